"""A word at the foot of the window that something was done; it goes away by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SHOWN_MS: Final = 5000


def say_done(widget: QWidget, words: str) -> None:
    """Show words for a few seconds in the status line of the window of a widget, where it has one."""
    window = widget.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(words, _SHOWN_MS)
