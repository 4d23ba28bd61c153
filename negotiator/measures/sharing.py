"""Cost sharing: who pays for what treasuries buy together (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.treatment import Club
from negotiator.model.deal import ARTICLE_OF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.deal import Outlay
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, Market, World


def cost_shares(outcome: Outcome, market: Market, instrument: Outlay) -> FloatArray:
    """(t, region) part of an outlay that falls to each region; all 0 where nobody is bound, else 1 in all."""
    club = Club(outcome.world, outcome.scenario)
    regions = [region.id for region in outcome.world.regions]
    article = ARTICLE_OF[instrument.kind]
    bound = np.array([club.inside(region, article) for region in regions]).T
    weights = bound * _keys(outcome.world, market, instrument, regions)
    weights = np.where(weights.any(axis=1, keepdims=True), weights, bound)
    total = weights.sum(axis=1, keepdims=True)
    return weights / np.where(total > 0.0, total, 1.0)


def _keys(world: World, market: Market, instrument: Outlay, regions: Sequence[str]) -> FloatArray:
    """(region,) weight of each region in the common purse."""
    if instrument.sharing == "gdp":
        return np.array([region.gdp_musd.value for region in world.regions])
    known: dict[str, float] = dict.fromkeys(regions, 1.0)
    if instrument.sharing == "custom":
        known = {share.region: share.share_frac for share in instrument.shares}
    elif instrument.sharing == "consumption":
        known = dict(zip(market.destinations, market.demand_t.tolist(), strict=True))
    elif instrument.sharing == "output":
        known = dict(zip(market.origins, market.supply_t.tolist(), strict=True))
    return np.array([known.get(region, 0.0) for region in regions])
