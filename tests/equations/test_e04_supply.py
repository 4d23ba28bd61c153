"""(E4) Supply against numbers worked by hand, and its elasticity by finite differences."""

from __future__ import annotations

import math

import numpy as np
import pytest

from negotiator.engine.supply import (
    positive_margin,
    relative_margin,
    shutdown,
    shutdown_slope,
    trickle,
    utilisation,
)
from tests.helpers.cases import case, club, everyone, outcome, shipped_world, undercutting

STEP = 1e-6


def used_at(x: float, steepness: float) -> float:
    """Utilisation at a receipt of x times the median unit cost."""
    return float(utilisation(np.array([[steepness * math.log(x)]]))[0, 0])


def test_that_e4_uses_the_share_of_capacity_whose_cost_is_below_the_receipt():
    # k = 2: x = 2 gives 4 / (1 + 4), x = 1/3 gives (1/9) / (10/9), and the median cost 1/2.
    assert used_at(2.0, 2.0) == pytest.approx(0.8, rel=1e-14)
    assert used_at(1.0 / 3.0, 2.0) == pytest.approx(0.1, rel=1e-14)
    assert used_at(1.0, 2.0) == 0.5


@pytest.mark.parametrize(("x", "steepness"), [(0.5, 1.5), (1.0, 2.0), (1.7, 4.0)])
def test_that_the_elasticity_of_e4_is_k_times_the_idle_share(x, steepness):
    rise = math.log(used_at(x * math.exp(STEP), steepness))
    fall = math.log(used_at(x * math.exp(-STEP), steepness))
    idle = 1.0 - used_at(x, steepness)
    assert (rise - fall) / (2 * STEP) == pytest.approx(steepness * idle, rel=1e-8)


def test_that_the_margin_of_e4_is_what_the_input_leaves_of_the_receipt():
    # A quarter of the price is margin. Receipt +20 %, input +10 %: (1.2 - 0.75 * 1.1) / 0.25 = 1.5.
    margin = relative_margin(np.array([1.2]), np.array([1.1]), np.array([0.25]))
    assert margin == pytest.approx([1.5], rel=1e-14)
    # An input twice as dear eats more than the receipt: (1 - 0.75 * 2) / 0.25 = -2.
    assert relative_margin(np.array([1.0]), np.array([2.0]), np.array([0.25])) == pytest.approx(
        [-2]
    )
    # A mine buys no input: the margin is the receipt.
    assert relative_margin(np.array([1.3]), np.array([7.0]), np.array([1.0])) == pytest.approx(
        [1.3]
    )


def test_that_makers_without_a_margin_fade_to_a_trickle_in_e4():
    width = np.array([0.02])
    # At margin 0: half the root of 4 * 0.02^2 is 0.02, over (1 + sqrt(1.0016)) / 2 = 1.00039984.
    assert positive_margin(np.zeros(1), width) == pytest.approx([0.02 / 1.00039984006], rel=1e-10)
    assert positive_margin(np.ones(1), width) == pytest.approx([1.0], rel=1e-14)
    margins = np.linspace(-3.0, 3.0, 61)
    kept = positive_margin(margins, np.full(61, 0.02))
    assert kept.min() > 0.0
    assert np.diff(kept).min() > 0.0
    assert kept[-1] == pytest.approx(3.0, rel=1e-3)


def test_that_only_makers_who_buy_inputs_can_lose_their_margin_in_e4():
    width = trickle(np.array([1.0, 0.4]))
    assert width[0] == 0.0
    assert width[1] > 0.0
    kept = positive_margin(np.array([0.3, 2.0]), np.zeros(2))
    assert kept == pytest.approx([0.3, 2.0], rel=1e-14)


def printed_utilisation(mineral: str, stage: str) -> float:
    """Share of capacity that the tables print for the base year."""
    component = stage == "component"
    world = shipped_world()
    table = world.component_parameters if component else world.parameters
    return table[mineral, f"utilisation_{stage}_frac"].value


def test_that_base_output_and_utilisation_are_those_of_the_tables_in_e4():
    found = outcome(case(club(), quarters=8))
    for (mineral, stage), path in found.paths.items():
        assert path.made[0, 0] == pytest.approx(path.market.supply_t / 4.0, rel=1e-9)
        printed = min(max(printed_utilisation(mineral, stage), 0.05), 0.97)
        assert path.made[0, 0] / path.capacity[0, 0] == pytest.approx(printed, rel=1e-9)


def test_that_a_third_of_the_annual_elasticity_of_e4_acts_within_the_quarter():
    # Japan refines gallium at 1.0 times base before, at the price p when China undercuts: the log
    # odds of its utilisation move by 0.35 k ln p, with k = elasticity / (1 - u0).
    path = outcome(case(everyone(), undercutting("gallium")), "gallium").path("gallium", "refined")
    table = shipped_world().parameters
    used = table["gallium", "utilisation_refined_frac"].value
    k = table["gallium", "supply_elasticity_refined_short"].value / (1.0 - used)
    japan = path.market.origins.index("JPN")
    price = path.price[0, 8, japan]
    assert price < 0.9
    odds = used / (1.0 - used) * price ** (0.35 * k)
    capacity = path.capacity[0, 8, japan]
    assert path.made[0, 8, japan] == pytest.approx(capacity * odds / (1.0 + odds), rel=1e-9)


def test_that_in_e4_nobody_goes_on_making_for_next_to_nothing():
    # With a power of 0.2 the odds fall by the other 0.8 of the margin: far down, in proportion to it.
    margin = np.log([[1.0], [0.03], [0.01], [1e-4], [1e-6]])
    power = np.full_like(margin, 0.2)
    lost = shutdown(margin, power)
    assert lost[:2] == pytest.approx(0.0, abs=0.0)
    assert lost[2, 0] == pytest.approx(-0.25 * 0.8, rel=1e-12)
    assert lost[4, 0] - lost[3, 0] == pytest.approx(0.8 * math.log(0.01), rel=1e-12)
    assert shutdown(margin, np.ones_like(margin)) == pytest.approx(0.0, abs=0.0)
    rise = shutdown(margin + STEP, power) - shutdown(margin - STEP, power)
    assert shutdown_slope(margin, power) == pytest.approx(rise / (2.0 * STEP), abs=1e-6)
