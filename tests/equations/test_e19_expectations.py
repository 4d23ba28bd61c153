"""(E19) Expectations adapt with a mean lag of about two years."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.investment import CapacityState, Margins, next_capacity
from tests.helpers.cases import case, coefficients_with, everyone, floor, outcome
from tests.helpers.slow_capacity import expected_margins

ONE, NOTHING = np.ones((1, 1)), np.zeros((1, 1))


def expectation_after(log_margins):
    """Expected log margin at the start of each quarter that follows one of these margins."""
    state = CapacityState(ONE, NOTHING, NOTHING, NOTHING, ONE)
    found = []
    for log_margin in log_margins:
        state = next_capacity(
            state,
            margins=Margins(log_margin * ONE, log_margin * ONE),
            cover=ONE,
            arrivals=NOTHING,
            exit_rate=0.15,
            c=coefficients_with(idle_trigger=0.5 * ONE),
        )
        found.append(float(state.log_expected_margin[0, 0]))
    return np.array(found)


def test_that_e19_moves_an_eighth_of_the_way_each_quarter():
    # Constant margin e: 1/8 after one quarter, 1 - 49/64 after two.
    found = expectation_after([1.0, 1.0])
    assert found == pytest.approx([0.125, 15.0 / 64.0], rel=1e-13)


def test_that_the_mean_lag_of_e19_is_two_years():
    # One quarter of high margin; its weight in the expectation j quarters on is 1/8 (7/8)^(j-1).
    weight = -np.diff(np.append(expectation_after([1.0] + [0.0] * 400), 0.0))
    lag = np.arange(1, len(weight) + 1)
    assert (weight * lag).sum() / weight.sum() == pytest.approx(8.0, rel=1e-6)


def test_that_e19_forgets_and_converges():
    assert expectation_after([0.7] * 200)[-1] == pytest.approx(0.7, rel=1e-9)
    assert expectation_after([0.7] * 4 + [0.0] * 200)[-1] == pytest.approx(0.0, abs=1e-9)


def test_that_a_trusted_floor_of_e19_makes_members_enlarge_once_they_expect_more():
    # Expectations follow the margins of a run; the first start comes when they pass the dead band.
    path = outcome(case(everyone(), floor("gallium", 1.5)), "gallium").path("gallium", "refined")
    japan = path.market.origins.index("JPN")
    expected = expected_margins(path, japan)
    assert expected[4] == 0.0
    assert expected[5] == pytest.approx(0.125 * np.log(path.price[0, 4, japan]), rel=1e-9)
    assert expected[20] > 0.1
