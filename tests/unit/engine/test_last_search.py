"""The last search for prices, by least squares."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.clearing import TOLERANCE, Solver
from negotiator.engine.excess import trial
from negotiator.engine.last_search import last_search
from negotiator.engine.plan import plan
from negotiator.engine.quarter import conditions
from negotiator.engine.residual import relative_excess
from negotiator.engine.state import first_state
from tests.helpers.cases import case, everyone, floor, shipped_world, tariff


def first_quarter():
    """Plan and conditions of the first quarter under a floor and a tariff on gallium."""
    parts = (floor("gallium", 1.5, start="2026Q1"), tariff("gallium", 0.3, start="2026Q1"))
    lowered = plan(shipped_world(), case(everyone(), *parts, quarters=8), ("gallium",))
    return lowered, conditions(lowered, first_state(lowered, 1), 0, None)


def test_that_the_last_search_finds_the_prices_that_newtons_method_finds():
    lowered, given = first_quarter()
    start = np.zeros_like(given.capacity)
    slots = lowered.layout.systems[0][0]
    assert relative_excess(given, trial(given, start)).max() > 1e-3
    found = trial(given, last_search(given, start, slots, TOLERANCE))
    expected, _ = Solver(lowered.ground, 1).clear(given, start)
    assert relative_excess(given, found).max() < TOLERANCE
    assert found.price == pytest.approx(expected.price, rel=1e-7)


def test_that_the_last_search_leaves_the_markups_of_other_chains_alone():
    lowered, given = first_quarter()
    start = np.full_like(given.capacity, 0.1)
    some = lowered.layout.systems[0][0][:3]
    found = last_search(given, start, some, TOLERANCE)
    assert (np.delete(found, some, axis=0) == 0.1).all()
    assert (found[some] != 0.1).any()
