"""Keys of boxes and sliders: a held key is one gesture, and Undo is the window's where nothing is typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_AT_ONCE_MS: Final = 5
"""No hand lets a key go and presses it again so soon."""
_UNDO_KEYS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class HeldKey:
    """Tells whether a key press begins a gesture. X11 does not mark each repetition of a held key."""

    def __init__(self) -> None:
        self._released = (0, 0)

    def begins(self, event: QKeyEvent) -> bool:
        """Whether a key is pressed anew, and not only held."""
        key, released_ms = self._released
        is_same = key == event.key() and bool(event.timestamp())
        return not event.isAutoRepeat() and not (
            is_same and event.timestamp() - released_ms <= _AT_ONCE_MS
        )

    def release(self, event: QKeyEvent) -> None:
        """Note that a key was let go, or that the system says so between two repetitions."""
        self._released = (event.key(), event.timestamp())


def asks_to_undo(event: QEvent) -> bool:
    """Whether Qt asks if a field keeps the keys of Undo or Redo for itself."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and any(event.matches(key) for key in _UNDO_KEYS)
    )
