"""Where labels under the ticks of a scale can stand without touching one another."""

from __future__ import annotations

from dataclasses import dataclass
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


def label_places(
    centres: Sequence[int], widths: Sequence[int], room: int
) -> tuple[LabelPlace | None, ...]:
    """Put each label under its tick, or beside it, in the first row where it fits.

    A label of the upper row leaves the other ticks free, so that they can reach the lower row.

    Parameters
    ----------
    centres, widths
        Pixels, one for each label; an earlier label chooses first.
    room
        Pixels from the left edge that are there.

    Returns
    -------
    tuple[LabelPlace | None, ...]
        None for a label that fits nowhere.
    """
    placed: list[LabelPlace | None] = []
    for index, (centre, width) in enumerate(zip(centres, widths, strict=True)):
        others = (*centres[:index], *centres[index + 1 :])
        fitting = (
            place
            for place in _candidates(centre, width, room)
            if not any(old is not None and place.touches(old) for old in placed)
            and not (place.row == 0 and _covers(place, others))
        )
        placed.append(next(fitting, None))
    return tuple(placed)


def _candidates(centre: int, width: int, room: int) -> Iterator[LabelPlace]:
    """Under the tick (moved into the room), right of it, left of it; upper row first."""
    under = min(max(centre - width // 2, 0), room - width)
    for row in range(ROWS):
        for left in (under, centre + _BESIDE_PX, centre - _BESIDE_PX - width):
            if 0 <= left <= room - width:
                yield LabelPlace(row, left, width)


def _covers(place: LabelPlace, ticks: Sequence[int]) -> bool:
    return any(place.left - 1 <= tick <= place.right for tick in ticks)
