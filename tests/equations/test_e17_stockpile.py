"""(E17) Stockpiles: buying towards a target within a budget, and selling when the mineral is dear."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.demand import DemandState, demand_terms, purchases
from negotiator.engine.plan import plan
from negotiator.engine.stockpile import StockpileState, stockpile_moves
from negotiator.model.deal import Stockpile
from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    coefficients_with,
    embargo,
    outcome,
    shipped_world,
)


def reserve(**options):
    """Stockpile of gallium: half a year of use within two and a half years, money no object."""
    terms = {"target_days": 182.5, "budget_musd": 1e6, "fill_years": 2.5} | options
    return Stockpile(mineral="gallium", **terms)


def program_of(instrument):
    """Program of one stockpile on the shipped world, with a target of 100 t in each group."""
    scenario = case(TRILATERAL, instrument, quarters=16)
    (program,) = plan(shipped_world(), scenario, ["gallium"]).stockpiles
    return program


def moves(instrument, *, held=0.0, price=1.0, spent=0.0, quarter=8):
    """What a stockpile does in a quarter, and the target of each group."""
    program = program_of(instrument)
    one = np.ones((len(program.target), 1))
    state = StockpileState(held * program.target[:, None], np.full(1, spent))
    found = stockpile_moves(program, state, price=price * one, growth=1.0, quarter=quarter)
    return program, found


def test_that_the_target_of_e17_is_that_many_days_of_use():
    program = program_of(reserve())
    need = np.bincount(program.place.groups, program.place.market.final_t)
    assert program.target == pytest.approx(need / 2.0, rel=1e-12)


def test_that_e17_fills_in_equal_parts_over_the_filling_time():
    # Two and a half years are ten quarters: a tenth of the target in each.
    program, found = moves(reserve())
    members = program.buyers[8]
    assert found.wanted[members, 0] == pytest.approx(program.target[members] / 10.0, rel=1e-12)
    assert found.wanted[~members].max() == 0.0
    assert found.offered.max() == 0.0


def test_that_e17_buys_only_what_is_missing():
    program, found = moves(reserve(), held=0.96)
    members = program.buyers[8]
    assert found.wanted[members, 0] == pytest.approx(0.04 * program.target[members], rel=1e-9)


def test_that_e17_stops_at_its_budget():
    program, found = moves(reserve(budget_musd=5.0), spent=4.0)
    # Orders are good up to a quarter above the last price: what they may cost at most is what is left.
    cost = float((found.wanted * found.limit).sum()) * base_price("gallium") / 1e6
    assert found.limit.max() == pytest.approx(1.25)
    assert program.target[program.buyers[8]].sum() / 10.0 * base_price("gallium") / 1e6 > 1.0
    assert cost == pytest.approx(1.0, rel=1e-9)


def test_that_e17_sells_a_quarter_of_what_it_holds_while_the_price_is_above_release():
    program, found = moves(reserve(release_price_ratio=1.5), held=0.8, price=1.6)
    assert found.offered[:, 0] == pytest.approx(0.2 * program.target, rel=1e-12)
    assert found.wanted.max() == 0.0


def test_that_e17_neither_buys_nor_sells_just_below_the_release_price():
    _, found = moves(reserve(release_price_ratio=1.5), held=0.5, price=1.4)
    assert found.wanted.max() == 0.0
    assert found.offered.max() == 0.0


def test_that_e17_buys_nothing_before_it_starts():
    _, found = moves(reserve(), quarter=3)
    assert found.wanted.max() == 0.0


def run_of(*events, **options):
    """Path of gallium with a stockpile of the three."""
    scenario = case(TRILATERAL, reserve(**options), *events)
    return outcome(scenario, "gallium").path("gallium", "refined")


def test_that_a_run_of_e17_holds_its_target_and_no_more():
    path = run_of()
    growth = path.growth[:, None]
    held = np.cumsum((path.public_bought - path.public_released)[0] * growth, axis=0)
    members = path.public_bought[0].max(axis=0) > 0.0
    target = np.bincount(path.groups, path.market.final_t)[members] / 2.0
    now = held[:, members] / growth
    # The target grows with use, and the last of the gap is filled a quarter later.
    assert (now.max(axis=0) <= target * (1.0 + 1e-9)).all()
    assert now[16] == pytest.approx(target, rel=0.02)
    assert members.sum() >= 1


def test_that_the_spending_of_a_run_of_e17_stays_within_its_budget():
    path = run_of(budget_musd=20.0)
    tonnes = path.public_bought[0] * path.growth[:, None]
    spent = float((tonnes * path.paid[0]).sum()) * base_price("gallium") / 1e6
    assert 19.0 < spent <= 20.0 * (1.0 + 1e-9)


def test_that_the_spending_of_e17_stays_within_its_budget_when_the_price_leaps():
    path = run_of(embargo("gallium", start="2027Q3"), budget_musd=8.0, release_price_ratio=20.0)
    tonnes = path.public_bought[0] * path.growth[:, None]
    spent = float((tonnes * path.paid[0]).sum()) * base_price("gallium") / 1e6
    assert path.paid[0, 6].max() > 2.0
    assert 2.0 < spent <= 8.0 * (1.0 + 1e-9)


def test_that_a_run_of_e17_releases_in_an_embargo_no_more_than_it_holds():
    path = run_of(embargo("gallium", start="2030Q1"), release_price_ratio=2.0)
    growth = path.growth[:, None]
    released = path.public_released[0] * growth
    held = np.cumsum(path.public_bought[0] * growth - released, axis=0)
    assert released[16:20].sum() > 1.0
    assert held.min() >= -1e-9
    assert released[:16].max() == 0.0


def test_that_releases_of_e17_lower_the_price_that_members_pay_in_an_embargo():
    ban = embargo("gallium", start="2030Q1")
    with_it = run_of(ban, release_price_ratio=2.0)
    without = outcome(case(TRILATERAL, ban), "gallium").path("gallium", "refined")
    buyer = without.market.destinations.index("USA")
    paid = with_it.paid[0, 18, with_it.groups[buyer]], without.paid[0, 18, without.groups[buyer]]
    assert paid[0] < 0.9 * paid[1]


def test_that_orders_of_e17_beyond_their_limit_take_what_their_money_buys():
    # 10 t are wanted up to a price of 1.25: at 2.5 the same money buys 5 t.
    one = np.ones((1, 1))
    c = coefficients_with(final=100.0 * one, kappa_quarter=1e-12 * one)
    state = DemandState(one, 0.0 * one, one, 10.0 * one, 1.25 * one, 0.0)
    terms = demand_terms(state, c)
    for price, bought in ((1.0, 10.0), (1.25, 10.0), (2.5, 5.0)):
        found = purchases(price * one, terms)
        assert float(found.public_bought[0, 0]) == pytest.approx(bought, rel=1e-12)
        step = 1e-6
        above, below = (purchases((price + h) * one, terms).bought for h in (step, -step))
        if price != 1.25:
            slope = (above - below) / (2.0 * step)
            assert found.slope == pytest.approx(slope, abs=1e-6)
