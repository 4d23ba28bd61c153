"""How far buyers honour a purchase quota as members' goods grow dear (E15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray

_BUYERS_BALK_AT: Final = 1.5
_BUYERS_STOP_AT: Final = 2.5
"""Members' price over the price of all goods at which buyers begin to fail, and fail, to honour the quota."""
_LOG_STOP: Final = float(np.log(_BUYERS_STOP_AT))
_LOG_WIDTH: Final = _LOG_STOP - float(np.log(_BUYERS_BALK_AT))


def honoured_frac(log_ratio: FloatArray) -> FloatArray:
    """Part of a promise that buyers keep at a price: smooth, 1 below balking, 0 from stopping (E15).

    Parameters
    ----------
    log_ratio : (destination slot, k), log of members' price over the price of all goods
    """
    left = np.clip((_LOG_STOP - log_ratio) / _LOG_WIDTH, 0.0, 1.0)
    kept: FloatArray = left * left * (3.0 - 2.0 * left)
    return kept


def honoured_slope(log_ratio: FloatArray) -> FloatArray:
    """Derivative of `honoured_frac` with respect to the log of the ratio (E15).

    Parameters
    ----------
    log_ratio : (destination slot, k), log of members' price over the price of all goods
    """
    left = np.clip((_LOG_STOP - log_ratio) / _LOG_WIDTH, 0.0, 1.0)
    slope: FloatArray = -6.0 * left * (1.0 - left) / _LOG_WIDTH
    return slope
