"""The patient search: from far away to the same prices, and through what stops Newton's method."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine import clearing
from negotiator.engine.clearing import TOLERANCE, Solver, Unclear
from negotiator.engine.patient import PatientSearch
from negotiator.engine.plan import plan
from negotiator.engine.quarter import conditions
from negotiator.engine.residual import relative_excess
from negotiator.engine.state import first_state
from tests.helpers.cases import case, embargo, everyone, floor, outcome, shipped_world, subsidy

EARLY = {"start": "2026Q1"}
ALL = everyone()


def first_quarter(mineral, *parts):
    """Plan of a scenario, and what is given in its first quarter."""
    lowered = plan(shipped_world(), case(ALL, *parts, quarters=8), (mineral,))
    return lowered, conditions(lowered, first_state(lowered, 1), 0, None)


@pytest.mark.parametrize(
    ("mineral", "parts"),
    [
        ("gallium", [floor("gallium", 3.0, **EARLY)]),
        ("rare_earths_dytb", [embargo("rare_earths_dytb", **EARLY)]),
        ("nickel", [subsidy("nickel", 5.0, **EARLY)]),
    ],
)
def test_that_the_patient_search_finds_the_prices_of_newtons_method(mineral, parts):
    lowered, given = first_quarter(mineral, *parts)
    start = np.zeros_like(given.capacity)
    at, excess = PatientSearch(lowered.ground, given, TOLERANCE).clear(start)
    fast, _ = Solver(lowered.ground, 1).clear(given, start)
    assert excess < TOLERANCE
    assert excess == float(relative_excess(given, at).max())
    assert at.paid == pytest.approx(fast.paid, rel=1e-7)


def test_that_each_search_comes_in_where_the_one_before_gives_up(monkeypatch):
    lowered, given = first_quarter("gallium", floor("gallium", 3.0, **EARLY))
    start = np.zeros_like(given.capacity)
    expected, _ = Solver(lowered.ground, 1).clear(given, start)
    monkeypatch.setattr(clearing, "_MOST_TRIALS", 2)
    at, excess = Solver(lowered.ground, 1).clear(given, start)
    assert excess < TOLERANCE
    assert at.paid == pytest.approx(expected.paid, rel=1e-7)
    monkeypatch.setattr("negotiator.engine.patient._MOST_STEPS", 2)
    at, excess = Solver(lowered.ground, 1).clear(given, start)
    assert excess < TOLERANCE
    assert at.paid == pytest.approx(expected.paid, rel=1e-7)
    monkeypatch.setattr("negotiator.engine.last_search._MOST_STEPS", 0)
    with pytest.raises(Unclear):
        Solver(lowered.ground, 1).clear(given, start)


def test_that_makers_with_far_to_go_stop_at_a_low_response_within_the_quarter():
    ban = embargo("rare_earths_ndpr", actor="MDG", targets="everyone", stage="mine", quarters=1)
    path = outcome(case(ALL, ban, quarters=12), "rare_earths_ndpr").path("rare_earths_ndpr", "mine")
    madagascar = path.market.origins.index("MDG")
    assert path.made[0, 8, madagascar] < 1e-10 * path.made[0, 0, madagascar]


def test_that_less_choosy_buyers_answer_floors_by_the_smaller_elasticity():
    _, given = first_quarter("gallium", floor("gallium", 3.0, **EARLY))
    mild = given.less_choosy(1.0)
    assert mild.coefficients.sourcing_elasticity.max() == 1.0
    free = given.floors.log_price > -np.inf
    assert mild.floors.pull[free] == pytest.approx(1.0 / 3.0, rel=1e-12)
    assert given.less_choosy(1e3).floors.pull[free] == pytest.approx(given.floors.pull[free])
