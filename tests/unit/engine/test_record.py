"""What the record names can each be set in a scenario file, and does what its numbers say."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.files import parse_scenario, scenario_bytes
from negotiator.files.shipped import shipped_scenarios
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger
from negotiator.measures.purchases import agreed_gap, delivered_t
from negotiator.model import edits
from negotiator.model.coalition import Coalition, Member
from negotiator.model.events import NewCapacity
from negotiator.model.scenario import Scenario
from tests.helpers.cases import (
    base_price,
    case,
    club,
    contract,
    embargo,
    floor,
    groups_of,
    outcome,
    project,
    quota,
    shipped_world,
    subsidy,
    tariff,
    undercutting,
)

NDPR = "rare_earths_ndpr"


def filed(scenario: Scenario) -> Scenario:
    """Write a scenario as a file and read it again."""
    content = scenario_bytes(scenario, data_digest=shipped_world().digest)
    opened = parse_scenario(content)
    found = Scenario(**{name: getattr(opened, name) for name in Scenario.model_fields})
    assert found == scenario
    return found


def run_of(scenario, mineral):
    """Outcome of a filed scenario, and its ledger against no deal."""
    run = outcome(filed(scenario), mineral)
    return run, ledger(run, outcome(edits.without_deal(scenario), mineral), [mineral])


def sum_of(lines, part, regions):
    return sum(float(lines[region].treasury_parts_musd[part].sum()) for region in regions)


def test_that_the_three_mechanisms_of_the_joint_statement_can_be_set_together():
    # US, EU and Japan: a border-adjusted floor, a price-gap subsidy and agreements to buy at agreed prices.
    union = [r.id for r in shipped_world().seated if r.eu_member]
    members = club("USA", "JPN", *union)
    deal = (
        floor("gallium", 1.2),
        subsidy("gallium", 3.0),
        quota("gallium", 0.2, agreed_price="floor", payer="buyer"),
    )
    low = undercutting("gallium", cut_frac=0.4, start="2027Q1", quarters=12)
    run, lines = run_of(case(members, *deal, low, quarters=16), "gallium")
    path = run.path("gallium", "refined")
    japan, china = (path.market.origins.index(region) for region in ("JPN", "CHN"))
    assert path.landed[0, 4:, china].min() >= 1.2 - 1e-12
    assert path.receipt[0, 4:, japan].min() >= 3.0 - 1e-12
    assert (path.promised[0, 8] * path.bought[0, 8]).sum() == pytest.approx(
        0.2 * path.bought[0, 8, groups_of(path, members.regions)].sum()
    )
    assert sum_of(lines, "levies", members.regions) > 0.0
    assert sum_of(lines, "subsidies", ["JPN"]) < 0.0


def test_that_contracts_of_the_union_pay_the_strike_on_four_fifths_of_its_output():
    # A strike of 15 years at 1.3 times the base price, paid together by GDP as the Union's budget is.
    union = [r.id for r in shipped_world().seated if r.eu_member]
    terms = {"covered_frac": 0.8, "sharing": "gdp", "start": "2026Q1"}
    run, lines = run_of(
        case(club(*union), contract("germanium", 1.3, **terms), quarters=16), "germanium"
    )
    path = run.path("germanium", "refined")
    makers = [s for s, region in enumerate(path.market.origins) if region in union]
    assert makers
    tonnes = path.made[0][:, makers] * path.growth[:, None]
    due = 0.8 * ((1.3 - path.price[0][:, makers]) * tonnes).sum() * base_price("germanium") / 1e6
    assert sum_of(lines, "contracts", union) == pytest.approx(-due, rel=1e-9)
    payers = {r: -sum_of(lines, "contracts", [r]) for r in union}
    gdp = {r: shipped_world().region(r).gdp_musd.value for r in union}
    assert payers["DEU"] / payers["FRA"] == pytest.approx(gdp["DEU"] / gdp["FRA"], rel=1e-9)


def test_that_preferential_terms_and_a_joint_project_of_two_neighbours_can_be_set():
    # The United States and Mexico: a tariff on outsiders, none between them, and a plant in Mexico.
    pair = club("USA", "MEX")
    plant = project("antimony", "MEX", 4000.0, capital_cost_musd=80.0, lead_years=2.0)
    run, lines = run_of(case(pair, tariff("antimony", 0.25), plant, quarters=24), "antimony")
    path = run.path("antimony", "refined")
    mexico, china = (path.market.origins.index(region) for region in ("MEX", "CHN"))
    assert path.landed[0, 8, china] == pytest.approx(1.25 * path.price[0, 8, china])
    assert path.landed[0, 8, mexico] == pytest.approx(path.price[0, 8, mexico])
    assert sum_of(lines, "projects", pair.regions) == pytest.approx(-80.0)
    bare = outcome(case(pair, tariff("antimony", 0.25), quarters=24), "antimony")
    more = path.capacity - bare.path("antimony", "refined").capacity
    assert 4.0 * more[0, 12, mexico] * path.growth[12] == pytest.approx(4000.0, rel=1e-6)


def test_that_the_reserve_of_12_billion_is_the_default_and_helps_in_a_disruption():
    shock = embargo("gallium", start="2030Q1", quarters=4)
    bare = case(club("USA"), shock, quarters=24)
    scenario = edits.with_stockpile(
        bare, mineral="gallium", target_days=60.0, release_price_ratio=1.3
    )
    assert scenario.deal.instruments[0].budget_musd == 12_000.0
    run, _ = run_of(scenario, "gallium")
    path, without = (one.path("gallium", "refined") for one in (run, outcome(bare, "gallium")))
    (usa,), (same,) = groups_of(path, ["USA"]), groups_of(without, ["USA"])
    released = path.public_released[0, 16:20, usa]
    assert released.max() > 0.0
    shocked = slice(17, 20)
    assert path.paid[0, shocked, usa].mean() < without.paid[0, shocked, same].mean()


def test_that_400_tonnes_of_indium_in_three_years_cost_125_million():
    # 125 m USD for 400 t are 312.5 USD/kg; the treasury pays what the market does not, or saves it.
    buyer = Coalition(
        members=(
            Member(region="USA"),
            *(Member(region=r, articles=()) for r in ("KOR", "JPN", "CAN")),
        )
    )
    purchase = quota(
        "indium", 0.5, agreed_price="fixed", price_usd_per_t=312_500.0, payer="treasury",
        start="2026Q1", end="2028Q4",
    ).model_copy(update={"share_frac": None, "tonnes_per_year": 400.0 / 3.0})  # fmt: skip
    run, _ = run_of(case(buyer, purchase, quarters=16), "indium")
    (flows,) = chain_flows(run, "indium")
    path = flows.path
    tonnes = delivered_t(flows)
    assert tonnes.sum() == pytest.approx(400.0, rel=0.02)
    makers = [s for s in range(len(path.market.origins)) if path.seller[0, s]]
    sold = flows.tonnes[:, makers]
    market = (sold * path.price[0][:, makers, None]).sum(axis=1) / np.maximum(
        sold.sum(axis=1), 1e-300
    )
    at_market = (market * tonnes).sum() * base_price("indium") / 1e6
    together = at_market + agreed_gap(run, flows, "treasury").sum()
    assert together == pytest.approx(125.0 * tonnes.sum() / 400.0, rel=1e-9)


def test_that_the_shipped_purchase_of_indium_is_this_one():
    (purchase,) = shipped_scenarios()["indium"].deal.instruments
    assert purchase.tonnes_per_year * 3.0 == pytest.approx(400.0, rel=1e-3)
    assert purchase.price_usd_per_t == pytest.approx(312_500.0)


def test_that_a_russian_plan_of_9_2_billion_adds_outside_capacity():
    plan = NewCapacity(
        actor="RUS", minerals=(NDPR, "rare_earths_dytb"), stage="refined", start="2030Q1",
        tonnes_per_year=3000.0, capital_cost_musd=9200.0,
    )  # fmt: skip
    run = outcome(filed(case(club("USA", "JPN"), plan, quarters=24)), NDPR)
    path, without = run.path(NDPR, "refined"), outcome(case(club("USA", "JPN"), quarters=24), NDPR)
    russia = path.market.origins.index("RUS")
    assert 4.0 * path.capacity[0, 16, russia] * path.growth[16] == pytest.approx(3000.0, rel=1e-6)
    assert 4.0 * path.made[0, 20, russia] * path.growth[20] > 1500.0
    assert path.paid[0, 20].mean() < without.path(NDPR, "refined").paid[0, 20].mean()
