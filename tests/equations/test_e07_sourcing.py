"""(E7) Shares of origins in purchases: a case worked by hand, limits, and the shares of a run."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.choosy import drawn_together
from negotiator.engine.sourcing import attraction
from negotiator.model.assumptions import Assumptions, Override
from tests.helpers.adversaries import charge
from tests.helpers.cases import (
    TRILATERAL,
    case,
    club,
    embargo,
    everyone,
    floor,
    flows,
    outcome,
    quota,
    shipped_world,
    undercutting,
)


def shares(base, price, grown=(1.0, 1.0), sigma=4.0):
    """Share of each of two origins, by the base shares, prices over base and growth of capacity."""
    pull = attraction(np.log(price), np.log(grown), np.array(sigma))
    weight = np.array(base) * pull
    return weight / weight.sum()


def test_that_e7_agrees_with_a_case_worked_by_hand():
    # Shares 0.6 and 0.4; the second is a quarter dearer: 1.25^-4 = 0.4096, so 0.4 becomes 0.16384.
    found = shares((0.6, 0.4), (1.0, 1.25))
    assert found == pytest.approx([0.6 / 0.76384, 0.16384 / 0.76384], rel=1e-13)


def test_that_e7_gives_base_shares_at_base_prices_or_without_substitution():
    assert shares((0.6, 0.4), (1.0, 1.0)) == pytest.approx([0.6, 0.4], rel=1e-14)
    assert shares((0.6, 0.4), (1.0, 9.0), sigma=0.0) == pytest.approx([0.6, 0.4], rel=1e-14)
    assert shares((0.6, 0.4), (1.0, 9.0), sigma=1e-6) == pytest.approx([0.6, 0.4], rel=1e-5)


def test_that_e7_counts_capacity_and_gives_a_doubled_origin_twice_the_odds():
    found = shares((0.6, 0.4), (1.0, 1.0), grown=(1.0, 2.0))
    assert found[1] / found[0] == pytest.approx(2.0 * 0.4 / 0.6, rel=1e-13)


def test_that_the_odds_of_e7_fall_by_sigma_per_cent_for_each_per_cent_of_price():
    step = 1e-6
    odds = [np.divide(*shares((0.6, 0.4), (x, 1.0))) for x in (1.1, 1.1 * np.exp(step))]
    assert np.log(odds[1] / odds[0]) / step == pytest.approx(-4.0, rel=1e-6)


def test_that_sales_of_a_run_are_the_shares_of_e7():
    path = outcome(case(everyone(), undercutting("antimony")), "antimony").path(
        "antimony", "refined"
    )
    sigma = shipped_world().parameters["antimony", "sourcing_elasticity"].value
    first = np.unique(path.groups, return_index=True)[1]
    grown = path.capacity[0, 9] / path.capacity[0, 0]
    weight = path.market.shares[:, first] * (grown * path.price[0, 9] ** -sigma)[:, None]
    expected = weight / weight.sum(axis=0) * path.bought[0, 9]
    assert expected.sum(axis=0) == pytest.approx(path.bought[0, 9], rel=1e-12)
    assert flows(path)[0, 9] == pytest.approx(expected, rel=1e-9)
    assert path.price[0, 9].max() > 1.02 * path.price[0, 9].min()


def test_that_with_little_substitution_the_odds_of_e7_follow_prices_one_for_one_in_a_run():
    override = Override(mineral="gallium", parameter="sourcing_elasticity", value=1.0)
    scenario = case(
        everyone(),
        undercutting("gallium", cut_frac=0.8),
        quarters=12,
        assumptions=Assumptions(overrides=(override,)),
    )
    path = outcome(scenario, "gallium").path("gallium", "refined")
    # With sigma = 1 the odds of two origins move one for one with their prices.
    china, japan = (path.market.origins.index(region) for region in ("CHN", "JPN"))
    sold = flows(path)[0]
    odds = sold[:, china] / sold[:, japan]
    capacity = path.capacity[0] / path.capacity[0, 0]
    ratio = path.price[0, :, japan] / path.price[0, :, china]
    ratio *= capacity[:, china] / capacity[:, japan]
    assert odds == pytest.approx(odds[0] * ratio[:, None], rel=1e-9)
    assert ratio[8] > 1.1


def together(log_weight, market=None):
    """Attractions of goods drawn together, in one market if nothing is said."""
    log_weight = np.array(log_weight)[:, None]
    market = np.zeros(len(log_weight), dtype=np.intp) if market is None else np.array(market)
    return np.exp(drawn_together(log_weight, market))[:, 0]


def test_that_drawing_together_changes_no_share_of_e7_that_can_be_seen():
    found = together([0.0, -1.0, -2000.0, -2001.0, 3.0], market=[0, 0, 1, 1, 0])
    assert found[[4, 0, 1]] == pytest.approx(np.exp([0.0, -3.0, -4.0]), rel=1e-13)
    assert found[2:4] == pytest.approx([1.0, np.exp(-1.0)], rel=1e-13)


def test_that_goods_of_e7_far_below_others_keep_their_odds_for_who_cannot_get_the_others():
    found = together([900.0, 0.0, -1.0, -700.0, -702.0])
    assert found[2] / found[1] == pytest.approx(np.exp(-1.0), rel=1e-12)
    assert found[4] / found[3] == pytest.approx(np.exp(-2.0), rel=1e-12)
    assert 0.0 < found[1] / found[0] < 1e-25
    assert 0.0 < found[3] / found[2] < 1e-25


def test_that_however_many_goods_of_e7_lie_far_apart_each_attracts_something():
    found = together(-200.0 * np.arange(18.0))
    assert (found > 1e-220).all()
    assert np.isfinite(found).all()
    assert (np.diff(found) < 0.0).all()


def choosiest_ore(act):
    """Prices and output of manganese ore in a quarter for the choosiest buyers; South Africa's first."""
    override = Override(mineral="manganese", parameter="sourcing_elasticity", value=300.0)
    assumptions = Assumptions(overrides=(override,))
    run = outcome(case(club(), act, quarters=8, assumptions=assumptions), "manganese")
    path = run.path("manganese", "mine")
    africa = path.market.origins.index("ZAF")
    order = [africa, *(place for place in range(len(path.market.origins)) if place != africa)]
    return path.price[0, 2, order], path.made[0, 2, order] / path.made[0, 0, order]


