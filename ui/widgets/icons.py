"""Icons: our drawings, in the text colour of the palette."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import current_palette

ICON_PX: Final = 20
_APP_SIZES_PX: Final = (16, 32, 64, 128, 256)
_SCALES: Final = (1, 2, 3)


def themed_icon(name: str) -> QIcon:
    """Draw `resources/icons/<name>.svg` in the text colour; paler where the action is disabled."""
    palette = current_palette()
    icon = QIcon()
    for scale in _SCALES:
        size_px = ICON_PX * scale
        icon.addPixmap(_pixmap(name, size_px, palette.text), QIcon.Mode.Normal)
        icon.addPixmap(_pixmap(name, size_px, palette.control_border), QIcon.Mode.Disabled)
    return icon


def app_icon() -> QIcon:
    """Icon of the program."""
    icon = QIcon()
    for size_px in _APP_SIZES_PX:
        icon.addPixmap(_pixmap("app", size_px, QColor(Qt.GlobalColor.black)))
    return icon


def _pixmap(name: str, size_px: int, colour: QColor) -> QPixmap:
    drawing = files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(size_px, size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0.0, 0.0, size_px, size_px))
    painter.end()
    return pixmap
