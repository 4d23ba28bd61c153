"""The languages that the window speaks, and which of them is spoken. Knows nothing of Qt."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SOURCE: Final = "en"
"""The language in which the texts are written."""
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        SOURCE: "English",
        "fr": "Français",
        "es": "Español",
        "ja": "日本語",
        "ko": "한국어",
        "ar": "العربية",
        "pt": "Português",
    }
)
"""Name of each language in itself, by its code."""


def spoken(wishes: Iterable[str]) -> str:
    """Code of the first of these languages that there is, `fr` for `fr-CA`; English for none."""
    codes = (wish.replace("_", "-").partition("-")[0].lower() for wish in wishes)
    return next((code for code in codes if code in LANGUAGES), SOURCE)
