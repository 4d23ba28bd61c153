"""How far two pictures are from each other, number by number, over what such a number is compared with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from negotiator.measures.picture import Picture

_LEFT_OUT = frozenset({"scenario", "bands", "headline_bands"})


def farthest(ours: Picture, theirs: Picture) -> tuple[float, str]:
    """Return the largest difference of any number of two pictures over its scale, and where it is.

    All that is no number must be the same.
    """
    found, expected = dict(_leaves("", ours)), dict(_leaves("", theirs))
    assert list(found) == list(expected)
    scales = _scales(theirs)
    return max(
        (_difference(path, found[path], value) / _scale(path, value, scales), path)
        for path, value in expected.items()
    )


def _scales(picture: Picture) -> dict[str, float]:
    """What numbers are compared with, by a part of their name."""
    cost = abs(picture.headline.cost_musd_per_year)
    return {
        "_t": float(picture.series.club_demand_t.max()),
        "_musd": float(picture.series.buyers_musd.max()),
        "gains": cost,
        "_per_year": cost,
    }


def _scale(path: str, value: object, scales: dict[str, float]) -> float:
    own = 1e-300
    if isinstance(value, float | np.ndarray):
        size = np.abs(value)
        own = float(np.max(size, where=np.isfinite(size), initial=own))
    return max(own, *(scale if name in path else 0.0 for name, scale in scales.items()))


def _difference(path: str, ours: object, theirs: object) -> float:
    """Largest difference; numbers that are not finite must be the same, and all that is no number."""
    if not isinstance(theirs, float | np.ndarray):
        assert ours == theirs, path
        return 0.0
    mine, yours = np.asarray(ours), np.asarray(theirs)
    assert mine.shape == yours.shape, path
    known = np.isfinite(yours)
    np.testing.assert_array_equal(mine[~known], yours[~known])
    return float(np.abs(mine[known] - yours[known]).max(initial=0.0))


def _leaves(path: str, value: object) -> Iterator[tuple[str, object]]:
    """Numbers, arrays and words within, with the way to them."""
    children: Iterable[tuple[object, object]]
    if is_dataclass(value):
        names = [field.name for field in fields(value) if field.name not in _LEFT_OUT]
        children = [(name, getattr(value, name)) for name in names]
    elif isinstance(value, Mapping):
        children = value.items()
    elif isinstance(value, tuple):
        children = enumerate(value)
    else:
        yield path, value
        return
    for name, child in children:
        yield from _leaves(f"{path}.{name}", child)
