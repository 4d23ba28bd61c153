"""(E27) Days of cover: stocks over net imports from outside."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.measures.cover import days_of_cover
from negotiator.measures.flows import chain_flows
from tests.helpers.cases import shipped_world
from tests.helpers.paths import QUARTERS, a_market, a_path, an_outcome

FLOWS = {("CHN", "JPN"): 30.0, ("JPN", "JPN"): 10.0, ("JPN", "KOR"): 5.0, ("CHN", "CHN"): 50.0}
STOCK_DAYS = 65.0


def days(path, *regions):
    run = an_outcome(path, members=("JPN",))
    return days_of_cover(run, chain_flows(run, "gallium")[0], regions)


def test_that_e27_stocks_last_longer_than_their_days_of_use_where_much_is_made_at_home():
    # Japan holds 65 days of its 40 t a quarter; it buys 30 t abroad and sells 5 t there.
    assert shipped_world().parameters["gallium", "stock_days"].value == STOCK_DAYS
    assert days(a_path(a_market(FLOWS)), "JPN") == pytest.approx(STOCK_DAYS * 40.0 / 25.0)


def test_that_e27_trade_among_the_regions_is_none_from_outside():
    # Japan and Korea hold 65 days of 45 t and buy 30 t in China.
    found = days(a_path(a_market(FLOWS)), "JPN", "KOR")
    assert found == pytest.approx(STOCK_DAYS * 45.0 / 30.0)


def test_that_e27_a_stockpile_lengthens_cover_from_the_quarter_in_which_it_is_filled():
    path = a_path(a_market(FLOWS))
    bought = np.zeros_like(path.public_bought)
    bought[0, 3, 0] = 10.0
    longer = days(replace(path, public_bought=bought), "JPN") - days(path, "JPN")
    # 10 t over 25 t a quarter of 91.25 days.
    assert longer == pytest.approx([0.0] * 3 + [10.0 / 25.0 * 91.25] * 5)


def test_that_e27_growth_of_need_leaves_days_alone():
    path = a_path(a_market(FLOWS))
    grown = replace(path, growth=np.linspace(1.0, 2.0, QUARTERS))
    assert days(grown, "JPN") == pytest.approx(days(path, "JPN"))


@pytest.mark.parametrize("regions", [("CHN",), ("CHN", "JPN", "KOR"), ("BRA",)])
def test_that_e27_cover_has_no_end_without_net_imports(regions):
    assert np.isposinf(days(a_path(a_market(FLOWS)), *regions)).all()
