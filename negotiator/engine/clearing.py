"""Clearing a quarter: prices at which every origin sells what it makes, by Newton's method (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.excess import Excess, trial
from negotiator.engine.jacobian import jacobians
from negotiator.engine.last_search import last_search
from negotiator.engine.lessons import Lessons
from negotiator.engine.linear import inverses
from negotiator.engine.patient import HIGHEST_MARKUP, LOWEST_MARKUP, PatientSearch
from negotiator.engine.residual import least_output, relative_excess, residual
from negotiator.engine.some_draws import some_draws

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.ground import Ground
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray

TOLERANCE: Final = 1.0e-9
"""Largest relative excess of a cleared quarter."""
_MOST_TRIALS: Final = 120
"""Trials of a quarter, before the search is given up."""
_LONGEST_STEP: Final = 1.0
"""Largest change of a markup in one step, while the search is young."""
_LONGEST_LATER: Final = 4.0
"""The same after the bold trials: some prices have far to go."""
_SLOW: Final = 0.3
"""A chain whose residual shrinks by less than this factor in a step gets a new Jacobian."""
_BOLD_TRIALS: Final = 8
"""So many trials may raise the residual of a chain by a lot; later ones may not raise it at all."""
_BOLD_GROWTH: Final = 10.0
_FAR: Final = 1.0e-3
"""A chain with a larger residual after the bold trials gets a new Jacobian at each step."""
_NOISE: Final = 3.0e-10
"""Size of a residual below which a step is not judged."""
_LEAST_CHOOSY: Final = 1.0
_MORE_CHOOSY: Final = 2.0
"""Elasticity of sourcing with which the last search begins, and by how much it grows from one to the next."""
_NEAR: Final = 1.0e-5
"""Excess at which prices on the way to choosier buyers are good enough."""
_NOT_RESTING: Final = np.zeros(1, dtype=bool)
"""A single draw that is searched for has not cleared."""
_SHORTER: Final = 0.35
_MOST_SHORTENINGS: Final = 7
"""After so many a step is taken whatever it does: the way out of a corner."""


class Unclear(ArithmeticError):  # noqa: N818 - turned into NotConvergedError by who knows the quarter
    """The markets of some chain did not clear."""

    def __init__(self, *, slot: int, draw: int, excess: float) -> None:
        super().__init__(slot, draw, excess)
        self.slot, self.draw, self.excess = slot, draw, excess


class _Search:
    """Where a search stands: the last point accepted in each chain and draw, and the step from it."""

    def __init__(self, markup: FloatArray, size: FloatArray, *, fresh: BoolArray) -> None:
        self.markup = markup
        """(origin slot, k)"""
        self.size = size
        """(chain, k) size of the residual."""
        self.fresh = fresh
        """(chain, k) True where the inverse is that of the point."""
        self.aim = self.step = np.zeros(0)
        """(unknown, k) product of the inverse with the residual, and the step that follows from it."""
        self.shortened: IntArray | None = None
        """(chain, k) how often the step was shortened; None if nowhere."""

    def accept(self, markup: FloatArray, size: FloatArray) -> None:
        """Go on from a new point."""
        self.markup, self.size, self.shortened = markup, size, None
        self.fresh = np.zeros_like(self.fresh)

    def leads_astray(self, size: FloatArray, number: int) -> BoolArray:
        """(chain, k) True where a step with a new inverse has raised the residual."""
        growth = _BOLD_GROWTH if number <= _BOLD_TRIALS else 1.0
        worse: BoolArray = (size > growth * self.size) & self.fresh
        if self.shortened is not None:
            worse &= self.shortened < _MOST_SHORTENINGS
        return worse


class Solver:
    """Newton's method with inverses of the Jacobian kept from quarter to quarter.

    The inverses only steer the steps; what is accepted is measured by the excess itself. A chain whose residual
    shrinks slowly gets a new Jacobian, and one whose residual grows in spite of that a shorter step. Each draw
    is searched for by itself, and rests when it has cleared.
    """

    def __init__(self, ground: Ground, draws: int) -> None:
        self._ground = ground
        self._order, self._assembly = ground.unknowns, ground.assembly
        self._inverses = [
            np.zeros((draws, block.size, block.width, block.width)) for block in self._order.blocks
        ]
        self._known = np.zeros((len(self._order.starts), draws), dtype=bool)
        self._made: FloatArray | None = None
        """(origin slot, k) what was made in the quarter before."""

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
        order, lessons = self._order, Lessons(self._order)
        search, guess = None, markup
        for number in range(_MOST_TRIALS):
            at = trial(given, markup)
            excess = relative_excess(given, at)
            worst = float(excess.max())
            if worst < TOLERANCE:
                lessons.teach(self._inverses)
                self._made = at.made
                return at, worst
            resting = _resting(excess)
            gap = residual(given, at).take(order.slots, axis=0)
            size = np.sqrt(order.dot(gap, gap))
            if search is None:
                search = self._start(given, at, gap, size)
            elif ((size > _SLOW * search.size) & ~resting).any():
                self._go_on_with_care(given, at, (gap, size, number, resting), (search, lessons))
            else:
                search.accept(at.markup, size)
                self._aim(
                    search, lessons.draw(order.times(self._inverses, gap), None), _LONGEST_STEP
                )
            step = search.step
            if search.shortened is not None:
                step = step * order.spread(np.power(_SHORTER, search.shortened))
            if len(resting) > 1 and resting.any():
                step = step * ~resting
            lessons.note(step, search.aim)
            markup = search.markup + step.take(order.places, axis=0)
            if number >= _BOLD_TRIALS:
                markup = np.minimum(np.maximum(markup, LOWEST_MARKUP), HIGHEST_MARKUP)
        return self._search_patiently(given, trial(given, markup), guess)

    def _search_patiently(
        self, given: Conditions, at: Excess, guess: FloatArray
    ) -> tuple[Excess, float]:
        """Search once more, from the guess, for the chains that are not clear."""
        order, search = self._order, PatientSearch(self._ground, given, TOLERANCE)
        failed = ~search.is_clear(at)
        anew = order.spread(failed).take(order.places, axis=0)
        start = np.where(anew, guess, at.markup)
        found, worst = search.clear(start)
        if worst >= TOLERANCE:
            found, worst = self._search_last(given, found, ~search.is_clear(found))
        if worst >= TOLERANCE:
            found, worst = search.clear(self._growing_choosy(given, start))
        if worst >= TOLERANCE:
            found, worst = self._search_last(given, found, ~search.is_clear(found))
        if worst >= TOLERANCE:
            raise _unclear(given, found)
        self._known &= ~failed
        self._made = found.made
        return found, worst

    def _search_last(
        self, given: Conditions, at: Excess, wanted: BoolArray
    ) -> tuple[Excess, float]:
        """Search by least squares for the chains and draws that are wanted, (chain, k)."""
        order, markup = self._order, at.markup.copy()
        for chain, draw in zip(*np.nonzero(wanted), strict=True):
            slots = order.slots[order.chain == chain]
            one = given if len(wanted[0]) == 1 else some_draws(given, np.array([draw]))
            slots = slots[slots < len(markup)]
            markup[:, [draw]] = last_search(one, markup[:, [draw]], slots, TOLERANCE)
        found = trial(given, markup)
        return found, float(relative_excess(given, found).max())

    def _growing_choosy(self, given: Conditions, start: FloatArray) -> FloatArray:
        """Markups of ever choosier buyers, (origin slot, k), each found from those before: the last way."""
        most = _LEAST_CHOOSY
        while most < float(given.coefficients.sourcing_elasticity.max()):
            search = PatientSearch(self._ground, given.less_choosy(most), _NEAR)
            start = search.clear(start)[0].markup
            most *= _MORE_CHOOSY
        return start

    def _is_loud(self, given: Conditions, gap: FloatArray) -> BoolArray:
        """(chain, k) True where a residual, (unknown, k), is more than noise to origins of their size."""
        if self._made is None:
            return np.asarray(np.sqrt(self._order.dot(gap, gap)) > _NOISE)
        weight = np.ones((len(self._made) + 1, self._made.shape[1]))
        weight[:-1] = given.output_scale / least_output(given, self._made)
        judged = gap * weight.take(self._order.slots, axis=0)
        loud: BoolArray = np.sqrt(self._order.dot(judged, judged)) > _NOISE
        return loud

    def _start(self, given: Conditions, at: Excess, gap: FloatArray, size: FloatArray) -> _Search:
        """Take the first step of a quarter."""
        search = _Search(at.markup, size, fresh=~self._known)
        self._renew(given, at)
        self._aim(search, self._order.times(self._inverses, gap), _LONGEST_STEP)
        return search

    def _aim(self, search: _Search, aim: FloatArray, longest: float) -> None:
        """Step against an aim, (unknown, k), no longer in any chain than the longest step."""
        search.aim, search.step = aim, -aim
        size = np.abs(aim)
        if size.max() > longest:
            most = np.maximum.reduceat(size, self._order.starts, axis=0)
            search.step *= self._order.spread(longest / np.maximum(most, longest))

    def _go_on_with_care(
        self,
        given: Conditions,
        at: Excess,
        found: tuple[FloatArray, FloatArray, int, BoolArray],
        what: tuple[_Search, Lessons],
    ) -> None:
        """Accept the point where it is no worse, and step on from it; shorten the step where it is."""
        (gap, size, number, resting), (search, lessons) = found, what
        wanted = self._is_loud(given, gap) & ~resting
        worse = search.leads_astray(size, number) & wanted
        slow = (size > _SLOW * search.size) & wanted
        if number > _BOLD_TRIALS:
            slow |= (size > _FAR) & ~resting
        stale: BoolArray = slow & ~worse
        self._known = ~stale
        self._renew(given, at)
        aim = lessons.draw(self._order.times(self._inverses, gap), stale | worse)
        before = search.markup, search.size, search.aim, search.step, search.shortened
        search.accept(at.markup, size)
        self._aim(search, aim, _LONGEST_STEP if number <= _BOLD_TRIALS else _LONGEST_LATER)
        search.fresh = stale
        if worse.any():
            self._take_back(search, worse, before)

    def _take_back(
        self,
        search: _Search,
        worse: BoolArray,
        before: tuple[FloatArray, FloatArray, FloatArray, FloatArray, IntArray | None],
    ) -> None:
        """Return to the point before, with a shorter step, where the new one is worse."""
        markup, size, aim, step, shortened = before
        back = self._order.spread(worse)
        back[-1] = False
        search.aim, search.step = np.where(back, aim, search.aim), np.where(back, step, search.step)
        search.markup = np.where(back.take(self._order.places, axis=0), markup, search.markup)
        search.size = np.where(worse, size, search.size)
        count = np.zeros(worse.shape, dtype=np.intp) if shortened is None else shortened
        search.shortened = np.where(worse, count + 1, 0)
        search.fresh = search.fresh | worse

    def _renew(self, given: Conditions, at: Excess) -> None:
        """Invert anew for the chains and draws whose inverse is not known."""
        if self._known.all():
            return
        stale = [~self._known[block.chains] for block in self._order.blocks]
        chains = [np.any(some, axis=1) for some in stale]
        draws = np.flatnonzero(~np.all(self._known, axis=0))
        if len(draws) < self._known.shape[1]:
            given, at = some_draws(given, draws), some_draws(at, draws)
        found = jacobians(given, at, self._assembly, chains)
        for inverse, some, rows, matrix in zip(self._inverses, stale, chains, found, strict=True):
            draw, row = np.nonzero(some[rows][:, draws].T)
            places = draws[draw], np.flatnonzero(rows)[row]
            inverse[places] = inverses(matrix[draw, row])
        self._known[:] = True


def _unclear(given: Conditions, at: Excess) -> Unclear:
    """Return the error that names the slot and draw whose excess is largest."""
    relative = relative_excess(given, at)
    slot, draw = np.unravel_index(int(relative.argmax()), relative.shape)
    return Unclear(slot=int(slot), draw=int(draw), excess=float(relative.max()))


def _resting(excess: FloatArray) -> BoolArray:
    """(k,) True for the draws that have cleared, by the relative excess, (origin slot, k)."""
    if excess.shape[1] == 1:
        return _NOT_RESTING
    resting: BoolArray = excess.max(axis=0) < TOLERANCE
    return resting
