"""Sourcing: which origins buyers choose, what goods land at, and what is paid on average (E7, E8, E9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray

_MOST_LOG: Final = 600.0
"""Log of the largest attraction: that of goods for nothing, still a number."""


def landed_price(
    price: FloatArray, floor: FloatArray, *, out: FloatArray | None = None
) -> FloatArray:
    """Landed price: the producer's and the tariff, and at the border never below the floor (E8, E12, E16).

    Parameters
    ----------
    price : (origin, k), tariff included, over base
    floor : (origin, 1), over base; 0 for goods that pass free
    out : where to write it
    """
    landed: FloatArray = np.maximum(price, floor, out=out)
    return landed


def attraction(log_landed: FloatArray, log_capacity: FloatArray, sigma: FloatArray) -> FloatArray:
    """Weight of an origin in the logit of sourcing: K(t)/K(0) · ℓ^-σ (E7).

    Parameters
    ----------
    log_landed : (origin, k), log of the landed price over base
    log_capacity : (origin, k), log of capacity over base capacity
    sigma : (origin, 1), elasticity of sourcing
    """
    weight: FloatArray = log_capacity - sigma * log_landed
    np.minimum(weight, _MOST_LOG, out=weight)
    return np.exp(weight, out=weight)


def centred_attraction(
    log_weight: FloatArray,
    buckets: Sequence[Bucket],
    real: FloatArray,
    sellers: FloatArray | None = None,
) -> FloatArray:
    """Attraction over that of the most attractive origin of each market, which changes no share (E7).

    For buyers so choosy that the attraction itself is no number.

    Parameters
    ----------
    log_weight : (origin, k), log of the attraction; the slots are those of the buckets
    real : (origin, 1), above 0 where the slot holds an origin
    sellers : (origin, 1), 1 for those whose goods some purchases are reserved for, else 0: however dear, what
        attracts to them must stay a number too
    """
    top = _most_attractive(log_weight, buckets, real)
    if sellers is None:
        return np.exp(np.minimum(log_weight - top, 0.0))
    among = _most_attractive(log_weight, buckets, real * sellers)
    top = np.where(np.isfinite(among), np.maximum(among, top - _MOST_APART), top)
    return np.exp(np.minimum(log_weight - top, _MOST_APART))


_MOST_APART: Final = 550.0
"""Log of the largest attraction over that of goods that are less attractive and must be seen beside it."""


def centred_together(
    log_free: FloatArray, log_border: FloatArray, buckets: Sequence[Bucket], real: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Attractions of goods that pass free and of goods at the border, over one of each market (E7, E16).

    For choosy buyers who see both: the shares of goods at the border count for buyers with none that pass free,
    and are as good as nothing beside these where the two are far apart.

    Parameters
    ----------
    log_free, log_border : (origin, k), logs of the attractions; the slots are those of the buckets
    real : (origin, 1), above 0 where the slot holds an origin
    """
    top = _most_attractive(log_border, buckets, real)
    top = np.maximum(top, _most_attractive(log_free, buckets, real) - _MOST_APART)
    free, border = (
        np.exp(np.minimum(weight - top, _MOST_APART)) for weight in (log_free, log_border)
    )
    return free, border


def _most_attractive(
    log_weight: FloatArray, buckets: Sequence[Bucket], real: FloatArray
) -> FloatArray:
    """(origin, k) largest log of an attraction in the market of each slot."""
    first = buckets[0].origins.start
    top = np.empty_like(log_weight)
    for origins, _, weights in buckets:
        slots = slice(origins.start - first, origins.stop - first)
        table = log_weight[slots].reshape(*weights.shape[:2], -1)
        there = real[slots].reshape(*weights.shape[:2], -1) > 0.0
        largest = np.where(there, table, -np.inf).max(axis=1, keepdims=True)
        top[slots] = np.broadcast_to(largest, table.shape).reshape(top[slots].shape)
    return top


def by_destination(buckets: Sequence[Bucket], columns: FloatArray) -> FloatArray:
    """Sum over origins with the base sourcing weights: (origin slot, c, k) to (destination slot, c, k).

    The slots are those of the buckets, which follow each other.

    Parameters
    ----------
    columns : (origin slot, c, k)
    """
    first, start = buckets[0].origins.start, buckets[0].destinations.start
    sums = np.empty((buckets[-1].destinations.stop - start, *columns.shape[1:]))
    width = columns.shape[1] * columns.shape[2]
    for origins, destinations, weights in buckets:
        markets, s, d = weights.shape
        np.matmul(
            weights.transpose(0, 2, 1),
            columns[origins.start - first : origins.stop - first].reshape(markets, s, width),
            out=sums[destinations.start - start : destinations.stop - start].reshape(
                markets, d, width
            ),
        )
    return sums


def by_origin(buckets: Sequence[Bucket], columns: FloatArray) -> FloatArray:
    """Sum over destinations with the base sourcing weights: (destination slot, c, k) to (origin slot, c, k).

    Parameters
    ----------
    columns : (destination slot, c, k)
    """
    sums = np.empty((buckets[-1].origins.stop, *columns.shape[1:]))
    width = columns.shape[1] * columns.shape[2]
    for origins, destinations, weights in buckets:
        markets, s, d = weights.shape
        np.matmul(
            weights,
            columns[destinations].reshape(markets, d, width),
            out=sums[origins].reshape(markets, s, width),
        )
    return sums
