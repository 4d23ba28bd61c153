"""(E30) Worlds and beliefs: probabilities, the runs of each world, and what is expected of them."""

from __future__ import annotations

import numpy as np
import pytest
from pydantic import ValidationError

from negotiator.engine.simulate import simulate
from negotiator.measures.beliefs import Payoffs, WorldPayoffs
from negotiator.measures.headline import club_series
from negotiator.measures.ledger import ledger
from negotiator.model.checks import check_scenario
from negotiator.model.edits import in_world, without_deal
from negotiator.model.events import ExportRestriction
from negotiator.model.scenario import Scenario
from negotiator.model.worlds import PossibleWorld
from negotiator.session import run_scenario, run_worlds
from tests.helpers.cases import TRILATERAL, case, embargo, floor, shipped_world

CALM = PossibleWorld(name="calm", probability_frac=0.75)
CRISIS = PossibleWorld(name="crisis", probability_frac=0.25, events=(embargo("antimony"),))
SCENARIO = case(TRILATERAL, floor("antimony", 1.3), quarters=16)
BOTH = SCENARIO.model_copy(update={"worlds": (CALM, CRISIS)})


def payoffs_of(*worlds: tuple[float, float]) -> Payoffs:
    """Payoffs of Japan; each world is a probability and a present value."""
    made = (WorldPayoffs(f"{n}", p, 0.5, 0.4, {"JPN": v}) for n, (p, v) in enumerate(worlds))
    return Payoffs(0.05, tuple(made))


def test_that_e30_a_deal_that_costs_when_calm_can_pay_as_an_insurance() -> None:
    # Nine times of ten it costs 10, in the tenth it saves 120: 12 - 9.
    assert payoffs_of((0.9, -10.0), (0.1, 120.0)).expected_musd["JPN"] == pytest.approx(3.0)
    assert payoffs_of((0.95, -10.0), (0.05, 120.0)).expected_musd["JPN"] == pytest.approx(-3.5)


def test_that_e30_each_world_is_run_with_its_own_events_against_no_deal_in_it() -> None:
    found = run_worlds(shipped_world(), BOTH, ["antimony"])
    rate = 0.05
    factors = [(1.0 + rate) ** -((t + 0.5) / 4.0) for t in range(16)]
    expected = dict.fromkeys(found.expected_musd, 0.0)
    for place, world in enumerate(found.worlds):
        course = in_world(BOTH, place)
        runs = [
            simulate(shipped_world(), one, ["antimony"]) for one in (course, without_deal(course))
        ]
        for region, line in ledger(*runs, ["antimony"]).items():
            worth = sum(f * gain for f, gain in zip(factors, line.total_musd, strict=True))
            assert world.present_value_musd[region] == pytest.approx(worth, rel=1e-9, abs=1e-12)
            expected[region] += world.probability_frac * worth
        share = club_series(runs[0], ["antimony"]).secure_share_frac.mean()
        assert world.secure_share_frac == pytest.approx(share)
    for region in ("USA", "JPN", "CHN"):
        assert found.expected_musd[region] == pytest.approx(expected[region], rel=1e-9)
    assert found.worlds[0].present_value_musd != found.worlds[1].present_value_musd


def test_that_e30_the_scenarios_own_events_happen_in_every_world() -> None:
    always = BOTH.model_copy(update={"events": (embargo("gallium"),)})
    assert in_world(always, 0).events == always.events
    assert in_world(always, 1).events == (*always.events, *CRISIS.events)
    assert in_world(always, 1).worlds == ()


def test_that_e30_without_worlds_the_scenario_itself_is_certain() -> None:
    alone = run_worlds(shipped_world(), SCENARIO, ["antimony"])
    same = SCENARIO.model_copy(
        update={"worlds": (CALM.model_copy(update={"probability_frac": 1.0}),)}
    )
    (world,) = alone.worlds
    assert world.probability_frac == 1.0
    assert alone.expected_musd == world.present_value_musd
    assert alone.expected_musd == run_worlds(shipped_world(), same, ["antimony"]).expected_musd
    assert alone == run_scenario(shipped_world(), SCENARIO, ["antimony"]).payoffs


def test_that_e30_worlds_leave_the_run_itself_as_it_is() -> None:
    plain, with_worlds = (
        run_scenario(shipped_world(), one, ["antimony"]) for one in (SCENARIO, BOTH)
    )
    for region, line in plain.ledger.items():
        assert np.array_equal(line.total_musd, with_worlds.ledger[region].total_musd)
    assert [world.name for world in with_worlds.payoffs.worlds] == ["calm", "crisis"]


def test_that_e30_club_and_world_are_worth_what_their_regions_are() -> None:
    found = run_worlds(shipped_world(), BOTH, ["antimony"]).expected_musd
    members = sum(found[region] for region in TRILATERAL.regions)
    everybody = sum(found[region.id] for region in shipped_world().regions)
    assert found["club"] == pytest.approx(members, rel=1e-9)
    assert found["world"] == pytest.approx(everybody, rel=1e-9)


def problems(*worlds: PossibleWorld) -> list[tuple[str, str]]:
    found = check_scenario(shipped_world(), Scenario(worlds=worlds))
    return [(problem.where, problem.found) for problem in found]


def test_that_probabilities_must_sum_to_one() -> None:
    assert problems(CALM, CRISIS) == []
    assert problems(CALM) == [("worlds", "probabilities that sum to 0.75")]


def test_that_names_differ_and_events_are_checked_by_their_place() -> None:
    strange = ExportRestriction(actor="XXX", minerals=("gallium",), cut_frac=1.0)
    twin = PossibleWorld(name="calm", probability_frac=0.25, events=(strange,))
    assert [path for path, _ in problems(CALM, twin)] == [
        "worlds[1].name",
        "worlds[1].events[0].actor",
    ]


@pytest.mark.parametrize("probability_frac", [-0.1, 1.1])
def test_that_a_probability_lies_from_0_to_1(probability_frac: float) -> None:
    with pytest.raises(ValidationError):
        PossibleWorld(name="x", probability_frac=probability_frac)
