"""Where labels under the ticks of a scale can stand without touching one another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROWS: Final = 2
GAP_PX: Final = 8
"""Free pixels between two labels of a row."""
_BESIDE_PX: Final = 3
"""Pixels between a tick and the label beside it."""


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """Place of a label: its row, 0 on top, and its span in pixels."""

    row: int
    left: int
    width: int

    @property
    def right(self) -> int:
        """First pixel after the label."""
        return self.left + self.width

    def touches(self, other: LabelPlace) -> bool:
        """Whether two labels of the same row are nearer than the gap."""
        near = self.left < other.right + GAP_PX and other.left < self.right + GAP_PX
        return self.row == other.row and near


@lru_cache(maxsize=32)
def label_places(
    centres: tuple[int, ...], widths: tuple[int, ...], room: int
) -> tuple[LabelPlace | None, ...]:
    """Put each label under its tick, or beside it, so that as many as can be have a place.

    A label of the upper row leaves the other ticks free, so that they can reach the lower row.

    Parameters
    ----------
    centres, widths
        Pixels, one for each label; an earlier label chooses first, if no other loses its place by it.
    room
        Pixels from the left edge that are there.

    Returns
    -------
    tuple[LabelPlace | None, ...]
        None for a label that fits nowhere.
    """
    choices = [
        [
            place
            for place in _candidates(centre, width, room)
            if place.row or not _covers(place, (*centres[:index], *centres[index + 1 :]))
        ]
        for index, (centre, width) in enumerate(zip(centres, widths, strict=True))
    ]
    return _fullest((), choices)


def _fullest(
    placed: tuple[LabelPlace | None, ...], choices: list[list[LabelPlace]]
) -> tuple[LabelPlace | None, ...]:
    """Place the other labels so that the fewest are left out; among equals the first choices win."""
    if not choices:
        return placed
    fitting = [
        place
        for place in choices[0]
        if not any(old is not None and place.touches(old) for old in placed)
    ]
    best: tuple[LabelPlace | None, ...] | None = None
    for place in (*fitting, None):
        found = _fullest((*placed, place), choices[1:])
        if best is None or found.count(None) < best.count(None):
            best = found
        if best.count(None) == placed.count(None):
            break
    return best or placed


def _candidates(centre: int, width: int, room: int) -> Iterator[LabelPlace]:
    """Under the tick (moved into the room), right of it, left of it; upper row first."""
    under = min(max(centre - width // 2, 0), room - width)
    for row in range(ROWS):
        for left in (under, centre + _BESIDE_PX, centre - _BESIDE_PX - width):
            if 0 <= left <= room - width:
                yield LabelPlace(row, left, width)


def _covers(place: LabelPlace, ticks: Sequence[int]) -> bool:
    return any(place.left - 1 <= tick <= place.right for tick in ticks)
