"""What scenarios share that differ only in the levels of their instruments: made once, kept while in use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
from typing_extensions import override

from negotiator.engine.chains import Unknowns, unknowns
from negotiator.engine.coefficients import Coefficients, coefficients
from negotiator.engine.jacobian import Assembly, assembly
from negotiator.engine.layout import Layout, first_regions, lay_out
from negotiator.engine.parameters import ParameterTable
from negotiator.engine.programs import PairEvent, pair_events, programs
from negotiator.engine.treatment import BoolArray, Club
from negotiator.model.deal import Stockpile
from negotiator.model.events import DemandShock
from negotiator.model.membership import dated_coalition
from negotiator.model.scenario import Scenario
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.assumptions import Assumptions
    from negotiator.model.coalition import Coalition
    from negotiator.model.draws import Draws
    from negotiator.model.world import FloatArray, Market, Stage, World

_KEPT: Final = 16
"""Grounds that are kept: a few windows, each with all minerals and with one."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """Layout and borders of a coalition under some events."""

    layout: Layout
    unknowns: Unknowns
    assembly: Assembly
    outside: BoolArray
    """(t, origin slot) True where goods do not cross the club's border free of a floor (E12)."""
    enforcing: BoolArray
    """(t, destination slot) True where imports are under the club's border measures (E12)."""


class SameWorld:
    """A world that equals only itself."""

    def __init__(self, world: World) -> None:
        self.world = world

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameWorld) and other.world is self.world

    @override
    def __hash__(self) -> int:
        return id(self.world)


def ground_of(world: World, scenario: Scenario, minerals: Sequence[str]) -> Ground:
    """Return the ground of a scenario for some minerals."""
    shocks = tuple(event for event in scenario.events if isinstance(event, DemandShock))
    acts = (*pair_events(scenario), *(program.act for program in programs(scenario)), *shocks)
    return _ground(
        SameWorld(world),
        tuple(minerals),
        dated_coalition(scenario),
        _stockpiled(scenario),
        tuple(_without_size(act) for act in acts),
        (scenario.quarters, scenario.adversary),
    )


def _stockpiled(scenario: Scenario) -> frozenset[tuple[str, Stage]]:
    """Mineral and stage of each stockpile of a scenario."""
    instruments = scenario.deal.instruments
    return frozenset((one.mineral, one.stage) for one in instruments if isinstance(one, Stockpile))


def _without_size(event: PairEvent | DemandShock) -> PairEvent | DemandShock:
    """Return an event as it matters for who is treated alike: whom it hits and when."""
    sizes = {"cut_frac": 0.0, "markup_frac": 0.0, "factor": 1.0}
    known = {name: size for name, size in sizes.items() if name in type(event).model_fields}
    return event.model_copy(update=known)


@lru_cache(maxsize=_KEPT)
def _ground(
    same: SameWorld,
    minerals: tuple[str, ...],
    coalition: Coalition,
    stockpiled: frozenset[tuple[str, Stage]],
    acts: tuple[PairEvent | DemandShock, ...],
    setting: tuple[int, str],
) -> Ground:
    world, (quarters, adversary) = same.world, setting
    scenario = Scenario.model_construct(
        quarters=quarters, adversary=adversary, coalition=coalition, events=acts
    )
    club = Club(world, scenario)

    def holds(market: Market, region: str) -> bool:
        is_held = (market.mineral, market.stage) in stockpiled
        return is_held and bool(club.inside(region, "stockpile").any())

    layout = lay_out(world, minerals, club.treatment, holds)
    outside = np.ones((quarters, layout.origin_count), dtype=bool)
    enforcing = np.zeros((quarters, layout.destination_count), dtype=bool)
    for place in layout.places:
        for slot, region in enumerate(place.market.origins, place.origins.start):
            outside[:, slot] = ~club.within_border(region)
        for slot, region in enumerate(first_regions(place), place.destinations.start):
            enforcing[:, slot] = club.enforcing(region)
    return Ground(layout, unknowns(layout), assembly(layout), outside, enforcing)


def numbers_of(
    world: World, layout: Layout, assumptions: Assumptions, quarters: int
) -> tuple[Coefficients, FloatArray]:
    """Coefficients, and (t, chain, 1) need over that of the base year.

    Raises
    ------
    ScenarioError
        If an override does not fit the curve of demand.
    """
    return _numbers(SameWorld(world), layout, assumptions, quarters)


def numbers_of_draws(
    world: World, layout: Layout, draws: Draws, quarters: int
) -> tuple[Coefficients, FloatArray]:
    """Coefficients of several draws side by side, and (t, chain, k) need over that of the base year."""
    found = coefficients(world, layout, draws.common, draws)
    growth = _growth(ParameterTable(world, draws.common, draws), layout, quarters)
    return found, np.broadcast_to(growth, (*growth.shape[:2], draws.count))


@lru_cache(maxsize=_KEPT)
def _numbers(
    same: SameWorld, layout: Layout, assumptions: Assumptions, quarters: int
) -> tuple[Coefficients, FloatArray]:
    growth = _growth(ParameterTable(same.world, assumptions), layout, quarters)
    return coefficients(same.world, layout, assumptions), growth


def _growth(table: ParameterTable, layout: Layout, quarters: int) -> FloatArray:
    """(t, chain, k or 1) need over that of the base year."""
    rates = [table.chain_value(mineral, "demand_growth_per_year") for mineral in layout.minerals]
    each = np.array(np.broadcast_arrays(*(np.atleast_1d(rate) for rate in rates)))
    years = np.arange(quarters) / QUARTERS_PER_YEAR
    growth: FloatArray = (1.0 + each) ** years[:, None, None]
    return growth
