"""(E20) By-products: their makers work no more than their hosts feed, and build no more either."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.engine.hosts import host_index, lineage, touched_minerals
from negotiator.engine.simulate import simulate
from tests.helpers.cases import (
    TRILATERAL,
    assumptions_with,
    case,
    everyone,
    floor,
    outcome,
    shipped_world,
    undercutting,
)
from tests.helpers.paths import a_market, a_path

SCARCE = assumptions_with(recovery_reserve_scale=0.0)
DUMPING = undercutting("aluminium", cut_frac=0.7, start="2027Q1", quarters=24)


def index_in(result, mineral, host, region):
    """(t,) output of a host in a region over that of the base year, written anew."""
    path = result.path(host, shipped_world().mineral(mineral).stages[0])
    s = path.market.origins.index(region)
    return path.made[0, :, s] / (path.market.supply_t[s] / 4.0)


def capacity_in(result, mineral, region):
    """(t,) capacity of the first stage of a by-product in a region, over that of the base year."""
    path = result.path(mineral, shipped_world().mineral(mineral).stages[0])
    market = path.market
    stage = market.stage
    used = shipped_world().parameters[mineral, f"utilisation_{stage}_frac"].value
    s = market.origins.index(region)
    return path.capacity[0, :, s] / (market.supply_t[s] / 4.0 / used)


def test_that_a_region_of_e20_follows_its_own_host_and_else_the_world():
    # Host: Japan makes 10 t and China 30 t a quarter; now 5 t and 27 t. Korea has no host output.
    market = a_market({("JPN", "JPN"): 10.0, ("CHN", "CHN"): 30.0})
    host = a_path(market, made=np.broadcast_to([5.0, 27.0], (1, 8, 2)))
    byproduct = a_market({("CHN", "CHN"): 1.0, ("JPN", "JPN"): 1.0, ("KOR", "KOR"): 1.0})
    index = host_index(byproduct, host)
    assert index.shape == (1, 8, 3)
    assert index[0, 3] == pytest.approx([0.9, 0.5, 32.0 / 40.0], rel=1e-12)


def test_that_a_host_that_is_not_run_leaves_the_feed_of_e20_as_it_was():
    assert host_index(a_market({("JPN", "JPN"): 1.0}), None) == pytest.approx(1.0, abs=0.0)


def test_that_an_origin_without_base_output_counts_as_none_in_e20():
    market = a_market({("JPN", "JPN"): 0.0, ("CHN", "CHN"): 30.0, ("KOR", "JPN"): 1.0})
    host = a_path(market, made=np.broadcast_to([0.0, 15.5, 0.0], (1, 8, 3)))
    assert host_index(a_market({("JPN", "JPN"): 1.0}), host)[0, 0, 0] == pytest.approx(0.5)


def test_that_e20_knows_hosts_of_hosts():
    world = shipped_world()
    assert lineage(world, "rhenium") == ("rhenium", "molybdenum", "copper")
    touched = touched_minerals(world, case(everyone(), floor("copper", 1.1)))
    assert touched == {"copper", "cobalt", "tellurium", "molybdenum", "rhenium"}


def test_that_a_circle_of_hosts_ends_in_e20():
    world = shipped_world()
    turned = replace(
        world,
        minerals=tuple(
            replace(m, host="gallium") if m.id == "aluminium" else m for m in world.minerals
        ),
    )
    assert lineage(turned, "gallium") == ("gallium", "aluminium")


def test_that_where_all_is_recovered_capacity_of_e20_falls_with_the_host():
    # No reserve: 1 x base capacity x host index, as long as nothing is mothballed besides.
    result = outcome(case(TRILATERAL, DUMPING, assumptions=SCARCE), "aluminium", "gallium")
    world = result.path("aluminium", "refined")
    base = world.market.supply_t / 4.0
    of_world = world.made[0].sum(axis=1) / base.sum()
    russia, japan = (capacity_in(result, "gallium", region) for region in ("RUS", "JPN"))
    index = index_in(result, "gallium", "aluminium", "RUS")
    assert index.min() < 0.95
    assert "JPN" not in world.market.origins
    assert russia == pytest.approx(np.minimum(index, 1.0), rel=1e-9)
    assert japan == pytest.approx(np.minimum(of_world, 1.0), rel=1e-9)


def test_that_the_reserve_of_e20_takes_up_the_fall_of_the_host():
    # Feed for 1.8 of base capacity is there: 0.93 of the host still feeds 1.68. Base: 6 t a year at 53 % use.
    spared = outcome(case(TRILATERAL, DUMPING), "aluminium", "gallium")
    path = spared.path("gallium", "refined")
    index = index_in(spared, "gallium", "aluminium", "RUS")
    assert 1.0 / 1.8 < index.min() < 0.95
    assert capacity_in(spared, "gallium", "RUS").min() == pytest.approx(1.0, rel=1e-12)
    assert path.feed[0, :, path.market.origins.index("RUS")] == pytest.approx(
        1.8 * index * 6.0 / 4.0 / 0.53, rel=1e-9
    )


def test_that_a_floor_brings_no_more_than_the_host_feeds_in_e20():
    pushed = floor("gallium", 3.0, start="2027Q1")
    bound, free = (
        capacity_in(
            outcome(
                case(TRILATERAL, pushed, assumptions=assumptions_with(recovery_reserve_scale=x)),
                "gallium",
            ),
            "gallium",
            "JPN",
        ).max()
        for x in (0.0, 10.0)
    )
    assert bound == pytest.approx(1.0, rel=1e-12)
    assert free > 2.0
    ours = capacity_in(outcome(case(TRILATERAL, pushed), "gallium"), "gallium", "JPN")
    assert ours.max() == pytest.approx(1.8, rel=1e-12)


def test_that_an_untouched_host_changes_nothing_of_e20_below_the_ceiling():
    scenario = case(TRILATERAL, floor("gallium", 1.02, start="2027Q1"), quarters=24)
    wide = scenario.model_copy(
        update={"assumptions": assumptions_with(recovery_reserve_scale=10.0)}
    )
    ours, theirs = (outcome(one, "gallium").path("gallium", "refined") for one in (scenario, wide))
    assert ours.capacity.max() < ours.feed.max()
    assert np.array_equal(ours.made, theirs.made)
    assert np.array_equal(ours.price, theirs.price)


def test_that_byproducts_of_e20_do_not_act_back():
    scenario = case(TRILATERAL, DUMPING, floor("gallium", 2.0), quarters=24)
    alone = simulate(shipped_world(), scenario, ["aluminium"]).path("aluminium", "refined")
    with_them = simulate(shipped_world(), scenario, ["aluminium", "gallium"])
    assert np.array_equal(alone.made, with_them.path("aluminium", "refined").made)
    assert np.array_equal(alone.price, with_them.path("aluminium", "refined").price)


def test_that_a_byproduct_of_e20_is_the_same_whether_its_host_is_asked_for_known_or_neither():
    scenario = case(TRILATERAL, DUMPING, assumptions=SCARCE, quarters=24)
    world = shipped_world()
    host = simulate(world, scenario, ["aluminium"])
    both = simulate(world, scenario, ["aluminium", "gallium"])
    alone = simulate(world, scenario, ["gallium"])
    known = simulate(world, scenario, ["gallium"], host.paths)
    assert alone.minerals == known.minerals == ("gallium",)
    for other in (alone, known):
        ours, theirs = both.path("gallium", "refined"), other.path("gallium", "refined")
        assert np.array_equal(ours.made, theirs.made)
        assert np.array_equal(ours.capacity, theirs.capacity)


def test_that_a_host_of_a_host_reaches_a_byproduct_in_e20():
    dumping = undercutting(
        "copper", stage="mine", actor="CHL", cut_frac=0.9, start="2027Q1", quarters=24
    )
    result = outcome(case(TRILATERAL, dumping, assumptions=SCARCE), "molybdenum", "rhenium")
    index = index_in(result, "rhenium", "molybdenum", "USA")
    held = capacity_in(result, "rhenium", "USA")
    assert index.min() < 0.99
    assert (held <= np.minimum(index, 1.0) * (1.0 + 1e-9)).all()
    assert held.min() < 0.99


def test_that_binding_feed_of_e20_is_told_with_place_and_quarter():
    told = [
        notice
        for notice in outcome(
            case(TRILATERAL, DUMPING, assumptions=SCARCE), "aluminium", "gallium"
        ).notices
        if notice.where == "gallium, refined"
    ]
    assert len(told) == 1
    assert "Host feed binds for Gallium in" in told[0].text
    assert "Russia from 2027Q1" in told[0].text
    quiet = outcome(case(TRILATERAL, DUMPING), "aluminium", "gallium").notices
    assert all("Host feed" not in notice.text for notice in quiet)
