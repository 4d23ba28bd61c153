"""The order of the steps: a world and a scenario go in, an outcome comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.clearing import Solver, Unclear
from negotiator.engine.notices import notices
from negotiator.engine.paths import Recorder
from negotiator.engine.plan import plan
from negotiator.engine.state import advance, conditions, first_state
from negotiator.errors import NotConvergedError
from negotiator.model.checks import require_sound
from negotiator.model.outcome import Outcome
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.plan import Plan
    from negotiator.model.outcome import MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, Stage, World


_TREND_POINTS: Final = 3
_LEAST_MARGIN: Final = 0.01
"""Margin over base from which the search starts where a price lies below the cost of the input."""


def simulate(
    world: World, scenario: Scenario, minerals: Sequence[str] | None = None
) -> Outcome:
    """Run a scenario: same values in, same numbers out.

    Parameters
    ----------
    world : World
    scenario : Scenario
    minerals : ids of the minerals to run; all of the world if None

    Returns
    -------
    Outcome
        Tonnes by quarter and prices over base, for every market of these minerals.

    Raises
    ------
    ScenarioError
        If the scenario does not fit the world.
    NotConvergedError
        If the markets of a mineral did not clear; names mineral, quarter and draw.
    """
    require_sound(world, scenario)
    wanted = [m.id for m in world.minerals if minerals is None or m.id in set(minerals)]
    paths, excess = run(plan(world, scenario, wanted))
    return Outcome(
        world=world,
        scenario=scenario,
        quarters=tuple(quarter_name(t) for t in range(scenario.quarters)),
        paths=paths,
        notices=notices(world, scenario, paths),
        max_relative_excess=excess,
    )


def run(lowered: Plan, draws: int = 1) -> tuple[Mapping[tuple[str, Stage], MarketPath], float]:
    """Clear quarter after quarter; return the paths and the largest relative excess."""
    solver, state = Solver(lowered.layout, draws), first_state(lowered, draws)
    recorder = Recorder(lowered, draws)
    trail: list[Excess] = []
    worst, since = 0.0, 0
    for quarter in range(lowered.scenario.quarters):
        given = conditions(lowered, state, quarter, trail[-1] if trail else None)
        since = 0 if lowered.breaks[quarter] else since + 1
        guess = _guess(given, trail[-min(since, _TREND_POINTS) :] if since else trail[-1:])
        try:
            at, excess = solver.clear(given, guess)
        except Unclear as unclear:
            raise _not_converged(lowered, unclear, quarter) from unclear
        recorder.record(quarter, state, given, at)
        advance(lowered, state, given, at, quarter)
        worst = max(worst, excess)
        trail = [*trail[1 - _TREND_POINTS :], at]
    return recorder.paths(), worst


def _guess(given: Conditions, trail: list[Excess]) -> FloatArray:
    """(origin slot, k) markups to start from: the trend of the last quarters in which nothing began or ended."""
    if not trail:
        return np.zeros_like(given.capacity)
    if len(trail) > 1:
        past = [at.markup for at in reversed(trail)]
        return 2.0 * past[0] - past[1] if len(past) == 2 else 3.0 * (past[0] - past[1]) + past[2]  # noqa: PLR2004
    before = trail[0]
    inputs = before.offers.paid[given.layout.input_slot]
    margin = (before.price - given.linked * inputs) / (1.0 - given.linked)
    return np.log(np.maximum(margin, _LEAST_MARGIN))


def _not_converged(lowered: Plan, unclear: Unclear, quarter: int) -> NotConvergedError:
    layout = lowered.layout
    place = next(
        p for p in layout.places if (p.system, p.system_row) == (unclear.system, unclear.row)
    )
    return NotConvergedError(
        mineral=place.market.mineral,
        quarter=quarter_name(quarter),
        draw=unclear.draw,
        excess=unclear.excess,
    )
