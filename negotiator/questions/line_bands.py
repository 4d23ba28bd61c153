"""Bands around the lines that charts draw of one mineral: an ensemble that measures what is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.errors import NotConvergedError
from negotiator.measures.bands import TONNES, Band, LineBands
from negotiator.measures.lines import mineral_lines
from negotiator.questions.draws import CENTRAL
from negotiator.questions.ensemble import outcomes, part_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.measures.lines import Lines
    from negotiator.model.world import FloatArray, World
    from negotiator.questions.ensemble import Pair, Question

ENDS: Final = (0.1, 0.9)
"""Probabilities of the ends of a band."""


def line_bands(world: World, question: Question) -> Iterator[tuple[float, LineBands | None]]:
    """Yield how far the work has come after each part of the draws, with the bands at the last.

    Draws, and so the numbers, are those of an ensemble with the same seed.

    Parameters
    ----------
    world : World
    question : about one mineral; has been checked: `require_sound`
    """
    (mineral,) = question.minerals
    keys = part_keys(world, question)
    drawn: list[tuple[Lines, Lines]] = []
    for done, key in enumerate(keys, start=1):
        drawn += [
            _whole(pair, mineral, question.scenario.quarters)
            for number, pair in outcomes(world, question, key)
            if number != CENTRAL and not isinstance(pair, NotConvergedError)
        ]
        yield done / len(keys), _bands(question, drawn) if done == len(keys) else None


def _whole(pair: Pair, mineral: str, quarters: int) -> tuple[Lines, Lines]:
    """Lines of a draw in every quarter; those of a mineral to which nothing happens go on as they begin."""
    deal, no_deal = (mineral_lines(outcome, mineral) for outcome in pair)
    if len(pair[0].quarters) == quarters:
        return deal, no_deal
    stage = pair[0].world.mineral(mineral).main_stage
    growth = pair[0].path(mineral, stage).growth[1] ** np.arange(quarters)
    return _gone_on(deal, growth), _gone_on(no_deal, growth)


def _gone_on(lines: Lines, growth: FloatArray) -> Lines:
    """Repeat the first quarter; tonnes grow."""
    return {
        name: values[0] * (growth if name.startswith(TONNES) else np.ones_like(growth))
        for name, values in lines.items()
    }


def _bands(question: Question, drawn: Sequence[tuple[Lines, Lines]]) -> LineBands:
    names = drawn[0][0] if drawn else {}
    deal = {name: np.array([lines[name] for lines, _ in drawn]) for name in names}
    no_deal = {name: np.array([lines[name] for _, lines in drawn]) for name in names}
    with np.errstate(invalid="ignore"):  # days of cover may be infinite
        return LineBands(
            draws=question.draws,
            seed=question.seed,
            counted=len(drawn),
            deal={name: band_of(values) for name, values in deal.items()},
            change={name: band_of(values - no_deal[name]) for name, values in deal.items()},
        )


def band_of(values: FloatArray) -> Band:
    """Return the band of some draws; an end of it between two infinite draws is infinite.

    Parameters
    ----------
    values : (draw, t)
    """
    found = np.quantile(values, ENDS, axis=0)
    return Band(
        *np.where(np.isnan(found), np.quantile(values, ENDS, axis=0, method="higher"), found)
    )
