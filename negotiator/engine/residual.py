"""How far a trial is from clearing: the excess that is judged, the residual that steers the search (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.relief import is_relief_open

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.model.world import FloatArray, IntArray

_LEAST_OUTPUT_FRAC: Final = 0.01
"""Excess is measured against output, but not against less than this part of base output."""


def relative_excess(given: Conditions, at: Excess) -> FloatArray:
    """(origin slot, k) size of the excess over output; in shortage slots over what rationed buyers want."""
    scale = least_output(given, at.made)
    excess = at.made - at.sold
    np.abs(excess, out=excess)
    excess /= scale
    relief = given.layout.relief
    if relief is not None and at.public is not None:
        excess[relief.origin] *= is_relief_open(relief, at.markup, at.public)
    return excess


def least_output(given: Conditions, made: FloatArray) -> FloatArray:
    """(origin slot, k) output to which excess is compared; in shortage slots at least what buyers want.

    Parameters
    ----------
    made : (origin slot, k) t
    """
    scale = np.maximum(made, _LEAST_OUTPUT_FRAC * given.output_scale)
    for cuts in given.parts:
        if cuts.short is not None:
            slots = cuts.short.slots
            scale[slots] = np.maximum(made[slots], cuts.short.valve)
    if given.layout.relief is not None:
        scale[given.layout.relief.origin] = given.layout.relief.usual
    return scale


_LEAST_FRAC: Final = 1.0e-12
"""Part of base output that stands for nothing in the log residual."""


def residual(given: Conditions, at: Excess) -> FloatArray:
    """(origin slot + 1, k) made less sold, over base output or what rationed buyers want; the last row is 0."""
    gap = np.zeros((len(at.made) + 1, at.made.shape[1]))
    np.subtract(at.made, at.sold, out=gap[:-1])
    gap[:-1] /= given.output_scale
    return gap


def weights(given: Conditions) -> tuple[FloatArray, FloatArray]:
    """(origin slot, k) derivatives of the residual by what is made and, sign turned, by what is sold."""
    weight = 1.0 / given.output_scale
    return weight, weight


def log_residual(given: Conditions, at: Excess) -> FloatArray:
    """(origin slot + 1, k) log of what is made over what is sold; the last row is 0.

    In shortage slots it is the plain residual.
    """
    gap = residual(given, at)
    least = _LEAST_FRAC * given.output_scale
    ratio = np.log((at.made + least) / (np.maximum(at.sold, 0.0) + least))
    for slots in _short_slots(given):
        ratio[slots] = gap[slots]
    gap[:-1] = ratio
    return gap


def log_weights(given: Conditions, at: Excess) -> tuple[FloatArray, FloatArray]:
    """(origin slot, k) the same of the log residual."""
    least = _LEAST_FRAC * given.output_scale
    made, sold = 1.0 / (at.made + least), 1.0 / (np.maximum(at.sold, 0.0) + least)
    for slots in _short_slots(given):
        made[slots] = sold[slots] = 1.0 / given.output_scale[slots]
    return made, sold


def _short_slots(given: Conditions) -> list[IntArray]:
    """Origin slots of the shortage prices in play, and of holders of stockpiles."""
    slots = [cuts.short.slots for cuts in given.parts if cuts.short is not None]
    return slots if given.layout.relief is None else [*slots, given.layout.relief.origin]


def standing_still(given: Conditions) -> FloatArray:
    """(origin slot, 1) 1 in shortage slots of markets where nobody is rationed, else 0."""
    still = np.zeros((given.layout.origin_count, 1))
    still[given.layout.shortage_slots] = 1.0
    for cuts in given.parts:
        if cuts.short is not None:
            still[cuts.short.slots] = 0.0
    return still
