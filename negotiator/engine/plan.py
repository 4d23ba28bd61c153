"""Lowering: from a world and a scenario to the arrays that a run needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.cuts import CutSet, cut_schedule
from negotiator.engine.ground import (
    Ground,
    first_regions,
    ground_of,
    numbers_of,
    numbers_of_draws,
)
from negotiator.engine.hosts import feed_of, lineage, touched_minerals
from negotiator.engine.treatment import BoolArray, Club, event_span, in_force
from negotiator.model.deal import BorderFloor, GapSubsidy, PurchaseQuota, Stockpile
from negotiator.model.events import Undercutting
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.engine.coefficients import Coefficients
    from negotiator.engine.hosts import Paths
    from negotiator.engine.layout import Layout, Place
    from negotiator.model.assumptions import Assumptions
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, World


@dataclass(frozen=True, slots=True, eq=False)
class QuotaProgram:
    """A purchase quota (E15) in the slots of its market."""

    place: Place
    instrument: PurchaseQuota
    buyers: BoolArray
    """(t, d) groups of the market that have signed, while it is in force."""
    sellers: BoolArray
    """(t, s) origins of the market whose goods count."""
    tonnes: FloatArray | None
    """(t, k) tonnes a quarter over growth, where the quota is not a share."""


@dataclass(frozen=True, slots=True, eq=False)
class StockpileProgram:
    """A stockpile (E17) in the slots of its market."""

    place: Place
    instrument: Stockpile
    buyers: BoolArray
    """(t, d) groups of the market that hold it, while it is in force."""
    target: FloatArray
    """(d,) tonnes that each group's part should reach, over growth."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Everything a run needs. Arrays by quarter have `t` first and slots second."""

    scenario: Scenario
    ground: Ground
    layout: Layout
    coefficients: Coefficients
    growth: FloatArray
    """(t, chain, k) need over that of the base year; `k` is 1 where no draw differs."""
    log_floor: FloatArray
    """(t, origin slot) log of the border floor over base; -inf where none binds (E12)."""
    is_floored: BoolArray
    """(t,) True where some floor binds."""
    guaranteed: FloatArray | None
    """(t, origin slot) least receipt over base; 0 where none (E13)."""
    undercut: FloatArray | None
    """(t, origin slot) log of the cost cut, below 0 (section 6)."""
    feed: FloatArray | None
    """(t or 1, origin slot, k or 1) largest capacity of by-products over base; None where there are none."""
    cuts: list[CutSet | None]
    quotas: tuple[QuotaProgram, ...]
    stockpiles: tuple[StockpileProgram, ...]
    breaks: BoolArray
    """(t, chain) True where something begins or ends, so that last quarter's trend does not hold."""
    is_quiet: bool
    """True where no instrument and no event touches any of the minerals or their hosts."""

    def feed_in(self, quarter: int) -> FloatArray | None:
        """(origin slot, k or 1) largest capacity of by-products over base, or None where there are none."""
        return None if self.feed is None else self.feed[min(quarter, len(self.feed) - 1)]


def plan(
    world: World,
    scenario: Scenario,
    minerals: Sequence[str],
    hosts: Paths | None = None,
    *,
    draws: Sequence[Assumptions] = (),
) -> Plan:
    """Lower a checked scenario for some minerals, in the order of the world.

    Parameters
    ----------
    world : World
    scenario : Scenario
    minerals : ids
    hosts : paths of the hosts of by-products; those that are missing stay as in the base year
    draws : assumptions of each draw, where several run together; constants of behaviour are the scenario's
    """
    club, ground = Club(world, scenario), ground_of(world, scenario, minerals)
    layout = ground.layout
    if draws:
        found, growth = numbers_of_draws(world, layout, draws, scenario.quarters)
    else:
        found, growth = numbers_of(world, layout, scenario.assumptions, scenario.quarters)
    log_floor = _log_floor(ground, club)
    return Plan(
        scenario=scenario,
        ground=ground,
        layout=layout,
        coefficients=found,
        growth=growth,
        log_floor=log_floor,
        is_floored=np.any(log_floor > -np.inf, axis=1),
        guaranteed=_guaranteed(layout, club),
        undercut=_undercut(layout, club),
        feed=feed_of(world, layout, scenario.assumptions, hosts or {}),
        cuts=cut_schedule(layout, club),
        quotas=tuple(_quotas(layout, club, growth)),
        stockpiles=tuple(_stockpiles(layout, club)),
        breaks=_breaks(layout, club),
        is_quiet=touched_minerals(world, scenario).isdisjoint(minerals),
    )


