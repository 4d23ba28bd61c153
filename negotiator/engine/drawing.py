"""What buyers who are left without another origin draw of several capped origins (E10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.cuts import Cuts, Short
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray

_MOST_LOG: Final = 600.0
"""Log of the largest factor by which buyers turn to an origin."""
_LEAST_T: Final = 1.0e-300
"""Stands for nothing in ratios, t."""


class Drawing(NamedTuple):
    """What rationed buyers of all markets draw of each of their origins `L`, at some shortage price."""

    tonnes: FloatArray
    """(L, k) within the caps, t."""
    yielding: FloatArray
    """(Q, k) derivative of what the buyer of each pair draws by the log of the shortage price, t."""
    surplus: FloatArray
    """(G, k) all that is drawn and what is given up, less what is wanted, t."""
    served: FloatArray
    """(G, k) what is wanted less what is given up, t."""
    answering: FloatArray
    """(Q, k) what the buyer of each pair draws where its cap does not bind, else 0, t."""
    several: BoolArray
    """(G, 1) True in markets of several origins."""


def drawing(
    short: Short,
    natural: tuple[FloatArray, FloatArray, FloatArray],
    caps: FloatArray,
    elasticity: FloatArray,
    served: FloatArray,
) -> Drawing:
    """Let rationed buyers fill up with what is left of each origin, the more of all the more they pay (E10).

    Where nothing is scarce they draw what they naturally would. Where the shortage price is higher they draw
    more of all origins, by the elasticity of sourcing, up to the caps.

    Parameters
    ----------
    natural : (Q, k) what the buyer of each pair wants of all origins, log of the natural share of the pair's
        origin in that, and log of the shortage price over the natural one
    caps : (Q, k) tonnes that may flow
    elasticity : (Q, 1 or k) elasticity of sourcing
    served : (G, k) what is wanted less what is given up, t
    """
    wants, log_share, log_gap = natural
    wish = wants * np.exp(np.minimum(log_share + elasticity * log_gap, _MOST_LOG))
    free = np.where(wish < caps, wish, 0.0)
    tonnes = by_lot(short, np.minimum(wish, caps))
    return Drawing(
        tonnes=tonnes,
        yielding=elasticity * free,
        surplus=np.add.reduceat(tonnes, short.lot_starts, axis=0) - served,
        served=served,
        answering=free,
        several=(np.bincount(short.lot_market, minlength=len(short.slots)) > 1)[:, None],
    )


def lot_shares(short: Short, drawn: Drawing | None) -> FloatArray:
    """(L, 1 or k) part of what rationed buyers of a market get that comes of each origin (E10)."""
    shares = np.ones((len(short.lot_slots), 1))
    if drawn is None:
        return shares
    total = np.add.reduceat(drawn.tonnes, short.lot_starts, axis=0)
    parts = drawn.tonnes / np.maximum(total, _LEAST_T)[short.lot_market]
    return np.where(drawn.several[short.lot_market], parts, shares)


def marginal_shares(cuts: Cuts, drawn: Drawing, wants: FloatArray) -> tuple[FloatArray, FloatArray]:
    """What one more tonne that a rationed buyer wants adds to sales, (P, k), and takes off `surplus`, (U, k).

    Parameters
    ----------
    cuts : of which some buyers have no other origin
    wants : (U, k) tonnes that the buyers hit want of all origins
    """
    short, more = cuts.short, np.zeros((len(cuts.origin), wants.shape[1]))
    if short is None:
        return more, np.ones_like(wants)
    buyer = cuts.buyer[short.pairs]
    more[short.pairs] = drawn.answering / np.maximum(wants[buyer], _LEAST_T)
    total, share = cuts.by_buyer(more).copy(), lot_shares(short, drawn)[short.lot]
    scale = drawn.served / np.maximum(
        np.add.reduceat(drawn.tonnes, short.lot_starts, axis=0), _LEAST_T
    )
    turned = more[short.pairs] - share * total[buyer]
    more[short.pairs] = share + scale[short.market] * turned
    return more, 1.0 - total


def wanted_shares(short: Short, wants: FloatArray) -> FloatArray:
    """(Q, k) share of each pair's buyer in what its origin sells to rationed buyers: by what they want (E10).

    Parameters
    ----------
    wants : (Q, k) tonnes that the buyer of each pair wants of all origins
    """
    share: FloatArray = wants / np.maximum(by_lot(short, wants), _LEAST_T)[short.lot]
    return share


def by_lot(short: Short, pairs: FloatArray) -> FloatArray:
    """Sum over the pairs of each origin: (Q, k) to (L, k)."""
    total = np.zeros((len(short.lot_slots), pairs.shape[1]))
    np.add.at(total, short.lot, pairs)
    return total
