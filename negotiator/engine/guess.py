"""Where the search of a quarter starts: the trend of the quarters before."""

from __future__ import annotations

from math import comb
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.plan import Plan
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray

_LEAST_MARGIN: Final = 0.01
"""Margin over base from which the search starts where a price lies below the cost of the input."""
_MOST_QUARTERS: Final = 6
"""So many quarters show the trend at most."""
_TRENDS: Final = np.array(
    [
        [(-1.0) ** i * comb(n + 1, i + 1) for i in range(n + 1)] + [0.0] * (_MOST_QUARTERS - n - 1)
        for n in range(_MOST_QUARTERS)
    ]
)
"""Weights of the last quarters, newest first, by the degree of the curve that is drawn through them."""

_DEGREES: Final = np.arange(_MOST_QUARTERS)[:, None, None]

_LONGEST_TREND: Final = 0.3
"""Change of a markup in a quarter beyond which a trend is not believed."""


class Trail:
    """The markups of the last quarters, and what each degree of trend would have foretold.

    In each chain the trend is of the degree that foretold the last quarter best, and never reaches back beyond
    the quarter in which something began or ended.
    """

    def __init__(self, plan: Plan) -> None:
        self._breaks, self._slot_chain = plan.breaks, plan.layout.slot_chain
        self._since = np.zeros(plan.breaks.shape[1], dtype=np.intp)
        self._markups = self._foretold = np.zeros((0, len(self._slot_chain), 1))
        """(quarter, origin slot, k) newest first, and (degree, origin slot, k) what followed from them."""
        self._missed = np.zeros((0, plan.breaks.shape[1], 1))
        """(degree, chain, k) by how much each degree of trend missed the last quarter."""
        self._before: tuple[Conditions, Excess] | None = None
        chains = plan.breaks.shape[1]
        self._by_chain = np.argsort(self._slot_chain, kind="stable")
        self._starts = np.searchsorted(self._slot_chain[self._by_chain], np.arange(chains))

    def guess(self, given: Conditions, quarter: int) -> FloatArray:
        """Return the markups, (origin slot, k), from which to start in a quarter."""
        if self._before is None:
            return np.zeros_like(given.capacity)
        self._since = np.where(self._breaks[quarter], 0, self._since + 1)
        markup = self._trend()
        if given.guaranteed is not None or self._before[0].guaranteed is not None:
            return np.where(given.linked == self._before[0].linked, markup, self._converted(given))
        return markup

    def _trend(self) -> FloatArray:
        """(origin slot, k) where each chain's best trend leads."""
        past, count = self._markups, len(self._markups)
        flat = _TRENDS[:count, :count] @ past.reshape(count, -1)
        self._foretold = flat.reshape(past.shape)
        degree = np.where(self._reachable(count), self._missed, np.inf).argmin(axis=0)
        last: FloatArray = past[0]
        if not degree.any():
            return last
        if degree.size == 1:
            chosen = self._foretold[degree.item()]
        else:
            slots, draws = np.arange(past.shape[1])[:, None], np.arange(past.shape[2])
            chosen = self._foretold[degree[self._slot_chain], slots, draws]
        trend: FloatArray = chosen - last
        np.maximum(trend, -_LONGEST_TREND, out=trend)
        np.minimum(trend, _LONGEST_TREND, out=trend)
        trend += last
        return trend

    def _reachable(self, count: int) -> BoolArray:
        """(degree, chain, 1) True for the degrees that do not reach back beyond a break."""
        reachable: BoolArray = _DEGREES[:count] <= np.maximum(self._since - 1, 0)[:, None]
        return reachable

    def _converted(self, given: Conditions) -> FloatArray:
        """Markups that leave prices as they were, though a receipt begins or ceases to be guaranteed (E13)."""
        if self._before is None:
            return np.zeros_like(given.capacity)
        at = self._before[1]
        margin = (at.price - given.linked * at.input_price(given)) / (1.0 - given.linked)
        markup: FloatArray = np.log(np.maximum(margin, _LEAST_MARGIN))
        return markup

    def follow(self, given: Conditions, at: Excess) -> None:
        """Note a cleared quarter."""
        markup = at.markup[None]
        if self._before is None:
            self._markups = markup
            self._missed = np.zeros((1, len(self._since), markup.shape[2]))
        else:
            missed = self._by_chains(np.abs(self._foretold - markup))
            unknown = np.full((1, *missed.shape[1:]), np.inf)
            self._missed = np.concatenate([missed, unknown])[:_MOST_QUARTERS]
            self._markups = np.concatenate([markup, self._markups])[:_MOST_QUARTERS]
        self._before = given, at

    def _by_chains(self, missed: FloatArray) -> FloatArray:
        """(degree, chain, k) the largest of each chain: of (degree, origin slot, k)."""
        if len(self._since) == 1:
            return np.asarray(missed.max(axis=1, keepdims=True))
        return np.maximum.reduceat(missed.take(self._by_chain, axis=1), self._starts, axis=1)
