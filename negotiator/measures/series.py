"""The shapes in which measures leave the engine: a mineral, the club, a member, the headline.

Every array is by quarter, `(t,)`, and read-only. Tonnes and money are those of the quarter unless the
name says *per year*. Money is in million USD of the base year.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.measures.channels import Channel
    from negotiator.model.world import FloatArray, Stage

RECYCLING = "recycling"
STOCKS = "stocks"
"""Keys of `MineralSeries.sources_t` beside region ids."""
Deed = Literal[
    "closes less",
    "closes more",
    "builds more",
    "builds less",
    "sells more",
    "sells less",
    "",
]
"""What the regions named do: with the edit against before it; empty where none stands out."""


@dataclass(frozen=True, slots=True, eq=False)
class MineralSeries:
    """One mineral as the club sees it, at the stage whose price people quote."""

    mineral: str
    stage: Stage
    price_home_usd_per_t: FloatArray | None
    """Average paid by members; None while nobody is in the club at all."""
    price_outside_usd_per_t: FloatArray
    """Average paid by everyone but the adversary's home market."""
    price_adversary_usd_per_t: FloatArray
    """Average paid in the adversary's home market."""
    floor_usd_per_t: FloatArray
    """Border floor or subsidised price in force; 0 where there is none."""
    club_output_t: Mapping[Stage, FloatArray]
    club_demand_t: FloatArray
    """What members use, from whatever source."""
    sources_t: Mapping[str, FloatArray]
    """Members' use by origin (region id), recycling and net release of stocks; sums to `club_demand_t`."""
    adversary_share_frac: FloatArray
    """Adversary's part of the members' purchases (E26)."""
    secure_share_frac: FloatArray
    """Part of the club's need that survives the loss of its largest outside supplier (E23)."""
    unfilled_quota_t: FloatArray
    """What members promised to buy from members and could not (E15)."""
    exports_adversary_t: FloatArray
    """What the adversary sells to all others at this stage."""
    buyers_musd: FloatArray
    """What final users in the club pay in the quarter."""
    treasuries_musd: FloatArray
    """What members' treasuries pay less the levies that they collect in the quarter."""


@dataclass(frozen=True, slots=True, eq=False)
class ClubSeries:
    """The club over several minerals."""

    members: tuple[str, ...]
    secure_share_frac: FloatArray
    """Mean over minerals, weighted by economic importance (E23)."""
    cost_musd_per_year: FloatArray
    """Buyers' and treasuries' money, as a yearly rate."""


@dataclass(frozen=True, slots=True, eq=False)
class LedgerLine:
    """Change of a region's welfare against no deal under the same events (E29); positive is a gain."""

    consumers_musd: FloatArray
    producers_musd: FloatArray
    treasury_musd: FloatArray
    treasury_parts_musd: Mapping[str, FloatArray] = field(default_factory=dict)
    """By what the treasury's money comes: levies, tariffs, subsidies, contracts for difference, agreed prices,
    stockpiles and projects; they add up to it."""

    @property
    def total_musd(self) -> FloatArray:
        """Sum of the three parts."""
        total: FloatArray = self.consumers_musd + self.producers_musd + self.treasury_musd
        return total


@dataclass(frozen=True, slots=True)
class Gain:
    """Mean yearly change of a region's money against no deal, million USD, in parts that add up (E29)."""

    consumers: float
    producers: float
    treasury: float

    @property
    def total(self) -> float:
        """Sum of the parts."""
        return self.consumers + self.producers + self.treasury


@dataclass(frozen=True, slots=True)
class Headline:
    """The numbers that are always in sight: means over a span of quarters, and changes against no deal."""

    secure_share_frac: float
    secure_share_no_deal_frac: float
    cost_musd_per_year: float
    cost_no_deal_musd_per_year: float
    buyers_change_musd_per_year: float
    treasuries_change_musd_per_year: float
    gains_musd_per_year: Mapping[str, float]
    """Yearly gain of each member, in the order of the coalition."""

    @property
    def worst_off(self) -> str | None:
        """Member that gains least; None while nobody is in the club."""
        return min(self.gains_musd_per_year, key=self.gains_musd_per_year.__getitem__, default=None)


@dataclass(frozen=True, slots=True)
class Reason:
    """One channel by which the secure share of a mineral moved."""

    channel: Channel
    amount_frac: float
    deed: Deed
    regions: tuple[str, ...]
    """Who does it, the most first; region ids, or recycling."""


@dataclass(frozen=True, slots=True)
class MineralReasons:
    """How far the secure share of a mineral moved, and why."""

    mineral: str
    change_frac: float
    """Of the mean over the run."""
    reasons: tuple[Reason, ...]
    """The channels that together bring half of the change at least, the largest first; empty if none do."""
