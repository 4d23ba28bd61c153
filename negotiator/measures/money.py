"""Money: what buyers and treasuries pay (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.entries import received_musd
from negotiator.measures.purchases import agreed_gap, pays_agreed
from negotiator.measures.treasury import treasury_entries
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray


def buyers_musd(
    outcome: Outcome, chain: Sequence[MarketFlows], regions: Sequence[str]
) -> FloatArray:
    """(t,) million USD that final users of some regions pay for a mineral, agreed prices included."""
    total = np.zeros(len(outcome.quarters))
    for flows in chain:
        buyers = flows.buyers(regions)
        paid = (flows.paid[..., buyers.groups] * buyers.final).sum(axis=-1)
        total = total + paid * (flows.path.market.price_usd_per_t / USD_PER_MUSD)
        if pays_agreed(outcome, flows, "users"):
            here = flows.destinations_in(regions)
            total = total + agreed_gap(outcome, flows, "users")[..., here].sum(axis=-1)
    return total


def treasuries_musd(
    outcome: Outcome, chain: Sequence[MarketFlows], regions: Sequence[str]
) -> FloatArray:
    """(t,) million USD that treasuries of some regions pay out for a mineral, less what they collect."""
    found = (entry for flows in chain for entry in treasury_entries(outcome, flows))
    return -received_musd(found, regions, len(outcome.quarters))
