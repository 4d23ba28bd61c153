"""Use cases for both fronts: what is asked of a scenario, read, run and measured."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from negotiator.engine.simulate import simulate
from negotiator.errors import FileError, Problem, ScenarioError
from negotiator.files import parse_scenario, read_scenario_file
from negotiator.files.disk import shown_path
from negotiator.files.envelope import SUFFIX
from negotiator.files.report import Report
from negotiator.files.shipped import replay_files, shipped_files
from negotiator.measures.headline import club_series
from negotiator.measures.ledger import ledger
from negotiator.measures.market import mineral_series
from negotiator.model.checks import require_sound
from negotiator.model.edits import without_deal
from negotiator.model.problems import nearest_name
from negotiator.model.problems import shown as text_of
from negotiator.model.version import MODEL_VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.files.envelope import ScenarioFile
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World


def open_scenario(name: str) -> ScenarioFile:
    """Read the scenario file at a path, or else the shipped scenario or replay of this short name.

    Raises
    ------
    FileError, ScenarioError
        As `read_scenario` does; an unknown name is told with the nearest shipped one.
    """
    if os.path.lexists(name) or Path(name).name != name:
        return read_scenario_file(name)
    shipped = shipped_files()
    known = {**replay_files(), **shipped}
    if name in known:
        return parse_scenario(known[name], file=f"{name}{SUFFIX}")
    allowed = "a scenario file, or one of " + ", ".join(shipped)
    found = "no such file and no such shipped scenario"
    nearest = nearest_name(name, known)
    raise FileError.of((Problem("", found, allowed, nearest, file=shown_path(name)),))


def run_scenario(world: World, scenario: Scenario, minerals: Sequence[str] | None = None) -> Report:
    """Run a scenario and its baseline without a deal, and measure both.

    Parameters
    ----------
    world : World
        The data.
    scenario : Scenario
        What to run.
    minerals : sequence of str, optional
        Ids of the minerals wanted; all of them by default.

    Raises
    ------
    ScenarioError
        If the scenario does not fit the world, or a mineral is unknown.
    SimulationError
        If the engine cannot compute it.
    """
    require_sound(world, scenario)
    wanted = _wanted_minerals(world, minerals)
    outcome = simulate(world, scenario, wanted)
    baseline = without_deal(scenario)
    no_deal = outcome if baseline == scenario else simulate(world, baseline, wanted)
    return Report(
        model=MODEL_VERSION,
        data=world.digest,
        scenario=scenario,
        quarters=outcome.quarters,
        club=club_series(outcome, wanted),
        club_no_deal=club_series(no_deal, wanted),
        minerals={mineral: mineral_series(outcome, mineral) for mineral in wanted},
        ledger=ledger(outcome, no_deal, wanted),
        max_relative_excess=outcome.max_relative_excess,
        notices=outcome.notices,
    )


def _wanted_minerals(world: World, minerals: Sequence[str] | None) -> tuple[str, ...]:
    """Minerals in the order of the world."""
    known = tuple(mineral.id for mineral in world.minerals)
    unknown = [name for name in minerals or () if name not in known]
    if unknown:
        raise ScenarioError.of(
            Problem("minerals", text_of(name), "a mineral of the data", nearest_name(name, known))
            for name in unknown
        )
    return tuple(name for name in known if minerals is None or name in minerals)
