"""How weak the data behind a chart are: which of them are judgements, and where they come from.

What counts are the levels of the base year that a chart starts from: the price, the members' use, and
the output of those who deliver to them. How strongly people react to prices is a judgement for every
mineral, so that it would tell no chart from another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from ui.format import percent
from ui.texts import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.world import FloatArray, Grade, Mineral, World

WEAK: Final = "C"
"""Grade of a judgement."""
_COUNTS_FROM_FRAC: Final = 0.1
"""Judgements on less than this part of the tonnes do not make a chart weak."""


@dataclass(frozen=True, slots=True)
class WeakInputs:
    """A line for each input of the base year that is a judgement; empty where it is not."""

    price: str
    need: str
    supply: str


@lru_cache(maxsize=32)
def weak_inputs(world: World, mineral: str, members: tuple[str, ...]) -> WeakInputs:
    """Return what is a judgement among the inputs of a mineral, as its charts show it for a club."""
    facts = world.mineral(mineral)
    market = world.market(mineral, facts.main_stage)
    inside = np.isin(market.destinations, members)
    used_t = np.where(inside, market.demand_t, 0.0)
    delivered_t: FloatArray = market.shares @ used_t
    return WeakInputs(
        price=_price_line(facts),
        need=_line(
            translate(
                "grades", "Members' use: {share} of it is a judgement, the largest part: {source}"
            ),
            used_t,
            market.demand_grade,
            market.demand_source,
        ),
        supply=_line(
            translate(
                "grades",
                "Output of those who deliver: {share} of it is a judgement, mostly: {source}",
            ),
            delivered_t,
            market.supply_grade,
            market.supply_source,
        ),
    )


def weak_text(*lines: str) -> str:
    """Write the tool tip of a mark; empty where no line says that something is weak."""
    weak = [line for line in lines if line]
    if not weak:
        return ""
    return "\n".join(
        (translate("grades", "The weakest input of this chart is a judgement."), *weak)
    )


def _price_line(facts: Mineral) -> str:
    price = facts.price_usd_per_t
    if price.grade != WEAK:
        return ""
    return translate("grades", "Base price: {source}").format(source=price.source)


def _line(pattern: str, tonnes: FloatArray, grades: Sequence[Grade], sources: Sequence[str]) -> str:
    """Say which part of the tonnes is a judgement, and where the largest of it comes from."""
    weak_t = np.where(np.array(grades) == WEAK, tonnes, 0.0)
    total_t = float(tonnes.sum())
    if total_t <= 0.0 or float(weak_t.sum()) < _COUNTS_FROM_FRAC * total_t:
        return ""
    share = percent(float(weak_t.sum()) / total_t)
    return pattern.replace("{share}", share).replace("{source}", sources[int(weak_t.argmax())])
