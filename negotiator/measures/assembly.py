"""A picture, put together from what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from negotiator.measures.headline import club_of, gains, headline
from negotiator.measures.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.measures.headline import Account
    from negotiator.measures.picture import Extra, Extras
    from negotiator.measures.series import MineralSeries
    from negotiator.model.baselines import Baseline
    from negotiator.model.outcome import Outcome


class Asked(NamedTuple):
    """What pictures are asked to show beside the scenario."""

    mineral: str
    extras: frozenset[Extra]
    baseline: Baseline


def assembled(
    outcome: Outcome,
    asked: Asked,
    accounts: Mapping[str, Account],
    series: tuple[MineralSeries, MineralSeries],
    extras: Extras,
) -> Picture:
    """Put a picture together.

    Parameters
    ----------
    outcome : of the scenario, with its notices
    accounts : by mineral of the headline
    series : of the mineral looked at, with the deal and without
    """
    members, every = outcome.scenario.coalition.regions, list(accounts.values())
    clubs = (
        club_of(members, [one.deal for one in every]),
        club_of(members, [one.no_deal for one in every]),
    )
    gained = gains(outcome, every)
    return Picture(
        scenario=outcome.scenario,
        mineral=asked.mineral,
        quarters=outcome.quarters,
        series=series[0],
        series_no_deal=series[1],
        club=clubs[0],
        club_no_deal=clubs[1],
        headline=headline(clubs, every, gained),
        headline_minerals=tuple(accounts),
        gains=gained,
        notices=outcome.notices,
        extras=extras,
        baseline=asked.baseline,
    )
