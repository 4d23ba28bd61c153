"""What a purchase quota delivers, what it leaves unfilled, and what the agreed price moves (E15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.flows import DRAW

if TYPE_CHECKING:
    from negotiator.measures.flows import MarketFlows
    from negotiator.model.world import FloatArray


def promised_t(flows: MarketFlows) -> FloatArray:
    """(t, g) tonnes that buyer groups promised to buy from members."""
    path = flows.path
    promised: FloatArray = path.promised[DRAW] * path.bought[DRAW] * path.growth[:, None]
    return promised


def delivered_t(flows: MarketFlows) -> FloatArray:
    """(t, g) tonnes bought from members, as far as they were promised."""
    sellers = flows.path.seller[..., None]
    delivered: FloatArray = np.minimum((flows.tonnes * sellers).sum(axis=1), promised_t(flows))
    return delivered


def seller_price(flows: MarketFlows) -> FloatArray:
    """(t, g) what makers of members' goods receive on average, over base; 1 where none are bought."""
    tonnes = flows.tonnes * flows.path.seller[..., None]
    total = tonnes.sum(axis=1)
    value = (tonnes * flows.path.receipt[DRAW][..., None]).sum(axis=1)
    price: FloatArray = np.divide(value, total, out=np.ones_like(total), where=total > 0.0)
    return price
