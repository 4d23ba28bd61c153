"""Purchase quotas: what share of purchases is reserved for members' goods (E15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.excess import Excess
    from negotiator.engine.plan import QuotaProgram
    from negotiator.model.world import FloatArray

_SPEED: Final = 0.6
"""Part of the gap to the promised share that new contracts close in a quarter."""
_BUYERS_BALK_AT: Final = 1.5
_BUYERS_STOP_AT: Final = 2.5
"""Members' price over the price of all goods at which buyers begin to fail, and fail, to honour the quota."""


def promised_share(program: QuotaProgram, bought: FloatArray, quarter: int) -> FloatArray:
    """(d, k) share of purchases that the buyers of a market promise to buy from members."""
    buyers = program.buyers[quarter][:, None]
    if program.tonnes is None:
        return buyers * np.full_like(bought, program.instrument.share_frac or 0.0)
    total = (buyers * bought).sum(axis=0)
    share = program.tonnes[quarter] / np.maximum(total, 1e-300)
    promised: FloatArray = buyers * np.minimum(share, 1.0)
    return promised


def honoured_frac(price_ratio: FloatArray) -> FloatArray:
    """Part of a promise that buyers keep, by members' price over the price of all goods."""
    width = _BUYERS_STOP_AT - _BUYERS_BALK_AT
    kept: FloatArray = np.clip((_BUYERS_STOP_AT - price_ratio) / width, 0.0, 1.0)
    return kept


def needed_reserve(promised: FloatArray, natural: FloatArray) -> FloatArray:
    """Share to be reserved so that reserved and freely chosen members' goods make up the promise."""
    rest = np.maximum(1.0 - natural, 1e-9)
    reserve: FloatArray = np.clip((promised - natural) / rest, 0.0, 1.0)
    return reserve


def next_reserve(
    program: QuotaProgram, held: FloatArray, *, at: Excess, weights: FloatArray, quarter: int
) -> FloatArray:
    """(d, k) share reserved in quarter `quarter`, from what happened in the quarter before.

    Parameters
    ----------
    held : (d, k) share reserved in the quarter before
    at : the quarter before, cleared
    weights : (s, d) base sourcing weights of the market
    """
    place = program.place
    sellers = program.sellers[quarter][:, None]
    pull = at.offers.plain[place.origins]
    if not sellers.any():
        return np.zeros_like(held)
    seller_sum = weights.T @ (pull * sellers)
    seller_value = weights.T @ (pull * sellers * at.price[place.origins])
    everyone = at.offers.base_sum[place.destinations]
    natural = np.minimum(seller_sum / everyone, 1.0)
    some = seller_sum > 0.0
    seller_price = np.where(some, seller_value / np.where(some, seller_sum, 1.0), np.inf)
    ratio = seller_price / at.offers.base_price[place.destinations]
    promised = promised_share(program, at.bought[place.destinations], quarter)
    wanted = honoured_frac(ratio) * needed_reserve(promised, natural)
    new = program.buyers[quarter] & ~program.buyers[quarter - 1] if quarter else program.buyers[0]
    speed = np.where(new, 1.0, _SPEED)[:, None]
    return np.where(program.buyers[quarter][:, None], held + speed * (wanted - held), 0.0)
