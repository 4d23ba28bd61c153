"""Clearing a quarter: prices at which every origin sells what it makes, by Newton's method (E11)."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.excess import Excess, trial
from negotiator.engine.jacobian import jacobians
from negotiator.engine.last_search import last_search
from negotiator.engine.linear import inverses
from negotiator.engine.patient import HIGHEST_MARKUP, LOWEST_MARKUP, PatientSearch
from negotiator.engine.residual import log_residual, log_weights, relative_excess, residual, weights
from negotiator.engine.search import BOLD_TRIALS, Search
from negotiator.engine.some_draws import some_draws

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.ground import Ground
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray

TOLERANCE: Final = 1.0e-9
"""Largest relative excess of a cleared quarter of a run."""
_MOST_TRIALS: Final = 120
"""Trials of a quarter, before the search is given up."""
_SLOW: Final = 0.3
"""Only a chain whose residual shrinks by less than this factor in a step may get a new Jacobian."""
_PATIENCE: Final = 8.0
"""It gets one where so many more steps like the last would not bring it below the tolerance."""
_FAR: Final = 1.0e-3
"""A chain with a larger residual after the bold trials gets a new Jacobian at each step."""
_NOISE: Final = 3.0e-10
"""Size of a residual below which a step is not judged."""
_FEW_FRAC: Final = 0.5
"""Part of the draws that still search from which on the others are left behind."""
_MANY: Final = 32
"""Draws of which it pays to leave some behind."""
_SWIFT: Final = 2
"""Steps in which a quarter clears where the inverse is nearly that of its own prices."""
_WORTH: Final = 8
"""A new Jacobian costs about as much as so many steps of a run."""
_FEW_DRAWS: Final = 4
"""More draws than these take steps at a fraction of the cost, but not Jacobians."""
_AT_HAND: Final = 110_000
"""Slopes that are found at once: with all that they are made of about as many as the processor has at hand."""


class Unclear(ArithmeticError):  # noqa: N818 - turned into NotConvergedError by who knows the quarter
    """The markets of some chain did not clear."""

    def __init__(self, *, slot: int, draw: int, excess: float) -> None:
        super().__init__(slot, draw, excess)
        self.slot, self.draw, self.excess = slot, draw, excess


class Solver:
    """Newton's method with inverses of the Jacobian kept from quarter to quarter.

    The inverses only steer the steps; what is accepted is measured by the excess itself. The residual is the
    log of what is made over what is sold, in which prices and what they move are nearly a straight line. A
    chain whose residual shrinks slowly gets a new Jacobian, and one whose residual grows in spite of that a
    shorter step. A run by itself gets new ones too once the quarters since the last have taken many steps.
    Each draw is searched for by itself, and rests when it has cleared; once few are left, they go on without
    the others.
    """

    def __init__(self, ground: Ground, draws: int, tolerance: float = TOLERANCE) -> None:
        self._ground, self._tolerance = ground, tolerance
        self._order, self._assembly = ground.unknowns, ground.assembly
        self._inverses = [
            np.zeros((draws, block.size, block.width, block.width)) for block in self._order.blocks
        ]
        self._known = np.zeros((len(self._order.starts), draws), dtype=bool)
        self._wasted = 0
        """Steps that a new Jacobian would have saved since the last one."""
        self._is_plain = False
        """Whether the residual is the plain one."""

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
        if self._wasted > _WORTH:
            self._wasted, self._known[:] = 0, False
        search = Search(self._order, markup)
        found = self._go_on(given, markup, search)
        if markup.shape[1] <= _FEW_DRAWS:
            self._wasted += max(0, search.number - _SWIFT)
        return found

    def _go_on(self, given: Conditions, markup: FloatArray, search: Search) -> tuple[Excess, float]:
        """Try markups, (origin slot, k), and those to which they lead, until all chains and draws are clear."""
        while search.number < _MOST_TRIALS:
            at = trial(given, markup)
            excess = relative_excess(given, at).max(axis=0)
            worst = float(excess.max())
            if worst < self._tolerance:
                search.lessons.teach(self._inverses)
                return at, worst
            resting = excess < self._tolerance
            self._step(given, at, search, resting)
            bold, markup = search.number < BOLD_TRIALS, search.next_markup(resting)
            if not bold:
                markup = np.minimum(np.maximum(markup, LOWEST_MARKUP), HIGHEST_MARKUP)
            if len(resting) >= _MANY and np.mean(resting) >= 1.0 - _FEW_FRAC:
                found = self._without_resting(given, markup, search, np.flatnonzero(~resting))
                return found[0], max(found[1], float(excess[resting].max()))
        return self._search_otherwise(given, trial(given, markup), search.guess)

    def _without_resting(
        self, given: Conditions, markup: FloatArray, search: Search, draws: IntArray
    ) -> tuple[Excess, float]:
        """Go on with some of the draws; return the state of all and the largest relative excess of these."""
        search.lessons.teach(self._inverses)
        few = copy(self)
        few._inverses = [inverse[draws] for inverse in self._inverses]  # noqa: SLF001 - its own
        few._known = self._known[:, draws]  # noqa: SLF001 - its own
        try:
            found, worst = few._go_on(  # noqa: SLF001 - its own
                some_draws(given, draws), markup[:, draws], search.some(draws)
            )
        except Unclear as unclear:
            place = int(draws[unclear.draw])
            raise Unclear(slot=unclear.slot, draw=place, excess=unclear.excess) from unclear
        for inverse, learnt in zip(self._inverses, few._inverses, strict=True):  # noqa: SLF001
            inverse[draws] = learnt
        self._known[:, draws] = few._known  # noqa: SLF001 - its own
        markup = markup.copy()
        markup[:, draws] = found.markup
        return trial(given, markup), worst

    def _step(self, given: Conditions, at: Excess, search: Search, resting: BoolArray) -> None:
        """Take a step from a trial, with new inverses where they are wanted."""
        order = self._order
        gap = residual(given, at) if self._is_plain else log_residual(given, at)
        gap = gap.take(order.slots, axis=0)
        size = np.sqrt(order.dot(gap, gap))
        if search.number == 0:
            fresh = ~self._known
            self._renew(given, at)
            search.go_on(at.markup, size, order.times(self._inverses, gap), fresh=fresh)
            return
        worse, stale = self._judged(search, size, resting)
        self._known = ~stale
        self._renew(given, at)
        spoilt = stale | worse
        aim = search.lessons.draw(
            order.times(self._inverses, gap), spoilt if spoilt.any() else None
        )
        search.go_on(at.markup, size, aim, fresh=stale, worse=worse if worse.any() else None)

    def _judged(
        self, search: Search, size: FloatArray, resting: BoolArray
    ) -> tuple[BoolArray, BoolArray]:
        """(chain, k) True where a step has led astray, and where the inverse should be made anew."""
        slow = (size > _SLOW * search.size) & (size > _NOISE) & ~resting
        if not slow.any():
            return slow, slow
        worse = search.leads_astray(size) & slow
        pace = size / np.maximum(np.maximum(search.size, size), _NOISE)
        slow &= size * pace**_PATIENCE > self._tolerance
        if search.number > BOLD_TRIALS:
            slow |= (size > _FAR) & ~resting
        stale: BoolArray = slow & ~worse
        return worse, stale

    def _search_otherwise(
        self, given: Conditions, at: Excess, guess: FloatArray
    ) -> tuple[Excess, float]:
        """Search once more, from the guess, for the chains that are not clear: by the plain residual first."""
        order, search = self._order, PatientSearch(self._ground, given, self._tolerance)
        failed = ~search.is_clear(at)
        anew = order.spread(failed).take(order.places, axis=0)
        start = np.where(anew, guess, at.markup)
        if self._is_plain:
            return self._search_patiently(given, search, start)
        plain = Solver(self._ground, start.shape[1], self._tolerance)
        plain._is_plain = True
        found, worst = plain.clear(given, start)
        self._known &= ~failed
        return found, worst

    def _search_patiently(
        self, given: Conditions, search: PatientSearch, start: FloatArray
    ) -> tuple[Excess, float]:
        """Search in the ways that take long."""
        found, worst = search.clear(start)
        if worst >= self._tolerance:
            found, worst = self._search_last(given, (found, ~search.is_clear(found)), start)
        if worst >= self._tolerance:
            raise _unclear(given, found)
        return found, worst

    def _search_last(
        self, given: Conditions, reached: tuple[Excess, BoolArray], start: FloatArray
    ) -> tuple[Excess, float]:
        """Search from the start for the chains and draws that fail, (chain, k), in what is reached."""
        (at, failed), order = reached, self._order
        markup = at.markup.copy()
        for chain, draw in zip(*np.nonzero(failed), strict=True):
            one = given if len(failed[0]) == 1 else some_draws(given, np.array([draw]))
            slots = order.slots[(order.chain == chain) & (order.slots < len(markup))]
            markup[slots, draw] = start[slots, draw]
            what = self._ground, one
            markup[:, [draw]] = last_search(what, markup[:, [draw]], int(chain), self._tolerance)
        found = trial(given, markup)
        return found, float(relative_excess(given, found).max())

    def _renew(self, given: Conditions, at: Excess) -> None:
        """Invert anew for the chains and draws whose inverse is not known."""
        if self._known.all():
            return
        draws = np.flatnonzero(~np.all(self._known, axis=0))
        few = max(1, _AT_HAND // sum(inverse[0].size for inverse in self._inverses))
        for first in range(0, len(draws), few):
            self._renew_some(given, at, draws[first : first + few])
        self._known[:] = True

    def _renew_some(self, given: Conditions, at: Excess, draws: IntArray) -> None:
        """Do it for some of the draws."""
        stale = [~self._known[block.chains][:, draws] for block in self._order.blocks]
        chains = [np.any(some, axis=1) for some in stale]
        if len(draws) < self._known.shape[1]:
            given, at = some_draws(given, draws), some_draws(at, draws)
        weighted = weights(given) if self._is_plain else log_weights(given, at)
        # Far from any price that clears slopes may overflow; `inverses` leaves out what is no number.
        with np.errstate(over="ignore", invalid="ignore"):
            found = jacobians(given, at, self._assembly, chains, weighted)
        for inverse, some, rows, matrix in zip(self._inverses, stale, chains, found, strict=True):
            draw, row = np.nonzero(some[rows].T)
            places = draws[draw], np.flatnonzero(rows)[row]
            inverse[places] = inverses(matrix[draw, row])


def _unclear(given: Conditions, at: Excess) -> Unclear:
    """Return the error that names the slot and draw whose excess is largest."""
    relative = relative_excess(given, at)
    slot, draw = np.unravel_index(int(relative.argmax()), relative.shape)
    return Unclear(slot=int(slot), draw=int(draw), excess=float(relative.max()))
