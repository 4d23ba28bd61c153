"""(E28) Volatility of prices, and what users go without: by hand and by numerical integration."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad

from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import base_use_t
from negotiator.measures.market import average_paid
from negotiator.measures.volatility import price_volatility, shortfall
from tests.helpers.adversaries import shock
from tests.helpers.cases import TRILATERAL, case, embargo, outcome
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

FLOWS = {("CHN", "JPN"): 30.0, ("CHN", "KOR"): 10.0, ("CHN", "CHN"): 50.0}
prices = st.lists(st.floats(0.01, 1000.0), min_size=3, max_size=20)


def missing(path, *regions):
    run = an_outcome(path, members=("JPN",))
    return shortfall(run, chain_flows(run, "gallium")[0], regions)


def test_that_e28_a_price_that_doubles_and_halves_varies_by_the_deviation_of_its_changes():
    # Changes ln 2, -ln 2, ln 2, -ln 2 with mean 0: the root of 4 ln² 2 / 3.
    price = np.array([1.0, 2.0, 1.0, 2.0, 1.0])
    assert price_volatility(price) == pytest.approx(np.log(2.0) * (4.0 / 3.0) ** 0.5)


def test_that_e28_steady_growth_is_no_volatility():
    assert price_volatility(1.07 ** np.arange(12.0)) == pytest.approx(0.0, abs=1e-12)


@given(prices, st.floats(0.01, 100.0))
def test_that_e28_the_unit_of_the_price_and_the_order_of_time_do_not_matter(price, unit):
    series = np.array(price)
    expected = pytest.approx(price_volatility(series), abs=1e-9)
    assert price_volatility(unit * series) == expected
    assert price_volatility(series[::-1]) == expected


def test_that_e28_volatility_is_that_of_the_price_the_regions_pay():
    path = a_path(a_market(FLOWS))
    paid = path.paid.copy()
    paid[0, 1::2, 0] = 2.0
    run = an_outcome(replace(path, paid=paid), members=("JPN",))
    flows = chain_flows(run, "gallium")[0]
    expected = price_volatility(np.array([1.0, 2.0] * (QUARTERS // 2)))
    assert price_volatility(average_paid(flows, ("JPN",))) == pytest.approx(expected)
    assert price_volatility(average_paid(flows, ("KOR",))) == pytest.approx(0.0)


def test_that_e28_an_embargo_makes_prices_volatile():
    flows = [
        chain_flows(outcome(case(TRILATERAL, *events, quarters=16), "gallium"), "gallium")[0]
        for events in ((), (embargo("gallium"),))
    ]
    calm, crisis = (price_volatility(average_paid(each, ("USA", "JPN"))) for each in flows)
    assert calm < 0.01
    assert crisis > 0.2


def test_that_e28_nothing_is_missing_at_base():
    found = missing(a_path(a_market(FLOWS)), "JPN", "KOR")
    assert found.tonnes == pytest.approx(0.0)
    assert found.value_musd == pytest.approx(0.0)


@pytest.mark.parametrize(("price", "ratio"), [(3.0, 0.6), (1.5, 0.2), (2.0, 0.5), (0.8, 0.7)])
def test_that_e28_missing_tonnes_are_worth_the_area_under_the_demand_curve(price, ratio):
    # Japan uses 30 t at base. Constant elasticity: r = z^-e, so the price of the share v is v^(-1/e).
    path = a_path(a_market(FLOWS))
    paid, used = path.paid.copy(), path.used.copy()
    paid[..., 0], used[..., 0] = price, 30.0 * ratio
    found = missing(replace(path, paid=paid, used=used), "JPN", "KOR")
    slope = np.log(price) / np.log(ratio)
    area, _ = quad(lambda share: share**slope, ratio, 1.0)
    assert found.tonnes == pytest.approx(30.0 * (1.0 - ratio))
    assert found.value_musd == pytest.approx(30.0 * area)  # 1 million USD a tonne


def test_that_e28_more_use_than_at_base_is_no_shortfall():
    path = a_path(a_market(FLOWS))
    found = missing(replace(path, used=1.2 * path.used, paid=0.7 * path.paid), "JPN")
    assert found.tonnes == pytest.approx(0.0)
    assert found.value_musd == pytest.approx(0.0)


def test_that_e28_rationed_tonnes_are_missing_at_the_price_paid():
    # Japan wants its 30 t at 4 times the price and gets 24 t of them.
    path = a_path(a_market(FLOWS))
    pull, paid = path.base_pull.copy(), path.paid.copy()
    pull[..., 0], paid[..., 0] = 24.0, 4.0
    short = np.full_like(path.shortfall, 6.0)
    found = missing(replace(path, base_pull=pull, paid=paid, shortfall=short), "JPN")
    assert found.tonnes == pytest.approx(6.0)
    assert found.value_musd == pytest.approx(6.0 * 4.0)


def test_that_e28_tonnes_missing_under_an_embargo_are_base_use_less_use():
    run = outcome(case(TRILATERAL, embargo("antimony"), quarters=16), "antimony")
    flows, here = chain_flows(run, "antimony")[1], ("USA", "JPN")
    found, where = shortfall(run, flows, here), flows.destinations_in(here)
    base = base_use_t(run, flows)[where].sum() * flows.path.growth
    used = flows.spread(flows.path.used[0])[:, where].sum(axis=1) * flows.path.growth
    assert found.tonnes[9] == pytest.approx(base[9] - used[9], rel=1e-6)
    assert found.tonnes[9] > 0.02 * base[9]
    floor = found.tonnes[9] * flows.path.market.price_usd_per_t / 1e6
    assert found.value_musd[9] > floor


@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_that_e28_what_is_missing_is_missing_of_what_is_wanted_under_a_shock(factor):
    run = outcome(case(TRILATERAL, shock("gallium", factor=factor), quarters=12), "gallium")
    flows, here = chain_flows(run, "gallium")[0], ("USA", "JPN")
    where = flows.destinations_in(here)
    wanted = factor * base_use_t(run, flows)[where].sum() * flows.path.growth[8]
    used = flows.spread(flows.path.used[0])[8, where].sum() * flows.path.growth[8]
    found = shortfall(run, flows, here).tonnes[8]
    assert found == pytest.approx(max(wanted - used, 0.0), rel=1e-6, abs=1e-9)
    assert (found > 0.01 * wanted) == (factor > 1.0)
