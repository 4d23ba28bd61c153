"""Lowering: from a world and a scenario to the arrays that a run needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.ground import Ground, ground_of, numbers_of, numbers_of_draws
from negotiator.engine.home import HomeGoods, home_goods
from negotiator.engine.hosts import feed_of, lineage, touched_minerals
from negotiator.engine.instruments import PlacedDeal
from negotiator.engine.layout import first_regions
from negotiator.engine.newcomers import widened
from negotiator.engine.pair_schedule import FlowSchedule
from negotiator.engine.programs import pair_events
from negotiator.engine.projects import opened_t, openings
from negotiator.engine.settlement import Cover
from negotiator.engine.shocks import demand_factor, log_cost_cut, running_frac
from negotiator.engine.stances import Rule, rules_of
from negotiator.engine.treatment import BoolArray, Club, event_span, in_force
from negotiator.model.deal import (
    BorderFloor,
    ContractForDifference,
    GapSubsidy,
    PurchaseQuota,
    Stockpile,
    Tariff,
)
from negotiator.model.events import MarketEvent
from negotiator.units import DAYS_PER_YEAR, QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.engine.coefficients import Coefficients
    from negotiator.engine.hosts import Paths
    from negotiator.engine.layout import Layout, Place
    from negotiator.engine.projects import Opening
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.draws import Draws
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
    share_frac: FloatArray
    """(k,) share of use; 0 where the quota is in tonnes."""
    tonnes: FloatArray | None
    """(t, k) tonnes a quarter over growth, where the quota is not a share."""
    at_home: BoolArray | None
    """(s, d) True for goods that cross no border; None where members' goods pay no tariff either (E16)."""


@dataclass(frozen=True, slots=True, eq=False)
class StockpileProgram:
    """A stockpile (E17) in the slots of its market."""

    place: Place
    instrument: Stockpile
    buyers: BoolArray
    """(t, d) groups of the market that hold it, while it is in force."""
    need: FloatArray
    """(d,) tonnes a year that each group buys in the base year."""
    target: FloatArray
    """(d,) tonnes that each group's part should reach, over growth."""
    sellers: BoolArray | None
    """(t, s) origins of whom it buys; None where it buys of all."""
    reference: FloatArray
    """(t, d, k) price over base that each group faces in quiet times: 1, or the floor at its border if more."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Everything a run needs. Arrays by quarter have `t` first, slots second; `k` is 1 where no run differs."""

    scenario: Scenario
    ground: Ground
    layout: Layout
    coefficients: Coefficients
    growth: FloatArray
    """(t, chain, k) need over that of the base year."""
    log_floor: FloatArray
    """(t, origin slot, k) log of the border floor over base; -inf where none binds (E12)."""
    tariff: FloatArray | None
    """(t, origin slot, k) tariff over the price; None where there is none (E16)."""
    home: HomeGoods | None
    """Goods that cross no border; None where members' goods pay no tariff either (E16)."""
    is_bordered: BoolArray
    """(t,) True where some floor or tariff is in force."""
    guaranteed: FloatArray | None
    """(t, origin slot, k) least receipt over base; 0 where none (E13)."""
    cover: Cover | None
    """Contracts for difference, (t, origin slot, k); None where there are none (E14)."""
    undercut: FloatArray | None
    """(t, origin slot) log of the cost cut, below 0 (section 6)."""
    feed: FloatArray | None
    """(t or 1, origin slot, k or 1) largest capacity of by-products over base; None where there are none."""
    opened: FloatArray | None
    """(t, origin slot, k) capacity of projects over base capacity and growth; None without any (E18)."""
    running: FloatArray | None
    """(t, origin slot) part of capacity that no outage has stopped."""
    demand_factor: FloatArray | None
    """(t, final slot) how many times the usual final users want."""
    flows: FlowSchedule
    rules: tuple[Rule | None, ...]
    """What is decided quarter by quarter (section 6); None where it does not concern this run."""
    quotas: tuple[QuotaProgram, ...]
    stockpiles: tuple[StockpileProgram, ...]
    breaks: BoolArray
    """(t, chain) True where something begins or ends, so that last quarter's trend does not hold."""
    is_quiet: bool
    """True where no instrument and no event touches any of the minerals or their hosts."""

    def feed_in(self, quarter: int) -> FloatArray | None:
        """(origin slot, k or 1) largest capacity of by-products over base, or None where there are none.

        A project brings its own feed: it recovers what its host let go.
        """
        if self.feed is None:
            return None
        feed: FloatArray = self.feed[min(quarter, len(self.feed) - 1)]
        if self.opened is not None:
            feed = feed + self.opened[quarter]
        return feed

    @property
    def reserving(self) -> tuple[QuotaProgram | StockpileProgram, ...]:
        """What reserves purchases for members' goods: quotas, and stockpiles that buy of members alone."""
        stockpiles = (one for one in self.stockpiles if one.sellers is not None)
        return (*self.quotas, *stockpiles)


