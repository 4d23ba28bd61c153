"""(E5) Demand against numbers worked by hand, its elasticities and its limits."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.engine.demand import (
    DemandState,
    adjustment_targets,
    demand_terms,
    purchases,
    share_of_uses,
)
from tests.helpers.cases import case, club, coefficients_with, outcome, shipped_world

STEP = 1e-6


def share_at(price: float, kappa: float, n: float = 2.0) -> float:
    """Share of uses that are worth more than a price."""
    return float(share_of_uses(np.array([price]), np.array([kappa]), n)[0])


def elasticity_at(price: float, kappa: float, n: float) -> float:
    """Minus the slope of the log of the share by the log of the price."""
    rise = math.log(share_at(price * math.exp(STEP), kappa, n))
    fall = math.log(share_at(price * math.exp(-STEP), kappa, n))
    return -(rise - fall) / (2 * STEP)


def state_of(held=0.0, expected=1.0, slow=1.0):
    """State of one buyer."""
    one = np.ones((1, 1))
    return DemandState(
        adjustment=slow * one,
        stock=held * one,
        expected_price=expected * one,
    )


def test_that_e5_agrees_with_a_case_worked_by_hand():
    # kappa = 1/4, n = 2: at the base price 1; at twice it (5/4) / (1 + 1/4 * 4) = 5/8.
    assert share_at(1.0, 0.25) == 1.0
    assert share_at(2.0, 0.25) == pytest.approx(0.625, rel=1e-14)
    # n = 3: at twice the base price (5/4) / (1 + 8/4) = 5/12.
    assert share_at(2.0, 0.25, 3.0) == pytest.approx(5.0 / 12.0, rel=1e-14)


@pytest.mark.parametrize(("kappa", "n"), [(0.25, 2.0), (0.05, 2.0), (0.5, 3.0)])
def test_that_the_elasticity_of_e5_is_small_at_base_and_n_where_prices_are_very_high(kappa, n):
    assert elasticity_at(1.0, kappa, n) == pytest.approx(n * kappa / (1.0 + kappa), rel=1e-8)
    assert elasticity_at(1e5, kappa, n) == pytest.approx(n, rel=1e-6)


@given(price=st.floats(1e-3, 1e4), kappa=st.floats(0.01, 2.0), n=st.floats(1.5, 4.0))
def test_that_demand_of_e5_is_never_negative_and_falls_with_the_price(price, kappa, n):
    assert 0.0 < share_at(1.1 * price, kappa, n) < share_at(price, kappa, n) <= 1.0 + kappa


def test_that_the_slow_parts_of_e5_lead_to_the_annual_and_the_long_run_curve():
    # n = 2. Elasticities 0.1, 0.2 and 0.5 mean kappas of 0.05/0.95, 0.1/0.9 and 0.25/0.75.
    kappas = [e / (2.0 - e) * np.ones((1, 1)) for e in (0.1, 0.2, 0.5)]
    c = coefficients_with(kappa_quarter=kappas[0], kappa_year=kappas[1], kappa_long=kappas[2])
    year, long = adjustment_targets(np.full((1, 1), 3.0), c)
    quarter = share_at(3.0, 0.05 / 0.95)
    assert quarter * year == pytest.approx(share_at(3.0, 0.1 / 0.9), rel=1e-13)
    assert quarter * year * long == pytest.approx(share_at(3.0, 0.25 / 0.75), rel=1e-13)


def test_that_purchases_without_scrap_and_stocks_are_the_curve_of_e5():
    # 80 t, of which the slow response leaves 0.9, at twice the base price: 80 * 0.9 * 5/8 = 45 t.
    c = coefficients_with(final=np.full((1, 1), 80.0), kappa_quarter=np.full((1, 1), 0.25))
    found = purchases(np.full((1, 1), 2.0), demand_terms(state_of(slow=0.9), c))
    assert found.bought == pytest.approx(np.array([[45.0]]), rel=1e-13)
    assert found.used == pytest.approx(found.bought)
    assert float(found.recycled[0, 0]) == 0.0


@given(
    price=st.floats(0.2, 30.0),
    scrap=st.sampled_from([0.0, 15.0, 80.0]),
    stock=st.sampled_from([0.0, 30.0]),
    held=st.floats(0.0, 40.0),
)
def test_that_the_slope_of_purchases_is_their_derivative_in_e5(price, scrap, stock, held):
    one = np.ones((1, 1))
    c = coefficients_with(
        final=100 * one, kappa_quarter=0.1 * one, recycled=scrap * one, stock=stock * one
    )
    terms = demand_terms(state_of(held=held, expected=1.4), c)
    step = 1e-6 * price
    rise = purchases((price + step) * one, terms).bought
    fall = purchases((price - step) * one, terms).bought
    found = float(purchases(price * one, terms).slope[0, 0])
    assert found == pytest.approx(float((rise - fall)[0, 0]) / (2 * step), rel=1e-4, abs=1e-4)
    assert found <= 0.0


def test_that_base_purchases_are_the_base_demand_of_the_tables_in_e5():
    found = outcome(case(club(), quarters=8))
    for path in found.paths.values():
        need = np.bincount(path.groups, path.market.demand_t) / 4.0
        assert path.bought[0, 0] == pytest.approx(need, rel=1e-9)


def test_that_demand_of_e5_grows_as_the_tables_say():
    path = outcome(case(club(), quarters=60)).path("lithium", "refined")
    rate = shipped_world().parameters["lithium", "demand_growth_per_year"].value
    assert path.growth[40] == pytest.approx((1.0 + rate) ** 10.0, rel=1e-12)
    assert path.growth[0] == 1.0
