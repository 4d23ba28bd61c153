"""What makers do between quarters: expect (E19), invest (E20), close and restart (E21)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.coefficients import Coefficients
    from negotiator.model.world import FloatArray

_YEAR_SPEED: Final = 0.25
"""Speed a quarter of the mean receipt of about a year (E4)."""
_EXPECTATION_SPEED: Final = 0.125
"""Speed a quarter of expectations: a mean lag of two years (E19)."""
_COVER_SPEED: Final = 0.4
"""Speed a quarter of the cover of cash cost that decides on closing: two to three quarters (E21)."""
_DEAD_BAND: Final = 0.02
"""Log excess of the expected margin below which nobody enlarges."""
_MOST_STARTS_FRAC: Final = 0.05
"""Capacity started in a quarter at most, over capacity (20 % a year)."""
_EXIT_WIDTH: Final = 0.2
"""Fall of cover below the trigger at which the exit rate is reached."""
_RESTART_WIDTH: Final = 0.1
"""Rise of cover above 1 at which the restart rate is reached."""
_LOSS_FRAC: Final = 0.04
"""Mothballed capacity lost for good in a quarter (judgement)."""
_LEAST_CAPACITY_FRAC: Final = 1.0e-4
"""What is left of an origin's capacity however bad the times: a plant that could be rebuilt."""


@dataclass(slots=True, eq=False)
class CapacityState:
    """Capacity and what its owners think; arrays `(origin slot, k)`."""

    capacity: FloatArray
    """Working capacity over base."""
    mothballed: FloatArray
    """Closed but not lost, over base capacity."""
    log_year_margin: FloatArray
    """Log of the relative margin, mean of about a year."""
    log_expected_margin: FloatArray
    cover: FloatArray
    """Receipt over input and cash cost, mean of two to three quarters."""


class Margins(NamedTuple):
    """Margins over base in a quarter, `(origin slot, k)`."""

    log_marginal: FloatArray
    """Of the last tonne made: it decides on output (E4)."""
    log_average: FloatArray
    """Of all that was made: it decides on capacity (E14, E19)."""


def cash_cover(receipt: FloatArray, input_price: FloatArray, c: Coefficients) -> FloatArray:
    """Receipt over what it costs to go on: input plus cash cost (E21).

    Parameters
    ----------
    receipt : (origin slot, k), over its base price
    input_price : (origin slot, k), over its base price
    """
    cover: FloatArray = receipt / (
        (1.0 - c.margin_frac) * input_price + c.margin_frac * c.cash_cost
    )
    return cover


def starts(expected: FloatArray, capacity: FloatArray, c: Coefficients, rate: float) -> FloatArray:
    """Capacity decided on in a quarter, over base: a share that grows with the expected margin (E20).

    Dearer outside the dominant producer; none beyond what reserves allow.

    Parameters
    ----------
    expected : (origin slot, k), log of the expected margin
    capacity : (origin slot, k), working capacity over base
    rate : share started at a log margin of 1
    """
    begun: FloatArray = expected - _DEAD_BAND
    np.maximum(begun, 0.0, out=begun)
    begun *= rate / c.capex_factor
    np.minimum(begun, _MOST_STARTS_FRAC, out=begun)
    begun *= capacity
    begun *= capacity < c.capacity_ceiling
    return begun


def next_capacity(
    state: CapacityState,
    *,
    margins: Margins,
    cover: FloatArray,
    arrivals: FloatArray,
    exit_rate: FloatArray | float,
    c: Coefficients,
) -> CapacityState:
    """Capacity and expectations at the start of the next quarter (E19, E21).

    Parameters
    ----------
    margins : of this quarter
    cover : (origin slot, k), of this quarter
    arrivals : (origin slot, k), capacity decided on a lead time ago, and what projects add or take, over base
    exit_rate : share closed at most in a quarter; (origin slot, 1) where outages have stopped some capacity,
        which is not in distress and is neither closed nor lost
    """
    mean_cover = _towards(state.cover, cover, _COVER_SPEED)
    distress = _ramp((c.idle_trigger - mean_cover) / _EXIT_WIDTH)
    health = _ramp((mean_cover - 1.0) / _RESTART_WIDTH)
    closed = np.maximum(state.capacity - _LEAST_CAPACITY_FRAC, 0.0)
    closed *= distress
    closed *= exit_rate
    restarted = c.restart_per_quarter * health
    restarted *= state.mothballed
    mothballed = state.mothballed - restarted
    mothballed *= 1.0 - _LOSS_FRAC
    mothballed += closed
    capacity = state.capacity - closed
    capacity += restarted
    capacity += arrivals
    np.maximum(capacity, _LEAST_CAPACITY_FRAC, out=capacity)
    return CapacityState(
        capacity=capacity,
        mothballed=mothballed,
        log_year_margin=_towards(state.log_year_margin, margins.log_marginal, _YEAR_SPEED),
        log_expected_margin=_towards(
            state.log_expected_margin, margins.log_average, _EXPECTATION_SPEED
        ),
        cover=mean_cover,
    )


def _ramp(values: FloatArray) -> FloatArray:
    """Values between 0 and 1, in place."""
    np.maximum(values, 0.0, out=values)
    return np.minimum(values, 1.0, out=values)


def _towards(mean: FloatArray, value: FloatArray, speed: float) -> FloatArray:
    """Mean of the past that moves towards a new value."""
    moved: FloatArray = value - mean
    moved *= speed
    moved += mean
    return moved
