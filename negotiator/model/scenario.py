"""A scenario: one immutable, comparable value that holds all that the user decides."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from negotiator.model.assumptions import Assumptions
from negotiator.model.coalition import Coalition, RegionId, Value
from negotiator.model.deal import Deal
from negotiator.model.doctrine import AnyDoctrine, Passive
from negotiator.model.events import AnyEvent
from negotiator.model.worlds import PossibleWorld


class Scenario(Value):
    """Coalition, deal, adversary, events and assumptions, for a number of quarters from 2026 Q1."""

    name: Annotated[str, Field(max_length=200)] = "Untitled"
    note: Annotated[str, Field(max_length=10_000)] = ""
    quarters: Annotated[int, Field(ge=8, le=120)] = 60
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] = 0
    adversary: RegionId = "CHN"
    doctrine: AnyDoctrine = Passive()
    """Rule by which the adversary acts beyond the events."""
    coalition: Coalition = Coalition()
    deal: Deal = Deal()
    events: tuple[AnyEvent, ...] = Field(default=(), max_length=500)
    assumptions: Assumptions = Assumptions()
    worlds: tuple[PossibleWorld, ...] = Field(default=(), max_length=20)
    """What may happen beside the events, with probabilities that sum to one; nothing if there are none."""
