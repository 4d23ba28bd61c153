"""What places are called, how they are found by typing, and the coalitions to begin with."""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from ui.texts import translate_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import Region, World


@dataclass(frozen=True, slots=True)
class ZoneGroup:
    """A group of the list by region."""

    name: str
    zones: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Names of regions and customs unions, and the groups of the list."""

    short_names: Mapping[str, str]
    also_found_as: Mapping[str, tuple[str, ...]]
    blocs: Mapping[str, str]
    groups: tuple[ZoneGroup, ...]

    def name(self, region: Region) -> str:
        """Name of a region in lists and messages, in the language of the user."""
        return self.name_of(region.id, region.name)

    def name_of(self, region_id: str, name: str) -> str:
        """Name of a region with this id and English name, in the language of the user."""
        return translate_entry("countries", self.short_names.get(region_id, name))

    def is_found(self, region: Region, typed: str) -> bool:
        """Whether a region matches what was typed, by name, English name, code or another name."""
        names = (region.name, self._english_name(region), self.name(region))
        others = self.also_found_as.get(region.id, ())
        return is_found(typed, (*names, region.id, region.iso2, *others))

    def _english_name(self, region: Region) -> str:
        return self.short_names.get(region.id, region.name)


@dataclass(frozen=True, slots=True)
class Preset:
    """A coalition to begin with."""

    name: str
    regions: tuple[str, ...]
    """Seats, in the order of the world."""
    source: str


def is_found(typed: str, names: tuple[str, ...]) -> bool:
    """Whether every typed word begins a word of the names; accents and case do not matter."""
    words = [word for name in names for word in _words(name)]
    return all(any(word.startswith(part) for word in words) for part in _words(typed))


def sort_key(name: str) -> str:
    """Key that sorts names as in a register, accents aside."""
    return " ".join(_words(name))


def load_places() -> Places:
    """Read the names and groups that come with the program."""
    table = _table("places.toml")
    return Places(
        short_names=table["short_names"],
        also_found_as={key: tuple(names) for key, names in table["also_found_as"].items()},
        blocs=table["blocs"],
        groups=tuple(
            ZoneGroup(row["name"], tuple(row["zones"]), tuple(row.get("regions", ())))
            for row in table["groups"]
        ),
    )


def load_presets(world: World) -> tuple[Preset, ...]:
    """Read the coalitions that come with the program; seats only, in the order of the world."""
    return tuple(
        Preset(row["name"], _seats(world, row), row["source"])
        for row in _table("presets.toml")["presets"]
    )


def _seats(world: World, row: Mapping[str, Any]) -> tuple[str, ...]:
    everyone = row.get("who") == "all"
    partnership = row.get("who") == "msp"
    return tuple(
        region.id
        for region in world.seated
        if everyone
        or (partnership and region.msp_member)
        or region.id in row.get("regions", ())
        or region.bloc in row.get("blocs", ())
    )


def _table(file: str) -> dict[str, Any]:
    return tomllib.loads((files("resources") / file).read_text(encoding="utf-8"))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = (letter for letter in plain if not unicodedata.combining(letter))
    return "".join(letter if letter.isalnum() else " " for letter in kept).split()
