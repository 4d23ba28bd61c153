"""The last search for prices, where both others fail: least squares by Levenberg and Marquardt (E11).

It goes on only where the sum of squares of the residual falls, and takes its slopes as differences, over the
kinks of export caps. That needs many trials.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.excess import Excess, trial
from negotiator.engine.linear import numbers
from negotiator.engine.patient import HIGHEST_MARKUP, LOWEST_MARKUP
from negotiator.engine.residual import log_residual, relative_excess, residual, standing_still

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.engine.conditions import Conditions
    from negotiator.model.world import FloatArray, IntArray

_NUDGE: Final = 1.0e-6
"""Change of a markup by which slopes are found."""
_MOST_STEPS: Final = 80
_FIRST_DAMPING: Final = 1.0e-2
_LEAST_DAMPING: Final = 1.0e-16
_MOST_DAMPING: Final = 1.0e8
_EASIER: Final = 0.2
_HARDER: Final = 4.0
"""Factors of the damping after a step that helped and after one that did not."""


def last_search(
    given: Conditions, markup: FloatArray, slots: IntArray, tolerance: float
) -> FloatArray:
    """Return better markups, (origin slot, 1), of the slots of a chain in a single draw.

    Parameters
    ----------
    markup : (origin slot, 1) where to start
    slots : origin slots whose markups are searched for
    """
    still = standing_still(given)[slots, 0] > 0.0
    free = slots[~still]
    for measure in (residual, log_residual, residual):
        markup = _least_squares(given, markup, free, (measure, tolerance))
        if _worst(given, trial(given, markup), free) < tolerance:
            break
    return markup


def _least_squares(
    given: Conditions,
    markup: FloatArray,
    free: IntArray,
    aim: tuple[Callable[[Conditions, Excess], FloatArray], float],
) -> FloatArray:
    """Return markups with a smaller sum of squares of a measure of the excess, (origin slot + 1, 1)."""
    (measure, tolerance), damping = aim, _FIRST_DAMPING

    def gap_at(values: FloatArray) -> FloatArray:
        gap: FloatArray = measure(given, trial(given, _with(markup, free, values)))[free, 0]
        return gap

    values = markup[free, 0].copy()
    gap, slopes = gap_at(values), _slopes(gap_at, values)
    for _ in range(_MOST_STEPS):
        new = (values + _step(gap, slopes, damping)).clip(LOWEST_MARKUP, HIGHEST_MARKUP)
        new_gap = gap_at(new)
        if new_gap @ new_gap < gap @ gap:
            values, gap, damping = new, new_gap, max(damping * _EASIER, _LEAST_DAMPING)
            if _worst(given, trial(given, _with(markup, free, values)), free) < tolerance:
                break
            slopes = _slopes(gap_at, values)
        elif damping > _MOST_DAMPING:
            break
        else:
            damping *= _HARDER
    return _with(markup, free, values)


def _step(gap: FloatArray, slopes: FloatArray, damping: float) -> FloatArray:
    """(n,) step that leaves least of the gap, and is not long."""
    damped = np.vstack([slopes, np.sqrt(damping) * np.eye(len(gap))])
    step: FloatArray = np.linalg.lstsq(damped, np.append(-gap, np.zeros(len(gap))), rcond=None)[0]
    return step


def _with(markup: FloatArray, free: IntArray, values: FloatArray) -> FloatArray:
    changed = markup.copy()
    changed[free, 0] = values
    return changed


def _slopes(of: Callable[[FloatArray], FloatArray], values: FloatArray) -> FloatArray:
    """(n, n) derivatives of a function of n numbers, as central differences."""
    nudges = _NUDGE * np.eye(len(values))
    columns = [(of(values + nudge) - of(values - nudge)) / (2.0 * _NUDGE) for nudge in nudges]
    return numbers(np.array(columns).T)


def _worst(given: Conditions, at: Excess, free: IntArray) -> float:
    return float(relative_excess(given, at)[free].max())
