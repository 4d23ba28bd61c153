"""Slopes within markets where export caps bind (E10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.drawing import marginal_shares
from negotiator.engine.other_shares import other_shares
from negotiator.engine.rationing import FADE_FRAC, least_cap, overdraft
from negotiator.engine.restriction import free_frac

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.cuts import Cuts
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray, IntArray


class Blocks(NamedTuple):
    """Parts of the slopes in the markets of a bucket, `(k, m, s, d)`; `volume` is `(k, m, 1, d)`."""

    share: FloatArray
    landed: FloatArray
    moving: FloatArray | None
    """1 where the producer's price moves the landed one, else 0; None where it always does."""
    volume: FloatArray
    paid: FloatArray
    marginal: FloatArray
    unbound: FloatArray | None = None
    """`(k, m, s, s)` slopes of sales, by prices, of capped goods whose cap does not bind beside others of the
    same buyer whose cap does; None where there are none."""


class _Hit(NamedTuple):
    """The buyers hit by cuts in the markets at hand, `B`, and their pairs, `Q`."""

    buyer: IntArray
    """(B,) index into the buyers of the part."""
    market: IntArray
    """(B,) position among the markets at hand."""
    column: IntArray
    """(B,) slot in the market."""
    sigma: FloatArray
    """(B, k, 1)"""
    pairs: IntArray
    """(Q,) index into the pairs of the part."""
    of_pair: IntArray
    """(Q,) position among the buyers hit of each pair's buyer."""
    origin: IntArray
    """(Q,) origin slot in the market."""
    slots: int
    """Origin slots of a market."""


def under_cuts(
    given: Conditions,
    at: Excess,
    part: int,
    where: tuple[int, IntArray | slice, FloatArray],
    blocks: Blocks,
) -> Blocks:
    """Shares, volumes and price slopes where a cap binds: the other origins alone answer (E10).

    Parameters
    ----------
    where : number of a bucket, the markets of it at hand, and their elasticity of sourcing
    """
    number, rows, sigma = where
    hit = _hit(given.parts[part], (given.layout.buckets[number], rows, sigma))
    if not len(hit.buyer):
        return blocks
    share, natural, landed = (
        _columns(np.broadcast_to(values, blocks.share.shape), hit)
        for values in (blocks.share, blocks.paid, blocks.landed)
    )
    moving = np.ones_like(share) if blocks.moving is None else _columns(blocks.moving, hit)
    restricted = at.offers.restricted[part]
    chosen = np.arange(len(given.layout.buckets[number].weights))[rows][hit.market]
    others = other_shares(given, at, part, (number, chosen, hit.column, hit.buyer))
    other, steep, bind = _others(given, at, part, hit, (others, landed, moving))
    blend, price = restricted.blend[hit.buyer][..., None], restricted.other_price[hit.buyer]
    gap = (price - restricted.natural_price[hit.buyer])[..., None]
    firmer = _firming(given, at, part, hit, (share * moving, natural))
    paid = (1.0 - blend) * natural + blend * steep + gap * firmer
    if restricted.dear_share is not None:
        paid += _dear_slopes(given, at, part, hit, (share * moving, natural, steep, firmer))
    unbound = blocks.unbound
    drawn = _unbound_share(given, at, part, hit, bind)
    marginal = other
    if drawn is not None:
        marginal = drawn + (1.0 - drawn.sum(axis=-1, keepdims=True)) * other
        free = at.left[part] + np.add.reduceat(
            at.flows[part], given.parts[part].buyer_starts, axis=0
        )
        found = _unbound_slopes(hit, (drawn, other, share * moving), free[hit.buyer])
        unbound = (
            np.zeros((*blocks.share.shape[:3], blocks.share.shape[2]))
            if unbound is None
            else unbound
        )
        np.add.at(unbound.transpose(1, 0, 2, 3), hit.market, found)
    volume = np.array(
        np.broadcast_to(blocks.volume, (*blocks.share.shape[:2], 1, blocks.share.shape[3]))
    )
    flows = _columns(volume, hit)
    return blocks._replace(
        share=_with_columns(blocks.share, hit, np.where(bind, other, share)),
        marginal=_with_columns(
            blocks.marginal, hit, np.where(bind, marginal, _columns(blocks.marginal, hit))
        ),
        unbound=unbound,
        paid=_with_columns(blocks.paid, hit, paid),
        volume=_with_columns(
            volume, hit, np.where(bind, at.left[part][hit.buyer][..., None], flows)
        ),
    )


def _unbound_share(
    given: Conditions, at: Excess, part: int, hit: _Hit, bind: FloatArray
) -> FloatArray | None:
    """(B, k, s) share of goods whose cap does not bind where another cap does; None if there are none."""
    cuts = given.parts[part]
    is_open = at.flows[part] < given.caps[part]
    is_open &= ~cuts.alone[cuts.buyer]
    is_open = is_open[hit.pairs] & (bind[hit.of_pair, :, 0] > 0.0)
    if not is_open.any():
        return None
    shares = np.zeros((*bind.shape[:2], hit.slots))
    natural = at.offers.restricted[part].natural_share[hit.pairs]
    shares[hit.of_pair, :, hit.origin] = np.where(is_open, natural, 0.0)
    return shares


