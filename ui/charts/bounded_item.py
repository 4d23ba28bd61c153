"""What the painted items of charts share: bounds that follow the data."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem
from typing_extensions import override


class BoundedItem(QGraphicsItem):
    """An item that is painted anew with each new data; the subclass paints."""

    def __init__(self) -> None:
        super().__init__()
        self._bounds = QRectF()

    def take_bounds(self, bounds: QRectF) -> None:
        """Take the bounds of new data, quarters and values, and be painted."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._bounds
