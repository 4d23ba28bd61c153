"""Where each origin and destination of each market lies in the flat arrays of a run.

Markets of like size form a *bucket*: a block of equally padded markets whose flat slice reshapes, without a
copy, to `(markets, slots)`. Elementwise equations run once over all buckets; only the matrix products with the
sourcing weights go bucket by bucket. Destinations with the same base shares and the same treatment by the
scenario are one *buyer group*: they pay the same price and answer alike, so the grouping loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.relief import Relief
from negotiator.model.world import STAGES, FloatArray, IntArray, Stage
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from negotiator.model.world import Market, World

_FEW = 8
"""So few markets or chains are not worth more than one block."""


class Bucket(NamedTuple):
    """A block of markets padded to the same number of origins and destinations."""

    origins: slice
    destinations: slice
    weights: FloatArray
    """(markets, s, d) base share of each origin in each buyer group; padded columns buy from slot 0."""


class Place(NamedTuple):
    """Where one market lies."""

    market: Market
    chain: int
    bucket: int
    row: int
    origins: slice
    """Flat slots of its origins, without padding; one for the shortage price (E10) and those of the holders
    of a stockpile (E17) follow."""
    destinations: slice
    """Flat slots of its buyer groups, without padding."""
    groups: IntArray
    """(d,) buyer group, counted from 0, of each destination of the market."""
    holders: IntArray
    """(R,) buyer groups that ever hold a stockpile of what the market trades (E17)."""
    system: int = 0
    """Block of chains that are solved together."""
    system_row: int = 0
    unknowns: slice = slice(0)
    """Columns of all its unknowns in the row of its chain."""

    @property
    def shortage_slot(self) -> int:
        """Flat origin slot of the price at which rationed buyers compete (E10)."""
        slot: int = self.origins.stop
        return slot

    @property
    def slots(self) -> slice:
        """Flat origin slots of all its unknowns."""
        return slice(self.origins.start, self.shortage_slot + 1 + len(self.holders))


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Flat slots of a run over some minerals."""

    minerals: tuple[str, ...]
    places: tuple[Place, ...]
    buckets: tuple[Bucket, ...]
    origin_count: int
    """Number of flat origin slots, padding included."""
    destination_count: int
    """Number of flat destination slots, padding included."""
    final_slots: slice
    """Destination slots with final demand; those before it only buy inputs."""
    stages: tuple[tuple[Bucket, ...], ...]
    """The buckets of each stage that occurs, upstream first; their slots follow each other."""
    input_slot: IntArray
    """(origin slot,) destination slot where it buys its input; `destination_count` where it buys none."""
    input_ratio: FloatArray
    """(origin slot,) tonnes of input per tonne made."""
    made_sorted: IntArray
    """Origin slots that buy inputs, ordered by their destination slot."""
    made_starts: IntArray
    """Start of each destination slot's run in `made_sorted`."""
    made_destinations: IntArray
    """Destination slots where inputs are bought, in order."""
    made_ratio: FloatArray
    """Tonnes of input per tonne made of each of `made_sorted`, (slot, 1)."""
    shortage_slots: IntArray
    """Origin slots of the shortage prices (E10)."""
    relief: Relief | None
    """The holders of stockpiles; None where there are none (E17)."""
    slot_chain: IntArray
    """(origin slot,) chain; 0 in padding."""
    systems: tuple[IntArray, ...]
    """Blocks of chains of like size: (chains, unknowns) origin slots, `origin_count` where padded."""

    def summed_inputs(self, made: FloatArray) -> FloatArray:
        """Inputs that makers buy at each of `made_destinations`, (slot, k), t.

        Parameters
        ----------
        made : (origin slot, k) t
        """
        inputs = made.take(self.made_sorted, axis=0)
        inputs *= self.made_ratio
        return np.add.reduceat(inputs, self.made_starts, axis=0)

    def place(self, mineral: str, stage: Stage) -> Place:
        """Return the place of a market; `KeyError` if it is not in this run."""
        for place in self.places:
            if place.market.mineral == mineral and place.market.stage == stage:
                return place
        raise KeyError((mineral, stage))