def _placed(layout: Layout, club: Club, kind: type) -> Iterator[tuple[Place, AnyInstrument]]:
    for instrument in club.scenario.deal.instruments:
        if isinstance(instrument, kind) and instrument.mineral in layout.minerals:
            yield layout.place(instrument.mineral, instrument.stage), instrument


def _log_floor(ground: Ground, club: Club) -> FloatArray:
    """(t, origin slot) floors of goods that come from outside."""
    floors = np.full((club.quarters, ground.layout.origin_count), -np.inf)
    for place, instrument in _placed(ground.layout, club, BorderFloor):
        if not isinstance(instrument, BorderFloor):
            continue
        level = np.log(instrument.price_usd_per_t / place.market.price_usd_per_t)
        active = in_force(instrument, club.quarters)[:, None] & ground.outside[:, place.origins]
        floors[:, place.origins][active] = level
    return floors


def _guaranteed(layout: Layout, club: Club) -> FloatArray | None:
    """(t, origin slot) receipts that treasuries of members guarantee their makers."""
    guaranteed = np.zeros((club.quarters, layout.origin_count))
    for place, instrument in _placed(layout, club, GapSubsidy):
        if not isinstance(instrument, GapSubsidy):
            continue
        level = instrument.price_usd_per_t / place.market.price_usd_per_t
        signed = np.array([club.inside(region, "fiscal") for region in place.market.origins]).T
        active = in_force(instrument, club.quarters)[:, None] & signed
        guaranteed[:, place.origins] = np.where(active, level, 0.0)
    return guaranteed if guaranteed.any() else None


def _undercut(layout: Layout, club: Club) -> FloatArray | None:
    """(t, origin slot) log of what is left of the actor's unit costs."""
    cut = np.zeros((club.quarters, layout.origin_count))
    for event in club.scenario.events:
        if not isinstance(event, Undercutting):
            continue
        for place in layout.places:
            if place.market.stage == event.stage and place.market.mineral in event.minerals:
                here = np.array([region == event.actor for region in place.market.origins])
                active = event_span(event, club.quarters)[:, None] & here
                cut[:, place.origins] += np.where(active, np.log1p(-event.cut_frac), 0.0)
    return cut if cut.any() else None


def _quotas(layout: Layout, club: Club, growth: FloatArray) -> Iterator[QuotaProgram]:
    for place, instrument in _placed(layout, club, PurchaseQuota):
        if not isinstance(instrument, PurchaseQuota):
            continue
        active = in_force(instrument, club.quarters)[:, None]
        buyers = np.array([club.inside(region, "purchase") for region in first_regions(place)]).T
        sellers = np.array([club.inside(region) for region in place.market.origins]).T
        tonnes = None
        if instrument.tonnes_per_year is not None:
            tonnes = instrument.tonnes_per_year / QUARTERS_PER_YEAR / growth[:, place.chain]
        yield QuotaProgram(place, instrument, buyers & active, sellers & active, tonnes)


def _stockpiles(layout: Layout, club: Club) -> Iterator[StockpileProgram]:
    for place, instrument in _placed(layout, club, Stockpile):
        if not isinstance(instrument, Stockpile):
            continue
        active = in_force(instrument, club.quarters)[:, None]
        buyers = np.array([club.inside(region, "stockpile") for region in first_regions(place)]).T
        need = np.bincount(place.groups, place.market.demand_t).astype(np.float64)
        days = instrument.target_days / 365.0
        yield StockpileProgram(place, instrument, buyers & active, need * days)


def _breaks(layout: Layout, club: Club) -> BoolArray:
    """(t, chain) True where something begins or ends for it or its host: instrument, membership, event."""
    shifts = np.zeros((club.quarters, len(layout.minerals)), dtype=bool)
    lines = [lineage(club.world, mineral) for mineral in layout.minerals]
    for instrument in club.scenario.deal.instruments:
        chains = [chain for chain, line in enumerate(lines) if instrument.mineral in line]
        shifts[1:, chains] |= _shifts(in_force(instrument, club.quarters))[:, None]
    for event in club.scenario.events:
        chains = [
            chain for chain, line in enumerate(lines) if not set(line).isdisjoint(event.minerals)
        ]
        shifts[1:, chains] |= _shifts(event_span(event, club.quarters))[:, None]
    for member in club.scenario.coalition.members:
        shifts[1:] |= _shifts(club.inside(member.region))[:, None]
    shifts[0] = True
    return shifts


def _shifts(line: BoolArray) -> BoolArray:
    """(t - 1,) True where a line changes."""
    changes: BoolArray = line[1:] != line[:-1]
    return changes
