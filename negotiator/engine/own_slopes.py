"""Shares and landed prices of flows with terms of their own, among those of their markets (E7, E8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray, IntArray

_Shares = tuple["FloatArray", "FloatArray", "FloatArray | None"]


def with_own_terms(
    given: Conditions, at: Excess, where: tuple[Bucket, IntArray | slice], shares: _Shares
) -> _Shares:
    """Put right the share, the landed price and whether the price moves it of flows with terms of their own.

    Parameters
    ----------
    where : a bucket and the markets of it at hand
    shares : (k, m, s, d) each; the last is None where prices always move what goods land at
    """
    if given.open_terms is None and all(terms.log_charge is None for terms in given.terms):
        return shares
    share, landed, moving = shares
    landed = np.array(np.broadcast_to(landed, share.shape))
    moving = None if moving is None else np.array(np.broadcast_to(moving, share.shape))
    for (origin, destination), found, cost in _own_flows(given, at):
        here, place = _places(where, origin, destination)
        if not len(here):
            continue
        row, s, d = place
        share[:, row, s, d] = found[here].T
        landed[:, row, s, d] = cost[here].T
        if moving is not None and given.floors is not None:
            enforced = given.floors.enforcing[destination[here]]
            floor = np.exp(given.floors.log_price[origin[here]])
            moving[:, row, s, d] = (~enforced | (cost[here] > floor)).T
    return share, landed, moving


def _own_flows(
    given: Conditions, at: Excess
) -> Iterator[tuple[tuple[IntArray, IntArray], FloatArray, FloatArray]]:
    """Origin and destination slots, (P, k) natural share and (P, k) landed price."""
    for part, cuts in enumerate(given.parts):
        found = at.offers.restricted[part]
        yield (cuts.origin, cuts.slots[cuts.buyer]), found.natural_share, found.landed
    if given.own is not None and given.own.open is not None and at.offers.open_goods is not None:
        flows, goods = given.own.open, at.offers.open_goods
        share = goods[:, 0] / at.offers.base_sum[flows.destination]
        yield (flows.origin, flows.destination), share, goods[:, 1]


def _places(
    where: tuple[Bucket, IntArray | slice], origin: IntArray, destination: IntArray
) -> tuple[IntArray, tuple[IntArray, IntArray, IntArray]]:
    """Which of some flows lie in the markets at hand, and where: market, origin and destination."""
    bucket, rows = where
    size, slots_s, slots_d = bucket.weights.shape
    position = np.full(size, -1, dtype=np.intp)
    position[rows] = np.arange(len(position[rows]))
    inside = (origin >= bucket.origins.start) & (origin < bucket.origins.stop)
    row = np.where(inside, (origin - bucket.origins.start) // slots_s, 0)
    here = np.flatnonzero(inside & (position[row] >= 0))
    at_origin, at_destination = origin[here] - bucket.origins.start, destination[here]
    column = (at_destination - bucket.destinations.start) % slots_d
    return here, (position[row[here]], at_origin % slots_s, column)
