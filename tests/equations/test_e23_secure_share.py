"""(E23) Secure share: hand-worked one-stage markets, a chain, and a plain-loop form on the world."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.security import secure_share
from tests.helpers.cases import case, club, outcome, shipped_world
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

FLOWS = {("JPN", "JPN"): 10.0, ("CHN", "JPN"): 24.0, ("RUS", "JPN"): 6.0, ("CHN", "CHN"): 60.0}
STOCK_DAYS = 65.0


def share_of(*paths, members=("JPN",)):
    made = an_outcome(*paths, members=members)
    return secure_share(made, chain_flows(made, "gallium"))


def stock_release(need: float) -> float:
    """What commercial stocks of a club bring a quarter if they are used up over a year."""
    return need * STOCK_DAYS * 4.0 / 365.0 / 4.0


def test_that_the_largest_outside_supplier_is_taken_away() -> None:
    # Need 40. Club makers: capacity 10 / 0.95, so 10 at full use. Russia runs at 0.95 and cannot raise its 6.
    # China is gone: 10 + 6 + stocks 40 · 65/365 = 7.123 over a year, that is 23.123 of 40.
    share = share_of(a_path(a_market(FLOWS), used_frac=0.95))
    assert share == pytest.approx((10.0 + 6.0 + stock_release(40.0)) / 40.0)


def test_that_idle_capacity_counts() -> None:
    # Half-used makers: the club makes 0.95 · 20 = 19, Russia raises 6 by 0.95 / 0.5 to 11.4.
    share = share_of(a_path(a_market(FLOWS), used_frac=0.5))
    assert share == pytest.approx((19.0 + 11.4 + stock_release(40.0)) / 40.0)


def test_that_a_club_of_all_suppliers_is_secure() -> None:
    path = a_path(a_market(FLOWS), used_frac=0.95)
    assert share_of(path, members=("JPN", "CHN", "RUS")) == pytest.approx(1.0)


def test_that_nobody_in_the_club_means_nothing_is_secure() -> None:
    assert not share_of(a_path(a_market(FLOWS)), members=()).any()


def test_that_a_refiner_cannot_run_without_ore() -> None:
    # The club refines 40 of its own need but mines nothing: neutrals' ore is all it has when China stops.
    refined = a_market({("JPN", "JPN"): 40.0}, input_per_output=1.0)
    ore = a_market({("AUS", "JPN"): 12.0, ("CHN", "JPN"): 28.0}, stage="mine", final_t=np.zeros(1))
    share = share_of(a_path(ore, used_frac=0.95), a_path(refined, used_frac=0.95))
    assert share == pytest.approx((12.0 + stock_release(40.0)) / 40.0)


@pytest.mark.parametrize("used_frac", [0.95, 0.3])
def test_that_makers_claim_no_more_input_than_their_product_is_missed(used_frac: float) -> None:
    # Ore: 20 t for users and what refiners claim; 12 t of it do not come from China. Refined: 20 t are needed,
    # stocks bring some, so refiners claim the rest, however large their plants are.
    ore = a_market(
        {("AUS", "JPN"): 12.0, ("CHN", "JPN"): 28.0}, stage="mine", final_t=np.array([80.0])
    )
    refined = a_market({("JPN", "JPN"): 20.0}, input_per_output=1.0)
    share = share_of(a_path(ore, used_frac=0.95), a_path(refined, used_frac=used_frac))
    stocks = stock_release(20.0)
    served = (12.0 + stocks) / (20.0 + 20.0 - stocks)
    met = served * 20.0 + served * (20.0 - stocks) + stocks
    assert share == pytest.approx(met / 40.0)


def test_that_mothballed_plants_count_after_their_restart() -> None:
    # Japan has as much again mothballed; gallium plants restart in two quarters, so half of a year is left.
    path = a_path(a_market(FLOWS), used_frac=0.95)
    closed = np.zeros_like(path.capacity)
    closed[..., 0] = path.capacity[..., 0]
    more = share_of(replace(path, mothballed=closed)) - share_of(path)
    assert more == pytest.approx(0.5 * 10.0 / 40.0)


@pytest.mark.parametrize("mineral", ["gallium", "magnesium", "germanium"])
def test_that_a_plain_loop_over_suppliers_agrees(mineral: str) -> None:
    members = ("USA", "JPN", "EUX", "DEU", "KOR")
    run = outcome(case(club(*members), quarters=QUARTERS), mineral)
    flows = chain_flows(run, mineral)[0]
    market, path = flows.path.market, flows.path
    world = shipped_world()
    share = world.parameters[mineral, "recycling_input_rate_frac"].value
    days = world.parameters[mineral, "stock_days"].value
    here = [i for i, region in enumerate(market.destinations) if region in members]
    need = market.final_t[here].sum() / 4.0
    own = need * share / (1.0 - share) + need * days / 365.0
    home = sum(0.95 * path.capacity[0, 0, i] for i, r in enumerate(market.origins) if r in members)
    outside = {}
    for i, region in enumerate(market.origins):
        if region not in members:
            sold = sum(
                flows.tonnes[0, i, path.groups[j]]
                * market.final_t[j]
                / market.final_t[path.groups == path.groups[j]].sum()
                for j in here
            )
            used = path.made[0, 0, i] / path.capacity[0, 0, i]
            outside[region] = sold * max(1.0, 0.95 / used)
    left = sum(outside.values()) - max(outside.values())
    expected = min(1.0, (home + left + own) / (need / (1.0 - share)))
    assert secure_share(run, [flows])[0] == pytest.approx(expected, rel=1e-9)
