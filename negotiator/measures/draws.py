"""Figures of one draw, taken out of figures of several."""

from __future__ import annotations

from typing import Any, Final, TypeVar

import numpy as np

_Value = TypeVar("_Value")
_AXES: Final = {
    "members_secure_frac": 0,
    "musd_per_year": 2,
    "club_t": 2,
    "adversary_t": 2,
    "others_t": 2,
}
"""Number of axes in one run by the name of the figure; the others have one, by quarter."""


def of_draw(value: _Value, place: int, name: str = "") -> _Value:
    """Return figures of one draw in those of several; what draws have in common has no axis of theirs.

    Parameters
    ----------
    value : an array, or dataclasses, tuples and dicts of them
    place : of the draw
    name : of the figure
    """
    found: Any = value
    if isinstance(value, np.ndarray):
        axes = _AXES.get(name, 1)
        found = value if value.ndim <= axes else value[place] if axes else float(value[place])
    elif isinstance(value, dict):
        found = {key: of_draw(each, place, name) for key, each in value.items()}
    elif isinstance(value, tuple):
        found = tuple(of_draw(each, place, name) for each in value)
    elif names := getattr(value, "__dataclass_fields__", ()):
        found = type(value)(*(of_draw(getattr(value, own), place, own) for own in names))
    return found  # type: ignore[no-any-return]
