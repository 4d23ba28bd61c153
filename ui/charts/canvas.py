"""What is under a plot: it reports what mouse and keys ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

SIZE: Final = QSize(375, 166)
LEAST_SIZE: Final = QSize(240, 96)
_FAR: Final = 1_000_000
STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -QUARTERS_PER_YEAR,
    Qt.Key.Key_PageDown: QUARTERS_PER_YEAR,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}


class Canvas(QWidget):
    """Reports where the mouse points and which way keys step. Time runs from left to right."""

    pointed = Signal(QPointF, bool)
    """The mouse is here; whether a button is held."""
    stepped = Signal(int)
    """A key asks to move by so many quarters; a million and more is the end of the run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(LEAST_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return SIZE

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(event.key())
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        self.stepped.emit(step)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointed.emit(event.position(), True)  # noqa: FBT003 (a signal takes no names)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(event.position(), bool(event.buttons() & Qt.MouseButton.LeftButton))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        event.accept()
