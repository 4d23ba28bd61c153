"""Scopes: whose measures are asked for: a region, several of them, the club as it stands, the world."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.treatment import membership
from negotiator.model.membership import dated_coalition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from negotiator.engine.treatment import BoolArray
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, World

CLUB: Final = "club"
WORLD: Final = "world"
"""Names of the scopes that are no list of regions."""


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """Quarters through which a scope holds the same regions."""

    regions: tuple[str, ...]
    quarters: BoolArray
    """(t,)"""


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """A set of regions that may change with time, as a club does when members join and leave."""

    name: str
    spans: tuple[Span, ...]
    """Every quarter of the run is in one of them."""

    def over(self, measure: Callable[[tuple[str, ...]], FloatArray]) -> FloatArray:
        """(t,) a measure, in each quarter that of the regions then in the scope.

        Parameters
        ----------
        measure : from regions to `(t,)`
        """
        first, *others = self.spans
        values = measure(first.regions)
        for span in others:
            values = np.where(span.quarters, measure(span.regions), values)
        return values

    def regions_at(self, quarter: int) -> tuple[str, ...]:
        """Return the regions in the scope in a quarter."""
        return next(span.regions for span in self.spans if span.quarters[quarter])


def region_scope(name: str, regions: Iterable[str], quarters: int) -> Scope:
    """Return the scope of some regions throughout; named twice they count once."""
    return Scope(name, (Span(tuple(dict.fromkeys(regions)), np.ones(quarters, dtype=bool)),))


def world_scope(world: World, quarters: int) -> Scope:
    """Return the scope of all regions."""
    return region_scope(WORLD, (region.id for region in world.regions), quarters)


def club_scope(scenario: Scenario) -> Scope:
    """Return the club, in each quarter those who are members then."""
    members, quarters = dated_coalition(scenario).members, scenario.quarters
    if all(member.joins is None and member.leaves is None for member in members):
        return region_scope(CLUB, scenario.coalition.regions, quarters)
    inside = [membership(member, quarters) for member in members]
    found: dict[tuple[str, ...], BoolArray] = {}
    for t in range(quarters):
        regions = tuple(m.region for m, when in zip(members, inside, strict=True) if when[t])
        found.setdefault(regions, np.zeros(quarters, dtype=bool))[t] = True
    return Scope(CLUB, tuple(Span(regions, when) for regions, when in found.items()))
