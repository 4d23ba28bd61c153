"""A picture: all that the window shows of one scenario and one mineral, small enough to hand about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from negotiator.measures.extras import Extras

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.measures.series import ClubSeries, Gain, Headline, MineralSeries
    from negotiator.model.baselines import Baseline
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario


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

    @property
    def gains_musd_per_year(self) -> dict[str, float]:
        """Sum of the parts of each seated region's gain."""
        return {region: gain.total for region, gain in self.gains.items()}
