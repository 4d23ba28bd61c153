"""Bands around the lines of charts: the numbers of the ensemble, and of each line that is drawn."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from negotiator.engine.simulate import simulate
from negotiator.errors import NotConvergedError, SimulationError
from negotiator.measures.bands import ENDS, band_of
from negotiator.measures.lines import mineral_lines
from negotiator.model.edits import without_deal
from negotiator.questions import picture_bands as module
from negotiator.questions.bands import CHANCES, bands
from negotiator.questions.draws import drawn_parameters
from negotiator.questions.ensemble import BLOCK, Question, answer, part_keys
from negotiator.questions.picture_bands import picture_bands
from tests.helpers.cases import TRILATERAL, case, floor, shipped_world
from tests.helpers.draws import assumptions_of

SCENARIO = case(TRILATERAL, floor("gallium", 2.0), quarters=12)
DRAWS, SEED = 5, 7


def asked(mineral):
    return Question(SCENARIO, (mineral,), DRAWS, SEED)


@functools.cache
def found(mineral):
    lines_alone = Question(SCENARIO, (), DRAWS, SEED)
    *_, (share, last) = picture_bands(shipped_world(), lines_alone, mineral)
    assert share == 1.0
    return last


@pytest.mark.parametrize("mineral", ["gallium", "tin"])
def test_that_bands_are_quantiles_of_the_ensemble_with_the_same_seed(mineral):
    world, question = shipped_world(), asked(mineral)
    parts = [answer(world, question, key) for key in part_keys(world, question)]
    ensemble = bands(world, question, parts).minerals[mineral]
    for name in ("secure_share_frac", "price_home_usd_per_t", "price_outside_usd_per_t"):
        for here, there in (
            (found(mineral).deal[name], ensemble[name].deal),
            (found(mineral).change[name], ensemble[name].change),
        ):
            low, high = (there.quantiles[CHANCES.index(end)] for end in ENDS)
            np.testing.assert_allclose(here.low, low, rtol=1e-12, atol=1e-15)
            np.testing.assert_allclose(here.high, high, rtol=1e-12, atol=1e-15)


@functools.cache
def lines_of_draws(mineral):
    """Lines of every draw, each run by itself over all quarters, with the deal and without it."""
    world = shipped_world()
    every = [each.id for each in world.minerals]
    drawn = drawn_parameters(
        world, every, SCENARIO.assumptions, seed=SEED, numbers=range(1, DRAWS + 1)
    )
    scenarios = [
        SCENARIO.model_copy(update={"assumptions": assumptions_of(drawn, place)})
        for place in range(DRAWS)
    ]
    return [
        [
            mineral_lines(simulate(world, each, [mineral]), mineral)
            for each in (scenario, without_deal(scenario))
        ]
        for scenario in scenarios
    ]


@pytest.mark.parametrize("mineral", ["gallium", "tin"])
def test_that_a_band_holds_the_middle_of_the_draws_of_its_line(mineral):
    # Tin is touched by nothing: its draws are not run to the end, and its tonnes grow as they begin.
    assert found(mineral).counted == DRAWS
    for name, band in found(mineral).deal.items():
        drawn = np.array([deal[name] for deal, _ in lines_of_draws(mineral)])
        moved = drawn - np.array([no_deal[name] for _, no_deal in lines_of_draws(mineral)])
        np.testing.assert_allclose(band.low, np.quantile(drawn, 0.1, axis=0), rtol=1e-7)
        np.testing.assert_allclose(band.high, np.quantile(drawn, 0.9, axis=0), rtol=1e-7)
        change = found(mineral).change[name]
        scale = np.abs(drawn).max()
        np.testing.assert_allclose(
            change.high, np.quantile(moved, 0.9, axis=0), rtol=1e-6, atol=1e-8 * scale
        )


def test_that_what_is_stacked_is_told_draw_by_draw_and_adds_up():
    for mineral in ("gallium", "tin"):
        for side, stacks in enumerate(found(mineral).stacks):
            delivered_t = np.array([*stacks.sources_t.values()]).sum(axis=0)
            for number, (pair, delivered) in enumerate(
                zip(lines_of_draws(mineral), delivered_t, strict=True)
            ):
                lines = pair[side]
                sources = [each for name, each in lines.items() if name.startswith("sources_t.")]
                np.testing.assert_allclose(delivered, np.sum(sources, axis=0), rtol=1e-6)
                np.testing.assert_allclose(
                    stacks.buyers_musd[number], lines["buyers_musd"], rtol=1e-6
                )
                np.testing.assert_allclose(
                    stacks.treasuries_musd[number], lines["treasuries_musd"], rtol=1e-6, atol=1e-9
                )


def test_that_an_end_among_endless_draws_is_endless_and_no_other():
    draws = np.array([[30.0], [40.0], [50.0], [np.inf], [np.inf]])
    with np.errstate(invalid="ignore"):
        band = band_of(draws)
    assert band.low[0] == pytest.approx(34.0)
    assert band.high[0] == np.inf


def test_that_the_share_that_is_done_rises_and_bands_come_last():
    told = list(picture_bands(shipped_world(), Question(SCENARIO, (), BLOCK + 4, SEED), "tin"))
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert len(shares) == 2
    assert [result is None for _, result in told] == [True, False]


def test_that_bands_of_no_draw_are_refused(monkeypatch):
    stuck = NotConvergedError(mineral="tin", quarter="2026Q1", draw=0, excess=0.5)
    monkeypatch.setattr(module, "outcomes", lambda *_: [(np.array([1]), stuck)])
    with pytest.raises(SimulationError, match="no draw of the parameters"):
        list(picture_bands(shipped_world(), asked("tin"), "tin"))
