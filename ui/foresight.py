"""What may be asked for next, nearest first, handed out a few at a time."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

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


class Foresight:
    """Requests that are expected. Newer expectations take the place of older ones."""

    def __init__(self, known: KnownPictures) -> None:
        self._known = known
        self._coming: Iterator[Request] = iter(())
        self._has_begun = False
        self._most = MOST
        self.few = FEWEST
        """How many are computed at once in haste."""

    def expect(self, requests: Iterable[Request], *, one_by_one: bool = False) -> None:
        """Take others; they are made one by one when it is their turn.

        Parameters
        ----------
        requests : the likeliest first
        one_by_one : whether nothing is gained by computing some of them together
        """
        self._coming = iter(requests)
        self._has_begun = False
        self._most = 1 if one_by_one else MOST

    def forget(self) -> None:
        """Expect nothing."""
        self.expect(())

    def take_back(self, expectation: Expectation) -> None:
        """Hand out again what was left off, unless something else is expected by now."""
        if self._has_begun:
            self._coming = chain(expectation.requests, self._coming)

    def next_few(self, *, hasty: bool) -> Expectation | None:
        """Return the next ones that are not known, few in haste; None where there are none."""
        count = self.few if hasty or not self._has_begun else MOST
        few = tuple(islice(self._unknown(_NEAR if hasty else None), min(count, self._most)))
        self._has_begun = True
        return Expectation(few) if few else None

    def note_pace(self, count: int, seconds: float) -> None:
        """Learn from how long a batch has taken how many make a batch."""
        if count > 1:
            fitting = round(count * min(_BATCH_S / seconds, 2.0))
            self.few = min(max(fitting, FEWEST), MOST)

    def _unknown(self, limit: int | None) -> Iterator[Request]:
        """Yield what is not known, until so many that are known have been passed."""
        passed = 0
        while passed != limit and (request := next(self._coming, None)) is not None:
            if request in self._known:
                passed += 1
            else:
                yield request
