"""Where a hand may go next: positions of a slider, the scenarios of these, and seats."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from negotiator.model.edits import with_floor, with_subsidy
from negotiator.model.scenario import Scenario
from tests.helpers.coalitions import Table, a_table, lines
from tests.helpers.deal_desk import Desk
from tests.helpers.pictures import NDPR, a_scenario
from ui.viewmodels.coalition import REST_MS
from ui.viewmodels.coalition_list import KIND_ROLE, REGION_ROLE, RowKind
from ui.views.coalition import PANEL_WIDTH, CoalitionPanel
from ui.widgets.hand_ahead import HandAhead
from ui.widgets.marked_slider import MarkedSlider

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TRACK = range(200)
LEFT = Qt.MouseButton.LeftButton


def enter(widget: QWidget) -> None:
    centre = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget, QEnterEvent(centre, widget.mapTo(widget.window(), centre), centre)
    )


def send(slider: QWidget, kind: QEvent.Type, x: float, held: Qt.MouseButton = LEFT) -> None:
    place = QPointF(x, 12.0)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    modifier = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, place, slider.mapToGlobal(place), button, held, modifier)
    QApplication.sendEvent(slider, event)


def test_that_a_hand_at_rest_may_go_both_ways_and_the_nearest_come_first() -> None:
    hand = HandAhead()
    hand.begin(0.0, 50)
    likely = hand.likely(TRACK)
    assert set(likely[:6]) == {47, 48, 49, 51, 52, 53}
    assert sorted((50, *likely)) == list(TRACK)


def test_that_a_hand_that_moves_is_met_where_it_will_be() -> None:
    hand = HandAhead()
    hand.begin(0.0, 50)
    for step in range(1, 7):
        hand.move(step / 60.0, 50 + 3 * step)
    assert hand.speed == pytest.approx(180.0)
    likely = hand.likely(TRACK)
    assert 80 <= likely[0] <= 100
    assert sum(stop > 68 for stop in likely[:60]) > 50


def test_that_a_hand_that_turns_is_met_on_the_other_side() -> None:
    hand = HandAhead()
    hand.begin(0.0, 100)
    hand.move(0.3, 60)
    hand.move(0.7, 64)
    hand.move(0.72, 70)
    assert hand.likely(TRACK)[0] > 70


@pytest.fixture
def slider(qtbot: QtBot) -> MarkedSlider:
    item = MarkedSlider()
    qtbot.addWidget(item)
    item.setMaximum(500)
    item.setPageStep(10)
    item.resize(250, 60)
    item.show()
    return item


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_that_every_position_that_mouse_keys_and_wheel_reach_is_a_stop(
    slider: MarkedSlider, direction: Qt.LayoutDirection
) -> None:
    slider.setLayoutDirection(direction)
    slider.setValue(101)
    stops, reached = slider.stops(), []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        slider.setValue(101)
        QTest.keyClick(slider, key)
        reached.append(slider.value())
    slider.setValue(101)
    slider.setFocus()
    QTest.wheelEvent(slider.windowHandle(), QPoint(9, 9), QPoint(0, 120))
    reached.append(slider.value())
    assert 101 not in reached
    slider.valueChanged.connect(reached.append)
    send(slider, QEvent.Type.MouseButtonPress, slider.centre_of(slider.value()))
    for pixel in range(slider.width()):
        send(slider, QEvent.Type.MouseMove, pixel)
    send(slider, QEvent.Type.MouseButtonRelease, 0.0)
    assert len(set(reached)) > 200
    assert set(reached) <= stops
    assert len(stops) < 260


def test_that_a_hand_is_awaited_when_it_enters_presses_moves_and_has_the_focus(
    slider: MarkedSlider,
) -> None:
    told: list[tuple[int, ...]] = []
    slider.clearFocus()
    slider.approached.connect(told.append)
    for count, approach in enumerate(
        (
            lambda: enter(slider),
            slider.setFocus,
            lambda: send(slider, QEvent.Type.MouseButtonPress, slider.centre_of(0)),
            lambda: send(slider, QEvent.Type.MouseMove, 100.0),
        ),
        start=1,
    ):
        approach()
        assert len(told) == count
        assert slider.value() not in told[-1]
    assert told[-1][0] > slider.value() > 0


def foreseen_by(desk: Desk) -> list[list[Scenario]]:
    """Lists of the scenarios that are expected, one for each time, nearest first."""
    told: list[list[Scenario]] = []
    desk.view_model.expected.connect(lambda scenarios: told.append(list(islice(scenarios, 300))))
    return told


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario(),
        a_scenario(),
        with_subsidy(Scenario(), mineral=NDPR, price_usd_per_t=9.0e4),
        with_floor(a_scenario(), mineral="gallium", price_usd_per_t=5.0e5),
    ],
    ids=["none", "some", "subsidy", "another"],
)
@pytest.mark.parametrize("form", ["floor", "quota"])
def test_that_every_edit_by_a_slider_was_foreseen(
    qtbot: QtBot, scenario: Scenario, form: str
) -> None:
    desk = Desk(qtbot, scenario, NDPR)
    slider = getattr(desk.panel, form).slider
    told, seen = foreseen_by(desk), []
    desk.document.changed.connect(seen.append)
    enter(slider)
    at_first = told[-1]
    send(slider, QEvent.Type.MouseButtonPress, slider.centre_of(slider.value()))
    at_press = told[-1]
    for part in (0.9, 0.3, 0.0, 0.5):
        send(slider, QEvent.Type.MouseMove, round(part * slider.width()))
        assert seen[-1] in told[-2]
    assert len(seen) == 4
    assert all(one in at_first and one in at_press for one in seen if one != scenario)


def test_that_an_edit_after_the_floor_was_removed_was_foreseen(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_scenario(), NDPR)
    slider = desk.panel.floor.slider
    send(slider, QEvent.Type.MouseButtonPress, slider.centre_of(slider.value()))
    send(slider, QEvent.Type.MouseMove, -5.0)
    send(slider, QEvent.Type.MouseButtonRelease, -5.0)
    assert desk.view_model.terms.floor == 0.0
    told = foreseen_by(desk)
    send(slider, QEvent.Type.MouseButtonPress, slider.centre_of(0))
    send(slider, QEvent.Type.MouseMove, 80.0)
    assert desk.document.scenario in told[0]


def test_that_a_hand_in_the_form_is_near_the_slider(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_scenario(), NDPR)
    told = foreseen_by(desk)
    enter(desk.panel.quota)
    assert sum(one.deal.find("purchase_quota", NDPR) is not None for one in told[-1]) > 90


def test_that_a_mineral_chosen_in_the_panel_lets_its_floor_be_foreseen(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_scenario(), NDPR)
    told = foreseen_by(desk)
    desk.selection.select_mineral("gallium")
    assert told == []
    enter(desk.panel)
    desk.panel.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    desk.selection.select_mineral(NDPR)
    floors = [one.deal.find("border_floor", NDPR) for one in told[-1]]
    assert len(told) == 2
    assert len({floor.price_usd_per_t for floor in floors if floor is not None}) > 90


def rested(table: Table, qtbot: QtBot) -> Scenario | None:
    """Return what is expected once the hand has rested; None where nothing is."""
    told: list[Scenario] = []
    table.coalition.expected.connect(told.extend)
    qtbot.wait(2 * REST_MS)
    return told[0] if told else None


@pytest.fixture
def table(qapp: QApplication) -> Table:
    return a_table("USA", "FRA")


@pytest.fixture
def panel(qtbot: QtBot, table: Table) -> CoalitionPanel:
    item = CoalitionPanel(table.coalition)
    qtbot.addWidget(item)
    item.resize(PANEL_WIDTH, 648)
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    item.show()
    item.list.expandAll()
    return item


@pytest.mark.parametrize("region", ["USA", "FRA", "KOR", "EUX"])
def test_that_a_click_on_a_line_at_which_the_mouse_rests_was_foreseen(
    qtbot: QtBot, table: Table, panel: CoalitionPanel, region: str
) -> None:
    model = panel.list.model()
    first = model.index(0, 0)
    index = model.match(first, REGION_ROLE, region, 1, Qt.MatchFlag.MatchRecursive)[0]
    panel.list.scrollTo(index)
    place = panel.list.visualRect(index).center()
    QTest.mouseMove(panel.list.viewport(), place)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(panel.list.viewport(), event)
    expected = rested(table, qtbot)
    table.coalition.toggle(region)
    assert expected == table.document.scenario


def test_that_clicks_on_the_lines_around_are_foreseen_too_and_anew_after_a_click(
    qtbot: QtBot, table: Table, panel: CoalitionPanel
) -> None:
    told: list[tuple[Scenario, ...]] = []
    table.coalition.expected.connect(told.append)
    model = panel.list.model()
    japan = model.match(model.index(0, 0), REGION_ROLE, "JPN", 1, Qt.MatchFlag.MatchRecursive)[0]
    around = [panel.list.indexBelow(japan), panel.list.indexAbove(japan)]
    seats = ["JPN", *(line.data(REGION_ROLE) for line in around)]
    panel.list.setCurrentIndex(japan)
    qtbot.waitUntil(lambda: len(told) == 1)
    table.coalition.toggle(seats[1])
    qtbot.waitUntil(lambda: len(told) == 2)
    before, after = ([set(one.coalition.regions) for one in expected[:3]] for expected in told)
    start = {"USA", "FRA"}
    assert before == [start ^ {seat} for seat in seats]
    assert after == [start ^ {seats[1]} ^ {seat} for seat in seats]


def test_that_a_key_on_the_line_of_the_union_was_foreseen(
    qtbot: QtBot, table: Table, panel: CoalitionPanel
) -> None:
    model = panel.list.model()
    union = next(line for line in lines(model) if line.data(KIND_ROLE) is RowKind.UNION)
    panel.list.setCurrentIndex(union)
    expected = rested(table, qtbot)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert len(table.coalition.members) > 10
    assert expected == table.document.scenario


def test_that_a_click_on_the_map_was_foreseen(
    qtbot: QtBot, table: Table, panel: CoalitionPanel
) -> None:
    view = panel.map.viewport()
    place = QPointF(panel.map.place_of("AUS"))
    send_to_map(view, QEvent.Type.MouseMove, place)
    expected = rested(table, qtbot)
    send_to_map(view, QEvent.Type.MouseButtonPress, place)
    send_to_map(view, QEvent.Type.MouseButtonRelease, place)
    assert "AUS" in table.coalition.members
    assert expected == table.document.scenario


def send_to_map(view: QWidget, kind: QEvent.Type, place: QPointF) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    modifier = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        kind, place, view.mapToGlobal(place), button, Qt.MouseButton.NoButton, modifier
    )
    QApplication.sendEvent(view, event)


def test_that_a_click_is_foreseen_from_its_press_on(table: Table, panel: CoalitionPanel) -> None:
    told: list[Scenario] = []
    table.coalition.expected.connect(told.extend)
    send_to_map(
        panel.map.viewport(), QEvent.Type.MouseButtonPress, QPointF(panel.map.place_of("AUS"))
    )
    model = panel.list.model()
    line = model.match(model.index(0, 0), REGION_ROLE, "KOR", 1, Qt.MatchFlag.MatchRecursive)[0]
    panel.list.scrollTo(line)
    QTest.mousePress(panel.list.viewport(), LEFT, pos=panel.list.visualRect(line).center())
    assert [one.coalition.regions[2:] for one in told] == [("AUS",), ("KOR",)]
    assert table.coalition.members == ("USA", "FRA")


def test_that_nothing_is_foreseen_of_who_cannot_join_or_is_passed_by(
    qtbot: QtBot, table: Table
) -> None:
    table.coalition.point_at(("CHN",))
    assert rested(table, qtbot) is None
    table.coalition.point_at(("KOR",))
    table.coalition.point_at()
    assert rested(table, qtbot) is None


def test_that_every_floor_of_the_slider_is_likely_at_leisure_the_nearest_first(
    qtbot: QtBot,
) -> None:
    desk = Desk(qtbot, a_scenario(), NDPR)
    slider = desk.panel.floor.slider
    likely = list(desk.view_model.floors_around())
    here = slider.value()
    for place in (slider.minimum(), here + 1, slider.maximum()):
        slider.setValue(place)
        assert desk.document.scenario in likely
        desk.document.undo_stack.undo()
        assert slider.value() == here
    slider.setValue(here - 1)
    assert desk.document.scenario in likely[:3]


def test_that_clicks_on_the_lines_in_view_are_likely_at_leisure_and_scrolling_tells(
    qtbot: QtBot, table: Table, panel: CoalitionPanel
) -> None:
    def seats() -> set[frozenset[str]]:
        now = set(table.coalition.members)
        return {
            frozenset(now ^ set(one.coalition.regions)) for one in table.coalition.clubs_in_view()
        }

    qtbot.waitUntil(lambda: {"USA"} in seats())
    at_top = seats()
    model = panel.list.model()
    line = model.match(model.index(0, 0), REGION_ROLE, "ZMB", 1, Qt.MatchFlag.MatchRecursive)[0]
    assert {"ZMB"} not in at_top
    with qtbot.waitSignal(table.coalition.view_moved):
        panel.list.scrollTo(line)
    assert {"ZMB"} in seats()
    assert {"USA"} not in seats()
    for one in table.coalition.clubs_in_view():
        assert one != table.document.scenario
