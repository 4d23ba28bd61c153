"""Some of the draws of a quarter: what is given and what was tried, cut along the axis `k`."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from negotiator.engine.layout import Layout
from negotiator.engine.pair_schedule import FlowSet

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.model.world import IntArray

_Value = TypeVar("_Value", "Conditions", "Excess")


def some_draws(value: _Value, draws: IntArray) -> _Value:
    """Return the conditions or the trial of some draws; what does not differ between draws is shared.

    Parameters
    ----------
    draws : (n,) places of the draws
    """
    chosen: _Value = _some(value, draws)
    return chosen


def _some(value: Any, draws: IntArray) -> Any:  # noqa: ANN401 - whatever a field may hold
    """Take draws of the last axis of every array within; layouts and sets of flows have no such axis."""
    if isinstance(value, np.ndarray):
        return value if value.shape[-1] == 1 else value.take(draws, axis=-1)
    if isinstance(value, Layout | FlowSet):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{f.name: _some(getattr(value, f.name), draws) for f in fields(value)})
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*(_some(each, draws) for each in value))
    if isinstance(value, list | tuple):
        return type(value)(_some(each, draws) for each in value)
    return value
