"""A short run of the search for scenarios that do not clear, and what it draws from."""

from __future__ import annotations

from random import Random
from typing import get_args

import pytest

from negotiator.model.checks import check_scenario
from negotiator.model.deal import AnyInstrument
from negotiator.model.events import AnyEvent, ExportRestriction
from tests.helpers.cases import shipped_world
from tests.robustness.extreme_scenarios import extreme_scenario
from tests.robustness.search_extremes import FAILURES, verdict


@pytest.fixture(scope="module")
def drawn():
    return [extreme_scenario(Random(seed), shipped_world())[0] for seed in range(300)]  # noqa: S311


def test_that_the_search_draws_every_kind_of_instrument_and_event(drawn):
    kinds = {
        type(one) for scenario in drawn for one in (*scenario.deal.instruments, *scenario.events)
    }
    assert kinds == {*get_args(get_args(AnyInstrument)[0]), *get_args(get_args(AnyEvent)[0])}


def test_that_the_search_draws_only_what_the_program_accepts(drawn):
    assert not any(check_scenario(shipped_world(), scenario) for scenario in drawn)


def test_that_the_search_reaches_the_ends_of_ranges(drawn):
    events = [event for scenario in drawn for event in scenario.events]
    cuts = {event.cut_frac for event in events if isinstance(event, ExportRestriction)}
    responses = {scenario.assumptions.behaviour.quarter_response_frac for scenario in drawn}
    assert {0.0, 1.0} <= cuts
    assert {0.2, 1.0} <= responses


@pytest.mark.parametrize("seed", range(40))
def test_that_extreme_scenarios_clear(seed):
    _, how, what = verdict(seed)
    assert how not in FAILURES, what
