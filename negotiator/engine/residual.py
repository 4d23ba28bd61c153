"""How far a trial is from clearing: the excess that is judged, the residual that steers the search (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.model.world import FloatArray

_LEAST_OUTPUT_FRAC: Final = 0.01
"""Excess is measured against output, but not against less than this part of base output."""


def relative_excess(given: Conditions, at: Excess) -> FloatArray:
    """(origin slot, k) size of the excess over output; in shortage slots over what rationed buyers want."""
    scale = np.maximum(at.made, _LEAST_OUTPUT_FRAC * given.output_scale)
    for cuts in given.parts:
        if cuts.short is not None:
            slots = cuts.short.slots
            scale[slots] = np.maximum(at.made[slots], cuts.short.valve)
    excess = at.made - at.sold
    np.abs(excess, out=excess)
    excess /= scale
    return excess


def residual(given: Conditions, at: Excess) -> FloatArray:
    """(origin slot + 1, k) made less sold, over base output or what rationed buyers want; the last row is 0."""
    gap = np.zeros((len(at.made) + 1, at.made.shape[1]))
    np.subtract(at.made, at.sold, out=gap[:-1])
    gap[:-1] /= given.output_scale
    return gap


def standing_still(given: Conditions) -> FloatArray:
    """(origin slot, 1) 1 in shortage slots of markets where nobody is rationed, else 0."""
    still = np.zeros((given.layout.origin_count, 1))
    still[given.layout.shortage_slots] = 1.0
    for cuts in given.parts:
        if cuts.short is not None:
            still[cuts.short.slots] = 0.0
    return still
