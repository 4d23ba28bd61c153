"""Restricted buyers within a trial: what they would want, what they pay, and what they get (E10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.demand import Purchases, purchases
from negotiator.engine.drawing import Drawing, drawing, lot_shares, wanted_shares
from negotiator.engine.honour import honoured_frac
from negotiator.engine.own_terms import own_goods
from negotiator.engine.public_stock import Trade, trade
from negotiator.engine.rationing import Rationed, Restricted, restricted_prices, shortage_valve

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.offers import Offers
    from negotiator.model.world import FloatArray


def restrict(given: Conditions, part: int, offers: Offers) -> None:
    """Give the buyers of a stage that are hit by cuts their prices (E10)."""
    cuts = given.parts[part]
    where = cuts.origin, cuts.slots[cuts.buyer]
    found = restricted_prices(
        cuts,
        given.caps[part],
        capped=own_goods(given, offers, where, given.terms[part], offers.charged_of(part)),
        others=(offers.base_sum[cuts.slots], offers.base_price[cuts.slots]),
        shortage_price=offers.price[cuts.shortage],
        wanted_at=lambda paid: _wanted(given, part, offers, paid),
    )
    offers.restricted.append(found)
    offers.base_price[cuts.slots] = found.price
    offers.base_sum[cuts.slots] = found.natural_sum


def _wanted(
    given: Conditions, part: int, offers: Offers, paid: FloatArray
) -> tuple[FloatArray, Purchases | None, Trade | None]:
    """(U, k) what buyers hit by cuts would buy beyond what is reserved, what users and what stockpiles do."""
    cuts = given.parts[part]
    total, final, public = given.usual_inputs[part].copy(), None, None
    if len(cuts.finals):
        final = purchases(paid[cuts.finals], given.restricted_demand[part])
        total[cuts.finals] += final.bought
    if given.orders is not None:
        public = trade(given.orders.part(cuts.slots), total, paid)
        total = public.total
    return total * free_frac(given, part, offers, paid), final, public


def free_frac(given: Conditions, part: int, offers: Offers, paid: FloatArray) -> FloatArray | float:
    """(U, k) part of purchases that buyers hit by cuts would not reserve for members' goods (E15).

    Parameters
    ----------
    part : index of the stage's cuts
    paid : (U, k) price of all goods over base
    """
    if given.reserved is None or offers.seller_price is None:
        return 1.0
    slots = given.parts[part].slots
    wish, sellers = given.reserved[slots], offers.seller_price[slots]
    log_ratio = np.log(np.where(wish > 0.0, sellers / paid, 1.0))
    free: FloatArray = 1.0 - wish * honoured_frac(log_ratio)
    return free


def ration(given: Conditions, part: int, offers: Offers, free: FloatArray) -> Rationed | None:
    """State of the buyers who are left without another origin, market by market; None where all have one (E10).

    Parameters
    ----------
    part : index of the stage's cuts
    free : (destination slot, k) purchases beyond those reserved
    """
    cuts, caps = given.parts[part], given.caps[part]
    short = cuts.short
    if short is None:
        return None
    log_price = offers.log_price[short.slots]
    choke = given.coefficients.choke_price[short.slots]
    given_up = shortage_valve(log_price, choke, short.valve)
    firsts = short.buyers[short.buyer_starts]
    natural = np.log(offers.restricted[part].natural_price[firsts])
    allowed = np.add.reduceat(caps[short.pairs], short.pair_starts, axis=0)
    wanted = np.add.reduceat(free[cuts.slots[short.buyers]], short.buyer_starts, axis=0)
    return Rationed(
        gap=short.valve * (log_price - natural),
        slack=allowed + given_up - wanted,
        given_up=given_up,
        valve=short.valve,
        drawn=_drawn(given, part, offers, free, wanted - given_up),
    )


def _drawn(
    given: Conditions, part: int, offers: Offers, free: FloatArray, missing: FloatArray
) -> Drawing | None:
    """What the buyers who are left without another origin draw of each of several (E10).

    Parameters
    ----------
    missing : (G, k) what they want less what they give up, t
    """
    cuts, short, found = given.parts[part], given.parts[part].short, offers.restricted[part]
    if short is None or len(short.lot_slots) == len(short.slots):
        return None
    buyer = cuts.buyer[short.pairs]
    log_price = offers.log_price[short.slots][short.market]
    return drawing(
        short,
        (
            free[cuts.slots[buyer]],
            _log_share(given, part, found)[short.pairs],
            log_price - np.log(found.natural_price[buyer]),
        ),
        given.caps[part][short.pairs],
        given.coefficients.sourcing_elasticity[short.slots][short.market],
        missing,
    )


def _log_share(given: Conditions, part: int, found: Restricted) -> FloatArray:
    """(P, k) log of the natural share of each capped origin (E7).

    However far apart they are: goods that nobody may sell can cost next to nothing.
    """
    cuts = given.parts[part]
    log_pull = given.log_capacity[cuts.origin] - (
        given.coefficients.sourcing_elasticity[cuts.origin] * np.log(found.landed)
    )
    log_pull = log_pull + np.log(np.maximum(given.terms[part].weight, _LEAST_WEIGHT))
    most = np.maximum.reduceat(log_pull, cuts.buyer_starts, axis=0)[cuts.buyer]
    log_pull -= most
    log_pull -= np.log(cuts.by_buyer(np.exp(log_pull)))[cuts.buyer]
    of_capped = np.maximum(cuts.by_buyer(found.natural_share), _LEAST_WEIGHT)
    log_pull += np.log(of_capped)[cuts.buyer]
    return log_pull


_LEAST_WEIGHT: Final = 1.0e-300
"""Stands for no sourcing weight."""


def settle(
    given: Conditions,
    part: int,
    found: tuple[Rationed | None, FloatArray],
    free: FloatArray,
    totals: tuple[FloatArray, FloatArray],
) -> None:
    """Book the capped flows; rationed buyers share what they get of an origin by their wants (E10).

    Parameters
    ----------
    part : index of the stage's cuts
    found : state of the rationed buyers, and (P, k) capped flows, in which theirs are put right
    free : (destination slot, k) purchases beyond those reserved
    totals : (origin slot, k) what is made and what is sold, to be added to
    """
    cuts, short = given.parts[part], given.parts[part].short
    (rationed, flows), (made, sold) = found, totals
    if short is not None and rationed is not None:
        wants = free[cuts.slots[cuts.buyer[short.pairs]]]
        wanted = np.add.reduceat(free[cuts.slots[short.buyers]], short.buyer_starts, axis=0)
        missed = np.minimum(rationed.given_up, wanted)
        lots = lot_shares(short, rationed.drawn) * (wanted - missed)[short.lot_market]
        flows[short.pairs] = wanted_shares(short, wants) * lots[short.lot]
        made[short.slots] = missed
        sold[short.slots] = missed - rationed.residual
    sold[cuts.sellers] += np.add.reduceat(flows[cuts.by_seller], cuts.seller_starts, axis=0)
