"""(E18) Projects: capacity that arrives after its lead time, who pays for it, and newcomers."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.base_flows import HOME_FACTOR
from negotiator.engine.newcomers import widened
from negotiator.engine.parameters import ParameterTable
from negotiator.engine.projects import openings, project_arrivals, project_cost_musd
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger, makers_musd
from negotiator.model.coalition import Coalition, Member
from negotiator.model.edits import without_deal
from negotiator.model.events import NewCapacity
from tests.helpers.cases import TRILATERAL, case, club, flows, outcome, project, shipped_world

NDPR = "rare_earths_ndpr"
ONE = np.ones((1, 1))
KAZAKH = project("gallium", "KAZ", 60.0, lead_years=2.0, capital_cost_musd=100.0)


def path_of(*parts, coalition=TRILATERAL, key=("gallium", "refined"), quarters=24):
    return outcome(case(coalition, *parts, quarters=quarters), key[0]).path(*key)


def capacity_t(path, region):
    """(t,) capacity of a region, t a year."""
    s = path.market.origins.index(region)
    return 4.0 * path.capacity[0, :, s] * path.growth


def test_that_a_project_of_e18_delivers_after_its_lead_time_at_its_size():
    # Decided in 2027 Q1, two years: the first output in 2029 Q1, the thirteenth quarter.
    found = capacity_t(path_of(KAZAKH), "KAZ")
    assert found[:12].max() < 1e-3
    assert found[12:] == pytest.approx(60.0, rel=1e-6)


def test_that_a_project_of_e18_takes_the_lead_time_of_its_stage_if_none_is_agreed():
    world, scenario = shipped_world(), case(TRILATERAL, project("gallium", "KAZ", 60.0))
    market = world.market("gallium", "refined")
    lead = ParameterTable(world, scenario.assumptions).lead_quarters(market)
    (opening,) = openings(world, scenario)
    assert (opening.decided, opening.first) == (4, 4 + lead)


def test_that_projects_of_e18_add_to_the_capacity_that_is_there():
    with_it, without = path_of(project("gallium", "JPN", 20.0, lead_years=1.0)), path_of()
    added = capacity_t(with_it, "JPN") - capacity_t(without, "JPN")
    assert added[:8] == pytest.approx(np.zeros(8), abs=1e-9)
    assert added[8] == pytest.approx(20.0, rel=1e-9)


def test_that_what_stands_of_e18_shrinks_as_need_grows_and_goes_where_it_closes():
    # Half of what stood is lost: of 2 that still work, one; all of it goes at the end.
    assert project_arrivals(2.0 * ONE, ONE, 5.0 * ONE) == pytest.approx(-ONE)
    assert project_arrivals(2.0 * ONE, ONE, ONE) == pytest.approx(-0.5 * ONE)
    assert project_arrivals(2.0 * ONE, 0.0 * ONE, 5.0 * ONE) == pytest.approx(-2.0 * ONE)
    assert project_arrivals(0.0 * ONE, 3.0 * ONE, ONE) == pytest.approx(3.0 * ONE)


def test_that_a_newcomer_of_e18_leaves_the_base_year_as_it_is():
    market = shipped_world().market("gallium", "refined")
    wide = widened(shipped_world(), case(TRILATERAL, KAZAKH)).market("gallium", "refined")
    assert wide.origins == (*market.origins, "KAZ")
    assert wide.shares.sum(axis=0) == pytest.approx(1.0, rel=1e-12)
    assert wide.shares[:-1] == pytest.approx(market.shares, rel=1e-6)
    assert wide.shares @ wide.demand_t == pytest.approx(wide.supply_t, rel=1e-6)
    assert path_of(KAZAKH).price[0, :4] == pytest.approx(1.0, abs=1e-6)


def test_that_buyers_choose_a_newcomer_of_e18_by_distance_and_at_home():
    part = project("gallium", "USA", 60.0)
    wide = widened(shipped_world(), case(TRILATERAL, part)).market("gallium", "refined")
    share = dict(zip(wide.destinations, wide.shares[-1], strict=True))
    # Next door, Canada wants the same but for the liking of buyers for their own country.
    assert share["USA"] == pytest.approx(HOME_FACTOR * share["CAN"], rel=1e-9)
    assert share["CAN"] > share["JPN"]


def test_that_a_project_of_e18_sells_what_it_makes_and_lowers_the_price():
    with_it, without = path_of(KAZAKH), path_of()
    s = with_it.market.origins.index("KAZ")
    sold = flows(with_it)[0, 16, s].sum()
    assert sold == pytest.approx(with_it.made[0, 16, s], rel=1e-8)
    assert 4.0 * sold * with_it.growth[16] > 20.0
    assert with_it.paid[0, 16].mean() < without.paid[0, 16].mean() - 0.005


def test_that_a_plant_of_e18_buys_its_input_where_nobody_buys_any_today():
    market = shipped_world().market(NDPR, "mine")
    assert "KAZ" not in market.destinations
    part = project(NDPR, "KAZ", 3000.0, stage="refined", lead_years=1.0)
    run = outcome(case(TRILATERAL, part, quarters=16), NDPR)
    ore, oxide = run.path(NDPR, "mine"), run.path(NDPR, "refined")
    column = ore.market.destinations.index("KAZ")
    bought = ore.bought[0, 12, ore.groups[column]]
    made = oxide.made[0, 12, oxide.market.origins.index("KAZ")]
    assert 4.0 * made * oxide.growth[12] > 1000.0
    assert bought == pytest.approx(made * oxide.market.input_per_output, rel=1e-9)


def test_that_signatories_pay_for_e18_in_equal_parts_until_it_delivers():
    # 60 m of 100 are public, over 8 quarters 7.5 each, by GDP; the owners' 40 cost 1 a quarter.
    part = project("gallium", "KAZ", 60.0, lead_years=2.0, capital_cost_musd=100.0, public_frac=0.6)
    run = outcome(case(TRILATERAL, part, quarters=24), "gallium")
    lines = ledger(run, outcome(without_deal(run.scenario), "gallium"), ["gallium"])
    paid = {r: -lines[r].treasury_parts_musd["projects"] for r in lines}
    together = np.sum(list(paid.values()), axis=0)
    assert together == pytest.approx(np.where(np.isin(np.arange(24), range(4, 12)), 7.5, 0.0))
    gdp = {r: shipped_world().region(r).gdp_musd.value for r in TRILATERAL.regions}
    for region, share in gdp.items():
        assert paid[region][6] == pytest.approx(7.5 * share / sum(gdp.values()), rel=1e-12)


def test_that_owners_of_e18_bear_their_part_of_the_capital_while_it_stands():
    def profit(public_frac):
        part = KAZAKH.model_copy(update={"public_frac": public_frac})
        run = outcome(case(TRILATERAL, part, quarters=24), "gallium")
        chain = chain_flows(run, "gallium")
        return makers_musd(run, chain, 0)[:, chain[0].path.market.origins.index("KAZ")]

    # All of 100 m at 10 % a year are 2.5 m a quarter.
    change = profit(1.0) - profit(0.0)
    assert change == pytest.approx(np.where(np.arange(24) >= 12, 2.5, 0.0), abs=1e-9)


def test_that_the_capital_cost_of_e18_comes_from_the_data_where_none_is_agreed():
    world, scenario = shipped_world(), case(TRILATERAL)
    table, market = ParameterTable(world, scenario.assumptions), world.market("gallium", "refined")
    capex = table.value(market, "refinery_capex_usd_per_t_per_year")
    dearer = 1.0 + table.value(market, "capex_premium_outside_dominant_frac")
    cost = project_cost_musd(table, market, project("gallium", "KAZ", 60.0))
    assert cost == pytest.approx(60.0 * capex * dearer / 1e6, rel=1e-12)
    at_home = project_cost_musd(table, market, project("gallium", "CHN", 60.0))
    assert at_home == pytest.approx(60.0 * capex / 1e6, rel=1e-12)


def test_that_nobody_decides_on_a_project_of_e18_before_somebody_is_bound():
    late = Coalition(
        members=(Member(region="USA", joins="2028Q1"), Member(region="JPN", articles=()))
    )
    run = outcome(case(late, KAZAKH, quarters=24), "gallium")
    assert "KAZ" not in run.path("gallium", "refined").market.origins
    assert any("no project" in one.text for one in run.notices)


def test_that_who_joins_after_the_decision_pays_nothing_for_e18():
    late = Coalition(members=(Member(region="USA"), Member(region="JPN", joins="2027Q2")))
    run = outcome(case(late, KAZAKH, quarters=16), "gallium")
    lines = ledger(run, outcome(without_deal(run.scenario), "gallium"), ["gallium"])
    assert lines["USA"].treasury_parts_musd["projects"].sum() == pytest.approx(-100.0)
    assert not lines["JPN"].treasury_parts_musd["projects"].any()


def test_that_outside_capacity_of_e18_stands_for_its_time_and_costs_no_treasury():
    event = NewCapacity(
        actor="KAZ", minerals=("gallium",), tonnes_per_year=60.0, start="2028Q1", quarters=8
    )
    found = capacity_t(path_of(event), "KAZ")
    assert found[7] < 1e-3
    assert found[8:16] == pytest.approx(60.0, rel=1e-6)
    assert found[17:].max() < 3.0


def test_that_a_project_of_e18_for_a_by_product_brings_its_own_feed():
    # Kazakhstan recovers no gallium today, so its host feeds none of it.
    path = path_of(KAZAKH, coalition=club("USA"))
    assert 4.0 * path.made[0, 16, path.market.origins.index("KAZ")] * path.growth[16] > 20.0
