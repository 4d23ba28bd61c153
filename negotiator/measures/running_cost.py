"""The area under unit costs, looked up: pieces of a curve that agree with it to rounding (E4, E29)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray

_REACH: Final = 28.0
"""Log odds beyond which no utilisation is told from none or all."""
_STEP: Final = 1.0 / 32.0
_KEPT: Final = 256
"""Tables that are kept, one for each steepness: some stages of some minerals."""
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(8)


def area_below(log_odds: FloatArray, power: float) -> FloatArray:
    r"""Area `∫ e^(p t) σ(t) σ(-t) dt` up to some log odds of utilisation (E29).

    Parameters
    ----------
    log_odds : any shape, between -28 and 28
    power : `p`, one over the steepness of (E4)
    """
    place = (log_odds + _REACH) / _STEP
    piece = place.astype(np.intp)
    place -= piece
    *others, last = _pieces(power)
    area: FloatArray = last.take(piece)
    for coefficient in others[::-1]:
        area *= place
        area += coefficient.take(piece)
    return area


@lru_cache(maxsize=_KEPT)
def _pieces(power: float) -> FloatArray:
    """(6, piece) polynomials that share value, slope and curvature with the area at the ends of each piece."""
    ends = np.arange(-_REACH, _REACH + _STEP, _STEP)
    middle = 0.5 * (ends[1:] + ends[:-1])
    inner = _density(middle[:, None] + 0.5 * _STEP * _NODES, power) @ _WEIGHTS * (0.5 * _STEP)
    first = np.exp((1.0 + power) * ends[0]) / (1.0 + power)
    area = first + np.concatenate([[0.0], np.cumsum(inner)])
    density = _density(ends, power)
    bend = density * (power - np.tanh(0.5 * ends)) * _STEP * _STEP
    slope = density * _STEP
    missing = inner - slope[:-1] - 0.5 * bend[:-1]
    tilt, turn = slope[1:] - slope[:-1] - bend[:-1], bend[1:] - bend[:-1]
    return np.stack(
        [
            area[:-1],
            slope[:-1],
            0.5 * bend[:-1],
            10.0 * missing - 4.0 * tilt + 0.5 * turn,
            -15.0 * missing + 7.0 * tilt - turn,
            6.0 * missing - 3.0 * tilt + 0.5 * turn,
        ]
    )


def _density(log_odds: FloatArray, power: float) -> FloatArray:
    share = 1.0 / (1.0 + np.exp(-log_odds))
    density: FloatArray = np.exp(power * log_odds) * share * (1.0 - share)
    return density
