"""An ensemble: each draw as a run of its own, bands over the draws, and what is left out of them."""

from __future__ import annotations

import dataclasses
import functools

import numpy as np
import pytest

from negotiator.engine.parameters import ParameterTable
from negotiator.engine.simulate import simulate
from negotiator.errors import NotConvergedError
from negotiator.measures.headline import club_series, gains
from negotiator.measures.market import mineral_series
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import ProjectFinance
from negotiator.model.edits import without_deal
from negotiator.questions import ensemble
from negotiator.questions.bands import GAIN, MEDIAN, bands
from negotiator.questions.draws import drawn_parameters
from negotiator.questions.ensemble import VARIABLES, Part, PartKey, Question, Unclear
from tests.helpers.accounts import account
from tests.helpers.cases import TRILATERAL, case, embargo, floor, quota, shipped_world
from tests.helpers.draws import assumptions_of

MINERALS = ("gallium", "germanium", "tin")
SCENARIO = case(
    TRILATERAL,
    floor("gallium", 2.0),
    quota("germanium", 0.3),
    embargo("germanium", cut_frac=0.7, start="2027Q1"),
    quarters=12,
)
QUESTION = Question(SCENARIO, MINERALS, draws=5, seed=7)


def answers(question, world=None):
    world = world or shipped_world()
    return [ensemble.answer(world, question, key) for key in ensemble.part_keys(world, question)]


@functools.cache
def answered():
    return answers(QUESTION)


@functools.cache
def found():
    return bands(shipped_world(), QUESTION, answered())


@functools.cache
def alone(number):
    """The outcomes of a draw, with the deal and without it, each run by itself."""
    world = shipped_world()
    every = [mineral.id for mineral in world.minerals]
    drawn = drawn_parameters(
        world, every, SCENARIO.assumptions, seed=7, numbers=range(number, number + 1)
    )
    scenario = SCENARIO.model_copy(update={"assumptions": assumptions_of(drawn, 0)})
    return tuple(simulate(world, each, MINERALS) for each in (scenario, without_deal(scenario)))


def of_mineral(parts, mineral):
    return next(part for part in parts if mineral in part.key.minerals)


@pytest.mark.parametrize("number", range(6))
@pytest.mark.parametrize("mineral", MINERALS)
def test_that_a_draw_measures_what_a_run_with_its_parameters_measures(mineral, number):
    part = of_mineral(answered(), mineral)
    for case_number, outcome in enumerate(alone(number)):
        series = mineral_series(outcome, mineral)
        cost = (series.buyers_musd + series.treasuries_musd) * 4.0
        expected = {
            "secure_share_frac": series.secure_share_frac,
            "cost_musd_per_year": cost,
            "price_home_usd_per_t": series.price_home_usd_per_t,
            "price_outside_usd_per_t": series.price_outside_usd_per_t,
        }
        for i, name in enumerate(VARIABLES):
            values = part.of_mineral(mineral, 12)[0][number, case_number, i]
            np.testing.assert_allclose(values, expected[name], rtol=1e-6, err_msg=name)


@pytest.mark.parametrize("number", [0, 3])
def test_that_a_draw_gains_what_members_gain_in_a_run_with_its_parameters(number):
    deal, no_deal = alone(number)
    gained = gains(deal, [account(deal, no_deal, mineral) for mineral in MINERALS])
    expected = sum(gained[region].total for region in SCENARIO.coalition.regions)
    ours = sum(part.gains_musd_per_year[:, number].sum(axis=0) for part in answered()).mean()
    assert abs(expected) > 0.1
    assert ours == pytest.approx(expected, rel=1e-6)


def test_that_the_club_is_that_of_a_run():
    for deal_or_not, outcome in zip(("deal", "no_deal"), alone(0), strict=True):
        series = club_series(outcome, MINERALS)
        for name in ("secure_share_frac", "cost_musd_per_year"):
            band = getattr(found().club[name], deal_or_not)
            np.testing.assert_allclose(band.central, getattr(series, name), rtol=1e-8)


def test_that_bands_are_quantiles_of_the_draws_without_the_central_case():
    part = of_mineral(answered(), "gallium")
    row = part.key.minerals.index("gallium")
    deal, no_deal = part.values[row, 1:, 0, 0], part.values[row, 1:, 1, 0]
    compared = found().minerals["gallium"]["secure_share_frac"]
    chances = (0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95)
    np.testing.assert_array_equal(compared.deal.quantiles, np.quantile(deal, chances, axis=0))
    np.testing.assert_array_equal(
        compared.change.quantiles, np.quantile(deal - no_deal, chances, axis=0)
    )
    assert compared.deal.quantiles.shape == (7, 12)
    assert found().counted == 5


