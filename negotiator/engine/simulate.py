"""The order of the steps: a world and a scenario go in, an outcome comes out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.clearing import TOLERANCE, Solver, Unclear
from negotiator.engine.guess import Trail
from negotiator.engine.hosts import levels, lineage, touched_minerals
from negotiator.engine.notices import notices
from negotiator.engine.paths import Recorder, some_of
from negotiator.engine.plan import plan
from negotiator.engine.quarter import conditions
from negotiator.engine.state import advance, first_state, is_still
from negotiator.errors import NotConvergedError
from negotiator.model.checks import require_sound
from negotiator.model.outcome import Outcome
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from negotiator.engine.hosts import Paths
    from negotiator.engine.plan import Plan
    from negotiator.model.draws import Draws
    from negotiator.model.outcome import MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, Stage, World


def simulate(
    world: World,
    scenario: Scenario,
    minerals: Collection[str] | None = None,
    known: Paths | None = None,
) -> Outcome:
    """Run a scenario: same values in, same numbers out.

    Parameters
    ----------
    world : World
    scenario : Scenario
    minerals : ids of the minerals to run; all of the world if None
    known : paths of the same scenario; hosts of by-products among them are not run again

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
    touched = touched_minerals(world, scenario)
    every = {key: path for key, path in (known or {}).items() if key[0] in touched}
    worst = 0.0
    for part in _parts(world, wanted, touched, {mineral for mineral, _ in every}):
        found, excess = run(plan(world, scenario, part, every))
        every |= found
        worst = max(worst, excess)
    paths = {
        (mineral, stage): every[mineral, stage]
        for mineral in wanted
        for stage in world.mineral(mineral).stages
    }
    return Outcome(
        world=world,
        scenario=scenario,
        quarters=tuple(quarter_name(t) for t in range(scenario.quarters)),
        paths=paths,
        notices=notices(world, scenario, paths),
        max_relative_excess=worst,
    )


def _parts(world: World, wanted: list[str], touched: set[str], known: set[str]) -> list[list[str]]:
    """Minerals that are run together, hosts before their by-products; those that nothing touches come last.

    Hosts that are touched but neither wanted nor known are run too.
    """
    hosts = {host for mineral in wanted for host in lineage(world, mineral)[1:]} & touched - known
    needed = [m.id for m in world.minerals if m.id in hosts or m.id in wanted]
    moved = [m for m in needed if m in touched]
    still = [m for m in needed if m not in touched]
    return [*levels(world, moved, touched - known), *([still] if still else [])]


def simulate_draws(
    world: World,
    scenario: Scenario,
    minerals: Collection[str],
    draws: Draws,
    known: Paths | None = None,
    *,
    tolerance: float = TOLERANCE,
) -> Outcome:
    """Run some minerals of a checked scenario with the parameters and levels of several draws together.

    To the tolerance to which the markets of a draw clear its results agree with those of a single run, not to
    the bit.

    Parameters
    ----------
    world : World
    scenario : Scenario
    minerals : ids
    draws : drawn parameters and levels; what they have in common is of the scenario
    known : paths of the same scenario of hosts in which no draw differs; they are not run again
    tolerance : largest relative excess of a cleared quarter, that of a single run unless told otherwise

    Returns
    -------
    Outcome
        Of all draws, without notices.

    Raises
    ------
    NotConvergedError
        If the markets of a draw did not clear; names its place in `draws`.
    """
    wanted = [m.id for m in world.minerals if m.id in set(minerals)]
    touched = touched_minerals(world, scenario)
    every = {key: path for key, path in (known or {}).items() if key[0] in touched}
    growth: dict[str, FloatArray] = {}
    worst = 0.0
    for part in _parts(world, wanted, touched, {mineral for mineral, _ in every}):
        lowered = plan(world, scenario, part, every, draws=draws)
        found, excess = run(lowered, draws.count, tolerance)
        every |= found
        grown = np.broadcast_to(lowered.growth, (*lowered.growth.shape[:2], draws.count))
        growth |= {mineral: grown[:, chain].T for chain, mineral in enumerate(part)}
        worst = max(worst, excess)
    return Outcome(
        world=world,
        scenario=scenario,
        quarters=tuple(quarter_name(t) for t in range(scenario.quarters)),
        paths={
            (mineral, stage): replace(every[mineral, stage], growth=growth[mineral])
            for mineral in wanted
            for stage in world.mineral(mineral).stages
        },
        notices=(),
        max_relative_excess=worst,
        draws=draws,
    )


def some_draws_of(outcome: Outcome, mineral: str, which: slice) -> Outcome:
    """Return the markets of a mineral in some of the draws of an outcome of several."""
    draws = outcome.draws
    markets = {key: path for key, path in outcome.paths.items() if key[0] == mineral}
    return replace(
        outcome,
        paths={key: some_of(path, which) for key, path in markets.items()},
        draws=None if draws is None else draws.some(which),
    )


def draw_of(outcome: Outcome, place: int, scenario: Scenario) -> Outcome:
    """Return one draw of an outcome of several as the outcome of a scenario, without notices.

    Parameters
    ----------
    outcome : its draws differ in nothing but levels
    place : of the draw
    scenario : that with the levels of the draw
    """
    which = slice(place, place + 1)
    paths = {
        key: replace(some_of(path, which), growth=path.growth[place])
        for key, path in outcome.paths.items()
    }
    return replace(outcome, scenario=scenario, paths=paths, draws=None)


def run(
    lowered: Plan, draws: int = 1, tolerance: float = TOLERANCE
) -> tuple[Mapping[tuple[str, Stage], MarketPath], float]:
    """Clear quarter after quarter; return the paths and the largest relative excess.

    Paths tell growth of the first draw.

    Where nothing ever begins and nothing moves in the first quarter, nothing moves in the others.
    """
    solver, state = Solver(lowered.ground, draws, tolerance), first_state(lowered, draws)
    recorder, trail = Recorder(lowered, draws), Trail(lowered)
    worst, before = 0.0, None
    for quarter in range(lowered.scenario.quarters):
        given = conditions(lowered, state, quarter, before)
        try:
            at, excess = solver.clear(given, trail.guess(given, quarter))
        except Unclear as unclear:
            raise _not_converged(lowered, unclear, quarter) from unclear
        recorder.record(quarter, state, given, at)
        advance(lowered, state, given, at, quarter)
        trail.follow(given, at)
        worst, before = max(worst, excess), at
        if quarter == 0 and lowered.is_quiet and is_still(lowered, state):
            break
    return recorder.paths(), worst


def _not_converged(lowered: Plan, unclear: Unclear, quarter: int) -> NotConvergedError:
    place = next(p for p in lowered.layout.places if p.slots.start <= unclear.slot < p.slots.stop)
    return NotConvergedError(
        mineral=place.market.mineral,
        quarter=quarter_name(quarter),
        draw=unclear.draw,
        excess=unclear.excess,
    )
