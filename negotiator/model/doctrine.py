"""Doctrines: rules by which the adversary acts by itself (section 6). Sizes are judged."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from negotiator.model.coalition import MineralId, Quarter, Value
from negotiator.model.deal import Share
from negotiator.model.events import Length, Markup, PriceCut, Targets
from negotiator.model.world import Stage

MineralIds = Annotated[tuple[MineralId, ...], Field(min_length=1, max_length=100)]


class Passive(Value):
    """The adversary does only what the events say."""

    kind: Literal["passive"] = "passive"


class TitForTat(Value):
    """Restricts exports to members of what a floor of theirs binds on, a quarter later, as long as it binds."""

    kind: Literal["tit_for_tat"] = "tit_for_tat"
    cut_frac: Share = 0.3
    """Judged; exports of gallium fell by 0.30 to 2025."""


class Campaign(Value):
    """What the other doctrines have: minerals, stage and dates."""

    minerals: MineralIds
    stage: Stage = "refined"
    start: Quarter = "2028Q1"
    quarters: Length = 48


class Predator(Campaign):
    """Undercuts while rivals hold more than a share of the purchases, then charges a mark-up; over and over."""

    kind: Literal["predator"] = "predator"
    cut_frac: PriceCut = 0.3
    """Judged."""
    market: Literal["members", "everyone"] = "members"
    """Whose purchases count; `everyone` are all but the adversary."""
    stop_share_frac: Share = 0.3
    """Judged: rivals' share below which it stops undercutting, and above which it begins again."""
    markup_frac: Markup = 0.5
    """Judged."""
    markup_quarters: Length = 8
    """Judged: the least length of a mark-up."""
    targets: Targets = "members"


class Tier(Value):
    """Buyers that are treated alike."""

    targets: Targets
    cut_frac: Share


class PoliticallySorted(Campaign):
    """Restricts exports by destination; of two cuts that hit a buyer the stricter counts."""

    kind: Literal["politically_sorted"] = "politically_sorted"
    tiers: Annotated[tuple[Tier, ...], Field(min_length=1, max_length=20)] = (
        Tier(targets="everyone", cut_frac=0.1),
        Tier(targets="members", cut_frac=0.5),
    )
    """Judged."""


AnyDoctrine = Annotated[
    Passive | TitForTat | Predator | PoliticallySorted, Field(discriminator="kind")
]
