"""The last search for prices, where both others fail: a stranger withdraws from the markets of a chain (E11).

At the start a stranger takes what is made too much and brings what is missing, so that all markets clear. It
withdraws little by little, and prices are followed along the way, also where it has to come back for a while
before it can go on. Where the way is too rough it is gone from base prices, then for ever choosier buyers, each
from the prices of those before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.excess import Excess, trial
from negotiator.engine.jacobian import jacobians
from negotiator.engine.linear import moving_part, numbers
from negotiator.engine.patient import HIGHEST_MARKUP, LOWEST_MARKUP
from negotiator.engine.residual import relative_excess, residual

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.ground import Ground
    from negotiator.model.world import FloatArray, IntArray

_MOST_STEPS: Final = 300
_FIRST_STEP: Final = 0.05
_LONGEST_STEP: Final = 3.0
_SHORTEST_STEP: Final = 1.0e-7
"""Length of a step of the way, in markups and the part of the stranger together."""
_LONGER: Final = 1.7
_SHORTER: Final = 0.4
_MOST_CORRECTIONS: Final = 8
_FEW_CORRECTIONS: Final = 3
"""After so few corrections the next step is longer."""
_SLOW: Final = 0.5
"""A correction that leaves more than this part of the gap is given up."""
_ON_THE_WAY: Final = 1.0e-7
"""Gap that is good enough on the way."""
_ASTRAY: Final = 3.0
"""A correction that leads further than so many steps away is given up."""
_STILL: Final = 3.0e-12
"""Slope that counts as none: prices of who can neither make nor sell stay where they are."""
_LEAST_CHOOSY: Final = 1.0
_CHOOSIER: Final = 1.5
"""Elasticity of sourcing with which the rough way begins, and by how much it grows from one to the next."""


class _Point(NamedTuple):
    """A point of the way."""

    values: FloatArray
    """(n + 1,) the markups, and last how far the stranger has withdrawn: 1 where it is gone."""
    slopes: FloatArray
    """(n, n) of the residual by the markups."""


def last_search(
    what: tuple[Ground, Conditions], markup: FloatArray, chain: int, tolerance: float
) -> FloatArray:
    """Return better markups, (origin slot, 1), of a chain in a single draw.

    Parameters
    ----------
    what : ground, and what is given in the single draw
    markup : (origin slot, 1) where to start
    chain : number of the chain; the markups of all others stay
    tolerance : largest relative excess at the end
    """
    found, is_gone = markup, False
    at_base = markup.copy()
    at_base[_slots_of(what[0], chain, len(markup))] = 0.0
    for way in (_straight, _for_ever_choosier_buyers):
        for start in (markup, at_base):
            if not is_gone:
                found, is_gone = way(what, start, chain, tolerance)
    return found


def _straight(
    what: tuple[Ground, Conditions], markup: FloatArray, chain: int, tolerance: float
) -> tuple[FloatArray, bool]:
    """Go the way at once; return its end, and whether the stranger is gone."""
    return _Withdrawal(what, markup, chain, tolerance).follow()


def _for_ever_choosier_buyers(
    what: tuple[Ground, Conditions], markup: FloatArray, chain: int, tolerance: float
) -> tuple[FloatArray, bool]:
    """Go the way for buyers with a small elasticity of sourcing, then on from there for ever larger ones."""
    (ground, given), most = what, _LEAST_CHOOSY
    while most < float(given.coefficients.sourcing_elasticity.max()):
        easier = ground, given.less_choosy(most)
        markup, is_gone = _straight(easier, markup, chain, tolerance)
        if not is_gone:
            return markup, False
        most *= _CHOOSIER
    return _straight(what, markup, chain, tolerance)


def _slots_of(ground: Ground, chain: int, count: int) -> IntArray:
    """Origin slots of a chain, of as many as there are."""
    order = ground.unknowns
    slots: IntArray = order.slots[(order.chain == chain) & (order.slots < count)]
    return slots


class _Withdrawal:
    """The way of the prices of a chain while the stranger withdraws."""

    def __init__(
        self, what: tuple[Ground, Conditions], markup: FloatArray, chain: int, tolerance: float
    ) -> None:
        (self._ground, self._given), self._markup = what, markup
        self._tolerance, order = tolerance, self._ground.unknowns
        self._some = [np.zeros(block.size, dtype=bool) for block in order.blocks]
        for some, block in zip(self._some, order.blocks, strict=True):
            some[:] = np.arange(block.chains.start, block.chains.stop) == chain
        self._slots = _slots_of(self._ground, chain, len(markup))
        values = markup[self._slots, 0].clip(0.9 * LOWEST_MARKUP, 0.9 * HIGHEST_MARKUP)
        self._first = np.append(values, 0.0)
        self._start = self._gap(self._trial(values))

    def follow(self) -> tuple[FloatArray, bool]:
        """Return the markups at the end of the way, (origin slot, 1), and whether the stranger is gone."""
        point = self._point(self._first, self._trial(self._first[:-1]))
        ahead = self._direction(point, np.eye(len(self._first))[-1])
        step = _FIRST_STEP
        for _ in range(_MOST_STEPS):
            last = point.values[-1] + step * ahead[-1] >= 1.0
            if last:
                step = (1.0 - point.values[-1]) / ahead[-1]
            found, corrections = self._corrected(point, ahead, step, last=last)
            if found is not None and last:
                return self._markups(found.values[:-1]), True
            if found is None:
                step *= _SHORTER
                if step < _SHORTEST_STEP:
                    break
                continue
            point, ahead = found, self._direction(found, ahead)
            if corrections <= _FEW_CORRECTIONS:
                step = min(_LONGER * step, _LONGEST_STEP)
        return self._markups(point.values[:-1]), False

    def _corrected(
        self, point: _Point, ahead: FloatArray, step: float, *, last: bool
    ) -> tuple[_Point | None, int]:
        """Return the point of the way a step ahead, if it is found, and the number of corrections.

        Parameters
        ----------
        ahead : (n + 1,) direction
        last : True where the stranger is gone at the end of the step
        """
        across = np.eye(len(ahead))[-1] if last else ahead
        values = point.values + step * ahead
        aim, before = across @ values, np.inf
        for number in range(_MOST_CORRECTIONS):
            if not self._is_searched(values):
                break
            at = self._trial(values[:-1])
            gap = self._gap(at) - (1.0 - values[-1]) * self._start
            size = float(np.linalg.norm(gap))
            if self._is_clear(at) if last else size < _ON_THE_WAY:
                near = float(np.linalg.norm(values - point.values)) < _ASTRAY * step
                is_sound = last or (near and values[-1] < 1.0)
                return (self._point(values, at) if is_sound else None), number
            if number > 1 and not size < _SLOW * before:
                break
            before = size
            slopes = np.vstack([np.column_stack([self._slopes(at), self._start]), across])
            values = values - moving_part(slopes, np.append(gap, across @ values - aim), _STILL)
        return None, _MOST_CORRECTIONS

    @staticmethod
    def _is_searched(values: FloatArray) -> bool:
        """Whether all markups are numbers that are searched."""
        markups = values[:-1]
        return bool(((markups > LOWEST_MARKUP) & (markups < HIGHEST_MARKUP)).all())

    def _is_clear(self, at: Excess) -> bool:
        return float(relative_excess(self._given, at)[self._slots].max()) < self._tolerance

    def _direction(self, point: _Point, before: FloatArray) -> FloatArray:
        """(n + 1,) direction of the way, of length 1, that goes on from the one before."""
        slopes = np.vstack([np.column_stack([point.slopes, self._start]), before])
        ahead = moving_part(slopes, np.eye(len(before))[-1], _STILL)
        direction: FloatArray = ahead / np.linalg.norm(ahead)
        return direction

    def _point(self, values: FloatArray, at: Excess) -> _Point:
        return _Point(values, self._slopes(at))

    def _slopes(self, at: Excess) -> FloatArray:
        # Far from any price that clears slopes may overflow.
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            found = jacobians(self._given, at, self._ground.assembly, self._some)
        table = next(one for one, some in zip(found, self._some, strict=True) if some.any())[0, 0]
        count = len(self._slots)
        return numbers(table[:count, :count])

    def _trial(self, values: FloatArray) -> Excess:
        return trial(self._given, self._markups(values))

    def _gap(self, at: Excess) -> FloatArray:
        gap: FloatArray = residual(self._given, at)[self._slots, 0]
        return gap

    def _markups(self, values: FloatArray) -> FloatArray:
        changed = self._markup.copy()
        changed[self._slots, 0] = values
        return changed
