"""Lines by quarter: members on top, the no-deal ghost dashed, the floor where it is in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF
from typing_extensions import override

from ui.charts.band_item import BandItem
from ui.charts.figure import Dot, EndLabel, Figure, Note
from ui.charts.line_item import LineItem
from ui.charts.look import FLOOR_PX, GHOST_PX, LINE_PX, MEMBERS_PX, line_pen
from ui.viewmodels.chart_parts import Curve, LineChart

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray
    from ui.charts.item import Item
    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Chart

_FULL: Final = 1.0


class LineFigure(Figure):
    """At most a fixed number of lines, with bands below them where there are any."""

    def __init__(self, count: int) -> None:
        self._bands = BandItem()
        self._lines = tuple(LineItem() for _ in range(count))
        self._chart: LineChart | None = None
        self._look: Look | None = None
        self._pens: tuple[tuple[str, int, float], ...] = ()

    @property
    @override
    def items(self) -> tuple[Item, ...]:
        return self._bands, *self._lines

    @property
    def curves(self) -> tuple[Curve, ...]:
        """The curves that are shown."""
        return self._chart.curves if self._chart else ()

    @property
    @override
    def span(self) -> float:
        return max(self._chart.quarters - 1.0, _FULL) if self._chart else _FULL

    @property
    @override
    def extent(self) -> tuple[float, float]:
        peaks = [float(_tops(curve).max()) for curve in self.curves]
        return 0.0, max(peaks, default=_FULL)

    @property
    @override
    def end_labels(self) -> tuple[EndLabel, ...]:
        return tuple(
            EndLabel(float(curve.values[-1]), curve.label)
            for curve in reversed(self.curves)
            if not curve.label_on_line
        )

    @property
    @override
    def notes(self) -> tuple[Note, ...]:
        return tuple(_note(curve) for curve in self.curves if curve.label_on_line and _any(curve))

    @override
    def show(self, chart: Chart) -> None:
        if not isinstance(chart, LineChart) or len(chart.curves) > len(self._lines):
            message = f"{chart.question!r} is not a chart of at most {len(self._lines)} lines"
            raise TypeError(message)
        self._chart = chart
        quarters = np.arange(chart.quarters, dtype=np.float64)
        for line, curve in zip(self._lines, chart.curves, strict=False):
            line.show_line(quarters, curve.values, curve.drawn)
        for line in self._lines[len(chart.curves) :]:
            line.clear()
        self._bands.show_curves(chart.curves)
        self._draw_with_pens()

    @override
    def dress(self, look: Look) -> None:
        self._look = look
        self._bands.dress(look)
        self._pens = ()
        self._draw_with_pens()

    @override
    def highest_between(self, first: float, last: float) -> float:
        within = slice(int(first), int(last) + 2)
        tops = (float(_tops(curve)[within].max(initial=0.0)) for curve in self.curves)
        return max(tops, default=0.0)

    @override
    def dots(self, quarter: int) -> tuple[Dot, ...]:
        return tuple(
            Dot(QPointF(quarter, float(curve.values[quarter])), curve.role)
            for curve in self.curves
            if not curve.label_on_line and _is_drawn(curve, quarter)
        )

    def _draw_with_pens(self) -> None:
        """Give each line its pen, when the look or the kind of its curve changed."""
        pens = tuple((curve.role, curve.shade, _width_px(curve)) for curve in self.curves)
        if self._look is None or pens == self._pens:
            return
        self._pens = pens
        for line, curve in zip(self._lines, self.curves, strict=False):
            colour = self._look.shade(curve.role, curve.shade)
            line.set_pen(line_pen(colour, _width_px(curve), dashed=curve.dashed))


def _tops(curve: Curve) -> FloatArray:
    """(t,) upper end of the band of a curve; the curve itself where it has none."""
    return curve.values if curve.band is None else np.maximum(curve.values, curve.band.high)


def _width_px(curve: Curve) -> float:
    if curve.dashed:
        return GHOST_PX
    if curve.label_on_line:
        return FLOOR_PX
    return MEMBERS_PX if curve.wide else LINE_PX


def _is_drawn(curve: Curve, quarter: int) -> bool:
    return curve.drawn is None or bool(curve.drawn[quarter])


def _any(curve: Curve) -> bool:
    return curve.drawn is None or bool(curve.drawn.any())


def _note(curve: Curve) -> Note:
    """Put the label of a line above its last point."""
    last = len(curve.values) - 1
    if curve.drawn is not None:
        last = int(np.flatnonzero(curve.drawn)[-1])
    return Note(float(last), float(curve.values[last]), curve.label)
