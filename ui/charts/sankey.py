"""Flows of one quarter: origins on the left, who buys on the right, ribbons as thick as the tonnes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath
from typing_extensions import override

from ui.charts.look import line_pen, take_pen
from ui.charts.paint import LABEL_PITCH_PX, elided, middle
from ui.charts.spread import spread
from ui.charts.surface import NOTHING, Surface, required
from ui.format import fixed
from ui.type_scale import scaled
from ui.viewmodels.chart_items import FlowChart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from negotiator.model.world import FloatArray
    from ui.charts.look import Look
    from ui.viewmodels.chart_items import Node
    from ui.viewmodels.chart_parts import Chart

_LABELS_PX: Final = 112.0
_NODE_PX: Final = 8.0
_TOP_PX: Final = 10.0
_BOTTOM_PX: Final = 10.0
_BETWEEN_PX: Final = 8.0
"""Gap between two nodes of a side."""
_GAP_PX: Final = 14.0
"""From a node to its label: the ghost stands in between."""
_GHOST_PX: Final = 6.0
_LEAST_PX: Final = 1.0
_ALPHA: Final = 110
_STRONG_ALPHA: Final = 200


@dataclass(frozen=True, slots=True)
class Side:
    """Nodes of one side as they are drawn, from the top."""

    tops: FloatArray
    heights: FloatArray
    ghosts: FloatArray
    """Heights without the deal."""


class Sankey(Surface):
    """The quarter under the cursor; heights mean the same in every quarter of the run."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: FlowChart | None = None

    @property
    @override
    def order(self) -> tuple[int, ...]:
        return tuple(range(len(self._chart.items))) if self._chart else ()

    @override
    def take(self, chart: Chart) -> int:
        self._chart = required(chart, FlowChart)
        return len(self._chart.items)

    @override
    def item_at(self, place: QPointF) -> int:
        if self._chart is None:
            return NOTHING
        left, right = self.sides
        is_left = place.x() < self.width() / 2.0
        side = left if is_left else right
        first = 0 if is_left else len(self._chart.origins)
        reach = _BETWEEN_PX / 2.0
        inside = (side.tops - reach <= place.y()) & (place.y() < side.tops + side.heights + reach)
        found = np.flatnonzero(inside)
        return first + int(found[0]) if found.size else NOTHING

    @property
    def sides(self) -> tuple[Side, Side]:
        """Origins and buyers as they stand in the quarter under the cursor."""
        if self._chart is None:
            none = np.zeros(0)
            return Side(none, none, none), Side(none, none, none)
        now, before = (self._at(amounts) for amounts in (self._chart.amounts, self._chart.ghost))
        scale = self._px_per_unit()
        return (
            self._side(now.sum(axis=1) * scale, before.sum(axis=1) * scale),
            self._side(now.sum(axis=0) * scale, before.sum(axis=0) * scale),
        )

    @override
    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._chart is None:
            return
        chart, (left, right) = self._chart, self.sides
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        columns = (area.left() + scaled(_LABELS_PX), area.right() - scaled(_LABELS_PX) - _NODE_PX)
        self._draw_ribbons(painter, columns, look)
        amounts = self._at(chart.amounts)
        for nodes, side, column, totals, outward in (
            (chart.origins, left, columns[0], amounts.sum(axis=1), -1),
            (chart.targets, right, columns[1], amounts.sum(axis=0), 1),
        ):
            self._draw_nodes(painter, nodes, side, column, outward=outward)
            texts = [
                f"{node.label.text} {fixed(float(total), chart.decimals)}"
                for node, total in zip(nodes, totals, strict=True)
            ]
            self._draw_labels(painter, (nodes, texts), side, column, outward=outward)

    def _at(self, amounts: FloatArray) -> FloatArray:
        at: FloatArray = amounts[min(self._quarter, len(amounts) - 1)]
        return at

    def _px_per_unit(self) -> float:
        """Return how high one unit is, so that the largest quarter fits with and without the deal."""
        chart = self._chart
        if chart is None:
            return 1.0
        most = max(float(side.sum(axis=(1, 2)).max()) for side in (chart.amounts, chart.ghost))
        gaps = _BETWEEN_PX * (max(len(chart.origins), len(chart.targets)) - 1)
        free = max(self.height() - _TOP_PX - _BOTTOM_PX - gaps, 1.0)
        return free / most if most > 0.0 else 1.0

    def _side(self, heights: FloatArray, ghosts: FloatArray) -> Side:
        """Put nodes under each other, the whole in the middle of the height."""
        drawn = np.maximum(heights, _LEAST_PX)
        room = np.maximum(drawn, ghosts)
        free = self.height() - _TOP_PX - _BOTTOM_PX
        between = (free - room.sum()) / max(len(room) - 1, 1)
        between = min(max(between, 2.0), 3.0 * _BETWEEN_PX)
        used = room.sum() + between * (len(room) - 1)
        first = _TOP_PX + max((free - used) / 2.0, 0.0)
        starts = first + np.concatenate([[0.0], np.cumsum(room[:-1] + between)])
        return Side(starts + (room - drawn) / 2.0, drawn, ghosts)

    def _draw_ribbons(self, painter: QPainter, columns: tuple[float, float], look: Look) -> None:
        chart, (left, right) = self._chart, self.sides
        if chart is None:
            return
        amounts = self._at(chart.amounts) * self._px_per_unit()
        starts, ends = left.tops.copy(), right.tops.copy()
        painter.setPen(Qt.PenStyle.NoPen)
        for row, origin in enumerate(chart.origins):
            for column in range(len(chart.targets)):
                height = float(amounts[row, column])
                lit = self.pointed in {row, len(chart.origins) + column}
                colour = QColor(look.shade(origin.role, origin.shade))
                colour.setAlpha(_STRONG_ALPHA if lit else _ALPHA)
                if height > 0.0:
                    ribbon = _ribbon(columns, (float(starts[row]), float(ends[column])), height)
                    painter.fillPath(ribbon, colour)
                starts[row] += height
                ends[column] += height

    def _draw_nodes(
        self,
        painter: QPainter,
        nodes: Sequence[Node],
        side: Side,
        column: float,
        *,
        outward: int,
    ) -> None:
        look = self._look
        for node, top, height, ghost in zip(
            nodes, side.tops, side.heights, side.ghosts, strict=True
        ):
            bar = QRectF(column, top, _NODE_PX, height)
            painter.fillRect(bar, look.shade(node.role, node.shade))
            outer = column - _GHOST_PX - 2.0 if outward < 0 else column + _NODE_PX + 2.0
            middle_row = top + height / 2.0
            take_pen(painter, line_pen(look.palette.no_deal, 1.0, dashed=True))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if ghost > _LEAST_PX:
                painter.drawRect(QRectF(outer, middle_row - ghost / 2.0, _GHOST_PX, ghost))
            painter.setPen(Qt.PenStyle.NoPen)

    def _draw_labels(
        self,
        painter: QPainter,
        labels: tuple[Sequence[Node], Sequence[str]],
        side: Side,
        column: float,
        *,
        outward: int,
    ) -> None:
        """Write names and amounts beside the nodes, pushed apart."""
        look = self._look
        wanted = (side.tops + side.heights / 2.0).tolist()
        weights = (1.0 + side.heights).tolist()
        low, high = _TOP_PX, self.height() - _BOTTOM_PX
        rows = spread(wanted, weights, low=low, high=high, pitch=scaled(LABEL_PITCH_PX))
        for node, text, row in zip(*labels, rows, strict=True):
            painter.setFont(look.font_for(strong=node.label.strong))
            painter.setPen(look.colour(node.label.role))
            shown = elided(text, scaled(_LABELS_PX) - _GAP_PX, look, strong=node.label.strong)
            left = column + _NODE_PX + _GAP_PX
            if outward < 0:
                left = column - _GAP_PX - look.width(shown, strong=node.label.strong)
            painter.drawText(QPointF(left, row + middle(look)), shown)


def _ribbon(columns: tuple[float, float], tops: tuple[float, float], height: float) -> QPainterPath:
    """Return a ribbon of even thickness from one side to the other."""
    left, right = columns[0] + _NODE_PX, columns[1]
    half = (left + right) / 2.0
    start, end = tops
    path = QPainterPath(QPointF(left, start))
    path.cubicTo(QPointF(half, start), QPointF(half, end), QPointF(right, end))
    path.lineTo(QPointF(right, end + height))
    path.cubicTo(
        QPointF(half, end + height), QPointF(half, start + height), QPointF(left, start + height)
    )
    path.closeSubpath()
    return path
