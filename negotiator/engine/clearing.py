"""Clearing: prices at which every origin sells what it makes, by Newton's method (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.excess import Excess, trial
from negotiator.engine.jacobian import jacobians

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.layout import Layout
    from negotiator.model.world import FloatArray, IntArray

TOLERANCE: Final = 1.0e-9
"""Largest relative excess of a cleared quarter."""
_MOST_GLIDES: Final = 12
"""Steps with kept Jacobians, before the search turns careful."""
_MOST_STEPS: Final = 60
"""Careful steps: each with a new Jacobian, and shortened until the excess falls."""
_LONGEST_STEP: Final = 0.7
"""Largest change of a markup in one step."""
_SLOW: Final = 0.3
"""A chain whose excess shrinks by less than this factor in a step gets a new Jacobian."""
_LOST: Final = 3.0
"""An excess that grows by more than this factor calls for the careful search."""
_NOISE: Final = 1.0e-9
"""Excess over base output below which a step is not judged."""
_LEAST_AGREEMENT: Final = 0.1
"""A step whose foretold and real change agree less than this teaches the inverse nothing."""
_SHORTER: Final = 0.35
_MOST_SHORTENINGS: Final = 7
"""After so many a step is taken whatever it does: the way out of a corner."""
_SMALLEST_OUTPUT_FRAC: Final = 0.01
"""Excess is measured against output, but not against less than this part of base output."""


class Unclear(ArithmeticError):  # noqa: N818 - turned into NotConvergedError by who knows the quarter
    """The markets of some chain did not clear."""

    def __init__(self, *, system: int, row: int, draw: int, excess: float) -> None:
        super().__init__(system, row, draw, excess)
        self.system, self.row, self.draw, self.excess = system, row, draw, excess


class Solver:
    """Newton's method with inverses of the Jacobian kept from quarter to quarter.

    The inverses only steer the steps; what is accepted is measured by the excess itself. Where kept inverses
    lead astray, the search starts again with a new Jacobian at each step and a line search, chain by chain.
    """

    def __init__(self, layout: Layout, draws: int) -> None:
        self._layout = layout
        self._inverses = [np.zeros((draws, *s.shape, s.shape[1])) for s in layout.systems]
        self._known = [np.zeros(len(s), dtype=bool) for s in layout.systems]

    def clear(self, given: Conditions, markup: FloatArray) -> tuple[Excess, float]:
        """Return the cleared state and its largest relative excess, starting from a guess.

        Raises
        ------
        Unclear
            If the excess of a chain does not fall below the tolerance.
        """
        start = trial(given, markup)
        found = self._glide(given, start) or self._climb(given, start)
        if found is None:
            raise self._unclear(given, start)
        return found

    def _glide(self, given: Conditions, at: Excess) -> tuple[Excess, float] | None:
        """Follow kept inverses; None where the excess of some chain grows in spite of a new one."""
        errors: list[FloatArray] = []
        for _ in range(_MOST_GLIDES):
            worst, found = self._measure(given, at)
            if worst < TOLERANCE:
                return at, worst
            if errors and self._is_lost(errors, found):
                return None
            errors = found
            self._renew(given, at)
            step = self._step(at.excess)
            new = trial(given, at.markup + step)
            self._learn(step, new.excess - at.excess)
            at = new
        return None

    def _is_lost(self, errors: list[FloatArray], found: list[FloatArray]) -> bool:
        """Forget the inverses of slow chains; True where an excess has grown a lot."""
        for known, old, new in zip(self._known, errors, found, strict=True):
            judged = new > _NOISE
            if (judged & (new > _LOST * old)).any():
                return True
            known &= ~(judged & (new > _SLOW * old)).any(axis=0)
        return False

    def _climb(self, given: Conditions, at: Excess) -> tuple[Excess, float] | None:
        """Newton's method with a line search; None where it does not arrive."""
        worst, errors = self._measure(given, at)
        for _ in range(_MOST_STEPS):
            if worst < TOLERANCE:
                return at, worst
            for known, error in zip(self._known, errors, strict=True):
                known &= ~(error > _NOISE).any(axis=0)
            self._renew(given, at)
            step = self._step(at.excess)
            length = [np.ones(len(s)) for s in self._layout.systems]
            for _ in range(_MOST_SHORTENINGS):
                trying = trial(given, at.markup + step * self._spread(length))
                worst, found = self._measure(given, trying)
                worse = [
                    ((new > old) & (new > _NOISE)).any(axis=0)
                    for new, old in zip(found, errors, strict=True)
                ] if found else []
                if not any(rows.any() for rows in worse):
                    break
                for size, rows in zip(length, worse, strict=True):
                    size[rows] *= _SHORTER
            at, errors = trying, found
        return None

    def _measure(self, given: Conditions, at: Excess) -> tuple[float, list[FloatArray]]:
        """Return the largest relative excess, and for each system (k, chain) the size of the excess over base."""
        excess = at.excess
        worst = float((np.abs(excess) / _scale(given, at)).max())
        if worst < TOLERANCE:
            return worst, []
        over = np.concatenate([excess / _base_scale(given), np.zeros((1, excess.shape[1]))])
        return worst, [np.linalg.norm(over[system], axis=1).T for system in self._layout.systems]

    def _unclear(self, given: Conditions, at: Excess) -> Unclear:
        """Return the error that names the chain and draw whose excess is largest."""
        relative = np.abs(at.excess) / _scale(given, at)
        slot, draw = np.unravel_index(int(relative.argmax()), relative.shape)
        for number, system in enumerate(self._layout.systems):
            if (system == slot).any():
                row = int(np.argmax((system == slot).any(axis=1)))
                return Unclear(system=number, row=row, draw=int(draw), excess=float(relative.max()))
        raise AssertionError(slot)

    def _renew(self, given: Conditions, at: Excess) -> None:
        """Invert anew for the chains whose inverse is not known."""
        rows = [np.flatnonzero(~flags) for flags in self._known]
        if not any(len(some) for some in rows):
            return
        matrices = jacobians(given, at, rows)
        for system, some in enumerate(rows):
            if len(some):
                self._inverses[system][:, some] = np.linalg.inv(matrices[system])
                self._known[system][some] = True

    def _step(self, excess: FloatArray) -> FloatArray:
        """(origin slot, k) change of markups."""
        padded = np.concatenate([excess, np.zeros((1, excess.shape[1]))])
        step = np.zeros_like(padded)
        for system, inverse in zip(self._layout.systems, self._inverses, strict=True):
            column = np.moveaxis(padded[system], -1, 0)[..., None]
            move = (inverse @ column)[..., 0]
            longest = np.abs(move).max(axis=-1, keepdims=True)
            move *= _LONGEST_STEP / np.maximum(longest, _LONGEST_STEP)
            step[system] = np.moveaxis(move, 0, -1)
        change: FloatArray = -step[:-1]
        return change

    def _learn(self, step: FloatArray, change: FloatArray) -> None:
        """Let the inverses know what a step has changed: Broyden's good update, chain by chain."""
        for system, inverse in zip(self._layout.systems, self._inverses, strict=True):
            moved, changed = _rows(step, system), _rows(change, system)
            foretold = (inverse @ changed[..., None])[..., 0]
            weight = (moved * foretold).sum(axis=-1)[..., None]
            length = (moved * moved).sum(axis=-1)[..., None]
            sound = weight > _LEAST_AGREEMENT * length
            scale = np.where(sound, 1.0 / np.where(sound, weight, 1.0), 0.0)
            against = (moved[..., None, :] @ inverse)[..., 0, :]
            inverse += ((moved - foretold) * scale)[..., None] * against[..., None, :]

    def _spread(self, values: list[FloatArray]) -> FloatArray:
        """(origin slot, 1) values of chains, given for each system."""
        spread = np.ones((self._layout.origin_count + 1, 1))
        for system, value in zip(self._layout.systems, values, strict=True):
            spread[system, 0] = value[:, None]
        return spread[:-1]


def _rows(values: FloatArray, system: IntArray) -> FloatArray:
    """(origin slot, k) to (k, chain, unknown)."""
    padded = np.concatenate([values, np.zeros((1, values.shape[1]))])
    return padded[system].transpose(2, 0, 1)


def _scale(given: Conditions, at: Excess) -> FloatArray:
    """(origin slot, k) tonnes against which an excess is measured."""
    least = _SMALLEST_OUTPUT_FRAC * given.coefficients.output
    for cuts in given.parts:
        least = least.copy()
        np.maximum.at(least, cuts.shortage, cuts.valve)
    scale: FloatArray = np.maximum(np.maximum(at.made, least), 1e-300)
    return scale


def _base_scale(given: Conditions) -> FloatArray:
    """(origin slot, k) base output, or the base purchases of buyers that are alone, t; 1 where there is neither."""
    base = given.coefficients.output
    for cuts in given.parts:
        base = base.copy()
        np.add.at(base, cuts.shortage, cuts.valve)
    scale: FloatArray = np.where(base > 0.0, base, 1.0)
    return scale
