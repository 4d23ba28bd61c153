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
_ACROSS_TICKS: Final = (0.0, 4.0, 6.0, 8.0, 10.0)
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
        self._draw_names(painter, area, look)

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
        corner_word, across = self._words(frame, look, chart=chart)
        down = QPointF(0.0, look.metrics.ascent())
        draw_haloed(
            painter, corner_word.topLeft() + down, chart.critical, look=look, role="adversary_text"
        )
        draw_haloed(
            painter, across.topLeft() + down, chart.across, look=look, role="text_secondary"
        )
        painter.setPen(look.palette.text_secondary)
        bottom = area.bottom() + scaled(_AXIS_PX)
        for tick in _ACROSS_TICKS:
            draw_centred(painter, QPointF(frame.x_of(tick), bottom), fixed(tick, 0), look)
        painter.setPen(look.palette.adversary_text)
        draw_centred(painter, QPointF(column, bottom), fixed(chart.least_importance, 1), look)
        at = QPointF(area.left() + _GAP_PX, row - _GAP_PX)
        painter.drawText(at, fixed(chart.least_risk, 0))

    @staticmethod
    def _edges(frame: Frame, chart: RiskChart) -> tuple[QRectF, QRectF]:
        """Return where the edges of the critical corner run."""
        area = frame.area
        column, row = frame.x_of(chart.least_importance), frame.y_of(chart.least_risk)
        return (
            QRectF(column, area.top(), 1.0, area.height()),
            QRectF(area.left(), row, area.width(), 1.0),
        )

    @staticmethod
    def _words(frame: Frame, look: Look, *, chart: RiskChart) -> list[QRectF]:
        """Return where the corner is named, and the axis, which has no room under its ticks."""
        area, height = frame.area, float(look.metrics.height())
        critical, across = (look.width(word) + _GAP_PX for word in (chart.critical, chart.across))
        return [
            QRectF(area.right() - critical, area.top(), critical, height),
            QRectF(area.right() - across, area.bottom() - height, across, height),
        ]

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

    def name_places(self, area: QRectF, look: Look) -> dict[int, QRectF]:
        """Return where names stand: of the chosen mineral, of what the deal moves, of others with room."""
        chart = self._chart
        if chart is None:
            return {}
        frame, taken, places = self._frame(area), self._occupied(area, look, chart), {}
        for index in sorted(self.order, key=self._rank):
            point = chart.points[index]
            at, strong = self._at(point, frame), self._is_strong(index)
            others = [other for other in taken if other != _box(at, _POINT_PX)]
            boxes = self._name_boxes(point.name, at, frame, look, strong=strong)
            boxes.sort(key=lambda box: any(map(box.intersects, self._edges(frame, chart))))
            free = (box for box in boxes if not any(map(box.intersects, others)))
            box = next(free, boxes[0] if strong else None)
            if box is not None:
                places[index] = box
                taken.append(box)
        return places

    def _rank(self, index: int) -> tuple[bool, bool]:
        moved = self._chart is not None and self._chart.points[index].is_moved
        return not self._is_strong(index), not moved

    def _is_strong(self, index: int) -> bool:
        subject = self._chart is not None and self._chart.points[index].is_subject
        return subject or index == self.pointed

    def _occupied(self, area: QRectF, look: Look, chart: RiskChart) -> list[QRectF]:
        """Return where points, ghosts and words leave no room for names."""
        frame = self._frame(area)
        moved = [point for point in chart.points if point.is_moved]
        spots = [self._at(chart.points[index], frame) for index in self.order]
        spots += [self._ghost_at(point, frame) for point in moved]
        return [_box(spot, _POINT_PX) for spot in spots] + self._words(frame, look, chart=chart)

    def _draw_names(self, painter: QPainter, area: QRectF, look: Look) -> None:
        points = self._chart.points if self._chart else ()
        for index, box in self.name_places(area, look).items():
            point = points[index]
            painter.setFont(look.font_for(strong=self._is_strong(index)))
            role = "members_text" if point.is_subject or point.is_moved else "text_secondary"
            painter.setPen(look.colour(role))
            painter.drawText(QPointF(box.left(), box.center().y() + middle(look)), point.name)
        painter.setFont(look.font)

    @staticmethod
    def _name_boxes(
        name: str, at: QPointF, frame: Frame, look: Look, *, strong: bool
    ) -> list[QRectF]:
        """Return where a name may stand, best first: right of its point, left, over or under it."""
        width, height = look.width(name, strong=strong), look.metrics.height() - 2.0
        gap = (_SUBJECT_PX if strong else _POINT_PX) + _GAP_PX
        centres = (
            QPointF(at.x() + gap + width / 2.0, at.y()),
            QPointF(at.x() - gap - width / 2.0, at.y()),
            QPointF(at.x(), at.y() - gap - height / 2.0),
            QPointF(at.x(), at.y() + gap + height / 2.0),
        )
        boxes = [
            QRectF(one.x() - width / 2.0, one.y() - height / 2.0, width, height) for one in centres
        ]
        room = frame.area.adjusted(0.0, 0.0, _RIGHT_PX, 0.0)
        return [box for box in boxes if room.contains(box)] or boxes[1:2]


def _box(at: QPointF, radius: float) -> QRectF:
    return QRectF(at.x() - radius, at.y() - radius, 2.0 * radius, 2.0 * radius)
