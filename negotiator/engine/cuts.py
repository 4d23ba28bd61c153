"""Which flows an export restriction caps, and at what (E10)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.model.events import ExportRestriction
from negotiator.model.world import STAGES
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.engine.layout import Layout, Place
    from negotiator.engine.treatment import BoolArray, Club
    from negotiator.model.world import FloatArray, IntArray

_NO_OTHER_ORIGIN_FRAC: Final = 1.0e-6
"""A buyer whose other origins have less than this share of its purchases has none."""


@dataclass(frozen=True, slots=True, eq=False)
class Short:
    """Buyers whom cuts leave without another origin: `V` of them in `G` markets, with `Q` pairs."""

    slots: IntArray
    """(G,) origin slot of the shortage price of each market."""
    buyers: IntArray
    """(V,) index into the buyers hit, market by market."""
    buyer_starts: IntArray
    """(G,) start of each market's run in `buyers`."""
    pairs: IntArray
    """(Q,) index into the pairs, market by market."""
    pair_starts: IntArray
    """(G,) start of each market's run in `pairs`."""
    market: IntArray
    """(Q,) market of each pair."""
    valve: FloatArray
    """(G, 1) base purchases of these buyers, t a quarter."""


@dataclass(frozen=True, slots=True, eq=False)
class Cuts:
    """The capped flows of one stage in some quarters: `P` pairs of origin and destination, `U` groups hit."""

    origin: IntArray
    """(P,) origin slot."""
    buyer: IntArray
    """(P,) index into `slots`."""
    weight: FloatArray
    """(P, 1) sourcing weight."""
    cap: FloatArray
    """(P, 1) most that may flow, t a quarter."""
    base_flow: FloatArray
    """(P, 1) what flows at base prices, t a quarter."""
    neutral: FloatArray
    """(P, 1) 1 where some buyer of the market is not hit, so that goods can leak, else 0."""
    slots: IntArray
    """(U,) destination slots hit, ascending."""
    buyer_starts: IntArray
    """(U,) first pair of each buyer; its pairs follow each other."""
    alone: BoolArray
    """(U, 1) True where no other origin is left."""
    shortage: IntArray
    """(U,) origin slot of the shortage price of the market."""
    sellers: IntArray
    """Origin slots that occur in `origin`, ascending."""
    by_seller: IntArray
    """(P,) the pairs ordered by origin."""
    seller_starts: IntArray
    """Start of each seller's run in `by_seller`."""
    short: Short | None
    """The buyers without another origin, market by market; None where all have one."""
    finals: IntArray
    """Positions in `slots` of groups with final demand."""
    final_slots: IntArray
    """Final slots (counted from the first) of those groups."""
    makers: IntArray
    """Origin slots that buy inputs at one of `slots`."""
    maker_buyer: IntArray
    """Position in `slots` of each of `makers`."""

    keys: tuple[tuple[int, int], ...]
    """(P,) origin slot and destination slot."""

    def by_buyer(self, pairs: FloatArray) -> FloatArray:
        """Sum over the pairs of each buyer: (P, k) to (U, k).

        Parameters
        ----------
        pairs : (P, k)
        """
        if len(pairs) == len(self.slots):
            return pairs
        return np.add.reduceat(pairs, self.buyer_starts, axis=0)


@dataclass(frozen=True, slots=True, eq=False)
class CutSet:
    """All cuts in force together, stage by stage."""

    parts: tuple[Cuts, ...]
    layout: Layout
    """The layout with the capped pairs taken out of the sourcing weights."""


def cut_schedule(layout: Layout, club: Club) -> list[CutSet | None]:
    """(t,) the cuts of each quarter, None where there are none; equal quarters share one object."""
    pairs = [pair for event in club.scenario.events for pair in _pairs(layout, club, event)]
    if not pairs:
        return [None] * club.quarters
    made: dict[bytes, CutSet | None] = {}
    schedule = []
    active = np.array([pair.active for pair in pairs]).T
    for row in active:
        key = row.tobytes()
        if key not in made:
            made[key] = _cut_set(layout, [pair for pair, on in zip(pairs, row, strict=True) if on])
        schedule.append(made[key])
    return schedule


@dataclass(frozen=True, slots=True, eq=False)
class _Pair:
    place: Place
    bucket_row: FloatArray
    origin: int
    column: int
    kept_frac: float
    base_demand: float
    neutral: bool
    active: BoolArray


