"""Stacked bars by year in one painted item, with the no-deal run as dashed steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from typing_extensions import override

from negotiator.units import QUARTERS_PER_YEAR
from ui.charts.figure import EndLabel, Figure
from ui.charts.item import Item
from ui.charts.line_item import LineItem
from ui.charts.look import GHOST_PX, blended, line_pen, take_pen
from ui.charts.whisker_item import WhiskerItem
from ui.viewmodels.chart_parts import BarChart

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray
    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Chart

_FULL: Final = 1.0
_BAR_YEARS: Final = 0.72
_OUTLINE_PX: Final = 1.0
_HALO_PX: Final = 3.0
_HALO_ALPHA: Final = 170
_RETURNED_FRAC: Final = 0.55
_SEEN_FRAC: Final = 0.01


class BarsItem(Item):
    """Bars from zero, and on each a second part: added on top, or returned out of the first."""

    def __init__(self) -> None:
        self._solid: list[QRectF] = []
        self._added: list[QRectF] = []
        self._returned: list[QRectF] = []
        self._brushes = (QBrush(), QBrush(), QBrush())
        self._outline = QPen(Qt.PenStyle.NoPen)

    def set_amounts(self, first: FloatArray, second: FloatArray) -> None:
        """Take both parts by year; where the second is negative it is a part of the first."""
        kept = first + np.minimum(second, 0.0)
        self._solid = _rectangles(np.zeros_like(kept), kept)
        self._added = _rectangles(first, first + np.maximum(second, 0.0))
        self._returned = _rectangles(kept, first)

    def set_look(self, look: Look) -> None:
        """Take colours: what is kept, what is added, what is returned."""
        palette = look.palette
        returned = blended(palette.buyers, palette.base, _RETURNED_FRAC)
        self._brushes = (QBrush(palette.buyers), QBrush(palette.treasuries), QBrush(returned))
        self._outline = line_pen(palette.buyers, _OUTLINE_PX)

    @override
    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        solid, added, returned = self._brushes
        for brush, rectangles in ((solid, self._solid), (added, self._added)):
            painter.setBrush(brush)
            painter.drawRects(rectangles)
        take_pen(painter, self._outline)
        painter.setBrush(returned)
        painter.drawRects(self._returned)


def _rectangles(low: FloatArray, high: FloatArray) -> list[QRectF]:
    """Return a bar a year where it has any height."""
    margin = (1.0 - _BAR_YEARS) / 2.0
    return [
        QRectF(
            QUARTERS_PER_YEAR * (year + margin),
            bottom,
            QUARTERS_PER_YEAR * _BAR_YEARS,
            top - bottom,
        )
        for year, (bottom, top) in enumerate(zip(low.tolist(), high.tolist(), strict=True))
        if top != bottom
    ]


def _is_seen(part: FloatArray, whole: FloatArray) -> bool:
    """Whether a part of the bars is thick enough to be seen, and so to be named."""
    return float(np.abs(part).max()) > _SEEN_FRAC * float(np.abs(whole).max())


def _edges(chart: BarChart) -> FloatArray:
    """(edge, y) what is drawn up to, or down to where treasuries collect more than buyers pay."""
    buyers, treasuries = chart.buyers.values, chart.treasuries.values
    edges = [buyers, buyers + treasuries, chart.ghost.values]
    if chart.total_band is not None:
        edges += [chart.total_band.low, chart.total_band.high]
    return np.stack(edges)


class BarFigure(Figure):
    """What buyers and treasuries pay by year, and what both would pay without the deal."""

    def __init__(self) -> None:
        self._bars = BarsItem()
        self._ghost = LineItem()
        self._whiskers = WhiskerItem()
        self._chart: BarChart | None = None

    @property
    @override
    def items(self) -> tuple[Item, ...]:
        return self._bars, self._ghost, self._whiskers

    @property
    @override
    def span(self) -> float:
        years = len(self._chart.buyers.values) if self._chart else 1
        return float(QUARTERS_PER_YEAR * years)

    @property
    @override
    def extent(self) -> tuple[float, float]:
        if self._chart is None:
            return 0.0, _FULL
        edges = _edges(self._chart)
        return float(edges.min()), float(edges.max())

    @property
    @override
    def end_labels(self) -> tuple[EndLabel, ...]:
        if self._chart is None:
            return ()
        chart = self._chart
        paid, added = float(chart.buyers.values[-1]), float(chart.treasuries.values[-1])
        labels = [EndLabel((paid + min(added, 0.0)) / 2.0, chart.buyers.label)]
        if _is_seen(chart.treasuries.values, chart.buyers.values):
            labels.append(EndLabel(paid + added / 2.0, chart.treasuries.label))
        return (*labels, EndLabel(float(chart.ghost.values[-1]), chart.ghost.label))

    @override
    def show(self, chart: Chart) -> None:
        if not isinstance(chart, BarChart):
            message = f"{chart.question!r} is not a chart of bars"
            raise TypeError(message)
        self._chart = chart
        self._bars.set_amounts(chart.buyers.values, chart.treasuries.values)
        years = np.arange(len(chart.ghost.values) + 1, dtype=np.float64)
        self._whiskers.show_band((years[:-1] + 0.5) * QUARTERS_PER_YEAR, chart.total_band)
        edges = np.repeat(years * QUARTERS_PER_YEAR, 2)[1:-1]
        self._ghost.show_line(edges, np.repeat(chart.ghost.values, 2))

    @override
    def dress(self, look: Look) -> None:
        halo = QColor(look.palette.base)
        halo.setAlpha(_HALO_ALPHA)
        self._bars.set_look(look)
        self._whiskers.dress(look)
        self._ghost.set_pen(
            line_pen(look.palette.no_deal, GHOST_PX, dashed=True), line_pen(halo, _HALO_PX)
        )

    @override
    def highest_between(self, first: float, last: float) -> float:
        if self._chart is None:
            return 0.0
        years = slice(int(first // QUARTERS_PER_YEAR), int(last // QUARTERS_PER_YEAR) + 1)
        return float(_edges(self._chart)[:, years].max(initial=0.0))

    @override
    def cursor_at(self, quarter: int) -> float:
        return QUARTERS_PER_YEAR * (quarter // QUARTERS_PER_YEAR + 0.5)

    @override
    def year_at(self, year: int) -> float:
        return QUARTERS_PER_YEAR * (year + 0.5)

    @override
    def quarter_under(self, position: float) -> int:
        return int(position)
