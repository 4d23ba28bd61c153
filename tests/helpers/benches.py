"""Workbenches for tests of the runner and the window; they are imported by the worker process."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from negotiator.errors import DataError, NegotiatorError, ScenarioError
from negotiator.measures.changes import Causes, Change
from negotiator.measures.series import MineralReasons, Reason
from tests.helpers.pictures import a_picture, some_extras

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.measures.picture import Extra, Picture
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario

SLOW_S: Final = 0.15
IN_A_BATCH: Final = ("2099Q4",)
"""Quarters of a picture from a batch; one that was run by itself has others."""


class ScriptedBench:
    """Does what the name of the scenario says, at once unless it says `slow`."""

    def picture(
        self,
        scenario: Scenario,
        mineral: str,
        extras: frozenset[Extra] = frozenset(),
        *,
        baseline: Baseline = "own",
    ) -> Picture:
        """Return a made-up picture with the extras, raise or end the process."""
        word, _, detail = scenario.name.partition(" ")
        if word == "slow":
            time.sleep(SLOW_S)
        if word == "refused":
            raise ScenarioError("a floor of 0.", where="deal.instruments[0]", cure="Raise it.")
        if word == "faulty":
            message = "a fault"
            raise ValueError(message)
        if word == "fatal":
            os._exit(3)
        if word == "fatal-once" and not Path(detail).exists():
            Path(detail).touch()
            os._exit(3)
        found = some_extras(extras)
        if "members" in extras:
            shares = dict.fromkeys(scenario.coalition.regions, 0.5)
            found = replace(found, members_secure_frac=(shares, shares))
        return a_picture(scenario=scenario, mineral=mineral, extras=found, baseline=baseline)

    def pictures_in_turn(
        self,
        scenarios: Sequence[Scenario],
        mineral: str,
        extras: frozenset[Extra] = frozenset(),
        *,
        baseline: Baseline = "own",
    ) -> Iterator[tuple[int, Picture | NegotiatorError]]:
        """Tell made-up pictures of a batch, each marked by its quarters, and what is refused."""
        for place, one in enumerate(scenarios):
            try:
                picture = self.picture(one, mineral, extras, baseline=baseline)
            except NegotiatorError as error:
                yield place, error
            else:
                yield place, replace(picture, quarters=IN_A_BATCH)

    def aside(self) -> ScriptedBench:
        """Return itself: it keeps nothing."""
        return self

    def reasons(self, before: Scenario, after: Scenario) -> tuple[MineralReasons, ...]:
        """Say that capacity moved gallium as far as the scenarios' lengths differ, in points."""
        if after.name.startswith("fatal"):
            os._exit(3)
        if after.name.startswith("slow"):
            time.sleep(SLOW_S)
        change_frac = 0.01 * (after.quarters - before.quarters)
        reason = Reason("capacity", change_frac, "builds more", ("JPN", "KOR"))
        return (MineralReasons("gallium", change_frac, (reason,)),)

    def causes(self, before: Scenario, after: Scenario) -> tuple[Causes, ...]:
        """Say by how much the scenarios' lengths differ; an `endless` one takes its time."""
        while after.name == "endless":
            time.sleep(SLOW_S)
        change = Change(float(before.quarters), float(after.quarters), ())
        return (Causes("gallium", change, change),)


def scripted_bench() -> ScriptedBench:
    """Return a bench that does what the name of the scenario says."""
    return ScriptedBench()


def broken_bench() -> ScriptedBench:
    """Fail as a damaged table of the world does."""
    raise DataError("a negative price.", where="minerals.csv, line 3", cure="Correct it.")
