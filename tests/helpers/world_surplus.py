"""The world's surplus of a run from quantities and curves alone, without any payment (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.model.deal import Stockpile
from tests.helpers.region_surplus import projects, region_surplus

if TYPE_CHECKING:
    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import FloatArray


def world_surplus(run: Outcome, mineral: str) -> FloatArray:
    """(t,) million USD that a chain is worth to the world in a run, beside a constant.

    What one region pays another cancels, so only real costs are left, those of public projects and of keeping
    public stocks among them.
    """
    total: FloatArray = region_surplus(run, mineral).sum(axis=1)
    for (name, _), path in run.paths.items():
        if name == mineral:
            total -= sum(one.payments_musd for one in projects(run, path)) + _keeping(run, path)
    return total


def _keeping(run: Outcome, path: MarketPath) -> FloatArray:
    """(t,) million USD of keeping public stocks, less what they gain in worth where that is booked."""
    total = np.zeros(len(path.growth))
    for one in run.scenario.deal.instruments:
        here = (one.mineral, one.stage) == (path.market.mineral, path.market.stage)
        if here and isinstance(one, Stockpile):
            taken = (path.public_bought[0] - path.public_released[0]) * path.growth[:, None]
            worth = (np.cumsum(taken, axis=0) * path.paid[0]).sum(axis=1)
            worth = worth * path.market.price_usd_per_t / 1e6
            total += worth * one.holding_cost_frac_per_year / 4.0
            if one.valuation == "market_value":
                total -= np.diff(worth, prepend=0.0)
    return total
