"""How the seats are put into groups: by region, by customs union, or by role in a mineral."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.texts import translate, translate_entry
from ui.viewmodels.places import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from negotiator.model.world import Region, World
    from ui.viewmodels.places import Places

UNION: Final = "EU"
"""Customs union whose seats share a line of the list."""
_ROLES: Final[tuple[tuple[str, Any], ...]] = (
    ("mine", QT_TRANSLATE_NOOP("coalition", "Producers")),
    ("refined", QT_TRANSLATE_NOOP("coalition", "Refiners")),
    ("component", QT_TRANSLATE_NOOP("coalition", "Makers of components")),
    ("need", QT_TRANSLATE_NOOP("coalition", "Consumers")),
)


class Grouping(Enum):
    """How the list is grouped."""

    REGION = "region"
    BLOC = "bloc"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """A group line with the seats under it."""

    title: str
    seats: tuple[str, ...]
    union: tuple[str, ...] = ()
    """Seats of the European Union, under a line of its own that comes first."""


def seat_groups(
    world: World, places: Places, grouping: Grouping, mineral: str
) -> tuple[SeatGroup, ...]:
    """Put every seat into one group; groups without a seat are left out."""
    if grouping is Grouping.BLOC:
        found = _by_bloc(world, places)
    elif grouping is Grouping.ROLE:
        found = _by_role(world, places, mineral)
    else:
        found = _by_region(world, places)
    return tuple(group for group in found if group.seats or group.union)


def share_of_world_frac(regions: tuple[str, ...], weight: NDArray[np.float64]) -> dict[str, float]:
    """Part of each region in the sum of the weights; none where the sum is zero."""
    total = float(weight.sum())
    if total <= 0.0:
        return {}
    return {region: float(part) / total for region, part in zip(regions, weight, strict=True)}


def _by_region(world: World, places: Places) -> list[SeatGroup]:
    hosts = [seat for seat in world.seated if seat.host]
    rest = [seat for seat in world.seated if not seat.host]
    named = {region: group.name for group in places.groups for region in group.regions}
    by_zone = {zone: group.name for group in places.groups for zone in group.zones}
    home = {seat.id: named.get(seat.id, by_zone.get(seat.zone, "")) for seat in rest}
    groups = [SeatGroup(translate("coalition", "Host"), _sorted(hosts, places))]
    for name in (*(group.name for group in places.groups), ""):
        inside = [seat for seat in rest if home[seat.id] == name]
        groups.append(
            SeatGroup(
                translate_entry("places", name) if name else translate("coalition", "Other"),
                _sorted((seat for seat in inside if seat.bloc != UNION), places),
                _sorted((seat for seat in inside if seat.bloc == UNION), places),
            )
        )
    return groups


def _by_bloc(world: World, places: Places) -> list[SeatGroup]:
    groups = [
        SeatGroup(
            translate_entry("places", name),
            _sorted((s for s in world.seated if s.bloc == bloc), places),
        )
        for bloc, name in places.blocs.items()
    ]
    free = (seat for seat in world.seated if seat.bloc not in places.blocs)
    return [
        *groups,
        SeatGroup(translate("coalition", "In no customs union"), _sorted(free, places)),
    ]


def _by_role(world: World, places: Places, mineral: str) -> list[SeatGroup]:
    """Group seats by what their part of the world is largest in, the largest part first."""
    shares = _shares(world, mineral)
    best: dict[str, tuple[float, str]] = {}
    for role, parts in shares.items():
        for region, part in parts.items():
            if part > best.get(region, (0.0, ""))[0]:
                best[region] = (part, role)
    groups = []
    for role, title in _ROLES:
        inside = [seat for seat in world.seated if best.get(seat.id, (0.0, ""))[1] == role]
        inside.sort(key=lambda seat: -best[seat.id][0])
        groups.append(
            SeatGroup(translate_entry("coalition", title), tuple(seat.id for seat in inside))
        )
    idle = (seat for seat in world.seated if seat.id not in best)
    return [
        *groups,
        SeatGroup(translate("coalition", "No part in this mineral"), _sorted(idle, places)),
    ]


def _shares(world: World, mineral: str) -> dict[str, dict[str, float]]:
    """Part of the world by role and region."""
    facts = world.mineral(mineral)
    markets = {stage: world.market(mineral, stage) for stage in facts.stages}
    shares: dict[str, dict[str, float]] = {
        stage: share_of_world_frac(market.origins, market.supply_t)
        for stage, market in markets.items()
    }
    main = markets[facts.main_stage]
    return {**shares, "need": share_of_world_frac(main.destinations, main.demand_t)}


def _sorted(seats: Iterable[Region], places: Places) -> tuple[str, ...]:
    """Ids in the order of the names; the Commission, which is no country, first."""
    ordered = sorted(seats, key=lambda seat: (seat.iso2 != UNION, sort_key(places.name(seat))))
    return tuple(seat.id for seat in ordered)
