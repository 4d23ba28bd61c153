"""All measures (E23 to E28) for a region, the club and the world: what the functions say for those regions."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.errors import ScenarioError
from negotiator.measures.cover import days_of_cover, n1_cover
from negotiator.measures.dependence import dependence
from negotiator.measures.flows import chain_flows
from negotiator.measures.market import average_paid, mineral_series
from negotiator.measures.material_risk import material_risk
from negotiator.measures.scope import club_scope, region_scope, world_scope
from negotiator.measures.scope_series import scope_series
from negotiator.measures.volatility import price_volatility, shortfall
from negotiator.model.coalition import Coalition, Member
from negotiator.session import run_scenario
from tests.helpers.cases import TRILATERAL, case, embargo, floor, outcome, shipped_world

MINERAL = "antimony"
SCENARIO = case(TRILATERAL, floor(MINERAL, 1.3), embargo(MINERAL), quarters=12)
SCOPES = [
    club_scope(SCENARIO),
    world_scope(shipped_world(), 12),
    region_scope("JPN", ["JPN"], 12),
    region_scope("DEU+FRA", ["DEU", "FRA"], 12),
]


@pytest.mark.parametrize("scope", SCOPES, ids=lambda scope: scope.name)
def test_that_e24_to_e28_of_a_scope_are_those_of_its_regions(scope) -> None:
    run, regions = outcome(SCENARIO, MINERAL), scope.regions_at(0)
    chain = chain_flows(run, MINERAL)
    found, refined = scope_series(run, MINERAL, scope), chain[-1]
    depends = dependence(run, MINERAL, regions=regions, supplier="CHN")
    missing = [shortfall(run, flows, regions) for flows in chain]
    for one, other in (
        (found.n1_cover_ratio, n1_cover(refined, regions).ratio),
        (found.cover_days, days_of_cover(run, refined, regions)),
        (found.adversary_chain_frac, depends.through_chain_frac),
        (
            found.price_usd_per_t,
            average_paid(refined, regions) * refined.path.market.price_usd_per_t,
        ),
        (found.shortfall_t, sum(part.tonnes for part in missing)),
        (found.shortfall_musd, sum(part.value_musd for part in missing)),
    ):
        assert np.array_equal(one, other)
    for stage in ("mine", "refined"):
        assert np.array_equal(found.adversary_stage_frac[stage], depends.at_stage_frac[stage])
        assert np.array_equal(found.source_hhi[stage], depends.source_hhi[stage])
    for t in (0, 9):
        risk = material_risk(run, MINERAL, t, regions=regions).supply_risk
        assert found.supply_risk[t] == pytest.approx(risk)
    paid = average_paid(refined, regions)
    assert found.price_volatility == pytest.approx(price_volatility(paid))


def test_that_e23_of_the_club_is_that_of_its_series() -> None:
    run = outcome(SCENARIO, MINERAL)
    series, found = mineral_series(run, MINERAL), scope_series(run, MINERAL, SCOPES[0])
    assert np.array_equal(found.secure_share_frac, series.secure_share_frac)
    assert np.array_equal(found.price_usd_per_t, series.price_home_usd_per_t)


def test_that_e24_to_e28_are_no_numbers_while_nobody_is_in_the_club() -> None:
    late = Coalition(members=(Member(region="JPN", joins="2027Q1"),))
    run = outcome(case(late, quarters=8), MINERAL)
    found = scope_series(run, MINERAL, club_scope(run.scenario))
    for values in (found.n1_cover_ratio, found.supply_risk, found.cover_days, found.shortfall_t):
        assert np.isnan(values[:4]).all()
        assert not np.isnan(values[4:]).any()
    assert np.isnan(found.price_volatility)
    assert not found.secure_share_frac[:4].any()


def test_that_a_report_measures_club_world_and_the_regions_asked_for() -> None:
    report = run_scenario(shipped_world(), SCENARIO, [MINERAL], regions=["DEU", "FRA", "DEU"])
    assert list(report.scopes) == ["club", "world", "DEU+FRA"]
    for scope in SCOPES[:2]:
        one = scope_series(outcome(SCENARIO, MINERAL), MINERAL, scope)
        again = report.scopes[scope.name][MINERAL]
        assert again.supply_risk == pytest.approx(one.supply_risk)


def test_that_an_unknown_region_is_told_with_the_nearest() -> None:
    with pytest.raises(ScenarioError) as caught:
        run_scenario(shipped_world(), SCENARIO, [MINERAL], regions=["JPM"])
    (problem,) = caught.value.problems
    assert (problem.where, problem.nearest) == ("regions", "JPN")
