"""The last search for prices: a stranger balances the markets of a chain and withdraws."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine import last_search as module
from negotiator.engine.clearing import TOLERANCE, Solver
from negotiator.engine.excess import trial
from negotiator.engine.last_search import last_search
from negotiator.engine.patient import HIGHEST_MARKUP
from negotiator.engine.plan import plan
from negotiator.engine.quarter import conditions
from negotiator.engine.residual import relative_excess
from negotiator.engine.state import first_state
from tests.helpers.cases import case, embargo, everyone, floor, shipped_world, tariff

EARLY = {"start": "2026Q1"}


FENCED = floor("gallium", 1.5, **EARLY), tariff("gallium", 0.3, **EARLY)


def first_quarter(*minerals, parts=FENCED):
    """Ground and conditions of the first quarter, by default under a floor and a tariff on gallium."""
    lowered = plan(shipped_world(), case(everyone(), *parts, quarters=8), minerals or ("gallium",))
    return lowered.ground, conditions(lowered, first_state(lowered, 1), 0, None)


def same_prices(ground, given):
    """Whether the last search of the first chain and Newton's method find the same prices."""
    start = np.zeros_like(given.capacity)
    assert relative_excess(given, trial(given, start)).max() > 1e-3
    found = trial(given, last_search((ground, given), start, 0, TOLERANCE))
    expected, _ = Solver(ground, 1).clear(given, start)
    assert relative_excess(given, found).max() < TOLERANCE
    return found.price == pytest.approx(expected.price, rel=1e-7)


@pytest.mark.parametrize(
    "parts",
    [
        FENCED,
        [embargo("gallium", **EARLY)],
        [embargo("gallium", actor="JPN", cut_frac=0.4, **EARLY), floor("gallium", 30.0, **EARLY)],
    ],
)
def test_that_the_last_search_finds_the_prices_that_newtons_method_finds(parts):
    assert same_prices(*first_quarter(parts=parts))


def with_rough_ways(monkeypatch, count):
    """Let the first ways fail; return a list of the sourcing elasticity and largest first markup of each."""
    ways = []

    class Rough(module._Withdrawal):
        def follow(self):
            largest = float(self._given.coefficients.sourcing_elasticity.max())
            ways.append((largest, float(np.abs(self._first).max())))
            found, is_gone = super().follow()
            return found, is_gone and len(ways) > count

    monkeypatch.setattr(module, "_Withdrawal", Rough)
    return ways


def test_that_the_last_search_goes_a_rough_way_for_ever_choosier_buyers(monkeypatch):
    ground, given = first_quarter()
    ways = with_rough_ways(monkeypatch, 2)
    assert same_prices(ground, given)
    elasticities = [elasticity for elasticity, _ in ways]
    largest = float(given.coefficients.sourcing_elasticity.max())
    assert elasticities[:4] == [largest, largest, 1.0, 1.5]
    assert elasticities[2:] == sorted(elasticities[2:])
    assert elasticities[-1] == largest


def test_that_the_last_search_starts_again_from_base_prices_and_stays_in_reach(monkeypatch):
    ground, given = first_quarter()
    ways = with_rough_ways(monkeypatch, 1)
    far = np.full_like(given.capacity, 1e3)
    found = trial(given, last_search((ground, given), far, 0, TOLERANCE))
    assert relative_excess(given, found).max() < TOLERANCE
    assert [first for _, first in ways] == [0.9 * HIGHEST_MARKUP, 0.0]


def test_that_the_last_search_leaves_the_markups_of_other_chains_alone():
    ground, given = first_quarter("gallium", "silver")
    start = np.full_like(given.capacity, 0.1)
    chain = int(ground.unknowns.chain[ground.unknowns.slots == 0][0])
    found = last_search((ground, given), start, chain, TOLERANCE)
    own = ground.unknowns.slots[ground.unknowns.chain == chain]
    own = own[own < len(start)]
    assert (np.delete(found, own, axis=0) == 0.1).all()
    assert (found[own] != 0.1).any()
