"""Sliders of the deal panel under mouse, keys and wheel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from negotiator.model.scenario import Scenario
from tests.helpers.deal_desk import Desk
from tests.helpers.pictures import NDPR, a_scenario


@pytest.fixture
def make_desk(qtbot):
    return lambda scenario=None, mineral=NDPR: Desk(qtbot, scenario or Scenario(), mineral)


def send_mouse(widget: QWidget, kind: QEvent.Type, x: int) -> None:
    point = QPointF(x, 12)
    left = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(
        kind, point, widget.mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


def drag(slider, positions: list[int]) -> None:
    send_mouse(slider, QEvent.Type.MouseButtonPress, slider.centre_of(positions[0]))
    for position in positions[1:]:
        send_mouse(slider, QEvent.Type.MouseMove, slider.centre_of(position))
    send_mouse(slider, QEvent.Type.MouseButtonRelease, slider.centre_of(positions[-1]))


def test_that_a_drag_edits_at_every_move_and_is_one_step(make_desk):
    desk = make_desk()
    floors = []
    desk.document.changed.connect(lambda _: floors.append(desk.view_model.terms.floor))
    drag(desk.panel.floor.slider, [0, 50, 90, 110])
    assert len(floors) == 3
    assert floors == sorted(floors)
    assert floors[-1] == pytest.approx(110.0, abs=1.0)
    assert desk.steps == 1


def test_that_a_second_drag_is_a_second_step(make_desk):
    desk = make_desk()
    drag(desk.panel.floor.slider, [0, 50])
    drag(desk.panel.floor.slider, [50, 80])
    assert desk.steps == 2


def test_that_a_drag_of_the_quota_is_one_step(make_desk):
    desk = make_desk()
    drag(desk.panel.quota.slider, [0, 10, 20, 30])
    assert desk.steps == 1
    quota = desk.view_model.terms.quota
    assert quota is not None
    assert quota.share_frac == pytest.approx(0.30, abs=0.01)


def test_that_undo_puts_slider_and_box_back(make_desk):
    desk = make_desk(a_scenario())
    floor = desk.panel.floor
    before = (floor.box.value(), floor.slider.value())
    drag(floor.slider, [110, 150])
    assert (floor.box.value(), floor.slider.value()) != before
    desk.document.undo_stack.undo()
    assert (floor.box.value(), floor.slider.value()) == before == (110.4, 110)


def test_that_a_click_on_the_groove_takes_the_handle_there(make_desk):
    desk = make_desk()
    drag(desk.panel.floor.slider, [150])
    assert desk.view_model.terms.floor == pytest.approx(150.0, abs=1.0)


def test_that_a_double_click_removes_the_floor(make_desk):
    desk = make_desk(a_scenario())
    slider = desk.panel.floor.slider
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.centre_of(110), 12))
    assert desk.view_model.terms.floor == 0.0
    assert desk.panel.floor.box.text() == "no floor"
    desk.document.undo_stack.undo()
    assert desk.view_model.terms.floor == 110.4


def test_that_each_arrow_key_is_a_step_and_page_keys_go_ten(make_desk):
    desk = make_desk()
    slider = desk.panel.floor.slider
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert desk.view_model.terms.floor == 1.0
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert desk.view_model.terms.floor == 11.0
    assert desk.steps == 2


def turn_wheel(panel: QWidget, widget: QWidget) -> None:
    QTest.wheelEvent(panel.windowHandle(), widget.mapTo(panel, QPoint(9, 9)), QPoint(0, 120))


def test_that_the_wheel_moves_only_what_has_the_focus(make_desk, qtbot):
    desk = make_desk(a_scenario())
    floor = desk.panel.floor
    desk.panel.minerals.setFocus()
    for widget in (floor.slider, floor.box, floor.mechanism, desk.panel.quota.first):
        turn_wheel(desk.panel, widget)
    assert desk.document.scenario == a_scenario()
    floor.slider.setFocus()
    qtbot.waitUntil(floor.slider.hasFocus)
    turn_wheel(desk.panel, floor.slider)
    assert desk.view_model.terms.floor > 110.4
