"""What a person without sight or mouse finds in a window: nameless controls, and those Tab never reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollBar,
    QSlider,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar)
PARTS_OF_CONTROLS = (QAbstractSpinBox, QComboBox, QLineEdit, QHeaderView, QMenu, QTabBar)
ROUNDS = 5
"""How often Tab may come where it was, before it counts as caught there."""
OF_QT = {"qt_toolbar_ext_button", "qt_tableview_cornerbutton"}


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be used in a window now: what is a control by its class, or takes the focus."""
    yield from (one for one in shown_controls(window) if one.isEnabled())


def shown_controls(window: QWidget) -> Iterator[QWidget]:
    """What stands in a window for a screen reader: controls that can be used, and those that wait."""
    for widget in window.findChildren(QWidget):
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not (isinstance(widget, CONTROLS) or takes_focus):
            continue
        if widget.isVisible() and _is_whole(widget, window):
            yield widget


def faults(window: QWidget) -> list[str]:
    """Controls without a name for a screen reader, and controls that the Tab key does not reach."""
    usable = list(controls(window))
    reached = _reached(window)
    return [
        *(
            f"no name: {described(one)}"
            for one in shown_controls(window)
            if not accessible_name(one)
        ),
        *(f"no Tab: {described(one)}" for one in usable if one not in reached),
    ]


def accessible_name(widget: QWidget) -> str:
    """Name that assistive technology reads."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def described(widget: QWidget) -> str:
    """Class of a widget, its name, and what it lies in."""
    above = []
    parent = widget.parentWidget()
    while parent is not None and len(above) < 4:
        above.append(type(parent).__name__)
        parent = parent.parentWidget()
    name = accessible_name(widget) or widget.objectName()
    return f"{type(widget).__name__} {name!r} in {' in '.join(above)}"


def _is_whole(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget is a control of this window by itself, not a part of one or of another window."""
    if isinstance(widget, QScrollBar | QHeaderView | QMenu) or widget.objectName() in OF_QT:
        return False
    if isinstance(widget, QAbstractScrollArea) and not widget.focusPolicy():
        return False
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return False
    while parent is not None and parent is not window:
        if isinstance(parent, PARTS_OF_CONTROLS) or parent.isWindow():
            return False
        parent = parent.parentWidget()
    return widget.window() is window.window()


def _reached(window: QWidget) -> set[QWidget]:
    """Widgets that get the focus while Tab is pressed until it comes round."""
    whole = window.window()
    whole.activateWindow()
    assert QTest.qWaitForWindowActive(whole)
    reached: set[QWidget] = set()
    comes_round = 0
    while comes_round < ROUNDS:
        QTest.keyClick(QApplication.focusWidget() or whole, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        comes_round += now is None or now in reached
        reached.update(_with_owners(now))
    return reached


def _with_owners(widget: QWidget | None) -> Iterator[QWidget]:
    """A widget and what it is a part of: the box around a line edit."""
    if widget is not None:
        yield widget
        proxied = widget.parentWidget()
        if isinstance(proxied, PARTS_OF_CONTROLS):
            yield proxied