def test_that_a_project_stands_when_and_costs_what_the_parameters_of_the_draw_say():
    world, mineral = shipped_world(), "tungsten"
    project = ProjectFinance(
        mineral=mineral,
        stage="refined",
        host="KOR",
        tonnes_per_year=5000.0,
        public_frac=0.5,
        start="2026Q2",
    )
    scenario = case(TRILATERAL, project, quarters=24)
    question = Question(scenario, (mineral,), draws=2, seed=7)
    (part,) = answers(question)
    drawn = drawn_parameters(world, [mineral], scenario.assumptions, seed=7, numbers=range(3))
    leads = ParameterTable(world, scenario.assumptions, drawn).lead_quarters(
        world.market(mineral, "refined")
    )
    assert len(set(leads.tolist())) > 1
    for number in range(3):
        own = scenario.model_copy(update={"assumptions": assumptions_of(drawn, number)})
        deal, no_deal = (simulate(world, each, [mineral]) for each in (own, without_deal(own)))
        gained = gains(deal, [account(deal, no_deal, mineral)])
        assert part.gains_musd_per_year[0, number].mean() == pytest.approx(
            sum(gained[region].total for region in TRILATERAL.regions), rel=1e-6
        )


def test_that_a_mineral_that_nothing_touches_is_the_same_with_the_deal():
    tin = found().minerals["tin"]
    assert not tin["cost_musd_per_year"].change.quantiles.any()
    assert tin["cost_musd_per_year"].deal.central[-1] > tin["cost_musd_per_year"].deal.central[0]


def test_that_a_short_run_of_what_nothing_touches_is_as_good_as_a_long_one(monkeypatch):
    question = dataclasses.replace(QUESTION, minerals=("tin",), draws=3)
    (ours,) = answers(question)
    monkeypatch.setattr(ensemble, "_is_quiet", lambda *_: False)
    (theirs,) = answers(question)
    assert (ours.values.shape[-1], theirs.values.shape[-1]) == (1, 12)
    for short, long in zip(ours.of_mineral("tin", 12), theirs.of_mineral("tin", 12), strict=True):
        np.testing.assert_allclose(short, long, rtol=1e-9)


def test_that_joining_and_leaving_show_in_what_nothing_touches():
    members = (Member(region="USA"), Member(region="PER", joins="2027Q1"))
    scenario = case(Coalition(members=members), quarters=8)
    (part,) = answers(Question(scenario, ("tin",), 1, 7))
    cost = part.values[0, 1, 0, VARIABLES.index("cost_musd_per_year")]
    assert cost[4] > 1.001 * cost[3]


def test_that_without_spread_every_draw_is_the_central_case():
    world = shipped_world()
    still = dataclasses.replace(
        world,
        parameters={
            key: dataclasses.replace(each, low=each.value, high=each.value)
            for key, each in world.parameters.items()
        },
        component_parameters={
            key: dataclasses.replace(each, low=each.value, high=each.value)
            for key, each in world.component_parameters.items()
        },
    )
    question = dataclasses.replace(QUESTION, draws=2)
    spread = bands(still, question, answers(question, still))
    for compared in spread.club.values():
        for band in (compared.deal, compared.no_deal):
            np.testing.assert_allclose(
                band.quantiles, np.broadcast_to(band.central, (7, 12)), rtol=1e-8
            )


def test_that_draws_differ_where_there_is_spread():
    quantiles = found().minerals["germanium"]["price_home_usd_per_t"].deal.quantiles
    assert (quantiles[-1, 5:8] > 1.05 * quantiles[0, 5:8]).all()


def test_that_a_club_of_nobody_has_no_price_at_home():
    (part,) = answers(Question(case(Coalition(), quarters=8), ("tin",), 1, 7))
    assert np.isnan(part.values[0, :, :, VARIABLES.index("price_home_usd_per_t")]).all()
    assert (part.values[0, :, :, VARIABLES.index("secure_share_frac")] == 0.0).all()


@pytest.fixture
def stubborn(monkeypatch):
    """Let draws with these numbers of stock days refuse to clear, in company or at all."""
    real, refusing, anyway = ensemble.simulate_draws, set(), set()

    def simulate_draws(world, scenario, minerals, draws, **options):
        for place, days in enumerate(draws.values["tin", "stock_days"]):
            if days in anyway or (days in refusing and draws.count > 1):
                raise NotConvergedError(mineral="tin", quarter="2026Q1", draw=place, excess=0.5)
        return real(world, scenario, minerals, draws, **options)

    monkeypatch.setattr(ensemble, "simulate_draws", simulate_draws)
    drawn = drawn_parameters(shipped_world(), ["tin"], Assumptions(), seed=7, numbers=range(6))
    return drawn.values["tin", "stock_days"].tolist(), refusing, anyway


def test_that_a_draw_that_clears_only_by_itself_counts(stubborn):
    days, refusing, _ = stubborn
    refusing.update(days[2:4])
    question = dataclasses.replace(QUESTION, minerals=("tin",))
    (part,) = answers(question)
    assert part.unclear == ()
    np.testing.assert_allclose(part.values, of_mineral(answered(), "tin").values, rtol=1e-9)


