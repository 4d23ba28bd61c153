"""The patient search for prices, where Newton's method finds none: pseudo-transient continuation (E11).

Prices move as if over time, down where more is made than sold and up where less is, each step an implicit
one of Euler's method. The pace grows as the residual shrinks, so that the end is Newton's method. It looks at
the log of what is made over what is sold, which tells the way to the prices from however far.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.excess import Excess, trial
from negotiator.engine.jacobian import jacobians
from negotiator.engine.linear import solved
from negotiator.engine.residual import log_residual, log_weights, relative_excess

if TYPE_CHECKING:
    from negotiator.engine.chains import Unknowns
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.ground import Ground
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray

LOWEST_MARKUP: Final = -300.0
"""Markups are searched above this: who may sell nothing stops only at a price of next to nothing."""
HIGHEST_MARKUP: Final = 40.0
_MOST_STEPS: Final = 400
_FIRST_PACE: Final = 0.3
_LEAST_PACE: Final = 1.0e-4
_MOST_PACE: Final = 1.0e9
_PUSH: Final = 1.2
"""By how much more than the residual shrinks the pace of a chain grows in a step."""
_SLOWER: Final = 0.2
_FASTER: Final = 3.0
"""Least and greatest factor by which it changes."""
_AFTER_TURN: Final = 0.5
"""The same after a step that went back on the one before and did not halve the residual."""
_BETTER: Final = 0.999
_MOST_WAITING: Final = 8
"""A chain whose residual has not been smaller for so many steps starts over at a slow pace."""
_LONGEST_STEP: Final = 2.0
_LONGEST_LATER: Final = 20.0
_YOUNG_STEPS: Final = 20
"""Largest change of a markup in one of the first steps, and in a later one: some prices have far to go."""
_FAR: Final = 1.0
"""A log residual counts towards the size of a chain's as no more than this: however far, it is one price."""


class PatientSearch:
    """Searches the prices of a quarter step by step, with a pace for each chain."""

    def __init__(self, ground: Ground, given: Conditions, tolerance: float) -> None:
        self._order, self._assembly, self._given = ground.unknowns, ground.assembly, given
        self._tolerance = tolerance

    def clear(self, markup: FloatArray) -> tuple[Excess, float]:
        """Return the state at the end of the search, and its largest relative excess.

        Parameters
        ----------
        markup : (origin slot, k) where to start
        """
        given, order = self._given, self._order
        at, pace = trial(given, markup), _Pace(order, markup.shape[1])
        for number in range(_MOST_STEPS):
            clear = self.is_clear(at)
            if clear.all():
                break
            gap = log_residual(given, at).take(order.slots, axis=0)
            pace.judge(gap)
            longest = _LONGEST_STEP if number < _YOUNG_STEPS else _LONGEST_LATER
            step = self._step(at, gap, pace.value, ~clear).clip(-longest, longest)
            pace.note(step)
            new = at.markup + step.take(order.places, axis=0)
            at = trial(given, new.clip(LOWEST_MARKUP, HIGHEST_MARKUP))
        return at, float(relative_excess(given, at).max())

    def is_clear(self, at: Excess) -> BoolArray:
        """(chain, k) True where the markets of a chain clear."""
        order = self._order
        excess = np.append(
            relative_excess(self._given, at), np.zeros((1, at.made.shape[1])), axis=0
        )
        worst = np.maximum.reduceat(excess.take(order.slots, axis=0), order.starts, axis=0)
        clear: BoolArray = worst < self._tolerance
        return clear

    def _step(self, at: Excess, gap: FloatArray, pace: FloatArray, wanted: BoolArray) -> FloatArray:
        """(unknown, k) implicit step of the chains that are wanted, (chain, k); 0 elsewhere."""
        given, order = self._given, self._order
        chains = np.any(wanted, axis=1)
        some = [chains[block.chains] for block in order.blocks]
        # Far from any price that clears slopes may overflow; `solved` leaves out what is no number.
        with np.errstate(over="ignore", invalid="ignore"):
            found = jacobians(given, at, self._assembly, some, log_weights(given, at))
        step = np.zeros_like(gap)
        for block, here, matrix in zip(order.blocks, some, found, strict=True):
            diagonal = np.arange(block.width)
            matrix[..., diagonal, diagonal] += 1.0 / pace[block.chains][here].T[..., None]
            moves = np.zeros((gap.shape[1], block.size, block.width))
            moves[:, here] = -solved(matrix, block.table(gap)[:, here])
            step[block.unknowns] = moves.transpose(1, 2, 0).reshape(-1, gap.shape[1])
        step *= order.spread(wanted)
        return step


class _Pace:
    """How far each chain goes in a step: further while its residual shrinks, less where it swings."""

    def __init__(self, order: Unknowns, draws: int) -> None:
        self._order = order
        self.value = np.full((len(order.starts), draws), _FIRST_PACE)
        """(chain, k)"""
        self._size: FloatArray | None = None
        self._best = np.full(self.value.shape, np.inf)
        self._waited = np.zeros(self.value.shape, dtype=np.intp)
        self._stalls = np.zeros(self.value.shape, dtype=np.intp)
        self._step = np.zeros((len(order.slots), draws))
        self._turned = np.zeros(self.value.shape, dtype=bool)

    def judge(self, gap: FloatArray) -> None:
        """Change the pace by the residual, (unknown, k), that the last step has led to."""
        size = np.add.reduceat(np.minimum(np.abs(gap), _FAR), self._order.starts, axis=0)
        if self._size is not None:
            change = (_PUSH * self._size / np.maximum(size, 1e-300)).clip(_SLOWER, _FASTER)
            swings = self._turned & (size > 0.5 * self._size)
            pace = self.value * np.where(swings, _AFTER_TURN, change)
            self.value = pace.clip(_LEAST_PACE, _MOST_PACE)
        self._size = size
        self._start_over(size)

    def _start_over(self, size: FloatArray) -> None:
        """Go slowly again, and slower each time, where the residual has gone round in a circle."""
        better = size < _BETTER * self._best
        self._waited = np.where(better, 0, self._waited + 1)
        stalled = self._waited > _MOST_WAITING
        self._stalls += stalled
        slow = np.power(_SLOWER, self._stalls)
        self.value = np.where(stalled, np.minimum(self.value, slow), self.value)
        self._best = np.where(better | stalled, size, self._best)
        self._waited = np.where(stalled, 0, self._waited)

    def note(self, step: FloatArray) -> None:
        """Remember a step, (unknown, k), and where it goes back on the one before."""
        self._turned = self._order.dot(step, self._step) < 0.0
        self._step = step
