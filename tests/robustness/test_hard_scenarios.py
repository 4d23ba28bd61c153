"""Scenarios whose prices were once not found: each is a file in `hard`, with the minerals that it is about."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from negotiator.engine.clearing import TOLERANCE
from negotiator.engine.simulate import simulate
from negotiator.model.scenario import Scenario
from tests.helpers.cases import shipped_world
from tests.robustness.search_extremes import faults

FILES = sorted((Path(__file__).parent / "hard").glob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_a_scenario_clears_that_once_did_not(file):
    kept = json.loads(file.read_bytes())
    scenario = Scenario.model_validate(kept["scenario"])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        outcome = simulate(shipped_world(), scenario, kept["minerals"])
    assert outcome.max_relative_excess < TOLERANCE
    assert not faults(outcome)
