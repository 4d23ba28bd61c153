"""Where regions lie to each other, and whom their buyers prefer (E1, E7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.base_flows import default_preference, zone_distance_km

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.model.world import FloatArray, Region

EU27: Final = "EU27"
"""All members of the EU together: one home area, one column of base flows."""


class Geography(NamedTuple):
    """Where regions lie to each other."""

    home: Mapping[str, str]
    """Home area of each region: itself, or the EU."""
    zone: Mapping[str, int]
    distance_km: FloatArray
    """(z, z)."""

    def preference(self, origins: Sequence[str], destinations: Sequence[str]) -> FloatArray:
        """(s, d) preference of buyers among origins where no source prints their shares (E1).

        Parameters
        ----------
        origins, destinations : ids of regions
        """
        makers = np.array([self.home[region] for region in origins])
        buyers = np.array([self.home[region] for region in destinations])
        from_zone = [self.zone[region] for region in origins]
        to_zone = [self.zone[region] for region in destinations]
        at_home = (makers[:, None] == buyers).astype(np.float64)
        return default_preference(self.distance_km[np.ix_(from_zone, to_zone)], at_home=at_home)


def geography(regions: tuple[Region, ...]) -> Geography:
    """Home areas, zones, and the distances between zones weighted by manufacturing."""
    names = list(dict.fromkeys(region.zone for region in regions))
    zone = {region.id: names.index(region.zone) for region in regions}
    distance_km = zone_distance_km(
        np.array([region.latitude for region in regions]),
        np.array([region.longitude for region in regions]),
        weight=np.array([region.manufacturing_musd.value for region in regions]),
        zone=np.array([zone[region.id] for region in regions]),
    )
    return Geography({region.id: home_area(region) for region in regions}, zone, distance_km)


def home_area(region: Region) -> str:
    """Area within which buyers prefer their own producers: the EU, or the region itself."""
    return EU27 if region.eu_member else region.id
