"""What a deal is compared with: no deal, under the user's assumptions or under those shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from negotiator.model.assumptions import Assumptions
from negotiator.model.edits import without_deal

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario

Baseline = Literal["own", "shipped"]
"""Whose assumptions no deal has: those of the scenario, or those that the program came with."""


def baseline_of(scenario: Scenario, baseline: Baseline = "own") -> Scenario:
    """Return the same coalition and events without a deal, under the assumptions of the baseline."""
    empty = without_deal(scenario)
    if baseline == "own":
        return empty
    return empty.model_copy(update={"assumptions": Assumptions()})
