"""Slopes within markets: how output, purchases and sales answer prices (E4 to E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.cut_slopes import Blocks, under_cuts
from negotiator.engine.honour import honoured_slope
from negotiator.engine.own_slopes import with_own_terms
from negotiator.engine.rationed_slopes import add_rationed
from negotiator.engine.relief_slopes import with_relief
from negotiator.engine.supply import glut_slope, relative_margin, shutdown_slope, trickle

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.offers import Offers
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray


_LEAST_PRICE: Final = 1.0e-300
"""Stands for no price, so that ratios stay defined."""


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
    by_markup *= given.response_power + shutdown_slope(at.log_margin, given.response_power)
    by_markup *= 1.0 - at.used_frac
    bought = np.zeros_like(at.bought)
    by_input = None
    if given.guaranteed is not None:
        by_markup, by_input = _guaranteed_answers(given, given.guaranteed, at, by_markup)
        if len(layout.made_sorted):
            bought[layout.made_destinations] = layout.summed_inputs(by_input)
    bought[layout.final_slots] += at.final.slope
    if at.public is not None:
        bought *= at.public.by_need
        bought += at.public.by_paid
    return Answers(by_markup, by_input, bought)


def _guaranteed_answers(
    given: Conditions, guaranteed: FloatArray, at: Excess, spread: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Slopes of output by the own markup and by the input's price, where some receipts are guaranteed (E13)."""
    frac = given.coefficients.margin_frac
    free = given.linked == 0.0
    margin = relative_margin(np.maximum(at.price, guaranteed), at.input_price(given), frac)
    fade = trickle(frac)
    width = np.sqrt(margin * margin + 4.0 * fade * fade)
    by_price = np.where(at.price > guaranteed, spread * at.price / (width * frac), 0.0)
    by_price += spread * glut_slope(at.price)
    by_input = np.where(free, -spread * (1.0 - frac) / (width * frac), 0.0)
    return np.where(free, by_price, spread), by_input


class Columns(NamedTuple):
    """What slopes are made of, side by side in the flat slots, `(slot, column, k)`."""

    origins: FloatArray
    """Price and attraction where no floor is enforced; both where one is, and 1 where the price moves what
    goods land at; last the attraction of members' goods."""
    destinations: FloatArray
    """Logit sum, purchases that are not reserved, slope of purchases; 1 where no floor is enforced; share that
    is reserved, all purchases, logit sum and price of members' goods, price of all goods, turn of the share."""


def columns_of(given: Conditions, at: Excess, slopes: Answers) -> Columns:
    """Put what slopes are made of side by side, so that a market's part is gathered at once."""
    offers, bought = at.offers, at.bought
    origins, destinations = (
        [at.price, offers.plain],
        [offers.base_sum, bought, slopes.bought_by_paid],
    )
    if given.floors is not None and offers.landed is not None:
        moving = (offers.log_price > given.floors.log_price).astype(float)
        if given.floors.tariffs is not None:
            taxed = offers.price * given.floors.tariffs.factor
            moving = (taxed > given.floors.price).astype(float)
        origins += [offers.landed, offers.floored, moving]
        destinations.append(np.broadcast_to(given.floors.open_border, bought.shape))
    if given.reserved is not None and offers.reserved is not None:
        origins.append(offers.goods[:, -2])
        destinations[1] = bought * (1.0 - offers.reserved)
        destinations += _reserved_columns(offers, bought, given.reserved)
    return Columns(np.stack(origins, axis=1), np.stack(destinations, axis=1))


def _reserved_columns(offers: Offers, bought: FloatArray, wanted: FloatArray) -> list[FloatArray]:
    """Columns of destinations for what is reserved; the last is how the share turns with prices (E15)."""
    if offers.reserved is None or offers.seller_sum is None or offers.seller_price is None:
        return []
    free = np.maximum(offers.base_price, _LEAST_PRICE)
    sellers = np.maximum(offers.seller_price, _LEAST_PRICE)
    turn = wanted * honoured_slope(np.log(sellers / free))
    return [offers.reserved, bought, offers.seller_sum, sellers, free, turn]


