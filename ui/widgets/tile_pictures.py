"""Small drawings for the tiles of the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from ui.theme import current_palette

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def draw_floor(painter: QPainter, room: QRectF) -> None:
    """A price that a floor lifts, and the dashed price without it."""
    palette = current_palette()
    middle = room.center().y()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.floor, 2.0))
    painter.drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle))
    painter.setPen(QPen(palette.no_deal, 1.5, Qt.PenStyle.DashLine))
    painter.drawPath(_wave(room, low=middle + 16.0, lift=14.0))
    painter.setPen(QPen(palette.members, 2.5))
    line = QPainterPath(QPointF(room.left(), middle + 16.0))
    line.lineTo(room.left() + 0.15 * room.width(), middle + 16.0)
    line.lineTo(room.left() + 0.2 * room.width(), middle - 2.0)
    line.lineTo(room.right(), middle - 2.0)
    painter.drawPath(line)


def _wave(room: QRectF, *, low: float, lift: float) -> QPainterPath:
    path = QPainterPath(QPointF(room.left(), low))
    third = room.width() / 3.0
    path.cubicTo(
        QPointF(room.left() + third, low),
        QPointF(room.left() + third, low - 2.0 * lift),
        QPointF(room.center().x(), low - 2.0 * lift),
    )
    path.cubicTo(
        QPointF(room.right() - third, low - 2.0 * lift),
        QPointF(room.right() - third, low),
        QPointF(room.right(), low),
    )
    return path


def draw_seats(painter: QPainter, room: QRectF) -> None:
    """Seats round a table, none of them taken."""
    palette = current_palette()
    painter.setPen(Qt.PenStyle.NoPen)
    columns, rows, radius = 14, 4, 5.0
    for index in range(columns * rows):
        column, row = index % columns, index // columns
        x = room.left() + (column + 0.5) * room.width() / columns
        y = room.top() + (row + 0.5) * room.height() / rows
        painter.setBrush(palette.accent_fill if index == 0 else palette.map_other)
        painter.drawEllipse(QPointF(x, y), radius, radius)


def draw_files(painter: QPainter, room: QRectF) -> None:
    """Two sheets of paper with a turned corner."""
    for number in range(2):
        left = room.left() + 0.14 * room.width() + number * 0.42 * room.width()
        _draw_sheet(painter, QRectF(left, room.top() + 4.0, 0.3 * room.width(), room.height() - 8))


def _draw_sheet(painter: QPainter, sheet: QRectF) -> None:
    palette = current_palette()
    fold = 14.0
    painter.setPen(QPen(palette.control_border, 1.0))
    painter.setBrush(palette.base)
    painter.drawPolygon(
        QPolygonF(
            [
                sheet.topLeft(),
                QPointF(sheet.right() - fold, sheet.top()),
                QPointF(sheet.right(), sheet.top() + fold),
                sheet.bottomRight(),
                sheet.bottomLeft(),
            ]
        )
    )
    painter.setPen(QPen(palette.hairline, 3.0))
    for line in range(3):
        y = sheet.top() + 26.0 + 12.0 * line
        right = sheet.right() - 10.0 - 14.0 * line
        painter.drawLine(QPointF(sheet.left() + 10.0, y), QPointF(right, y))


def draw_record(painter: QPainter, room: QRectF) -> None:
    """Pairs of bars: what was observed beside what the model says."""
    palette = current_palette()
    painter.setPen(Qt.PenStyle.NoPen)
    heights = ((0.55, 0.5), (0.9, 0.7), (0.35, 0.4))
    for number, pair in enumerate(heights):
        left = room.left() + (0.12 + 0.3 * number) * room.width()
        for offset, part in enumerate(pair):
            colour = palette.members if offset else palette.no_deal
            height = part * room.height()
            bar = QRectF(left + 24.0 * offset, room.bottom() - height, 20.0, height)
            painter.fillRect(bar, colour)
