"""Names of minerals as people say them: in a heading, in a list, inside a sentence."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from ui.texts import translate, translate_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import Mineral, Stage


def title_name(mineral: Mineral) -> str:
    """Name in a heading, `Neodymium-praseodymium`."""
    return translate_entry("minerals", _short_names(mineral.id).get("title", mineral.name))


def list_name(mineral: Mineral) -> str:
    """Name in a list, `NdPr oxide`."""
    return translate_entry("minerals", _short_names(mineral.id).get("list", mineral.name))


def sentence_name(mineral: Mineral) -> str:
    """Name inside a sentence, `NdPr` or `gallium`."""
    return name_in_sentence(mineral.id, mineral.name)


def name_in_sentence(mineral_id: str, name: str) -> str:
    """Name inside a sentence of a mineral with this id and English name."""
    return translate_entry("minerals", _short_names(mineral_id).get("sentence", name.lower()))


def form_name(mineral: Mineral, stage: Stage) -> str:
    """What is made of a mineral at a stage, `lithium carbonate and hydroxide`."""
    return translate_entry("forms", mineral.forms[stage])


def group_name(group: str) -> str:
    """Name of a group of the world's table, as a heading."""
    names = {
        "alloying": translate("minerals", "Alloying metals"),
        "base": translate("minerals", "Base metals"),
        "battery": translate("minerals", "Battery minerals"),
        "industrial": translate("minerals", "Industrial minerals"),
        "magnet": translate("minerals", "Magnet rare earths"),
        "precious": translate("minerals", "Precious metals"),
        "semiconductor": translate("minerals", "Semiconductor minerals"),
    }
    return names.get(group, group.capitalize())


def capitalised(text: str) -> str:
    """Return the text with a large first letter; the rest stays."""
    return text[:1].upper() + text[1:]


@cache
def _names_table() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((files("resources") / "names.toml").read_text(encoding="utf-8"))


def _short_names(mineral_id: str) -> Mapping[str, str]:
    return _names_table().get(mineral_id, {})
