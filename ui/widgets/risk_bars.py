"""Three rising bars that show a risk from 1 to 3, without a colour of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

BARS: Final = 3
_BAR_PX: Final = 4
_PITCH_PX: Final = 5
_STEP_PX: Final = 4
SIZE_PX: Final = (BARS - 1) * _PITCH_PX + _BAR_PX
_HEIGHT_PX: Final = BARS * _STEP_PX


def paint_risk_bars(
    painter: QPainter, rect: QRect, bars: int, *, ink: QColor, empty: QColor
) -> None:
    """Paint bars at the left of a rectangle, in its middle: `bars` of three in ink."""
    bottom = rect.center().y() + _HEIGHT_PX // 2
    for bar in range(BARS):
        height = (bar + 1) * _STEP_PX
        left = rect.left() + bar * _PITCH_PX
        box = QRect(left, bottom - height + 1, _BAR_PX, height)
        painter.fillRect(box, ink if bar < bars else empty)
