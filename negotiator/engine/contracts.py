"""Purchase quotas: what share of purchases is reserved for members' goods (E15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.excess import Excess
    from negotiator.engine.plan import QuotaProgram
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.outcome import MarketPath
    from negotiator.model.world import FloatArray

_LEAST_T: Final = 1.0e-200
"""Stands for no purchases, t, so that shares stay numbers."""
_SPEED: Final = 0.6
"""Part of the gap to the promised share that new contracts close in a quarter."""


def promised_share(program: QuotaProgram, bought: FloatArray, quarter: int) -> FloatArray:
    """(d, k) share of purchases promised to members' goods; in tonnes it may exceed 1 (E15)."""
    buyers = program.buyers[quarter][:, None]
    if program.tonnes is None:
        whole: FloatArray = buyers * np.broadcast_to(program.share_frac, bought.shape)
        return whole
    total = (buyers * bought).sum(axis=0)
    share = program.tonnes[quarter] / np.maximum(total, _LEAST_T)
    promised: FloatArray = buyers * share
    return promised


def needed_reserve(promised: FloatArray, natural: FloatArray) -> FloatArray:
    """Share to be reserved so that reserved and freely chosen members' goods make up the promise."""
    rest = np.maximum(1.0 - natural, 1e-9)
    reserve: FloatArray = np.clip((promised - natural) / rest, 0.0, 1.0)
    return reserve


def next_reserve(
    program: QuotaProgram,
    held: FloatArray,
    *,
    at: Excess,
    weights: FloatArray,
    enforcing: BoolArray,
    quarter: int,
) -> FloatArray:
    """(d, k) share to reserve in a quarter at prices buyers accept, by the sourcing of the one before (E15).

    Parameters
    ----------
    held : (d, k) share reserved in the quarter before
    at : the quarter before, cleared
    weights : (s, d) base sourcing weights of the market
    enforcing : (d, 1) True where floors were enforced in the quarter before
    """
    place = program.place
    sellers = program.sellers[quarter][:, None]
    plain = at.offers.plain[place.origins]
    if not sellers.any():
        return np.zeros_like(held)
    seller_sum = weights.T @ (plain * sellers)
    if at.offers.landed is not None:
        floored = at.offers.floored[place.origins]
        behind_floor = weights.T @ (floored * sellers)
        if program.at_home is not None:
            behind_floor += (weights * program.at_home).T @ ((plain - floored) * sellers)
        seller_sum = np.where(enforcing, behind_floor, seller_sum)
    everyone = at.offers.base_sum[place.destinations]
    natural = np.minimum(seller_sum / everyone, 1.0)
    promised = promised_share(program, at.bought[place.destinations], quarter)
    wanted = np.where(seller_sum > 0.0, needed_reserve(promised, natural), 0.0)
    new = program.buyers[quarter] & ~program.buyers[quarter - 1] if quarter else program.buyers[0]
    speed = np.where(new, 1.0, _SPEED)[:, None]
    return np.where(program.buyers[quarter][:, None], held + speed * (wanted - held), 0.0)


def unfilled_t(path: MarketPath) -> FloatArray:
    """(k, t) tonnes that members promised to buy from members and did not get (E15)."""
    if not path.promised.any():
        return np.zeros(path.shortfall.shape)
    plain, floored = path.plain, path.floored
    pull = np.where(path.bordered, floored[..., None], plain[..., None])
    sellers = path.seller[None, :, :, None]
    free = (path.weights * pull * path.base_pull[..., None, :] * sellers).sum(axis=-2)
    delivered = free + path.reserved * path.bought
    missing = np.maximum(path.promised * path.bought - delivered, 0.0)
    result: FloatArray = missing.sum(axis=-1) * path.growth
    return result
