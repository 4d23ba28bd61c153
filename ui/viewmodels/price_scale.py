"""The scale of a floor price: unit, steps, top, and the prices of the record drawn on it."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from ui.format import PriceUnit, price_unit, price_value, short
from ui.texts import translate, translate_entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.model.world import Mineral, PolicyFact, World

_STEPS_PER_BASE: Final = 50.0
_TOP_OVER_BASE: Final = 4.0
_LIMIT_OVER_BASE: Final = 20.0
_NICE: Final = (5.0, 2.0, 1.0)
_DECIMALS_KEPT: Final = 6
_FACT_UNITS: Final = {"USD/kg": PriceUnit.USD_PER_KG, "USD/t": PriceUnit.USD_PER_T}


@dataclass(frozen=True, slots=True)
class PriceMark:
    """A reference price under the slider."""

    price: float
    """In the unit of the scale."""
    text: str
    """What stands under the tick, `now 55`."""
    detail: str
    """Where the price is from."""


@dataclass(frozen=True, slots=True)
class PriceScale:
    """From no floor on the left to four times the base price; all in the unit that is shown."""

    unit: PriceUnit
    step: float
    top: float
    """Right end of the slider."""
    limit: float
    """Largest price that can be typed."""

    @property
    def positions(self) -> int:
        """Number of steps of the slider."""
        return round(self.top / self.step)

    def shown(self, price_usd_per_t: float) -> float:
        """Return the price in the unit of the scale."""
        return round(price_value(price_usd_per_t, self.unit), _DECIMALS_KEPT)

    def usd_per_t(self, price: float) -> float:
        """Price in USD per tonne of a price in the unit of the scale."""
        return round(price * self.unit.usd_per_t, _DECIMALS_KEPT)

    def position(self, price: float) -> int:
        """Return the step nearest to this price; never above the right end, 0 only for no floor."""
        if price <= 0.0:
            return 0
        return min(max(round(price / self.step), 1), self.positions)

    def price_at(self, position: int) -> float:
        """Return the price of this step; 0 stands for no floor."""
        return round(position * self.step, _DECIMALS_KEPT)


def price_scale(mineral: Mineral) -> PriceScale:
    """Return the scale that fits the base price of a mineral."""
    base_usd_per_t = mineral.price_usd_per_t.value
    unit = price_unit(base_usd_per_t)
    base = price_value(base_usd_per_t, unit)
    step = _nice_below(base / _STEPS_PER_BASE)
    top = math.ceil(_TOP_OVER_BASE * base / step) * step
    limit = math.ceil(_LIMIT_OVER_BASE * base / step) * step
    return PriceScale(unit, step, round(top, _DECIMALS_KEPT), round(limit, _DECIMALS_KEPT))


def price_marks(world: World, mineral: Mineral) -> tuple[PriceMark, ...]:
    """Return today's price and the prices of the record that lie on the scale, cheapest first."""
    scale = price_scale(mineral)
    base = scale.shown(mineral.price_usd_per_t.value)
    now = translate("price marks", "now")
    marks = [PriceMark(base, f"{now} {short(base)}", mineral.price_usd_per_t.source)]
    for line in _marks_table():
        fact = _fact(world.policy_facts, line) if line["mineral"] == mineral.id else None
        if fact is not None:
            marks.append(_mark(fact, line["label"], scale))
    shown = (mark for mark in marks if mark.price <= scale.top)
    return tuple(sorted(shown, key=lambda mark: mark.price))


def _mark(fact: PolicyFact, label: str, scale: PriceScale) -> PriceMark:
    unit = _FACT_UNITS[fact.unit.split()[0]]
    price = scale.shown(float(fact.value) * unit.usd_per_t)
    name = translate_entry("price marks", label)
    return PriceMark(price, f"{name} {short(price)}", f"{fact.detail} ({fact.source})")


def _fact(facts: Sequence[PolicyFact], line: Mapping[str, str]) -> PolicyFact | None:
    for fact in facts:
        if (fact.topic, fact.item) == (line["topic"], line["item"]):
            return fact
    return None


def _nice_below(value: float) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is not above the value."""
    power = 10.0 ** math.floor(math.log10(value))
    return power * next(digit for digit in _NICE if digit <= value / power * (1.0 + 1.0e-9))


@cache
def _marks_table() -> tuple[Mapping[str, str], ...]:
    text = (files("resources") / "price_marks.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["mark"])
