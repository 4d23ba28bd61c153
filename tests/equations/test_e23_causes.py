"""Causes of a change of the secure share (E23) and the cost (E29): they add up, and fall where they belong."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise, permutations

import numpy as np
import pytest

from negotiator.errors import ScenarioError
from negotiator.measures.causes import causes
from negotiator.measures.channels import mixed_flows, taken_apart
from negotiator.measures.flows import chain_flows
from negotiator.measures.headline import totals
from negotiator.measures.security import secure_share
from negotiator.model.deal import Stockpile
from negotiator.model.events import Accession
from tests.helpers.adversaries import shock
from tests.helpers.cases import (
    PACIFIC,
    TRILATERAL,
    case,
    embargo,
    floor,
    outcome,
    quota,
    subsidy,
)
from tests.helpers.paths import a_market, a_path, an_outcome

# What Japan makes and Russia sells it falls short of its need of 40 t, so that each part counts.
FLOWS = {("JPN", "JPN"): 10.0, ("RUS", "JPN"): 6.0, ("CHN", "JPN"): 24.0, ("CHN", "CHN"): 60.0}


def made(path, members=("JPN",)):
    return an_outcome(path, members=members)


def amounts(change):
    return {cause.channel: cause.amount for cause in change.causes}


def only(change):
    """The one channel by which a change comes, and how much."""
    moved = {name: amount for name, amount in amounts(change).items() if abs(amount) > 1e-12}
    ((channel, amount),) = moved.items()
    return channel, amount


def base():
    return a_path(a_market(FLOWS), used_frac=0.95)


def test_that_a_new_plant_at_home_comes_by_capacity():
    # Japan's makers grow from 10 t to 14 t at full use, and draw buyers as much more: 14 : 6 : 24.
    path = base()
    larger, more, weights = path.capacity.copy(), path.made.copy(), path.weights.copy()
    larger[..., 0] *= 1.4
    more[..., 0] *= 1.4
    weights[:, 0] = np.array([14.0, 6.0, 24.0]) / 44.0
    after = replace(path, capacity=larger, made=more, weights=weights)
    found = causes(made(path), made(after), "gallium").secure_share_frac
    # Of the need of 40 t, 4 t are won and Russia delivers 6 · 40 / 44 t instead of 6 t.
    assert only(found) == ("capacity", pytest.approx((4.0 - 6.0 * 4.0 / 44.0) / 40.0))


def test_that_a_reserve_comes_by_stocks_for_security_and_by_policy_for_cost():
    path = base()
    bought = np.zeros_like(path.public_bought)
    bought[0, :, 0] = 2.0
    after = replace(
        path, public_bought=bought, bought=path.bought + bought, base_pull=path.base_pull + bought
    )
    found = causes(made(path), made(after), "gallium")
    assert only(found.secure_share_frac)[0] == "stock release"
    # 2 t a quarter at a million USD each.
    assert only(found.cost_musd_per_year) == ("policy", pytest.approx(8.0))


def test_that_a_dearer_origin_comes_by_its_price():
    path = base()
    dearer = dict.fromkeys(("price", "receipt", "landed"), 1.5 * path.price)
    found = causes(made(path), made(replace(path, paid=1.5 * path.paid, **dearer)), "gallium")
    assert found.secure_share_frac.after == found.secure_share_frac.before
    assert only(found.cost_musd_per_year) == ("prices", pytest.approx(0.5 * 160.0))


@pytest.mark.parametrize(("part", "channel"), [(1.0, "demand response"), (0.9, "substitution")])
def test_that_less_use_is_quick_or_slow(part, channel):
    # The path has no use beyond 1: the slow part is what `adjustment` says.
    path = base()
    after = replace(
        path,
        adjustment=part * path.adjustment,
        used=0.9 * path.used,
        bought=0.9 * path.bought,
        base_pull=0.9 * path.base_pull,
    )
    found = causes(made(path), made(after), "gallium").cost_musd_per_year
    assert only(found) == (channel, pytest.approx(-0.1 * 160.0))


def test_that_another_origin_comes_by_reallocation():
    # Japan turns 8 t from China to Russia, which cannot raise its deliveries beyond them.
    path = base()
    weights = path.weights.copy()
    weights[1, 0], weights[2, 0] = 14.0 / 40.0, 16.0 / 40.0
    found = causes(made(path), made(replace(path, weights=weights)), "gallium")
    assert only(found.secure_share_frac) == ("reallocation", pytest.approx(8.0 / 40.0))
    assert found.cost_musd_per_year.after == pytest.approx(found.cost_musd_per_year.before)


def test_that_a_larger_club_comes_by_its_terms():
    found = causes(made(base()), made(base(), ("JPN", "CHN")), "gallium")
    assert only(found.secure_share_frac)[0] == "terms"


RUNS = {
    "antimony": [
        case(TRILATERAL, quarters=12),
        case(TRILATERAL, floor("antimony", 1.4), embargo("antimony"), quarters=12),
        case(
            PACIFIC,
            subsidy("antimony", 1.3),
            quota("antimony", 0.3),
            Stockpile(mineral="antimony", target_days=90.0, budget_musd=1e4),
            embargo("antimony", cut_frac=0.5),
            quarters=12,
        ),
    ],
    "rare_earths_dytb": [
        case(TRILATERAL, quarters=12),
        case(TRILATERAL, embargo("rare_earths_dytb"), quarters=12),
    ],
    "gallium": [
        case(TRILATERAL, floor("gallium", 1.3), quarters=12),
        case(TRILATERAL, floor("gallium", 1.3), shock("gallium", factor=2.0), quarters=12),
        case(
            TRILATERAL,
            floor("gallium", 1.3),
            Accession(region="JPN", start="2027Q3"),
            quarters=12,
        ),
    ],
}
PAIRS = [(m, *pair) for m, runs in RUNS.items() for pair in permutations(runs, 2)]


@pytest.mark.parametrize(("mineral", "before", "after"), PAIRS)
def test_that_causes_add_up_to_the_change_of_e23_and_e29(mineral, before, after):
    runs = outcome(before, mineral), outcome(after, mineral)
    found = causes(*runs, mineral)
    ends = [totals(run, mineral) for run in runs]
    shares = [float(end.secure_share_frac.mean()) for end in ends]
    costs = [4.0 * float((end.buyers_musd + end.treasuries_musd).mean()) for end in ends]
    for change, measured in ((found.secure_share_frac, shares), (found.cost_musd_per_year, costs)):
        assert (change.before, change.after) == pytest.approx(measured, rel=1e-9)
        total = sum(amounts(change).values())
        assert total == pytest.approx(measured[1] - measured[0], rel=1e-9, abs=1e-9)
        sizes = [abs(cause.amount) for cause in change.causes]
        assert all(first >= second for first, second in pairwise(sizes))


@pytest.mark.parametrize(("mineral", "before", "after"), PAIRS[:2])
def test_that_the_way_back_has_the_opposite_causes(mineral, before, after):
    runs = outcome(before, mineral), outcome(after, mineral)
    there, back = causes(*runs, mineral), causes(*runs[::-1], mineral)
    for change, other in (
        (there.secure_share_frac, back.secure_share_frac),
        (there.cost_musd_per_year, back.cost_musd_per_year),
    ):
        opposite = {name: -amount for name, amount in amounts(other).items()}
        assert amounts(change) == pytest.approx(opposite, rel=1e-9, abs=1e-9)


def test_that_no_edit_has_no_cause():
    run = outcome(RUNS["antimony"][1], "antimony")
    found = causes(run, run, "antimony")
    for change in (found.secure_share_frac, found.cost_musd_per_year):
        assert change.before == change.after
        assert set(amounts(change).values()) == {0.0}


def test_that_an_effect_on_e23_is_the_mean_over_all_orders_of_swapping():
    mineral = "antimony"
    runs = [outcome(scenario, mineral) for scenario in RUNS[mineral][:2]]
    apart = [taken_apart(run, mineral) for run in runs]
    moved = ("demand response", "substitution", "reallocation", "capacity", "stock release")

    @cache
    def share(swapped):
        flows = mixed_flows(lambda channel: apart[channel in swapped])
        return float(secure_share(runs[0], flows).mean())

    effects = dict.fromkeys(moved, 0.0)
    for order in permutations(moved):
        for place, channel in enumerate(order):
            first, second = frozenset(order[:place]), frozenset(order[: place + 1])
            effects[channel] += (share(second) - share(first)) / 120.0
    found = amounts(causes(*runs, mineral).secure_share_frac)
    assert found == pytest.approx({**effects, "terms": 0.0}, abs=1e-9)


def test_that_the_parts_of_one_outcome_give_back_its_flows():
    run = outcome(RUNS["antimony"][2], "antimony")
    apart = taken_apart(run, "antimony")
    for flows, mixed in zip(
        chain_flows(run, "antimony"), mixed_flows(lambda _: apart), strict=True
    ):
        everyone = flows.path.market.destinations
        assert mixed.to(everyone) == pytest.approx(flows.to(everyone), rel=1e-9, abs=1e-9)
        assert mixed.final == pytest.approx(flows.final, rel=1e-9, abs=1e-9)
        assert mixed.paid == pytest.approx(flows.paid[:, flows.path.groups], rel=1e-9)


def test_that_runs_of_different_length_are_not_compared():
    runs = (outcome(case(TRILATERAL, quarters=length), "antimony") for length in (8, 12))
    with pytest.raises(ScenarioError, match="8 and 12"):
        causes(*runs, "antimony")
