"""Reasons: what the workbench tells of an edit is what causes found, and names who did it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiator import workbench as module
from negotiator.engine.simulate import simulate
from negotiator.measures.causes import Cause, Change, causes
from negotiator.measures.channels import taken_apart
from negotiator.measures.flows import chain_flows
from negotiator.measures.reasons import effects_by_origin, main_channels, reasons
from negotiator.measures.security import secure_share
from negotiator.measures.series import RECYCLING
from negotiator.model.edits import with_floor, with_member, with_subsidy, without_deal
from negotiator.workbench import Workbench
from tests.helpers.cases import TRILATERAL, base_price, case, embargo, floor, shipped_world
from tests.helpers.paths import a_market, a_path, an_outcome

SCENARIO = case(TRILATERAL, floor("gallium", 1.5), floor("antimony", 1.3), embargo("gallium"))
NDPR = "rare_earths_ndpr"
SUBSIDISED = with_subsidy(SCENARIO, mineral=NDPR, price_usd_per_t=1.6 * base_price(NDPR))
DEAR = with_floor(SCENARIO, mineral="antimony", price_usd_per_t=3.0 * base_price("antimony"))


def runs(before, after, mineral):
    return tuple(simulate(shipped_world(), scenario, [mineral]) for scenario in (before, after))


def test_that_a_subsidy_on_ndpr_builds_capacity_in_the_united_states_for_e23() -> None:
    (told,) = Workbench(shipped_world()).reasons(SCENARIO, SUBSIDISED)
    pair = runs(SCENARIO, SUBSIDISED, NDPR)
    ends = [secure_share(run, chain_flows(run, NDPR)).mean() for run in pair]
    assert told.mineral == NDPR
    assert told.change_frac == pytest.approx(ends[1] - ends[0], rel=1e-6)
    (reason,) = told.reasons
    first = causes(*pair, NDPR).secure_share_frac.causes[0]
    assert reason.channel == first.channel == "capacity"
    assert reason.amount_frac == pytest.approx(first.amount, rel=1e-6)
    assert (reason.deed, reason.regions) == ("builds more", ("USA",))
    before, after = (run.path(NDPR, "refined") for run in pair)
    home = before.market.origins.index("USA")
    assert after.capacity[0, -1, home] > before.capacity[0, 0, home]


def test_that_the_minerals_that_an_edit_leaves_alone_are_not_run(monkeypatch) -> None:
    bench, asked = Workbench(shipped_world()), []
    bench.picture(DEAR, "gallium")

    def spied(world, scenario, minerals=None):
        asked.append((scenario, tuple(minerals)))
        return simulate(world, scenario, minerals)

    monkeypatch.setattr(module, "simulate", spied)
    told = bench.reasons(SCENARIO, DEAR)
    assert [one.mineral for one in told] == ["antimony"]
    assert asked == [(SCENARIO, ("antimony",))]


@pytest.mark.parametrize(
    "other",
    [
        SCENARIO,
        with_member(SCENARIO, "KOR", joined=True),
        SCENARIO.model_copy(update={"quarters": 40}),
        without_deal(SCENARIO).model_copy(update={"quarters": 40}),
    ],
)
def test_that_nothing_is_told_where_nothing_can_be_compared(other) -> None:
    assert Workbench(shipped_world()).reasons(SCENARIO, other) == ()


def test_that_a_change_below_what_is_shown_is_not_told() -> None:
    slightly = with_floor(
        SCENARIO, mineral="gallium", price_usd_per_t=1.501 * base_price("gallium")
    )
    assert reasons(*runs(SCENARIO, slightly, "gallium"), ["gallium"]) == ()


def change(**amounts):
    """A change by these channels, in percentage points, the largest first."""
    found = [Cause(channel.replace("_", " "), 0.01 * points) for channel, points in amounts.items()]
    return Change(0.0, sum(cause.amount for cause in found), tuple(found))


@pytest.mark.parametrize(
    ("amounts", "told"),
    [
        ({"capacity": 8.0, "reallocation": -3.0}, ["capacity"]),
        ({"capacity": 4.0, "stock_release": 3.0, "substitution": 2.5}, ["capacity", "stock release"]),
        # A channel against the change is no reason for it.
        ({"reallocation": -6.0, "capacity": 9.0}, ["capacity"]),
        # None brings half of it, nor do two.
        ({"capacity": 2.0, "stock_release": 2.0, "substitution": 2.0, "reallocation": 3.0}, []),
        # Below half a point nothing is shown.
        ({"capacity": 0.4, "stock_release": 0.3}, []),
    ],
)  # fmt: skip
def test_that_channels_are_told_which_bring_half_of_the_change(amounts, told) -> None:
    ordered = dict(sorted(amounts.items(), key=lambda item: -abs(item[1])))
    if told == []:
        ordered = amounts
    assert list(main_channels(change(**ordered))) == told


FLOWS = {("JPN", "JPN"): 10.0, ("RUS", "JPN"): 6.0, ("CHN", "JPN"): 24.0, ("CHN", "CHN"): 60.0}


def test_that_e23_names_the_neutral_to_which_buyers_turn() -> None:
    # Japan turns 8 t of 40 t from China, which is the supplier that stops, to Russia, which is not.
    path = a_path(a_market(FLOWS), used_frac=0.95)
    weights = path.weights.copy()
    weights[1, 0], weights[2, 0] = 14.0 / 40.0, 16.0 / 40.0
    pair = tuple(
        an_outcome(one, members=("JPN",)) for one in (path, replace(path, weights=weights))
    )
    effects = effects_by_origin(
        (taken_apart(pair[0], "gallium"), taken_apart(pair[1], "gallium")), "reallocation"
    )
    none = {"JPN": 0.0, "CHN": 0.0, RECYCLING: 0.0}
    assert effects == pytest.approx({"RUS": 8.0 / 40.0, **none}, abs=1e-12)
    (told,) = reasons(*pair, ["gallium"])
    (reason,) = told.reasons
    assert (reason.deed, reason.regions) == ("sells more", ("RUS",))
    (back,) = reasons(*pair[::-1], ["gallium"])
    assert (back.reasons[0].deed, back.reasons[0].regions) == ("sells less", ("RUS",))


@pytest.mark.parametrize(
    ("before_t", "after_t", "deed"),
    [(10.0, 14.0, "builds more"), (14.0, 10.0, "builds less")],
)
def test_that_e23_tells_building_from_closing(before_t, after_t, deed) -> None:
    assert capacity_deed(before_t, after_t) == deed


@pytest.mark.parametrize(
    ("before_t", "after_t", "deed"),
    [(5.0, 9.0, "closes less"), (9.0, 5.0, "closes more")],
)
def test_that_e23_tells_what_stays_open_from_what_is_new(before_t, after_t, deed) -> None:
    assert capacity_deed(before_t, after_t) == deed


def capacity_deed(before_t: float, after_t: float) -> str:
    """What Japan's makers are said to do who begin with 10 t at full use and have these later."""
    pair = []
    for later_t in (before_t, after_t):
        path = a_path(a_market(FLOWS), used_frac=0.95)
        capacity = path.capacity.copy()
        capacity[0, 0, 0], capacity[0, 1:, 0] = 10.0 / 0.95, later_t / 0.95
        pair.append(an_outcome(replace(path, capacity=capacity), members=("JPN",)))
    (told,) = reasons(*pair, ["gallium"])
    (reason,) = told.reasons
    assert (reason.channel, reason.regions) == ("capacity", ("JPN",))
    return reason.deed
