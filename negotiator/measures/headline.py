"""The club over several minerals, and the few numbers that are always in sight (E23, E29)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.entries import received_musd, yearly_musd
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import LEDGER_PARTS, standing
from negotiator.measures.money import buyers_musd
from negotiator.measures.scope import club_scope
from negotiator.measures.security import secure_share
from negotiator.measures.series import ClubSeries, Gain, Headline
from negotiator.measures.treasury import TREASURY_PARTS
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.measures.entries import Entry
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """How all who sat at the table stand by one mineral in a run, against base prices (E29)."""

    musd_per_year: FloatArray
    """(part, seated region) mean money of consumers, producers and treasury."""
    public: tuple[Entry, ...]
    """What moves treasuries, by quarter."""


@dataclass(frozen=True, slots=True, eq=False)
class Totals:
    """What one mineral adds to the figures of a run; each `(t,)`."""

    weight: float
    """Economic importance."""
    secure_share_frac: FloatArray
    buyers_musd: FloatArray
    treasuries_musd: FloatArray
    standing: Standing


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """One mineral under the deal and without it."""

    deal: Totals
    no_deal: Totals


def mineral_standing(outcome: Outcome, mineral: str) -> Standing:
    """Return how the seated stand by a mineral; of members only who shares the cost of instruments matters."""
    regions = [region.id for region in outcome.world.seated]
    entries = standing((outcome, chain_flows(outcome, mineral)), regions)
    yearly = yearly_musd(entries, LEDGER_PARTS, regions)
    return Standing(
        musd_per_year=np.concatenate(
            [yearly[..., :2, :], yearly[..., 2:, :].sum(axis=-2, keepdims=True)], axis=-2
        ),
        public=tuple(entry for entry in entries if entry.part in TREASURY_PARTS),
    )


def totals(outcome: Outcome, mineral: str, known: Standing | None = None) -> Totals:
    """Return what a mineral adds to the figures of a run.

    Parameters
    ----------
    known : how the seated stand by it, if somebody has asked already
    """
    chain, club = chain_flows(outcome, mineral), club_scope(outcome.scenario)
    stands = known or mineral_standing(outcome, mineral)
    count = len(outcome.quarters)
    return Totals(
        weight=outcome.world.mineral(mineral).economic_importance.value,
        secure_share_frac=secure_share(outcome, chain, club),
        buyers_musd=club.over(lambda members: buyers_musd(outcome, chain, members)),
        treasuries_musd=club.over(lambda members: -received_musd(stands.public, members, count)),
        standing=stands,
    )


def club_series(outcome: Outcome, minerals: Sequence[str]) -> ClubSeries:
    """Return the club's figures over some minerals (E23)."""
    return club_of(outcome.scenario.coalition.regions, [totals(outcome, m) for m in minerals])


def club_of(members: tuple[str, ...], parts: Sequence[Totals]) -> ClubSeries:
    """Add minerals up; security is weighted by economic importance (E23)."""
    shares = [part.secure_share_frac for part in parts]
    costs = np.sum([part.buyers_musd + part.treasuries_musd for part in parts], axis=0)
    return ClubSeries(
        members=members,
        secure_share_frac=np.average(shares, axis=0, weights=[part.weight for part in parts]),
        cost_musd_per_year=costs * QUARTERS_PER_YEAR,
    )


def headline(
    clubs: tuple[ClubSeries, ClubSeries],
    accounts: Sequence[Account],
    gained: Mapping[str, Gain],
) -> Headline:
    """Return the numbers that are always in sight: means over the whole run.

    Parameters
    ----------
    clubs : with the deal and without it
    gained : each seated region's gain
    """
    deal, no_deal = clubs
    buyers = [one.deal.buyers_musd - one.no_deal.buyers_musd for one in accounts]
    treasuries = [one.deal.treasuries_musd - one.no_deal.treasuries_musd for one in accounts]
    return Headline(
        secure_share_frac=float(deal.secure_share_frac.mean()),
        secure_share_no_deal_frac=float(no_deal.secure_share_frac.mean()),
        cost_musd_per_year=float(deal.cost_musd_per_year.mean()),
        cost_no_deal_musd_per_year=float(no_deal.cost_musd_per_year.mean()),
        buyers_change_musd_per_year=_yearly(np.sum(buyers, axis=0)),
        treasuries_change_musd_per_year=_yearly(np.sum(treasuries, axis=0)),
        gains_musd_per_year={region: gained[region].total for region in deal.members},
    )


def gains(outcome: Outcome, accounts: Sequence[Account]) -> dict[str, Gain]:
    """Return each seated region's mean yearly gain against no deal (E29)."""
    changes = [
        one.deal.standing.musd_per_year - one.no_deal.standing.musd_per_year for one in accounts
    ]
    yearly = np.sum(changes, axis=0)
    return {
        region.id: Gain(*parts)
        for region, parts in zip(outcome.world.seated, yearly.T.tolist(), strict=True)
    }


def _yearly(by_quarter: FloatArray) -> float:
    return float(by_quarter.mean()) * QUARTERS_PER_YEAR
