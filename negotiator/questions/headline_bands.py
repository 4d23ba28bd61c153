"""Ranges of the headline and of gains, out of the draws of its minerals as they are run (E23, E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.bands import GainEnds, HeadlineBands, ends_of
from negotiator.questions.draws import CENTRAL
from negotiator.questions.ensemble import grown_over
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from negotiator.engine.treatment import BoolArray
    from negotiator.measures.headline import Totals
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, IntArray, World
    from negotiator.questions.ensemble import Pair, Question

_SECURE, _BUYERS, _TREASURIES = range(3)
_FIGURES: Final = 3


class HeadlineDraws:
    """The figures of the headline draw by draw: sums over its minerals, means over the run.

    The same number is the same draw in every mineral; it counts if it is there in all of them.
    """

    def __init__(self, world: World, question: Question) -> None:
        self.minerals = frozenset(question.minerals)
        self._question = question
        self._members = question.scenario.coalition.regions
        self._regions = [region.id for region in world.seated]
        self._columns = [self._regions.index(member) for member in self._members]
        self._weights = {m: world.mineral(m).economic_importance.value for m in question.minerals}
        count = question.draws + 1
        self._figures = np.zeros((count, 2, _FIGURES))
        self._gains = np.zeros((count, 3, len(self._regions)))
        self._minerals_run = np.zeros(count, dtype=np.int64)

    @property
    def is_empty(self) -> bool:
        """Whether there is no draw of all minerals."""
        return not self._counts.any()

    def add(self, mineral: str, numbers: IntArray, few: Pair, known: tuple[Totals, Totals]) -> None:
        """Take some draws of a mineral.

        Parameters
        ----------
        mineral : of the headline
        numbers : (k,) of the draws
        few : their outcomes, with the deal and without it
        known : what the mineral adds to the figures of both
        """
        weight = self._weights[mineral] / sum(self._weights.values())
        for side, (outcome, added) in enumerate(zip(few, known, strict=True)):
            secure, money, yearly = self._own(outcome, mineral, added)
            self._figures[numbers, side, _SECURE] += weight * secure
            self._figures[numbers, side, _BUYERS:] += money.T
            self._gains[numbers] += yearly if side == 0 else -yearly
        self._minerals_run[numbers] += 1

    def bands(self) -> HeadlineBands:
        """Return the ranges of all that was added."""
        counts = self._counts
        figures, gains = self._figures[counts], self._gains[counts]
        secure = figures[..., _SECURE]
        money = figures[..., _BUYERS:] * QUARTERS_PER_YEAR
        change, cost = money[:, 0] - money[:, 1], money.sum(axis=-1)
        return HeadlineBands(
            draws=self._question.draws,
            seed=self._question.seed,
            counted=len(figures),
            secure_share_frac=ends_of(secure[:, 0]),
            secure_change_frac=ends_of(secure[:, 0] - secure[:, 1]),
            cost_musd_per_year=ends_of(cost[:, 0]),
            cost_change_musd_per_year=ends_of(cost[:, 0] - cost[:, 1]),
            buyers_change_musd_per_year=ends_of(change[:, 0]),
            treasuries_change_musd_per_year=ends_of(change[:, 1]),
            gains={
                region: _gain_ends(parts)
                for region, parts in zip(self._regions, np.moveaxis(gains, 2, 0), strict=True)
            },
            members_gain=_gain_ends(gains[..., self._columns].sum(axis=-1)),
            worst_frac=self._worst(gains[..., self._columns].sum(axis=1)),
        )

    def _own(
        self, outcome: Outcome, mineral: str, added: Totals
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """(k,) secure share, (2, k) money of buyers and treasuries a quarter, (k, part, region) yearly money.

        Means over the run; those of a mineral to which nothing happens go on as they begin.
        """
        money = np.stack(np.broadcast_arrays(added.buyers_musd, added.treasuries_musd))
        yearly = added.standing.musd_per_year
        grown = grown_over(outcome, mineral, self._question.scenario.quarters)
        if grown is not None:
            money = money[..., :1] * grown
            seen = grown[:, : len(outcome.quarters)].mean(axis=1)
            yearly = yearly * (grown.mean(axis=1) / seen)[:, None, None]
        return added.secure_share_frac.mean(axis=-1), money.mean(axis=-1), yearly

    @property
    def _counts(self) -> BoolArray:
        """(draw,) whether a draw is one, and of all minerals."""
        counts: BoolArray = self._minerals_run == len(self._weights)
        counts[CENTRAL] = False
        return counts

    def _worst(self, gains: FloatArray) -> dict[str, float]:
        """Part of draws in which each member gains least, of (draw, member) gains."""
        if not self._members:
            return {}
        least = np.bincount(gains.argmin(axis=1), minlength=len(self._members))
        return dict(zip(self._members, (least / len(gains)).tolist(), strict=True))


def _gain_ends(parts: FloatArray) -> GainEnds:
    """Return how (draw, part) gains spread, and their sum."""
    return GainEnds(*(ends_of(each) for each in (*parts.T, parts.sum(axis=1))))
