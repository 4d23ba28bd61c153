"""(E25) Supply risk in a run: inputs read off made-up flows by hand, and the EU on the shipped world."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.measures.criticality import scaled_wgi
from negotiator.measures.flows import chain_flows
from negotiator.measures.material_risk import (
    material_risk,
    risk_inputs,
    supply_risk_by_quarter,
    trade_by_quarter,
)
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.doctrine import PoliticallySorted, Tier, TitForTat
from negotiator.model.world import COMMISSION
from tests.helpers.cases import TRILATERAL, case, club, embargo, floor, outcome, shipped_world
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

FLOWS = {
    ("CHN", "CHN"): 40.0,
    ("CHN", "DEU"): 24.0,
    ("DEU", "DEU"): 6.0,
    ("DEU", "JPN"): 2.0,
    ("FRA", "DEU"): 10.0,
    ("CHN", "JPN"): 18.0,
}
ORIGINS = ("CHN", "DEU", "FRA")


def flows_of(**scenario):
    run = an_outcome(a_path(a_market(FLOWS)), members=("DEU",), **scenario)
    return run, chain_flows(run, "gallium")[0]


def wgi_of(region):
    return scaled_wgi(shipped_world().region(region).wgi.value)


def test_that_e25_shares_and_reliance_are_those_of_the_flows():
    # World: China 82, Germany 8, France 10 of 100. Germany buys 40, 24, 6 and 10 of it; it makes 8 itself.
    inputs = risk_inputs(*flows_of(), 0, regions=("DEU",))
    china, germany, france = map(wgi_of, ORIGINS)
    inside = 0.8 * germany, 0.8 * france
    world = 0.82**2 * china + 0.08**2 * inside[0] + 0.1**2 * inside[1]
    sourcing = 0.6**2 * china + 0.15**2 * inside[0] + 0.25**2 * inside[1]
    assert inputs.h_global == pytest.approx(world)
    assert inputs.h_club == pytest.approx(sourcing)
    assert inputs.import_reliance_frac == pytest.approx(32.0 / 40.0)


def test_that_e25_a_club_that_sells_more_than_it_buys_has_a_reliance_below_0():
    inputs = risk_inputs(*flows_of(), 0, regions=("CHN",))
    assert inputs.import_reliance_frac == pytest.approx((40.0 - 82.0) / 40.0)
    assert inputs.supply_risk == pytest.approx(
        inputs.h_club * (1.0 - inputs.eol_rir_frac) * inputs.substitution_index
    )


def test_that_e25_regions_that_buy_nothing_meet_world_supply():
    inputs = risk_inputs(*flows_of(), 0, regions=("BRA",))
    assert (inputs.h_club, inputs.import_reliance_frac) == (None, None)
    shares = zip((0.82, 0.08, 0.1), ORIGINS, strict=True)
    assert inputs.h_global == pytest.approx(sum(s**2 * wgi_of(r) for s, r in shares))


@pytest.mark.parametrize(
    ("regions", "expected"),
    [
        (("DEU",), (1.0, 0.8, 0.8)),
        (("JPN",), (1.0, 1.0, 1.0)),
        (("CHN",), (0.8, 1.0, 1.0)),
        # Germany buys 40 of 60, Japan 20: two thirds at 0.8, one third at 1.
        (("DEU", "JPN"), (1.0, 2.6 / 3.0, 2.6 / 3.0)),
    ],
)
def test_that_e25_a_customs_union_lowers_the_trade_parameter(regions, expected):
    assert trade_by_quarter(*flows_of(), regions=regions)[0] == pytest.approx(expected)


@pytest.mark.parametrize(("cut", "expected"), [(1.0, 2.0), (0.3, 1.3)])
def test_that_e25_a_restriction_raises_it_while_in_force_on_the_buyer(cut, expected):
    event = embargo("gallium", cut_frac=cut, start="2026Q3", quarters=2)
    run, flows = flows_of(events=(event,))
    by_quarter = trade_by_quarter(run, flows, regions=("DEU",))[:, 0]
    assert by_quarter == pytest.approx([1.0] * 2 + [expected] * 2 + [1.0] * 4)
    assert trade_by_quarter(run, flows, regions=("JPN",))[2][0] == pytest.approx(1.0)


def test_that_e25_a_cut_by_doctrine_counts_as_one_by_an_event():
    tiers = (Tier(targets=("DEU",), cut_frac=0.4),)
    doctrine = PoliticallySorted(minerals=("gallium",), start="2026Q3", quarters=2, tiers=tiers)
    run, flows = flows_of(doctrine=doctrine)
    by_quarter = trade_by_quarter(run, flows, regions=("DEU",))[:, 0]
    assert by_quarter == pytest.approx([1.0] * 2 + [1.4] * 2 + [1.0] * 4)


def test_that_e25_a_retaliation_counts_while_it_is_acted_on():
    scenario = case(TRILATERAL, floor("gallium", 1.5), quarters=12, doctrine=TitForTat())
    run = outcome(scenario, "gallium")
    flows = chain_flows(run, "gallium")[0]
    china = flows.path.market.origins.index("CHN")
    (deed,) = flows.path.deeds
    found = trade_by_quarter(run, flows, regions=("JPN",))[:, china]
    assert found == pytest.approx(1.0 + deed.size_frac * deed.quarters[0])
    assert deed.quarters[0].any()


def test_that_e25_a_restriction_on_another_stage_or_mineral_leaves_it():
    events = embargo("antimony", start="2026Q1"), embargo("gallium", stage="mine", start="2026Q1")
    assert trade_by_quarter(*flows_of(events=events), regions=("DEU",))[0][0] == pytest.approx(1.0)


def test_that_e25_each_quarter_of_a_run_is_that_of_its_own_flows():
    run = outcome(case(club("DEU"), embargo("antimony", quarters=2), quarters=12), "antimony")
    chain = chain_flows(run, "antimony")
    found = supply_risk_by_quarter(run, chain, regions=("DEU", "FRA"))
    alone = [
        material_risk(run, "antimony", t, regions=("DEU", "FRA")).supply_risk for t in range(12)
    ]
    assert found == pytest.approx(alone, rel=1e-12)
    assert found[8] != found[0]


def test_that_e25_nobody_meets_the_risk_of_the_world():
    run, flows = flows_of(events=(embargo("gallium", start="2026Q1"),))
    assert trade_by_quarter(run, flows, regions=())[0] == pytest.approx([1.0] * 3)
    assert risk_inputs(run, flows, 0, regions=()).h_club is None


def test_that_e25_the_riskier_stage_gives_the_risk_of_the_mineral():
    run = outcome(case(club("DEU"), quarters=QUARTERS), "antimony")
    risk = material_risk(run, "antimony", 0, regions=("DEU",))
    by_stage = {stage: inputs.supply_risk for stage, inputs in risk.stages.items()}
    assert set(by_stage) == {"mine", "refined"}
    assert risk.supply_risk == max(by_stage.values()) > min(by_stage.values())


def test_that_e25_components_are_left_out():
    run = outcome(case(club("DEU"), quarters=QUARTERS), "rare_earths_ndpr")
    risk = material_risk(run, "rare_earths_ndpr", 0, regions=("DEU",))
    assert set(risk.stages) == {"mine", "refined"}


def test_that_e25_changed_parameters_of_the_user_count():
    changed = {"substitution_index_si_sr": 0.5, "recycling_input_rate_frac": 0.2}
    overrides = tuple(
        Override(mineral="gallium", parameter=name, value=value) for name, value in changed.items()
    )
    inputs = risk_inputs(
        *flows_of(assumptions=Assumptions(overrides=overrides)), 0, regions=("BRA",)
    )
    assert (inputs.substitution_index, inputs.eol_rir_frac) == (0.5, 0.2)
    assert inputs.supply_risk == pytest.approx(inputs.h_global * 0.8 * 0.5)


def test_that_e25_both_thresholds_decide_on_a_mineral():
    run = outcome(case(club("DEU"), quarters=QUARTERS), "gallium", "silver")
    risks = {m: material_risk(run, m, 0, regions=("DEU",)) for m in run.minerals}
    assert {m: risk.critical for m, risk in risks.items()} == {"gallium": True, "silver": False}
    assert risks["silver"].economic_importance >= 2.8
    assert risks["silver"].supply_risk < 1.0


def test_that_e25_the_union_at_base_ranks_minerals_much_as_the_commission_did_in_2023():
    world = shipped_world()
    union = tuple(region.id for region in world.regions if region.eu_member)
    assert COMMISSION in union
    run = outcome(case(club(*union), quarters=QUARTERS))
    found = [material_risk(run, m.id, 0, regions=union).supply_risk for m in world.minerals]
    printed = [mineral.supply_risk_2023.value for mineral in world.minerals]
    assert np.corrcoef(found, printed)[0, 1] > 0.8
