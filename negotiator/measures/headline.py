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
from negotiator.measures.treasury import TREASURY_PARTS, every_region
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Totals:
    """What one mineral adds to the figures of a run; each `(t,)` but the last."""

    weight: float
    """Economic importance."""
    secure_share_frac: FloatArray
    buyers_musd: FloatArray
    treasuries_musd: FloatArray
    standing_musd_per_year: FloatArray
    """(part, region) mean money of consumers, producers and treasury against base prices (E29)."""


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """One mineral under the deal and without it."""

    deal: Totals
    no_deal: Totals


def totals(outcome: Outcome, mineral: str) -> Totals:
    """Return what a mineral adds to the figures of a run."""
    chain, club = chain_flows(outcome, mineral), club_scope(outcome.scenario)
    regions, count = every_region(outcome), len(outcome.quarters)
    entries = standing((outcome, chain), regions)
    public = [entry for entry in entries if entry.part in TREASURY_PARTS]
    yearly = yearly_musd(entries, LEDGER_PARTS, regions)
    return Totals(
        weight=outcome.world.mineral(mineral).economic_importance.value,
        secure_share_frac=secure_share(outcome, chain, club),
        buyers_musd=club.over(lambda members: buyers_musd(outcome, chain, members)),
        treasuries_musd=club.over(lambda members: -received_musd(public, members, count)),
        standing_musd_per_year=np.vstack([yearly[:2], yearly[2:].sum(axis=0)]),
    )


def account(outcome: Outcome, no_deal: Outcome, mineral: str) -> Account:
    """Compare a mineral under the deal and without it."""
    return Account(totals(outcome, mineral), totals(no_deal, mineral))


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


def headline(outcome: Outcome, accounts: Sequence[Account]) -> Headline:
    """Return the numbers that are always in sight: means over the whole run."""
    members = outcome.scenario.coalition.regions
    deal = club_of(members, [one.deal for one in accounts])
    no_deal = club_of(members, [one.no_deal for one in accounts])
    buyers = [one.deal.buyers_musd - one.no_deal.buyers_musd for one in accounts]
    treasuries = [one.deal.treasuries_musd - one.no_deal.treasuries_musd for one in accounts]
    gained = gains(outcome, accounts)
    return Headline(
        secure_share_frac=float(deal.secure_share_frac.mean()),
        secure_share_no_deal_frac=float(no_deal.secure_share_frac.mean()),
        cost_musd_per_year=float(deal.cost_musd_per_year.mean()),
        cost_no_deal_musd_per_year=float(no_deal.cost_musd_per_year.mean()),
        buyers_change_musd_per_year=_yearly(np.sum(buyers, axis=0)),
        treasuries_change_musd_per_year=_yearly(np.sum(treasuries, axis=0)),
        gains_musd_per_year={region: gained[region].total for region in members},
    )


def gains(outcome: Outcome, accounts: Sequence[Account]) -> dict[str, Gain]:
    """Return each seated region's mean yearly gain against no deal (E29)."""
    yearly = np.sum(
        [one.deal.standing_musd_per_year - one.no_deal.standing_musd_per_year for one in accounts],
        axis=0,
    )
    return {
        region.id: Gain(*parts)
        for region, parts in zip(outcome.world.regions, yearly.T.tolist(), strict=True)
        if region.seated
    }


def _yearly(by_quarter: FloatArray) -> float:
    return float(by_quarter.mean()) * QUARTERS_PER_YEAR
