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
