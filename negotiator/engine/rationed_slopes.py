"""Slopes of what rationed buyers do, by the shortage price and the prices of capped origins (E10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.drawing import by_lot, lot_shares
from negotiator.engine.rationing import valve_slope

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.cut_slopes import Blocks
    from negotiator.engine.cuts import Short
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Bucket
    from negotiator.engine.rationing import Rationed
    from negotiator.model.world import FloatArray, IntArray


def add_rationed(
    given: Conditions,
    at: Excess,
    where: tuple[Bucket, IntArray | slice],
    natural: Blocks,
    sold: FloatArray,
) -> None:
    """Add slopes of the price of rationed buyers and of what they draw, by it and capped origins' prices (E10).

    Parameters
    ----------
    where : a bucket and the markets of it at hand
    natural : shares and prices in these markets as if nothing were capped
    sold : (k, m, s, s) slopes of sales by log prices, to be added to
    """
    bucket, rows = where
    slots_s = bucket.weights.shape[1]
    chosen = np.arange(len(bucket.weights))[rows]
    for part, (cuts, state) in enumerate(zip(given.parts, at.rationed, strict=True)):
        short = cuts.short
        if short is None or state is None:
            continue
        for group, slot in enumerate(short.slots):
            offset = int(slot) - bucket.origins.start
            at_row = np.flatnonzero(chosen == offset // slots_s)
            if not bucket.origins.start <= slot < bucket.origins.stop or not len(at_row):
                continue
            row, here = int(at_row[0]), offset % slots_s
            lots = short.lot_market == group
            origins = (short.lot_slots[lots] - bucket.origins.start) % slots_s
            market = _Market(group, row, here, origins)
            if state.drawn is None or len(origins) == 1:
                _add_single(state, market, sold)
            else:
                moves = _moves(given, at, (part, market), (bucket, natural))
                _add_several(state, (short, market), moves, sold)


class _Market(NamedTuple):
    """A market with rationed buyers."""

    group: int
    """Its number among such markets."""
    row: int
    """Its number among the markets at hand."""
    here: int
    """Slot of the shortage price in it."""
    origins: IntArray
    """(L,) slots of the capped origins in it."""


def _add_single(state: Rationed, market: _Market, sold: FloatArray) -> None:
    """Add the slopes of the complementarity of a market of one capped origin."""
    group, row, here, origins = market
    by_gap = (state.by_gap * state.valve)[group]
    yielding = valve_slope(state.given_up, state.valve)[group]
    sold[:, row, here, here] -= by_gap + state.by_slack[group] * yielding
    sold[:, row, here, origins] += by_gap[:, None]
    sold[:, row, origins, here] -= yielding[:, None]


def _moves(
    given: Conditions, at: Excess, what: tuple[int, _Market], where: tuple[Bucket, Blocks]
) -> FloatArray:
    """(L, k, s) slopes of what is drawn of each capped origin of a market by the prices of its origins."""
    (part, market), (bucket, natural) = what, where
    cuts, state = given.parts[part], at.rationed[part]
    short = cuts.short
    slots_s, slots_d = bucket.weights.shape[1:]
    if short is None or state is None or state.drawn is None:
        return np.zeros((len(market.origins), len(at.made[0]), slots_s))
    pairs = np.flatnonzero(short.market == market.group)
    buyer = cuts.buyer[short.pairs[pairs]]
    column = (cuts.slots[buyer] - bucket.destinations.start) % slots_d
    moving = np.ones(1) if natural.moving is None else natural.moving[:, market.row][:, :, column]
    slopes = natural.share[:, market.row][:, :, column] * moving
    price = at.offers.restricted[part].natural_price[buyer]
    slopes -= natural.paid[:, market.row][:, :, column] / price.T[:, None]
    slopes = slopes.transpose(2, 0, 1)
    origin = (cuts.origin[short.pairs[pairs]] - bucket.origins.start) % slots_s
    numbers = np.arange(len(pairs))
    own = np.ones(1) if natural.moving is None else moving[:, origin, numbers].T
    slopes[numbers, :, origin] -= own
    slopes *= state.drawn.yielding[pairs][..., None]
    moves = np.zeros((len(market.origins), *slopes.shape[1:]))
    np.add.at(moves, np.searchsorted(market.origins, origin), slopes)
    return moves


def _add_several(
    state: Rationed, what: tuple[Short, _Market], moves: FloatArray, sold: FloatArray
) -> None:
    """Add the slopes of a market of several capped origins, from those of what is drawn, (L, k, s)."""
    (short, (group, row, here, origins)), drawn = what, state.drawn
    if drawn is None:
        return
    lots = short.lot_market == group
    share = lot_shares(short, drawn)[lots]
    given_up = valve_slope(state.given_up, state.valve)[group]
    yielding = by_lot(short, drawn.yielding)[lots]
    scale = drawn.served[group] / np.maximum(drawn.tonnes[lots].sum(axis=0), 1e-300)
    sold[:, row, here, here] -= yielding.sum(axis=0) + given_up
    sold[:, row, here] -= moves.sum(axis=0)
    drawn_more = scale * (yielding - share * yielding.sum(axis=0)) - share * given_up
    sold[:, row, origins, here] += drawn_more.T
    turned = scale[:, None] * (moves - share[..., None] * moves.sum(axis=0))
    sold[:, row, origins] += turned.transpose(1, 0, 2)
