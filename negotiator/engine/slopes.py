"""Slopes within markets: how output, purchases and sales answer prices (E4 to E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.rationing import FADE_FRAC, least_cap, overdraft, valve_slope

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray, IntArray


    _Block = Callable[[FloatArray], FloatArray]


class Answers(NamedTuple):
    """Slopes of output and purchases in the flat slots, `(slot, k)`."""

    made_by_markup: FloatArray
    """Of output, by the own markup."""
    made_by_input: FloatArray
    """Of output, by the relative price of the input, at the own markup; 0 where prices follow the input."""
    bought_by_paid: FloatArray
    """Of purchases, by the relative average price paid, at given markups."""


class MarketSlopes(NamedTuple):
    """Slopes within markets of a bucket, `(k, market, …)`."""

    sold_by_price: FloatArray
    """(k, m, s, s) of sales by log prices, purchases' answers included."""
    paid_by_price: FloatArray
    """(k, m, d, s) of the average price paid by log prices."""
    marginal_share: FloatArray
    """(k, m, s, d) part of one more tonne bought that each origin sells."""


def answers(given: Conditions, at: Excess) -> Answers:
    """Slopes of makers and buyers at a trial of markups (E4, E5)."""
    layout, c = given.layout, given.coefficients
    spread = at.made_frac_slope(given)
    free = given.linked == 0.0
    width = np.sqrt(at.margin * at.margin + 4.0 * given.trickle * given.trickle)
    by_price = spread * at.price / (width * c.margin_frac)
    if given.guaranteed is not None:
        by_price = np.where(at.price > given.guaranteed, by_price, 0.0)
    by_markup = np.where(free, by_price, spread)
    by_input = np.where(free, -spread * (1.0 - c.margin_frac) / (width * c.margin_frac), 0.0)
    bought = np.zeros_like(at.bought)
    bought[layout.final_slots] = at.final.slope
    if len(layout.made_sorted):
        inputs = (by_input * layout.input_ratio[:, None])[layout.made_sorted]
        bought[layout.made_destinations] += np.add.reduceat(inputs, layout.made_starts, axis=0)
    return Answers(by_markup, by_input, bought)


def market_slopes(
    given: Conditions, at: Excess, slopes: Answers, bucket: Bucket, rows: IntArray
) -> MarketSlopes:
    """Slopes of sales and prices paid in some markets of a bucket."""

    def of_origins(values: FloatArray) -> FloatArray:
        return _block(values[bucket.origins], bucket.size, rows)[..., :, None]

    def of_destinations(values: FloatArray) -> FloatArray:
        return _block(values[bucket.destinations], bucket.size, rows)[..., None, :]

    weights = bucket.weights[rows]
    sigma = of_origins(given.coefficients.sourcing_elasticity)[:, :, :1]
    share, landed, moving = _base_shares(given, at, weights, of_origins, of_destinations)
    reserved = None if given.reserved is None else of_destinations(given.reserved)
    bought = of_destinations(at.bought)
    volume = bought if reserved is None else bought * (1.0 - reserved)
    natural = (share * landed).sum(axis=-2, keepdims=True)
    paid = share * moving * (landed - sigma * (landed - natural))
    blocks = _Blocks(share, landed, moving, volume, paid, share)
    for part in range(len(given.parts)):
        blocks = _under_cuts(given, at, part, (bucket, rows, sigma), blocks)
    share, volume, paid, marginal = blocks.share, blocks.volume, blocks.paid, blocks.marginal
    sold = _substitution(share, moving, volume, sigma)
    _add_rationed(given, at, (bucket, rows), sold)
    offers = at.offers
    if reserved is not None and offers.seller_sum is not None and offers.seller_price is not None and given.seller is not None:
        price = of_origins(at.price)
        pull = of_origins(offers.plain * given.seller)
        seller_share = weights * pull / of_destinations(offers.seller_sum)
        sold += _substitution(seller_share, np.ones_like(moving), bought * reserved, sigma)
        seller_paid = seller_share * (price - sigma * (price - of_destinations(offers.seller_price)))
        paid = (1.0 - reserved) * paid + reserved * seller_paid
        marginal = (1.0 - reserved) * marginal + reserved * seller_share
    by_paid = of_destinations(slopes.bought_by_paid)
    sold += (marginal * by_paid) @ paid.swapaxes(-1, -2)
    return MarketSlopes(sold, paid.swapaxes(-1, -2), marginal)