def test_that_a_draw_that_does_not_clear_is_named_and_left_out(stubborn):
    days, _, anyway = stubborn
    anyway.add(days[4])
    question = dataclasses.replace(QUESTION, minerals=("tin",))
    (part,) = answers(question)
    assert part.unclear == (Unclear(4, "tin", "2026Q1", 0.5),)
    assert np.isnan(part.values[:, 4]).all()
    result = bands(shipped_world(), question, [part])
    assert (result.counted, result.unclear) == (4, part.unclear)
    left = np.delete(part.values[0, :, 0, 0], [0, 4], axis=0)
    median = result.club["secure_share_frac"].deal.quantiles[MEDIAN]
    np.testing.assert_array_equal(median, np.repeat(np.median(left, axis=0), 12))


def made(secure, gain):
    """Part of one mineral with given secure shares (draw, 2) and gains (draw,), the same in all quarters."""
    secure, gain = np.asarray(secure), np.asarray(gain)
    values = np.ones((1, len(gain), 2, len(VARIABLES), 12))
    values[0, :, :, 0] = secure[..., None]
    gains = np.repeat(gain, 12).reshape(1, -1, 12)
    return Part(PartKey(("tin",), 0, len(gain)), values, gains, np.ones((1, len(gain))), ())


def test_that_failures_are_counted_by_the_means_of_each_draw():
    central = ([0.5, 0.5], 0.0)
    draws = [([0.6, 0.5], 3.0), ([0.6, 0.5], -2.0), ([0.4, 0.5], 1.0), ([0.4, 0.5], -1.0)]
    secure, gain = zip(central, *draws, strict=True)
    question = Question(SCENARIO, ("tin",), len(draws), 1)
    result = bands(shipped_world(), question, [made(secure, gain)])
    fails = result.fails
    assert (fails.club_loses, fails.less_secure, fails.either) == (2, 2, 3)
    assert result.mean_gain.quantiles[MEDIAN] == pytest.approx(0.0)
    assert result.means["secure_share_frac"].change.quantiles[0] == pytest.approx(-0.1)


def test_that_where_no_draw_counts_there_are_no_quantiles():
    part = dataclasses.replace(
        made([[0.5, 0.5]] * 2, [0.0, 0.0]), unclear=(Unclear(1, "tin", "2026Q1", 0.5),)
    )
    result = bands(shipped_world(), Question(SCENARIO, ("tin",), 1, 1), [part])
    assert result.counted == 0
    assert np.isnan(result.gain.quantiles).all()
    assert result.fails.either == 0


def test_that_parts_cover_every_mineral_and_draw_once():
    question = dataclasses.replace(QUESTION, draws=150)
    keys = ensemble.part_keys(shipped_world(), question)
    covered = [(m, n) for key in keys for m in key.minerals for n in range(key.first, key.stop)]
    assert sorted(covered) == sorted((m, n) for m in MINERALS for n in range(151))
    assert all(key.stop - key.first <= ensemble.BLOCK for key in keys)


def test_that_a_family_is_run_in_blocks_of_as_many_draws_as_its_size_allows():
    scenario = case(TRILATERAL, floor("antimony", 1.5), floor("gallium", 1.5), quarters=8)
    question = Question(scenario, ("antimony", "gallium", "tin"), draws=ensemble.BLOCK - 1, seed=1)
    counts = [key.minerals for key in ensemble.part_keys(shipped_world(), question)]
    assert counts == [("antimony",)] * 3 + [("gallium",), ("tin",)]


def test_that_a_host_to_which_nothing_happens_is_not_run_with_its_by_product():
    question = dataclasses.replace(QUESTION, minerals=("germanium", "indium", "zinc"))
    keys = ensemble.part_keys(shipped_world(), question)
    assert {key.minerals for key in keys} == {("germanium",), ("indium", "zinc")}
    moved = dataclasses.replace(question, scenario=case(TRILATERAL, floor("zinc", 1.5), quarters=8))
    keys = ensemble.part_keys(shipped_world(), moved)
    assert {key.minerals for key in keys} == {question.minerals}


def test_that_parts_may_come_in_any_order():
    turned = bands(shipped_world(), QUESTION, reversed(answered()))
    for name, compared in found().club.items():
        np.testing.assert_array_equal(compared.deal.quantiles, turned.club[name].deal.quantiles)
    np.testing.assert_array_equal(found().gain.quantiles, turned.gain.quantiles)
    assert GAIN not in found().club


def test_that_the_user_s_values_hold_in_every_draw():
    fixed = Assumptions(overrides=(Override(mineral="tin", parameter="stock_days", value=90.0),))
    own = SCENARIO.model_copy(update={"assumptions": fixed})
    ours, plain = (answers(Question(each, ("tin",), 3, 7))[0] for each in (own, SCENARIO))
    assert (ours.values[0, 1:, 0, 0] != plain.values[0, 1:, 0, 0]).any()
