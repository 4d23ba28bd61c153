"""Small shocks move prices as a log-linear system says that is written from the data and solved directly."""

from __future__ import annotations

import numpy as np
import pytest

from tests.helpers.cases import PACIFIC, case, club, floor, outcome, shipped_world, undercutting
from tests.helpers.log_linear import LinearChain

SMALL = 1e-3
FIRST = {"start": "2026Q1"}
CHAINS = ("gallium", "antimony", "rare_earths_ndpr", "copper", "silver", "graphite")
STAGES = [
    (mineral, stage) for mineral in CHAINS for stage in shipped_world().mineral(mineral).stages
]


def slopes(mineral, scenario_of):
    """Change of log prices in the first quarter for each unit of a shock: two small ones, extrapolated."""
    found = {}
    whole, half = (outcome(scenario_of(size), mineral).paths for size in (SMALL, 0.5 * SMALL))
    for (_, stage), path in whole.items():
        first, second = (np.log(one.price[0, 0]) for one in (path, half[mineral, stage]))
        found[stage] = (4.0 * second - first) / SMALL
    return found


def assert_same(ours, theirs):
    """Compare by stage, to 1e-4 of each response (of a hundredth of the largest where it is smaller)."""
    assert list(ours) == list(theirs)
    most = max(float(np.abs(prices).max()) for prices in theirs.values())
    assert most > 1e-3
    for stage, prices in theirs.items():
        assert ours[stage] == pytest.approx(prices, rel=1e-4, abs=1e-4 * 1e-2 * most)


@pytest.mark.parametrize(("mineral", "stage"), STAGES)
def test_that_a_small_cost_cut_moves_prices_as_the_linear_system_says(mineral, stage):
    ours = slopes(
        mineral,
        lambda size: case(
            club(),
            undercutting(mineral, stage=stage, cut_frac=-np.expm1(-size), **FIRST),
            quarters=8,
        ),
    )
    assert_same(ours, LinearChain(shipped_world(), mineral).prices(cheaper=(stage, ("CHN",))))


@pytest.mark.parametrize(("mineral", "stage"), STAGES)
def test_that_a_small_floor_moves_prices_as_the_linear_system_says(mineral, stage):
    ours = slopes(
        mineral,
        lambda size: case(PACIFIC, floor(mineral, np.exp(size), stage=stage, **FIRST), quarters=8),
    )
    members = set(PACIFIC.regions)
    outside = {region.id for region in shipped_world().regions} - members
    theirs = LinearChain(shipped_world(), mineral).prices(lifted=(stage, outside, members))
    assert_same(ours, theirs)


def test_that_the_linear_system_of_one_market_with_two_alike_origins_is_the_textbook_one():
    # Two origins that sell half each to one buyer: with supply elasticity e, demand elasticity n and the sum of
    # both in the mean price, a fall of all costs by 1 lowers all prices by e / (0.35 e + n).
    chain = LinearChain(shipped_world(), "gallium")
    market = chain.markets[0]
    table = {n: d.value for (m, n), d in shipped_world().parameters.items() if m == "gallium"}
    supply = table["supply_elasticity_refined_short"]
    demand = 0.35 * table["demand_elasticity_short"] + 0.1 / 1.1 * 4.0 / 365.0 * table["stock_days"]
    fall = chain.prices(cheaper=("refined", market.origins))["refined"]
    assert fall == pytest.approx(-supply / (0.35 * supply + demand), rel=1e-9)
