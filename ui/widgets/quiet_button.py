"""A button that looks like a link: the one quiet action of a title line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import body_font, current_palette
from ui.type_scale import scaled

QUIET_PADDING: Final = 3
"""Free space beside the text; take it from the margin where the text must align."""
_HEIGHT: Final = 22
_RADIUS: Final = 3.0
_FOCUS_PX: Final = 1.5


class QuietButton(QPushButton):
    """Text in the colour of links; underlined while the mouse is on it, ringed with the focus."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(body_font())
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 2 * QUIET_PADDING, scaled(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        role = QPalette.ColorRole.Link if self.isEnabled() else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            self._draw_ring(painter, self.rect())

    def _draw_ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(current_palette().accent, _FOCUS_PX))
        painter.drawRoundedRect(rect.toRectF().adjusted(1.0, 1.0, -1.0, -1.0), _RADIUS, _RADIUS)
