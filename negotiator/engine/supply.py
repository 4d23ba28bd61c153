"""Supply: how much of their capacity makers run at a price (E4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray

_MOST_LOGIT: Final = 600.0
"""Idle capacity has no larger log odds: e^-600 of capacity is as good as nothing."""
SHUTDOWN_LOG_MARGIN: Final = float(np.log(0.01)) + 1.0
"""Log of the margin over base below which makers begin to stop (judgement)."""
_GLUT_PRICE: Final = 0.1
"""Price over base below which there is more of a subsidised good than buyers take at any price (judgement)."""
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


def log_glut(price: FloatArray) -> FloatArray:
    """Log of the part of a subsidised margin that counts when the goods find hardly any price (E13).

    Nobody makes what cannot be sold: below a tenth of the base price subsidised makers cut output as if their
    margin shrank with the price.

    Parameters
    ----------
    price : (origin, k), over base
    """
    part = np.minimum(price / _GLUT_PRICE, 1.0)
    log_part: FloatArray = np.log(part * (2.0 - part))
    return log_part


def glut_slope(price: FloatArray) -> FloatArray:
    """Derivative of `log_glut` with respect to the log of the price (E13).

    Parameters
    ----------
    price : (origin, k), over base
    """
    part = np.minimum(price / _GLUT_PRICE, 1.0)
    slope: FloatArray = 2.0 * (1.0 - part) / (2.0 - part)
    return slope


def trickle(margin_frac: FloatArray) -> FloatArray:
    """Width of the fade of `positive_margin`: none for mines, which buy no input (E4).

    Parameters
    ----------
    margin_frac : (origin, 1), part of the base price that is not input
    """
    width: FloatArray = np.where(margin_frac < 1.0, _TRICKLE_FRAC, 0.0)
    return width


def shutdown(log_margin: FloatArray, power: FloatArray) -> FloatArray:
    """Log odds of utilisation that makers lose where next to no margin is left (E4).

    Below a hundredth of the base margin output falls with the margin, however little else it answers: nobody
    goes on making for nothing. Smooth, and exactly 0 from three hundredths on.

    Parameters
    ----------
    log_margin : (origin, k), log of the margin over its base
    power : (origin, 1), log odds per log margin above
    """
    below = np.minimum(log_margin - SHUTDOWN_LOG_MARGIN, 0.0)
    bent = np.maximum(below, -2.0)
    lost: FloatArray = (below - bent - 0.25 * bent * bent) * np.maximum(1.0 - power, 0.0)
    return lost


def shutdown_slope(log_margin: FloatArray, power: FloatArray) -> FloatArray:
    """Derivative of `shutdown` with respect to the log margin (E4).

    Parameters
    ----------
    log_margin : (origin, k), log of the margin over its base
    power : (origin, 1), log odds per log margin above
    """
    bent = (log_margin - SHUTDOWN_LOG_MARGIN).clip(-2.0, 0.0)
    slope: FloatArray = -0.5 * bent * np.maximum(1.0 - power, 0.0)
    return slope


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
