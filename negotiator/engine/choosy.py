"""Attractions for buyers so choosy that the attraction itself is no number (E7).

Only the odds of goods that a buyer can choose between count. In each market the attractions are taken over the
largest, and goods that are far apart are drawn together until the worse are still a number: they have no share
beside the better all the same, and keep their own odds for buyers who cannot get the better.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.own_terms import own_landed

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.layout import Bucket
    from negotiator.engine.offers import Offers
    from negotiator.engine.pair_schedule import Terms
    from negotiator.model.world import FloatArray, IntArray

_FAR: Final = 400.0
"""Log of an attraction from which sums and products may be no numbers any more."""
_MOST_APART: Final = 60.0
"""Log of the odds of the next better goods from which the worse have no share beside them."""
_MOST_LOG: Final = 600.0
_LEAST_LOG: Final = -500.0
"""Logs of the largest and the least attraction that leave room for sums and products."""


class _Charged(NamedTuple):
    """Flows of a stage with a charge of their own, `R` of them."""

    number: int
    """Place in `Offers.charged`."""
    rows: IntArray
    """(R,) which of the flows there."""
    origin: IntArray
    """(R,) origin slot."""
    destination: IntArray
    """(R,) destination slot."""
    terms: Terms


def choosy_goods(
    given: Conditions, offers: Offers, buckets: tuple[Bucket, ...], origin: slice
) -> None:
    """Draw the attractions of a stage together where they are no numbers; tell those of charged flows (E7).

    Parameters
    ----------
    origin : origin slots of the stage
    """
    log_price = offers.log_price[origin]
    logs = [_log_weight(given, origin, log_price)]
    if offers.landed is not None:
        logs.append(_log_weight(given, origin, np.log(offers.landed[origin])))
    charged, slots = _charged(given, origin), np.arange(origin.start, origin.stop)
    for some in charged:
        at = own_landed(given, offers, (some.origin, some.destination), some.terms)
        logs.append(_log_weight(given, some.origin, np.log(at)))
    if any(float(np.abs(some).max()) > _FAR for some in logs):
        places = [slots] * (len(logs) - len(charged)) + [some.origin for some in charged]
        logs = _together(given, logs, places, _markets(buckets)[np.concatenate(places) - slots[0]])
        columns = offers.goods[origin]
        for number in range(len(logs) - len(charged)):
            columns[:, 2 * number] = np.exp(logs[number])
    for some, log_weight in zip(charged, logs[len(logs) - len(charged) :], strict=True):
        offers.charged[some.number][some.rows] = np.exp(log_weight)


def _log_weight(given: Conditions, slots: slice | IntArray, log_landed: FloatArray) -> FloatArray:
    """(n, k) log of the attraction of some goods."""
    sigma = given.coefficients.sourcing_elasticity[slots]
    weight: FloatArray = given.log_capacity[slots] - sigma * log_landed
    return weight


def _together(
    given: Conditions, logs: list[FloatArray], places: list[IntArray], market: IntArray
) -> list[FloatArray]:
    """Draw logs of attractions together, those of padding apart, which attract nobody.

    Parameters
    ----------
    places : the origin slots of each
    market : number of the market of all, side by side
    """
    values = np.concatenate(logs)
    real = np.flatnonzero(given.coefficients.output[np.concatenate(places), 0] > 0.0)
    values[real] = drawn_together(values[real], market[real])
    ends = np.cumsum([len(some) for some in logs])
    return np.split(np.minimum(values, _MOST_LOG), ends[:-1])


def drawn_together(log_weight: FloatArray, market: IntArray) -> FloatArray:
    """Log of attractions over the largest of each market, none too far below the next (E7).

    Parameters
    ----------
    log_weight : (n, k) logs of attractions
    market : (n,) number of the market of each

    Returns
    -------
    (n, k), raised by the same amount in a market where numbers would not reach down to the least.
    """
    by_market = np.sort(market)
    starts = np.flatnonzero(np.diff(by_market, prepend=-1))
    counts = np.diff(starts, append=len(market))
    # Markets lie further apart than any two attractions in one.
    span = float(np.ptp(log_weight)) + 1.0
    order = np.argsort(span * market[:, None] - log_weight, axis=0, kind="stable")
    ranked = np.take_along_axis(log_weight, order, axis=0)
    apart = np.diff(ranked, axis=0, prepend=ranked[:1])
    apart[starts] = 0.0
    gained = np.cumsum(np.maximum(-apart - _MOST_APART, 0.0), axis=0)
    gained -= np.repeat(gained[starts], counts, axis=0)
    ranked -= np.repeat(ranked[starts], counts, axis=0)
    ranked += gained
    least = np.minimum.reduceat(ranked, starts, axis=0)
    ranked += np.repeat((_LEAST_LOG - least).clip(0.0, _MOST_LOG), counts, axis=0)
    together = np.empty_like(ranked)
    np.put_along_axis(together, order, ranked, axis=0)
    return together


def _markets(buckets: tuple[Bucket, ...]) -> IntArray:
    """(origin slot,) number of the market of each slot of a stage."""
    sizes = [weights.shape[1] for _, _, weights in buckets for _ in weights]
    return np.repeat(np.arange(len(sizes)), sizes)


def _charged(given: Conditions, origin: slice) -> list[_Charged]:
    """Flows of a stage with a charge of their own."""
    found = []
    flows = [(part.origin, part.slots[part.buyer]) for part in given.parts]
    terms = [*given.terms]
    if given.own is not None and given.own.open is not None and given.open_terms is not None:
        flows.append(given.own.open)
        terms.append(given.open_terms)
    for number, ((start, end), some) in enumerate(zip(flows, terms, strict=True)):
        rows = np.flatnonzero((start >= origin.start) & (start < origin.stop))
        if some.log_charge is not None and len(rows):
            found.append(_Charged(number, rows, start[rows], end[rows], some.at(rows)))
    return found