def market_slopes(
    given: Conditions, at: Excess, columns: Columns, number: int, rows: IntArray | slice
) -> MarketSlopes:
    """Slopes of sales and prices paid in some markets of the bucket with this number."""
    bucket, uncapped = given.layout.buckets[number], given.flow_layout.buckets[number]
    weights = bucket.weights[rows]
    size, slots_s, _ = bucket.weights.shape
    elasticity = given.coefficients.sourcing_elasticity[bucket.origins]
    sigma = elasticity.reshape(size, slots_s, -1)[rows, 0].T[..., None, None]
    origins = _blocks(columns.origins[bucket.origins], size, rows)[..., None]
    destinations = _blocks(columns.destinations[bucket.destinations], size, rows)[..., None, :]
    at_home = None
    if given.floors is not None and given.floors.home is not None:
        at_home = given.floors.home.masks[number][rows]
    shares = _shares(given, weights, (origins, destinations), at_home)
    shares = with_own_terms(given, at, (bucket, rows), shares)
    blocks = natural = _base_blocks(shares, sigma, destinations[1])
    for part in range(len(given.parts)):
        blocks = under_cuts(given, at, part, (number, rows, sigma), blocks)
    paid, marginal = blocks.paid, blocks.marginal
    sold = _substitution(blocks.share, blocks.moving, blocks.volume, sigma)
    if blocks.unbound is not None:
        sold += blocks.unbound
    add_rationed(given, at, (bucket, rows), natural, sold)
    if given.reserved is not None:
        reserved, bought, seller_sum, seller_price, free_price, turn = destinations[-6:]
        share = uncapped.weights[rows] * origins[-1] / seller_sum
        sold += _substitution(share, None, bought * reserved, sigma)
        price = origins[0]
        by_seller = share * (price - sigma * (price - seller_price))
        turned = turn * (by_seller / seller_price - paid / free_price)
        sold += ((share - marginal) * bought) @ turned.swapaxes(-1, -2)
        paid = (1.0 - reserved) * paid + reserved * by_seller + (seller_price - free_price) * turned
        marginal = (1.0 - reserved) * marginal + reserved * share
    if given.layout.relief is not None:
        sold, paid, marginal = with_relief(given, at, (bucket, rows), (sold, paid, marginal))
    sold += (marginal * destinations[2]) @ paid.swapaxes(-1, -2)
    return MarketSlopes(sold, paid, marginal)


def _blocks(values: FloatArray, size: int, rows: IntArray | slice) -> FloatArray:
    """(slots of a bucket, column, k) to (column, k, market, slots of a market)."""
    return values.reshape(size, -1, *values.shape[1:])[rows].transpose(2, 3, 0, 1)


def _shares(
    given: Conditions,
    weights: FloatArray,
    views: tuple[FloatArray, FloatArray],
    at_home: BoolArray | None,
) -> tuple[FloatArray, FloatArray, FloatArray | None]:
    """Share of each origin in what is not reserved, its landed price, and whether its price moves that.

    Parameters
    ----------
    at_home : (market, s, d) True for goods that cross no border; None where that does not matter
    """
    origins, destinations = views
    landed, pull, moving = origins[0], origins[1], None
    if given.floors is not None:
        enforced = destinations[3] == 0.0
        if at_home is not None:
            enforced = enforced & ~at_home
        landed = np.where(enforced, origins[2], landed)
        pull = np.where(enforced, origins[3], pull)
        moving = np.where(enforced, origins[4], 1.0)
    share = weights * pull
    share /= destinations[0]
    return share, landed, moving


def _base_blocks(
    shares: tuple[FloatArray, FloatArray, FloatArray | None], sigma: FloatArray, volume: FloatArray
) -> Blocks:
    """Slopes of what is paid where nothing is capped."""
    share, landed, moving = shares
    paid = landed - (share * landed).sum(axis=-2, keepdims=True)
    paid *= -sigma
    paid += landed
    paid *= share
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
