"""What makers do between quarters: expect (E19), invest (E20), close and restart (E21)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

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


@dataclass(frozen=True, slots=True, eq=False)
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


def cash_cover(receipt: FloatArray, input_price: FloatArray, c: Coefficients) -> FloatArray:
    """Receipt over what it costs to go on: input plus cash cost (E21).

    Parameters
    ----------
    receipt, input_price : (origin slot, k), over their base prices
    """
    cover: FloatArray = receipt / ((1.0 - c.margin_frac) * input_price + c.margin_frac * c.cash_cost)
    return cover


def starts(expected: FloatArray, capacity: FloatArray, c: Coefficients, rate: float) -> FloatArray:
    """Capacity decided on in a quarter, over base: a share that grows with the expected margin (E20).

    Dearer outside the dominant producer; none beyond what reserves allow.
    """
    keen = np.maximum(expected - _DEAD_BAND, 0.0)
    share = np.minimum(rate * keen / c.capex_factor, _MOST_STARTS_FRAC)
    begun: FloatArray = np.where(capacity < c.capacity_ceiling, share * capacity, 0.0)
    return begun


def next_capacity(
    state: CapacityState,
    *,
    log_margin: FloatArray,
    cover: FloatArray,
    arrivals: FloatArray,
    exit_rate: float,
    c: Coefficients,
) -> CapacityState:
    """Capacity and expectations at the start of the next quarter (E19, E21).

    Parameters
    ----------
    log_margin, cover : of this quarter, (origin slot, k)
    arrivals : capacity decided on a lead time ago, over base
    """
    mean_cover = state.cover + _COVER_SPEED * (cover - state.cover)
    distress = np.clip((c.idle_trigger - mean_cover) / _EXIT_WIDTH, 0.0, 1.0)
    health = np.clip((mean_cover - 1.0) / _RESTART_WIDTH, 0.0, 1.0)
    closed = exit_rate * distress * np.maximum(state.capacity - _LEAST_CAPACITY_FRAC, 0.0)
    restarted = c.restart_per_quarter * health * state.mothballed
    mothballed = (state.mothballed - restarted) * (1.0 - _LOSS_FRAC) + closed
    return CapacityState(
        capacity=state.capacity - closed + restarted + arrivals,
        mothballed=mothballed,
        log_year_margin=state.log_year_margin + _YEAR_SPEED * (log_margin - state.log_year_margin),
        log_expected_margin=state.log_expected_margin
        + _EXPECTATION_SPEED * (log_margin - state.log_expected_margin),
        cover=mean_cover,
    )
