"""The timeline: bars of the deal and events, moved by mouse and keys, and the shared cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from negotiator.model.deal import BorderFloor, Deal, PurchaseQuota
from negotiator.model.events import ExportRestriction, Undercutting
from negotiator.model.scenario import Scenario
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.timeline import TimelineViewModel
from ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FLOOR = BorderFloor(mineral="gallium", price_usd_per_t=8e5, start="2027Q1", end="2030Q4")
QUOTA = PurchaseQuota(mineral="gallium", share_frac=0.2, start="2027Q1", end="2030Q4")
OTHER = BorderFloor(mineral="antimony", price_usd_per_t=3e4)
CUT = ExportRestriction(minerals=("gallium",), cut_frac=0.5, start="2028Q1", quarters=8)
ELSEWHERE = Undercutting(minerals=("antimony",), cut_frac=0.2)


class Table:
    """A timeline on a document."""

    def __init__(self, qtbot: QtBot, instruments: tuple[object, ...], events: tuple[object, ...]):
        deal = Deal(instruments=instruments)
        self.document = Document(Scenario(deal=deal, events=events))
        self.selection = Selection("gallium", 20)
        self.view_model = TimelineViewModel(self.document, self.selection)
        self.widget = Timeline(self.view_model)
        qtbot.addWidget(self.widget)
        self.widget.resize(688, 88)
        self.widget.show()

    @property
    def dates(self) -> list[tuple[int, int]]:
        return [(bar.first, bar.last) for bar in self.view_model.bars]

    def drag(self, begin: QPointF, quarters: int) -> None:
        by = QPoint(round(self.widget.x_of(quarters) - self.widget.x_of(0)), 0)
        here = begin.toPoint()
        QTest.mousePress(self.widget, Qt.MouseButton.LeftButton, pos=here)
        for part in (2, 1):
            QApplication.sendEvent(self.widget, moved(QPointF(here + by / part)))
        QTest.mouseRelease(self.widget, Qt.MouseButton.LeftButton, pos=here + by)


def moved(point: QPointF) -> QMouseEvent:
    button = Qt.MouseButton.LeftButton
    return QMouseEvent(
        QEvent.Type.MouseMove, point, point, button, button, Qt.KeyboardModifier.NoModifier
    )


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    return Table(qtbot, (FLOOR, QUOTA, OTHER), (CUT, ELSEWHERE))


def test_that_bars_are_those_of_the_chosen_mineral(table: Table) -> None:
    bars = table.view_model.bars
    assert [(bar.row, bar.label) for bar in bars] == [
        ("deal", "Floor at the border, Buying from members"),
        ("events", "Exports restricted"),
    ]
    assert table.dates == [(4, 19), (8, 15)]
    table.selection.select_mineral("antimony")
    assert [bar.label for bar in table.view_model.bars] == ["Floor at the border", "Undercutting"]


def test_that_dragging_a_bar_moves_all_of_it_in_one_step(table: Table) -> None:
    table.drag(table.widget.bar_rect(table.view_model.bars[0]).center(), 4)
    assert table.dates[0] == (8, 23)
    dates = {(i.start, i.end) for i in table.document.scenario.deal.instruments[:2]}
    assert dates == {("2028Q1", "2031Q4")}
    assert table.document.scenario.deal.instruments[2] == OTHER
    assert table.document.undo_stack.count() == 1
    table.document.undo_stack.undo()
    assert table.dates[0] == (4, 19)


def test_that_dragging_an_end_stretches_an_event(table: Table) -> None:
    rect = table.widget.bar_rect(table.view_model.bars[1])
    table.drag(QPointF(rect.right() - 2.0, rect.center().y()), 4)
    assert table.document.scenario.events[0].quarters == 12
    rect = table.widget.bar_rect(table.view_model.bars[1])
    table.drag(QPointF(rect.left() + 2.0, rect.center().y()), -4)
    assert table.document.scenario.events[0].start == "2027Q1"
    assert table.document.scenario.events[0].quarters == 16


def test_that_bars_stay_inside_the_run(table: Table) -> None:
    table.drag(table.widget.bar_rect(table.view_model.bars[1]).center(), -40)
    assert table.dates[1][0] == 0
    table.drag(table.widget.bar_rect(table.view_model.bars[0]).center(), 200)
    assert table.dates[0][1] == 59


def test_that_an_event_that_outlasts_the_run_keeps_its_length(qtbot: QtBot) -> None:
    late = CUT.model_copy(update={"start": "2038Q1", "quarters": 20})
    table = Table(qtbot, (), (late,))
    (bar,) = table.view_model.bars
    assert table.widget.bar_rect(bar).right() <= table.widget.x_of(60)
    for quarters in (-4, 6):
        table.drag(table.widget.bar_rect(table.view_model.bars[0]).center(), quarters)
        assert table.document.scenario.events[0].quarters == 20
    assert table.document.scenario.events[0].start == "2038Q3"


def test_that_terms_with_an_end_are_not_cut_short_at_the_end_of_the_run(qtbot: QtBot) -> None:
    table = Table(qtbot, (FLOOR,), ())
    table.drag(table.widget.bar_rect(table.view_model.bars[0]).center(), 58)
    assert table.dates == [(44, 59)]


def test_that_an_instrument_without_an_end_keeps_none_when_it_moves(qtbot: QtBot) -> None:
    table = Table(qtbot, (FLOOR.model_copy(update={"end": None}),), ())
    table.drag(table.widget.bar_rect(table.view_model.bars[0]).center(), 8)
    assert table.document.scenario.deal.instruments[0].start == "2029Q1"
    assert table.document.scenario.deal.instruments[0].end is None


def test_that_a_press_beside_the_bars_moves_the_cursor(table: Table) -> None:
    x = table.widget.x_of(40.5)
    QTest.mouseClick(table.widget, Qt.MouseButton.LeftButton, pos=QPoint(round(x), 8))
    assert table.selection.quarter == 40
    assert table.document.undo_stack.count() == 0
    assert table.widget.accessibleDescription().startswith("Cursor at Q1 2036")


def test_that_the_keyboard_chooses_moves_and_stretches(table: Table) -> None:
    widget = table.widget
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert table.selection.quarter == 21
    QTest.keyClick(widget, Qt.Key.Key_Down)
    QTest.keyClick(widget, Qt.Key.Key_Down)
    assert "Exports restricted: Q1 2028 to Q4 2029" in widget.accessibleDescription()
    QTest.keyClick(widget, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert table.dates[1] == (9, 16)
    QTest.keyClick(widget, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert table.dates[1] == (9, 15)
    assert table.document.undo_stack.count() == 2


def test_that_replay_runs_to_the_end_and_begins_anew(qtbot: QtBot, table: Table) -> None:
    table.selection.select_quarter(58)
    table.widget.replay()
    assert table.widget.is_replaying
    with qtbot.waitSignal(table.widget.replaying_changed, timeout=3000):
        pass
    assert table.selection.quarter == 59
    table.widget.replay()
    assert table.selection.quarter == 0
    table.widget.replay()
    assert not table.widget.is_replaying


def test_that_bars_that_overlap_lie_below_each_other(qtbot: QtBot) -> None:
    later = QUOTA.model_copy(update={"start": "2029Q1"})
    table = Table(qtbot, (FLOOR, later), (CUT,))
    rects = [table.widget.bar_rect(bar) for bar in table.view_model.bars]
    assert len({rect.top() for rect in rects}) == 3
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)


def test_that_an_edit_that_moves_no_bar_paints_nothing_anew(qtbot: QtBot) -> None:
    table = Table(qtbot, (FLOOR,), ())
    told: list[None] = []
    table.view_model.changed.connect(lambda: told.append(None))
    dearer = FLOOR.model_copy(update={"price_usd_per_t": 9e5})
    scenario = table.document.scenario
    table.document.edit(scenario.model_copy(update={"deal": Deal(instruments=(dearer,))}), "dearer")
    assert not told
    later = FLOOR.model_copy(update={"start": "2028Q1"})
    table.document.edit(scenario.model_copy(update={"deal": Deal(instruments=(later,))}), "later")
    assert len(told) == 1
