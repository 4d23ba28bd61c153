"""Stacked areas in one painted item, the adversary at the bottom, members on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF
from typing_extensions import override

from negotiator.measures.bands import Band
from negotiator.units import QUARTERS_PER_YEAR
from ui.charts.figure import Dot, EndLabel, Figure, Note
from ui.charts.item import Item
from ui.charts.line_item import LineItem
from ui.charts.look import HALO_PX, LINE_PX, line_pen, take_pen
from ui.charts.whisker_item import WhiskerItem
from ui.viewmodels.chart_parts import Layer, StackChart, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from negotiator.model.world import FloatArray
    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Chart

_FULL: Final = 1.0
_SEPARATOR_PX: Final = 1.0
_FIRST_AT: Final = 0
_TOTAL_AT: Final = QUARTERS_PER_YEAR // 2
"""Quarters of each year in which whiskers stand: those of the lowest layer, and those of all of them."""
_LEAST_WEIGHT: Final = 0.01
"""Weight of the label of a layer without thickness, as a part of the stack."""


def edges_of(layers: Sequence[Layer]) -> FloatArray:
    """Return the upper edge of each layer, `(layers, t)`, the lowest first."""
    edges: FloatArray = np.cumsum([layer.values for layer in layers], axis=0)
    return edges


class StackItem(Item):
    """Areas on top of each other: each is painted down to zero, the highest first."""

    def __init__(self) -> None:
        self._edges: list[QPolygonF] = []
        self._areas: list[QPolygonF] = []
        self._brushes: list[QBrush] = []
        self._separator = QPen(Qt.PenStyle.NoPen)

    def set_edges(self, edges: FloatArray) -> None:
        """Take the upper edges, `(layers, t)`, the lowest first."""
        quarters = np.arange(edges.shape[1], dtype=np.float64)
        ends = np.array([quarters[-1], 0.0])
        self._edges = [arrayToQPolygonF(quarters, edge) for edge in edges]
        along = np.concatenate([quarters, ends])
        self._areas = [arrayToQPolygonF(along, np.append(edge, (0.0, 0.0))) for edge in edges]

    def set_colours(self, colours: Sequence[QColor], *, ground: QColor) -> None:
        """Take the colours of the layers, the lowest first, and that of the separators."""
        self._brushes = [QBrush(colour) for colour in colours]
        self._separator = line_pen(ground, _SEPARATOR_PX)

    @override
    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        for area, brush in zip(reversed(self._areas), reversed(self._brushes), strict=True):
            painter.setBrush(brush)
            painter.drawPolygon(area)
        take_pen(painter, self._separator)
        for edge in self._edges[:-1]:
            painter.drawPolyline(edge)


class StackFigure(Figure):
    """Layers, and the adversary's tonnes of the no-deal run as a dashed line over them."""

    def __init__(self) -> None:
        self._stack = StackItem()
        self._ghost = LineItem()
        self._whiskers = WhiskerItem(), WhiskerItem()
        self._chart: StackChart | None = None
        self._edges: FloatArray = np.zeros((1, 1))
        self._look: Look | None = None
        self._colours: tuple[tuple[str, int], ...] = ()

    @property
    @override
    def items(self) -> tuple[Item, ...]:
        return self._stack, self._ghost, *self._whiskers

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The layers that are shown, the lowest first."""
        return self._chart.layers if self._chart else ()

    @property
    @override
    def span(self) -> float:
        return max(self._chart.quarters - 1.0, _FULL) if self._chart else _FULL

    @property
    @override
    def extent(self) -> tuple[float, float]:
        peak = float(self._tops.max())
        return 0.0, max(peak, float(self._chart.ghost.values.max())) if self._chart else peak

    @property
    @override
    def end_labels(self) -> tuple[EndLabel, ...]:
        if self._chart is None:
            return ()
        ends = self._edges[:, -1]
        labels = [
            _end_label(layer, float(edge)) for layer, edge in zip(self.layers, ends, strict=True)
        ]
        by_size = np.argsort([-float(layer.values[-1]) for layer in self.layers], kind="stable")
        return tuple(labels[index] for index in by_size)

    @property
    @override
    def notes(self) -> tuple[Note, ...]:
        if self._chart is None:
            return ()
        ghost = self._chart.ghost
        words = Words(ghost.label.text, "text")
        (quarter, value), *others = _note_places(ghost.values)
        return (Note(quarter, value, words, others=tuple(others), boxed=True),)

    @override
    def show(self, chart: Chart) -> None:
        if not isinstance(chart, StackChart):
            message = f"{chart.question!r} is not a stack"
            raise TypeError(message)
        self._chart = chart
        self._edges = edges_of(chart.layers)
        self._stack.set_edges(self._edges)
        quarters = np.arange(chart.quarters, dtype=np.float64)
        self._ghost.show_line(quarters, chart.ghost.values)
        bands = (chart.first_band, _FIRST_AT), (chart.total_band, _TOTAL_AT)
        for whiskers, (band, first) in zip(self._whiskers, bands, strict=True):
            whiskers.show_band(quarters[first::QUARTERS_PER_YEAR], _each_year(band, first))
        self._colour()

    @override
    def dress(self, look: Look) -> None:
        self._look = look
        self._colours = ()
        self._ghost.set_pen(
            line_pen(look.palette.text, LINE_PX, dashed=True), line_pen(look.palette.base, HALO_PX)
        )
        for whiskers in self._whiskers:
            whiskers.dress(look)
        self._colour()

    @override
    def highest_between(self, first: float, last: float) -> float:
        return float(self._tops[int(first) : int(last) + 2].max(initial=0.0))

    @override
    def dots(self, quarter: int) -> tuple[Dot, ...]:
        if self._chart is None:
            return ()
        china, ghost = self.layers[0].values[quarter], self._chart.ghost.values[quarter]
        return (
            Dot(QPointF(quarter, float(ghost)), "text"),
            Dot(QPointF(quarter, float(china)), self.layers[0].role),
        )

    @property
    def _tops(self) -> FloatArray:
        """(t,) upper edge of the stack, or of the band of its total where that is higher."""
        band = None if self._chart is None else self._chart.total_band
        tops: FloatArray = self._edges[-1]
        return tops if band is None else np.maximum(tops, band.high)

    def _colour(self) -> None:
        """Give the layers their colours, when the look or the kinds of layers changed."""
        colours = tuple((layer.role, layer.shade) for layer in self.layers)
        if self._look is None or colours == self._colours:
            return
        self._colours = colours
        shades = [self._look.shade(role, shade) for role, shade in colours]
        self._stack.set_colours(shades, ground=self._look.palette.base)


def _each_year(band: Band | None, first: int) -> Band | None:
    """Return a band in one quarter of each year."""
    if band is None:
        return None
    return Band(band.low[first::QUARTERS_PER_YEAR], band.high[first::QUARTERS_PER_YEAR])


def _note_places(values: FloatArray) -> list[tuple[float, float]]:
    """Return where the label of a line may end: above its end, or further left on the later half."""
    count = len(values)
    width, step = max(count // 3, 1), max(count // 12, 1)
    ends = range(count, max(count // 2, 1) - 1, -step)
    return [
        (float(end - 1), float(values[max(end - width, 0) : end].max())) for end in ends if end > 0
    ]


def _end_label(layer: Layer, edge: float) -> EndLabel:
    """Put the label of a layer at the middle of its end; thick layers keep their place."""
    thickness = float(layer.values[-1])
    return EndLabel(edge - thickness / 2.0, layer.label, thickness + _LEAST_WEIGHT * edge)
