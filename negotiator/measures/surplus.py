"""Surpluses: what users gain from what they use, and makers from what they make (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.running_cost import area_below

if TYPE_CHECKING:
    from negotiator.engine.parameters import Number
    from negotiator.model.world import FloatArray

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(32)
_FEW_NODES, _FEW_WEIGHTS = np.polynomial.legendre.leggauss(10)
_SMALL: Final = 1.0e-8
_TAIL: Final = 24.0
"""The integrands are cut off where they have fallen by this power of e."""


def users_loss(price: FloatArray, used_ratio: FloatArray) -> FloatArray:
    r"""What users lose when the price leaves its base: the area left of their demand, ∫ D dz (E29).

    Demand has adapted to past prices as well (E5), so the curve that counts is the one of constant elasticity
    through base use and present use: with `u = ln z` and `a = u + ln(D / D0)` the area is `u (e^a - 1) / a`.

    Parameters
    ----------
    price : any shape, over base
    used_ratio : same shape, use over base use

    Returns
    -------
    Same shape, in base use at base prices; below 0 where the price is lower than base.
    """
    log_price = np.log(price)
    exponent = log_price + np.log(np.maximum(used_ratio, 1e-12))
    small = np.abs(exponent) < _SMALL
    safe = np.where(small, 1.0, exponent)
    mean = np.where(small, 1.0 + 0.5 * exponent, np.expm1(safe) / safe)
    loss: FloatArray = log_price * mean
    return loss


def unit_cost(used_frac: FloatArray, base_used_frac: Number, steepness: Number) -> FloatArray:
    r"""Cost of running the cheapest part of a capacity, per unit of capacity: ∫_0^u c(v) dv (E4, E29).

    The unit cost of the v-th part is `c (v / (1 - v))^(1/k)`, the inverse of (E4), with `c` such that base
    utilisation follows from a margin of 1.

    Parameters
    ----------
    used_frac : any shape, utilisation
    base_used_frac : base utilisation
    steepness : `k` of (E4); like base utilisation a number, or as many axes as `used_frac`

    Returns
    -------
    Same shape, in base margins.
    """
    inverse = 1.0 / steepness
    median = (base_used_frac / (1.0 - base_used_frac)) ** -inverse
    used = np.clip(used_frac, 1e-12, 1.0 - 1e-12)
    if np.ndim(inverse) == 0:
        area: FloatArray = median * area_below(np.log(used / (1.0 - used)), float(inverse))
        return area
    top, power = np.log(used / (1.0 - used))[..., None], np.asarray(inverse)[..., None]
    length = _TAIL / (1.0 + power) + np.maximum(top, 0.0)
    points = top - 0.5 * length * (1.0 - _NODES)
    odds = np.exp(points)
    points *= 1.0 + power
    values = np.exp(points, out=points)
    odds += 1.0
    values /= np.square(odds, out=odds)
    cost: FloatArray = median * 0.5 * length[..., 0] * (values @ _WEIGHTS)
    return cost


def scrap_surplus(
    price: FloatArray, reference: FloatArray, logit: float, steepness: float
) -> FloatArray:
    """Area under secondary supply (E6) between two prices, over base supply (E29).

    Integrated over the logarithm of the price.

    Parameters
    ----------
    price, reference : same shape, over base
    logit, steepness : constants of (E6)
    """
    top, bottom = np.log(price), np.log(reference)
    middle, half = 0.5 * (top + bottom), 0.5 * (top - bottom)
    logs = middle[..., None] + half[..., None] * _FEW_NODES
    base = 1.0 / (1.0 + np.exp(-logit))
    values = np.exp(logs) / (1.0 + np.exp(-(logit + steepness * logs))) / base
    area: FloatArray = half * (values @ _FEW_WEIGHTS)
    return area
