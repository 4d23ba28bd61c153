"""A tile of the start page: a painted picture, a title and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.theme import GRID, GROUP, body_font, current_palette, title_font
from ui.type_scale import keep_size, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

TILE_SIZE: Final = QSize(268, 208)
_PICTURE_PX: Final = 96
_RADIUS: Final = 4.0


class Tile(QPushButton):
    """A large flat button, so that Tab and Enter reach it."""

    def __init__(
        self,
        title: str,
        sentence: str,
        picture: Callable[[QPainter, QRectF], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._sentence, self._picture = title, sentence, picture
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedWidth(TILE_SIZE.width())
        keep_size(self, height_px=TILE_SIZE.height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(TILE_SIZE.width(), scaled(TILE_SIZE.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().toRectF().adjusted(1.0, 1.0, -1.0, -1.0)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(palette.accent if lit else palette.hairline, 2.0 if lit else 1.0))
        painter.setBrush(palette.strip if lit else palette.base)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        inside = frame.adjusted(GROUP, GROUP, -GROUP, -GROUP)
        painter.save()
        self._picture(painter, QRectF(inside.topLeft(), inside.topRight()).adjusted(0, 0, 0, 80))
        painter.restore()
        self._write(painter, inside.adjusted(0.0, _PICTURE_PX, 0.0, 0.0))

    def _write(self, painter: QPainter, room: QRectF) -> None:
        palette = current_palette()
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
        painter.setFont(title_font())
        painter.setPen(palette.text)
        painter.drawText(room, flags, self._title)
        painter.setFont(body_font())
        painter.setPen(palette.text_secondary)
        painter.drawText(room.adjusted(0.0, 3.0 * GRID, 0.0, 0.0), flags, self._sentence)
