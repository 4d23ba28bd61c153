"""What the colours of the map mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from ui.texts import listed
from ui.theme import GRID, GROUP, caption_font, current_palette
from ui.type_scale import scaled

if TYPE_CHECKING:
    from ui.viewmodels.coalition import CoalitionViewModel

_SQUARE: Final = GRID
_GAP: Final = 5


class MapLegend(QWidget):
    """Three small squares with a word each, in one line."""

    def __init__(self, view_model: CoalitionViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setFont(caption_font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view_model.changed.connect(self._name)
        self._name()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(100), scaled(GROUP))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        palette = current_palette()
        colours = (palette.members, palette.neutral, palette.adversary)
        left = 0
        for colour, word in zip(colours, self._words(), strict=True):
            square = QRect(left, (self.height() - _SQUARE) // 2, _SQUARE, _SQUARE)
            begin = left + _SQUARE + _GAP
            room, mode = self.width() - begin, Qt.TextElideMode.ElideRight
            shown = self.fontMetrics().elidedText(word, mode, max(room, 0))
            width = self.fontMetrics().horizontalAdvance(shown) + 1
            text = QRect(begin, 0, width, self.height())
            painter.fillRect(self._mirrored(square), colour)
            painter.drawText(self._mirrored(text), Qt.AlignmentFlag.AlignVCenter, shown)
            left = text.right() + GROUP

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _words(self) -> tuple[str, str, str]:
        adversary = self._view_model.name(self._view_model.adversary)
        return self.tr("in the club"), self.tr("attended"), adversary

    def _name(self) -> None:
        self.setToolTip(listed(self._words()))
        self.setAccessibleName(
            self.tr("Colours of the map: {words}").format(words=listed(self._words()))
        )
        self.update()
