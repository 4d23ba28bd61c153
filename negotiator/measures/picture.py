"""A picture: all that the window shows of one scenario and one mineral, small enough to hand about.

Values alone: the window, which only shows them, does not load what measures them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.measures.bands import HeadlineBands, LineBands
    from negotiator.measures.series import ClubSeries, Gain, Headline, MineralSeries
    from negotiator.model.baselines import Baseline
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, Stage


Extra: TypeAlias = Literal["dependence", "cover", "destinations", "risk", "members", "minerals"]
"""Name of a further figure: the field of `Extras` that it fills begins with it."""


@dataclass(frozen=True, slots=True, eq=False)
class DependenceSeries:
    """How the club depends on the adversary; arrays `(t,)`, NaN while nobody is in the club (E26)."""

    at_stage_frac: Mapping[Stage, FloatArray]
    """Part of what members buy at a stage that the adversary sells; 0 where they buy nothing."""
    through_chain_frac: FloatArray
    """Part of members' final use that passed through the adversary at some stage."""


@dataclass(frozen=True, slots=True, eq=False)
class Destinations:
    """Where each origin sells, at the stage whose price people quote; tonnes a quarter, `(t, s)`."""

    origins: tuple[str, ...]
    club_t: FloatArray
    adversary_t: FloatArray
    """To the adversary's home market."""
    others_t: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class MineralFigures:
    """What one mineral adds to the figures of the club; arrays `(t,)`."""

    weight: float
    """Economic importance."""
    secure_share_frac: FloatArray
    cost_musd: FloatArray
    """A quarter, of buyers and treasuries."""


@dataclass(frozen=True, slots=True, eq=False)
class Extras:
    """Figures that were asked for; None where nobody did. Pairs: with the deal, and without."""

    dependence: tuple[DependenceSeries, DependenceSeries] | None = None
    cover_days: tuple[FloatArray, FloatArray] | None = None
    """(t,) days for which stocks replace net imports; infinite where there are none (E27)."""
    destinations: tuple[Destinations, Destinations] | None = None
    risk: Mapping[str, tuple[FloatArray, FloatArray]] | None = None
    """(t,) supply risk of each mineral of the world for the club (E25)."""
    members_secure_frac: tuple[Mapping[str, float], Mapping[str, float]] | None = None
    """Each member's own secure share, mean over the run and the minerals of the headline (E23)."""
    minerals: tuple[Mapping[str, MineralFigures], Mapping[str, MineralFigures]] | None = None
    """Every mineral of the world, so that scenarios can be compared over the same ones."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What a scenario does, and what no deal would do under the same events."""

    scenario: Scenario
    mineral: str
    quarters: tuple[str, ...]
    """`2026Q1` and on, (t,)."""
    series: MineralSeries
    series_no_deal: MineralSeries
    club: ClubSeries
    club_no_deal: ClubSeries
    headline: Headline
    """Over `headline_minerals`."""
    headline_minerals: tuple[str, ...]
    """Minerals that the deal touches; all of them when it touches none."""
    gains: Mapping[str, Gain]
    """Mean yearly gain of each seated region against no deal, member or not."""
    notices: tuple[Notice, ...]
    extras: Extras = field(default_factory=Extras)
    """Further figures, as far as they were asked for."""
    baseline: Baseline = "own"
    """What no deal is here."""
    bands: LineBands | None = None
    """How the lines of the mineral spread over draws of the parameters, where that was asked for."""
    headline_bands: HeadlineBands | None = None
    """How the headline and the gains spread over them."""

    @property
    def gains_musd_per_year(self) -> dict[str, float]:
        """Sum of the parts of each seated region's gain."""
        return {region: gain.total for region, gain in self.gains.items()}
