"""Money: what buyers and treasuries pay (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.purchases import agreed_gap
from negotiator.measures.treasury import treasury_parts
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
        unit = flows.path.market.price_usd_per_t / USD_PER_MUSD
        here = flows.destinations_in(regions)
        paid = flows.paid[..., flows.path.groups[here]] * flows.final[..., here] * unit
        paid = paid + agreed_gap(outcome, flows, "users")[..., here]
        total = total + paid.sum(axis=-1)
    return total


def treasuries_musd(
    outcome: Outcome, chain: Sequence[MarketFlows], regions: Sequence[str]
) -> FloatArray:
    """(t,) million USD that treasuries of some regions pay out for a mineral, less what they collect."""
    wanted = set(regions)
    here = [place for place, region in enumerate(outcome.world.regions) if region.id in wanted]
    total = np.zeros(len(outcome.quarters))
    for flows in chain:
        total = total - treasury_parts(outcome, flows)[..., here].sum(axis=-1).sum(axis=-2)
    return total
