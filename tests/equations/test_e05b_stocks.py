"""(E5b) Commercial stocks against numbers worked by hand and over a run."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.engine.demand import DemandState, demand_terms, purchases
from tests.helpers.cases import case, coefficients_with, embargo, everyone, outcome, shipped_world

ONE = np.ones((1, 1))


def bought_at(price, *, held, expected=1.0, stock=20.0, kappa=1e-12):
    """Purchases of a buyer who uses 100 t whatever the price and usually holds 20 t."""
    c = coefficients_with(final=100 * ONE, kappa_quarter=kappa * ONE, stock=stock * ONE)
    state = DemandState(ONE, held * ONE, expected * ONE)
    return purchases(price * ONE, demand_terms(state, c))


def test_that_nobody_trades_stocks_at_the_expected_price_in_e5b():
    assert float(bought_at(1.0, held=20.0).stock_change[0, 0]) == pytest.approx(0.0, abs=1e-9)
    found = bought_at(3.0, held=20.0, expected=3.0)
    assert float(found.stock_change[0, 0]) == pytest.approx(0.0, abs=1e-9)


def test_that_e5b_sells_down_at_twice_the_expected_price():
    # Wanted are 20 * 1.1 / (1 + 0.1 * 2^4) = 8.461538 t; a quarter of the gap is on offer: 2.884615 t.
    # Against a need of 100 t that saves 100 * 2.884615 / 102.884615 = 2.803738 t of purchases.
    found = bought_at(2.0, held=20.0)
    assert float(found.stock_change[0, 0]) == pytest.approx(-300.0 / 107.0, rel=1e-9)
    assert float(found.bought[0, 0]) == pytest.approx(100.0 - 300.0 / 107.0, rel=1e-9)


def test_that_e5b_refills_a_quarter_of_the_gap_at_the_expected_price():
    found = bought_at(1.0, held=6.0)
    assert float(found.stock_change[0, 0]) == pytest.approx(3.5, rel=1e-9)


@given(
    price=st.floats(0.05, 1e3),
    held=st.floats(0.0, 500.0),
    expected=st.floats(0.1, 50.0),
    stock=st.floats(0.0, 500.0),
)
def test_that_stocks_of_e5b_are_never_oversold_and_purchases_stay_above_zero(
    price, held, expected, stock
):
    found = bought_at(price, held=held, expected=expected, stock=stock, kappa=0.1)
    assert float(found.bought[0, 0]) > 0.0
    assert held + float(found.stock_change[0, 0]) >= -1e-12
    balance = found.used - found.recycled + found.stock_change
    assert found.bought == pytest.approx(balance, rel=1e-12, abs=1e-12)


def test_that_stocks_of_e5b_are_sold_in_an_embargo_and_never_below_nothing():
    path = outcome(case(everyone(), embargo("gallium")), "gallium").path("gallium", "refined")
    days = shipped_world().parameters["gallium", "stock_days"].value
    usual = np.bincount(path.groups, path.market.final_t) * days / 365.0
    held = usual + np.cumsum(path.stock_change[0], axis=0)
    america = int(path.groups[path.market.destinations.index("USA")])
    assert path.stock_change[0, 8, america] < -0.1 * usual[america]
    assert held.min() >= 0.0
    assert (held[8:12, america] < usual[america]).all()
    assert held[-1] == pytest.approx(usual, rel=0.05)
