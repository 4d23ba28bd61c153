"""Supply: how much of their capacity makers run at a price (E4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray

_MOST_LOGIT: Final = 600.0
"""Idle capacity has no larger log odds: e^-600 of capacity is as good as nothing."""
_TRICKLE_FRAC: Final = 0.02
"""Margin, over the base margin, at which a maker who buys inputs is reduced to a trickle."""


def relative_margin(
    receipt: FloatArray, input_price: FloatArray, margin_frac: FloatArray
) -> FloatArray:
    """What is left of the receipt after the input is paid, over the same at base prices (E4).

    Parameters
    ----------
    receipt, input_price : (origin, k), over their base prices
    margin_frac : (origin, 1), part of the base price that is not input; 1 for a mine

    Returns
    -------
    (origin, k), ratio; negative where the input costs more than the product brings.
    """
    margin: FloatArray = (receipt - (1.0 - margin_frac) * input_price) / margin_frac
    return margin


def positive_margin(margin: FloatArray, trickle: FloatArray) -> FloatArray:
    """The margin, kept above zero: makers whose margin is gone fade to a trickle (E4).

    Smooth, increasing, 1 at 1, and the margin itself where `trickle` is 0.

    Parameters
    ----------
    margin : (origin, k), relative margin
    trickle : (origin, 1), width of the fade
    """
    level = 0.5 * (1.0 + np.sqrt(1.0 + 4.0 * trickle * trickle))
    half = 0.5 * (np.abs(margin) + np.sqrt(margin * margin + 4.0 * trickle * trickle))
    positive: FloatArray = np.where(margin >= 0.0, half, trickle * trickle / half) / level
    return positive


def trickle(margin_frac: FloatArray) -> FloatArray:
    """Width of the fade of `positive_margin`: none for mines, which buy no input (E4).

    Parameters
    ----------
    margin_frac : (origin, 1), part of the base price that is not input
    """
    width: FloatArray = np.where(margin_frac < 1.0, _TRICKLE_FRAC, 0.0)
    return width


def utilisation(logit: FloatArray) -> FloatArray:
    r"""Share of capacity whose unit cost lies below the receipt: u = x^k / (1 + x^k) (E4).

    Parameters
    ----------
    logit : (origin, k), `k ln x` with x the receipt over the median unit cost

    Notes
    -----
    Elasticity with respect to x is `k (1 - u)`, so `k = ε / (1 - u0)`. Of the receipt, the part
    `quarter_response_frac` counts as it is and the rest as its mean over about a year (partial adjustment).
    """
    used: FloatArray = np.exp(np.minimum(-logit, _MOST_LOGIT))
    used += 1.0
    return np.reciprocal(used, out=used)
