"""Demand of final users: what they use (E5), recover from scrap (E6) and take from stocks (E5b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.coefficients import SCRAP_LOGIT, SCRAP_STEEPNESS

if TYPE_CHECKING:
    from negotiator.engine.coefficients import Coefficients
    from negotiator.model.world import FloatArray, IntArray

_STOCK_KAPPA: Final = 0.1
_STOCK_STEEPNESS: Final = 4.0
"""Stocks wanted are 1.1 / (1 + 0.1 x^4) of the usual ones at x times the expected price (judgement)."""
_STOCK_SPEED: Final = 0.25
"""Part of the gap between stocks wanted and held that is closed in a quarter (judgement)."""
_SCRAP_BASE: Final = 1.0 / (1.0 + float(np.exp(-SCRAP_LOGIT)))
_MOST_SHARE: Final = 1.0e50
"""Scrap on offer over use counts as no more than this, so that its powers stay numbers."""
_LEAST: Final = 1.0e-200
"""Stands for nothing, t, so that ratios stay defined."""


def share_of_uses(price: FloatArray, kappa: FloatArray, n: float) -> FloatArray:
    r"""Share of uses worth more than the price: h(z) = (1 + κ) / (1 + κ z^n) (E5).

    Elasticity at the base price is `n κ / (1 + κ)`, far above it `n`.

    Parameters
    ----------
    price : (final slot, k), over base
    kappa : (final slot, 1)
    """
    share: FloatArray = (1.0 + kappa) / (1.0 + kappa * _power(price, n))
    return share


def _power(price: FloatArray, n: float) -> FloatArray:
    if n == 2.0:  # noqa: PLR2004 - the default, at a tenth of the cost
        return price * price
    powered: FloatArray = np.exp(n * np.log(price))
    return powered


def _fourth(values: FloatArray) -> FloatArray:
    """Fourth power, at a tenth of the cost of the general one."""
    square = values * values
    fourth: FloatArray = square * square
    return fourth


@dataclass(frozen=True, slots=True, eq=False)
class DemandState:
    """What final users bring into a quarter; arrays `(final slot, k)`."""

    adjustment: FloatArray
    """`L` of (E5): the part of the response to past prices that has had time to act."""
    stock: FloatArray
    """Commercial stock held, t."""
    expected_price: FloatArray
    """Price that traders expect, over base (E5b)."""


@dataclass(frozen=True, slots=True, eq=False)
class DemandTerms:
    """What is the same at every price of a quarter; arrays `(final slot, k)` or `(final slot, 1)`."""

    upper_tail: float
    kappa: FloatArray
    use: FloatArray
    """Use at a price of 0, t (E5)."""
    scrap: FloatArray | None
    """Scrap offered at the base price, t (E6); None where no slot has any."""
    stock: FloatArray
    """Commercial stock held, t."""
    stock_limit: FloatArray
    """Commercial stock wanted at a price of 0, t (E5b)."""
    stock_kappa: FloatArray
    """`0.1 / e^4` at the price e that traders expect (E5b)."""

    def part(self, slots: IntArray) -> DemandTerms:
        """Return the terms of some final slots."""
        return DemandTerms(
            upper_tail=self.upper_tail,
            kappa=self.kappa[slots],
            use=self.use[slots],
            scrap=None if self.scrap is None else self.scrap[slots],
            stock=self.stock[slots],
            stock_limit=self.stock_limit[slots],
            stock_kappa=self.stock_kappa[slots],
        )


def demand_terms(
    state: DemandState, c: Coefficients, factor: FloatArray | None = None
) -> DemandTerms:
    """Work out what is the same at every price of a quarter (E5, E5b, E6).

    Parameters
    ----------
    factor : (final slot, 1) how many times the usual final users want; None where nothing is out of the usual
    """
    base_use = c.final + c.recycled
    square = state.expected_price * state.expected_price
    scrap = None
    if c.recycled.any():
        share = c.recycled / np.maximum(base_use, _LEAST)
        scrap = c.recycled / np.sqrt(np.sqrt(1.0 - _fourth(share)))
    use = base_use * (1.0 + c.kappa_quarter) * state.adjustment
    if factor is not None:
        use *= factor
    return DemandTerms(
        upper_tail=c.upper_tail,
        kappa=c.kappa_quarter,
        use=np.maximum(use, _LEAST),
        scrap=scrap,
        stock=state.stock,
        stock_limit=c.stock * (1.0 + _STOCK_KAPPA),
        stock_kappa=_STOCK_KAPPA / (square * square),
    )


@dataclass(slots=True, eq=False)
class Purchases:
    """What final users do in a quarter; arrays `(final slot, k)`, t."""

    terms: DemandTerms
    price: FloatArray
    """Average price paid over base."""
    bought: FloatArray
    used: FloatArray
    recycled: FloatArray
    net: FloatArray
    """Used less recycled."""
    turnover: FloatArray
    """What commercial stocks want to buy, over net need; below 0 what they want to sell."""

    @property
    def found(self) -> FloatArray:
        """Part of what stocks want to sell that finds a user: need over need and offer (E5b)."""
        part: FloatArray = 1.0 / (1.0 - np.minimum(self.turnover, 0.0))
        return part

    @property
    def stock_change(self) -> FloatArray:
        """Net purchases for commercial stocks, t; what they sell is below 0 (E5b)."""
        change: FloatArray = self.bought - self.net
        return change

    @property
    def slope(self) -> FloatArray:
        """Derivative of what is bought with respect to the relative price, t (E5, E5b, E6)."""
        price, terms, done = self.price, self.terms, self.found
        bent = terms.kappa * _power(price, terms.upper_tail)
        slope = -self.used * terms.upper_tail * bent / ((1.0 + bent) * price)
        if terms.scrap is not None:
            slope = slope - self._scrap_slope(terms.scrap, slope)
        fourth = terms.stock_kappa * _fourth(price)
        wanted = terms.stock_limit / (1.0 + fourth)
        wish = -_STOCK_SPEED * _STOCK_STEEPNESS * wanted * fourth / ((1.0 + fourth) * price)
        gain = done * done
        result: FloatArray = slope * (1.0 + self.turnover * (done - gain)) + wish * gain
        return result

    def _scrap_slope(self, base: FloatArray, used_slope: FloatArray) -> FloatArray:
        """Derivative of what is recycled with respect to the relative price, t (E6)."""
        offered = secondary_supply(self.price, base)
        share = np.minimum(offered / self.used, _MOST_SHARE)
        share4 = _fourth(share)
        idle = 1.0 - offered * _SCRAP_BASE / np.maximum(base, _LEAST)
        rise = offered * SCRAP_STEEPNESS * idle / self.price
        rise = rise + used_slope * share4 * share
        bound = 1.0 + share4
        slope: FloatArray = rise / (bound * np.sqrt(np.sqrt(bound)))
        return slope


def secondary_supply(price: FloatArray, base: FloatArray) -> FloatArray:
    """Scrap worth recovering at a price, t: log-logistic in the region's own average price (E6).

    Parameters
    ----------
    price : (final slot, k), average price paid over base
    base : (final slot, 1), the same at the base price, t
    """
    supply: FloatArray = np.log(price)
    supply *= -SCRAP_STEEPNESS
    np.exp(supply, out=supply)
    supply *= 1.0 - _SCRAP_BASE
    supply += _SCRAP_BASE
    np.divide(base, supply, out=supply)
    return supply


def purchases(price: FloatArray, terms: DemandTerms) -> Purchases:
    """Tonnes that final users buy at a price, after scrap and stocks (E5, E5b, E6).

    Use bounds scrap smoothly: of the scrap `s` on offer `s / (1 + (s/u)^4)^(1/4)` is recycled. Stocks
    sell at most what is needed, in the ratio need / (need + offered).

    Parameters
    ----------
    price : (final slot, k), average price paid over base
    """
    powered = _power(price, terms.upper_tail)
    used = terms.kappa * powered
    used += 1.0
    np.divide(terms.use, used, out=used)
    recycled, net = _after_scrap(price, used, terms)
    turnover = _stock_wish(price, powered, terms)
    turnover /= net
    bought = np.minimum(turnover, 0.0)
    np.subtract(1.0, bought, out=bought)
    np.divide(turnover, bought, out=bought)
    bought += 1.0
    bought *= net
    return Purchases(terms, price, bought, used, recycled, net, turnover)


def _after_scrap(
    price: FloatArray, used: FloatArray, terms: DemandTerms
) -> tuple[FloatArray, FloatArray]:
    """Return what is recycled and the net need: the smooth minimum of scrap offered and use (E6)."""
    if terms.scrap is None:
        return np.zeros_like(used), used
    recycled = secondary_supply(price, terms.scrap)
    root = np.minimum(recycled / used, _MOST_SHARE)
    root *= root
    root *= root
    root += 1.0
    np.sqrt(root, out=root)
    np.sqrt(root, out=root)
    recycled /= root
    net = used - recycled
    return recycled, np.maximum(net, _LEAST, out=net)


def _stock_wish(price: FloatArray, powered: FloatArray, terms: DemandTerms) -> FloatArray:
    """What commercial stocks want to buy, t (E5b)."""
    square = powered if terms.upper_tail == 2.0 else price * price  # noqa: PLR2004 - as in `_power`
    wish: FloatArray = square * square
    wish *= terms.stock_kappa
    wish += 1.0
    np.divide(terms.stock_limit, wish, out=wish)
    wish -= terms.stock
    wish *= _STOCK_SPEED
    return wish


def adjustment_targets(price: FloatArray, c: Coefficients) -> tuple[FloatArray, FloatArray]:
    """Where the two slow parts of the response are heading at a price: a year's and the long run's (E5, E22).

    Parameters
    ----------
    price : (final slot, k), average price paid over base
    """
    n = c.upper_tail
    quarter = share_of_uses(price, c.kappa_quarter, n)
    year = share_of_uses(price, c.kappa_year, n)
    return year / quarter, share_of_uses(price, c.kappa_long, n) / year
