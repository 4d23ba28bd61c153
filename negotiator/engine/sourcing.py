"""Sourcing: which origins buyers choose, what goods land at, and what is paid on average (E7, E8, E9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray


def log_landed_price(log_price: FloatArray, log_floor: FloatArray) -> FloatArray:
    """Log of the landed price: the producer's, and at the border never below the floor (E8, E12).

    Parameters
    ----------
    log_price : (origin, k), over base
    log_floor : (origin, 1), over base; -inf for goods that pass free
    """
    landed: FloatArray = np.maximum(log_price, log_floor)
    return landed


def attraction(log_landed: FloatArray, log_capacity: FloatArray, sigma: FloatArray) -> FloatArray:
    """Weight of an origin in the logit of sourcing: K(t)/K(0) · ℓ^-σ (E7)."""
    weight: FloatArray = np.exp(log_capacity - sigma * log_landed)
    return weight


def by_destination(buckets: Sequence[Bucket], columns: FloatArray) -> FloatArray:
    """Sum over origins with the base sourcing weights: (origin slot, c) to (destination slot, c).

    The slots are those of the buckets, which follow each other.
    """
    width, first = columns.shape[1], buckets[0].origins.start
    start = buckets[0].destinations.start
    sums = np.empty((buckets[-1].destinations.stop - start, width))
    for origins, destinations, weights in buckets:
        block = columns[origins.start - first : origins.stop - first].reshape(len(weights), -1, width)
        out = sums[destinations.start - start : destinations.stop - start]
        np.matmul(weights.transpose(0, 2, 1), block, out=out.reshape(len(weights), -1, width))
    return sums


def by_origin(buckets: Sequence[Bucket], columns: FloatArray) -> FloatArray:
    """Sum over destinations with the base sourcing weights: (destination slot, c) to (origin slot, c)."""
    width = columns.shape[1]
    sums = np.empty((buckets[-1].origins.stop, width))
    for origins, destinations, weights in buckets:
        block = columns[destinations].reshape(len(weights), -1, width)
        np.matmul(weights, block, out=sums[origins].reshape(len(weights), -1, width))
    return sums
