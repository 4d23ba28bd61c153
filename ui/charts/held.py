"""A part of a plot that is kept as a picture while it stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Held:
    """Draws a part; from the second time on that nothing of it has changed, from a picture of it.

    While data keep coming a wide or dashed line that stands still would take most of the time.
    """

    def __init__(self) -> None:
        self._state: object = None
        self._picture: QPixmap | None = None

    def draw(
        self,
        painter: QPainter,
        widget: QWidget,
        *,
        state: object,
        paint: Callable[[QPainter], None],
    ) -> None:
        """Draw on a widget.

        Parameters
        ----------
        painter, widget : of the widget
        state : equal while the part looks the same
        paint : draws the part with any painter in the coordinates of the widget
        """
        ratio = widget.devicePixelRatio()
        if (state, ratio) != self._state:
            self._state, self._picture = (state, ratio), None
            paint(painter)
            return
        if self._picture is None:
            self._picture = QPixmap(widget.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            paint(QPainter(self._picture))
        painter.drawPixmap(0, 0, self._picture)
