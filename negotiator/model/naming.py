"""Regions, minerals and markets as phrases tell of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.phrases import Fact, Listed, Phrase, phrase

if TYPE_CHECKING:
    from negotiator.model.events import Targets
    from negotiator.model.world import Stage, World

STAGES: Final[dict[Stage, Phrase]] = {
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


def region_id(world: World, region: str) -> Fact | str:
    """Return a region as files write it; only its id where the data have no such region."""
    name = next((one.name for one in world.regions if one.id == region), "")
    return Fact("region", region, region, name) if name else region


def mineral_id(world: World, mineral: str) -> Fact | str:
    """Return a mineral as files write it; only its id where the data have no such mineral."""
    name = next((one.name for one in world.minerals if one.id == mineral), "")
    return Fact("mineral", mineral, mineral, name) if name else mineral


def stage_id(stage: Stage) -> Fact:
    """Return a stage of a chain as files write it."""
    return Fact("stage", stage, stage)


def market_name(world: World, mineral: str, stage: Stage) -> Phrase:
    """Write a market as `Gallium (refined)`."""
    return phrase("{mineral} ({stage})", mineral=mineral_name(world, mineral), stage=STAGES[stage])


def target_names(world: World, targets: Targets) -> Phrase | Listed:
    """Whom an act hits: the word that stands for them, or their names."""
    if isinstance(targets, str):
        return _MANY[targets]
    return Listed(tuple(region_name(world, target) for target in targets))
