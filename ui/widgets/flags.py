"""Flags of the regions: drawings of flag-icons as pixmaps."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FLAG_SIZE: Final = QSize(20, 15)
"""Logical pixels."""
_FRAME: Final = QColor(0, 0, 0, 46)
_FRAME_ON_DARK: Final = QColor(255, 255, 255, 46)


class FlagBook:
    """Flags by the `iso2` code of the region, drawn once for each scale of the screen."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, float, bool], QPixmap] = {}

    def pixmap(self, iso2: str, pixel_ratio: float, *, on_dark: bool = False) -> QPixmap:
        """Return the flag, 20 × 15 logical pixels, with a hairline that shows on the ground.

        Raises
        ------
        FileNotFoundError
            If there is no drawing for this code.
        """
        key = (iso2, pixel_ratio, on_dark)
        if key not in self._drawn:
            self._drawn[key] = _drawn(iso2, pixel_ratio, _FRAME_ON_DARK if on_dark else _FRAME)
        return self._drawn[key]


def _drawn(iso2: str, pixel_ratio: float, frame: QColor) -> QPixmap:
    drawing = (files("resources") / "flags" / f"{iso2.lower()}.svg").read_bytes()
    pixmap = QPixmap(FLAG_SIZE * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    whole = QRectF(0.0, 0.0, FLAG_SIZE.width(), FLAG_SIZE.height())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing)).render(painter, whole)
    painter.setPen(frame)
    painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.end()
    return pixmap