def plan(
    world: World,
    scenario: Scenario,
    minerals: Sequence[str],
    hosts: Paths | None = None,
    *,
    draws: Draws | None = None,
) -> Plan:
    """Lower a checked scenario for some minerals, in the order of the world.

    Projects of the scenario have an origin even where there is no capacity today.

    Parameters
    ----------
    world : World
    scenario : Scenario
    minerals : ids
    hosts : paths of the hosts of by-products; those that are missing stay as in the base year
    draws : where several run together; what they have in common is the scenario's
    """
    places = widened(world, scenario)
    club, ground = Club(places, scenario), ground_of(places, scenario, minerals)
    layout = ground.layout
    deal = PlacedDeal(layout, scenario.deal, draws)
    if draws is not None and draws.values:
        found, growth = numbers_of_draws(places, layout, draws, scenario.quarters)
    else:
        found, growth = numbers_of(places, layout, scenario.assumptions, scenario.quarters)
    log_floor, tariff = _log_floor(ground, club, deal), _tariff(ground, club, deal)
    rules = rules_of(layout, club)
    home = home_goods(layout, club) if _is_preferential(deal) else None
    is_bordered = np.any(log_floor > -np.inf, axis=(1, 2))
    if tariff is not None:
        is_bordered |= np.any(tariff > 0.0, axis=(1, 2))
    return Plan(
        scenario=scenario,
        ground=ground,
        layout=layout,
        coefficients=found,
        growth=growth,
        log_floor=log_floor,
        tariff=tariff,
        home=home,
        is_bordered=is_bordered,
        guaranteed=_guaranteed(club, deal),
        cover=_cover(club, deal),
        undercut=log_cost_cut(layout, club),
        feed=feed_of(places, layout, scenario.assumptions, hosts or {}),
        opened=_opened(layout, openings(places, scenario, draws), found, growth),
        running=running_frac(layout, club),
        demand_factor=demand_factor(layout, club),
        flows=FlowSchedule(layout, club),
        rules=rules,
        quotas=tuple(_quotas(club, deal, growth, home)),
        stockpiles=tuple(_stockpiles(ground, club, deal, log_floor)),
        breaks=_breaks(layout, club, rules),
        is_quiet=touched_minerals(world, scenario).isdisjoint(minerals),
    )


def _log_floor(ground: Ground, club: Club, deal: PlacedDeal) -> FloatArray:
    """(t, origin slot, k) floors of goods that come from outside."""
    floors = deal.table(BorderFloor, club.quarters, -np.inf)
    for one in deal.of(BorderFloor):
        level = np.log(one.level("price_usd_per_t") / one.place.market.price_usd_per_t)
        active = in_force(one.instrument, club.quarters)[:, None]
        active = active & ground.outside[:, one.place.origins]
        floors[:, one.place.origins] = np.where(active[..., None], level, -np.inf)
    return floors


def _tariff(ground: Ground, club: Club, deal: PlacedDeal) -> FloatArray | None:
    """(t, origin slot, k) what goods pay at the border over their price; members' the preferential rate."""
    tariff = deal.table(Tariff, club.quarters)
    for one in deal.of(Tariff):
        instrument, slots = one.instrument, one.place.origins
        outside, origins = ground.outside[:, slots, None], one.place.market.origins
        hit = np.array([club.is_taxed(instrument, region) for region in origins])[:, None]
        rate = np.where(outside, hit * one.level("rate_frac"), instrument.preferential_frac)
        active = in_force(instrument, club.quarters)[:, None, None]
        tariff[:, slots] = np.where(active, rate, 0.0)
    return tariff if tariff.any() else None


def _is_preferential(deal: PlacedDeal) -> bool:
    """Whether goods of members pay a tariff somewhere."""
    return any(one.instrument.preferential_frac > 0.0 for one in deal.of(Tariff))


def _guaranteed(club: Club, deal: PlacedDeal) -> FloatArray | None:
    """(t, origin slot, k) receipts that treasuries of members guarantee their makers."""
    guaranteed = deal.table(GapSubsidy, club.quarters)
    for one in deal.of(GapSubsidy):
        level = one.level("price_usd_per_t") / one.place.market.price_usd_per_t
        active = _bound_makers(one.place, club, one.instrument)
        guaranteed[:, one.place.origins] = np.where(active, level, 0.0)
    return guaranteed if guaranteed.any() else None


