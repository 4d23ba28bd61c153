"""(E26) Dependence at each stage and through the chain, and concentration of sources."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.measures.dependence import dependence, source_hhi, through_chain
from negotiator.measures.flows import chain_flows
from tests.helpers.cases import TRILATERAL, case, everyone, floor, outcome
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

ORE = {("CHN", "JPN"): 30.0, ("AUS", "JPN"): 10.0, ("AUS", "KOR"): 20.0}
METAL = {
    ("JPN", "JPN"): 24.0,
    ("JPN", "KOR"): 16.0,
    ("KOR", "KOR"): 20.0,
    ("CHN", "JPN"): 6.0,
}


def made_chain(**refined):
    ore = a_market({**ORE, ("AUS", "CHN"): 6.0}, stage="mine", final_t=np.zeros(3))
    metal = a_market(METAL, **({"input_per_output": 1.0} | refined))
    return an_outcome(a_path(ore), a_path(metal), members=("JPN",))


def depends(run, *regions):
    found = dependence(run, "gallium", regions=regions, supplier="CHN")
    assert np.ptp(found.through_chain_frac) < 1e-12
    return found


def test_that_e26_metal_of_a_neutral_carries_the_adversarys_ore():
    # Three quarters of Japan's ore is Chinese; Japan uses 24 t of its own metal and 6 t of China's.
    found = depends(made_chain(), "JPN")
    assert found.at_stage_frac["mine"] == pytest.approx(0.75)
    assert found.at_stage_frac["refined"] == pytest.approx(0.2)
    assert found.through_chain_frac == pytest.approx((0.75 * 24.0 + 6.0) / 30.0)


def test_that_e26_a_buyer_of_neutral_metal_depends_by_its_ore():
    # Korea: 16 t from Japan with three quarters Chinese ore, 20 t of its own from Australian ore.
    found = depends(made_chain(), "KOR")
    assert found.at_stage_frac["refined"] == pytest.approx(0.0)
    assert found.through_chain_frac == pytest.approx(0.75 * 16.0 / 36.0)


def test_that_e26_metal_made_from_scrap_carries_no_ore():
    found = depends(made_chain(input_per_output=0.5), "KOR")
    assert found.through_chain_frac == pytest.approx(0.5 * 0.75 * 16.0 / 36.0)


def test_that_e26_ore_lost_in_refining_is_not_counted_twice():
    found = depends(made_chain(input_per_output=1.3), "KOR")
    assert found.through_chain_frac == pytest.approx(0.75 * 16.0 / 36.0)


def test_that_e26_a_chain_of_one_stage_depends_as_its_stage_does():
    run = an_outcome(a_path(a_market(METAL)), members=("JPN",))
    found = depends(run, "JPN", "KOR")
    assert found.through_chain_frac == pytest.approx(found.at_stage_frac["refined"])


def test_that_e26_the_adversary_itself_depends_on_nobody_else():
    run = an_outcome(a_path(a_market({("CHN", "CHN"): 5.0})), members=("CHN",))
    assert depends(run, "CHN").through_chain_frac == pytest.approx(1.0)


def test_that_e26_squared_shares_of_sources_add_up():
    # Japan buys 24 t of 30 at home and 6 t in China: 0.64 + 0.04.
    found = depends(made_chain(), "JPN")
    assert found.source_hhi["refined"] == pytest.approx(0.68)
    flows = chain_flows(made_chain(), "gallium")[1]
    assert not source_hhi(flows, ("BRA",)).any()


def plain_share(chain, stage, region, supplier, quarter):
    """Part of what a region buys at a stage that passed through the supplier, by plain recursion."""
    flows = chain[stage]
    column = flows.path.groups[flows.path.market.destinations.index(region)]
    tonnes = flows.tonnes[quarter, :, column]
    total = 0.0
    for origin, sold in zip(flows.path.market.origins, tonnes, strict=True):
        if origin == supplier:
            total += sold
        elif stage > 0 and sold > 0.0:
            kept = min(1.0, flows.path.market.input_per_output)
            total += sold * kept * plain_share(chain, stage - 1, origin, supplier, quarter)
    return total / tonnes.sum()


@pytest.mark.parametrize("mineral", ["antimony", "rare_earths_ndpr"])
def test_that_e26_a_plain_recursion_over_the_shipped_world_agrees(mineral):
    run = outcome(case(TRILATERAL, floor(mineral, 1.3), quarters=QUARTERS), mineral)
    chain, members, quarter = chain_flows(run, mineral), ("USA", "JPN"), QUARTERS - 1
    passed = used = 0.0
    for stage, flows in enumerate(chain):
        for region in members:
            if region in flows.path.market.destinations:
                final = flows.final[quarter, flows.path.market.destinations.index(region)]
                used += final
                if final > 0.0:
                    passed += final * plain_share(chain, stage, region, "CHN", quarter)
    found = through_chain(chain, members, "CHN")
    assert found[quarter] == pytest.approx(passed / used, rel=1e-9)


def test_that_e26_looking_through_the_chain_never_lowers_dependence():
    run = outcome(case(everyone(), floor("antimony", 1.4), quarters=QUARTERS), "antimony")
    chain = chain_flows(run, "antimony")
    members = run.scenario.coalition.regions
    alone = through_chain([replace_input(chain[1])], members, "CHN")
    assert (through_chain(chain, members, "CHN") >= alone - 1e-12).all()


def replace_input(flows):
    """Flows of a stage as if nothing came before it."""
    market = replace(flows.path.market, input_per_output=0.0)
    return replace(flows, path=replace(flows.path, market=market))
