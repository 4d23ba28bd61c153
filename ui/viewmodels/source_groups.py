"""Origins of what members use, in groups: those that the chart of sources names, and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.measures.series import RECYCLING, STOCKS
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.measures.picture import Picture
    from negotiator.model.world import FloatArray, World

_NAMED_NEUTRALS: Final = 2
_NAMED_MEMBERS: Final = 3
"""With the adversary and recycling at most seven origins have a name; the rest is *other*."""
VISIBLE_FRAC: Final = 0.03
"""Origins below this part of all tonnes go to *other*."""
_EU: Final = "EUX"


class Group(NamedTuple):
    """What a layer of the chart is of."""

    role: str
    region: str = ""
    """Empty for the rest of a kind, and where the kind has one layer."""
    shade: int = 0


ADVERSARY: Final = Group("adversary")


@dataclass(frozen=True, slots=True, eq=False)
class _Kinds:
    """Members' tonnes a year by kind of origin; every array is at least 0."""

    adversary: FloatArray
    neutrals: Mapping[str, FloatArray]
    secondary: FloatArray
    """Recycling and the net release of stocks."""
    members: Mapping[str, FloatArray]


class SourceGroups:
    """The groups of a picture, by which its sources are summed, and those of any of its draws."""

    def __init__(self, picture: Picture, world: World) -> None:
        self._picture = picture
        self._world = world
        kinds = self._kinds(picture.series.sources_t)
        least_t = VISIBLE_FRAC * float(picture.series.club_demand_t.sum()) * QUARTERS_PER_YEAR
        self._neutrals = _largest(kinds.neutrals, _NAMED_NEUTRALS, least_t=least_t)
        self._members = _largest(kinds.members, _NAMED_MEMBERS, least_t=least_t)
        self.deal_t = self._grouped(kinds)
        """(t,) tonnes a year of each group of the picture, see `rates_t`."""

    def rates_t(self, sources_t: Mapping[str, FloatArray]) -> dict[Group, FloatArray]:
        """(..., t) tonnes a year of each group from the bottom to the top; those without any are left out.

        Parameters
        ----------
        sources_t : (..., t) a quarter by source, as in `MineralSeries`
        """
        return self._grouped(self._kinds(sources_t))

    def adversary_t(self, sources_t: Mapping[str, FloatArray]) -> FloatArray:
        """(..., t) tonnes a year of the adversary alone; see `rates_t`."""
        return self._kinds(sources_t).adversary

    def _grouped(self, kinds: _Kinds) -> dict[Group, FloatArray]:
        found = {ADVERSARY: kinds.adversary}
        found |= _grouped(kinds.neutrals, self._neutrals, "neutral")
        if kinds.secondary.any():
            found[Group("recycling")] = kinds.secondary
        members = _grouped(kinds.members, self._members, "members")
        return found | dict(reversed(members.items()))

    def _kinds(self, sources_t: Mapping[str, FloatArray]) -> _Kinds:
        """Sort the origins; where stocks are filled from purchases, take that off every origin alike.

        What is left then adds up to what members use, and no layer is negative.
        """
        rates = {source: tonnes * QUARTERS_PER_YEAR for source, tonnes in sources_t.items()}
        nothing = np.zeros_like(next(iter(rates.values())))
        secondary = rates.pop(RECYCLING, nothing) + rates.pop(STOCKS, nothing)
        bought = np.maximum(sum(rates.values(), start=nothing), 0.0)
        kept_frac = 1.0 + np.minimum(secondary, 0.0) / np.where(bought > 0.0, bought, 1.0)
        kept = {region: np.maximum(rate * kept_frac, 0.0) for region, rate in rates.items()}
        adversary = kept.pop(self._picture.scenario.adversary, nothing)
        club = set(self._picture.club.members)
        neutrals = {region: rate for region, rate in kept.items() if region not in club}
        members: dict[str, FloatArray] = {}
        for region in kept.keys() - neutrals.keys():
            name = _EU if _EU in club and self._world.region(region).eu_member else region
            members[name] = members.get(name, nothing) + kept[region]
        return _Kinds(adversary, neutrals, np.maximum(secondary, 0.0), members)


def _largest(rates: Mapping[str, FloatArray], count: int, *, least_t: float) -> tuple[str, ...]:
    """Return the largest origins, the largest first."""
    by_size = sorted(rates, key=lambda region: (-float(rates[region].sum()), region))
    return tuple(r for r in by_size[:count] if float(rates[r].sum()) >= least_t)


def _grouped(
    rates: Mapping[str, FloatArray], named: tuple[str, ...], role: str
) -> dict[Group, FloatArray]:
    """Sum all origins of a kind that are not named; by group, the named first."""
    found = {Group(role, region, shade): rates[region] for shade, region in enumerate(named)}
    rest = [rate for region, rate in rates.items() if region not in named]
    if any(rate.any() for rate in rest):
        found[Group(role, shade=len(found))] = np.sum(rest, axis=0)
    return found
