"""The scale of a floor price: unit, steps, top, and the prices of the record drawn on it."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from ui.format import PriceUnit, percent, price_unit, price_value, short
from ui.texts import translate, translate_entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.model.assumptions import Assumptions
    from negotiator.model.world import Datum, Mineral, PolicyFact, World

COST_PREMIUM: Final = "cost_premium_outside_dominant_frac"
"""By how much production costs more outside the largest producer; a judgement for every mineral."""
_JUDGED: Final = "○"
_JUDGED_DIGITS: Final = 2
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


def price_marks(world: World, mineral: Mineral, assumptions: Assumptions) -> tuple[PriceMark, ...]:
    """Return today's price, our cost and the prices of the record that lie on the scale, cheapest first."""
    scale = price_scale(mineral)
    base = scale.shown(mineral.price_usd_per_t.value)
    now = translate("price marks", "now")
    marks = [PriceMark(base, f"{now} {short(base)}", mineral.price_usd_per_t.source)]
    if (mineral.id, COST_PREMIUM) in world.parameters:
        marks.append(_cost_mark(world, mineral, assumptions))
    for line in _marks_table():
        fact = _fact(world.policy_facts, line) if line["mineral"] == mineral.id else None
        if fact is not None:
            marks.append(_mark(fact, line["label"], scale))
    shown = (mark for mark in marks if mark.price <= scale.top)
    return tuple(sorted(shown, key=lambda mark: mark.price))


def _cost_mark(world: World, mineral: Mineral, assumptions: Assumptions) -> PriceMark:
    """What production costs outside the largest producer: the base price and the judged premium."""
    scale, premium = price_scale(mineral), world.parameters[mineral.id, COST_PREMIUM]
    own = assumptions.override(mineral.id, COST_PREMIUM)
    used = premium.value if own is None else own
    price = scale.shown(mineral.price_usd_per_t.value * (1.0 + used))
    told = translate(
        "price marks",
        "what production costs outside the largest producer, the price of the base year and {premium} more.",
    ).format(premium=percent(used))
    name = translate("price marks", "our cost")
    detail = f"{told} {_basis(mineral, premium) if own is None else _own_basis()}"
    return PriceMark(price, f"{name} {short(price, _JUDGED_DIGITS)} {_JUDGED}", detail)


def _own_basis() -> str:
    return translate("price marks", "The premium is your assumption.")


def _basis(mineral: Mineral, premium: Datum) -> str:
    """Say that the premium is judged, between which costs, and by whom."""
    scale, base_usd_per_t = price_scale(mineral), mineral.price_usd_per_t.value
    low, high = (
        short(scale.shown(base_usd_per_t * (1.0 + (premium.value if end is None else end))))
        for end in (premium.low, premium.high)
    )
    return translate(
        "price marks", "The premium is judged: {low} to {high} {unit} ({source})."
    ).format(low=low, high=high, unit=scale.unit.label, source=premium.source)


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
