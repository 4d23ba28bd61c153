"""Slopes within markets where holders of stockpiles pay less than the market's price (E17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.relief import relief_frac, told_slope

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray, IntArray


def with_relief(
    given: Conditions,
    at: Excess,
    where: tuple[Bucket, IntArray | slice],
    slopes: tuple[FloatArray, FloatArray, FloatArray],
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Put right the slopes of holders: of their prices, and of what they take of the market (E17).

    Parameters
    ----------
    where : a bucket and the markets of it at hand
    slopes : (k, m, s, s) of sales, and (k, m, s, d) of prices paid and marginal shares, at the market's prices
    """
    relief, (bucket, rows), (sold, paid, marginal) = given.layout.relief, where, slopes
    if relief is None:
        return slopes
    size, slots_s, slots_d = bucket.weights.shape
    chosen = np.full(size, -1, dtype=np.intp)
    chosen[rows] = np.arange(len(chosen[rows]))
    offset = relief.destination - bucket.destinations.start
    inside = (offset >= 0) & (relief.destination < bucket.destinations.stop)
    here = np.flatnonzero(inside & (chosen[np.where(inside, offset // slots_d, 0)] >= 0))
    if not len(here):
        return slopes
    market, column = chosen[offset[here] // slots_d], offset[here] % slots_d
    slot = (relief.origin[here] - bucket.origins.start) % slots_s
    holders, paid, marginal = relief.destination[here], paid.copy(), marginal.copy()
    unknown, told = at.markup[relief.origin[here]], told_slope(relief, at.markup)[here]
    own = np.where(unknown > 0.0, -at.paid[holders], 0.0)
    paid[:, market, :, column] *= relief_frac(relief, at.markup)[here][..., None]
    paid[:, market, slot, column] += own.T
    marginal[:, market, :, column] *= (at.bought[holders] > 0.0)[..., None]
    marginal[:, market, slot, column] = -1.0
    sold[:, market, slot, slot] += told.T
    return sold, paid, marginal
