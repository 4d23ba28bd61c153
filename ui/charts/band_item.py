"""Bands around lines in one painted item: a plain fill each, below the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF
from typing_extensions import override

from ui.charts.bounded_item import BoundedItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Curve

_OPACITY: Final = 0.22
_LEAST: Final = 2
"""Points of an area."""


class BandItem(BoundedItem):
    """The bands of the curves of a chart, where they have any."""

    def __init__(self) -> None:
        super().__init__()
        self._areas: list[tuple[Curve, list[QPolygonF]]] = []
        self._look: Look | None = None

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Take the bands of other curves."""
        areas = [(curve, list(_areas_of(curve))) for curve in curves if curve.band]
        if not areas and not self._areas:
            return
        self._areas = areas
        bounds = QRectF()
        for _, own in areas:
            for area in own:
                bounds |= area.boundingRect()
        self.take_bounds(bounds)

    def dress(self, look: Look) -> None:
        """Take colours."""
        self._look = look
        self.update()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self._look is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        for curve, areas in self._areas:
            colour = QColor(self._look.shade(curve.role, curve.shade))
            colour.setAlphaF(_OPACITY)
            painter.setBrush(QBrush(colour))
            for area in areas:
                painter.drawPolygon(area)


def _areas_of(curve: Curve) -> Iterator[QPolygonF]:
    """Yield an area for each stretch of quarters in which there is a line."""
    if curve.band is None:
        return
    quarters = np.arange(len(curve.values))
    drawn = quarters if curve.drawn is None else quarters[curve.drawn]
    for stretch in np.split(drawn, np.flatnonzero(np.diff(drawn) > 1) + 1):
        if len(stretch) >= _LEAST:
            along = np.concatenate([stretch, stretch[::-1]]).astype(np.float64)
            low, high = curve.band.low[stretch], curve.band.high[stretch]
            yield arrayToQPolygonF(along, np.concatenate([low, high[::-1]]))
