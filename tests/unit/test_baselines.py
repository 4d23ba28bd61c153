"""The two baselines: no deal under one's own assumptions, and under those shipped."""

from __future__ import annotations

import numpy as np

from negotiator.model.assumptions import Assumptions, Behaviour
from negotiator.model.baselines import baseline_of
from negotiator.model.edits import without_deal
from negotiator.workbench import Workbench
from tests.helpers.cases import case, embargo, everyone, floor, shipped_world

SCENARIO = case(everyone(), floor("gallium", 1.5), embargo("gallium"), quarters=12)
CHANGED = SCENARIO.model_copy(
    update={"assumptions": Assumptions(behaviour=Behaviour(quarter_response_frac=0.9))}
)


def test_that_both_baselines_agree_where_no_assumption_is_changed() -> None:
    assert (
        baseline_of(SCENARIO, "shipped") == baseline_of(SCENARIO, "own") == without_deal(SCENARIO)
    )
    bench = Workbench(shipped_world())
    own, shipped = (
        bench.picture(SCENARIO, "gallium", baseline=baseline) for baseline in ("own", "shipped")
    )
    assert own.headline == shipped.headline
    assert own.gains == shipped.gains


def test_that_a_changed_assumption_is_in_the_own_baseline_alone() -> None:
    assert baseline_of(CHANGED, "own").assumptions == CHANGED.assumptions
    assert baseline_of(CHANGED, "shipped") == baseline_of(SCENARIO)
    assert baseline_of(CHANGED, "shipped").events == CHANGED.events


def test_that_no_deal_as_shipped_stands_still_while_assumptions_change() -> None:
    bench = Workbench(shipped_world())
    before = bench.picture(SCENARIO, "gallium", baseline="shipped")
    own, shipped = (
        bench.picture(CHANGED, "gallium", baseline=baseline) for baseline in ("own", "shipped")
    )
    assert shipped.baseline == "shipped"
    for one in (before, shipped):
        assert np.array_equal(
            one.club_no_deal.cost_musd_per_year, before.club_no_deal.cost_musd_per_year
        )
    assert not np.allclose(
        own.club_no_deal.cost_musd_per_year, before.club_no_deal.cost_musd_per_year
    )
    assert np.array_equal(own.club.cost_musd_per_year, shipped.club.cost_musd_per_year)
    assert own.headline.gains_musd_per_year != shipped.headline.gains_musd_per_year


def test_that_supply_risks_follow_the_baseline() -> None:
    bench = Workbench(shipped_world())
    own, shipped = (
        bench.picture(CHANGED, "gallium", frozenset({"risk"}), baseline=baseline).extras.risk
        for baseline in ("own", "shipped")
    )
    assert np.array_equal(own["gallium"][0], shipped["gallium"][0])
    assert not np.array_equal(own["gallium"][1], shipped["gallium"][1])
