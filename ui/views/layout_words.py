"""Names of the layouts in the language of the user."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.layouts import EXPLORE, NEGOTIATE, PRESENT
from ui.texts import translate_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES: Final[Mapping[str, object]] = MappingProxyType(
    {
        EXPLORE: QT_TRANSLATE_NOOP("layouts", "Explore"),
        NEGOTIATE: QT_TRANSLATE_NOOP("layouts", "Negotiate"),
        PRESENT: QT_TRANSLATE_NOOP("layouts", "Present"),
    }
)


def layout_name(name: str) -> str:
    """Name of a layout by its id."""
    return translate_entry("layouts", _NAMES[name])
