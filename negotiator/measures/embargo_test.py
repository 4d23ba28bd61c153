"""The secure share asked of the engine: what is met while the largest outside supplier stops (E23)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import wanted_use_t
from negotiator.measures.market import adversary_share, average_paid
from negotiator.measures.scope import club_scope
from negotiator.measures.security import survival
from negotiator.measures.volatility import shortfall
from negotiator.model.events import ExportRestriction
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario

EMBARGO_QUARTERS: Final = QUARTERS_PER_YEAR
_DIGITS: Final = 9
"""Losses that agree to so many digits are as bad as each other."""


@dataclass(frozen=True, slots=True)
class EmbargoTest:
    """What the formula of the secure share says of a mineral, and what a run of the embargo does."""

    mineral: str
    supplier: str
    """The region outside whose loss is worst."""
    start: str
    """First quarter of the embargo."""
    secure_share_frac: float
    """By the formula, in the quarter before."""
    met_frac: float
    """Part of the need at base prices that is met in the year of the embargo."""
    met_without_frac: float
    """The same in that year of the run without the embargo."""
    price_ratio: float
    """Price that members pay in that year over that of the run without the embargo."""


def embargo_quarter(scenario: Scenario) -> int:
    """Return the first quarter of the last year of a run, in which the supplier stops."""
    return scenario.quarters - EMBARGO_QUARTERS


def largest_supplier(outcome: Outcome, mineral: str, quarter: int) -> str:
    """Id of the region outside the club whose loss is worst in a quarter (E23); empty where there is none.

    Of several whose loss is as bad, the one that sells most to members over all stages.
    """
    members = club_scope(outcome.scenario).regions_at(quarter)
    if not members:
        return ""
    chain = chain_flows(outcome, mineral)
    suppliers, share = survival(outcome, chain, members)
    sold = [sum(adversary_share(f, members, r)[quarter] for f in chain) for r in suppliers]
    order = np.lexsort((-np.array(sold), share[quarter].round(_DIGITS)))
    return suppliers[int(order[0])]


def embargoes(outcome: Outcome, mineral: str) -> tuple[ExportRestriction, ...]:
    """Return the events by which the largest outside supplier stops, at every stage, towards members (E23)."""
    start = embargo_quarter(outcome.scenario)
    supplier = largest_supplier(outcome, mineral, start - 1)
    return tuple(
        ExportRestriction(
            actor=supplier,
            minerals=(mineral,),
            stage=flows.path.market.stage,
            start=outcome.quarters[start],
            quarters=EMBARGO_QUARTERS,
            cut_frac=1.0,
            targets=club_scope(outcome.scenario).regions_at(start - 1),
        )
        for flows in chain_flows(outcome, mineral)
        if supplier in flows.path.market.origins
    )


def embargo_test(outcome: Outcome, embargoed: Outcome, mineral: str) -> EmbargoTest:
    """Compare the formula with a run in which the embargo happens (E23).

    Parameters
    ----------
    outcome, embargoed : outcomes without the events of `embargoes` and with them
    """
    start = embargo_quarter(outcome.scenario)
    members = club_scope(outcome.scenario).regions_at(start - 1)
    chain, after = (chain_flows(run, mineral) for run in (outcome, embargoed))
    share = survival(outcome, chain, members).share_frac[start - 1].min()
    return EmbargoTest(
        mineral=mineral,
        supplier=largest_supplier(outcome, mineral, start - 1),
        start=outcome.quarters[start],
        secure_share_frac=float(share),
        met_frac=met_frac(embargoed, after, members, start),
        met_without_frac=met_frac(outcome, chain, members, start),
        price_ratio=_price(embargoed, after, members) / _price(outcome, chain, members),
    )


def met_frac(
    outcome: Outcome, chain: Sequence[MarketFlows], regions: Sequence[str], start: int
) -> float:
    """Part of the need of some regions at base prices that is met in a year of a run (E23).

    Parameters
    ----------
    chain : flows of the stages
    start : index of the first quarter of the year
    """
    year = slice(start, start + EMBARGO_QUARTERS)
    missing = need = 0.0
    for flows in chain:
        here = flows.destinations_in(regions)
        missing += float(shortfall(outcome, flows, regions).tonnes[year].sum())
        wanted = wanted_use_t(outcome, flows) * flows.path.growth[:, None]
        need += float(wanted[year][:, here].sum())
    return 1.0 - missing / need if need > 0.0 else 1.0


def _price(outcome: Outcome, chain: Sequence[MarketFlows], regions: Sequence[str]) -> float:
    """Mean price paid in the last year at the stage whose price people quote, over base."""
    stage = outcome.world.mineral(chain[0].path.market.mineral).main_stage
    flows = next(one for one in chain if one.path.market.stage == stage)
    return float(average_paid(flows, regions)[-EMBARGO_QUARTERS:].mean())
