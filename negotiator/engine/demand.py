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
_STOCK_SPEED: Final = 0.5
"""Part of the gap between stocks wanted and held that is closed in a quarter (judgement)."""
_SCRAP_POWER: Final = 4.0
"""Sharpness with which secondary supply is bounded by use."""
_SCRAP_BASE: Final = 1.0 / (1.0 + float(np.exp(-SCRAP_LOGIT)))


def share_of_uses(price: FloatArray, kappa: FloatArray, n: float) -> FloatArray:
    r"""Share of uses worth more than the price: h(z) = (1 + κ) / (1 + κ z^n) (E5).

    Elasticity at the base price is `n κ / (1 + κ)`, far above it `n`.
    """
    share: FloatArray = (1.0 + kappa) / (1.0 + kappa * _power(price, n))
    return share


def _power(price: FloatArray, n: float) -> FloatArray:
    if n == 2.0:  # noqa: PLR2004 - the default, at a tenth of the cost
        return price * price
    powered: FloatArray = np.exp(n * np.log(price))
    return powered


@dataclass(frozen=True, slots=True, eq=False)
class DemandState:
    """What final users bring into a quarter; arrays `(final slot, k)`."""

    adjustment: FloatArray
    """`L` of (E5): the part of the response to past prices that has had time to act."""
    stock: FloatArray
    """Commercial stock held, t."""
    expected_price: FloatArray
    """Price that traders expect, over base (E5b)."""
    public_purchase: FloatArray | float
    """Bought for stockpiles whatever the price, t (E17)."""
    public_release: FloatArray | float
    """Offered from stockpiles, t (E17)."""

    def part(self, slots: IntArray) -> DemandState:
        """Return the state of some final slots."""
        return DemandState(
            *(value if isinstance(value, float) else value[slots] for value in self._values())
        )

    def _values(self) -> tuple[FloatArray | float, ...]:
        return (
            self.adjustment, self.stock, self.expected_price, self.public_purchase, self.public_release,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Purchases:
    """What final users do in a quarter; arrays `(final slot, k)`, t."""

    bought: FloatArray
    slope: FloatArray
    """Derivative of `bought` with respect to the relative price."""
    used: FloatArray
    recycled: FloatArray
    stock_change: FloatArray
    """Net purchases for commercial stocks; what they sell is below 0."""
    released: FloatArray | float
    """Sold out of public stockpiles: `bought = used - recycled + stock_change + public_purchase - released`."""


def secondary_supply(price: FloatArray, base: FloatArray) -> FloatArray:
    """Scrap worth recovering at a price, t: log-logistic in the region's own average price (E6)."""
    logit = SCRAP_LOGIT + SCRAP_STEEPNESS * np.log(price)
    supply: FloatArray = base / (_SCRAP_BASE * (1.0 + np.exp(-logit)))
    return supply


def purchases(price: FloatArray, state: DemandState, coefficients: Coefficients) -> Purchases:
    """Tonnes that final users buy at a price, after scrap and stocks (E5, E5b, E6).

    Parameters
    ----------
    price : (final slot, k), average price paid over base
    """
    c, n = coefficients, coefficients.upper_tail
    powered = _power(price, n)
    below = 1.0 + c.kappa_quarter * powered
    used = (c.final + c.recycled) * state.adjustment * (1.0 + c.kappa_quarter) / below
    used_slope = -used * n * c.kappa_quarter * powered / (below * price)
    net, net_slope, recycled = _after_scrap(price, used, used_slope, c)
    relative = price / state.expected_price
    square = relative * relative
    fourth = square * square
    wanted = c.stock * (1.0 + _STOCK_KAPPA) / (1.0 + _STOCK_KAPPA * fourth)
    wish = _STOCK_SPEED * (wanted - state.stock) - state.public_release
    wish_slope = -_STOCK_SPEED * _STOCK_STEEPNESS * wanted * _STOCK_KAPPA * fourth / (
        (1.0 + _STOCK_KAPPA * fourth) * price
    )
    bought, slope, done = _after_stocks((net, net_slope), (wish, wish_slope))
    released = state.public_release * done
    return Purchases(
        bought=bought + state.public_purchase,
        slope=slope,
        used=used,
        recycled=recycled,
        stock_change=bought - net + released,
        released=released,
    )


def _after_scrap(
    price: FloatArray, used: FloatArray, used_slope: FloatArray, c: Coefficients
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Net need, its slope and what is recycled: the smooth minimum of scrap offered and use (E6)."""
    if not c.recycled.any():
        return used, used_slope, np.zeros_like(used)
    base_use = np.maximum(c.final + c.recycled, 1e-300)
    ratio4 = (c.recycled / base_use) ** _SCRAP_POWER
    scale = (1.0 - ratio4) ** (-1.0 / _SCRAP_POWER)
    offered = scale * secondary_supply(price, c.recycled)
    share = offered / np.maximum(used, 1e-300)
    share4 = share * share * share * share
    root = np.sqrt(np.sqrt(1.0 + share4))
    recycled = offered / root
    logit_used = offered * _SCRAP_BASE / np.maximum(c.recycled * scale, 1e-300)
    offered_slope = offered * SCRAP_STEEPNESS * (1.0 - logit_used) / price
    slope = used_slope - (offered_slope + used_slope * share4 * share) / (root * (1.0 + share4))
    return used - recycled, slope, recycled


def _after_stocks(
    net: tuple[FloatArray, FloatArray], wish: tuple[FloatArray, FloatArray]
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Purchases, their slope and the part of sales that finds a user: stocks sell at most what is needed, in the ratio n / (n + sold) (E5b)."""
    need = np.maximum(net[0], 1e-300)
    ratio = wish[0] / need
    done = 1.0 / (1.0 - np.minimum(ratio, 0.0))
    factor = 1.0 + ratio * done
    gain = done * done
    slope = net[1] * (factor - ratio * gain) + wish[1] * gain
    return net[0] * factor, slope, done


def adjustment_targets(price: FloatArray, c: Coefficients) -> tuple[FloatArray, FloatArray]:
    """Where the two slow parts of the response are heading at a price: a year's and the long run's (E5, E22)."""
    n = c.upper_tail
    quarter = share_of_uses(price, c.kappa_quarter, n)
    year = share_of_uses(price, c.kappa_year, n)
    return year / quarter, share_of_uses(price, c.kappa_long, n) / year
