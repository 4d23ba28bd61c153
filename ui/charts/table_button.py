"""The quiet button of a chart that opens its numbers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.charts.look import line_pen
from ui.theme import current_palette

_SIZE: Final = QSize(20, 20)
_SHEET: Final = QRectF(4.5, 5.5, 11.0, 9.0)
_ROWS_PX: Final = (8.5, 11.5)
_COLUMN_PX: Final = 8.5
_FOCUS_PX: Final = 1.5
_CORNER_PX: Final = 3.0


class TableButton(QAbstractButton):
    """A small sheet; darker under the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Show as table"))
        self.setAccessibleName(self.tr("Show as table"))

    @override
    def sizeHint(self) -> QSize:
        return _SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setPen(palette.text if self.underMouse() else palette.control_border)
        painter.drawRect(_SHEET)
        for row in _ROWS_PX:
            painter.drawLine(QLineF(_SHEET.left(), row, _SHEET.right(), row))
        painter.drawLine(QLineF(_COLUMN_PX, _SHEET.top(), _COLUMN_PX, _SHEET.bottom()))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(line_pen(palette.accent, _FOCUS_PX))
            inside = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
            painter.drawRoundedRect(inside, _CORNER_PX, _CORNER_PX)
