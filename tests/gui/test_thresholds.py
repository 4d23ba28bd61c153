"""Thresholds on the meter: marked, met or missed, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.helpers.coalitions import Table, a_table
from tests.helpers.keyboard import faults
from tests.helpers.worlds import a_world
from ui.settings import Settings
from ui.theme import current_palette
from ui.viewmodels.thresholds import Thresholds
from ui.views.coalition import PANEL_WIDTH, CoalitionPanel
from ui.views.thresholds_dialog import ThresholdsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
Direction = Qt.LayoutDirection


@pytest.fixture
def table(qapp: QApplication) -> Table:
    # 13 regions weigh 1, China 4: three members are 3/17 = 17.6 % of everything; 10 seats.
    return a_table("USA", "AUS", "JPN", world=a_world())


@pytest.fixture
def panel(qtbot: QtBot, table: Table) -> CoalitionPanel:
    item = CoalitionPanel(table.coalition)
    qtbot.addWidget(item)
    item.resize(PANEL_WIDTH, 648)
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    item.show()
    return item


def test_that_without_thresholds_nothing_is_said(panel: CoalitionPanel) -> None:
    assert panel.meter.words.isHidden()
    assert all(line.row.threshold_frac is None for line in panel.meter.lines)


@pytest.mark.parametrize(
    ("measure", "value", "frac", "words"),
    [
        ("members", 3.0, 0.3, "Thresholds met"),
        ("members", 4.0, 0.4, "Not met: members 3 of 4"),
        ("need", 17.0, 0.17, "Thresholds met"),
        ("need", 18.0, 0.18, "Not met: world need 17.6 % of 18 %"),
        ("mine", 17.7, 0.177, "Not met: mining 17.6 % of 17.7 %"),
    ],
)
def test_that_the_meter_says_whether_a_threshold_is_met(
    panel: CoalitionPanel, table: Table, measure: str, value: float, frac: float, words: str
) -> None:
    table.coalition.thresholds.set_value(measure, value)
    marked = {line.row.measure: line.row.threshold_frac for line in panel.meter.lines}
    assert marked.pop(measure) == pytest.approx(frac)
    assert set(marked.values()) == {None}
    assert panel.meter.words.text() == words
    assert panel.meter.words.isVisible()
    table.coalition.thresholds.set_value(measure, 0.0)
    assert panel.meter.words.isHidden()


def test_that_a_stage_that_a_mineral_has_not_is_not_missed(table: Table) -> None:
    thresholds = table.coalition.thresholds
    thresholds.set_value("refined", 50.0)
    rows = [row for row in table.coalition.meter if row.measure != "refined"]
    gone = Thresholds(10)
    gone.take(thresholds.texts)
    assert gone.words(rows) == ""


@pytest.mark.parametrize("direction", [Direction.LeftToRight, Direction.RightToLeft])
def test_that_the_tick_stands_where_a_share_would_end(
    panel: CoalitionPanel, table: Table, direction: Direction
) -> None:
    table.coalition.thresholds.set_value("need", 50.0)
    panel.setLayoutDirection(direction)
    QApplication.processEvents()
    line = panel.meter.lines[1]
    image, ink = line.grab().toImage(), current_palette().text
    above = QRect(0, (line.height() - 8) // 2 - 3, line.width(), 2)
    dark = [x for x in range(above.width()) if image.pixelColor(x, above.top() + 1) == ink]
    middle = 96 + 44
    wanted = middle if direction == Direction.LeftToRight else line.width() - middle
    assert dark
    assert all(abs(x - wanted) <= 2 for x in dark)


def test_that_thresholds_are_typed_as_numbers(qtbot: QtBot, table: Table) -> None:
    thresholds = table.coalition.thresholds
    dialog = ThresholdsDialog(thresholds, [row.label for row in table.coalition.meter])
    qtbot.addWidget(dialog)
    dialog.show()
    for box, typed in zip(dialog.boxes, ("3", "25.5", "101", ""), strict=True):
        box.findChild(QLineEdit).selectAll()
        QTest.keyClicks(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert thresholds.texts == ("members=3", "need=25.5")
    assert dialog.isVisible()  # Enter ends a number, not the dialog
    assert dialog.note.text() == "Allowed: 0 to 100 %"
    assert faults(dialog) == []


def test_that_a_click_on_the_meter_asks_for_its_thresholds(
    qtbot: QtBot, panel: CoalitionPanel
) -> None:
    with qtbot.waitSignal(panel.meter.thresholds_wanted):
        qtbot.mouseClick(panel.meter.lines[2], Qt.MouseButton.LeftButton)


def test_that_thresholds_are_kept_and_nonsense_is_left_out(
    qapp: QApplication, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set_thresholds(("members=15", "need=25.5", "tea=3", "mine=much", "refined=250"))
    thresholds = Thresholds(56)
    thresholds.take(Settings(tmp_path / "settings.ini").thresholds)
    assert thresholds.texts == ("members=15", "need=25.5", "refined=100")
