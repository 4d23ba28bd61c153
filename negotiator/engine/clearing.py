"""Clearing a quarter: prices at which every origin sells what it makes, by Newton's method (E11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.chains import unknowns
from negotiator.engine.excess import Excess, trial
from negotiator.engine.jacobian import assembly, jacobians
from negotiator.engine.lessons import Lessons
from negotiator.engine.residual import relative_excess, residual

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.layout import Layout
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray

TOLERANCE: Final = 1.0e-9
"""Largest relative excess of a cleared quarter."""
_MOST_TRIALS: Final = 120
"""Trials of a quarter, before the search is given up."""
_LONGEST_STEP: Final = 1.0
"""Largest change of a markup in one step."""
_SLOW: Final = 0.3
"""A chain whose residual shrinks by less than this factor in a step gets a new Jacobian."""
_BOLD_TRIALS: Final = 8
"""So many trials may raise the residual of a chain by a lot; later ones may not raise it at all."""
_BOLD_GROWTH: Final = 10.0
_FAR: Final = 1.0e-3
"""A chain with a larger residual after the bold trials gets a new Jacobian at each step."""
_NOISE: Final = 1.0e-9
"""Residual below which a step is not judged."""
_SHORTER: Final = 0.35
_MOST_SHORTENINGS: Final = 7
"""After so many a step is taken whatever it does: the way out of a corner."""


class Unclear(ArithmeticError):  # noqa: N818 - turned into NotConvergedError by who knows the quarter
    """The markets of some chain did not clear."""

    def __init__(self, *, slot: int, draw: int, excess: float) -> None:
        super().__init__(slot, draw, excess)
        self.slot, self.draw, self.excess = slot, draw, excess


@dataclass(slots=True, eq=False)
class _Search:
    """Where the search of a quarter stands: the last point that was accepted, chain by chain, and the step from it."""

    markup: FloatArray
    """(origin slot, k)"""
    size: FloatArray
    """(chain, k) size of the residual."""
    aim: FloatArray
    """(unknown, k) product of the inverse with the residual."""
    step: FloatArray
    """(unknown, k)"""
    shortened: IntArray
    """(chain, k) how often the step was shortened."""
    fresh: BoolArray
    """(chain,) True where the Jacobian is that of the point."""


class Solver:
    """Newton's method with inverses of the Jacobian kept from quarter to quarter.

    The inverses only steer the steps; what is accepted is measured by the excess itself. A chain whose residual
    shrinks slowly gets a new Jacobian, and one whose residual grows in spite of that a shorter step.
    """

    def __init__(self, layout: Layout, draws: int) -> None:
        self._order = unknowns(layout)
        self._assembly = assembly(layout)
        self._inverses = [np.zeros((draws, *s.shape, s.shape[1])) for s in layout.systems]
        self._known = np.zeros(len(self._order.starts), dtype=bool)

    def clear(self, given: Conditions, markup: FloatArray) -> tuple[Excess, float]:
        """Return the cleared state and its largest relative excess, starting from a guess.

        Parameters
        ----------
        markup : (origin slot, k)

        Raises
        ------
        Unclear
            If the excess of a chain does not fall below the tolerance.
        """
        lessons, search = Lessons(self._order), None
        for number in range(_MOST_TRIALS):
            at = trial(given, markup)
            worst = float(relative_excess(given, at).max())
            if worst < TOLERANCE:
                lessons.teach(self._inverses)
                return at, worst
            gap = self._order.gather(residual(given, at))
            size = np.sqrt(self._order.dot(gap, gap))
            if search is None:
                search = self._start(given, at, (gap, size))
            else:
                self._go_on(given, at, (gap, size, number), (search, lessons))
            lengths = np.power(_SHORTER, search.shortened)
            step = (
                search.step * self._order.spread(lengths) if search.shortened.any() else search.step
            )
            lessons.note(step, search.aim)
            markup = search.markup + self._at_slots(step)
        raise _unclear(given, at)

    def _start(
        self, given: Conditions, at: Excess, found: tuple[FloatArray, FloatArray]
    ) -> _Search:
        """Take the first step of a quarter."""
        gap, size = found
        fresh = ~self._known
        self._renew(given, at)
        aim = self._times_inverse(gap)
        counts = np.zeros(size.shape, dtype=np.intp)
        return _Search(at.markup, size, aim, self._step(aim), counts, fresh)

    def _worse(self, search: _Search, size: FloatArray, number: int) -> BoolArray:
        """(chain, k) True where a step with a new Jacobian leads astray."""
        growth = _BOLD_GROWTH if number <= _BOLD_TRIALS else 1.0
        worse: BoolArray = (size > growth * search.size) & (size > _NOISE)
        worse &= (search.shortened < _MOST_SHORTENINGS) & search.fresh[:, None]
        return worse

    def _go_on(
        self,
        given: Conditions,
        at: Excess,
        found: tuple[FloatArray, FloatArray, int],
        what: tuple[_Search, Lessons],
    ) -> None:
        """Accept the point where it is no worse, and step on from it; shorten the step where it is."""
        (gap, size, number), (search, lessons) = found, what
        worse = self._worse(search, size, number)
        slow = (size > _SLOW * search.size) & (size > _NOISE)
        if number > _BOLD_TRIALS:
            slow |= size > _FAR
        stale = slow.any(axis=1) & ~worse.any(axis=1)
        self._known = ~stale
        if stale.any():
            self._renew(given, at)
        lessons.draw(self._times_inverse(gap), stale[:, None] | worse)
        aim, markup, step = lessons.aim, at.markup, self._step(lessons.aim)
        if worse.any():
            back = self._order.spread(worse)
            aim, step = np.where(back, search.aim, aim), np.where(back, search.step, step)
            markup = np.where(self._at_slots(back.astype(float)) > 0.0, search.markup, markup)
            size = np.where(worse, search.size, size)
        search.shortened = np.where(worse, search.shortened + 1, 0)
        search.fresh = stale | worse.any(axis=1)
        search.markup, search.size, search.aim, search.step = markup, size, aim, step

    def _renew(self, given: Conditions, at: Excess) -> None:
        """Invert anew for the chains whose inverse is not known."""
        if self._known.all():
            return
        stale = [~self._known[block.chains] for block in self._order.blocks]
        found = jacobians(given, at, self._assembly, stale)
        for inverse, some, matrix in zip(self._inverses, stale, found, strict=True):
            if some.any():
                inverse[:, some] = np.linalg.inv(matrix)
        self._known[:] = True

    def _times_inverse(self, gap: FloatArray) -> FloatArray:
        """(N, k) product of the kept inverses with a residual."""
        product = np.empty_like(gap)
        for block, inverse in zip(self._order.blocks, self._inverses, strict=True):
            found = (inverse @ block.table(gap)[..., None])[..., 0]
            product[block.unknowns] = found.transpose(1, 2, 0).reshape(-1, gap.shape[1])
        return product

    def _step(self, aim: FloatArray) -> FloatArray:
        """(N, k) the step against an aim, no longer in any chain than the longest step."""
        longest = np.maximum.reduceat(np.abs(aim), self._order.starts, axis=0)
        if longest.max() <= _LONGEST_STEP:
            return -aim
        scale = _LONGEST_STEP / np.maximum(longest, _LONGEST_STEP)
        step: FloatArray = -aim * self._order.spread(scale)
        return step

    def _at_slots(self, step: FloatArray) -> FloatArray:
        """(origin slot, k) change of markups: 0 where there is no price."""
        padded = np.concatenate([step, np.zeros((1, step.shape[1]))])
        return padded.take(self._order.places, axis=0)


def _unclear(given: Conditions, at: Excess) -> Unclear:
    """Return the error that names the slot and draw whose excess is largest."""
    relative = relative_excess(given, at)
    slot, draw = np.unravel_index(int(relative.argmax()), relative.shape)
    return Unclear(slot=int(slot), draw=int(draw), excess=float(relative.max()))