def _block(values: FloatArray, size: int, rows: IntArray) -> FloatArray:
    """(slots of a bucket, k) to (k, rows, slots of a market)."""
    return np.moveaxis(values.reshape(size, -1, values.shape[1])[rows], -1, 0)


def _base_shares(
    given: Conditions, at: Excess, weights: FloatArray, of_origins: _Block, of_destinations: _Block
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Share of each origin in what is not reserved, its landed price, and whether its price moves that."""
    offers = at.offers
    pull, landed, moving = of_origins(offers.plain), of_origins(at.price), np.ones(())
    if offers.floored is not None and offers.landed is not None and given.log_floor is not None:
        enforced = of_destinations(np.broadcast_to(given.enforcing, at.bought.shape).astype(float)) > 0.0
        free = of_origins((offers.log_price > given.log_floor).astype(float))
        pull = np.where(enforced, of_origins(offers.floored), pull)
        landed = np.where(enforced, of_origins(offers.landed), landed)
        moving = np.where(enforced, free, 1.0)
    share = weights * pull / of_destinations(offers.base_sum)
    return share, np.broadcast_to(landed, share.shape), np.broadcast_to(moving, share.shape)


def _substitution(share: FloatArray, moving: FloatArray, volume: FloatArray, sigma: FloatArray) -> FloatArray:
    """(k, m, s, s) answer of sales to prices at given purchases: buyers move among origins."""
    weighted = share * volume
    slopes = sigma * (weighted @ (share * moving).swapaxes(-1, -2))
    own = sigma[..., 0] * (weighted * moving).sum(axis=-1)
    diagonal = np.arange(share.shape[-2])
    slopes[..., diagonal, diagonal] -= own
    return slopes


class _Blocks(NamedTuple):
    """Parts of the slopes in the markets of a bucket, `(k, m, s, d)`; `volume` is `(k, m, 1, d)`."""

    share: FloatArray
    landed: FloatArray
    moving: FloatArray
    volume: FloatArray
    paid: FloatArray
    marginal: FloatArray


def _under_cuts(
    given: Conditions, at: Excess, part: int, where: tuple[Bucket, IntArray, FloatArray], blocks: _Blocks
) -> _Blocks:
    """Shares, volumes and price slopes where a cap binds: the other origins alone answer."""
    (bucket, rows, sigma), cuts, restricted = where, given.parts[part], at.offers.restricted[part]
    slots_s, slots_d = bucket.weights.shape[1:]
    offset = cuts.slots - bucket.destinations.start
    inside = (offset >= 0) & (cuts.slots < bucket.destinations.stop)
    position = {row: i for i, row in enumerate(rows.tolist())}
    share, paid = blocks.share.copy(), blocks.paid.copy()
    marginal = blocks.marginal.copy()
    volume = np.array(np.broadcast_to(blocks.volume, (*share.shape[:2], 1, slots_d)))
    for u in np.flatnonzero(inside):
        if int(offset[u]) // slots_d not in position:
            continue
        row, column = position[int(offset[u]) // slots_d], int(offset[u]) % slots_d
        pairs = np.flatnonzero(cuts.buyer == u)
        bind = (at.flows[part][pairs] >= given.caps[part][pairs]).any(axis=0)[:, None]
        other = share[:, row, :, column].copy()
        cost = blocks.landed[:, row, :, column].copy()
        moves = blocks.moving[:, row, :, column].copy()
        local = (cuts.origin[pairs] - bucket.origins.start) % slots_s
        other[:, local] = 0.0
        blend = restricted.blend[u][:, None]
        if cuts.alone[u]:
            short = int(cuts.shortage[u] - bucket.origins.start) % slots_s
            moves[:, short], cost[:, short] = 1.0, restricted.other_price[u]
            other = _rationed_share(at, part, (int(cuts.shortage[u]), short, local), other)
            steep = np.zeros_like(other)
            steep[:, short] = restricted.other_price[u]
            bind = np.ones_like(bind)
        else:
            other /= other.sum(axis=-1, keepdims=True)
            steep = other * moves * (cost - sigma[:, row, 0] * (cost - restricted.other_price[u][:, None]))
        natural = paid[:, row, :, column].copy()
        moved = share[:, row, :, column] * blocks.moving[:, row, :, column]
        firmer = _firming(given, at, (part, int(u), pairs, local), (moved, natural, sigma[:, row, 0]))
        gap = (restricted.other_price[u] - restricted.natural_price[u])[:, None]
        paid[:, row, :, column] = (1.0 - blend) * natural + blend * steep + gap * firmer
        share[:, row, :, column] = np.where(bind, other, share[:, row, :, column])
        marginal[:, row, :, column] = np.where(bind, other, marginal[:, row, :, column])
        volume[:, row, 0, column] = np.where(bind[:, 0], at.left[part][u], volume[:, row, 0, column])
    return blocks._replace(share=share, volume=volume, paid=paid, marginal=marginal)


def _rationed_share(
    at: Excess, part: int, slots: tuple[int, int, IntArray], other: FloatArray
) -> FloatArray:
    """(k, s) what one more tonne wanted by a rationed buyer does to the capped origins and to the shortage."""
    flat, short, local = slots
    share = np.zeros_like(other)
    share[:, local] = 1.0 / len(local)
    for slot, state, _ in at.rationed[part]:
        if slot == flat:
            share[:, short] = state.by_slack
    return share


def _add_rationed(
    given: Conditions, at: Excess, where: tuple[Bucket, IntArray], sold: FloatArray
) -> None:
    """Slopes of the complementarity of rationed buyers by the shortage price and the capped origins' prices."""
    bucket, rows = where
    slots_s = bucket.weights.shape[1]
    position = {row: i for i, row in enumerate(rows.tolist())}
    for part, cuts in enumerate(given.parts):
        for slot, state, pairs in at.rationed[part]:
            offset = slot - bucket.origins.start
            if not bucket.origins.start <= slot < bucket.origins.stop or offset // slots_s not in position:
                continue
            row, short = position[offset // slots_s], offset % slots_s
            by_gap = state.by_gap * state.valve
            yielding = valve_slope(state.given_up, np.array(state.valve))
            sold[:, row, short, short] -= by_gap + state.by_slack * yielding
            origins = np.unique(cuts.origin[pairs])
            for origin in (origins - bucket.origins.start) % slots_s:
                sold[:, row, short, origin] += by_gap / len(origins)
                sold[:, row, origin, short] -= yielding / len(origins)


def _firming(
    given: Conditions,
    at: Excess,
    where: tuple[int, int, IntArray, IntArray],
    parts: tuple[FloatArray, FloatArray, FloatArray],
) -> FloatArray:
    """(k, s) slope of how firmly the cap of a buyer binds, by log prices."""
    (part, u, pairs, local), (moved_share, natural, sigma) = where, parts
    cuts, restricted, caps = given.parts[part], at.offers.restricted[part], given.caps[part]
    share = restricted.natural_share[pairs]
    wanted = share * restricted.wanted[u]
    firm = overdraft(cuts, caps, restricted.natural_share * restricted.wanted[cuts.buyer])[pairs]
    first = firm.argmax(axis=0)
    draws = np.arange(len(first))
    fading = (firm[first, draws] > 0.0) & (firm[first, draws] < 1.0)
    drawn, pull = share[first, draws][:, None], wanted[first, draws][:, None]
    slope = sigma * pull * moved_share + drawn * restricted.wanted_slope[u][:, None] * natural
    own = local[first]
    moves = np.where(drawn[:, 0] > 0.0, moved_share[draws, own] / np.maximum(drawn[:, 0], 1e-300), 0.0)
    slope[draws, own] -= (sigma * pull)[:, 0] * moves
    cap = least_cap(cuts, caps)[pairs][first, draws][:, None]
    return np.where(fading[:, None], slope / (cap * FADE_FRAC), 0.0)
