"""The threshold meter: what the coalition weighs, a short bar for each measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from ui.format import tip
from ui.theme import CONTROL, body_font, caption_font, current_palette
from ui.type_scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.viewmodels.coalition_facts import MeterRow

ROW_HEIGHT: Final = 20
_BAR_LEFT: Final = 96
_BAR_WIDTH: Final = 88
_BAR_HEIGHT: Final = 8
_MARK_WIDTH: Final = 2.0
_MARK_OVER: Final = 3.0


class MeterLine(QWidget):
    """A label, a bar from nothing to the whole with a tick at a threshold, and the value."""

    pressed = Signal()

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
        self.setToolTip(tip(row.tip))
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
        if self._row.threshold_frac is not None:
            self._draw_mark(painter, self._row.threshold_frac, palette.text)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.pressed.emit()

    def _draw_mark(self, painter: QPainter, share_frac: float, colour: QColor) -> None:
        """Draw a tick across the bar, where a share would end."""
        groove = self._groove()
        along = groove.width() * min(share_frac, 1.0)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = groove.right() + 1.0 - along if is_mirrored else groove.left() + along
        tick = QRectF(x - _MARK_WIDTH / 2.0, groove.top() - _MARK_OVER, _MARK_WIDTH, 0.0)
        tick.setHeight(groove.height() + 2.0 * _MARK_OVER)
        painter.fillRect(tick, colour)

    def _groove(self) -> QRect:
        top = (self.height() - _BAR_HEIGHT) // 2
        groove = QRect(scaled(_BAR_LEFT), top, scaled(_BAR_WIDTH), _BAR_HEIGHT)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), groove)

    def _draw_bar(self, painter: QPainter, share_frac: float, colour: QColor) -> None:
        """Draw the part of the bar that a share fills."""
        groove = self._groove()
        filled = QRectF(groove)
        filled.setWidth(groove.width() * min(share_frac, 1.0))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(groove.left() + groove.width())
        painter.fillRect(filled, colour)


class ThresholdMeter(QWidget):
    """The lines of the meter, one under the other, and whether thresholds are met."""

    thresholds_wanted = Signal()
    """A line was clicked: its threshold is to be set."""

    def __init__(self, rows: tuple[MeterRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._lines = tuple(MeterLine(row, self) for row in rows)
        for line in self._lines:
            layout.addWidget(line)
            line.pressed.connect(self.thresholds_wanted)
            line.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = QLabel()
        """Whether thresholds are met; takes no room where there are none."""
        self.words.setFont(caption_font())
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.words.setWordWrap(True)
        self.words.hide()
        layout.addWidget(self.words)

    @property
    def lines(self) -> tuple[MeterLine, ...]:
        """The lines, from top to bottom."""
        return self._lines

    def show_rows(self, rows: tuple[MeterRow, ...], words: str = "") -> None:
        """Show other values of the same measures, and whether thresholds are met."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        for line, row in zip(self._lines, rows, strict=True):
            line.show_row(row)
