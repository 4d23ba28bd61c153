"""Whiskers: upright strokes over areas and bars, from the low to the high of a band."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from ui.charts.item import Item
from ui.charts.look import line_pen, take_pen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.bands import Band
    from negotiator.model.world import FloatArray
    from ui.charts.look import Look

_WHISKER_PX: Final = 1.25
_HALO_PX: Final = 3.5
_HALO_ALPHA: Final = 190
_FOOT_QUARTERS: Final = 0.45
"""Half of the width of a foot."""


class WhiskerItem(Item):
    """Strokes with feet, over a ground of their own so that they stand out from any colour."""

    def __init__(self) -> None:
        self._lines: list[QLineF] = []
        self._look: Look | None = None

    def show_band(self, quarters: FloatArray, band: Band | None) -> None:
        """Take the places of the strokes, and the band at these; none shows nothing."""
        self._lines = []
        if band is None:
            return
        ends = zip(quarters.tolist(), band.low.tolist(), band.high.tolist(), strict=True)
        for at, low, high in ends:
            left, right = at - _FOOT_QUARTERS, at + _FOOT_QUARTERS
            self._lines += [
                QLineF(at, low, at, high),
                QLineF(left, low, right, low),
                QLineF(left, high, right, high),
            ]

    def dress(self, look: Look) -> None:
        """Take colours."""
        self._look = look

    @override
    def paint(self, painter: QPainter) -> None:
        if self._look is None or not self._lines:
            return
        draw_whiskers(painter, self._lines, self._look)


def draw_whiskers(painter: QPainter, lines: Sequence[QLineF], look: Look) -> None:
    """Draw strokes and feet."""
    halo = QColor(look.palette.base)
    halo.setAlpha(_HALO_ALPHA)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    for pen in (line_pen(halo, _HALO_PX), line_pen(look.palette.text, _WHISKER_PX)):
        take_pen(painter, pen)
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
