"""Scripted events: what happens outside the club, and who joins or leaves it, whatever the deal is."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from negotiator.model.coalition import MineralId, Quarter, RegionId, RegionIds, Value
from negotiator.model.deal import Share
from negotiator.model.world import Stage

Targets = Literal["members", "everyone"] | RegionIds
"""Buyers that are hit: members while they are inside, all, or a list. Never the actor itself."""
Markup = Annotated[float, Field(ge=0.0, le=10.0)]
"""What is charged on top of the price, over the price."""
PriceCut = Annotated[float, Field(ge=0.0, le=0.9)]
"""Part by which producers sell as if their costs were lower."""
Length = Annotated[int, Field(ge=1, le=120)]
"""Quarters."""


class MarketEvent(Value):
    """What events in markets have: which minerals and stage, from when, for how long."""

    minerals: tuple[MineralId, ...] = Field(min_length=1, max_length=100)
    stage: Stage = "refined"
    start: Quarter = "2028Q1"
    quarters: Length = 4


class Event(MarketEvent):
    """An event that somebody brings about: an outsider, the actor."""

    actor: RegionId = "CHN"


class ExportRestriction(Event):
    """The actor sells its targets at most this share less than it would at base prices (E10)."""

    kind: Literal["export_restriction"] = "export_restriction"
    cut_frac: Share
    targets: Targets = "members"


class ExportCharge(Event):
    """The actor charges its targets a mark-up on exports; its treasury keeps it (E8)."""

    kind: Literal["export_charge"] = "export_charge"
    markup_frac: Markup
    targets: Targets = "members"


class Undercutting(Event):
    """The actor's producers sell as if their costs were lower by this share (section 6)."""

    kind: Literal["undercutting"] = "undercutting"
    cut_frac: PriceCut


class NewCapacity(Event):
    """The actor opens mines or plants, whatever the club does (E18)."""

    kind: Literal["new_capacity"] = "new_capacity"
    tonnes_per_year: Annotated[float, Field(gt=0.0, le=1.0e9)]
    """Capacity for each of the minerals."""
    capital_cost_musd: Annotated[float, Field(ge=0.0, le=1.0e7)] | None = None
    """What the owners paid for all of it, shared among the minerals by value; that of the data if absent."""
    quarters: Length = 120
    """So long it stands."""


class ExitAndJackUp(Event):
    """The actor undercuts until rivals have left, then charges a mark-up (section 6).

    It undercuts for `quarters` at most, and stops before as soon as the rivals' share of what `market`
    bought in the quarter before is below `stop_share_frac`.
    """

    kind: Literal["exit_and_jack_up"] = "exit_and_jack_up"
    quarters: Length = 16
    cut_frac: PriceCut
    market: Literal["members", "everyone"] = "members"
    """Whose purchases count; `everyone` are all but the actor."""
    stop_share_frac: Share = 0.2
    """Judged."""
    markup_frac: Markup = 0.5
    """Judged."""
    markup_quarters: Length = 12
    """Judged."""
    targets: Targets = "members"


class LiftedSanctions(Event):
    """Trade that base flows show as almost absent opens: what distance and capacity would give (E1, E7)."""

    kind: Literal["lifted_sanctions"] = "lifted_sanctions"
    quarters: Length = 120
    targets: Targets = "everyone"
    phase_quarters: Annotated[int, Field(ge=1, le=40)] = 8
    """Quarters until trade is fully open: 1 is at once. Judged."""


class Outage(MarketEvent):
    """A share of the mines or plants of a region, member or not, stands still and then returns."""

    kind: Literal["outage"] = "outage"
    region: RegionId
    stopped_frac: Share


class DemandShock(MarketEvent):
    """Final users of some regions want this many times what they would (E5)."""

    kind: Literal["demand_shock"] = "demand_shock"
    factor: Annotated[float, Field(ge=0.05, le=10.0)]
    regions: Literal["everyone"] | RegionIds = "everyone"


class Accession(Value):
    """A region of the coalition becomes a member; the same as its `joins`."""

    kind: Literal["accession"] = "accession"
    region: RegionId
    start: Quarter = "2028Q1"
    """First quarter inside."""

    @property
    def minerals(self) -> tuple[str, ...]:
        """None: who is inside concerns every market."""
        return ()


class Withdrawal(Value):
    """A member of the coalition leaves; the same as its `leaves`."""

    kind: Literal["withdrawal"] = "withdrawal"
    region: RegionId
    start: Quarter = "2028Q1"
    """First quarter outside."""

    @property
    def minerals(self) -> tuple[str, ...]:
        """None: who is inside concerns every market."""
        return ()


AnyEvent = Annotated[
    ExportRestriction
    | ExportCharge
    | Undercutting
    | ExitAndJackUp
    | LiftedSanctions
    | NewCapacity
    | Outage
    | DemandShock
    | Accession
    | Withdrawal,
    Field(discriminator="kind"),
]
