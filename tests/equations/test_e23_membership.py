"""(E23) The club is looked at in each quarter as it stands then: who joins and leaves by date shows."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.headline import totals
from negotiator.measures.market import mineral_series
from negotiator.measures.money import buyers_musd
from negotiator.measures.scope import CLUB, club_scope, region_scope, world_scope
from negotiator.measures.security import own_shares, secure_share, survival
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import Stockpile
from negotiator.model.scenario import Scenario
from tests.helpers.cases import TRILATERAL, case, club, embargo, floor, outcome, shipped_world
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

FLOWS = {
    ("JPN", "JPN"): 30.0,
    ("CHN", "JPN"): 10.0,
    ("CHN", "USA"): 20.0,
    ("CHN", "CHN"): 60.0,
}
# Gallium stocks of 65 days bring this part of a year's need.
STOCKS = 65.0 / 365.0


def dated(**dates):
    """The United States throughout, and Japan from or until a date."""
    return Coalition(members=(Member(region="USA"), Member(region="JPN", **dates)))


def made(coalition):
    path = a_path(a_market(FLOWS), used_frac=0.95)
    return an_outcome(path, members=(), coalition=coalition)


def test_that_e23_falls_when_a_maker_leaves() -> None:
    # Together: 30 t and stocks of a need of 60 t. The United States alone: stocks, and what Japan sells
    # them, nothing.
    run = made(dated(leaves="2026Q4"))
    share = secure_share(run, chain_flows(run, "gallium"))
    assert share[:3] == pytest.approx(0.5 + STOCKS)
    assert share[3:] == pytest.approx(STOCKS)


def test_that_e23_rises_when_a_maker_joins() -> None:
    run = made(dated(joins="2027Q1"))
    share = mineral_series(run, "gallium").secure_share_frac
    assert share[:4] == pytest.approx(STOCKS)
    assert share[4:] == pytest.approx(0.5 + STOCKS)


def test_that_e23_is_0_before_the_first_member() -> None:
    run = made(Coalition(members=(Member(region="JPN", joins="2027Q1"),)))
    share = totals(run, "gallium").secure_share_frac
    assert not share[:4].any()
    assert share[4:] == pytest.approx(0.75 + STOCKS)


def test_that_each_quarter_is_that_of_the_club_that_stands_then() -> None:
    run = outcome(case(dated(joins="2026Q3", leaves="2027Q2"), quarters=8), "antimony")
    chain = chain_flows(run, "antimony")
    both, alone = (("USA", "JPN"), ("USA",))
    found = totals(run, "antimony")
    for t in range(8):
        then = both if 2 <= t < 5 else alone
        scope = region_scope("", then, 8)
        assert found.secure_share_frac[t] == secure_share(run, chain, scope)[t]
        assert found.buyers_musd[t] == buyers_musd(run, chain, then)[t]
        assert club_scope(run.scenario).regions_at(t) == then


def test_that_sources_of_a_changing_club_add_up_to_its_use() -> None:
    run = outcome(case(dated(leaves="2027Q1"), quarters=8), "antimony")
    series = mineral_series(run, "antimony")
    assert np.sum(list(series.sources_t.values()), axis=0) == pytest.approx(series.club_demand_t)
    alone = outcome(case(club("USA"), quarters=8), "antimony")
    assert series.club_demand_t[4:] == pytest.approx(
        mineral_series(alone, "antimony").club_demand_t[4:]
    )


def test_that_a_club_without_dates_is_one_span() -> None:
    scope = club_scope(Scenario(coalition=club("USA", "JPN"), quarters=QUARTERS))
    (span,) = scope.spans
    assert (scope.name, span.regions) == (CLUB, ("USA", "JPN"))
    assert span.quarters.all()


def test_that_the_world_holds_every_region() -> None:
    world = shipped_world()
    assert world_scope(world, 8).regions_at(7) == tuple(r.id for r in world.regions)


def test_that_survival_names_who_is_missed_most() -> None:
    path = a_path(a_market({**FLOWS, ("RUS", "USA"): 5.0}), used_frac=0.95)
    run = an_outcome(path, members=("USA",))
    left = survival(run, chain_flows(run, "gallium"), ["USA"])
    # Of a need of 25 t, 5 t stay without China and 20 t without Russia; Japan sells it nothing.
    by_supplier = dict(zip(left.suppliers, left.share_frac[0], strict=True))
    assert by_supplier == pytest.approx({"CHN": 0.2 + STOCKS, "JPN": 1.0, "RUS": 0.8 + STOCKS})


@pytest.mark.parametrize("mineral", ["antimony", "gallium", "rare_earths_ndpr"])
def test_that_shares_of_regions_by_themselves_are_those_of_scopes_of_one_under_e23(
    mineral: str,
) -> None:
    stock = Stockpile(mineral=mineral, target_days=90.0, budget_musd=1e3)
    scenario = case(TRILATERAL, floor(mineral, 1.3), stock, embargo(mineral), quarters=12)
    run, regions = outcome(scenario, mineral), ("USA", "JPN", "CHN", "NOR")
    chain = chain_flows(run, mineral)
    found = own_shares(run, chain, regions)
    alone = [secure_share(run, chain, region_scope(one, [one], 12)) for one in regions]
    np.testing.assert_allclose(found, np.broadcast_arrays(*alone), rtol=1e-12)
    assert np.ptp(found) > 0.1
