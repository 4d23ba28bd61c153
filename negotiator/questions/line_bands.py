"""Bands around the lines that charts draw of one mineral: an ensemble that measures what is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.errors import NotConvergedError, SimulationError
from negotiator.measures.bands import TONNES, Band, LineBands
from negotiator.measures.lines import mineral_lines
from negotiator.phrases import Fact, phrase
from negotiator.questions.draws import CENTRAL
from negotiator.questions.ensemble import few_at_once, outcomes, part_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.measures.lines import Lines
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, IntArray, World
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

    Raises
    ------
    SimulationError
        If the markets cleared in no draw.
    """
    keys = part_keys(world, question)
    drawn: list[tuple[Lines, Lines]] = []
    for done, key in enumerate(keys, start=1):
        for numbers, pair in outcomes(world, question, key):
            if not isinstance(pair, NotConvergedError):
                drawn += _drawn(question, numbers, pair)
        if done < len(keys):
            yield done / len(keys), None
    if not drawn:
        mineral = question.minerals[0]
        raise SimulationError(
            phrase("no draw of the parameters in which the markets cleared."),
            where=phrase("{mineral}", mineral=Fact("mineral", mineral, mineral)),
            cure=phrase("Ease the events or the terms of this mineral."),
        )
    yield 1.0, _bands(question, drawn)


def _drawn(question: Question, numbers: IntArray, pair: Pair) -> Iterator[tuple[Lines, Lines]]:
    """Lines of some draws (k, t) in every quarter; the central case is none of them."""
    (mineral,) = question.minerals
    for which, few in few_at_once(pair, mineral):
        counts = numbers[which] != CENTRAL
        deal, no_deal = (_whole(each, mineral, question.scenario.quarters) for each in few)
        if counts.any():
            yield (
                {name: values[counts] for name, values in deal.items()},
                {name: values[counts] for name, values in no_deal.items()},
            )


def _whole(outcome: Outcome, mineral: str, quarters: int) -> Lines:
    """(k, t) lines in every quarter; those of a mineral to which nothing happens go on as they begin."""
    stage = outcome.world.mineral(mineral).main_stage
    growth = outcome.path(mineral, stage).growth
    lines = mineral_lines(outcome, mineral)
    if len(outcome.quarters) == quarters:
        return {name: np.broadcast_to(values, growth.shape) for name, values in lines.items()}
    grown = growth[:, 1:2] ** np.arange(quarters)
    return {
        name: values[..., :1] * (grown if name.startswith(TONNES) else np.ones_like(grown))
        for name, values in lines.items()
    }


def _bands(question: Question, drawn: Sequence[tuple[Lines, Lines]]) -> LineBands:
    names = drawn[0][0]
    deal = {name: np.concatenate([lines[name] for lines, _ in drawn]) for name in names}
    no_deal = {name: np.concatenate([lines[name] for _, lines in drawn]) for name in names}
    with np.errstate(invalid="ignore"):  # days of cover may be infinite
        return LineBands(
            draws=question.draws,
            seed=question.seed,
            counted=sum(len(next(iter(lines.values()))) for lines, _ in drawn),
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
