"""Which flows have terms of their own, and what: caps (E10), charges on exports (E8), trade that opens (E7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.open_trade import opened_weight
from negotiator.engine.programs import PairEvent, pair_events, programs
from negotiator.model.events import ExportCharge, ExportRestriction, LiftedSanctions
from negotiator.units import QUARTERS_PER_YEAR, quarter_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.engine.layout import Layout, Place
    from negotiator.engine.treatment import BoolArray, Club
    from negotiator.model.world import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """What one event does to the flow from an origin to a buyer group."""

    place: Place
    origin: int
    """Origin of the market."""
    column: int
    """Buyer group of the market."""
    weight: float
    """Base sourcing weight."""
    base_demand: float
    """t a quarter."""
    neutral: bool
    """Whether some buyer of the market is not hit, so that goods can leak."""
    active: BoolArray
    """(t,)"""
    program: int | None
    """The program that decides whether it happens; None where it happens anyway."""
    kept_frac: float | None = None
    """Part of the base flow that is allowed; None where nothing is capped."""
    log_charge: float = 0.0
    """Log of one plus the mark-up."""
    opening: FloatArray | None = None
    """(t,) sourcing weight as sanctions are lifted; None where it stays."""

    @property
    def key(self) -> tuple[int, int]:
        """Destination slot and origin slot."""
        return self.place.destinations.start + self.column, self.place.origins.start + self.origin


class Flow(NamedTuple):
    """A flow and all that is done to it at a time."""

    destination: int
    origin: int
    pairs: tuple[Pair, ...]
    opened: float
    """Weight that other origins of the buyer have gained by lifted sanctions at most."""

    @property
    def place(self) -> Place:
        """Where its market lies."""
        return self.pairs[0].place

    @property
    def weight(self) -> float:
        """Base sourcing weight."""
        return self.pairs[0].weight

    @property
    def base_demand(self) -> float:
        """Base purchases of the buyer, t a quarter."""
        return self.pairs[0].base_demand

    @property
    def is_capped(self) -> bool:
        """Whether some event caps it."""
        return any(pair.kept_frac is not None for pair in self.pairs)

    @property
    def neutral(self) -> bool:
        """Whether what is cut can leak, by the event that cuts most."""
        capped = [pair for pair in self.pairs if pair.kept_frac is not None]
        return min(capped, key=lambda pair: pair.kept_frac or 0.0).neutral


def flows_of(pairs: list[Pair]) -> list[Flow]:
    """Gather what is done to each flow, ordered by destination and origin slot."""
    by_key: dict[tuple[int, int], list[Pair]] = {}
    for pair in pairs:
        by_key.setdefault(pair.key, []).append(pair)
    opened: dict[int, float] = {}
    for (destination, _), some in by_key.items():
        if all(pair.kept_frac is None for pair in some):
            gain = max(_most_opened(pair) for pair in some)
            opened[destination] = opened.get(destination, 0.0) + gain
    return [Flow(*key, tuple(by_key[key]), opened.get(key[0], 0.0)) for key in sorted(by_key)]


def _most_opened(pair: Pair) -> float:
    return 0.0 if pair.opening is None else float(pair.opening.max()) - pair.weight


def event_pairs(layout: Layout, club: Club) -> list[Pair]:
    """Return what all events and programs of a scenario can do to flows."""
    always = [(event, None) for event in pair_events(club.scenario)]
    by_rule = [(rule.act, index) for index, rule in enumerate(programs(club.scenario))]
    return [
        pair for event, program in (*always, *by_rule)
        for pair in _pairs(layout, club, event, program)
    ]  # fmt: skip


def _pairs(layout: Layout, club: Club, event: PairEvent, program: int | None) -> Iterator[Pair]:
    for place in layout.places:
        market = place.market
        if market.stage != event.stage or market.mineral not in event.minerals:
            continue
        if event.actor not in market.origins:
            continue
        origin = market.origins.index(event.actor)
        demand = np.bincount(place.groups, market.demand_t) / QUARTERS_PER_YEAR
        weights = layout.buckets[place.bucket].weights[place.row]
        firsts = np.unique(place.groups, return_index=True)[1]
        hit = [club.targeted(event, market.destinations[first]) for first in firsts]
        neutral = _is_someone_spared(place, event.actor, hit)
        for column, on in enumerate(hit):
            if not on.any():
                continue
            buyer = market.destinations[firsts[column]]
            yield Pair(
                place, origin, column, float(weights[origin, column]), float(demand[column]),
                neutral, on, program,
                kept_frac=1.0 - event.cut_frac if isinstance(event, ExportRestriction) else None,
                log_charge=float(np.log1p(event.markup_frac)) if isinstance(event, ExportCharge) else 0.0,
                opening=_opening(club, event, place, buyer) if isinstance(event, LiftedSanctions) else None,
            )  # fmt: skip


def _is_someone_spared(place: Place, actor: str, hit: list[BoolArray]) -> bool:
    """Whether some buyer beside the actor is never hit."""
    spared = {group for group, on in enumerate(hit) if not on.any()}
    return any(
        group in spared and region != actor
        for group, region in zip(place.groups, place.market.destinations, strict=True)
    )


def _opening(club: Club, event: LiftedSanctions, place: Place, buyer: str) -> FloatArray:
    """(t,) sourcing weight of a flow as its sanctions are lifted, in equal steps."""
    market = place.market
    column = market.destinations.index(buyer)
    origin = market.origins.index(event.actor)
    base = float(market.shares[origin, column])
    full = max(base, opened_weight(club.world, market, origin, column))
    since = np.arange(club.quarters) - quarter_index(event.start) + 1.0
    way: FloatArray = np.clip(since / event.phase_quarters, 0.0, 1.0)
    return base + (full - base) * way
