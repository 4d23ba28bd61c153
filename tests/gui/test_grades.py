"""Marks of charts whose weakest input is a judgement."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.helpers.pictures import NDPR, a_picture, a_world
from ui.charts.card import ChartCard
from ui.charts.lines import LineFigure
from ui.viewmodels.charts import outcome_charts
from ui.viewmodels.grades import weak_inputs, weak_text

pytestmark = pytest.mark.usefixtures("qapp")
MEMBERS = ("USA", "JPN")


def a_judged_world(*, demand=(), supply=(), price="B"):
    """Return a world in which the refined NdPr of these regions is a judgement."""
    world = a_world()
    market = world.market(NDPR, "refined")
    judged = replace(
        market,
        demand_grade=tuple("C" if place in demand else "B" for place in market.destinations),
        demand_source=tuple(f"use of {place}" for place in market.destinations),
        supply_grade=tuple("C" if place in supply else "B" for place in market.origins),
        supply_source=tuple(f"output of {place}" for place in market.origins),
    )
    mineral = world.mineral(NDPR)
    dear = replace(mineral, price_usd_per_t=replace(mineral.price_usd_per_t, grade=price))
    return replace(
        world,
        digest=f"{demand}{supply}{price}",
        minerals=tuple(dear if one.id == NDPR else one for one in world.minerals),
        markets=tuple(judged if one is market else one for one in world.markets),
    )


def test_that_published_inputs_leave_no_mark():
    weak = weak_inputs(a_world(), NDPR, MEMBERS)
    assert (weak.price, weak.need, weak.supply) == ("", "", "")
    assert weak_text(weak.price, weak.need, weak.supply) == ""


def test_that_the_judged_part_of_the_use_of_members_is_told_with_its_source():
    weak = weak_inputs(a_judged_world(demand=("JPN", "CHN")), NDPR, MEMBERS)
    assert weak.need == (
        "Members' use: 50 % of it is a judgement, the largest part: use of JPN"
    )  # both members use the same; China's use is none of theirs


def test_that_output_counts_by_what_members_get_of_it():
    # China sells 4 of 17 parts of what anybody buys.
    weak = weak_inputs(a_judged_world(supply=("CHN", "MYS")), NDPR, MEMBERS)
    assert weak.supply == (
        "Output of those who deliver: 29 % of it is a judgement, mostly: output of CHN"
    )


def test_that_a_judgement_on_less_than_a_tenth_leaves_no_mark():
    assert weak_inputs(a_judged_world(supply=("MYS",)), NDPR, MEMBERS).supply == ""


def test_that_a_judged_price_marks_prices_and_cost_and_nothing_else():
    world = a_judged_world(price="C")
    marked = [bool(chart.weakness) for chart in outcome_charts(a_picture(), world)]
    assert marked == [False, True, False, True]


def test_that_a_mark_tells_its_reason_and_vanishes_with_it(qtbot):
    card = ChartCard(LineFigure(4))
    qtbot.addWidget(card)
    card.show_chart(outcome_charts(a_picture(), a_judged_world(price="C"))[1], quarter=0)
    assert card.mark.shown
    assert "Base price: made for a test" in card.mark.toolTip()
    assert card.mark.accessibleName().startswith("The weakest input of this chart")
    card.show_chart(outcome_charts(a_picture(), a_world())[1], quarter=0)
    assert not card.mark.shown
    assert card.mark.toolTip() == ""
