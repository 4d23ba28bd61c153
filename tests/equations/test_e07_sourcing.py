"""(E7) Shares of origins in purchases: a case worked by hand, limits, and the shares of a run."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.layout import Bucket
from negotiator.engine.sourcing import attraction, centred_attraction, centred_together
from negotiator.model.assumptions import Assumptions, Override
from tests.helpers.cases import (
    TRILATERAL,
    case,
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


def test_that_centring_changes_no_share_of_e7():
    weights = np.full((2, 3, 4), 0.5)
    bucket = Bucket(slice(0, 6), slice(0, 8), weights)
    log_weight = np.array([[0.0], [-1.0], [9.0], [-2000.0], [-2001.0], [0.0]])
    real = np.array([[1.0], [1.0], [0.0], [1.0], [1.0], [0.0]])
    found = centred_attraction(log_weight, (bucket,), real)
    assert found[:2, 0] == pytest.approx([1.0, np.exp(-1.0)], rel=1e-13)
    assert found[3:5, 0] == pytest.approx([1.0, np.exp(-1.0)], rel=1e-13)


def test_that_dear_goods_that_purchases_are_reserved_for_keep_an_attraction_in_e7():
    bucket = Bucket(slice(0, 3), slice(0, 2), np.full((1, 3, 2), 0.5))
    log_weight, sellers = np.array([[0.0], [-900.0], [-901.0]]), np.array([[0.0], [1.0], [1.0]])
    found = centred_attraction(log_weight, (bucket,), np.ones((3, 1)), sellers)
    assert found[2] / found[1] == pytest.approx(np.exp(-1.0), rel=1e-12)
    assert np.log(found[0]) - np.log(found[1]) == pytest.approx(900.0, rel=1e-12)


@pytest.mark.parametrize("border", [-1.0, -700.0])
def test_that_goods_at_the_border_keep_their_odds_of_e7_beside_goods_that_pass_free(border):
    bucket = Bucket(slice(0, 2), slice(0, 3), np.full((1, 2, 3), 0.5))
    log_free, log_border = np.array([[400.0], [398.0]]), np.array([[border], [border - 2.0]])
    free, at_border = centred_together(log_free, log_border, (bucket,), np.ones((2, 1)))
    assert free[1] / free[0] == pytest.approx(np.exp(-2.0), rel=1e-12)
    assert at_border[1] / at_border[0] == pytest.approx(np.exp(-2.0), rel=1e-12)
    assert np.log(at_border[0]) - np.log(free[0]) == pytest.approx(border - 400.0, rel=1e-12)


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