def _unbound_slopes(
    hit: _Hit, shares: tuple[FloatArray, FloatArray, FloatArray], free: FloatArray
) -> FloatArray:
    """(B, k, s, s) slopes of sales as goods whose cap does not bind change places with the others.

    Parameters
    ----------
    shares : (B, k, s) of goods whose cap does not bind, of the other origins in what is left for them, and of
        all origins as if nothing were capped where their price moves
    free : (B, k) all that is bought, t
    """
    drawn, other, moved = shares
    slopes = -drawn[..., None] * moved[..., None, :]
    diagonal = np.arange(drawn.shape[-1])
    slopes[..., diagonal, diagonal] += np.where(drawn > 0.0, moved, 0.0)
    slopes -= other[..., None] * slopes.sum(axis=-2, keepdims=True)
    slopes *= -(hit.sigma * free[..., None])[..., None]
    return slopes


def _columns(values: FloatArray, hit: _Hit) -> FloatArray:
    """(k, m, s, d) to (B, k, s)."""
    return values.transpose(1, 3, 0, 2)[hit.market, hit.column]


def _with_columns(values: FloatArray, hit: _Hit, columns: FloatArray) -> FloatArray:
    """(k, m, s, d) with some columns replaced by (B, k, s)."""
    replaced = values.copy()
    replaced.transpose(1, 3, 0, 2)[hit.market, hit.column] = columns
    return replaced


