"""Where a search for the prices of a quarter stands: the last point accepted, and the step from it (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.lessons import Lessons

if TYPE_CHECKING:
    from negotiator.engine.chains import Unknowns
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray

_LONGEST_STEP: Final = 1.0
"""Largest change of a markup in one step, while the search is young."""
_LONGEST_LATER: Final = 4.0
"""The same after the bold trials: some prices have far to go."""
BOLD_TRIALS: Final = 8
"""So many trials may raise the residual of a chain by a lot; later ones may not raise it at all."""
_BOLD_GROWTH: Final = 10.0
_SHORTER: Final = 0.35
_MOST_SHORTENINGS: Final = 7
"""After so many a step is taken whatever it does: the way out of a corner."""


class Search:
    """The last point accepted in each chain and draw, the step from it, and what the steps have taught."""

    def __init__(self, order: Unknowns, guess: FloatArray) -> None:
        self._order, self.lessons = order, Lessons(order)
        self.guess = guess
        """(origin slot, k) where the search began."""
        self.number = 0
        """Of the trial."""
        draws = guess.shape[1]
        self._markup = guess
        self.size = np.zeros((len(order.starts), draws))
        """(chain, k) size of the residual at the last point accepted."""
        self._fresh = np.zeros(self.size.shape, dtype=bool)
        """(chain, k) True where the inverse is that of the point."""
        self._aim = self._step = np.zeros((len(order.slots), draws))
        """(unknown, k) product of the inverse with the residual, and the step that follows from it."""
        self._shortened: IntArray | None = None
        """(chain, k) how often the step was shortened; None if nowhere."""

    def some(self, draws: IntArray) -> Search:
        """Return the search of some of the draws; what steps have taught is left behind, but for the last."""
        few = Search(self._order, self.guess[:, draws])
        few.number, few._markup = self.number, self._markup[:, draws]
        few.size, few._fresh = self.size[:, draws], self._fresh[:, draws]
        few._aim, few._step = self._aim[:, draws], self._step[:, draws]
        few._shortened = None if self._shortened is None else self._shortened[:, draws]
        few.lessons.note(few._step, few._aim)
        return few

    def leads_astray(self, size: FloatArray) -> BoolArray:
        """(chain, k) True where a step with a new inverse has raised the size of the residual."""
        growth = _BOLD_GROWTH if self.number <= BOLD_TRIALS else 1.0
        worse: BoolArray = (size > growth * self.size) & self._fresh
        if self._shortened is not None:
            worse &= self._shortened < _MOST_SHORTENINGS
        return worse

    def go_on(
        self,
        markup: FloatArray,
        size: FloatArray,
        aim: FloatArray,
        *,
        fresh: BoolArray,
        worse: BoolArray | None = None,
    ) -> None:
        """Accept a point, and step on from it against an aim, no longer in any chain than the longest step.

        Where the point is worse it is not accepted, and the step from the one before is taken again, shorter.

        Parameters
        ----------
        markup : (origin slot, k)
        size : (chain, k) of the residual
        aim : (unknown, k) product of the inverse with the residual
        fresh : (chain, k) True where the inverse is that of the point
        worse : (chain, k) None if nowhere
        """
        before = self._markup, self.size, self._aim, self._step, self._shortened
        longest = _LONGEST_STEP if self.number <= BOLD_TRIALS else _LONGEST_LATER
        self._markup, self.size, self._fresh, self._shortened = markup, size, fresh, None
        self._aim, self._step = aim, -aim
        length = np.abs(aim)
        if length.max() > longest:
            most = np.maximum.reduceat(length, self._order.starts, axis=0)
            self._step *= self._order.spread(longest / np.maximum(most, longest))
        if worse is not None:
            self._take_back(worse, before)

    def _take_back(
        self,
        worse: BoolArray,
        before: tuple[FloatArray, FloatArray, FloatArray, FloatArray, IntArray | None],
    ) -> None:
        """Return to the point before, with a shorter step, where the new one is worse."""
        markup, size, aim, step, shortened = before
        back = self._order.spread(worse)
        back[-1] = False
        self._aim, self._step = np.where(back, aim, self._aim), np.where(back, step, self._step)
        self._markup = np.where(back.take(self._order.places, axis=0), markup, self._markup)
        self.size = np.where(worse, size, self.size)
        count = np.zeros(worse.shape, dtype=np.intp) if shortened is None else shortened
        self._shortened = np.where(worse, count + 1, 0)
        self._fresh = self._fresh | worse

    def next_markup(self, resting: BoolArray) -> FloatArray:
        """Return the markups to be tried next, (origin slot, k).

        Parameters
        ----------
        resting : (k,) True for draws that stay where they are
        """
        step = self._step
        if self._shortened is not None:
            step = step * self._order.spread(np.power(_SHORTER, self._shortened))
        if resting.any():
            step = step * ~resting
        self.lessons.note(step, self._aim)
        self.number += 1
        markup: FloatArray = self._markup + step.take(self._order.places, axis=0)
        return markup
