"""A line of a plot that does not measure its data anew for every frame."""

from __future__ import annotations

from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from typing_extensions import override

_REACH: Final = 1.0e9
_EVERYWHERE: Final = QRectF(-_REACH, -_REACH, 2.0 * _REACH, 2.0 * _REACH)


class LineItem(pg.PlotCurveItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Says that it lies everywhere: the whole plot is painted at once, and its axes are ours."""

    def __init__(self) -> None:
        super().__init__(skipFiniteCheck=True)

    @override
    def boundingRect(self) -> QRectF:
        return _EVERYWHERE
