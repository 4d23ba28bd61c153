"""(E29) Present values, and gains of scopes: they add up over regions, parts and minerals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.measures.ledger import ledger
from negotiator.measures.present_value import present_value, scope_line
from negotiator.measures.scope import club_scope, region_scope, world_scope
from negotiator.model.coalition import Coalition, Member
from negotiator.model.edits import without_deal
from tests.helpers.cases import case, embargo, floor, outcome, shipped_world, subsidy

MINERALS = ("antimony", "gallium")
DATED = Coalition(
    members=(Member(region="USA"), Member(region="JPN", joins="2027Q1", leaves="2028Q1"))
)
SCENARIO = case(
    DATED, floor("antimony", 1.3), subsidy("gallium", 1.2), embargo("antimony"), quarters=12
)
PARTS = ("consumers_musd", "producers_musd", "treasury_musd")


def lines(*minerals):
    return ledger(
        outcome(SCENARIO, *MINERALS), outcome(without_deal(SCENARIO), *MINERALS), minerals
    )


def test_that_e29_an_amount_is_worth_what_it_was_at_the_start() -> None:
    # At 21 % a year, 1.21^(1/8) = 1.02411 for the middle of the first quarter; the fifth is a year later.
    amounts = np.array([100.0, 0.0, 0.0, 0.0, 121.0])
    assert present_value(amounts, 0.21) == pytest.approx(2.0 * 100.0 / 1.21**0.125)
    assert present_value(amounts, 0.21) == pytest.approx(195.291, abs=1e-3)


def test_that_e29_without_a_rate_amounts_add_up() -> None:
    assert present_value(np.array([1.0, -2.0, 4.0]), 0.0) == pytest.approx(3.0)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=20), st.floats(0.0, 0.5))
def test_that_e29_present_value_is_the_sum_over_quarters_done_backwards(amounts, rate) -> None:
    # Independent form: discount step by step from the last quarter, then half a quarter more.
    worth, step = 0.0, (1.0 + rate) ** -0.25
    for amount in reversed(amounts):
        worth = amount + step * worth
    assert present_value(np.array(amounts), rate) == pytest.approx(
        worth * step**0.5, rel=1e-9, abs=1e-6
    )


def test_that_e29_parts_add_up_by_region_quarter_and_mineral() -> None:
    both = lines(*MINERALS)
    alone = [lines(mineral) for mineral in MINERALS]
    for region, line in both.items():
        for one in (both, *alone):
            parts = sum(getattr(one[region], part) for part in PARTS)
            assert one[region].total_musd == pytest.approx(parts, abs=1e-9)
        total = sum(one[region].total_musd for one in alone)
        assert line.total_musd == pytest.approx(total, rel=1e-9, abs=1e-9)


def test_that_e29_gains_of_the_world_are_those_of_all_regions() -> None:
    every = lines(*MINERALS)
    everybody = scope_line(every, world_scope(shipped_world(), 12))
    for part in PARTS:
        assert getattr(everybody, part) == pytest.approx(
            np.sum([getattr(line, part) for line in every.values()], axis=0), rel=1e-9, abs=1e-9
        )


def test_that_e29_gains_of_the_club_are_those_of_its_members_then() -> None:
    every = lines(*MINERALS)
    club = scope_line(every, club_scope(SCENARIO)).total_musd
    both = every["USA"].total_musd + every["JPN"].total_musd
    assert club[:4] == pytest.approx(every["USA"].total_musd[:4])
    assert club[4:8] == pytest.approx(both[4:8])
    assert club[8:] == pytest.approx(every["USA"].total_musd[8:])
    assert club[4:8] != pytest.approx(every["USA"].total_musd[4:8])


def test_that_e29_nobody_gains_nothing() -> None:
    assert not scope_line(lines("antimony"), region_scope("", (), 12)).total_musd.any()
