"""What an ensemble says: bands by quarter, with and without the deal, and how often the deal fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.questions.draws import CENTRAL
from negotiator.questions.ensemble import VARIABLES
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, World
    from negotiator.questions.ensemble import Part, Question, Unclear

CHANCES: Final = (0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95)
"""Probabilities of the quantiles."""
MEDIAN: Final = CHANCES.index(0.5)
CLUB_VARIABLES: Final = VARIABLES[:2]
"""What is told of the club as a whole: secure share and cost."""
GAIN: Final = "gain_musd_per_year"
_NOISE_FRAC: Final = 1.0e-9
_NOISE_MUSD: Final = 1.0e-3
"""Differences of secure share, and of money a year, that are no more than rounding."""


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """How a number spreads over the draws."""

    central: FloatArray
    """(...) in the central case: every parameter at its value."""
    quantiles: FloatArray
    """(chance, ...) over the draws; the central case is not among them."""


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """A number with the deal, without it, and the difference draw by draw."""

    deal: Band
    no_deal: Band
    change: Band


@dataclass(frozen=True, slots=True)
class Fails:
    """In how many draws the deal fails, by its means over the run."""

    club_loses: int
    """The members together lose money against no deal (E29)."""
    less_secure: int
    """The secure share is below that without the deal (E23)."""
    either: int


@dataclass(frozen=True, slots=True, eq=False)
class Bands:
    """An ensemble, answered."""

    question: Question
    quarters: tuple[str, ...]
    counted: int
    """Draws in the statistics: all but those in which a market did not clear."""
    unclear: tuple[Unclear, ...]
    club: Mapping[str, Compared]
    """By variable, (t,)."""
    gain: Band
    """(t,) what members gain together against no deal, million USD a year (E29)."""
    minerals: Mapping[str, Mapping[str, Compared]]
    """By mineral and variable, (t,)."""
    means: Mapping[str, Compared]
    """The club's variables, means over the run, ()."""
    mean_gain: Band
    """() mean over the run."""
    fails: Fails


def bands(world: World, question: Question, parts: Iterable[Part]) -> Bands:
    """Put the parts together.

    Parameters
    ----------
    world : World
    question : Question
    parts : all of them, in any order
    """
    done = sorted(parts, key=lambda part: (part.key.first, part.key.minerals))
    unclear = tuple(sorted({each for part in done for each in part.unclear}))
    counted = np.ones(question.draws + 1, dtype=bool)
    counted[[CENTRAL, *(each.draw for each in unclear)]] = False
    minerals: dict[str, dict[str, Compared]] = {}
    weights = {m: world.mineral(m).economic_importance.value for m in question.minerals}
    club = np.zeros((question.draws + 1, 2, len(CLUB_VARIABLES), question.scenario.quarters))
    gains = np.zeros((question.draws + 1, question.scenario.quarters))
    for mineral in question.minerals:
        values, gained = _of_mineral(done, mineral, question.scenario.quarters)
        minerals[mineral] = {
            name: _compared(values[:, :, i], counted) for i, name in enumerate(VARIABLES)
        }
        share = weights[mineral] / sum(weights.values())
        club += values[:, :, : len(CLUB_VARIABLES)] * np.array([share, 1.0])[:, None]
        gains += gained
    means = club.mean(axis=-1)
    return Bands(
        question=question,
        quarters=tuple(quarter_name(t) for t in range(question.scenario.quarters)),
        counted=int(counted.sum()),
        unclear=unclear,
        club={name: _compared(club[:, :, i], counted) for i, name in enumerate(CLUB_VARIABLES)},
        gain=_band(gains, counted),
        minerals=minerals,
        means={name: _compared(means[:, :, i], counted) for i, name in enumerate(CLUB_VARIABLES)},
        mean_gain=_band(gains.mean(axis=-1), counted),
        fails=_fails(means[counted, :, 0], gains[counted].mean(axis=-1)),
    )


def _of_mineral(
    parts: Sequence[Part], mineral: str, quarters: int
) -> tuple[FloatArray, FloatArray]:
    """(draw, 2, variable, t) values and (draw, t) gains of one mineral; parts are in the order of the draws."""
    own = [part.of_mineral(mineral, quarters) for part in parts if mineral in part.key.minerals]
    return np.concatenate([each for each, _ in own]), np.concatenate([each for _, each in own])


def _compared(values: FloatArray, counted: BoolArray) -> Compared:
    """Bands of (draw, 2, ...) with the deal and without it."""
    deal, no_deal = values[:, 0], values[:, 1]
    return Compared(
        *(_band(each, counted) for each in (deal, no_deal, deal - no_deal)),
    )


def _band(values: FloatArray, counted: BoolArray) -> Band:
    """Band of (draw, ...); NaN where no draw counts."""
    chosen = values[counted]
    if not len(chosen):
        return Band(values[CENTRAL], np.full((len(CHANCES), *values.shape[1:]), np.nan))
    return Band(values[CENTRAL], np.quantile(chosen, CHANCES, axis=0))


def _fails(secure: FloatArray, gains: FloatArray) -> Fails:
    """Count failures from (draw, 2) mean secure shares and (draw,) mean gains."""
    less_secure = secure[:, 0] < secure[:, 1] - _NOISE_FRAC
    loses = gains < -_NOISE_MUSD
    return Fails(int(loses.sum()), int(less_secure.sum()), int((loses | less_secure).sum()))
