"""A bar in two parts that make a whole, with the percentages on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from ui.theme import CONTROL, GRID, caption_font, current_palette
from ui.type_scale import scaled
from ui.viewmodels.payers_text import percents

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT_PX: Final = 20
_GAP_PX: Final = 1


class SplitBar(QWidget):
    """What buyers pay on the leading side, what treasuries pay on the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buyers_frac = 0.0

    def set_buyers_frac(self, buyers_frac: float) -> None:
        """Divide the bar at this share, 0 to 1."""
        if buyers_frac != self._buyers_frac:
            self._buyers_frac = buyers_frac
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(8 * GRID, scaled(_HEIGHT_PX))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_palette()
        painter = QPainter(self)
        font = caption_font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        split = round(self.width() * self._buyers_frac)
        buyers, treasuries = percents(self._buyers_frac)
        gap = _GAP_PX if 0 < split < self.width() else 0
        self._paint_part(painter, (0, split - gap), (colours.buyers, colours.on_buyers), buyers)
        self._paint_part(
            painter,
            (split + gap, self.width() - split - gap),
            (colours.treasuries, colours.on_treasuries),
            treasuries,
        )

    def _paint_part(
        self, painter: QPainter, span: tuple[int, int], looks: tuple[QColor, QColor], text: str
    ) -> None:
        """Paint a part from its left edge and width; its text where there is room for it."""
        left, width = span
        if width <= 0:
            return
        part = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(left, 0, width, self.height())
        )
        fill, ink = looks
        painter.fillRect(part, fill)
        if QFontMetrics(painter.font()).horizontalAdvance(text) + CONTROL > width:
            return
        painter.setPen(ink)
        padding = GRID if left == 0 else 0
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignHCenter if left else side)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(part.adjusted(padding, 0, -padding, 0), flags, text)
