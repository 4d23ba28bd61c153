"""Cover: how far supply reaches without the largest supplier, and how long stocks last (E24, E27)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.flows import parameters_of
from negotiator.measures.security import stocks_t
from negotiator.units import DAYS_PER_YEAR, QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, IntArray

_LEAST_NET_FRAC: Final = 1.0e-9
"""Net imports below this part of all that is bought are rounding."""


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """N-1 cover of some regions at one stage, by quarter (E24)."""

    ratio: FloatArray
    """(t,) supply without the largest supplier over demand without that supplier's own."""
    largest: tuple[str, ...]
    """(t,) id of the largest supplier."""


def n1_cover(flows: MarketFlows, regions: Sequence[str] | None = None) -> Cover:
    """N-1 cover of the world, a club or any other set of regions at a stage (E24).

    Source: International Energy Agency (2025), Global Critical Minerals Outlook. The supply of a set of
    regions is what all origins sell to it, its own members too, and what it recycles; its demand is what
    its final users use and its makers of the next stage buy. The largest supplier is the origin that
    sells most to the set in the quarter; what it recycles and needs itself goes with it where it belongs
    to the set.

    Parameters
    ----------
    flows : the market
    regions : ids; all of the world if None

    Returns
    -------
    Cover with a ratio of 1 where nobody but the largest supplier needs anything.
    """
    path = flows.path
    growth = path.growth[:, None]
    who = path.market.destinations if regions is None else regions
    here = flows.destinations_in(who)
    recycled = flows.spread(path.recycled[flows.draws]) * growth
    needed = flows.spread(path.used[flows.draws]) * growth + flows.inputs
    sold = flows.to(who)
    largest = sold.argmax(axis=1)
    own = _homes(flows, here)[largest]
    supply = sold.sum(axis=1) - sold.max(axis=1) + _without(recycled[:, here], own)
    demand = _without(needed[:, here], own)
    ratio = np.divide(supply, demand, out=np.ones_like(supply), where=demand > 0.0)
    return Cover(ratio, tuple(path.market.origins[s] for s in largest))


def days_of_cover(outcome: Outcome, flows: MarketFlows, regions: Sequence[str]) -> FloatArray:
    """(t,) days for which stocks held in some regions replace their net imports from outside (E27).

    Commercial stocks and stockpiles at the end of the quarter over imports from outside less exports to
    it, a day. Infinite where the regions import nothing on balance.
    """
    path = flows.path
    inside = flows.origins_in(regions)
    bought = flows.to(regions).sum(axis=-1)
    delivered = flows.to(path.market.destinations)[..., inside].sum(axis=-1)
    net = bought - delivered
    table = parameters_of(outcome)
    stocks = stocks_t(table, flows, regions) * path.growth
    needs = net > _LEAST_NET_FRAC * np.maximum(bought, delivered)
    per_day = net * QUARTERS_PER_YEAR / DAYS_PER_YEAR
    days: FloatArray = np.divide(stocks, per_day, out=np.full_like(stocks, np.inf), where=needs)
    return days


def _homes(flows: MarketFlows, here: IntArray) -> FloatArray:
    """(s, n) 1 where one of the destinations `here` is the home of an origin."""
    market = flows.path.market
    names = np.array(market.destinations, dtype=np.str_)[here]
    origins = np.array(market.origins, dtype=np.str_)[:, None]
    homes: FloatArray = (origins == names).astype(np.float64)
    return homes


def _without(tonnes: FloatArray, own: FloatArray) -> FloatArray:
    """(t,) sum over destinations of those not marked as the supplier's own."""
    rest: FloatArray = (tonnes * (1.0 - own)).sum(axis=1)
    return rest