def _hit(cuts: Cuts, where: tuple[Bucket, IntArray | slice, FloatArray]) -> _Hit:
    bucket, rows, sigma = where
    size, slots_s, slots_d = bucket.weights.shape
    position = np.full(size + 1, -1, dtype=np.intp)
    position[:-1][rows] = np.arange(len(position[:-1][rows]))
    offset = cuts.slots - bucket.destinations.start
    inside = (offset >= 0) & (cuts.slots < bucket.destinations.stop)
    market = position[np.where(inside, offset // slots_d, size)]
    buyer = np.flatnonzero(market >= 0)
    number = np.full(len(cuts.slots), -1, dtype=np.intp)
    number[buyer] = np.arange(len(buyer))
    pairs = np.flatnonzero(number[cuts.buyer] >= 0)
    return _Hit(
        buyer=buyer,
        market=market[buyer],
        column=offset[buyer] % slots_d,
        sigma=sigma[..., 0][:, market[buyer]].transpose(1, 0, 2),
        pairs=pairs,
        of_pair=number[cuts.buyer[pairs]],
        origin=(cuts.origin[pairs] - bucket.origins.start) % slots_s,
        slots=slots_s,
    )


def _others(
    given: Conditions,
    at: Excess,
    part: int,
    hit: _Hit,
    parts: tuple[FloatArray, FloatArray, FloatArray],
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Marginal shares and price slopes of the other origins, (B, k, s), and (B, k, 1) whether a cap binds.

    Parameters
    ----------
    parts : (B, k, s) shares of the other origins, landed prices, and whether a producer's price moves these
    """
    cuts, restricted = given.parts[part], at.offers.restricted[part]
    other, landed, moving = parts
    price = restricted.other_price[hit.buyer][..., None]
    steep = other * moving * (landed - hit.sigma * (landed - price))
    bound = at.flows[part] >= given.caps[part]
    bind = np.logical_or.reduceat(bound, cuts.buyer_starts, axis=0)[hit.buyer][..., None]
    if cuts.short is not None:
        alone = cuts.alone[hit.buyer][..., None]
        rationed, by_shortage = _rationed_share(given, at, part, hit, other)
        other = np.where(alone, rationed, other)
        steep = np.where(alone, by_shortage * price, steep)
        bind = bind | alone
    return other, steep, bind


def _rationed_share(
    given: Conditions, at: Excess, part: int, hit: _Hit, other: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """What one more tonne wanted by a rationed buyer does to the capped origins and to the shortage, (B, k, s).

    Also 1 in the slot of the shortage price.
    """
    cuts, state = given.parts[part], at.rationed[part]
    share, at_shortage = np.zeros_like(other), np.zeros_like(other)
    count = np.bincount(hit.of_pair, minlength=len(hit.buyer))
    taking = at.bought[cuts.slots[hit.buyer[hit.of_pair]]] > 0.0
    share[hit.of_pair, :, hit.origin] = taking / count[hit.of_pair][:, None]
    short = cuts.short
    if short is None or state is None:
        return share, at_shortage
    alone = np.flatnonzero(cuts.alone[hit.buyer, 0])
    flat = cuts.shortage[hit.buyer[alone]]
    first = np.zeros(len(hit.buyer), dtype=np.intp)
    first[hit.of_pair] = cuts.origin[hit.pairs] - hit.origin
    slot = flat - first[alone]
    market = np.searchsorted(short.slots, flat)
    by_wanted = state.by_slack[market]
    if state.drawn is not None:
        wants, reserved = at.bought[cuts.slots], at.offers.reserved
        if reserved is not None:
            wants = wants * (1.0 - reserved[cuts.slots])
        more, of_several = marginal_shares(cuts, state.drawn, wants)
        share[hit.of_pair, :, hit.origin] = more[hit.pairs]
        several = state.drawn.several[market]
        by_wanted = np.where(several, of_several[hit.buyer[alone]], by_wanted)
    share[alone, :, slot], at_shortage[alone, :, slot] = by_wanted, 1.0
    return share, at_shortage


def _firming(
    given: Conditions, at: Excess, part: int, hit: _Hit, parts: tuple[FloatArray, FloatArray]
) -> FloatArray:
    """(B, k, s) slope of how firmly the cap of a buyer binds, by log prices."""
    moved_share, natural = parts
    cuts, restricted, caps = given.parts[part], at.offers.restricted[part], given.caps[part]
    firm = overdraft(cuts, caps, restricted.natural_share * restricted.wanted[cuts.buyer])
    pair, origin = _firmest(cuts, hit, firm)
    draws = np.arange(firm.shape[1])
    firmness, cap = firm[pair, draws], least_cap(cuts, caps)[pair, draws]
    drawn = restricted.natural_share[pair, draws]
    pull = hit.sigma[..., 0] * drawn * restricted.wanted[hit.buyer]
    slope = pull[..., None] * moved_share
    slope += (drawn * _wanted_slope(given, at, part)[hit.buyer])[..., None] * natural
    buyers = np.arange(len(hit.buyer))[:, None]
    moves = np.where(
        drawn > 0.0, moved_share[buyers, draws, origin] / np.maximum(drawn, 1e-300), 0.0
    )
    slope[buyers, draws, origin] -= pull * moves
    fading = (firmness > 0.0) & (firmness < 1.0) & ~cuts.alone[hit.buyer]
    return np.where(fading[..., None], slope / (cap * FADE_FRAC)[..., None], 0.0)


def _firmest(cuts: Cuts, hit: _Hit, firm: FloatArray) -> tuple[IntArray, IntArray]:
    """Pair of each buyer whose cap binds most firmly, and its origin slot in the market, (B, k) each."""
    most = np.maximum.reduceat(firm, cuts.buyer_starts, axis=0)
    numbers = np.arange(len(firm))[:, None]
    first = np.where(firm == most[cuts.buyer], numbers, len(firm))
    pair = np.minimum.reduceat(first, cuts.buyer_starts, axis=0)[hit.buyer]
    origin = np.zeros(len(firm), dtype=np.intp)
    origin[hit.pairs] = hit.origin
    return pair, origin[pair]


def _wanted_slope(given: Conditions, at: Excess, part: int) -> FloatArray:
    """(U, k) slope of what buyers hit by cuts would buy at the natural price, by the relative price."""
    cuts, restricted = given.parts[part], at.offers.restricted[part]
    slope = np.zeros_like(restricted.wanted)
    if restricted.wanted_by_users is not None:
        slope[cuts.finals] = restricted.wanted_by_users.slope
    if restricted.public is not None:
        slope = slope * restricted.public.by_need + restricted.public.by_paid
    free: FloatArray = slope * free_frac(given, part, at.offers, restricted.natural_price)
    return free


def _dear_slopes(
    given: Conditions,
    at: Excess,
    part: int,
    hit: _Hit,
    parts: tuple[FloatArray, FloatArray, FloatArray, FloatArray],
) -> FloatArray:
    """(B, k, s) what capped goods that are dearer than the others add to the slopes of the price paid (E10).

    Parameters
    ----------
    parts : (B, k, s) shares whose price moves, slopes of the natural price, of that of the others, and of how
        firmly a cap binds
    """
    moved, natural, other, firmer = parts
    restricted, pairs, of = at.offers.restricted[part], hit.pairs, hit.of_pair
    slopes = np.zeros_like(natural)
    if restricted.dear_share is None:
        return slopes
    buyer = hit.buyer[of]
    dear, share = restricted.dear_share[pairs], restricted.natural_share[pairs]
    gap = (restricted.landed[pairs] - restricted.other_price[buyer])[..., None]
    kept = 1.0 - restricted.blend[buyer]
    rows, draws = np.arange(len(pairs))[:, None], np.arange(share.shape[1])
    origin = hit.origin[:, None]
    own = moved[of[:, None], draws, origin] / np.maximum(share, 1e-300)
    by_price = -share[..., None] * moved[of]
    by_price[rows, draws, origin] += share * own
    by_price *= -hit.sigma[of]
    wanted = np.maximum(restricted.wanted[buyer], 1e-300)
    fall = (dear * _wanted_slope(given, at, part)[buyer] / wanted)[..., None]
    of_dear = np.where((dear < share)[..., None], -fall * natural[of], by_price)
    change = of_dear - kept[..., None] * by_price + share[..., None] * firmer[of]
    price_gap = -other[of]
    price_gap[rows, draws, origin] += restricted.landed[pairs] * own
    found = change * gap + (dear - kept * share)[..., None] * price_gap
    np.add.at(slopes, of, np.where((dear >= 0.0)[..., None], found, 0.0))
    return slopes
