"""(E6) Secondary supply against numbers worked by hand, its elasticity and its bounds."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.engine.demand import DemandState, demand_terms, purchases, secondary_supply
from tests.helpers.cases import case, club, coefficients_with, outcome, shipped_world

ONE = np.ones((1, 1))


def offered_at(price: float, base: float = 30.0) -> float:
    """Scrap worth recovering at a price."""
    return float(secondary_supply(price * ONE, base * ONE)[0, 0])


def test_that_e6_offers_the_base_amount_at_the_base_price():
    assert offered_at(1.0) == pytest.approx(30.0, rel=1e-14)


def test_that_e6_agrees_with_a_case_worked_by_hand():
    # Log odds ln(0.6 / 0.4) + 0.75 ln p. At p = 16 the odds are 1.5 * 16^0.75 = 12, so the part
    # recovered is 12/13 where it was 3/5: 30 * (12/13) / (3/5) = 46.153846 t.
    assert offered_at(16.0) == pytest.approx(600.0 / 13.0, rel=1e-13)


def test_that_the_elasticity_of_e6_at_base_is_that_of_metal_studies():
    step = 1e-6
    slope = math.log(offered_at(math.exp(step)) / offered_at(math.exp(-step))) / (2 * step)
    assert slope == pytest.approx(0.3, rel=1e-8)


def test_that_e6_never_offers_more_than_all_scrap():
    assert offered_at(1e12) == pytest.approx(50.0, rel=1e-6)


def purchases_at(price, scrap=40.0, final=60.0):
    """Purchases of a buyer who uses 100 t at base, 40 of them recycled."""
    c = coefficients_with(final=final * ONE, kappa_quarter=0.2 * ONE, recycled=scrap * ONE)
    state = DemandState(ONE, 0.0 * ONE, ONE)
    return purchases(price * ONE, demand_terms(state, c))


def test_that_e6_meets_demand_first_so_that_base_purchases_are_the_rest():
    found = purchases_at(1.0)
    assert float(found.used[0, 0]) == pytest.approx(100.0, rel=1e-13)
    assert float(found.recycled[0, 0]) == pytest.approx(40.0, rel=1e-13)
    assert float(found.bought[0, 0]) == pytest.approx(60.0, rel=1e-13)


@given(price=st.floats(0.05, 60.0), share=st.floats(0.0, 0.9), final=st.floats(1.0, 500.0))
def test_that_e6_recycles_no_more_than_what_is_used(price, share, final):
    found = purchases_at(price, final * share / (1.0 - share), final)
    assert 0.0 <= float(found.recycled[0, 0]) <= float(found.used[0, 0])
    assert float(found.bought[0, 0]) > 0.0
    rest = found.used - found.recycled
    assert found.bought == pytest.approx(rest, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(("mineral", "stage"), [("silver", "mine"), ("rhenium", "refined")])
def test_that_the_recycled_share_of_e6_is_printed_where_supply_is_newly_won(mineral, stage):
    path = outcome(case(club(), quarters=8)).path(mineral, stage)
    printed = shipped_world().parameters[mineral, "recycling_input_rate_frac"].value
    share = path.recycled[0, 0] / np.maximum(path.used[0, 0], 1e-300)
    assert 0.0 < printed < 0.9
    assert share[path.used[0, 0] > 0.0] == pytest.approx(printed, rel=1e-9)
