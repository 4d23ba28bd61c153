"""Nice ranges and few ticks: for values, and for years."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from negotiator.units import FIRST_YEAR, QUARTERS_PER_YEAR
from ui.type_scale import scaled

_MANTISSAS: Final = (1.0, 2.0, 2.5, 3.0, 4.0, 5.0)
_INTERVALS_AT_MOST: Final = 5
_INTERVALS_AT_LEAST: Final = 3
_YEAR_STEPS: Final = (1, 2, 4, 5, 10, 20)
_YEAR_TEXT_PX: Final = 46.0
_NEARLY: Final = 1.0e-9
_WIDER: Final = 1.0 + 1.0e-6


@dataclass(frozen=True, slots=True)
class Scale:
    """A vertical axis: its ends and the distance of its ticks."""

    low: float
    high: float
    step: float

    @property
    def intervals(self) -> int:
        """Number of steps from end to end."""
        return round((self.high - self.low) / self.step)

    @property
    def ticks(self) -> tuple[float, ...]:
        """Values of the ticks, the lowest first."""
        return tuple(self.low + index * self.step for index in range(self.intervals + 1))

    def holds(self, other: Scale) -> bool:
        """Whether another axis lies within this one."""
        return self.low <= other.low and other.high <= self.high

    @property
    def decimals(self) -> int:
        """Decimals that tell neighbouring ticks apart."""
        decimals = max(-math.floor(math.log10(self.step)), 0)
        whole = self.step * 10.0**decimals
        return decimals if abs(whole - round(whole)) < _NEARLY else decimals + 1


def nice_scale(low: float, high: float) -> Scale:
    """Return the tightest scale with three to five round intervals, the fewest, for both values.

    It always holds 0; where both are 0 it ends at 1.
    """
    low, high = min(low, 0.0), max(high, 0.0)
    if high - low <= 0.0:
        high = 1.0
    span = high - low
    size = 10.0 ** math.floor(math.log10(span))
    steps = (mantissa * size * power for power in (0.1, 1.0) for mantissa in _MANTISSAS)
    # Five steps must reach over all of it, and three over more than a step: no other can fit.
    near = [step for step in steps if span / _INTERVALS_AT_MOST <= step * _WIDER and step <= span]
    scales = [_around(low, high, step) for step in near]
    fitting = [
        scale for scale in scales if _INTERVALS_AT_LEAST <= scale.intervals <= _INTERVALS_AT_MOST
    ]
    return min(fitting, key=lambda scale: (scale.high - scale.low, -scale.step))


def fixed_scale(high: float) -> Scale:
    """Return a scale from 0 to `high` in four intervals."""
    return Scale(0.0, high, high / 4.0)


def year_ticks(quarters: int, width_px: float) -> tuple[int, ...]:
    """Years to write under a plot of this width: from the first one, as dense as texts fit."""
    years = math.ceil(quarters / QUARTERS_PER_YEAR)
    per_year_px = width_px / max(years, 1)
    step = next(
        (step for step in _YEAR_STEPS if step * per_year_px >= scaled(_YEAR_TEXT_PX)), years
    )
    return tuple(range(FIRST_YEAR, FIRST_YEAR + years, step))


def _around(low: float, high: float, step: float) -> Scale:
    """Return the tightest scale with this step."""
    return Scale(
        math.floor(low / step + _NEARLY) * step, math.ceil(high / step - _NEARLY) * step, step
    )