def _pairs(layout: Layout, club: Club, event: object) -> Iterator[_Pair]:
    if not isinstance(event, ExportRestriction):
        return
    for place in layout.places:
        market = place.market
        if market.stage != event.stage or market.mineral not in event.minerals:
            continue
        if event.actor not in market.origins:
            continue
        weights = layout.buckets[place.bucket].weights[place.row]
        demand = np.bincount(place.groups, market.demand_t) / QUARTERS_PER_YEAR
        firsts = np.unique(place.groups, return_index=True)[1]
        hit = [club.targeted(event, market.destinations[first]) for first in firsts]
        spared = [group for group, on in enumerate(hit) if not on.any()]
        neutral = any(
            group in spared and region != event.actor
            for group, region in zip(place.groups, market.destinations, strict=True)
        )
        for column, on in enumerate(hit):
            if on.any():
                yield _Pair(
                    place=place,
                    bucket_row=weights,
                    origin=market.origins.index(event.actor),
                    column=column,
                    kept_frac=1.0 - event.cut_frac,
                    base_demand=float(demand[column]),
                    neutral=neutral,
                    active=on,
                )


def _cut_set(layout: Layout, pairs: list[_Pair]) -> CutSet | None:
    """Cuts in force together; of two on one flow the stricter counts."""
    strictest: dict[tuple[int, int], _Pair] = {}
    for pair in pairs:
        key = (pair.place.destinations.start + pair.column, pair.place.origins.start + pair.origin)
        other = strictest.get(key)
        if other is None or pair.kept_frac < other.kept_frac:
            strictest[key] = pair
    if not strictest:
        return None
    by_stage = [
        {key: pair for key, pair in strictest.items() if pair.place.market.stage == stage}
        for stage in STAGES
    ]
    parts = tuple(_cuts(layout, chosen) for chosen in by_stage if chosen)
    return CutSet(parts, _without(layout, list(strictest.values())))


def _cuts(layout: Layout, strictest: dict[tuple[int, int], _Pair]) -> Cuts:
    ordered = sorted(strictest.items())
    slots, buyer = np.unique([slot for (slot, _), _ in ordered], return_inverse=True)
    weight = np.array([[pair.bucket_row[pair.origin, pair.column]] for _, pair in ordered])
    demand = np.array([[pair.base_demand] for _, pair in ordered])
    alone = 1.0 - np.bincount(buyer, weight[:, 0]) < _NO_OTHER_ORIGIN_FRAC
    buyer_starts = np.searchsorted(buyer, np.arange(len(slots)))
    firsts = [ordered[int(start)][1] for start in buyer_starts]
    shortage = np.array([pair.place.shortage_slot for pair in firsts], dtype=np.intp)
    makers = np.flatnonzero(np.isin(layout.input_slot, slots))
    origin = np.array([origin for (_, origin), _ in ordered], dtype=np.intp)
    by_seller = np.argsort(origin, kind="stable")
    sellers, seller_starts = np.unique(origin[by_seller], return_index=True)
    valve = np.array([pair.base_demand for pair in firsts])
    return Cuts(
        origin=origin,
        buyer=buyer.astype(np.intp),
        weight=weight,
        cap=np.array([[pair.kept_frac] for _, pair in ordered]) * weight * demand,
        base_flow=weight * demand,
        neutral=np.array([[float(pair.neutral)] for _, pair in ordered]),
        slots=slots.astype(np.intp),
        buyer_starts=buyer_starts,
        alone=alone[:, None],
        shortage=shortage,
        sellers=sellers,
        by_seller=by_seller,
        seller_starts=seller_starts,
        short=_short(alone, shortage, buyer, valve) if alone.any() else None,
        finals=np.flatnonzero(slots >= layout.final_slots.start),
        final_slots=slots[slots >= layout.final_slots.start] - layout.final_slots.start,
        makers=makers,
        maker_buyer=np.searchsorted(slots, layout.input_slot[makers]),
        keys=tuple((origin, slot) for (slot, origin), _ in ordered),
    )


def _short(alone: BoolArray, shortage: IntArray, buyer: IntArray, valve: FloatArray) -> Short:
    """Gather the buyers that are alone, (U,), by market; markets follow each other among buyers."""
    buyers, pairs = np.flatnonzero(alone), np.flatnonzero(alone[buyer])
    slots, buyer_starts = np.unique(shortage[buyers], return_index=True)
    market = np.searchsorted(slots, shortage[buyer[pairs]])
    return Short(
        slots=slots,
        buyers=buyers,
        buyer_starts=buyer_starts,
        pairs=pairs,
        pair_starts=np.searchsorted(market, np.arange(len(slots))),
        market=market,
        valve=np.add.reduceat(valve[buyers], buyer_starts)[:, None],
    )


def _without(layout: Layout, pairs: list[_Pair]) -> Layout:
    """Return the layout without the sourcing weights of some pairs."""
    weights = {
        pair.place.bucket: layout.buckets[pair.place.bucket].weights.copy() for pair in pairs
    }
    for pair in pairs:
        weights[pair.place.bucket][pair.place.row, pair.origin, pair.column] = 0.0
    buckets = tuple(
        bucket._replace(weights=weights.get(number, bucket.weights))
        for number, bucket in enumerate(layout.buckets)
    )
    swapped = dict(zip(map(id, layout.buckets), buckets, strict=True))
    stages = tuple(tuple(swapped[id(bucket)] for bucket in stage) for stage in layout.stages)
    return replace(layout, buckets=buckets, stages=stages)
