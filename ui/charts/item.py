"""What a figure is made of: things that are drawn in quarters and values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


class Item(ABC):
    """Made once for a figure; it takes new data, and the plot draws it when it is painted."""

    state: object = None
    """Another one whenever the item looks another way; None where it is drawn anew each time."""

    @abstractmethod
    def paint(self, painter: QPainter) -> None:
        """Draw with a painter whose coordinates are quarters and values."""
