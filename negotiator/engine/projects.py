"""Projects: capacity that members finance, and that outsiders open (E18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.parameters import (
    Number,
    ParameterTable,
    capex_premium,
    is_dominant,
    maker_curve,
)
from negotiator.engine.treatment import Club, span
from negotiator.model.deal import ProjectFinance
from negotiator.model.events import NewCapacity
from negotiator.units import QUARTERS_PER_YEAR, USD_PER_MUSD, quarter_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from negotiator.engine.treatment import BoolArray
    from negotiator.model.draws import Draws
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, IntArray, Market, Stage, World


@dataclass(frozen=True, slots=True, eq=False)
class Opening:
    """Capacity that is opened in one place."""

    mineral: str
    stage: Stage
    region: str
    tonnes_per_year: float
    decided: int
    """Quarter of the decision; that of the first output where there is none."""
    first: int | IntArray
    """Quarter of the first output; it may lie beyond the run; (k, 1) where draws differ, as below."""
    standing: BoolArray
    """(t,) or (k, t) True while the capacity stands."""
    owners_cost_musd: Number | None
    """What the owners paid for it; None where the data tell."""
    finance: ProjectFinance | None
    """The instrument, if it is the members'."""
    public_cost_musd: Number
    """What treasuries pay, all told."""

    @property
    def payments_musd(self) -> FloatArray:
        """(t,) or (k, t) what treasuries pay: equal parts from the decision to the first output (E18)."""
        quarters = np.arange(self.standing.shape[-1])
        if self.finance is None:
            return np.zeros(len(quarters))
        paying = (quarters >= self.decided) & (quarters < self.first)
        return np.where(paying, self.public_cost_musd / (self.first - self.decided), 0.0)


def openings(world: World, scenario: Scenario, draws: Draws | None = None) -> tuple[Opening, ...]:
    """All capacity that a scenario opens: joint projects that somebody decided on, then outsiders' own."""
    finance = [one for one in scenario.deal.instruments if isinstance(one, ProjectFinance)]
    joint: Iterable[Opening] = ()
    if finance:
        table = ParameterTable(world, scenario.assumptions, draws, axes=1)
        joint = _joint(finance, Club(world, scenario), table)
    return (*joint, *_outside(world, scenario))


def _joint(
    finance: Sequence[ProjectFinance], club: Club, table: ParameterTable
) -> Iterator[Opening]:
    world, scenario = club.world, club.scenario
    for instrument in finance:
        decided = quarter_index(instrument.start)
        if not any(club.inside(one, "finance")[decided] for one in scenario.coalition.regions):
            continue
        market = world.market(instrument.mineral, instrument.stage)
        cost = project_cost_musd(table, market, instrument)
        first: IntArray = decided + lead_quarters(table, market, instrument)
        yield Opening(
            mineral=instrument.mineral,
            stage=instrument.stage,
            region=instrument.host,
            tonnes_per_year=instrument.tonnes_per_year,
            decided=decided,
            first=first,
            standing=np.arange(scenario.quarters) >= first,
            owners_cost_musd=cost * (1.0 - instrument.public_frac),
            finance=instrument,
            public_cost_musd=cost * instrument.public_frac,
        )


def _outside(world: World, scenario: Scenario) -> Iterator[Opening]:
    for event in scenario.events:
        if not isinstance(event, NewCapacity):
            continue
        first = quarter_index(event.start)
        standing = span(event.start, first + event.quarters, scenario.quarters)
        markets = [world.market(mineral, event.stage) for mineral in event.minerals]
        total = sum(market.price_usd_per_t for market in markets)
        for market in markets:
            cost = event.capital_cost_musd
            yield Opening(
                mineral=market.mineral,
                stage=event.stage,
                region=event.actor,
                tonnes_per_year=event.tonnes_per_year,
                decided=first,
                first=first,
                standing=standing,
                owners_cost_musd=None if cost is None else cost * market.price_usd_per_t / total,
                finance=None,
                public_cost_musd=0.0,
            )


def lead_quarters(table: ParameterTable, market: Market, instrument: ProjectFinance) -> IntArray:
    """Quarters from the decision on a project to its first output (E18)."""
    if instrument.lead_years is None:
        return table.lead_quarters(market)
    return np.asarray(max(1, round(instrument.lead_years * QUARTERS_PER_YEAR)), dtype=np.intp)


def project_cost_musd(table: ParameterTable, market: Market, instrument: ProjectFinance) -> Number:
    """Capital cost of a project, million USD: as agreed, or that of the data for its tonnes and place (E18)."""
    if instrument.capital_cost_musd is not None:
        return instrument.capital_cost_musd
    capex = maker_curve(table, market).capex_usd_per_t_per_year
    dominant = zip(market.origins, is_dominant(market), strict=True)
    if (instrument.host, True) not in dominant:
        capex = capex * (1.0 + capex_premium(table, market))
    return capex * instrument.tonnes_per_year / USD_PER_MUSD


def opened_t(opened: Sequence[Opening], market: Market) -> FloatArray:
    """(t, s) or (k, t, s) tonnes a quarter that a market's projects can make, by origin (E18).

    Parameters
    ----------
    opened : projects of a scenario, one at least; those of other markets are passed over
    market : with an origin for each of them
    """
    shape = np.broadcast_shapes(*(one.standing.shape for one in opened))
    tonnes = np.zeros((*shape, len(market.origins)))
    for one in opened_in(opened, market):
        column = market.origins.index(one.region)
        tonnes[..., column] += one.standing * one.tonnes_per_year / QUARTERS_PER_YEAR
    return tonnes


def opened_in(opened: Sequence[Opening], market: Market) -> tuple[Opening, ...]:
    """Those projects that belong to a market."""
    key = market.mineral, market.stage
    return tuple(one for one in opened if (one.mineral, one.stage) == key)


def project_arrivals(now: FloatArray, after: FloatArray, capacity: FloatArray) -> FloatArray:
    """Capacity that projects add to, or take from, what works in the next quarter, over base capacity (E18).

    What stands loses as need grows, and all where it closes, as far as it still works.

    Parameters
    ----------
    now, after : (origin slot, k) capacity of projects in this quarter and the next, over growth
    capacity : (origin slot, k) working capacity
    """
    lost = 1.0 - after / np.where(now > 0.0, now, 1.0)
    fewer = -np.minimum(now, capacity) * np.maximum(lost, 0.0)
    arrivals: FloatArray = np.where(after >= now, after - now, fewer)
    return arrivals
