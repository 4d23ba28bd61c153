"""A line of a plot, in one stretch or with gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from typing_extensions import override

from ui.charts.item import Item
from ui.charts.look import take_pen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.world import FloatArray

    Drawn = np.ndarray[tuple[int], np.dtype[np.bool_]]
    Places = np.ndarray[tuple[int], np.dtype[np.int_]]


class LineItem(Item):
    """A line with a pen, over a wider shadow where it has one."""

    def __init__(self) -> None:
        self._stretches: tuple[QPolygonF, ...] = ()
        self._pen = QPen(Qt.PenStyle.NoPen)
        self._shadow: QPen | None = None

    @property
    def pen(self) -> QPen:
        """What the line is drawn with."""
        return self._pen

    def show_line(
        self, quarters: FloatArray, values: FloatArray, drawn: Drawn | None = None
    ) -> None:
        """Take a line, `(t,)` each; where `drawn` is given it has gaps."""
        made = tuple(
            arrayToQPolygonF(quarters[places], values[places])
            for places in stretches(len(values), drawn)
        )
        if made != self._stretches:
            self._stretches, self.state = made, object()

    def clear(self) -> None:
        """Show no line."""
        self._stretches, self.state = (), None

    def set_pen(self, pen: QPen, shadow: QPen | None = None) -> None:
        """Take a pen, and one for the shadow."""
        self._pen, self._shadow, self.state = pen, shadow, object()

    @override
    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        for pen in (self._shadow, self._pen):
            if pen is not None:
                take_pen(painter, pen)
                for stretch in self._stretches:
                    painter.drawPolyline(stretch)


def stretches(count: int, drawn: Drawn | None) -> Iterator[slice | Places]:
    """Yield the places of each stretch without a gap that has two points and more."""
    if drawn is None:
        yield slice(count)
        return
    places = np.flatnonzero(drawn)
    for stretch in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1):
        if len(stretch) > 1:
            yield stretch
