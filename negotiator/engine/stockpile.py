"""Stockpiles: buying towards a target within a budget, and offers for when the mineral is dear (E17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.units import QUARTERS_PER_YEAR, USD_PER_MUSD

if TYPE_CHECKING:
    from negotiator.engine.plan import StockpileProgram
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray

_PAUSE_FRAC: Final = 0.9
"""Orders begin to fade at this part of the release price at the latest."""
CALM_QUARTERS: Final = 4
"""Quarters without a release, and with a price below that of release, before anything is bought again."""
_MOST_RISE: Final = 1.25
"""Price over that of the quarter before up to which buyers take the tonnes they planned."""
_RELEASE_FRAC: Final = 0.25
"""Part of the stockpile that is on offer in a quarter."""


class StockpileState(NamedTuple):
    """A stockpile at the start of a quarter."""

    held: FloatArray
    """(d, k) tonnes held for each buyer group, over growth."""
    bought: FloatArray
    """(d, k) tonnes bought so far, over growth."""
    spent_musd: FloatArray
    """(k,) what was spent on buying so far, million USD."""
    calm: FloatArray
    """(d, k) quarters since a release, or since the price was last above that of release."""


def empty_stockpile(groups: int, draws: int) -> StockpileState:
    """Return a stockpile before anything is bought, in calm."""
    nothing = np.zeros((groups, draws))
    return StockpileState(
        nothing, nothing, np.zeros(draws), np.full((groups, draws), float(CALM_QUARTERS))
    )


class StockpileMoves(NamedTuple):
    """What a stockpile does in a quarter; (d, k) tonnes over growth."""

    wanted: FloatArray
    limit: FloatArray
    """Price over base beyond which less and less is bought, and soon nothing."""
    offered: FloatArray
    reservation: FloatArray
    """Price over base below which nothing of them is sold."""


class Past(NamedTuple):
    """What a holder saw in the quarter before; (d, k)."""

    price: FloatArray
    """Price paid over base."""
    taken: FloatArray
    """What users and makers took, t over growth."""
    wanted: FloatArray
    """(d, 1) what they would want at base prices, t over growth: all demand shocks of the quarter counted."""


def stockpile_moves(
    program: StockpileProgram,
    state: StockpileState,
    *,
    past: Past,
    growth: FloatArray,
    quarter: int,
) -> StockpileMoves:
    """Decide what is bought up to which price, and what is on offer at which (E17).

    Parameters
    ----------
    growth : (k,) need over that of the base year
    """
    instrument = program.instrument
    short = is_short(program, past)
    release = release_price(program, quarter)
    wish = np.where((state.calm >= CALM_QUARTERS) & ~short, _wish(program, state, quarter), 0.0)
    usual = program.reference[quarter]
    pause = np.minimum(0.5 * (usual + release), _PAUSE_FRAC * release)
    limit = np.minimum(pause, _MOST_RISE * past.price)
    cost = (wish * limit).sum(axis=0) * growth * program.place.market.price_usd_per_t / USD_PER_MUSD
    left = np.maximum(instrument.budget_musd - state.spent_musd, 0.0)
    affordable = np.minimum(1.0, left / np.maximum(cost, 1e-300))
    return StockpileMoves(
        wanted=wish * affordable,
        limit=limit,
        offered=_RELEASE_FRAC * state.held,
        reservation=np.where(short, usual, release),
    )


def _wish(program: StockpileProgram, state: StockpileState, quarter: int) -> FloatArray:
    """(d, k) tonnes that would be bought at a good price: a part of the target, at most what is missing."""
    instrument = program.instrument
    buyers = program.buyers[quarter][:, None]
    if program.sellers is not None and not program.sellers[quarter].any():
        return np.zeros_like(state.held)
    counted = state.held if instrument.replenish else state.bought
    gap = np.maximum(program.target[:, None] - counted, 0.0)
    pace = program.target[:, None] / (instrument.fill_years * QUARTERS_PER_YEAR)
    return np.where(buyers, np.minimum(gap, pace), 0.0)


def release_price(program: StockpileProgram, quarter: int) -> FloatArray:
    """(d, k) price over base above which the stockpile is sold (E17).

    A multiple of what the holder faces in quiet times: of the base price, or of the floor at its own border
    where that is higher.
    """
    price: FloatArray = program.instrument.release_price_ratio * program.reference[quarter]
    return price


def is_short(program: StockpileProgram, past: Past) -> BoolArray:
    """(d, k) True where users and makers missed so much that the stockpile is sold at the usual price (E17)."""
    frac = program.instrument.release_shortfall_frac
    if frac is None:
        return np.zeros(past.taken.shape, dtype=bool)
    short: BoolArray = past.taken < (1.0 - frac) * past.wanted
    return short


def calm_quarters(
    program: StockpileProgram,
    before: FloatArray,
    *,
    price: FloatArray,
    released: FloatArray,
    quarter: int,
) -> FloatArray:
    """(d, k) quarters of calm after a quarter (E17).

    Parameters
    ----------
    before : (d, k) the same before it
    price : (d, k) paid in the quarter, over base
    released : (d, k) t
    """
    tense = (price > release_price(program, quarter)) | (released > 0.0)
    return np.where(tense, 0.0, before + 1.0)