def _cover(club: Club, deal: PlacedDeal) -> Cover | None:
    """(t, origin slot, k) contracts for difference of members' makers with their treasuries."""
    covered = deal.table(ContractForDifference, club.quarters)
    strike = np.zeros_like(covered)
    for one in deal.of(ContractForDifference):
        active, slots = _bound_makers(one.place, club, one.instrument), one.place.origins
        level = one.level("strike_usd_per_t") / one.place.market.price_usd_per_t
        covered[:, slots] = np.where(active, one.level("covered_frac"), 0.0)
        strike[:, slots] = np.where(active, level, 0.0)
    return Cover(covered, strike) if covered.any() else None


def _bound_makers(place: Place, club: Club, instrument: AnyInstrument) -> BoolArray:
    """(t, s, 1) True for makers whose treasury has signed, while the instrument is in force."""
    signed = np.array([club.inside(region, "fiscal") for region in place.market.origins]).T
    bound: BoolArray = in_force(instrument, club.quarters)[:, None] & signed
    return bound[..., None]


def _opened(
    layout: Layout, projects: Sequence[Opening], found: Coefficients, growth: FloatArray
) -> FloatArray | None:
    """(t, origin slot, k) capacity of projects, over base capacity and growth."""
    if not projects:
        return None
    draws = max(growth.shape[2], found.capacity.shape[1])
    opened = np.zeros((len(growth), layout.origin_count, draws))
    for place in layout.places:
        tonnes = np.atleast_3d(opened_t(projects, place.market).T).swapaxes(0, 1)
        relative = tonnes / growth[:, place.chain, None]
        opened[:, place.origins] = relative / found.capacity[place.origins]
    return opened


def _quotas(
    club: Club, deal: PlacedDeal, growth: FloatArray, home: HomeGoods | None
) -> Iterator[QuotaProgram]:
    for one in deal.of(PurchaseQuota):
        place, instrument = one.place, one.instrument
        active = in_force(instrument, club.quarters)[:, None]
        buyers = np.array([club.inside(region, "purchase") for region in first_regions(place)]).T
        sellers = np.array([club.inside(region) for region in place.market.origins]).T
        share, tonnes = np.zeros(1), None
        if instrument.tonnes_per_year is None:
            share = one.level("share_frac")
        else:
            tonnes = one.level("tonnes_per_year") / QUARTERS_PER_YEAR / growth[:, place.chain]
        at_home = None
        if home is not None:
            at_home = home.masks[place.bucket][place.row, : sellers.shape[1], : buyers.shape[1]]
        yield QuotaProgram(
            place, instrument, buyers & active, sellers & active, share, tonnes, at_home
        )


def _stockpiles(
    ground: Ground, club: Club, deal: PlacedDeal, log_floor: FloatArray
) -> Iterator[StockpileProgram]:
    for one in deal.of(Stockpile):
        place, instrument = one.place, one.instrument
        active = in_force(instrument, club.quarters)[:, None]
        buyers = np.array([club.inside(region, "stockpile") for region in first_regions(place)]).T
        need = np.bincount(place.groups, place.market.demand_t).astype(np.float64)
        sellers = None
        if instrument.source == "members":
            inside = np.array([club.inside(region) for region in place.market.origins]).T
            sellers = inside & active
        target = need * (instrument.target_days / DAYS_PER_YEAR)
        floor = np.exp(log_floor[:, place.origins].max(axis=1, keepdims=True))
        bordered = ground.enforcing[:, place.destinations, None]
        reference = np.where(bordered, np.maximum(1.0, floor), 1.0)
        yield StockpileProgram(place, instrument, buyers & active, need, target, sellers, reference)


def _breaks(layout: Layout, club: Club, rules: Sequence[Rule | None]) -> BoolArray:
    """(t, chain) True where something begins or ends for it or its host: instrument, membership, event."""
    shifts = np.zeros((club.quarters, len(layout.minerals)), dtype=bool)
    lines = [lineage(club.world, mineral) for mineral in layout.minerals]
    for instrument in club.scenario.deal.instruments:
        chains = [chain for chain, line in enumerate(lines) if instrument.mineral in line]
        shifts[1:, chains] |= _shifts(in_force(instrument, club.quarters))[:, None]
    events = [event for event in club.scenario.events if isinstance(event, MarketEvent)]
    for event in (*events, *pair_events(club.scenario)):
        chains = [
            chain for chain, line in enumerate(lines) if not set(line).isdisjoint(event.minerals)
        ]
        shifts[1:, chains] |= _shifts(event_span(event, club.quarters))[:, None]
    for rule in rules:
        if rule is not None:
            shifts[:, rule.place.chain] |= rule.active
            shifts[1:, rule.place.chain] |= _shifts(rule.active)
    for member in club.scenario.coalition.members:
        shifts[1:] |= _shifts(club.inside(member.region))[:, None]
    shifts[0] = True
    return shifts


def _shifts(line: BoolArray) -> BoolArray:
    """(t - 1,) True where a line changes."""
    changes: BoolArray = line[1:] != line[:-1]
    return changes
