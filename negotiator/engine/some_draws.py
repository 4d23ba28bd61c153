"""Some of the draws of a quarter: what is given and what was tried, cut along the axis `k`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from negotiator.engine.home import HomeGoods
from negotiator.engine.layout import Layout
from negotiator.engine.pair_schedule import FlowSet

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.model.world import IntArray

_Value = TypeVar("_Value", "Conditions", "Excess")
_WITHOUT: Final = frozenset({Layout, FlowSet, HomeGoods, bool, float, int, type(None)})
"""Types of values without draws."""


def some_draws(value: _Value, draws: IntArray) -> _Value:
    """Return the conditions or the trial of some draws; what does not differ between draws is shared.

    Parameters
    ----------
    draws : (n,) places of the draws
    """
    chosen: _Value = _some(value, draws)
    return chosen


def _some(value: Any, draws: IntArray) -> Any:  # noqa: ANN401 - whatever a field may hold
    """Take draws of the last axis of every array within; what is of places or pairs alone has no such axis."""
    if isinstance(value, np.ndarray):
        return value if value.shape[-1] == 1 else value.take(draws, axis=-1)
    kind = type(value)
    if kind in _WITHOUT:
        return value
    if kind is list or kind is tuple:
        return kind(_some(each, draws) for each in value)
    if issubclass(kind, tuple):
        return kind(*(_some(each, draws) for each in value))
    names = getattr(kind, "__dataclass_fields__", ())
    return kind(*(_some(getattr(value, name), draws) for name in names)) if names else value
