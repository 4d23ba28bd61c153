"""Regions, minerals and markets as phrases tell of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.phrases import Fact, Listed, Phrase, phrase

if TYPE_CHECKING:
    from negotiator.model.events import Targets
    from negotiator.model.world import Stage, World

_STAGES: Final[dict[Stage, Phrase]] = {
    "mine": phrase("mined"),
    "refined": phrase("refined"),
    "component": phrase("component"),
}
_MANY: Final[dict[str, Phrase]] = {
    "members": phrase("members"),
    "everyone": phrase("everyone"),
}


def region_name(world: World, region: str) -> Fact:
    """Return a region, by its name."""
    name = world.region(region).name
    return Fact("region", region, name, name)


def mineral_name(world: World, mineral: str) -> Fact:
    """Return a mineral, by its name."""
    name = world.mineral(mineral).name
    return Fact("mineral", mineral, name, name)


def market_name(world: World, mineral: str, stage: Stage) -> Phrase:
    """Write a market as `Gallium (refined)`."""
    return phrase("{mineral} ({stage})", mineral=mineral_name(world, mineral), stage=_STAGES[stage])


def target_names(world: World, targets: Targets) -> Phrase | Listed:
    """Whom an act hits: the word that stands for them, or their names."""
    if isinstance(targets, str):
        return _MANY[targets]
    return Listed(tuple(region_name(world, target) for target in targets))
