"""(E28) Prices facing members, outsiders and the adversary's home market."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.market import average_paid, mineral_series
from tests.helpers.cases import base_price, case, embargo, everyone, floor, outcome
from tests.helpers.paths import a_market, a_path, an_outcome

FLOWS = {("CHN", "JPN"): 30.0, ("CHN", "KOR"): 10.0, ("CHN", "CHN"): 50.0}


def test_that_prices_are_weighted_by_tonnes() -> None:
    # Japan pays 2 for 30 t, Korea 4 for 10 t: (2 · 30 + 4 · 10) / 40 = 2.5.
    path = a_path(a_market(FLOWS))
    paid = np.broadcast_to([2.0, 4.0, 1.0], path.paid.shape)
    run = an_outcome(replace(path, paid=paid), members=("JPN", "KOR"))
    flows = chain_flows(run, "gallium")[0]
    assert average_paid(flows, ("JPN", "KOR")) == pytest.approx(2.5)
    series = mineral_series(run, "gallium")
    assert series.price_home_usd_per_t == pytest.approx(2.5e6)
    assert series.price_outside_usd_per_t == pytest.approx(2.5e6)
    assert series.price_adversary_usd_per_t == pytest.approx(1.0e6)


def test_that_an_embargo_parts_the_price_abroad_from_the_one_at_home() -> None:
    run = outcome(case(everyone(), embargo("gallium")), "gallium")
    series, base = mineral_series(run, "gallium"), base_price("gallium")
    assert series.price_home_usd_per_t is not None
    assert series.price_home_usd_per_t[9] > 3.0 * base
    assert series.price_adversary_usd_per_t[9] < 0.95 * base


def test_that_the_floor_is_reported_only_while_in_force() -> None:
    part = floor("gallium", 1.5, start="2028Q1", end="2028Q4")
    series = mineral_series(outcome(case(everyone(), part, quarters=16), "gallium"), "gallium")
    in_force = np.flatnonzero(series.floor_usd_per_t)
    assert list(in_force) == [8, 9, 10, 11]
    assert series.floor_usd_per_t[8] == pytest.approx(1.5 * base_price("gallium"))


def test_that_members_use_adds_up_from_its_sources() -> None:
    run = outcome(case(everyone(), floor("antimony", 1.4), embargo("antimony")), "antimony")
    series = mineral_series(run, "antimony")
    total = np.sum(list(series.sources_t.values()), axis=0)
    assert total == pytest.approx(series.club_demand_t, rel=1e-12)
