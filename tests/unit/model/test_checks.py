"""Checks of a scenario against the world."""

from __future__ import annotations

import pytest

from negotiator.errors import ScenarioError
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.checks import check_scenario, require_sound
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import BorderFloor, Deal, PurchaseQuota, Stockpile
from negotiator.model.scenario import Scenario
from tests.helpers.wrong_scenarios import CUT, FLOOR, WORLD, WRONG, with_instruments, with_members


@pytest.mark.parametrize(("scenario", "problem"), WRONG.values(), ids=WRONG.keys())
def test_that_a_scenario_that_cannot_run_is_told_why(scenario, problem):
    assert check_scenario(WORLD, scenario) == (problem,)


def test_that_a_full_scenario_has_no_problem():
    scenario = Scenario(
        coalition=Coalition(
            members=(Member(region="USA"), Member(region="EUX", joins="2028Q1", leaves="2030Q1"))
        ),
        deal=Deal(
            instruments=(
                FLOOR,
                PurchaseQuota(mineral="gallium", share_frac=0.1, agreed_price="floor"),
                Stockpile(mineral="silver", stage="mine", target_days=60.0, budget_musd=10.0),
            )
        ),
        events=(CUT.model_copy(update={"targets": ("USA", "EUX")}),),
        assumptions=Assumptions(
            overrides=(
                Override(mineral="gallium", parameter="stock_days", value=30.0),
                Override(mineral="gallium", parameter="component.sourcing_elasticity", value=9.0),
            )
        ),
    )
    assert check_scenario(WORLD, scenario) == ()
    require_sound(WORLD, scenario)


def test_that_prices_at_the_edges_of_their_reach_are_allowed():
    for price_usd_per_t in (9.0, 9_000_000.0):
        floor = BorderFloor(mineral="antimony", price_usd_per_t=price_usd_per_t)
        assert check_scenario(WORLD, with_instruments(floor)) == ()


def test_that_policy_conflicts_that_still_run_are_no_problems():
    alone = with_members(Member(region="DEU"))
    floor = Deal(instruments=(FLOOR,))
    assert check_scenario(WORLD, alone.model_copy(update={"deal": floor})) == ()


def test_that_all_problems_come_in_one_error_in_the_order_of_the_file():
    scenario = Scenario(
        adversary="CHM",
        coalition=Coalition(members=(Member(region="VNM"),)),
        deal=Deal(instruments=(BorderFloor(mineral="galium", price_usd_per_t=5.0),)),
    )
    with pytest.raises(ScenarioError) as caught:
        require_sound(WORLD, scenario)
    assert [problem.path for problem in caught.value.problems] == [
        "adversary",
        "coalition.members[0].region",
        "deal.instruments[0].mineral",
    ]
    assert str(caught.value) == (
        'adversary: found "CHM" (and 2 more). Allowed: a region of the data. Did you mean CHN?'
    )
