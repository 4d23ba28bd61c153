"""What steps teach of the inverse of the Jacobian: Broyden's good update, chain by chain (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.chains import Unknowns
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray

_LEAST_AGREEMENT: Final = 0.1
"""A step whose foretold and real change agree less than this teaches nothing."""
_MOST_LESSONS: Final = 6
"""So many of the last lessons are kept beyond the quarter."""
_SHORTEST_LESSON: Final = 1.0e-8
"""A step shorter than this teaches nothing but the noise of rounding."""


class Lessons:
    """The updates of a quarter in product form: the inverse is `(1 + g sᵀ) … (1 + g sᵀ)` times the kept one."""

    def __init__(self, order: Unknowns) -> None:
        self._order = order
        self._pairs: list[tuple[FloatArray, FloatArray]] = []
        self._before: tuple[FloatArray, FloatArray] | None = None

    def note(self, step: FloatArray, aim: FloatArray) -> None:
        """Remember a step and the aim from which it was cut.

        Parameters
        ----------
        step : (unknown, k)
        aim : (unknown, k), product of the inverse with the residual
        """
        self._before = step, aim

    def draw(self, aim: FloatArray, spoilt: BoolArray | None) -> FloatArray:
        """Draw the lesson of the step that was noted, and return the new aim corrected by all lessons.

        Parameters
        ----------
        aim : (unknown, k), product of the kept inverse with the new residual
        spoilt : (chain, k), True where earlier lessons and this step say nothing: the inverse is new, or the
            step is taken back; None if nowhere
        """
        order = self._order
        if spoilt is not None:
            kept = order.spread(~spoilt)
            self._pairs = [(gain * kept, step) for gain, step in self._pairs]
        for gain, step in self._pairs:
            aim = aim + gain * order.spread(order.dot(step, aim))
        if self._before is None:
            return aim
        step, before = self._before
        change = aim - before
        along, length = order.dot(step, change), order.dot(step, step)
        sound = along > np.maximum(_LEAST_AGREEMENT * length, _SHORTEST_LESSON**2)
        if spoilt is not None:
            sound &= ~spoilt
        if not sound.any():
            return aim
        gain = (step - change) * order.spread(sound / np.where(sound, along, 1.0))
        self._pairs.append((gain, step))
        return aim + gain * order.spread(order.dot(step, aim))

    def teach(self, inverses: list[FloatArray]) -> None:
        """Let the kept inverses know the last lessons.

        Parameters
        ----------
        inverses : for each block (k, chain, unknown, unknown)
        """
        if not self._pairs:
            return
        gains, steps = zip(*self._pairs[-_MOST_LESSONS:], strict=True)
        for block, inverse in zip(self._order.blocks, inverses, strict=True):
            gain = np.stack([block.table(each) for each in gains], axis=-1)
            step = np.stack([block.table(each) for each in steps], axis=-2)
            rows = step @ inverse
            earlier = step @ gain
            for number in range(1, len(gains)):
                before = earlier[..., number, None, :number]
                rows[..., number, None, :] += before @ rows[..., :number, :]
            np.add(inverse, gain @ rows, out=inverse)
