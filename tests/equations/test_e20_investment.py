"""(E20) Investment: a share of capacity by the expected margin, capped, after a lead time."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.investment import starts
from negotiator.engine.parameters import is_dominant
from tests.helpers.cases import (
    assumptions_with,
    case,
    coefficients_with,
    everyone,
    floor,
    outcome,
    shipped_world,
)


def begun(expected, *, capacity=1.0, rate=0.1, **c):
    """Capacity decided on in a quarter by one maker."""
    one = np.ones((1, 1))
    table = {"capacity_ceiling": np.inf * one} | {name: value * one for name, value in c.items()}
    found = starts(expected * one, capacity * one, coefficients_with(**table), rate)
    return float(found[0, 0])


def test_that_e20_starts_a_share_of_capacity_by_the_expected_excess():
    # 0.1 a quarter for each unit of log margin above the dead band of 0.02: 0.1 * (0.22 - 0.02).
    assert begun(0.22) == pytest.approx(0.02, rel=1e-12)
    assert begun(0.22, capacity=1.5) == pytest.approx(0.03, rel=1e-12)


def test_that_e20_is_dearer_outside_the_dominant_producer():
    assert begun(0.22, capex_factor=1.6) == pytest.approx(0.02 / 1.6, rel=1e-12)


def test_that_starts_of_e20_are_capped_at_a_fifth_of_capacity_a_year():
    assert begun(2.0) == pytest.approx(0.05, rel=1e-12)
    assert begun(50.0, capacity=3.0) == pytest.approx(0.15, rel=1e-12)


def test_that_all_of_the_largest_producers_are_dominant_in_e20_when_they_make_as_much():
    mines = shipped_world().market("antimony", "mine")
    dominant = np.array(mines.origins)[is_dominant(mines)]
    assert set(dominant) == {"CHN", "RUS"}
    refiners = shipped_world().market("gallium", "refined")
    assert list(np.array(refiners.origins)[is_dominant(refiners)]) == ["CHN"]


@pytest.mark.parametrize("expected", [-1.0, 0.0, 0.02])
def test_that_nobody_enlarges_without_an_excess_in_e20(expected):
    assert begun(expected) == 0.0


def test_that_reserves_bound_e20():
    assert begun(0.5, capacity=1.99, capacity_ceiling=2.0) > 0.0
    assert begun(0.5, capacity=2.0, capacity_ceiling=2.0) == 0.0


def first_growth(path, region):
    """Quarter in which the capacity of a region first exceeds that of the base year."""
    capacity = path.capacity[0, :, path.market.origins.index(region)]
    return int(np.argmax(capacity > capacity[0] * (1.0 + 1e-9)))


def test_that_enlargements_of_e20_arrive_a_lead_time_after_the_first_expectation():
    # The floor binds from quarter 4; expectations exceed the dead band from quarter 5 on, when the
    # first start is made; it runs the lead time later.
    path = outcome(case(everyone(), floor("gallium", 1.5)), "gallium").path("gallium", "refined")
    years = shipped_world().parameters["gallium", "refinery_lead_time_years"].value
    lead = round(years * 4)
    assert 0.125 * np.log(path.price[0, 4, path.market.origins.index("JPN")]) > 0.02
    assert first_growth(path, "JPN") == 5 + lead


def test_that_without_investment_e20_leaves_capacity_where_it_is():
    scenario = case(
        everyone(),
        floor("gallium", 1.5),
        assumptions=assumptions_with(investment_rate_frac=0.0),
    )
    path = outcome(scenario, "gallium").path("gallium", "refined")
    assert (path.capacity[0] <= path.capacity[0, 0] * (1.0 + 1e-9)).all()


def test_that_mines_of_e20_never_grow_past_a_life_of_fifteen_years_of_reserves():
    world = shipped_world()
    path = outcome(case(everyone(), floor("antimony", 3.0, stage="mine")), "antimony").path(
        "antimony", "mine"
    )
    for s, region in enumerate(path.market.origins):
        reserves = world.reserves_t.get(("antimony", region))
        grown = path.capacity[0, :, s] / path.capacity[0, 0, s]
        if reserves is not None:
            most = max(1.0, reserves.value / (15.0 * path.market.supply_t[s]))
            # What was under way when the bound was reached is still finished.
            under_way = 1.05 ** round(
                world.parameters["antimony", "mine_lead_time_years"].value * 4
            )
            assert grown.max() <= most * under_way
            if most == 1.0:
                assert grown.max() <= 1.0 + 1e-9
