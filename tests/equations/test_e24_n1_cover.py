"""(E24) N-1 cover: hand-worked sets of regions, limits, and a plain-loop form on the shipped world."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.measures.cover import n1_cover
from negotiator.measures.flows import chain_flows
from tests.helpers.cases import case, club, outcome
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

FLOWS = {
    ("CHN", "CHN"): 50.0,
    ("CHN", "JPN"): 24.0,
    ("JPN", "JPN"): 10.0,
    ("RUS", "JPN"): 6.0,
    ("RUS", "CHN"): 10.0,
}


def cover_of(path, regions=None):
    flows = chain_flows(an_outcome(path, members=("JPN",)), "gallium")[0]
    return n1_cover(flows, regions)


def test_that_e24_the_world_loses_its_largest_maker_and_that_makers_own_need():
    # Made 100, China 74 of it; needed 100, China 60 of it: 26 are left for 40.
    cover = cover_of(a_path(a_market(FLOWS)))
    assert cover.ratio == pytest.approx(26.0 / 40.0)
    assert cover.largest == ("CHN",) * QUARTERS


def test_that_e24_a_club_loses_the_one_that_sells_most_to_it():
    # Japan buys 40: 24 in China, which is not in the set, so all of the need stays.
    assert cover_of(a_path(a_market(FLOWS)), ("JPN",)).ratio == pytest.approx(16.0 / 40.0)


def test_that_e24_recycling_is_supply_and_use_is_demand():
    # Japan recycles 8 and uses 48: 16 bought elsewhere and 8 of its own for 48.
    path = a_path(a_market(FLOWS))
    recycled = np.broadcast_to([0.0, 8.0], path.recycled.shape)
    path = replace(path, recycled=recycled, used=path.used + recycled)
    assert cover_of(path, ("JPN",)).ratio == pytest.approx(24.0 / 48.0)


def test_that_e24_what_the_largest_supplier_recycles_at_home_goes_with_it():
    path = a_path(a_market(FLOWS))
    recycled = np.broadcast_to([8.0, 0.0], path.recycled.shape)
    path = replace(path, recycled=recycled, used=path.used + recycled)
    assert cover_of(path).ratio == pytest.approx(26.0 / 40.0)


def test_that_e24_a_single_supplier_leaves_no_cover():
    only = a_path(a_market({("CHN", "JPN"): 3.0, ("CHN", "CHN"): 4.0}))
    assert not cover_of(only).ratio.any()


def test_that_e24_cover_is_whole_where_nobody_else_needs_anything():
    own = a_path(a_market({("CHN", "CHN"): 4.0}))
    assert cover_of(own).ratio == pytest.approx(1.0)


@pytest.mark.parametrize("mineral", ["gallium", "magnesium", "antimony"])
def test_that_e24_a_plain_loop_over_the_base_year_agrees(mineral):
    flows = chain_flows(outcome(case(club(), quarters=QUARTERS), mineral), mineral)[-1]
    market = flows.path.market
    top = max(range(len(market.origins)), key=lambda i: market.supply_t[i])
    home = market.origins[top]
    secondary = float(flows.path.recycled[0, 0].sum() / flows.path.bought[0, 0].sum())
    supply = sum(market.supply_t) - market.supply_t[top]
    demand = 0.0
    for region, need in zip(market.destinations, market.demand_t, strict=True):
        if region != home:
            demand += need * (1.0 + secondary)
            supply += need * secondary
    cover = n1_cover(flows)
    assert cover.largest[0] == home
    assert cover.ratio[0] == pytest.approx(supply / demand, rel=1e-6)
