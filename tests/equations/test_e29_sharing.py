"""(E29) Cost sharing: every rule by hand, the same sum, and all money with everything in force."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger, rents_musd
from negotiator.measures.sharing import cost_shares
from negotiator.measures.treasury import TREASURY_PARTS, export_charges, levies, tariffs
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import CostShare, Stockpile
from negotiator.model.edits import without_deal
from tests.helpers.adversaries import charge
from tests.helpers.cases import (
    TRILATERAL,
    case,
    club,
    contract,
    embargo,
    everyone,
    floor,
    outcome,
    project,
    quota,
    shipped_world,
    subsidy,
    tariff,
)
from tests.helpers.treasuries import treasury_parts

REGIONS = [region.id for region in shipped_world().regions]


def shares_of(coalition=TRILATERAL, quarter=6, **options):
    """What each region pays of a subsidy of gallium."""
    scenario = case(coalition, subsidy("gallium", 1.5, **options), quarters=12)
    run = outcome(scenario, "gallium")
    market = run.path("gallium", "refined").market
    share = cost_shares(run, market, scenario.deal.instruments[0])[quarter]
    return {region: part for region, part in zip(REGIONS, share, strict=True) if part > 0.0}


def test_that_equal_sharing_splits_among_signatories():
    assert shares_of(sharing="equal") == pytest.approx(dict.fromkeys(TRILATERAL.regions, 1.0 / 3.0))


def test_that_sharing_by_gdp_follows_gdp():
    gdp = {r: shipped_world().region(r).gdp_musd.value for r in TRILATERAL.regions}
    expected = {region: value / sum(gdp.values()) for region, value in gdp.items()}
    assert shares_of(sharing="gdp") == pytest.approx(expected)


def test_that_sharing_by_use_and_by_output_follow_the_base_year():
    market = shipped_world().market("gallium", "refined")
    use = dict(zip(market.destinations, market.demand_t, strict=True))
    used = {region: use[region] for region in TRILATERAL.regions if use.get(region)}
    expected = {region: tonnes / sum(used.values()) for region, tonnes in used.items()}
    assert shares_of(sharing="consumption") == pytest.approx(expected)
    assert shares_of(sharing="output") == pytest.approx({"JPN": 1.0})


def test_that_sharing_by_output_where_nobody_produces_is_equal():
    assert shares_of(club("USA", "AUS"), sharing="output") == pytest.approx(
        {"USA": 0.5, "AUS": 0.5}
    )


def test_that_custom_shares_are_kept_and_those_of_absent_members_borne_by_the_others():
    parts = tuple(
        CostShare(region=region, share_frac=part)
        for region, part in (("USA", 0.5), ("EUX", 0.3), ("JPN", 0.2))
    )
    late = Coalition(
        members=(Member(region="USA"), Member(region="EUX"), Member(region="JPN", joins="2028Q1"))
    )
    terms = {"sharing": "custom", "shares": parts}
    assert shares_of(late, 8, **terms) == pytest.approx({"USA": 0.5, "EUX": 0.3, "JPN": 0.2})
    assert shares_of(late, 6, **terms) == pytest.approx({"USA": 0.625, "EUX": 0.375})


def test_that_only_who_signed_the_article_shares():
    half = Coalition(members=(Member(region="USA"), Member(region="JPN", articles=("border",))))
    assert shares_of(half, sharing="gdp") == {"USA": 1.0}


@pytest.mark.parametrize("rule", ["gdp", "consumption", "output", "equal"])
@pytest.mark.parametrize("kind", ["subsidy", "contract", "stockpile"])
def test_that_sharing_moves_costs_and_leaves_their_sum(kind, rule):
    def run_of(sharing):
        made = {
            "subsidy": lambda: subsidy("gallium", 1.5, sharing=sharing),
            "contract": lambda: contract("gallium", 1.5, sharing=sharing),
            "stockpile": lambda: Stockpile(
                mineral="gallium", target_days=60.0, budget_musd=50.0, sharing=sharing
            ),
        }
        run = outcome(case(TRILATERAL, made[kind](), quarters=16), "gallium")
        return treasury_parts(run, *chain_flows(run, "gallium"))

    own, shared = run_of("own"), run_of(rule)
    assert np.abs(own).max() > 0.1
    assert shared.sum(axis=2) == pytest.approx(own.sum(axis=2), rel=1e-9)
    us = REGIONS.index("USA")
    moved = np.abs(shared[:, :, us] - own[:, :, us]).max()
    assert moved > 0.01 or (kind, rule) in {
        ("subsidy", "output"),
        ("contract", "output"),
        ("stockpile", "consumption"),
    }


def everything(mineral):
    """All instruments at the stage whose price people quote, under half an embargo and a charge on exports."""
    reserve = Stockpile(
        mineral=mineral, target_days=60.0, budget_musd=500.0, source="members", sharing="equal",
        holding_cost_frac_per_year=0.02, valuation="market_value", release_shortfall_frac=0.1,
    )  # fmt: skip
    return (
        floor(mineral, 1.2, stage="refined"),
        subsidy(mineral, 1.3, stage="refined", sharing="gdp"),
        contract(mineral, 1.4, stage="refined", covered_frac=0.5, sharing="consumption"),
        quota(mineral, 0.4, stage="refined", agreed_price="floor", payer="treasury"),
        tariff(mineral, 0.2, stage="refined", preferential_frac=0.05),
        reserve,
        project(mineral, "MEX", 500.0, stage="refined", lead_years=1.5),
        embargo(mineral, cut_frac=0.5, stage="refined"),
        charge(mineral, stage="refined", targets="everyone", quarters=6),
    )


@pytest.mark.parametrize("mineral", ["antimony", "rare_earths_ndpr"])
def test_that_with_everything_in_force_money_adds_up(mineral):
    scenario = case(everyone(), *everything(mineral), quarters=24)
    run = outcome(scenario, mineral)
    lines = ledger(run, outcome(without_deal(scenario), mineral), [mineral])
    assert all(set(line.treasury_parts_musd) == set(TREASURY_PARTS) for line in lines.values())
    for line in lines.values():
        parts = np.sum(list(line.treasury_parts_musd.values()), axis=0)
        assert line.treasury_musd == pytest.approx(parts, abs=1e-9)
        whole = line.consumers_musd + line.producers_musd + parts
        assert line.total_musd == pytest.approx(whole, abs=1e-9)
    for name in TREASURY_PARTS:
        assert any(line.treasury_parts_musd[name].any() for line in lines.values()), name


@pytest.mark.parametrize("mineral", ["antimony", "rare_earths_ndpr"])
def test_that_with_everything_in_force_what_buyers_pay_is_what_others_receive(mineral):
    run = outcome(case(everyone(), *everything(mineral), quarters=24), mineral)
    for market in chain_flows(run, mineral):
        unit = market.path.market.price_usd_per_t / 1e6
        paid = (market.paid * market.tonnes.sum(axis=1)).sum(axis=1) * unit
        received = (market.path.price[0][..., None] * market.tonnes).sum(axis=(1, 2)) * unit
        taken = (levies(market) + tariffs(market)).sum(axis=1) + rents_musd(market).sum(axis=1)
        taken += export_charges(market).sum(axis=1)
        assert paid == pytest.approx(received + taken, rel=1e-9)
