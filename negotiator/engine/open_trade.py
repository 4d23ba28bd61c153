"""Trade without sanctions: the sourcing weight that distance and capacity would give a flow (E1, E7)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from negotiator.engine.geography import Geography, geography

if TYPE_CHECKING:
    from negotiator.model.world import Market, Region, World


def opened_weight(world: World, market: Market, origin: int, destination: int) -> float:
    """Sourcing weight of a flow, beside the fitted ones of the other origins, if nothing kept it away (E1, E7).

    With the prior share π that supply, home preference and distance give the origin, its weight is
    `(1 - W) π / (1 - π)`, W the fitted one: the odds of the origin against all others are those of the prior.

    Parameters
    ----------
    origin, destination : positions in the market
    """
    buyer = market.destinations[destination : destination + 1]
    prior = market.supply_t * _geography(world.regions).preference(market.origins, buyer)[:, 0]
    share = float(prior[origin] / prior.sum())
    others = 1.0 - float(market.shares[origin, destination])
    if share >= 1.0:
        return 1.0
    return others * share / (1.0 - share)


@lru_cache(maxsize=4)
def _geography(regions: tuple[Region, ...]) -> Geography:
    """Where regions lie, kept because every flow asks."""
    return geography(regions)
