"""The base numbers that a scenario rests on, so that a reader with other data can say which differ.

For each mineral that the deal, an event or a changed assumption touches: its base price, its price
and output by stage, its elasticities, and the base of what was changed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World

_SAME: Final = 1e-9
"""Relative difference below which two numbers are the same, whatever computer summed them."""


@dataclass(frozen=True, slots=True)
class BasisChange:
    """A base number that differs between the data of the writer and ours."""

    name: str
    """For example `gallium.price_usd_per_t`."""
    written: float
    ours: float | None
    """None where our data have no such number."""


def basis_of(world: World, scenario: Scenario) -> dict[str, float]:
    """Return the base numbers of the minerals that a scenario touches, by name."""
    changed = {f"{one.mineral}.{one.parameter}" for one in scenario.assumptions.overrides}
    touched = {
        *scenario.deal.minerals,
        *(mineral for event in scenario.events for mineral in event.minerals),
        *(one.mineral for one in scenario.assumptions.overrides),
    }
    return {
        name: value
        for name, value in _numbers(world)
        if name.partition(".")[0] in touched and (name in changed or _is_told(name))
    }


def basis_changes(basis: Mapping[str, float], world: World) -> tuple[BasisChange, ...]:
    """Return the numbers of a basis that the world has otherwise, in the order of their names."""
    ours = dict(_numbers(world))
    return tuple(
        BasisChange(name, written, ours.get(name))
        for name, written in sorted(basis.items())
        if not math.isclose(written, ours.get(name, math.nan), rel_tol=_SAME)
    )


def _is_told(name: str) -> bool:
    last = name.rpartition(".")[2]
    return last in {"price_usd_per_t", "output_t_per_year"} or "elasticity" in last


def _numbers(world: World) -> Iterator[tuple[str, float]]:
    """Every base number that a basis can hold."""
    for mineral in world.minerals:
        yield f"{mineral.id}.price_usd_per_t", mineral.price_usd_per_t.value
    for market in world.markets:
        place = f"{market.mineral}.{market.stage}"
        yield f"{place}.price_usd_per_t", float(market.price_usd_per_t)
        yield f"{place}.output_t_per_year", float(market.supply_t.sum())
    for (mineral_id, parameter), datum in world.parameters.items():
        yield f"{mineral_id}.{parameter}", datum.value
    for (mineral_id, parameter), datum in world.component_parameters.items():
        yield f"{mineral_id}.component.{parameter}", datum.value
