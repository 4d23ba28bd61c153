"""Contracts for difference: what makers receive on average, and what settling costs (E14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """Contracts for difference in force; arrays `(t, origin slot, k)` or, in a quarter, `(origin slot, k)`."""

    covered: FloatArray
    """Part of output that receives the strike; 0 where there is no contract."""
    strike: FloatArray
    """Over base price."""

    def at(self, quarter: int) -> Cover:
        """Return the contracts of a quarter."""
        return Cover(self.covered[quarter], self.strike[quarter])


def average_receipt(marginal: FloatArray, cover: Cover) -> FloatArray:
    """What makers receive for a tonne on average: the strike on the covered part (E14).

    Parameters
    ----------
    marginal : (origin slot, k) what a tonne outside the contract brings, subsidies included, over base
    cover : contracts of the quarter
    """
    receipt: FloatArray = marginal + cover.covered * (cover.strike - marginal)
    return receipt


def settled(price: FloatArray, cover: Cover) -> FloatArray:
    """What treasuries pay for an average tonne made, over base; below 0 where they collect (E14).

    The strike takes the place of a price-gap subsidy on the covered part, so nothing is paid twice.

    Parameters
    ----------
    price : (origin slot, k) market price over base
    cover : contracts of the quarter
    """
    payment: FloatArray = cover.covered * (cover.strike - price)
    return payment
