"""Bands around what charts draw of one mineral, out of its draws as they are run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.bands import GROWING, SOURCE, LineBands, Stacks, band_of
from negotiator.measures.lines import mineral_lines
from negotiator.questions.ensemble import grown_over

if TYPE_CHECKING:
    from negotiator.engine.treatment import BoolArray
    from negotiator.measures.headline import Totals
    from negotiator.measures.lines import Lines
    from negotiator.model.outcome import Outcome
    from negotiator.questions.ensemble import Pair, Question


class LineDraws:
    """Lines of the draws of one mineral, as many as have been run."""

    def __init__(self, question: Question, mineral: str) -> None:
        self.mineral = mineral
        self._question = question
        self._drawn: list[tuple[Lines, Lines]] = []

    @property
    def is_empty(self) -> bool:
        """Whether there is no draw."""
        return not self._drawn

    def add(self, counts: BoolArray, few: Pair, known: tuple[Totals, Totals]) -> None:
        """Take lines of some draws.

        Parameters
        ----------
        counts : (k,) which of them are drawn; the central case is none of these
        few : their outcomes, with the deal and without it
        known : what the mineral adds to the figures of both
        """
        deal, no_deal = (
            {name: values[counts] for name, values in self._whole(each, added).items()}
            for each, added in zip(few, known, strict=True)
        )
        if counts.any():
            self._drawn.append((deal, no_deal))

    def bands(self) -> LineBands:
        """Return the bands of all that was added."""
        deal, no_deal = (
            {name: np.concatenate([pair[side][name] for pair in self._drawn]) for name in names}
            for side, names in enumerate(self._drawn[0])
        )
        with np.errstate(invalid="ignore"):  # days of cover may be infinite
            return LineBands(
                draws=self._question.draws,
                seed=self._question.seed,
                counted=len(deal["secure_share_frac"]),
                deal={name: band_of(values) for name, values in deal.items()},
                change={name: band_of(values - no_deal[name]) for name, values in deal.items()},
                stacks=(_stacks(deal), _stacks(no_deal)),
            )

    def _whole(self, outcome: Outcome, known: Totals) -> Lines:
        """(k, t) lines in every quarter; those of a mineral to which nothing happens go on as they begin."""
        lines = mineral_lines(outcome, self.mineral, known)
        grown = grown_over(outcome, self.mineral, self._question.scenario.quarters)
        if grown is None:
            stage = outcome.world.mineral(self.mineral).main_stage
            shape = outcome.path(self.mineral, stage).growth.shape
            return {name: np.broadcast_to(values, shape) for name, values in lines.items()}
        return {
            name: values[..., :1] * (grown if name.startswith(GROWING) else np.ones_like(grown))
            for name, values in lines.items()
        }


def _stacks(lines: Lines) -> Stacks:
    """Return the lines that charts stack."""
    return Stacks(
        sources_t={
            name.removeprefix(SOURCE): values
            for name, values in lines.items()
            if name.startswith(SOURCE)
        },
        buyers_musd=lines["buyers_musd"],
        treasuries_musd=lines["treasuries_musd"],
    )
