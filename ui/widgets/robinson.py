"""The Robinson projection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

CENTRAL_MERIDIAN_DEG: Final = 11.0
"""Cuts the map in the Bering Strait, where no land is torn."""
_STEP_DEG: Final = 5.0
_LENGTH: Final = (
    1.0000, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962,
    0.8679, 0.8350, 0.7986, 0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322,
)  # fmt: skip
"""Length of the parallel over that of the equator, every five degrees of latitude."""
_DISTANCE: Final = (
    0.0000, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571,
    0.6176, 0.6769, 0.7346, 0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1.0000,
)  # fmt: skip
"""Distance of the parallel from the equator over that of the pole."""
_WIDTH_FACTOR: Final = 0.8487
_HEIGHT_FACTOR: Final = 1.3523


def robinson(
    longitude_deg: NDArray[np.float64], latitude_deg: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Project places on a globe of radius 1.

    Linear between the parallels of the table, which is within 0.1 % of the height of the map.
    Longitudes are not folded, so that an island on the cut stays in one piece.

    Parameters
    ----------
    longitude_deg, latitude_deg
        (n,) degrees east and north, latitude within ±90.

    Returns
    -------
    x, y
        (n,) to the east and to the north of the place on the equator and the central meridian.

    References
    ----------
    Arthur H. Robinson, "A new map projection: its development and characteristics", International
    Yearbook of Cartography 14, 1974; table and factors as in John P. Snyder, "An album of map
    projections", US Geological Survey Professional Paper 1453, 1989.
    """
    parallels = _STEP_DEG * np.arange(len(_LENGTH))
    height = np.abs(latitude_deg)
    turned_rad = np.deg2rad(longitude_deg - CENTRAL_MERIDIAN_DEG)
    x = _WIDTH_FACTOR * np.interp(height, parallels, _LENGTH) * turned_rad
    y = _HEIGHT_FACTOR * np.interp(height, parallels, _DISTANCE) * np.sign(latitude_deg)
    return x, y
