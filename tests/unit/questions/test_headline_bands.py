"""Ranges of the headline: quantiles of headlines of single draws, and changes within each draw."""

from __future__ import annotations

import functools
from dataclasses import replace

import numpy as np
import pytest

from negotiator.engine.simulate import simulate
from negotiator.errors import NotConvergedError
from negotiator.measures.bands import ENDS, HeadlineBands, LineBands
from negotiator.measures.headline import club_of, gains, headline
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.baselines import baseline_of
from negotiator.questions import picture_bands as module
from negotiator.questions.draws import drawn_parameters
from negotiator.questions.ensemble import Question
from negotiator.questions.picture_bands import picture_bands
from tests.helpers.accounts import account
from tests.helpers.cases import TRILATERAL, case, floor, shipped_world
from tests.helpers.draws import assumptions_of

MINERALS = ("gallium", "germanium", "tin")
DRAWS, SEED = 6, 7
SET = (
    Override(mineral="gallium", parameter="demand_elasticity_long", value=0.9),
    Override(mineral="tin", parameter="demand_growth_per_year", value=0.06),
)
SCENARIO = case(TRILATERAL, floor("gallium", 2.0), floor("germanium", 1.5), quarters=12).model_copy(
    update={"assumptions": Assumptions(overrides=SET)}
)


@functools.cache
def told(baseline):
    question = Question(SCENARIO, MINERALS, DRAWS, SEED, baseline)
    return list(picture_bands(shipped_world(), question, "gallium"))


def found(baseline="own"):
    return told(baseline)[-1][1]


@functools.cache
def runs(baseline):
    """The headline and the gains of every draw, each run by itself over all quarters."""
    world, every = shipped_world(), [each.id for each in shipped_world().minerals]
    no_deal = baseline_of(SCENARIO, baseline)
    drawn = [
        drawn_parameters(world, every, each.assumptions, seed=SEED, numbers=range(1, DRAWS + 1))
        for each in (SCENARIO, no_deal)
    ]
    return [
        _headline(
            *(
                simulate(
                    world,
                    each.model_copy(update={"assumptions": assumptions_of(draws, place)}),
                    MINERALS,
                )
                for each, draws in zip((SCENARIO, no_deal), drawn, strict=True)
            )
        )
        for place in range(DRAWS)
    ]


def _headline(deal, no_deal):
    accounts = [account(deal, no_deal, mineral) for mineral in MINERALS]
    members = SCENARIO.coalition.regions
    clubs = tuple(
        club_of(members, [getattr(each, side) for each in accounts]) for side in ("deal", "no_deal")
    )
    gained = gains(deal, accounts)
    return headline(clubs, accounts, gained), gained


def assert_ends(ends, values, scale=None):
    size = np.abs(values).max() if scale is None else scale
    np.testing.assert_allclose(ends, np.quantile(values, ENDS), rtol=1e-6, atol=1e-7 * size)


@pytest.mark.parametrize("baseline", ["own", "shipped"])
def test_that_ranges_of_the_headline_are_quantiles_of_single_draws(baseline):
    bands, numbers = found(baseline), [each for each, _ in runs(baseline)]
    assert isinstance(bands, HeadlineBands)
    assert bands.counted == DRAWS
    secure = np.array([[n.secure_share_frac, n.secure_share_no_deal_frac] for n in numbers])
    cost = np.array([[n.cost_musd_per_year, n.cost_no_deal_musd_per_year] for n in numbers])
    assert_ends(bands.secure_share_frac, secure[:, 0])
    assert_ends(bands.secure_change_frac, secure[:, 0] - secure[:, 1], scale=1.0)
    assert_ends(bands.cost_musd_per_year, cost[:, 0])
    assert_ends(bands.cost_change_musd_per_year, cost[:, 0] - cost[:, 1], scale=cost.max())
    for name in ("buyers_change_musd_per_year", "treasuries_change_musd_per_year"):
        own = np.array([getattr(each, name) for each in numbers])
        assert_ends(getattr(bands, name), own, scale=cost.max())


@pytest.mark.parametrize("baseline", ["own", "shipped"])
def test_that_ranges_of_gains_are_quantiles_of_single_draws(baseline):
    bands, lines = found(baseline), [gained for _, gained in runs(baseline)]
    assert list(bands.gains) == [region.id for region in shipped_world().seated]
    for region, ends in bands.gains.items():
        for part in ("consumers", "producers", "treasury", "total"):
            own = np.array([getattr(line[region], part) for line in lines])
            assert_ends(getattr(ends, part), own, scale=1e4)


def test_that_the_range_of_all_members_is_that_of_their_sum_in_each_draw():
    sums = [
        [
            sum(getattr(line[member], part) for member in SCENARIO.coalition.regions)
            for _, line in runs("own")
        ]
        for part in ("consumers", "producers", "treasury", "total")
    ]
    for ends, own in zip(found().members_gain, np.array(sums), strict=True):
        assert_ends(ends, own, scale=1e4)


def test_that_the_range_of_a_change_is_taken_within_draws_and_so_narrower_than_that_of_the_sum():
    bands = found()
    cost, change = bands.cost_musd_per_year, bands.cost_change_musd_per_year
    assert change.high - change.low < cost.high - cost.low


def test_that_what_the_user_has_set_is_drawn_in_no_deal_as_shipped_alone():
    costs = [
        [numbers.cost_no_deal_musd_per_year for numbers, _ in runs(name)]
        for name in ("own", "shipped")
    ]
    assert not np.allclose(*costs)
    own, shipped = found("own"), found("shipped")
    np.testing.assert_allclose(own.secure_share_frac, shipped.secure_share_frac, rtol=1e-9)
    assert own.cost_change_musd_per_year != shipped.cost_change_musd_per_year


def test_that_each_draw_has_one_member_that_gains_least():
    worst = [numbers.worst_off for numbers, _ in runs("own")]
    for member, part in found().worst_frac.items():
        assert part == pytest.approx(worst.count(member) / DRAWS)


def test_that_bands_of_lines_come_before_those_of_the_headline():
    shares = [share for share, _ in told("own")]
    kinds = [type(found) for _, found in told("own")]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert kinds.index(LineBands) < kinds.index(HeadlineBands) == len(kinds) - 1


def test_that_a_draw_counts_if_it_is_there_in_every_mineral(monkeypatch):
    whole = module.outcomes

    def with_one_stuck(world, question, key):
        if "tin" not in key.minerals:
            yield from whole(world, question, key)
            return
        stuck = NotConvergedError(mineral="tin", quarter="2026Q1", draw=0, excess=0.5)
        some = replace(question, draws=2)
        yield from whole(world, some, key._replace(stop=3))
        yield np.array([3]), stuck

    monkeypatch.setattr(module, "outcomes", with_one_stuck)
    question = Question(SCENARIO, MINERALS, DRAWS, SEED)
    *_, (_, bands) = picture_bands(shipped_world(), question, "gallium")
    assert bands.counted == 2
    assert bands.draws == DRAWS
