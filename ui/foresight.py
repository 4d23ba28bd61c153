"""What may be asked for next, nearest first, handed out a few at a time."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeAlias

from ui.messages import Expectation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ui.known_pictures import KnownPictures
    from ui.messages import Request

FEWEST: Final = 16
"""How many are computed at first: a batch costs as much as two runs by themselves, and little a picture."""
MOST: Final = 48
_BATCH_S: Final = 0.3
"""So long a batch may take while the hand moves: it is left off when anything else is asked for."""
_NEAR: Final = 24
"""Where so many of the nearest are known, a hand that moves need not wait for a look at the others."""
Part: TypeAlias = "tuple[Iterable[Request], bool]"
"""Requests, the likeliest first, and whether nothing is gained by computing some of them together."""
Parts: TypeAlias = tuple[Part, ...]


class Foresight:
    """Requests that are expected. Newer expectations take the place of older ones."""

    def __init__(self, known: KnownPictures) -> None:
        self._known = known
        self._near = _Queue(iter(()), MOST)
        self._leisure: list[_Queue] = []
        self._has_begun = False
        self.few = FEWEST
        """How many are computed at once in haste."""

    def expect(self, requests: Iterable[Request], *, one_by_one: bool = False) -> None:
        """Take others; they are made one by one when it is their turn.

        Parameters
        ----------
        requests : the likeliest first
        one_by_one : whether nothing is gained by computing some of them together
        """
        self._near = _Queue(iter(requests), 1 if one_by_one else MOST)
        self._has_begun = False

    def expect_at_leisure(self, *parts: Part) -> None:
        """Take others for when no hand is near anything."""
        self._leisure = [_Queue(iter(part), 1 if alone else MOST) for part, alone in parts]

    def forget(self) -> None:
        """Expect nothing."""
        self.expect(())
        self.expect_at_leisure()

    def take_back(self, expectation: Expectation) -> None:
        """Hand out again what was left off, unless something else is expected by now."""
        if expectation.at_leisure and self._leisure:
            self._leisure[0].take_back(expectation.requests)
        elif self._has_begun and not expectation.at_leisure:
            self._near.take_back(expectation.requests)

    def next_few(self, *, hasty: bool) -> Expectation | None:
        """Return the next ones that are not known, few in haste; None where there are none."""
        count = self.few if hasty or not self._has_begun else MOST
        few = self._near.next_few(count, self._known, _NEAR if hasty else None)
        self._has_begun = True
        return Expectation(few) if few else None

    def next_at_leisure(self) -> Expectation | None:
        """Return the next ones of those that no hand is near; None where there are none."""
        while self._leisure:
            few = self._leisure[0].next_few(self.few, self._known)
            if few:
                return Expectation(few, at_leisure=True)
            del self._leisure[0]
        return None

    def note_pace(self, count: int, seconds: float) -> None:
        """Learn from how long a batch has taken how many make a batch."""
        if count > 1:
            fitting = round(count * min(_BATCH_S / seconds, 2.0))
            self.few = min(max(fitting, FEWEST), MOST)


class _Queue:
    """Requests to come, of which so many at most are handed out together."""

    def __init__(self, coming: Iterator[Request], most: int) -> None:
        self._coming = coming
        self._most = most

    def take_back(self, requests: tuple[Request, ...]) -> None:
        self._coming = chain(requests, self._coming)

    def next_few(
        self, count: int, known: KnownPictures, limit: int | None = None
    ) -> tuple[Request, ...]:
        """Return the next that are not known; it gives up when so many that are known have been passed."""
        return tuple(islice(self._unknown(known, limit), min(count, self._most)))

    def _unknown(self, known: KnownPictures, limit: int | None) -> Iterator[Request]:
        passed = 0
        while passed != limit and (request := next(self._coming, None)) is not None:
            if request in known:
                passed += 1
            else:
                yield request
