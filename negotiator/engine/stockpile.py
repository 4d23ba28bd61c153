"""Stockpiles: buying towards a target within a budget, and selling when the mineral is dear (E17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.units import QUARTERS_PER_YEAR, USD_PER_MUSD

if TYPE_CHECKING:
    from negotiator.engine.plan import StockpileProgram
    from negotiator.model.world import FloatArray

_PAUSE_FRAC: Final = 0.9
"""Orders begin to fade at this part of the release price."""
_MOST_RISE: Final = 1.25
"""Price over that of the quarter before up to which buyers take the tonnes they planned."""
_RELEASE_FRAC: Final = 0.25
"""Part of the stockpile offered in a quarter while the price is above the release price."""


class StockpileState(NamedTuple):
    """A stockpile at the start of a quarter."""

    held: FloatArray
    """(d, k) tonnes held for each buyer group, over growth."""
    bought: FloatArray
    """(d, k) tonnes bought so far, over growth."""
    spent_musd: FloatArray
    """(k,) what was spent on buying so far, million USD."""


class StockpileMoves(NamedTuple):
    """What a stockpile does in a quarter; (d, k) tonnes over growth."""

    wanted: FloatArray
    limit: FloatArray
    """Price over base beyond which less and less is bought."""
    offered: FloatArray


def stockpile_moves(
    program: StockpileProgram,
    state: StockpileState,
    *,
    market: tuple[FloatArray, FloatArray],
    growth: FloatArray,
    quarter: int,
) -> StockpileMoves:
    """Decide on buying and selling by the prices and purchases of the quarter before (E17).

    Parameters
    ----------
    market : (d, k) price paid by each buyer group in the quarter before, over base, and what its users and
        makers took, t over growth
    growth : (k,) need over that of the base year
    """
    instrument = program.instrument
    buyers = program.buyers[quarter][:, None]
    price, taken = market
    counted = state.held if instrument.replenish else state.bought
    gap = np.maximum(program.target[:, None] - counted, 0.0)
    pace = program.target[:, None] / (instrument.fill_years * QUARTERS_PER_YEAR)
    dear = price > instrument.release_price_ratio
    if instrument.release_shortfall_frac is not None:
        usual = program.need[:, None] / QUARTERS_PER_YEAR
        dear = dear | (taken < (1.0 - instrument.release_shortfall_frac) * usual)
    pause = _PAUSE_FRAC * instrument.release_price_ratio
    wish = np.where(buyers & ~dear, np.minimum(gap, pace), 0.0)
    if program.sellers is not None and not program.sellers[quarter].any():
        wish = np.zeros_like(wish)
    limit = np.minimum(pause, _MOST_RISE * price)
    cost = (wish * limit).sum(axis=0) * growth * program.place.market.price_usd_per_t / USD_PER_MUSD
    left = np.maximum(instrument.budget_musd - state.spent_musd, 0.0)
    affordable = np.minimum(1.0, left / np.maximum(cost, 1e-300))
    return StockpileMoves(wish * affordable, limit, np.where(dear, _RELEASE_FRAC * state.held, 0.0))
