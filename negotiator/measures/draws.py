"""Figures of one draw, taken out of figures of several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

import numpy as np

_Value = TypeVar("_Value")
_AXES: Final = {
    "members_secure_frac": 0,
    "musd_per_year": 2,
    "amounts_musd": 2,
    "club_t": 2,
    "adversary_t": 2,
    "others_t": 2,
}
"""Number of axes in one run by the name of the figure; the others have one, by quarter."""


def of_draw(value: _Value, place: int, name: str = "") -> _Value:
    """Return figures of one draw in those of several; what draws have in common has no axis of theirs.

    Parameters
    ----------
    value : an array, or dataclasses, tuples and mappings of them
    place : of the draw
    name : of the figure
    """
    found: Any = value
    if isinstance(value, np.ndarray):
        axes = _AXES.get(name, 1)
        found = value if value.ndim <= axes else value[place] if axes else float(value[place])
    elif isinstance(value, Mapping):
        found = {key: of_draw(each, place, name) for key, each in value.items()}
    elif isinstance(value, tuple):
        names = getattr(value, "_fields", [name] * len(value))
        parts = [of_draw(each, place, own) for each, own in zip(value, names, strict=True)]
        found = type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    elif is_dataclass(value) and not isinstance(value, type):
        own = {f.name: of_draw(getattr(value, f.name), place, f.name) for f in fields(value)}
        found = replace(value, **own)
    return found  # type: ignore[no-any-return]
