"""Bars across, a member each: users, producers and treasury, and the sum as a dot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPen
from typing_extensions import override

from ui.charts.paint import draw_centred, elided, middle
from ui.charts.scales import Scale, nice_scale
from ui.charts.surface import NOTHING, Surface, required
from ui.charts.whisker_item import draw_whiskers
from ui.format import fixed, signed
from ui.texts import translate
from ui.type_scale import scaled
from ui.viewmodels.chart_items import LedgerChart, LedgerRow

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Chart

_ROW_PX: Final = 18.0
_BAR_PX: Final = 10.0
_NAMES_PX: Final = 104.0
_SUMS_PX: Final = 56.0
_LEGEND_PX: Final = 18.0
_AXIS_PX: Final = 18.0
_SQUARE_PX: Final = 8.0
_GAP_PX: Final = 5.0
_DOT_PX: Final = 3.5
_FOOT_PX: Final = 3.0
_ROLES: Final = ("buyers", "members", "treasuries")
_TOP_PX: Final = 2.0


class LedgerBars(Surface):
    """As many members as there is room for; the others in one line at the end."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: LedgerChart | None = None

    @property
    def rows(self) -> tuple[LedgerRow, ...]:
        """Lines that are shown."""
        if self._chart is None:
            return ()
        rows, room = self._chart.rows, self._room()
        if len(rows) <= room:
            return rows
        shown, others = rows[: room - 1], rows[room - 1 :]
        name = translate("charts", "{count} others").format(count=len(others))
        first, second, third = (sum(row.parts[part] for row in others) for part in range(3))
        return (*shown, LedgerRow(name, (first, second, third)))

    @property
    @override
    def order(self) -> tuple[int, ...]:
        count = len(self._chart.rows) if self._chart else 0
        shown = len(self.rows)
        return tuple(range(shown if shown == count else shown - 1))

    @override
    def take(self, chart: Chart) -> int:
        self._chart = required(chart, LedgerChart)
        return len(self._chart.rows)

    @override
    def item_at(self, place: QPointF) -> int:
        row = int((place.y() - _TOP_PX - scaled(_LEGEND_PX)) // scaled(_ROW_PX))
        return row if row in self.order else NOTHING

    @override
    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._chart is None:
            return
        bars = area.adjusted(
            scaled(_NAMES_PX), _TOP_PX + scaled(_LEGEND_PX), -scaled(_SUMS_PX), -scaled(_AXIS_PX)
        )
        scale = _scale_of(self.rows)
        self._draw_legend(painter, self._chart, look)
        self._draw_axis(painter, bars, scale, look)
        for index, row in enumerate(self.rows):
            top = bars.top() + index * scaled(_ROW_PX)
            if index == self.pointed:
                line = QRectF(area.left(), top, area.width(), scaled(_ROW_PX))
                painter.fillRect(line, look.palette.selection)
            self._draw_row(
                painter, QRectF(bars.left(), top, bars.width(), scaled(_ROW_PX)), row, scale
            )

    def _room(self) -> int:
        free = self.height() - _TOP_PX - scaled(_LEGEND_PX) - scaled(_AXIS_PX)
        return max(int(free // scaled(_ROW_PX)), 1)

    def _draw_legend(self, painter: QPainter, chart: LedgerChart, look: Look) -> None:
        """Name the three parts and the sum, over the bars; further left where they are long."""
        names = (*chart.part_names, chart.total_name)
        width = sum(_SQUARE_PX + 3.0 * _GAP_PX + look.width(name) for name in names)
        left = max(min(scaled(_NAMES_PX), self.width() - width), 0.0)
        row = _TOP_PX + scaled(_LEGEND_PX) / 2.0
        for role, name in zip(_ROLES, chart.part_names, strict=True):
            square = QRectF(left, row - _SQUARE_PX / 2.0, _SQUARE_PX, _SQUARE_PX)
            painter.fillRect(square, look.colour(role))
            left = self._word(painter, left + _SQUARE_PX, row, name, look)
        self._draw_dot(painter, QPointF(left + _DOT_PX, row), look)
        self._word(painter, left + 2.0 * _DOT_PX, row, chart.total_name, look)

    @staticmethod
    def _word(painter: QPainter, left: float, row: float, text: str, look: Look) -> float:
        """Write a word of the legend and return where the next entry begins."""
        painter.setPen(look.palette.text_secondary)
        painter.drawText(QPointF(left + _GAP_PX, row + middle(look)), text)
        return left + _GAP_PX + look.width(text) + 2.0 * _GAP_PX

    def _draw_axis(self, painter: QPainter, bars: QRectF, scale: Scale, look: Look) -> None:
        bottom = bars.top() + len(self.rows) * scaled(_ROW_PX)
        for tick in scale.ticks:
            column = round(_x_of(tick, bars, scale))
            painter.setPen(look.palette.control_border if tick == 0.0 else look.palette.grid)
            painter.drawLine(QPointF(column, bars.top()), QPointF(column, bottom))
            text = translate("charts", "no deal") if tick == 0.0 else fixed(tick, scale.decimals)
            painter.setPen(look.palette.text_secondary)
            draw_centred(painter, QPointF(column, bottom + scaled(_AXIS_PX) / 2.0), text, look)

    def _draw_row(self, painter: QPainter, line: QRectF, row: LedgerRow, scale: Scale) -> None:
        """Draw name, parts from zero to both sides, the dot of the sum, and its number."""
        look, centre = self._look, line.center().y()
        painter.setPen(look.palette.text)
        name = elided(row.name, scaled(_NAMES_PX) - 2.0 * _GAP_PX, look)
        painter.drawText(QPointF(0.0, centre + middle(look)), name)
        high = low = 0.0
        for role, part in zip(_ROLES, row.parts, strict=True):
            start = high if part > 0.0 else low
            first, last = (_x_of(value, line, scale) for value in (start, start + part))
            bar = QRectF(min(first, last), centre - _BAR_PX / 2.0, abs(last - first), _BAR_PX)
            painter.fillRect(bar, look.colour(role))
            high, low = (start + part, low) if part > 0.0 else (high, start + part)
        if row.ends is not None:
            ends = [_x_of(end, line, scale) for end in row.ends]
            feet = [QLineF(end, centre - _FOOT_PX, end, centre + _FOOT_PX) for end in ends]
            draw_whiskers(painter, [QLineF(ends[0], centre, ends[1], centre), *feet], look)
        self._draw_dot(painter, QPointF(_x_of(row.total, line, scale), centre), look)
        text = signed(row.total, decimals=self._chart.decimals if self._chart else 0)
        role = "text" if text == "0" else "gain_text" if row.total > 0.0 else "loss_text"
        painter.setPen(look.colour(role))
        left = line.right() + scaled(_SUMS_PX) - look.width(text) - 1.0
        painter.drawText(QPointF(left, centre + middle(look)), text)

    @staticmethod
    def _draw_dot(painter: QPainter, at: QPointF, look: Look) -> None:
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.palette.base, 1.5))
        painter.setBrush(QBrush(look.palette.text))
        painter.drawEllipse(at, _DOT_PX, _DOT_PX)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)


def _scale_of(rows: tuple[LedgerRow, ...]) -> Scale:
    """Return a scale that holds the bars to both sides."""
    ends = [end for row in rows if row.ends is not None for end in row.ends]
    high = max([sum(max(part, 0.0) for part in row.parts) for row in rows] + ends, default=1.0)
    low = min([sum(min(part, 0.0) for part in row.parts) for row in rows] + ends, default=0.0)
    return nice_scale(low, high)


def _x_of(value: float, bars: QRectF, scale: Scale) -> float:
    return bars.left() + (value - scale.low) / (scale.high - scale.low) * bars.width()
