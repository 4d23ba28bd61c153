"""A line of one pixel between two zones, fixed or to be dragged."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QSplitterHandle, QWidget
from typing_extensions import override

from ui.theme import current_palette


class Hairline(QWidget):
    """Separates two zones; drawn in the hairline colour, without a frame of the style."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        upright = orientation == Qt.Orientation.Vertical
        self.setSizePolicy(fixed if upright else free, free if upright else fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), current_palette().hairline)


class HairlineSplitter(QSplitter):
    """Zones side by side; the line between two of them can be dragged, and none can be dragged away.

    Qt lets the mouse take a line of one pixel from two pixels beside it as well.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    @override
    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        middle = self.contentsRect()
        QPainter(self).fillRect(middle, current_palette().hairline)
