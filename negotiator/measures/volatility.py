"""Volatility of the price that members face, and what they go without (E28)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.ledger import wanted_use_t
from negotiator.measures.surplus import users_loss
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Shortfall:
    """What final users of some regions go without against base prices, by quarter (E28)."""

    tonnes: FloatArray
    """(t,) use at base prices less use, where it is less; what was rationed away included."""
    value_musd: FloatArray
    """(t,) what the missing tonnes would have been worth: the area under the demand curve."""


def price_volatility(price: FloatArray) -> float:
    """Standard deviation of the changes of the logarithm of a price from quarter to quarter (E28).

    Parameters
    ----------
    price : (t,) above 0, in any unit, three quarters at least
    """
    return float(np.diff(np.log(price)).std(ddof=1))


def shortfall(outcome: Outcome, flows: MarketFlows, regions: Sequence[str]) -> Shortfall:
    r"""What final users of some regions go without, and what it is worth to them (E28).

    With `z` the price paid over base and `r` use over base use, the area under the demand curve between
    use and base use is `∫_1^z D dz + 1 - z r`, in base use at base prices; the curve is the one of
    constant elasticity through both points, as in the consumers' surplus (E29). Under a shock of demand
    base use is what is then wanted at base prices. Tonnes that they wanted at the price and did not get
    (E10) are missing too, worth that price.

    Parameters
    ----------
    flows : the market
    regions : ids of those who go without
    """
    path, here = flows.path, flows.destinations_in(regions)
    growth = path.growth[:, None]
    base = wanted_use_t(outcome, flows)
    price = path.paid[flows.draws][:, path.groups]
    ratio = _used_ratio(flows, base)
    area = users_loss(price, ratio) + 1.0 - price * ratio
    missed = 0.0 if flows.missed is None else flows.spread(flows.missed.users)
    tonnes = (1.0 - ratio) * base * growth + missed
    value = area * base * growth + missed * price
    value = value * path.market.price_usd_per_t / USD_PER_MUSD
    return Shortfall(tonnes[:, here].sum(axis=1), value[:, here].sum(axis=1))


def _used_ratio(flows: MarketFlows, base: FloatArray) -> FloatArray:
    """(t, d) use over base use, at most 1; 1 where nothing is used in the base year."""
    path = flows.path
    of_groups = base @ flows.one_hot
    ratio = np.ones_like(path.used[flows.draws])
    np.divide(path.used[flows.draws], of_groups, out=ratio, where=of_groups > 0.0)
    of_destinations: FloatArray = np.minimum(ratio, 1.0)[:, path.groups]
    return of_destinations