def lay_out(
    world: World,
    minerals: Sequence[str],
    treatment: Callable[[Market, str], Hashable],
    holds: Callable[[Market, str], bool],
) -> Layout:
    """Give every origin and buyer group of these minerals its flat slots.

    Parameters
    ----------
    world : World
    minerals : ids, in the order of the world
    treatment : what the scenario does to purchases of a region in a market; groups never mix treatments
    holds : whether a region ever holds a stockpile of what a market trades; alike where treatments are
    """
    wanted = set(minerals)
    markets = [market for market in world.markets if market.mineral in wanted]
    groups = [_buyer_groups(market, treatment) for market in markets]
    holders = [_holders(*pair, holds) for pair in zip(markets, groups, strict=True)]
    order = _bucket_order(markets, groups)
    chains = {mineral: index for index, mineral in enumerate(minerals)}
    places: list[Place | None] = [None] * len(markets)
    buckets = []
    origin, destination = 0, 0
    for number, members in enumerate(order):
        bucket = _fill_bucket(
            [(markets[i], groups[i], len(holders[i])) for i in members], origin, destination
        )
        buckets.append(bucket)
        slots_s, slots_d = bucket.weights.shape[1:]
        for row, i in enumerate(members):
            first_s, first_d = origin + row * slots_s, destination + row * slots_d
            places[i] = Place(
                market=markets[i],
                chain=chains[markets[i].mineral],
                bucket=number,
                row=row,
                origins=slice(first_s, first_s + len(markets[i].origins)),
                destinations=slice(first_d, first_d + int(groups[i].max()) + 1),
                groups=groups[i],
                holders=holders[i],
            )
        origin, destination = bucket.origins.stop, bucket.destinations.stop
    return _finish([place for place in places if place], buckets, tuple(minerals))


def first_regions(place: Place) -> list[str]:
    """Return one region of each buyer group of a market: the scenario treats all of a group alike."""
    firsts = np.unique(place.groups, return_index=True)[1]
    return [place.market.destinations[first] for first in firsts]


def _buyer_groups(market: Market, treatment: Callable[[Market, str], Hashable]) -> IntArray:
    """(d,) number of the buyer group of each destination."""
    numbers: dict[Hashable, int] = {}
    keys = [
        (int(column), treatment(market, region))
        for column, region in zip(market.column_group, market.destinations, strict=True)
    ]
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.intp)


def _holders(market: Market, groups: IntArray, holds: Callable[[Market, str], bool]) -> IntArray:
    """(R,) buyer groups that hold a stockpile and use any of it."""
    firsts = np.unique(groups, return_index=True)[1]
    holding = np.array([holds(market, market.destinations[first]) for first in firsts])
    return np.flatnonzero(holding & (np.bincount(groups, market.demand_t) > 0.0))


def _has_final(market: Market) -> bool:
    return bool(market.final_t.any())


def _bucket_order(markets: Sequence[Market], groups: Sequence[IntArray]) -> list[list[int]]:
    """Indices of the markets of each bucket: by stage, then those without final demand first, then by size."""
    order = []
    for stage in STAGES:
        for final in (False, True):
            part = [
                i
                for i, market in enumerate(markets)
                if market.stage == stage and _has_final(market) == final
            ]
            part.sort(key=lambda i: len(markets[i].origins) * (int(groups[i].max()) + 1))
            order += _cut(part, (1, 2))
    return order


def _fill_bucket(
    markets: Sequence[tuple[Market, IntArray, int]], origin: int, destination: int
) -> Bucket:
    """Make the block of some markets, each with its buyer groups and the number of those with a stockpile."""
    slots_s = max(len(market.origins) + 1 + holders for market, _, holders in markets)
    slots_d = max(int(group.max()) + 1 for _, group, _ in markets)
    weights = np.zeros((len(markets), slots_s, slots_d))
    weights[:, 0, :] = 1.0
    for row, (market, group, _) in enumerate(markets):
        first = np.unique(group, return_index=True)[1]
        weights[row, : len(market.origins), : len(first)] = market.shares[:, first]
    return Bucket(
        slice(origin, origin + len(markets) * slots_s),
        slice(destination, destination + len(markets) * slots_d),
        weights,
    )