FAR = {"actor": "ZAF", "targets": "everyone", "stage": "mine", "start": "2026Q3", "quarters": 2}


def test_that_the_choosiest_buyers_of_e7_pay_alike_where_one_origin_sells_at_home_alone():
    price, made = choosiest_ore(embargo("manganese", **FAR))
    assert price[0] < 0.1 * price[1:].min()
    assert price[1:].max() < 1.05 * price[1:].min()
    assert made[0] < 0.5
    assert (made[1:] > 1.0).all()


def test_that_the_choosiest_buyers_of_e7_take_charged_goods_as_soon_as_they_land_no_dearer():
    price, made = choosiest_ore(charge("manganese", markup_frac=10.0, **FAR))
    assert 11.0 * price[0] == pytest.approx(price[1:].mean(), rel=0.02)
    assert price[1:].max() < 1.05 * price[1:].min()
    assert made[0] < 1.0


def test_that_the_choosiest_buyers_of_e7_find_their_prices_behind_the_highest_floor():
    override = Override(mineral="gallium", parameter="sourcing_elasticity", value=300.0)
    scenario = case(
        TRILATERAL,
        floor("gallium", 100.0, start="2026Q3"),
        quota("gallium", 0.2, start="2026Q4"),
        quarters=8,
        assumptions=Assumptions(overrides=(override,)),
    )
    path = outcome(scenario, "gallium").path("gallium", "refined")
    japan = path.market.origins.index("JPN")
    # Buyers behind the floor take members' goods until these cost as much as anything else there.
    member = path.groups[path.market.destinations.index("JPN")]
    assert path.made[0, 3, japan] > path.made[0, 0, japan]
    assert path.paid[0, 3:, member].max() < 100.0 * 1.1
    assert path.paid[0, 3, member] > 2.0
