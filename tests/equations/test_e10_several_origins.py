"""(E10) Rationed buyers of several capped origins draw on each up to its cap, on none beyond what it makes."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.cuts import Short
from negotiator.engine.drawing import drawing, lot_shares, wanted_shares
from tests.helpers.adversaries import outage
from tests.helpers.cases import case, club, embargo, flows, outcome

ACTORS = ("BEL", "CAN", "CHN", "RUS")
"""All who refine germanium."""
SIGMA = 4.0


def short_of(lots):
    """Return buyers, each with its own pair, who draw on these origins of one market."""
    count = len(lots)
    none = np.zeros(1, dtype=np.intp)
    names, lot = np.unique(lots, return_inverse=True)
    return Short(
        slots=np.array([9]),
        buyers=np.arange(count),
        buyer_starts=none,
        pairs=np.arange(count),
        pair_starts=none,
        market=np.zeros(count, dtype=np.intp),
        lot=lot,
        lot_starts=none,
        lot_market=np.zeros(len(names), dtype=np.intp),
        lot_slots=names,
        valve=np.array([[100.0]]),
    )


def drawn_at(log_gap, caps=(30.0, 90.0)):
    """Return what is drawn of two origins of which 60 t and 40 t would naturally be, of 100 t wanted."""
    short = short_of([0, 1])
    wants, gaps = np.full((2, 1), 100.0), np.full((2, 1), log_gap)
    natural = wants, np.log([[0.6], [0.4]]), gaps
    caps, sigma = np.array(caps)[:, None], np.full((2, 1), SIGMA)
    return short, drawing(short, natural, caps, sigma, np.array([[100.0]]))


def test_that_e10_draws_naturally_where_no_cap_of_several_binds():
    short, drawn = drawn_at(0.0, caps=(70.0, 90.0))
    assert drawn.surplus[0, 0] == pytest.approx(0.0, abs=1e-12)
    assert lot_shares(short, drawn)[:, 0] == pytest.approx([0.6, 0.4], rel=1e-12)


def test_that_under_e10_what_one_cap_keeps_back_is_drawn_of_the_other_at_a_higher_price():
    assert drawn_at(0.0)[1].surplus[0, 0] == pytest.approx(-30.0, rel=1e-12)
    # 30 t of the first and 70 t of the second: 40 t times the fourth power of the price.
    short, drawn = drawn_at(np.log(70.0 / 40.0) / SIGMA)
    assert drawn.surplus[0, 0] == pytest.approx(0.0, abs=1e-9)
    assert lot_shares(short, drawn)[:, 0] == pytest.approx([0.3, 0.7], rel=1e-12)
    assert drawn.yielding[:, 0] == pytest.approx([0.0, SIGMA * 70.0], rel=1e-12)


def test_that_e10_shares_an_origin_among_rationed_buyers_by_what_they_want():
    short = short_of([0, 0, 1])
    shares = wanted_shares(short, np.array([[30.0], [10.0], [5.0]]))
    assert shares[:, 0] == pytest.approx([0.75, 0.25, 1.0], rel=1e-12)


def germanium(*events):
    """Path of refined germanium that all its makers keep from one buyer."""
    cuts = [
        embargo("germanium", actor=actor, cut_frac=0.2, targets=("JPN",), start="2026Q2")
        for actor in ACTORS
    ]
    scenario = case(club("USA"), *cuts, *events, quarters=8)
    return outcome(scenario, "germanium").path("germanium", "refined")


def test_that_rationed_buyers_of_e10_get_of_each_origin_no_more_than_may_flow():
    path = germanium()
    japan = path.groups[path.market.destinations.index("JPN")]
    got, base = flows(path)[0, 1, :, japan], flows(path)[0, 0, :, japan]
    assert got == pytest.approx(0.8 * base, rel=1e-3)
    assert got.sum() == pytest.approx(path.bought[0, 1, japan] - path.shortfall[0, 1], rel=1e-8)


def test_that_an_origin_at_a_standstill_leaves_its_part_of_e10_to_the_others():
    path = germanium(outage("CAN", "germanium", stopped_frac=1.0, start="2026Q2"))
    canada = path.market.origins.index("CAN")
    japan = path.groups[path.market.destinations.index("JPN")]
    assert path.made[0, 1, canada] < 1e-3 * path.made[0, 0, canada]
    assert flows(path)[0, 1, canada, japan] <= path.made[0, 1, canada] * (1.0 + 1e-8)
    others = [place for place in range(len(ACTORS)) if place != canada]
    assert (flows(path)[0, 1, others, japan] > 0.7 * flows(path)[0, 0, others, japan]).all()


def test_that_e10_draws_by_the_same_odds_however_cheap_goods_are_that_nobody_may_sell():
    # Of a closed origin at next to no price all would naturally be drawn; of the others by their own prices.
    short, wants, sigma = short_of([0, 1, 2]), np.full((3, 1), 100.0), np.full((3, 1), SIGMA)
    for log_price in (-5.0, -200.0):
        log_share = SIGMA * np.array([[0.0], [log_price], [log_price - 0.1]])
        natural = wants, log_share, np.full((3, 1), -log_price)
        drawn = drawing(short, natural, np.array([[0.0], [1e9], [1e9]]), sigma, wants[:1])
        found = drawn.tonnes[:, 0]
        assert found == pytest.approx([0.0, 100.0, 100.0 * np.exp(-0.1 * SIGMA)], rel=1e-12)
