"""Bands of a picture: an ensemble that measures what is looked at, and what is always in sight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from negotiator.errors import NotConvergedError, SimulationError
from negotiator.measures.bands import HeadlineBands, LineBands
from negotiator.measures.headline import totals
from negotiator.phrases import Fact, phrase
from negotiator.questions.draws import CENTRAL
from negotiator.questions.ensemble import few_at_once, outcomes, part_keys
from negotiator.questions.headline_bands import HeadlineDraws
from negotiator.questions.line_bands import LineDraws

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.world import IntArray, World
    from negotiator.questions.ensemble import Pair, PartKey, Question

Found: TypeAlias = LineBands | HeadlineBands | None


def picture_bands(world: World, question: Question, mineral: str) -> Iterator[tuple[float, Found]]:
    """Yield how far the work has come after each part of the draws, with bands as soon as there are some.

    Those of the lines come first, then those of the headline. Draws, and so the numbers, are those of an
    ensemble with the same seed.

    Parameters
    ----------
    world : World
    question : about the minerals of the headline, if its bands are wanted; has been checked: `require_sound`
    mineral : id of that whose lines are drawn

    Raises
    ------
    SimulationError
        If the markets cleared in no draw.
    """
    wanted = {*question.minerals, mineral}
    every = replace(question, minerals=tuple(m.id for m in world.minerals if m.id in wanted))
    keys = sorted(part_keys(world, every), key=lambda key: mineral not in key.minerals)
    lines, headline = LineDraws(question, mineral), HeadlineDraws(world, question)
    for_lines = sum(mineral in key.minerals for key in keys)
    steps = len(keys) + bool(question.minerals)
    for done, key in enumerate(keys, start=1):
        for numbers, pair in outcomes(world, every, key):
            if not isinstance(pair, NotConvergedError):
                _add(key, numbers, pair, draws=(lines, headline))
        if done == for_lines:
            _require_some(lines, mineral)
        yield done / steps, lines.bands() if done == for_lines else None
    if question.minerals:
        _require_some(headline, mineral)
        yield 1.0, headline.bands()


def _add(
    key: PartKey, numbers: IntArray, pair: Pair, *, draws: tuple[LineDraws, HeadlineDraws]
) -> None:
    """Measure some draws of a part once for both."""
    lines, headline = draws
    for mineral in key.minerals:
        for which, few in few_at_once(pair, mineral):
            deal = totals(few[0], mineral)
            known = deal, deal if few[1] is few[0] else totals(few[1], mineral)
            if mineral == lines.mineral:
                lines.add(numbers[which] != CENTRAL, few, known)
            if mineral in headline.minerals:
                headline.add(mineral, numbers[which], few, known)


def _require_some(draws: LineDraws | HeadlineDraws, mineral: str) -> None:
    """Refuse bands of no draw."""
    if draws.is_empty:
        raise SimulationError(
            phrase("no draw of the parameters in which the markets cleared."),
            where=phrase("{mineral}", mineral=Fact("mineral", mineral, mineral)),
            cure=phrase("Ease the events or the terms of this mineral."),
        )
