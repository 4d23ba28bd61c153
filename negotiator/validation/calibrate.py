"""The one calibration: constants of behaviour that no table gives, fitted to one episode of the record.

Antimony 2024-25 is the episode, because its prices abroad are printed month by month with grade A and no
parameter of antimony was estimated on it. Each constant is fitted to its own lines, the other at its default:
`n` of (E5) to prices abroad, the leakage of (E10) to what reached the United States through neutrals.
A default that is nearly as good as the best value stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Final

from negotiator.model.assumptions import Assumptions, Behaviour
from negotiator.validation.episodes import episodes
from negotiator.validation.history import back_test

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import World
    from negotiator.validation.episodes import Constant, Episode

TRIED: Final[Mapping[Constant, tuple[float, ...]]] = {
    "upper_tail_elasticity": (1.5, 2.0, 2.5, 3.0, 3.5, 4.0),
    "leakage_max_frac": (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9),
}
ALIKE_LOG: Final = 0.05
"""Values whose root mean square log errors differ by less than this are equally good."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well each tried value of a constant fits its lines."""

    constant: Constant
    default: float
    error_log: Mapping[float, float]
    """Root mean square log error by value."""

    @property
    def best(self) -> float:
        """The value with the least error."""
        return min(self.error_log, key=self.error_log.__getitem__)

    @property
    def supports_default(self) -> bool:
        """Whether the default is as good as the best value, within `ALIKE_LOG`."""
        return self.error_log[self.default] - self.error_log[self.best] <= ALIKE_LOG


def calibration(world: World) -> tuple[Fit, ...]:
    """Fit each constant again, in the order of `TRIED`."""
    episode = next(one for one in episodes() if one.calibrates)
    return tuple(_fit(world, episode, constant) for constant in TRIED)


def _fit(world: World, episode: Episode, constant: Constant) -> Fit:
    default: float = getattr(Behaviour(), constant)
    values = sorted({*TRIED[constant], default})
    errors = {value: _error(world, episode, constant, value) for value in values}
    return Fit(constant, default, errors)


def _error(world: World, episode: Episode, constant: Constant, value: float) -> float:
    behaviour = Behaviour.model_validate({constant: value})
    assumptions = Assumptions(behaviour=behaviour)
    scenario = episode.replay().model_copy(update={"assumptions": assumptions})
    checks = back_test(world, episode, scenario)
    of_lines = zip(checks, episode.lines, strict=True)
    squares = [log(check.error) ** 2 for check, line in of_lines if line.fits == constant]
    error: float = (sum(squares) / len(squares)) ** 0.5
    return error
