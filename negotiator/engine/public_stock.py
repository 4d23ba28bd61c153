"""Stockpiles within a quarter: orders that bend, and releases that displace purchases (E17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray, IntArray


_FADING: Final = 4.0
"""Power of limit over price with which an order fades (judgement)."""


@dataclass(frozen=True, slots=True, eq=False)
class Orders:
    """Orders of stockpiles for a quarter; arrays `(destination slot, k)`."""

    wanted: FloatArray
    """Tonnes to be bought."""
    limit: FloatArray
    """Price over base beyond which less and less is bought."""
    offered: FloatArray
    """Tonnes on offer."""

    def part(self, slots: IntArray) -> Orders:
        """Return the orders of some destination slots."""
        return Orders(self.wanted[slots], self.limit[slots], self.offered[slots])


@dataclass(slots=True, eq=False)
class Trade:
    """What orders come to at some prices; arrays `(destination slot, k)`, t."""

    bought: FloatArray
    released: FloatArray
    total: FloatArray
    """All that is bought in the market: need less releases, and what stockpiles buy."""
    by_need: FloatArray
    """Derivative of `total` by the tonnes that users and makers need."""
    by_paid: FloatArray
    """Derivative of `total` by the price paid, at a given need."""


def trade(orders: Orders, need: FloatArray, paid: FloatArray) -> Trade:
    """Let stockpiles buy and sell (E17).

    Users and makers take from what is offered in the ratio need / (need + offered), in proportion to
    what they buy. Beyond its limit an order fades, so that it never takes more money than it would there.

    Parameters
    ----------
    need : (destination slot, k) what users and makers would buy, t
    paid : (destination slot, k) average price paid over base
    """
    both = np.maximum(need + orders.offered, 1e-300)
    released = orders.offered * need / both
    dearness = np.minimum(1.0, orders.limit / paid)
    dearness *= dearness
    bought = orders.wanted * (dearness * dearness)
    missed = orders.offered / both
    return Trade(
        bought=bought,
        released=released,
        total=need * (need / both) + bought,
        by_need=1.0 - missed * missed,
        by_paid=np.where(paid > orders.limit, -_FADING * bought / paid, 0.0),
    )
