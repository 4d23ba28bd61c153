"""The map of gains: gain in one colour, loss in another and hatched, so that colour is not alone."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QTransform
from typing_extensions import override

from ui.charts.look import blended, line_pen, take_pen
from ui.charts.paint import middle
from ui.charts.surface import NOTHING, Surface, required
from ui.type_scale import scaled
from ui.viewmodels.chart_items import MapChart
from ui.widgets.outlines import land_paths, point_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter

    from negotiator.model.world import Region
    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Chart

_LEGEND_PX: Final = 22.0
_BAR_PX: Final = (132.0, 8.0)
_GAP_PX: Final = 6.0
_FAINTEST: Final = 0.12
_STEPS: Final = 22
_NEAR_PX: Final = 6.0
_DOT_PX: Final = 2.5
_BORDER_PX: Final = 0.5
_MEMBER_PX: Final = 1.0
_POINTED_PX: Final = 2.0
_HATCH: Final = Qt.BrushStyle.BDiagPattern


@cache
def _land() -> Mapping[str, QPainterPath]:
    """Land of the regions; read when the first map is drawn."""
    return land_paths()


@cache
def _bounds() -> QRectF:
    bounds = QRectF()
    for path in _land().values():
        bounds = bounds.united(path.boundingRect())
    return bounds


class GainMap(Surface):
    """Every region; seats in the colour of their gain."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: MapChart | None = None

    @property
    @override
    def order(self) -> tuple[int, ...]:
        return tuple(range(len(self._chart.items))) if self._chart else ()

    @override
    def take(self, chart: Chart) -> int:
        self._chart = required(chart, MapChart)
        return len(self._chart.items)

    @override
    def set_quarter(self, quarter: int) -> None:
        self._quarter = quarter

    @override
    def item_at(self, place: QPointF) -> int:
        if self._chart is None:
            return NOTHING
        way = _transform(QRectF(self.rect()))
        point = way.inverted()[0].map(place)
        for index, region in enumerate(self._chart.items):
            land = _land().get(region)
            if land is not None and land.contains(point):
                return index
        near = {
            index: math.hypot(*(way.map(point_of(seat)) - place).toTuple())
            for index, seat in self._dots()
        }
        nearest = min(near, key=near.__getitem__, default=NOTHING)
        return nearest if nearest != NOTHING and near[nearest] <= _NEAR_PX else NOTHING

    @override
    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._chart is None:
            return
        chart, way = self._chart, _transform(area)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.save()
        painter.setTransform(way, combine=True)
        for region, land in _land().items():
            self._fill(painter, land, chart.gains.get(region), look)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        take_pen(painter, line_pen(look.palette.text, _MEMBER_PX))
        for region in chart.members & _land().keys():
            painter.drawPath(_land()[region])
        painter.restore()
        for index, seat in self._dots():
            dot = QPainterPath()
            dot.addEllipse(way.map(point_of(seat)), _DOT_PX, _DOT_PX)
            self._fill(painter, dot, chart.gains[chart.items[index]], look)
        self._draw_pointed(painter, chart, way, look)
        self._draw_legend(painter, chart, area, look)

    def _dots(self) -> list[tuple[int, Region]]:
        """Seats that are too small to have land on the map, with their index."""
        if self._chart is None:
            return []
        seats, land = self._chart.seats, _land()
        return [(i, seats[name]) for i, name in enumerate(self._chart.items) if name not in land]

    def _fill(self, painter: QPainter, shape: QPainterPath, gain: float | None, look: Look) -> None:
        peak = self._chart.peak if self._chart else 0.0
        border = QPen(look.palette.base, _BORDER_PX)
        border.setCosmetic(True)
        painter.setPen(border)
        painter.setBrush(gain_colour(gain, peak, look))
        painter.drawPath(shape)
        if gain is not None and gain < 0.0 and strength(gain, peak) > _FAINTEST:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_hatch(painter, look))
            painter.drawPath(shape)

    def _draw_pointed(
        self, painter: QPainter, chart: MapChart, way: QTransform, look: Look
    ) -> None:
        """Ring the region that is pointed at."""
        if self.pointed == NOTHING:
            return
        region = chart.items[self.pointed]
        take_pen(painter, line_pen(look.palette.text, _POINTED_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if region in _land():
            painter.drawPath(way.map(_land()[region]))
        else:
            centre = way.map(point_of(chart.seats[region]))
            painter.drawEllipse(centre, 2.0 * _DOT_PX, 2.0 * _DOT_PX)

    def _draw_legend(self, painter: QPainter, chart: MapChart, area: QRectF, look: Look) -> None:
        """Draw the scale from the largest loss to the largest gain, and what has no colour."""
        loss, nothing, gain = chart.legend
        row = area.bottom() - scaled(_LEGEND_PX) / 2.0
        width, height = _BAR_PX
        left = area.left() + look.width(loss) + _GAP_PX
        painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
        for step in range(_STEPS):
            value = chart.peak * (2.0 * (step + 0.5) / _STEPS - 1.0)
            cell = QPainterPath()
            first, last = (round(left + width * k / _STEPS) for k in (step, step + 1))
            cell.addRect(QRectF(first, row - height / 2.0, last - first, height))
            painter.fillPath(cell, gain_colour(value, chart.peak, look))
            if value < 0.0:
                painter.fillPath(cell, _hatch(painter, look))
        painter.setPen(look.palette.loss_text)
        painter.drawText(QPointF(area.left(), row + middle(look)), loss)
        painter.setPen(look.palette.gain_text)
        painter.drawText(QPointF(left + width + _GAP_PX, row + middle(look)), gain)
        painter.setPen(look.palette.text_secondary)
        zero = QPointF(left + (width - look.width(nothing)) / 2.0, row - height / 2.0 - 2.0)
        painter.drawText(zero, nothing)
        left += width + 3.0 * _GAP_PX + look.width(gain)
        swatch = QRectF(left, row - height / 2.0, height, height)
        painter.fillRect(swatch, look.palette.map_other)
        painter.drawText(QPointF(swatch.right() + _GAP_PX, row + middle(look)), chart.others_text)


def strength(gain: float, peak: float) -> float:
    """Return how strong a colour is, 0 to 1: by the square root, so that small gains show too."""
    return math.sqrt(min(abs(gain) / peak, 1.0)) if peak > 0.0 else 0.0


def gain_colour(gain: float | None, peak: float, look: Look) -> QColor:
    """Return the colour of a gain or loss; that of the ground for a region without a seat."""
    palette = look.palette
    if gain is None:
        return palette.map_other
    full = palette.gain if gain >= 0.0 else palette.loss
    return blended(full, palette.base, 1.0 - max(strength(gain, peak), _FAINTEST))


def _hatch(painter: QPainter, look: Look) -> QBrush:
    """Return fine stripes of the same width at every scale."""
    colour = QColor(look.palette.text)
    colour.setAlphaF(0.55)
    brush = QBrush(colour, _HATCH)
    brush.setTransform(painter.transform().inverted()[0])
    return brush


def _transform(area: QRectF) -> QTransform:
    """Return the way from the map to the widget: as large as fits above the legend, in the middle."""
    bounds = _bounds()
    room = area.adjusted(0.0, 0.0, 0.0, -scaled(_LEGEND_PX))
    scale = min(room.width() / bounds.width(), room.height() / bounds.height())
    shift = room.center() - bounds.center() * scale
    return QTransform(scale, 0.0, 0.0, scale, shift.x(), shift.y())
