"""Scripted events: what an outsider does, whatever the club decides."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from negotiator.model.coalition import MineralId, Quarter, RegionId, RegionIds, Value
from negotiator.model.deal import Share
from negotiator.model.world import Stage


class Event(Value):
    """What all events have: who acts, on which minerals, from when, for how long."""

    actor: RegionId = "CHN"
    minerals: tuple[MineralId, ...] = Field(min_length=1, max_length=100)
    stage: Stage = "refined"
    start: Quarter = "2028Q1"
    quarters: Annotated[int, Field(ge=1, le=120)] = 4


class ExportRestriction(Event):
    """The actor sells its targets at most this share less than it would at base prices (E10)."""

    kind: Literal["export_restriction"] = "export_restriction"
    cut_frac: Share
    targets: Literal["members", "everyone"] | RegionIds = "members"


class Undercutting(Event):
    """The actor's producers sell as if their costs were lower by this share (section 6)."""

    kind: Literal["undercutting"] = "undercutting"
    cut_frac: Annotated[float, Field(ge=0.0, le=0.9)]


class NewCapacity(Event):
    """The actor opens mines or plants, whatever the club does (E18)."""

    kind: Literal["new_capacity"] = "new_capacity"
    tonnes_per_year: Annotated[float, Field(gt=0.0, le=1.0e9)]
    """Capacity for each of the minerals."""
    capital_cost_musd: Annotated[float, Field(ge=0.0, le=1.0e7)] | None = None
    """What the owners paid for all of it, shared among the minerals by value; that of the data if absent."""
    quarters: Annotated[int, Field(ge=1, le=120)] = 120
    """So long it stands."""


AnyEvent = Annotated[ExportRestriction | Undercutting | NewCapacity, Field(discriminator="kind")]
