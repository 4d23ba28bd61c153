"""(E1) Base flows against numbers worked by hand, an independent form and random margins."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from negotiator.engine.base_flows import default_preference, fit_shares, zone_distance_km
from negotiator.errors import SimulationError

ONES = np.ones(2)


def proportional_fit(prior, supply, demand):
    """Iterative proportional fitting, the textbook way: scale rows, then columns, many times."""
    flows = prior.copy()
    for _ in range(20_000):
        flows *= (supply / flows.sum(axis=1))[:, None]
        flows *= demand / flows.sum(axis=0)
    return flows / flows.sum(axis=0)


def test_that_e1_gives_two_equal_countries_their_home_preference():
    shares = fit_shares(
        np.array([[4.0, 1.0], [1.0, 4.0]]), supply_t=50 * ONES, demand_t=50 * ONES, pliability=ONES
    )
    assert shares == pytest.approx(np.array([[0.8, 0.2], [0.2, 0.8]]), abs=1e-12)


def test_that_e1_agrees_with_a_two_by_two_case_worked_by_hand():
    # With x = A_1 / A_2: 4x/(4x+1) + x/(x+1) = 60/50, so 3.2 x^2 - x - 1.2 = 0.
    x = (1.0 + math.sqrt(1.0 + 4 * 3.2 * 1.2)) / 6.4
    shares = fit_shares(
        np.array([[4.0, 1.0], [1.0, 1.0]]),
        supply_t=np.array([60.0, 40.0]),
        demand_t=np.array([50.0, 50.0]),
        pliability=ONES,
    )
    assert x == pytest.approx(0.78824, abs=1e-5)
    assert shares[0] == pytest.approx([4 * x / (4 * x + 1), x / (x + 1)], abs=1e-11)


def test_that_e1_with_equal_pliabilities_is_iterative_proportional_fitting():
    generator = np.random.default_rng(7)
    prior = generator.uniform(0.1, 1.0, (4, 6))
    supply, demand = generator.uniform(1.0, 9.0, 4), generator.uniform(1.0, 9.0, 6)
    demand *= supply.sum() / demand.sum()
    shares = fit_shares(prior, supply_t=supply, demand_t=demand, pliability=np.ones(6))
    assert shares == pytest.approx(proportional_fit(prior, supply, demand), abs=1e-9)


def test_that_e1_leaves_a_stiff_column_as_it_is_printed():
    shares = fit_shares(
        np.array([[0.3, 0.5], [0.7, 0.5]]),
        supply_t=np.array([60.0, 40.0]),
        demand_t=np.array([50.0, 50.0]),
        pliability=np.array([1e-3, 1.0]),
    )
    assert shares[0] == pytest.approx([0.3, 0.9], abs=1e-3)


@given(
    log_prior=arrays(np.float64, (5, 4), elements=st.floats(-9.0, 0.0)),
    supply=arrays(np.float64, 5, elements=st.floats(1e-4, 1.0)),
    demand=arrays(np.float64, 4, elements=st.floats(1e-4, 1.0)),
    pliability=arrays(np.float64, 4, elements=st.sampled_from([0.05, 0.3, 1.0])),
)
def test_that_e1_meets_both_margins_of_random_markets(log_prior, supply, demand, pliability):
    demand = demand * supply.sum() / demand.sum()
    shares = fit_shares(np.exp(log_prior), supply_t=supply, demand_t=demand, pliability=pliability)
    assert shares @ demand == pytest.approx(supply, rel=1e-10)
    assert shares.sum(axis=0) == pytest.approx(np.ones(4), rel=1e-12)
    assert shares.min() > 0.0


def test_that_e1_keeps_equal_columns_equal():
    prior = np.array([[0.2, 0.2, 0.9], [0.8, 0.8, 0.1]])
    demand = np.array([10.0, 30.0, 60.0])
    shares = fit_shares(
        prior, supply_t=np.array([70.0, 30.0]), demand_t=demand, pliability=np.ones(3)
    )
    assert shares[:, 0] == pytest.approx(shares[:, 1], rel=1e-14)


def test_that_e1_refuses_an_origin_that_nobody_can_reach():
    with pytest.raises(SimulationError, match=r"^the base flows did not balance"):
        fit_shares(
            np.array([[1.0, 1.0], [1e-300, 1e-300]]),
            supply_t=ONES,
            demand_t=ONES,
            pliability=1e-300 * ONES,
        )


def test_that_e1_refuses_a_weight_of_nothing():
    with pytest.raises(SimulationError, match=r"^the base flows need weights and tonnes above 0"):
        fit_shares(
            np.array([[1.0, 0.0], [1.0, 1.0]]), supply_t=ONES, demand_t=ONES, pliability=ONES
        )


def test_that_the_default_preference_counts_home_four_times_and_falls_with_distance():
    preference = default_preference(np.array([[1500.0, 6000.0]]), at_home=np.array([[1.0, 0.0]]))
    assert preference == pytest.approx(np.array([[4.0 * math.exp(-0.25), math.exp(-1.0)]]))


def test_that_zones_are_as_far_apart_as_their_weighted_centres():
    # Zone 0 is at longitude 0 on the equator; zone 1 at 80 and 100 with equal weights, thus at 90.
    distance_km = zone_distance_km(
        np.zeros(3),
        np.array([0.0, 80.0, 100.0]),
        weight=np.array([2.0, 5.0, 5.0]),
        zone=np.array([0, 1, 1]),
    )
    quarter = 6371.0 * math.pi / 2.0
    assert distance_km == pytest.approx(np.array([[1500.0, quarter], [quarter, 1500.0]]))
