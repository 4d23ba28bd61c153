"""The threshold meter: what the coalition weighs, a short bar for each measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import CONTROL, body_font, current_palette
from ui.type_scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.viewmodels.coalition_facts import MeterRow

ROW_HEIGHT: Final = 20
_BAR_LEFT: Final = 96
_BAR_WIDTH: Final = 88
_BAR_HEIGHT: Final = 8


class MeterLine(QWidget):
    """A label, a bar from nothing to the whole, and the value."""

    def __init__(self, row: MeterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(body_font())
        self._row = row
        self.show_row(row)

    @property
    def row(self) -> MeterRow:
        """What the line shows."""
        return self._row

    def show_row(self, row: MeterRow) -> None:
        """Show another measure."""
        self._row = row
        self.setToolTip(row.tip)
        self.setAccessibleName(f"{row.label}: {row.text}")
        self.setAccessibleDescription(row.tip)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_BAR_LEFT + _BAR_WIDTH + 64), scaled(ROW_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        palette = current_palette()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        middle = Qt.AlignmentFlag.AlignVCenter
        begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            begin, end = end, begin
        room, mode = scaled(_BAR_LEFT) - CONTROL, Qt.TextElideMode.ElideRight
        label = self.fontMetrics().elidedText(self._row.label, mode, room)
        painter.drawText(self.rect(), begin | middle, label)
        painter.drawText(self.rect(), end | middle, self._row.text)
        self._draw_bar(painter, 1.0, palette.hairline)
        self._draw_bar(painter, self._row.share_frac or 0.0, palette.members)

    def _draw_bar(self, painter: QPainter, share_frac: float, colour: QColor) -> None:
        """Draw the part of the bar that a share fills."""
        top = (self.height() - _BAR_HEIGHT) // 2
        groove = QRect(scaled(_BAR_LEFT), top, scaled(_BAR_WIDTH), _BAR_HEIGHT)
        groove = QStyle.visualRect(self.layoutDirection(), self.rect(), groove)
        filled = QRectF(groove)
        filled.setWidth(groove.width() * min(share_frac, 1.0))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(groove.left() + groove.width())
        painter.fillRect(filled, colour)


class ThresholdMeter(QWidget):
    """The lines of the meter, one under the other."""

    def __init__(self, rows: tuple[MeterRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._lines = tuple(MeterLine(row, self) for row in rows)
        for line in self._lines:
            layout.addWidget(line)

    @property
    def lines(self) -> tuple[MeterLine, ...]:
        """The lines, from top to bottom."""
        return self._lines

    def show_rows(self, rows: tuple[MeterRow, ...]) -> None:
        """Show other values of the same measures."""
        for line, row in zip(self._lines, rows, strict=True):
            line.show_row(row)