def _finish(places: list[Place], buckets: list[Bucket], minerals: tuple[str, ...]) -> Layout:
    origin_count = buckets[-1].origins.stop
    destination_count = buckets[-1].destinations.stop
    input_slot = np.full(origin_count, destination_count, dtype=np.intp)
    input_ratio = np.zeros(origin_count)
    for before, place in pairwise(places):
        if before.chain == place.chain:
            _link(before, place, input_slot, input_ratio)
    slot_chain = np.zeros(origin_count, dtype=np.intp)
    for place in places:
        slot_chain[place.slots] = place.chain
    made = np.flatnonzero(input_slot < destination_count)
    made = made[np.argsort(input_slot[made], kind="stable")]
    made_destinations, made_starts = np.unique(input_slot[made], return_index=True)
    first_final = min(
        (place.destinations.start for place in places if _has_final(place.market)),
        default=destination_count,
    )
    systems, solved_places = _systems(places, minerals, origin_count)
    return Layout(
        minerals=minerals,
        places=solved_places,
        buckets=tuple(buckets),
        origin_count=origin_count,
        destination_count=destination_count,
        final_slots=slice(first_final, destination_count),
        input_slot=input_slot,
        input_ratio=input_ratio,
        stages=_stages(places, buckets),
        made_sorted=made,
        made_starts=made_starts,
        made_destinations=made_destinations,
        made_ratio=input_ratio[made][:, None],
        shortage_slots=np.array([place.shortage_slot for place in places], dtype=np.intp),
        relief=_relief(places),
        slot_chain=slot_chain,
        systems=systems,
    )


def _relief(places: list[Place]) -> Relief | None:
    """Gather the holders of stockpiles of all markets."""
    holding = [place for place in places if len(place.holders)]
    if not holding:
        return None
    usual = [np.bincount(place.groups, place.market.demand_t)[place.holders] for place in holding]
    return Relief(
        np.concatenate([place.destinations.start + place.holders for place in holding]),
        np.concatenate([np.r_[place.slots][-len(place.holders) :] for place in holding]),
        np.concatenate(usual)[:, None] / QUARTERS_PER_YEAR,
    )


def _stages(places: list[Place], buckets: list[Bucket]) -> tuple[tuple[Bucket, ...], ...]:
    stage_of = {place.bucket: place.market.stage for place in places}
    grouped = (
        tuple(bucket for number, bucket in enumerate(buckets) if stage_of[number] == stage)
        for stage in STAGES
    )
    return tuple(group for group in grouped if group)


def _link(before: Place, place: Place, input_slot: IntArray, input_ratio: FloatArray) -> None:
    """Tell each maker of `place` where it buys in the market before."""
    where = {region: i for i, region in enumerate(before.market.destinations)}
    for slot, region in zip(
        range(place.origins.start, place.origins.stop), place.market.origins, strict=True
    ):
        input_slot[slot] = before.destinations.start + before.groups[where[region]]
        input_ratio[slot] = place.market.input_per_output


def _systems(
    places: list[Place], minerals: tuple[str, ...], origin_count: int
) -> tuple[tuple[IntArray, ...], tuple[Place, ...]]:
    """Chains of like size, each a row of the unknowns that are solved together, and the places in them."""
    rows: list[list[int]] = [[] for _ in minerals]
    unknowns = []
    for place in places:
        row = rows[place.chain]
        unknowns.append(slice(len(row), len(row) + place.slots.stop - place.slots.start))
        row += range(place.slots.start, place.slots.stop)
    blocks = _cut(sorted(range(len(minerals)), key=lambda c: len(rows[c])), (2, 3))
    where = {c: (number, row) for number, block in enumerate(blocks) for row, c in enumerate(block)}
    systems = []
    for block in blocks:
        system = np.full(
            (len(block), max(len(rows[c]) for c in block)), origin_count, dtype=np.intp
        )
        for number, c in enumerate(block):
            system[number, : len(rows[c])] = rows[c]
        systems.append(system)
    solved = (
        place._replace(
            system=where[place.chain][0], system_row=where[place.chain][1], unknowns=span
        )
        for place, span in zip(places, unknowns, strict=True)
    )
    return tuple(systems), tuple(solved)


def _cut(ordered: list[int], middle: tuple[int, int]) -> list[list[int]]:
    """Cut a list that is ordered by size into at most three parts: few are much larger than the rest."""
    if len(ordered) < _FEW:
        return [ordered] if ordered else []
    first, last = len(ordered) * middle[0] // middle[1], len(ordered) - max(2, len(ordered) // 8)
    return [part for part in (ordered[:first], ordered[first:last], ordered[last:]) if part]
