"""The named layouts of the window: what each is for, and what it shows. Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Layout:
    """An arrangement of the window."""

    id: str
    view: str
    """Id of the view that it begins with."""
    has_map: bool = True
    """Whether the coalition has its map; without it the list of seats has the room."""
    has_articles: bool = False
    """Whether the list of seats says what each signs, in place of what each gains."""
    is_for_room: bool = False
    """Whether it is for a projector: large letters, and nothing to edit with."""


EXPLORE: Final = "explore"
NEGOTIATE: Final = "negotiate"
PRESENT: Final = "present"
LAYOUTS: Final[Mapping[str, Layout]] = MappingProxyType(
    {
        layout.id: layout
        for layout in (
            Layout(EXPLORE, "outcome"),
            Layout(NEGOTIATE, "ledger", has_map=False, has_articles=True),
            Layout(PRESENT, "outcome", is_for_room=True),
        )
    }
)
"""Layouts by their ids, in the order of the menu."""
