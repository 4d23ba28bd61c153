"""Where a plot stands in its widget, and what its edges mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from ui.type_scale import scaled

if TYPE_CHECKING:
    from ui.charts.scales import Scale

LEFT_PX: Final = 32.0
RIGHT_PX: Final = 96.0
TOP_PX: Final = 10.0
BOTTOM_PX: Final = 20.0
_LEAST_PX: Final = 1.0


@dataclass(frozen=True)
class Frame:
    """Maps quarters and values to pixels; 0 is the left edge and `span` the right one."""

    area: QRectF
    span: float
    scale: Scale
    margin_px: float = RIGHT_PX
    """Room for labels on the right."""

    def x_of(self, quarter: float) -> float:
        """Return the pixel column of a quarter."""
        return self.area.left() + quarter / self.span * self.area.width()

    def y_of(self, value: float) -> float:
        """Return the pixel row of a value."""
        part = (value - self.scale.low) / (self.scale.high - self.scale.low)
        return self.area.bottom() - part * self.area.height()

    def transform(self) -> QTransform:
        """Return what takes quarters and values to pixels."""
        across, up = self.x_of(1.0) - self.x_of(0.0), self.y_of(1.0) - self.y_of(0.0)
        return QTransform(across, 0.0, 0.0, up, self.x_of(0.0), self.y_of(0.0))

    def quarter_at(self, x: float) -> float:
        """Return the quarter at a pixel column."""
        return (x - self.area.left()) / self.area.width() * self.span


def plot_area(
    width: float, height: float, *, left: float = LEFT_PX, right: float = RIGHT_PX
) -> QRectF:
    """Return the place of the plot in a widget of this size, px."""
    return QRectF(
        left,
        TOP_PX,
        max(width - left - right, _LEAST_PX),
        max(height - TOP_PX - scaled(BOTTOM_PX), _LEAST_PX),
    )
