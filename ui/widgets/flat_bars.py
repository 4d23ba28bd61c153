"""Menu bar and toolbar without the bevels that Fusion draws; other styles keep their own look."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenuBar, QToolBar, QWidget
from typing_extensions import override

from ui.theme import current_palette

_STYLE_WITH_BEVELS: Final = "fusion"


class FlatMenuBar(QMenuBar):
    """A menu bar without a line under it."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if _has_bevels(self):
            line = self.rect().adjusted(0, self.height() - 1, 0, 0)
            QPainter(self).fillRect(line, current_palette().window)


class FlatToolBar(QToolBar):
    """A toolbar in the colour of the window."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if _has_bevels(self):
            QPainter(self).fillRect(event.rect(), current_palette().window)
        else:
            super().paintEvent(event)


def _has_bevels(widget: QWidget) -> bool:
    return widget.style().objectName().lower() == _STYLE_WITH_BEVELS
