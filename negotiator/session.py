"""Use cases: what is asked of a scenario, run and measured."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from negotiator.documents import (
    document_and_name,
    is_save,
    keep_outcome,
    kept_outcome,
    open_scenario,
)
from negotiator.engine.simulate import simulate
from negotiator.errors import Problem, ScenarioError
from negotiator.files import scenario_bytes
from negotiator.files.means import means_bytes, means_of, report_means
from negotiator.files.report import Report
from negotiator.measures.beliefs import CERTAIN, Payoffs, world_payoffs
from negotiator.measures.embargo_test import embargo_test, embargoes
from negotiator.measures.headline import club_series
from negotiator.measures.ledger import ledger
from negotiator.measures.market import mineral_series
from negotiator.measures.scope import club_scope, region_scope, world_scope
from negotiator.measures.scope_series import scope_series
from negotiator.model.checks import require_sound
from negotiator.model.difference import levers_that_differ
from negotiator.model.edits import in_world, without_deal
from negotiator.model.problems import nearest_name
from negotiator.model.problems import shown as text_of
from negotiator.model.version import MODEL_VERSION
from negotiator.store.values import OutcomeKey

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.files import ScenarioFile
    from negotiator.measures.embargo_test import EmbargoTest
    from negotiator.measures.scope import Scope
    from negotiator.model.difference import LeverChange
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from negotiator.store.values import Stamp


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two scenarios."""

    written: tuple[ScenarioFile, ScenarioFile]
    """Both, with the data and the model that they were written with."""
    levers: tuple[LeverChange, ...]
    outcomes: Mapping[str, tuple[float | None, float | None]]
    """Means over the run of both, by `table/place/variable`; None where one has no such number."""


def run_scenario(
    world: World,
    scenario: Scenario,
    minerals: Sequence[str] | None = None,
    *,
    regions: Sequence[str] = (),
    check_security: bool = False,
) -> Report:
    """Run a scenario and its baseline without a deal, in each of its worlds, and measure them.

    Parameters
    ----------
    world : World
        The data.
    scenario : Scenario
        What to run.
    minerals : sequence of str, optional
        Ids of the minerals wanted; all of them by default.
    regions : sequence of str
        Ids of regions that are measured as one scope, beside the club and the world.
    check_security : bool
        Whether the secure share is asked of the engine too.

    Raises
    ------
    ScenarioError
        If the scenario does not fit the world, or a mineral or region is unknown.
    SimulationError
        If the engine cannot compute it.
    """
    require_sound(world, scenario)
    wanted = wanted_minerals(world, minerals)
    scopes = _scopes(world, scenario, regions)
    outcome, no_deal = _runs(world, scenario, wanted)
    if scenario.worlds:
        payoffs = run_worlds(world, scenario, wanted)
    else:
        rate = scenario.assumptions.discount_rate_frac
        payoffs = Payoffs(rate, (world_payoffs(outcome, no_deal, wanted),))
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
        scopes={
            scope.name: {mineral: scope_series(outcome, mineral, scope) for mineral in wanted}
            for scope in scopes
        },
        payoffs=payoffs,
        embargo_tests=embargo_tests(outcome, wanted) if check_security else (),
    )


def compare_scenarios(world: World, first: str, second: str, stamp: Stamp) -> Comparison:
    """Compare two scenarios, named as in `open_scenario`, by their levers and their outcomes.

    Outcomes of scenarios in a document are kept in it, unless somebody has it open.
    """
    written = open_scenario(first), open_scenario(second)
    before, after = (file.scenario for file in written)
    for scenario in (before, after):
        require_sound(world, scenario)
    old, new = (
        _means(world, scenario, place, stamp)
        for scenario, place in ((before, first), (after, second))
    )
    names = dict.fromkeys((*old, *new))
    outcomes = {name: (old.get(name), new.get(name)) for name in names}
    return Comparison(written, levers_that_differ(before, after), outcomes)


def _means(world: World, scenario: Scenario, place: str, stamp: Stamp) -> dict[str, float]:
    """Means of a run, from the document that the scenario is of where it keeps them."""
    save, _ = document_and_name(place)
    if not is_save(save):
        return report_means(run_scenario(world, scenario))
    whole = scenario_bytes(scenario, data_digest=world.digest)
    key = OutcomeKey(hashlib.sha256(whole).hexdigest(), world.digest, MODEL_VERSION)
    kept = kept_outcome(Path(save), key)
    if kept is not None:
        return means_of(kept)
    means = report_means(run_scenario(world, scenario))
    keep_outcome(Path(save), key, means_bytes(means), stamp)
    return means


def run_worlds(world: World, scenario: Scenario, minerals: Sequence[str] | None = None) -> Payoffs:
    """Run each world of a scenario with the deal and without; return what the deal is worth to whom (E30).

    A scenario without worlds is one world that is certain. Parameters and errors are those of
    `run_scenario`.
    """
    require_sound(world, scenario)
    wanted = wanted_minerals(world, minerals)
    courses = [in_world(scenario, place) for place in range(len(scenario.worlds))] or [scenario]
    found = [
        world_payoffs(*_runs(world, course, wanted), wanted, belief=belief)
        for belief, course in zip(scenario.worlds or (CERTAIN,), courses, strict=True)
    ]
    return Payoffs(scenario.assumptions.discount_rate_frac, tuple(found))


def embargo_tests(outcome: Outcome, minerals: Sequence[str]) -> tuple[EmbargoTest, ...]:
    """Ask the secure share of the engine: for each mineral the largest outside supplier stops for a year (E23).

    Empty where nobody is in the club; minerals without a supplier outside are left out.

    Raises
    ------
    SimulationError
        If the engine cannot compute it.
    """
    events = {mineral: embargoes(outcome, mineral) for mineral in minerals}
    tested = [mineral for mineral, found in events.items() if found]
    if not tested:
        return ()
    added = tuple(event for mineral in tested for event in events[mineral])
    scenario = outcome.scenario.model_copy(update={"events": (*outcome.scenario.events, *added)})
    embargoed = simulate(outcome.world, scenario, tested)
    return tuple(embargo_test(outcome, embargoed, mineral) for mineral in tested)


def _runs(world: World, scenario: Scenario, minerals: tuple[str, ...]) -> tuple[Outcome, Outcome]:
    """Return the outcomes of a scenario and of its baseline."""
    outcome = simulate(world, scenario, minerals)
    baseline = without_deal(scenario)
    if baseline == scenario:
        return outcome, outcome
    return outcome, simulate(world, baseline, minerals)


def _scopes(world: World, scenario: Scenario, regions: Sequence[str]) -> tuple[Scope, ...]:
    """Return the club, the world, and the regions asked for."""
    scopes = (club_scope(scenario), world_scope(world, scenario.quarters))
    if not regions:
        return scopes
    known = tuple(region.id for region in world.regions)
    unknown = [name for name in regions if name not in known]
    if unknown:
        raise ScenarioError.of(
            Problem("regions", text_of(name), "a region of the data", nearest_name(name, known))
            for name in unknown
        )
    once = tuple(dict.fromkeys(regions))
    return (*scopes, region_scope("+".join(once), once, scenario.quarters))


def wanted_minerals(world: World, minerals: Sequence[str] | None) -> tuple[str, ...]:
    """Minerals in the order of the world."""
    known = tuple(mineral.id for mineral in world.minerals)
    unknown = [name for name in minerals or () if name not in known]
    if unknown:
        raise ScenarioError.of(
            Problem("minerals", text_of(name), "a mineral of the data", nearest_name(name, known))
            for name in unknown
        )
    return tuple(name for name in known if minerals is None or name in minerals)
