"""(E13) The price-gap subsidy: makers receive the larger of price and guarantee, users pay the price."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.plan import plan
from negotiator.engine.simulate import run
from negotiator.engine.supply import glut_slope, log_glut
from negotiator.model.coalition import Coalition, Member
from tests.helpers.cases import (
    PACIFIC,
    TRILATERAL,
    case,
    embargo,
    everyone,
    flows,
    outcome,
    shipped_world,
    subsidy,
)

IN_FORCE = slice(4, None)


def paths_of(coalition, times, mineral, **options):
    """Market paths over five years with a subsidy."""
    scenario = case(coalition, subsidy(mineral, times, **options), quarters=20)
    return outcome(scenario, mineral)


def test_that_under_e13_members_receive_the_larger_of_price_and_guarantee():
    path = paths_of(TRILATERAL, 1.5, "gallium").path("gallium", "refined")
    for s, region in enumerate(path.market.origins):
        least = 1.5 if region in TRILATERAL.regions else 0.0
        expected = np.maximum(path.price[0, IN_FORCE, s], least)
        assert path.receipt[0, IN_FORCE, s] == pytest.approx(expected, rel=1e-13)
    assert path.receipt[0, :4] == pytest.approx(path.price[0, :4], rel=1e-13)


def test_that_under_e13_users_pay_the_market_price_and_it_falls():
    path = paths_of(TRILATERAL, 1.5, "gallium").path("gallium", "refined")
    japan = path.market.origins.index("JPN")
    value = (flows(path) * path.price[..., None]).sum(axis=2)
    assert path.paid * path.bought == pytest.approx(value, rel=1e-9)
    assert path.price[0, IN_FORCE, japan].max() < 1.0
    assert path.made[0, IN_FORCE, japan].min() > path.made[0, 0, japan]


def test_that_output_under_e13_is_what_the_guarantee_brings_forth():
    # A guarantee of 1.5 moves the log odds of utilisation by 0.35 k ln 1.5 in the first quarter.
    path = paths_of(TRILATERAL, 1.5, "gallium").path("gallium", "refined")
    table = path_table(path)
    japan = path.market.origins.index("JPN")
    used = table["utilisation_refined_frac"]
    k = table["supply_elasticity_refined_short"] / (1.0 - used)
    odds = used / (1.0 - used) * 1.5 ** (0.35 * k)
    capacity = path.capacity[0, 4, japan]
    assert path.made[0, 4, japan] == pytest.approx(capacity * odds / (1.0 + odds), rel=1e-9)


def path_table(path):
    """Parameters of the mineral of a path."""
    world, mineral = shipped_world(), path.market.mineral
    return {name: d.value for (owner, name), d in world.parameters.items() if owner == mineral}


def test_that_a_guarantee_of_e13_below_the_price_changes_nothing():
    low = paths_of(PACIFIC, 0.5, "rare_earths_ndpr")
    for path in low.paths.values():
        assert path.price == pytest.approx(1.0, abs=1e-9)
        assert path.receipt == pytest.approx(path.price, rel=1e-13)


def test_that_a_member_without_the_fiscal_article_guarantees_nothing_under_e13():
    coalition = Coalition(members=(Member(region="JPN", articles=("border",)),))
    path = paths_of(coalition, 1.5, "gallium").path("gallium", "refined")
    assert path.receipt == pytest.approx(path.price, rel=1e-13)
    assert path.price == pytest.approx(1.0, abs=1e-9)


def test_that_refiners_under_e13_gain_what_the_input_leaves_of_the_guarantee():
    found = paths_of(PACIFIC, 1.2, "rare_earths_ndpr")
    path, ore = found.path("rare_earths_ndpr", "refined"), found.path("rare_earths_ndpr", "mine")
    m = path.market.margin_frac
    america = path.market.origins.index("USA")
    cost = ore.paid[0, 4, ore.groups[ore.market.destinations.index("USA")]]
    margin = (1.2 - (1.0 - m) * cost) / m
    table = path_table(path)
    used = table["utilisation_refined_frac"]
    k = table["supply_elasticity_refined_short"] / (1.0 - used)
    odds = used / (1.0 - used) * margin ** (0.35 * k)
    made = path.capacity[0, 4, america] * odds / (1.0 + odds)
    assert margin > 1.3
    # Makers with a thin margin fade to a trickle; of a margin this large that takes next to nothing.
    assert path.made[0, 4, america] == pytest.approx(made, rel=1e-3)


def test_that_the_glut_of_e13_counts_below_a_tenth_of_the_base_price():
    # At 0.05 half the way is left: 0.5 (2 - 0.5) = 0.75.
    price = np.array([[2.0], [0.1], [0.05], [1e-6]])
    assert np.exp(log_glut(price))[:, 0] == pytest.approx([1.0, 1.0, 0.75, 2e-5], rel=1e-4)
    nudge = 1e-6
    rise = log_glut(price * np.exp(nudge)) - log_glut(price * np.exp(-nudge))
    assert glut_slope(price) == pytest.approx(rise / (2 * nudge), abs=1e-5)


def test_that_a_maker_under_e13_who_may_sell_to_nobody_stops_whatever_it_is_guaranteed():
    """No scenario lets a member act; the engine does not mind."""
    ban = embargo("rhenium", actor="KAZ", targets="everyone", start="2027Q2", quarters=4)
    scenario = case(everyone(), subsidy("rhenium", 1.85), ban, quarters=8)
    found, _ = run(plan(shipped_world(), scenario, ("rhenium",)))
    path = found["rhenium", "refined"]
    kazakhstan = path.market.origins.index("KAZ")
    assert path.made[0, 4, kazakhstan] > path.made[0, 0, kazakhstan]
    assert path.made[0, 5, kazakhstan] < 0.02 * path.made[0, 0, kazakhstan]
    assert path.price[0, 5, kazakhstan] < 0.1
