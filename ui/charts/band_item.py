"""Bands around lines in one painted item: a plain fill each, below the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF
from typing_extensions import override

from ui.charts.item import Item
from ui.charts.line_item import stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Curve

_OPACITY: Final = 0.22


class BandItem(Item):
    """The bands of the curves of a chart, where they have any."""

    def __init__(self) -> None:
        self._areas: list[tuple[Curve, list[QPolygonF]]] = []
        self._look: Look | None = None

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Take the bands of other curves."""
        self._areas = [(curve, list(_areas_of(curve))) for curve in curves if curve.band]

    def dress(self, look: Look) -> None:
        """Take colours."""
        self._look = look

    @override
    def paint(self, painter: QPainter) -> None:
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
    quarters = np.arange(len(curve.values), dtype=np.float64)
    for stretch in stretches(len(quarters), curve.drawn):
        low, high, along = curve.band.low[stretch], curve.band.high[stretch], quarters[stretch]
        yield arrayToQPolygonF(
            np.concatenate([along, along[::-1]]), np.concatenate([low, high[::-1]])
        )
