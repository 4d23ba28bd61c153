"""Where a hand on a slider may be next."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAD_S: Final = 0.12
"""How far ahead of a hand that moves it is worth to look: what is nearer it has passed by then."""
_BEHIND: Final = 3.0
"""A place behind a hand that moves counts as so many times as far away."""
_MEMORY_S: Final = 0.1
"""Over so long the speed of a hand is told."""


class HandAhead:
    """Follows a hand from position to position and tells which ones it may reach, likeliest first."""

    def __init__(self) -> None:
        self._trail: list[tuple[float, int]] = []

    def begin(self, now_s: float, position: int) -> None:
        """Note where the hand rests."""
        self._trail = [(now_s, position)]

    def move(self, now_s: float, position: int) -> None:
        """Note where the hand has come to."""
        recent = [place for place in self._trail if now_s - place[0] < _MEMORY_S]
        self._trail = [*(recent or self._trail[-1:]), (now_s, position)]

    @property
    def speed(self) -> float:
        """Positions a second; 0 before the hand has moved."""
        if len(self._trail) < 2:  # noqa: PLR2004 (a way has two ends)
            return 0.0
        (start_s, start), (end_s, end) = self._trail[0], self._trail[-1]
        return (end - start) / max(end_s - start_s, LEAD_S / 4.0)

    def likely(self, stops: Iterable[int]) -> tuple[int, ...]:
        """Order the positions where the hand can stop; the one where it is is not among them."""
        here = self._trail[-1][1]
        heading = math.copysign(1.0, self.speed) if self.speed else 0.0
        centre = here + self.speed * LEAD_S

        def distance(stop: int) -> float:
            way = stop - centre
            return abs(way) * (_BEHIND if way * heading < 0.0 else 1.0)

        return tuple(sorted((stop for stop in set(stops) if stop != here), key=distance))
