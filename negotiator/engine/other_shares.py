"""Shares of the origins that nothing caps in what caps leave to them (E7, E10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray, IntArray


def other_shares(
    given: Conditions, at: Excess, part: int, hit: tuple[int, IntArray, IntArray, IntArray]
) -> FloatArray:
    """(B, k, s) shares of the other origins for some buyers hit by cuts, however dear beside capped goods.

    Parameters
    ----------
    part : index of the stage's cuts
    hit : number of a bucket, and (B,) market in it, slot in the market and index into the buyers of the part
    """
    (number, market, column, buyer), offers = hit, at.offers
    bucket, slots = given.flow_layout.buckets[number], given.parts[part].slots[buyer]
    pull = _of_markets(offers.plain, bucket)[market]
    if given.floors is not None:
        enforced, home = given.floors.enforcing[slots] > 0.0, given.floors.home
        if home is not None:
            enforced = enforced & ~home.masks[number][market, :, column]
        pull = np.where(enforced[:, None], _of_markets(offers.floored, bucket)[market], pull)
    pull = pull * bucket.weights[market, :, column][:, None]
    _add_open_goods(given, at, (pull, slots), bucket.origins.start)
    shares: FloatArray = pull / offers.restricted[part].other_sum[buyer][..., None]
    return shares


def _of_markets(values: FloatArray, bucket: Bucket) -> FloatArray:
    """(origin slot, k) to (m, k, s) in the markets of a bucket."""
    markets, slots_s, _ = bucket.weights.shape
    return values[bucket.origins].reshape(markets, slots_s, -1).transpose(0, 2, 1)


def _add_open_goods(
    given: Conditions, at: Excess, what: tuple[FloatArray, IntArray], first: int
) -> None:
    """Add what goods with terms of their own attract that nothing caps.

    Parameters
    ----------
    what : (B, k, s) attractions, which are added to, and (B,) destination slots
    first : first origin slot of the bucket
    """
    goods, (pull, slots) = at.offers.open_goods, what
    if given.own is None or given.own.open is None or goods is None:
        return
    origin, destination = given.own.open
    for number, slot in enumerate(slots):
        flows = np.flatnonzero(destination == slot)
        pull[number][:, (origin[flows] - first) % pull.shape[-1]] += goods[flows, 0].T
