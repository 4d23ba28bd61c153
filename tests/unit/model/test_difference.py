"""The levers in which two scenarios differ."""

from __future__ import annotations

from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import BorderFloor, Deal
from negotiator.model.difference import LeverChange, levers_that_differ
from negotiator.model.events import Undercutting
from negotiator.model.scenario import Scenario


def floor(price: float, mineral: str = "gallium") -> BorderFloor:
    return BorderFloor(mineral=mineral, price_usd_per_t=price)


def test_that_equal_scenarios_differ_in_nothing_whatever_their_names():
    assert levers_that_differ(Scenario(name="a"), Scenario(name="b", note="x")) == ()


def test_that_a_floor_is_told_by_mineral_stage_and_kind():
    before = Scenario(deal=Deal(instruments=(floor(1.0), floor(5.0, "silver"))))
    after = Scenario(deal=Deal(instruments=(floor(5.0, "silver"), floor(2.0))))
    path = "deal.gallium.refined.border_floor.price_usd_per_t"
    assert levers_that_differ(before, after) == (LeverChange(path, 1.0, 2.0),)


def test_that_members_that_come_and_go_are_told_by_region():
    before = Scenario(coalition=Coalition(members=(Member(region="USA"), Member(region="JPN"))))
    after = Scenario(coalition=Coalition(members=(Member(region="USA", joins="2028Q1"),)))
    found = {change.path: change for change in levers_that_differ(before, after)}
    assert list(found) == ["coalition.USA.joins", "coalition.JPN"]
    assert found["coalition.JPN"].after is None


def test_that_assumptions_and_events_are_told():
    override = Override(mineral="gallium", parameter="stock_days", value=30.0)
    event = Undercutting(minerals=("gallium",), cut_frac=0.2)
    after = Scenario(quarters=40, assumptions=Assumptions(overrides=(override,)), events=(event,))
    paths = [change.path for change in levers_that_differ(Scenario(), after)]
    assert paths == ["quarters", "events[0]", "assumptions.gallium.stock_days"]
