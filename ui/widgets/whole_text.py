"""The tool tip of a text that is cut: the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def tells_whole(widget: QWidget, event: QEvent, *, shown: Callable[[], str], whole: str) -> bool:
    """Show a text that is cut where a tool tip is asked for; whether that was done.

    A widget with a tool tip of its own shows that.
    """
    if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
        return False
    if widget.toolTip() or shown() == whole:
        return False
    QToolTip.showText(event.globalPos(), whole, widget)
    return True
