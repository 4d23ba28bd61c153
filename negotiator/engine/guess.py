"""Where the search of a quarter starts: the trend of the quarters before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.plan import Plan
    from negotiator.model.world import FloatArray

_LEAST_MARGIN: Final = 0.01
"""Margin over base from which the search starts where a price lies below the cost of the input."""
_TRENDS: Final = np.array([[1.0, 0.0, 0.0], [2.0, -1.0, 0.0], [3.0, -3.0, 1.0]])
"""Weights of the last quarters, by how many of them show the trend: none, a line or a parabola."""

_LONGEST_TREND: Final = 0.3
"""Change of a markup in a quarter beyond which a trend is not believed."""


class Trail:
    """The markups of the last quarters, and for how long nothing has begun or ended in each chain."""

    def __init__(self, plan: Plan) -> None:
        self._breaks, self._slot_chain = plan.breaks, plan.layout.slot_chain
        self._since = np.zeros(plan.breaks.shape[1], dtype=np.intp)
        self._markups: list[FloatArray] = []
        self._before: tuple[Conditions, Excess] | None = None

    def guess(self, given: Conditions, quarter: int) -> FloatArray:
        """Return the markups, (origin slot, k), from which to start in a quarter."""
        if self._before is None:
            return np.zeros_like(given.capacity)
        self._since = np.where(self._breaks[quarter], 0, self._since + 1)
        order = np.minimum(np.maximum(self._since - 1, 0), len(_TRENDS) - 1)
        weights = _TRENDS[order[0]]
        if (order != order[0]).any():
            weights = _TRENDS[order].T[..., None].take(self._slot_chain, axis=1)
        last = self._markups[0]
        trend = sum(w * past for w, past in zip(weights, self._markups, strict=False)) - last
        markup = last + np.minimum(np.maximum(trend, -_LONGEST_TREND), _LONGEST_TREND)
        if given.guaranteed is not None or self._before[0].guaranteed is not None:
            return np.where(given.linked == self._before[0].linked, markup, self._converted(given))
        return np.asarray(markup)

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
        self._markups = [at.markup, *self._markups[: len(_TRENDS) - 1]]
        self._before = given, at
