"""Slopes within markets: how output, purchases and sales answer prices (E4 to E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.contracts import honoured_slope
from negotiator.engine.cut_slopes import Blocks, add_rationed, under_cuts
from negotiator.engine.supply import relative_margin, trickle

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
    made_by_input: FloatArray | None
    """Of output, by the relative price of the input, at the own markup; None where prices follow the input."""
    bought_by_paid: FloatArray
    """Of purchases, by the relative average price paid, at given markups."""


class MarketSlopes(NamedTuple):
    """Slopes within markets of a bucket, `(k, market, …)`."""

    sold_by_price: FloatArray
    """(k, m, s, s) of sales by log prices, purchases' answers included."""
    paid_by_price: FloatArray
    """(k, m, s, d) of the average price paid by log prices."""
    marginal_share: FloatArray
    """(k, m, s, d) part of one more tonne bought that each origin sells."""


def answers(given: Conditions, at: Excess) -> Answers:
    """Slopes of makers and buyers at a trial of markups (E4, E5)."""
    layout = given.layout
    by_markup = given.capacity * at.used_frac
    by_markup *= given.response_power
    by_markup *= 1.0 - at.used_frac
    bought = np.zeros_like(at.bought)
    by_input = None
    if given.guaranteed is not None:
        by_markup, by_input = _guaranteed_answers(given, given.guaranteed, at, by_markup)
        if len(layout.made_sorted):
            bought[layout.made_destinations] = layout.summed_inputs(by_input)
    bought[layout.final_slots] += at.final.slope
    return Answers(by_markup, by_input, bought)


def _guaranteed_answers(
    given: Conditions, guaranteed: FloatArray, at: Excess, spread: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Slopes of output by the own markup and by the input's price, where some receipts are guaranteed (E13)."""
    frac = given.coefficients.margin_frac
    free = given.linked == 0.0
    margin = relative_margin(np.maximum(at.price, guaranteed), at.offers.inputs, frac)
    fade = trickle(frac)
    width = np.sqrt(margin * margin + 4.0 * fade * fade)
    by_price = np.where(at.price > guaranteed, spread * at.price / (width * frac), 0.0)
    by_input = np.where(free, -spread * (1.0 - frac) / (width * frac), 0.0)
    return np.where(free, by_price, spread), by_input


def market_slopes(
    given: Conditions, at: Excess, slopes: Answers, bucket: Bucket, rows: IntArray | slice
) -> MarketSlopes:
    """Slopes of sales and prices paid in some markets of a bucket."""
    size = len(bucket.weights)

    def of_origins(values: FloatArray) -> FloatArray:
        block = values[bucket.origins].reshape(size, -1, values.shape[1])[rows]
        return block.transpose(2, 0, 1)[..., None]

    def of_destinations(values: FloatArray) -> FloatArray:
        block = values[bucket.destinations].reshape(size, -1, values.shape[1])[rows]
        return block.transpose(2, 0, 1)[..., None, :]

    weights = bucket.weights[rows]
    sigma = of_origins(given.coefficients.sourcing_elasticity)[:, :, :1]
    blocks = _base_blocks(given, at, (weights, sigma), (of_origins, of_destinations))
    for part in range(len(given.parts)):
        blocks = under_cuts(given, at, part, (bucket, rows, sigma), blocks)
    moving, paid, marginal = blocks.moving, blocks.paid, blocks.marginal
    sold = _substitution(blocks.share, moving, blocks.volume, sigma)
    add_rationed(given, at, (bucket, rows), sold)
    offers = at.offers
    if given.reserved is not None and offers.reserved is not None and offers.seller_sum is not None:
        reserved, bought = of_destinations(offers.reserved), of_destinations(at.bought)
        share = weights * of_origins(offers.goods[:, -2]) / of_destinations(offers.seller_sum)
        sold += _substitution(share, None, bought * reserved, sigma)
        price, (free_price, seller_price) = (
            of_origins(at.price),
            _two_prices(offers, of_destinations),
        )
        by_seller = share * (price - sigma * (price - seller_price))
        turn = of_destinations(given.reserved * honoured_slope(_log_ratio(offers)))
        turned = turn * (by_seller / seller_price - paid / free_price)
        sold += ((share - marginal) * bought) @ turned.swapaxes(-1, -2)
        paid = (1.0 - reserved) * paid + reserved * by_seller + (seller_price - free_price) * turned
        marginal = (1.0 - reserved) * marginal + reserved * share
    by_paid = of_destinations(slopes.bought_by_paid)
    sold += (marginal * by_paid) @ paid.swapaxes(-1, -2)
    return MarketSlopes(sold, paid, marginal)


def _two_prices(offers: Offers, of_destinations: _Block) -> tuple[FloatArray, FloatArray]:
    """Average price of goods of all origins, and of members' goods, as each destination sees them."""
    sellers = offers.base_price if offers.seller_price is None else offers.seller_price
    return of_destinations(offers.base_price), of_destinations(sellers)


def _log_ratio(offers: Offers) -> FloatArray:
    """(destination slot, k) log of the price of members' goods over that of all goods."""
    if offers.seller_price is None:
        return np.zeros_like(offers.base_price)
    ratio: FloatArray = np.log(offers.seller_price / offers.base_price)
    return ratio


def _base_blocks(
    given: Conditions,
    at: Excess,
    parts: tuple[FloatArray, FloatArray],
    views: tuple[_Block, _Block],
) -> Blocks:
    """Share of each origin in what is not reserved, its landed price, and whether its price moves that."""
    offers, (weights, sigma), (of_origins, of_destinations) = at.offers, parts, views
    pull, landed, moving = of_origins(offers.plain), of_origins(at.price), None
    if given.floors is not None and offers.landed is not None:
        enforced = of_destinations(given.floors.open_border) == 0.0
        free = of_origins((at.offers.log_price > given.floors.log_price).astype(float))
        pull = np.where(enforced, of_origins(offers.floored), pull)
        landed = np.where(enforced, of_origins(offers.landed), landed)
        moving = np.where(enforced, free, 1.0)
    share = weights * pull / of_destinations(offers.base_sum)
    volume = of_destinations(at.bought)
    if offers.reserved is not None:
        volume = volume * (1.0 - of_destinations(offers.reserved))
    natural = (share * landed).sum(axis=-2, keepdims=True)
    paid = share * (landed - sigma * (landed - natural))
    if moving is not None:
        paid *= moving
    return Blocks(share, landed, moving, volume, paid, share)


def _substitution(
    share: FloatArray, moving: FloatArray | None, volume: FloatArray, sigma: FloatArray
) -> FloatArray:
    """(k, m, s, s) answer of sales to prices at given purchases: buyers move among origins."""
    weighted = share * volume
    moved = share if moving is None else share * moving
    slopes = weighted @ moved.swapaxes(-1, -2)
    slopes *= sigma
    own = (weighted if moving is None else weighted * moving).sum(axis=-1)
    own *= sigma[..., 0]
    diagonal = np.arange(share.shape[-2])
    slopes[..., diagonal, diagonal] -= own
    return slopes
