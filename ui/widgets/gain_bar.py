"""A bar in a cell: a gain to one side of a line, a loss to the other; the sign stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.theme import current_palette

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

SHARE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Length of the bar over the longest, -1 to 1."""
ENDS_ROLE: Final = SHARE_ROLE + 1
"""Between which lengths the bar lies in most draws; None where nobody knows."""
_FOOT_PX: Final = 3
_HEIGHT_PX: Final = 12.0
_INSET_PX: Final = 6.0


class GainBarDelegate(QStyledItemDelegate):
    """Paints the share of a cell as a bar from the middle."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE_ROLE)
        if share is None:
            return
        palette = current_palette()
        room = QRectF(option.rect).adjusted(_INSET_PX, 0.0, -_INSET_PX, 0.0)
        middle, half = room.center().x(), room.width() / 2.0
        left = min(middle, middle + share * half)
        top = room.center().y() - _HEIGHT_PX / 2.0
        bar = QRectF(left, top, abs(share) * half, _HEIGHT_PX)
        painter.fillRect(bar, palette.gain if share > 0.0 else palette.loss)
        painter.setPen(palette.control_border)
        painter.drawLine(round(middle), round(room.top()), round(middle), round(room.bottom()))
        ends = index.data(ENDS_ROLE)
        if ends is not None:
            painter.setPen(palette.text)
            first, last = (round(middle + end * half) for end in ends)
            _draw_whisker(painter, first, last, round(room.center().y()))


def _draw_whisker(painter: QPainter, left: int, right: int, row: int) -> None:
    """Draw a stroke with a foot at each end."""
    painter.drawLine(left, row, right, row)
    for end in (left, right):
        painter.drawLine(end, row - _FOOT_PX, end, row + _FOOT_PX)


def shares_of(values: list[float]) -> list[float]:
    """Return values over the largest of them, whatever its sign; zeros where all are zero."""
    largest = max((abs(value) for value in values), default=0.0)
    return [value / largest if largest else 0.0 for value in values]
