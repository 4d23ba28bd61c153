"""The order of the steps: a world and a scenario go in, an outcome comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.engine.clearing import Solver, Unclear
from negotiator.engine.guess import Trail
from negotiator.engine.notices import notices
from negotiator.engine.paths import Recorder
from negotiator.engine.plan import plan, touched_minerals
from negotiator.engine.quarter import conditions
from negotiator.engine.state import advance, first_state, is_still
from negotiator.errors import NotConvergedError
from negotiator.model.checks import require_sound
from negotiator.model.outcome import Outcome
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.engine.plan import Plan
    from negotiator.model.outcome import MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Stage, World


def simulate(world: World, scenario: Scenario, minerals: Sequence[str] | None = None) -> Outcome:
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
    touched = touched_minerals(scenario)
    parts = ([m for m in wanted if m in touched], [m for m in wanted if m not in touched])
    found = [run(plan(world, scenario, part)) for part in parts if part]
    every = {key: path for paths, _ in found for key, path in paths.items()}
    paths = {key: every[key] for key in sorted(every, key=lambda key: wanted.index(key[0]))}
    return Outcome(
        world=world,
        scenario=scenario,
        quarters=tuple(quarter_name(t) for t in range(scenario.quarters)),
        paths=paths,
        notices=notices(world, scenario, paths),
        max_relative_excess=max((excess for _, excess in found), default=0.0),
    )


def run(lowered: Plan, draws: int = 1) -> tuple[Mapping[tuple[str, Stage], MarketPath], float]:
    """Clear quarter after quarter; return the paths and the largest relative excess.

    Where nothing ever begins and nothing moves in the first quarter, nothing moves in the others.
    """
    solver, state = Solver(lowered.ground, draws), first_state(lowered, draws)
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
            recorder.repeat_first()
            break
    return recorder.paths(), worst


def _not_converged(lowered: Plan, unclear: Unclear, quarter: int) -> NotConvergedError:
    place = next(
        p for p in lowered.layout.places if p.origins.start <= unclear.slot <= p.shortage_slot
    )
    return NotConvergedError(
        mineral=place.market.mineral,
        quarter=quarter_name(quarter),
        draw=unclear.draw,
        excess=unclear.excess,
    )
