"""The small buttons of a chart: each opens a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from ui.charts.look import line_pen, take_pen
from ui.theme import current_palette

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_SIZE: Final = QSize(20, 18)
_FOCUS_PX: Final = 1.5
_CORNER_PX: Final = 3.0
_LINE_PX: Final = 1.5
_CHEVRON: Final = ((6.0, 7.0), (10.0, 11.0), (14.0, 7.0))
_DOTS: Final = (5.0, 10.0, 15.0)
_DOT_PX: Final = 1.3


class MarkButton(QToolButton):
    """Opens its menu at a click, or by the space bar; darker under the mouse."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setMenu(QMenu(self))

    @override
    def sizeHint(self) -> QSize:
        return _SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_mark(painter, palette.text if self.underMouse() else palette.text_secondary)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            take_pen(painter, line_pen(palette.accent, _FOCUS_PX))
            inside = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
            painter.drawRoundedRect(inside, _CORNER_PX, _CORNER_PX)

    def _draw_mark(self, painter: QPainter, colour: QColor) -> None:
        """Draw three dots."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        for column in _DOTS:
            painter.drawEllipse(QPointF(column, _SIZE.height() / 2.0), _DOT_PX, _DOT_PX)


class ChooserButton(MarkButton):
    """A chevron: another chart can be chosen."""

    @override
    def _draw_mark(self, painter: QPainter, colour: QColor) -> None:
        take_pen(painter, line_pen(colour, _LINE_PX))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _CHEVRON]))
