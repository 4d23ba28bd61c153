"""(E22) What carries over: the slow response of demand, commercial stocks and contracts."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.demand import adjustment_targets
from tests.helpers.cases import (
    case,
    coefficients_with,
    embargo,
    everyone,
    outcome,
    quota,
    shipped_world,
)
from tests.helpers.slow_chain import demand_curve


def slow_response(path):
    """(t, g) the slow part of the response, followed from the prices paid with plain loops."""
    table = shipped_world().parameters
    short = table[path.market.mineral, "demand_elasticity_short"].value
    long = table[path.market.mineral, "demand_elasticity_long"].value
    found = np.ones(path.paid.shape[1:])
    for g in range(found.shape[1]):
        year, slow = 1.0, 1.0
        for t, price in enumerate(path.paid[0, :, g]):
            found[t, g] = year * slow
            at_once = demand_curve(price, 0.35 * short, 2.0)
            in_a_year = demand_curve(price, short, 2.0)
            year += 0.25 * (in_a_year / at_once - year)
            slow += (demand_curve(price, long, 2.0) / in_a_year - slow) / 12.0
    return found


def test_that_the_slow_response_of_e22_follows_prices_with_lags_of_one_and_three_years():
    path = outcome(case(everyone(), embargo("gallium")), "gallium").path("gallium", "refined")
    expected = slow_response(path)
    assert path.adjustment[0] == pytest.approx(expected, rel=1e-9)
    assert expected.min() < 0.9


def test_that_e22_leads_nowhere_at_the_base_price():
    one = np.ones((1, 1))
    c = coefficients_with(kappa_quarter=0.05 * one, kappa_year=0.1 * one, kappa_long=0.4 * one)
    year, long = adjustment_targets(one, c)
    assert (float(year[0, 0]), float(long[0, 0])) == (1.0, 1.0)


def test_that_under_e22_a_new_contract_is_taken_on_at_once_and_a_larger_one_step_by_step():
    path = outcome(case(everyone(), quota("antimony", 0.6), quarters=16), "antimony").path(
        "antimony", "refined"
    )
    buyers = path.promised[0, 4] > 0.0
    start, later = path.reserved[0, 4, buyers], path.reserved[0, 5:, buyers]
    assert start.max() > 0.1
    assert path.reserved[0, 3].max() == 0.0
    assert np.abs(np.diff(later, axis=-1)).max() < start.max()


def test_that_after_an_embargo_e22_brings_use_back_slowly():
    path = outcome(case(everyone(), embargo("gallium", quarters=8)), "gallium").path(
        "gallium", "refined"
    )
    america = int(path.groups[path.market.destinations.index("USA")])
    slow = path.adjustment[0, :, america]
    assert slow[16] < 0.95
    assert slow[16] < slow[20] < slow[30] < 1.0
    assert slow[59] == pytest.approx(1.0, abs=0.01)
