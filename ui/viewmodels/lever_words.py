"""What the levers of a scenario and their values are called where scenarios stand side by side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

from negotiator.data.register import load_register
from negotiator.model.coalition import ARTICLES
from ui.format import NO_VALUE, exact, exact_percent, exact_price, price_unit
from ui.texts import listed, translate, translate_entry
from ui.viewmodels.chart_words import quarter_text
from ui.viewmodels.choice_words import (
    choice_words,
    kind_words,
    known_choices,
    known_kinds,
    unit_words,
)
from ui.viewmodels.coalition_articles import article_name
from ui.viewmodels.fact_words import parameter_name
from ui.viewmodels.mineral_names import list_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from negotiator.data.register import Variable
    from negotiator.model.world import Stage, World

_OF_RUN: Final = {
    "quarters": QT_TRANSLATE_NOOP("compare", "Quarters of the run"),
    "seed": QT_TRANSLATE_NOOP("compare", "Seed of chance"),
    "adversary": QT_TRANSLATE_NOOP("compare", "Adversary"),
    "doctrine.kind": QT_TRANSLATE_NOOP("compare", "How the adversary acts"),
    "assumptions.discount_rate_frac": QT_TRANSLATE_NOOP("compare", "Discount rate"),
}
_OF_MEMBER: Final = {
    "articles": QT_TRANSLATE_NOOP("compare", "articles"),
    "joins": QT_TRANSLATE_NOOP("compare", "joins"),
    "leaves": QT_TRANSLATE_NOOP("compare", "leaves"),
}
_SAID_ALREADY: Final = re.compile(
    r"coalition\..*\.region|deal\..*\.(mineral|stage|kind)|assumptions\..*\.(mineral|parameter)"
)
_EVENT: Final = re.compile(r"events\[(\d+)\]\.(\w+)")
_QUARTER: Final = re.compile(r"\d{4}Q[1-4]")
_REPEATED: Final = re.compile(r"\[\d+\]$")


class LeverWords:
    """Words for paths like `deal.gallium.refined.border_floor.price_usd_per_t`, and for values."""

    def __init__(self, world: World, region_name: Callable[[str], str]) -> None:
        self._world = world
        self._minerals = {mineral.id: list_name(mineral) for mineral in world.minerals}
        self._regions = {region.id for region in world.regions}
        self._region_name = region_name

    @staticmethod
    def place_of_event_kind(path: str) -> str:
        """Path of the kind of the event or doctrine that a path is of; empty for any other path."""
        if path.startswith("doctrine."):
            return "doctrine.kind"
        event = _EVENT.fullmatch(path)
        return f"events[{event[1]}].kind" if event is not None else ""

    @staticmethod
    def is_said(path: str) -> bool:
        """Whether a lever only repeats what the paths of its neighbours say."""
        return _SAID_ALREADY.fullmatch(path) is not None

    def label(self, path: str, event_kind: str = "") -> str:
        """Words for a path, of an event with its kind; the path itself where there are none."""
        if path in _OF_RUN:
            return translate_entry("compare", _OF_RUN[path])
        root, *parts = path.split(".")
        if root == "coalition" and parts[-1] in _OF_MEMBER:
            what = translate_entry("compare", _OF_MEMBER[parts[-1]])
            return f"{self._region_name(parts[0])}: {what}"
        if root == "deal":
            return self._of_deal(parts)
        if root == "doctrine":
            return _registered("doctrine", event_kind, ".".join(parts))
        event = _EVENT.fullmatch(path)
        if event is not None:
            number = translate("compare", "Event {number}").format(number=int(event[1]) + 1)
            return f"{number}: {_registered('events', event_kind, event[2])}"
        return self._of_assumptions(parts) if root == "assumptions" else path

    def _of_deal(self, parts: list[str]) -> str:
        mineral, stage, kind, *field = parts
        plain = _REPEATED.sub("", kind)
        if plain not in known_kinds():
            return ".".join(("deal", *parts))
        name = self._minerals.get(mineral, mineral)
        terms = f"{name} \u00b7 {choice_words(stage)} \u00b7 {kind_words(plain)}"
        return f"{terms}: {_registered('deal', plain, '.'.join(field))}"

    def _of_assumptions(self, parts: list[str]) -> str:
        if parts[0] == "behaviour":
            return parameter_name(parts[1])
        if parts[-1] == "value" and len(parts) > 2:  # noqa: PLR2004 (mineral, parameter, value)
            return f"{self._minerals.get(parts[0], parts[0])}: {parameter_name(parts[1])}"
        return ".".join(("assumptions", *parts))

    def value(self, value: str) -> str:
        """Words for a value that is a text: a place, a mineral, a choice, a quarter."""
        if _QUARTER.fullmatch(value):
            return quarter_text(value)
        if value in self._regions:
            return self._region_name(value)
        if value in self._minerals:
            return self._minerals[value]
        if value in ARTICLES:
            return article_name(next(one for one in ARTICLES if one == value))
        if value in known_kinds():
            return kind_words(value)
        return choice_words(value) if value in known_choices() else value

    def values(self, values: Iterable[str]) -> str:
        """Words for a list of such values."""
        return listed(self.value(str(one)) for one in values)

    def written(self, path: str, value: object, event_kind: str = "") -> str:
        """Write the value of a lever with its unit, as the form does; a dash where it is absent.

        Parameters
        ----------
        path : of the lever
        value : number, text, list of texts, true or false, or None
        event_kind : kind of the event where the path is of one
        """
        if value is None:
            return NO_VALUE
        if isinstance(value, bool):
            return translate("compare", "yes") if value else translate("compare", "no")
        if isinstance(value, int | float):
            return self._number(path, float(value), event_kind)
        if isinstance(value, str):
            return self.value(value)
        return self.values(cast("Iterable[str]", value))

    def _number(self, path: str, value: float, event_kind: str) -> str:
        unit = _unit_of(path, event_kind)
        if unit == "USD/t":
            _, mineral, stage, *_ = path.split(".")
            return exact_price(
                value, price_unit(self._world.market(mineral, cast("Stage", stage)).price_usd_per_t)
            )
        if unit.startswith("share"):
            return " ".join(filter(None, (exact_percent(value), unit_words(unit))))
        return " ".join(filter(None, (exact(value), unit_words(unit))))


def _registered(root: str, kind: str, field: str) -> str:
    """Label of a lever in the register; its own name where there is none."""
    found = _variable(f"{root}.{kind}.{field}", f"{root}.{field}")
    return translate_entry("levers", found.label) if found is not None else field


def _variable(*places: str) -> Variable | None:
    """First of some places that is in the register."""
    register = load_register().levers
    return next((register[place] for place in places if place in register), None)


def _unit_of(path: str, event_kind: str) -> str:
    """Unit of a lever by the register; that of a plain number where there is none."""
    root, *parts = path.split(".")
    if root == "deal":
        kind, field = _REPEATED.sub("", parts[2]), ".".join(parts[3:])
        found = _variable(f"deal.{kind}.{field}", f"deal.{field}")
    elif root == "doctrine":
        found = _variable(f"doctrine.{event_kind}.{parts[-1]}")
    elif (event := _EVENT.fullmatch(path)) is not None:
        found = _variable(f"events.{event_kind}.{event[2]}", f"events.{event[2]}")
    else:
        found = _variable(path)
    return "1" if found is None else found.unit
