"""(E26) Dependence on the adversary: the part of what members buy that comes from it."""

from __future__ import annotations

import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.market import adversary_share, exports, mineral_series
from tests.helpers.cases import case, everyone, floor, outcome
from tests.helpers.paths import a_market, a_path, an_outcome

FLOWS = {("CHN", "JPN"): 30.0, ("RUS", "JPN"): 10.0, ("CHN", "CHN"): 50.0, ("CHN", "KOR"): 5.0}


def made_flows():
    run = an_outcome(a_path(a_market(FLOWS)), members=("JPN",))
    return chain_flows(run, "gallium")[0]


def test_that_a_club_that_buys_three_quarters_there_depends_by_three_quarters() -> None:
    assert adversary_share(made_flows(), ("JPN",), "CHN") == pytest.approx(0.75)
    assert adversary_share(made_flows(), ("KOR",), "CHN") == pytest.approx(1.0)


def test_that_exports_leave_out_the_home_market() -> None:
    assert exports(made_flows(), "CHN") == pytest.approx(35.0)


def test_that_a_border_floor_lowers_dependence() -> None:
    series = mineral_series(outcome(case(everyone(), floor("gallium", 1.5)), "gallium"), "gallium")
    assert series.adversary_share_frac[-1] < series.adversary_share_frac[0] - 0.05
