"""Stockpiles within a quarter: orders that fade as the price rises, and offers that rise with it (E17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray, IntArray


_NEVER: Final = 1.0e100
"""A price over base that is never reached."""
_FADE_FRAC: Final = 0.1
"""Over this much of the limit orders fade to nothing; over as much of the release price offers rise to all."""


@dataclass(frozen=True, slots=True, eq=False)
class Orders:
    """Orders of stockpiles for a quarter; arrays `(destination slot, k)`."""

    wanted: FloatArray
    """Tonnes to be bought."""
    limit: FloatArray
    """Price over base beyond which less and less is bought, and soon nothing."""
    offered: FloatArray
    """Tonnes on offer."""
    reservation: FloatArray
    """Price over base below which nothing of them is sold."""

    def part(self, slots: IntArray) -> Orders:
        """Return the orders of some destination slots."""
        return Orders(
            self.wanted[slots], self.limit[slots], self.offered[slots], self.reservation[slots]
        )


def no_orders(shape: tuple[int, int]) -> Orders:
    """Return the orders of who neither buys nor sells, whatever the price."""
    never = np.full(shape, _NEVER)
    return Orders(np.zeros(shape), never, np.zeros(shape), never.copy())


@dataclass(slots=True, eq=False)
class Trade:
    """What orders come to at some prices; arrays `(destination slot, k)`, t."""

    bought: FloatArray
    released: FloatArray
    total: FloatArray
    """All that is bought in the market: need less releases, and what stockpiles buy."""
    balance: FloatArray
    """The same, below 0 where more is on offer than needed."""
    by_need: FloatArray
    """Derivative by the tonnes that users and makers need: of `total`, of holders that of `balance`."""
    by_paid: FloatArray
    """Derivative by the price paid, at a given need, of the same."""


def trade(
    orders: Orders, need: FloatArray, paid: FloatArray, holders: IntArray | None = None
) -> Trade:
    """Let stockpiles buy and sell (E17).

    What is on offer is supply at a reservation price: nothing is sold below it, all that users and makers
    need is sold a tenth above it. An order fades over as much beyond its limit, and never takes more money
    than it would there.

    Parameters
    ----------
    need : (destination slot, k) what users and makers would buy, t
    paid : (destination slot, k) average price paid over base
    holders : slots for which slopes are to be those of the balance; None if for none
    """
    ready, ready_slope = _step(paid, orders.reservation)
    supply, supply_slope = orders.offered * ready, orders.offered * ready_slope
    bought, bought_slope = _fading(orders, paid)
    is_short = need > supply
    if holders is not None:
        is_short[holders] = True
    return Trade(
        bought=bought,
        released=np.minimum(supply, need),
        total=np.maximum(need - supply, 0.0) + bought,
        balance=need - supply + bought,
        by_need=is_short.astype(float),
        by_paid=bought_slope - np.where(is_short, supply_slope, 0.0),
    )


def _step(price: FloatArray, first: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Rise smoothly from 0 at a price to 1 a tenth above it; value and slope."""
    if not (price > first).any():
        nothing = np.zeros_like(price)
        return nothing, nothing
    width = _FADE_FRAC * first
    part = np.clip((price - first) / width, 0.0, 1.0)
    return part * part * (3.0 - 2.0 * part), 6.0 * part * (1.0 - part) / width


def _fading(orders: Orders, paid: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return what is bought of the orders, t, and its slope by the price paid."""
    if not (paid > orders.limit).any():
        return orders.wanted, np.zeros_like(paid)
    gone, gone_slope = _step(paid, orders.limit)
    dearness = np.minimum(1.0, orders.limit / paid)
    bought = orders.wanted * dearness * (1.0 - gone)
    steep = orders.wanted * dearness * gone_slope
    return bought, np.where(paid > orders.limit, -bought / paid, 0.0) - steep
