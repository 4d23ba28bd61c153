"""To 1.1: names for revisions, notes, attachments, the exercise log, and kept outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from negotiator.store.layout import Cell

VERSION: Final = (1, 1)
COLUMNS: Final = {
    "setting": ("key", "value"),
    "body": ("id", "size", "content"),
    "revision": ("id", "parent", "body", "message", "at", "author"),
    "name": ("name", "revision"),
    "undo": ("position", "text", "revision"),
    "note": ("id", "revision", "text", "at", "author"),
    "attachment": ("id", "name", "content", "at", "author"),
    "log": ("id", "kind", "text", "at", "author"),
    "outcome": ("scenario", "data", "model", "size", "content"),
}


def migrate(rows: dict[str, list[tuple[Cell, ...]]]) -> dict[str, list[tuple[Cell, ...]]]:
    """Add the new tables, which are empty."""
    return {name: rows.get(name, []) for name in COLUMNS}
