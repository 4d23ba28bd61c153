"""What begins a gesture of a box or slider: a key, a press or turns of the wheel, each one step of Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from ui.widgets.held_key import HeldKey

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget as Base
else:
    Base = object


class Gestures(Base):
    """Goes before the widget that it is mixed into, and hands each event on to it.

    The wheel acts only while the widget has the focus, so that what is around it can be scrolled.
    """

    gesture_started = Signal()
    """A key, a press or a turn of the wheel begins; the steps that follow belong together."""

    def __init__(self, *place: object) -> None:
        super().__init__(*place)  # type: ignore[arg-type]
        self._held = HeldKey()
        self._is_wheeling = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._held.begins(event):
            self._begin()
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._held.release(event)
        super().keyReleaseEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin()
        super().mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        if not self._is_wheeling:
            self._begin()
            self._is_wheeling = True
        super().wheelEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._is_wheeling = False
        super().focusOutEvent(event)

    def _begin(self) -> None:
        self._is_wheeling = False
        self.gesture_started.emit()
