"""Supply risk against economic importance: a point a mineral, thresholds drawn, the ghost hollow."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPen
from typing_extensions import override

from ui.charts.frame import Frame, plot_area
from ui.charts.look import line_pen, take_pen
from ui.charts.paint import draw_centred, draw_haloed, middle, paint_ground
from ui.charts.scales import nice_scale
from ui.charts.surface import NOTHING, Surface, required
from ui.format import fixed
from ui.type_scale import scaled
from ui.viewmodels.chart_items import RiskChart

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.charts.look import Look
    from ui.viewmodels.chart_items import RiskPoint
    from ui.viewmodels.chart_parts import Chart

_LEFT_PX: Final = 32.0
_RIGHT_PX: Final = 12.0
_POINT_PX: Final = 2.5
_SUBJECT_PX: Final = 4.5
_NEAR_PX: Final = 9.0
_ACROSS_TICKS: Final = (0.0, 4.0, 6.0)
_AXIS_PX: Final = 11.0
_ACROSS_END: Final = 10.0
_GAP_PX: Final = 4.0


class RiskMatrix(Surface):
    """All minerals in the quarter under the cursor."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: RiskChart | None = None
        self._high = 1.0

    @property
    @override
    def order(self) -> tuple[int, ...]:
        """The riskiest mineral first."""
        if self._chart is None:
            return ()
        risks = [self._risk(point) for point in self._chart.points]
        known = [index for index, risk in enumerate(risks) if math.isfinite(risk)]
        return tuple(sorted(known, key=lambda index: -risks[index]))

    @override
    def take(self, chart: Chart) -> int:
        self._chart = required(chart, RiskChart)
        points = self._chart.points
        values = np.array([side for point in points for side in (point.risk, point.ghost)])
        known = values[np.isfinite(values)]
        self._high = float(known.max()) if known.size else self._chart.least_risk
        return len(points)

    @override
    def item_at(self, place: QPointF) -> int:
        if self._chart is None:
            return NOTHING
        frame = self._frame(QRectF(self.rect()))
        away = {}
        for index in self.order:
            way = self._at(self._chart.points[index], frame) - place
            away[index] = math.hypot(way.x(), way.y())
        nearest = min(away, key=away.__getitem__, default=NOTHING)
        return nearest if nearest != NOTHING and away[nearest] <= _NEAR_PX else NOTHING

    @override
    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        if self._chart is None:
            return
        frame = self._frame(area)
        paint_ground(painter, frame, look)
        self._draw_thresholds(painter, frame, look, chart=self._chart)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        for index in self.order:
            self._draw_point(painter, self._chart.points[index], frame, look)
        self._draw_names(painter, frame, look)

    def _frame(self, area: QRectF) -> Frame:
        place = plot_area(area.width(), area.height(), left=_LEFT_PX, right=_RIGHT_PX)
        return Frame(place, _ACROSS_END, nice_scale(0.0, self._high), _RIGHT_PX)

    def _risk(self, point: RiskPoint) -> float:
        return float(point.risk[min(self._quarter, len(point.risk) - 1)])

    def _at(self, point: RiskPoint, frame: Frame) -> QPointF:
        return QPointF(frame.x_of(point.importance), frame.y_of(self._risk(point)))

    def _ghost_at(self, point: RiskPoint, frame: Frame) -> QPointF:
        """Return where the mineral would stand without the deal."""
        ghost = float(point.ghost[min(self._quarter, len(point.ghost) - 1)])
        if not math.isfinite(ghost):
            return self._at(point, frame)
        return QPointF(frame.x_of(point.importance), frame.y_of(ghost))

    def _draw_thresholds(
        self, painter: QPainter, frame: Frame, look: Look, *, chart: RiskChart
    ) -> None:
        """Tint the critical corner, draw its edges and the horizontal axis."""
        area = frame.area
        column, row = frame.x_of(chart.least_importance), frame.y_of(chart.least_risk)
        corner = QRectF(column, area.top(), area.right() - column, row - area.top())
        painter.fillRect(corner, look.palette.event_span)
        take_pen(painter, line_pen(look.palette.adversary, 1.0, dashed=True))
        painter.drawLine(QPointF(area.left(), row), QPointF(area.right(), row))
        painter.drawLine(QPointF(column, area.top()), QPointF(column, area.bottom()))
        draw_haloed(
            painter,
            QPointF(column + _GAP_PX, area.top() + look.metrics.ascent() + 1.0),
            chart.critical,
            look=look,
            role="adversary_text",
        )
        painter.setPen(look.palette.text_secondary)
        bottom = area.bottom() + scaled(_AXIS_PX)
        left = area.right() - look.width(chart.across)
        for tick in _ACROSS_TICKS:
            if frame.x_of(tick) + 3.0 * _GAP_PX < left:
                draw_centred(painter, QPointF(frame.x_of(tick), bottom), fixed(tick, 0), look)
        painter.drawText(QPointF(left, bottom + middle(look)), chart.across)
        painter.setPen(look.palette.adversary_text)
        draw_centred(painter, QPointF(column, bottom), fixed(chart.least_importance, 1), look)
        at = QPointF(area.left() + _GAP_PX, row - _GAP_PX)
        painter.drawText(at, fixed(chart.least_risk, 0))

    def _draw_point(self, painter: QPainter, point: RiskPoint, frame: Frame, look: Look) -> None:
        """Draw the ghost where the deal moves a mineral, a line from it, and the point."""
        at = self._at(point, frame)
        radius = _SUBJECT_PX if point.is_subject else _POINT_PX
        if point.is_moved:
            from_row = self._ghost_at(point, frame)
            take_pen(painter, line_pen(look.palette.no_deal, 1.0))
            painter.drawLine(from_row, at)
            painter.setBrush(QBrush(look.palette.base))
            painter.drawEllipse(from_row, radius, radius)
        role = "members" if point.is_subject or point.is_moved else "neutral"
        painter.setPen(QPen(look.palette.base, 1.0))
        painter.setBrush(QBrush(look.colour(role)))
        painter.drawEllipse(at, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_names(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Name the chosen mineral and the one pointed at, then as many as have room."""
        chart = self._chart
        if chart is None:
            return
        order = sorted(self.order, key=lambda index: not chart.points[index].is_moved)
        first = [i for i in order if i == self.pointed or chart.points[i].is_subject]
        taken = [_box(self._at(chart.points[index], frame), _POINT_PX) for index in order]
        moved = (chart.points[index] for index in order if chart.points[index].is_moved)
        taken += [_box(self._ghost_at(point, frame), _POINT_PX) for point in moved]
        for index in (*first, *(i for i in order if i not in first)):
            point = chart.points[index]
            strong = point.is_subject or index == self.pointed
            at = self._at(point, frame)
            box = self._name_box(point.name, at, frame, look, strong=strong)
            others = [other for other in taken if other != _box(at, _POINT_PX)]
            if index not in first and any(box.intersects(other) for other in others):
                continue
            taken.append(box)
            painter.setFont(look.font_for(strong=strong))
            role = "members_text" if point.is_subject or point.is_moved else "text_secondary"
            painter.setPen(look.colour(role))
            painter.drawText(QPointF(box.left(), at.y() + middle(look)), point.name)
        painter.setFont(look.font)

    @staticmethod
    def _name_box(name: str, at: QPointF, frame: Frame, look: Look, *, strong: bool) -> QRectF:
        """Return where a name stands: right of its point, or left of it at the edge."""
        width, height = look.width(name, strong=strong), look.metrics.height() - 2.0
        gap = (_SUBJECT_PX if strong else _POINT_PX) + _GAP_PX
        left = at.x() + gap
        if left + width > frame.area.right() + _RIGHT_PX:
            left = at.x() - gap - width
        return QRectF(left, at.y() - height / 2.0, width, height)


def _box(at: QPointF, radius: float) -> QRectF:
    return QRectF(at.x() - radius, at.y() - radius, 2.0 * radius, 2.0 * radius)
