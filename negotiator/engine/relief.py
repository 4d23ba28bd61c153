"""Holders of stockpiles whose own stock serves them for less than the market would (E17).

The unknown of a holder tells how far its price lies below that of the market, or, where it buys there as
well, how much: only one of the two can be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.public_stock import Trade
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray


class Relief(NamedTuple):
    """The holders of stockpiles of a layout, `R` buyer groups."""

    destination: IntArray
    """(R,) destination slot, ascending."""
    origin: IntArray
    """(R,) origin slot of the unknown."""
    usual: FloatArray
    """(R, 1) base purchases, t a quarter."""


def relief_frac(relief: Relief, markup: FloatArray) -> FloatArray:
    """(R, k) price that holders pay over that of the market: 1 where they buy there, else less (E17).

    Parameters
    ----------
    markup : (origin slot, k) the unknowns
    """
    part: FloatArray = np.exp(-np.maximum(markup[relief.origin], 0.0))
    return part


def relief_residual(relief: Relief, markup: FloatArray, public: Trade) -> FloatArray:
    """(R, k) what holders seek in the market less what their unknowns tell, t (E17).

    Parameters
    ----------
    markup : (origin slot, k) the unknowns
    public : what stockpiles do at the prices of the trial
    """
    told = relief.usual * np.expm1(np.maximum(-markup[relief.origin], 0.0))
    gap: FloatArray = public.balance[relief.destination] - told
    return gap


def is_relief_open(relief: Relief, markup: FloatArray, public: Trade) -> BoolArray:
    """(R, k) False where unknown and trade agree that a holder buys in the market: how much, nobody asks.

    Parameters
    ----------
    markup : (origin slot, k) the unknowns
    public : what stockpiles do at the prices of the trial
    """
    is_open: BoolArray = (markup[relief.origin] > 0.0) | (public.balance[relief.destination] < 0.0)
    return is_open


def told_slope(relief: Relief, markup: FloatArray) -> FloatArray:
    """(R, k) derivative of what the unknowns of holders tell, t, by the unknowns; below 0 or 0 (E17)."""
    unknown = markup[relief.origin]
    slope: FloatArray = np.where(unknown <= 0.0, -relief.usual * np.exp(-unknown), 0.0)
    return slope
