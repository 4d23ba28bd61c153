"""The icon of the program in the containers of Windows and macOS, drawn from our SVG."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

_ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def write_ico(drawing: Path, icon: Path) -> Path:
    """Draw the icon of a Windows program: an ICO file that holds PNG pictures."""
    pictures = [png(drawing, size_px) for size_px in _ICO_SIZES_PX]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size_px, picture in zip(_ICO_SIZES_PX, pictures, strict=True):
        edge = size_px % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    icon.write_bytes(struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures))
    return icon


def write_icns(drawing: Path, icon: Path) -> Path:
    """Draw the icon of a macOS program: an ICNS file that holds PNG pictures."""
    pictures = [(kind, png(drawing, size_px)) for kind, size_px in _ICNS_KINDS.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures)
    icon.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return icon


def png(drawing: Path, size_px: int) -> bytes:
    """Draw a square SVG picture as PNG."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
