"""(E1) Base flows: who buys how much from whom in the base year.

Letters of the axes: `s` origins, `d` destinations or groups of them that buy alike, `z` zones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.errors import SimulationError

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray, IntArray

HOME_FACTOR: Final = 4.0
"""How much rather a buyer takes from the home area than from an equally near foreign origin.

Judged (grade C): estimates of the border effect run from about 2 within the EU to 10 and more; ores
and metals are traded more freely than goods on average."""
DISTANCE_SCALE_KM: Final = 6000.0
"""Distance at which trade falls to 1/e of that next door.

Judged (grade C): minerals travel in bulk by sea, so distance matters less than for other goods,
where doubling it about halves trade; here trade halves with each 4,200 km."""
WITHIN_ZONE_KM: Final = 1500.0
"""Distance between two regions of a zone; judged (grade C), the size of a large country."""
EARTH_RADIUS_KM: Final = 6371.0
TOLERANCE: Final = 1e-11
"""Largest relative gap between an origin's sales and its supply that counts as balanced."""
_ACCEPTED: Final = 1e-10
_ROUNDING: Final = 1e-13
_ENOUGH: Final = 1e-4
_STEPS: Final = 300
_HOLDS: Final = (0.0, 1e-9, 1e-6, 1e-3, 1.0)
"""Curvature added, over the largest one, where an origin has so few buyers that its own curvature is lost."""
_LENGTHS: Final = tuple(0.5**halvings for halvings in range(40))


def zone_distance_km(
    latitude: FloatArray, longitude: FloatArray, *, weight: FloatArray, zone: IntArray
) -> FloatArray:
    """Great-circle distances between the weighted centres of zones.

    Parameters
    ----------
    latitude, longitude
        (r,) places of regions, degrees.
    weight
        (r,) weight of each region in the centre of its zone; any unit.
    zone
        (r,) number of the zone of each region, from 0.

    Returns
    -------
    FloatArray
        (z, z) km; `WITHIN_ZONE_KM` on the diagonal.
    """
    phi, lam = np.radians(latitude), np.radians(longitude)
    towards = np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=1)
    centre = np.zeros((int(zone.max()) + 1, 3))
    np.add.at(centre, zone, towards * weight[:, None])
    centre /= np.linalg.norm(centre, axis=1, keepdims=True)
    distance: FloatArray = EARTH_RADIUS_KM * np.arccos(np.clip(centre @ centre.T, -1.0, 1.0))
    np.fill_diagonal(distance, WITHIN_ZONE_KM)
    return distance


def default_preference(distance_km: FloatArray, *, at_home: FloatArray) -> FloatArray:
    """Preference `φ` of buyers among origins where no source prints their shares.

    Parameters
    ----------
    distance_km
        (s, d) between the zones of origin and destination.
    at_home
        (s, d) 1 where both lie in one home area (a region, or the EU), else 0.

    Returns
    -------
    FloatArray
        (s, d) relative weight, 1 for a foreign origin at no distance.
    """
    preference: FloatArray = HOME_FACTOR**at_home * np.exp(-distance_km / DISTANCE_SCALE_KM)
    return preference


def fit_shares(
    prior: FloatArray, *, supply_t: FloatArray, demand_t: FloatArray, pliability: FloatArray
) -> FloatArray:
    """(E1) Shares of origins in purchases, as near to a prior as the balance of tonnes allows.

    The shares are `prior_sd · A_s^π_d`, each column scaled to sum to 1, with the `A_s` at which
    every origin sells its supply. With all pliabilities `π` equal to 1 this is iterative
    proportional fitting; a printed column gets a small `π`, so that the columns without a source
    adapt to it. The `A_s` minimise a convex function, found by damped Newton steps.

    Parameters
    ----------
    prior
        (s, d) positive; columns need not sum to 1.
    supply_t, demand_t
        (s,), (d,) positive tonnes with the same sum.
    pliability
        (d,) positive.

    Returns
    -------
    FloatArray
        (s, d) columns sum to 1, and `shares @ demand_t` equals `supply_t` to 1e-10 of each origin.

    Raises
    ------
    SimulationError
        If an argument is not positive or the fit did not converge, which only numbers near the ends
        of the range of floating point bring about.
    """
    if not min(float(each.min()) for each in (prior, supply_t, demand_t, pliability)) > 0.0:
        raise SimulationError("the base flows need weights and tonnes above 0.")
    curve = _Curve(np.log(prior), supply_t / supply_t.sum(), demand_t / demand_t.sum(), pliability)
    level = np.log(curve.supply / (prior / prior.sum(axis=0) @ curve.demand))
    point = curve.point(level)
    for _ in range(_STEPS):
        if curve.worst(point) <= TOLERANCE:
            break
        point = curve.descended(point)
    if not curve.worst(point) <= _ACCEPTED:
        found = f"the base flows did not balance: relative gap {curve.worst(point):.1e}."
        raise SimulationError(found)
    return point.shares


class _Point(NamedTuple):
    """A point on the convex function."""

    level: FloatArray
    """(s,) logarithm of `A_s`."""
    shares: FloatArray
    """(s, d)."""
    gap: FloatArray
    """(s,) sales less supply, as parts of the world: the slope of the function."""
    height: float


class _Curve(NamedTuple):
    """The convex function that the levels minimise; supply and demand are parts of the world."""

    log_prior: FloatArray
    supply: FloatArray
    demand: FloatArray
    pliability: FloatArray

    def point(self, level: FloatArray) -> _Point:
        """Evaluate the function at (s,) levels."""
        log_weight = self.log_prior + level[:, None] * self.pliability
        top = log_weight.max(axis=0)
        weight = np.exp(log_weight - top)
        total = weight.sum(axis=0)
        shares = weight / total
        height = self.demand / self.pliability @ (np.log(total) + top) - self.supply @ level
        return _Point(level, shares, shares @ self.demand - self.supply, float(height))

    def worst(self, at: _Point) -> float:
        """Largest gap of an origin relative to its supply."""
        return float(np.abs(at.gap / self.supply).max())

    def descended(self, start: _Point) -> _Point:
        """Take a Newton step, halved until the function falls enough; held back where that fails."""
        for held in _HOLDS:
            step = self._newton_step(start, held)
            fall = float(start.gap @ step)
            for length in _LENGTHS if np.isfinite(step).all() else ():
                end = self.point(start.level + length * step)
                if end.height <= start.height + _ENOUGH * length * fall + _ROUNDING and (
                    held == 0.0 or end.height < start.height
                ):
                    return end
        return start

    def _newton_step(self, at: _Point, held: float) -> FloatArray:
        """Newton step of the levels (s,); their common part, which is free, is held; flat ways by `held`."""
        weight = self.demand * self.pliability
        hessian = np.outer(self.supply, self.supply) - (at.shares * weight) @ at.shares.T
        curvature = at.shares @ weight
        hessian.flat[:: self.supply.size + 1] += curvature + held * curvature.max()
        try:
            return np.asarray(np.linalg.solve(hessian, -at.gap), dtype=np.float64)
        except np.linalg.LinAlgError:
            return np.full_like(at.gap, np.nan)
