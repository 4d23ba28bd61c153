"""Keys and arrows of boxes and sliders: a held one is one step, and Undo is the window's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSpinBox, QVBoxLayout, QWidget

from negotiator.model.scenario import Scenario
from tests.helpers.deal_desk import Desk
from tests.helpers.pictures import NDPR
from ui.widgets.marked_slider import MarkedSlider
from ui.widgets.number_box import NumberBox
from ui.widgets.quarter_box import QuarterBox
from ui.widgets.search_field import SearchField

RIGHT = Qt.Key.Key_Right
HELD_MS = 900
"""Longer than a spin box waits before it repeats."""


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, Scenario(), NDPR)


def press(widget, at_ms, *, released_ms=None):
    """Send the two events of a key, at times of the system; without a mark that it is held."""
    for kind, time_ms in (
        (QEvent.Type.KeyPress, at_ms),
        (QEvent.Type.KeyRelease, at_ms + 30 if released_ms is None else released_ms),
    ):
        event = QKeyEvent(kind, RIGHT, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(time_ms)
        QApplication.sendEvent(widget, event)


def kept_from_window(field) -> bool:
    """Whether a field keeps Ctrl+Z for itself."""
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_that_a_key_that_the_system_repeats_without_a_mark_is_one_step(desk):
    slider = desk.panel.floor.slider
    for at_ms in range(1000, 1400, 40):
        press(slider, at_ms, released_ms=at_ms + 40)
    assert slider.value() > 5
    assert desk.steps == 1


def test_that_a_key_pressed_again_is_another_step(desk):
    slider = desk.panel.floor.slider
    press(slider, 1000)
    press(slider, 1100)
    assert desk.steps == 2


@pytest.mark.parametrize("make", [lambda: NumberBox("none"), QuarterBox, MarkedSlider])
def test_that_turns_of_the_wheel_are_one_gesture_until_a_key_or_the_focus_goes(qtbot, make):
    window, other, widget, began = QWidget(), SearchField("Find"), make(), []
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    rows.addWidget(other)
    rows.addWidget(widget)
    widget.gesture_started.connect(lambda: began.append(widget.value()))
    window.show()
    window.activateWindow()

    def turn():
        place = widget.mapTo(window, QPoint(9, 9))
        QTest.wheelEvent(window.windowHandle(), place, QPoint(0, 120))

    other.setFocus()
    turn()
    assert (began, widget.value()) == ([], 0)
    widget.setFocus()
    turn()
    turn()
    assert len(began) == 1
    assert widget.value() > 0
    press(widget, 1000)
    turn()
    assert len(began) == 3
    other.setFocus()
    widget.setFocus()
    turn()
    assert len(began) == 4


@pytest.mark.parametrize("find", [lambda p: p.floor.box, lambda p: p.quota.box])
def test_that_a_held_arrow_of_a_box_goes_on_and_is_one_step(desk, qtbot, find):
    box = find(desk.panel)
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    up = box.style().subControlRect(
        QStyle.ComplexControl.CC_SpinBox, option, QStyle.SubControl.SC_SpinBoxUp, box
    )
    QTest.mouseMove(box, up.center())
    QTest.mousePress(box, Qt.MouseButton.LeftButton, pos=up.center())
    qtbot.wait(HELD_MS)
    QTest.mouseRelease(box, Qt.MouseButton.LeftButton, pos=up.center() + QPoint(0, 0))
    assert box.value() >= 3 * box.singleStep()
    assert desk.steps == 1


def test_that_a_box_keeps_undo_for_itself_only_while_something_is_typed(qtbot):
    box = NumberBox("none")
    qtbot.addWidget(box)
    box.set_unit("USD/kg")
    assert not kept_from_window(box)
    box.selectAll()
    QTest.keyClicks(box, "12")
    assert kept_from_window(box)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 12.0
    assert not kept_from_window(box)


def test_that_a_quarter_keeps_undo_for_itself_only_while_something_is_typed(qtbot):
    box = QuarterBox()
    qtbot.addWidget(box)
    box.setRange(0, 40)
    box.setValue(8)
    assert not kept_from_window(box)
    QTest.keyClicks(box.lineEdit(), "2")
    assert kept_from_window(box)


def test_that_a_search_field_keeps_undo_for_itself_once_something_was_typed(qtbot):
    field = SearchField("Find")
    qtbot.addWidget(field)
    assert not kept_from_window(field)
    QTest.keyClicks(field, "a")
    assert kept_from_window(field)
