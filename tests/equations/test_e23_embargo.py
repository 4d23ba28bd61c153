"""(E23) The secure share asked of the engine: the largest supplier stops for a year in a run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.engine.simulate import simulate
from negotiator.measures.embargo_test import embargo_test, embargoes, largest_supplier, met_frac
from negotiator.measures.flows import chain_flows
from negotiator.measures.market import average_paid
from negotiator.session import embargo_tests, run_scenario
from tests.helpers.cases import PACIFIC, TRILATERAL, case, club, floor, outcome, shipped_world
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

FLOWS = {("JPN", "JPN"): 10.0, ("CHN", "JPN"): 24.0, ("RUS", "JPN"): 6.0, ("CHN", "CHN"): 60.0}
MINERALS = ("antimony", "gallium", "magnesium", "copper", "platinum", "bismuth")


def made(path, members=("JPN",)):
    return an_outcome(path, members=members)


def test_that_e23_the_supplier_that_stops_is_the_one_missed_most() -> None:
    assert largest_supplier(made(a_path(a_market(FLOWS))), "gallium", 3) == "CHN"
    assert largest_supplier(made(a_path(a_market(FLOWS)), ()), "gallium", 3) == ""


def test_that_e23_of_suppliers_missed_alike_the_larger_seller_stops() -> None:
    # Japan makes all it needs, so nobody is missed; it buys 1 t from Russia and 3 t from China.
    flows = {("JPN", "JPN"): 60.0, ("RUS", "JPN"): 1.0, ("CHN", "JPN"): 3.0}
    assert largest_supplier(made(a_path(a_market(flows))), "gallium", 3) == "CHN"


def test_that_e23_need_met_is_use_over_use_at_base_prices() -> None:
    path = a_path(a_market(FLOWS))
    used = path.used.copy()
    used[0, 4:, 0] *= 0.7
    run = made(replace(path, used=used))
    chain = chain_flows(run, "gallium")
    assert met_frac(run, chain, ["JPN"], 0) == pytest.approx(1.0)
    assert met_frac(run, chain, ["JPN"], 4) == pytest.approx(0.7)
    # Two quarters of the year at 70 %, the others at all.
    assert met_frac(run, chain, ["JPN"], 2) == pytest.approx(0.85)


def test_that_e23_the_embargo_is_whole_at_every_stage_for_the_last_year() -> None:
    run = outcome(case(TRILATERAL, quarters=12), "antimony")
    events = embargoes(run, "antimony")
    assert [event.stage for event in events] == ["mine", "refined"]
    for event in events:
        assert (event.start, event.quarters, event.cut_frac) == ("2028Q1", 4, 1.0)
        assert event.targets == TRILATERAL.regions
        assert event.actor == largest_supplier(run, "antimony", 7)


def test_that_e23_a_run_of_the_embargo_is_compared_with_the_run_without() -> None:
    scenario = case(TRILATERAL, floor("gallium", 1.4), quarters=12)
    run = simulate(shipped_world(), scenario, ["gallium"])
    (found,) = embargo_tests(run, ["gallium"])
    stopped = scenario.model_copy(update={"events": embargoes(run, "gallium")})
    after = simulate(shipped_world(), stopped, ["gallium"])
    assert found == embargo_test(run, after, "gallium")
    prices = [
        average_paid(chain_flows(one, "gallium")[0], TRILATERAL.regions)[8:].mean()
        for one in (run, after)
    ]
    assert found.price_ratio == pytest.approx(prices[1] / prices[0])
    assert found.price_ratio > 1.0
    assert found.met_frac < found.met_without_frac <= 1.0


def test_that_e23_says_of_most_minerals_what_a_run_of_the_embargo_does() -> None:
    # The formula counts what the club can lay hands on; the run lets prices share it out. Neither is fitted.
    # Where a component stage follows, a run meets more: neutrals' makers still get their inputs.
    run = outcome(case(PACIFIC, quarters=40), *MINERALS)
    found = embargo_tests(run, MINERALS)
    shares = np.array([[one.secure_share_frac, one.met_frac] for one in found])
    assert np.abs(shares[:, 0] - shares[:, 1]).mean() < 0.15
    assert np.corrcoef(shares.T)[0, 1] > 0.8


def test_that_e23_is_not_asked_of_the_engine_where_nobody_is_in_the_club_or_nobody_outside() -> (
    None
):
    assert embargo_tests(outcome(case(club(), quarters=8), "gallium"), ["gallium"]) == ()
    path = a_path(a_market({("JPN", "JPN"): 10.0}))
    assert embargo_tests(made(path), ["gallium"]) == ()


def test_that_a_report_has_the_check_only_where_it_was_wished() -> None:
    scenario = case(TRILATERAL, quarters=8)
    assert run_scenario(shipped_world(), scenario, ["gallium"]).embargo_tests == ()
    report = run_scenario(shipped_world(), scenario, ["gallium"], check_security=True)
    assert [test.mineral for test in report.embargo_tests] == ["gallium"]
    assert len(report.quarters) == QUARTERS
