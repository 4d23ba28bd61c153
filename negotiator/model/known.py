"""What a world and a scenario know, and the checks of names and dates against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from negotiator.errors import Problem
from negotiator.model.allowed import either
from negotiator.model.naming import mineral_id, region_id, stage_id
from negotiator.model.problems import nearest_name, shown
from negotiator.phrases import Phrase, phrase, quarter_fact
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from negotiator.model.events import Targets
    from negotiator.model.world import Stage, World


class Known(NamedTuple):
    """Names of the data and the length of the run, for looking up."""

    world: World
    regions: frozenset[str]
    seated: tuple[str, ...]
    minerals: tuple[str, ...]
    quarters: int


def known_names(world: World, quarters: int) -> Known:
    """Gather what is known of a world and of a run of some quarters."""
    return Known(
        world=world,
        regions=frozenset(region.id for region in world.regions),
        seated=tuple(region.id for region in world.seated),
        minerals=tuple(mineral.id for mineral in world.minerals),
        quarters=quarters,
    )


def market_problems(
    names: Known, path: str, mineral: str, stage: Stage, spot: str = ""
) -> Iterator[Problem]:
    """Check mineral and stage; `spot` is the path of the mineral where it is not `path.mineral`."""
    if mineral not in names.minerals:
        yield unknown_name(
            spot or f"{path}.mineral", mineral, phrase("a mineral of the data"), names.minerals
        )
        return
    stages = names.world.mineral(mineral).stages
    if stage not in stages:
        found = phrase(
            "{stage}, which {mineral} does not have",
            stage=stage_id(stage),
            mineral=mineral_id(names.world, mineral),
        )
        allowed = either([phrase("{stage}", stage=stage_id(one)) for one in stages])
        yield Problem(f"{path}.stage", found, allowed)


def region_problems(names: Known, path: str, region: str) -> Iterator[Problem]:
    """Yield a problem if a region is not one of the data."""
    if region not in names.regions:
        yield unknown_name(path, region, phrase("a region of the data"), names.regions)


def unknown_name(path: str, name: str, what: str, known: Iterable[str]) -> Problem:
    """Return the problem of a name that the data do not have."""
    return Problem(path, shown(name), what, nearest_name(name, sorted(known)))


def date_problems(names: Known, path: str, quarter: str) -> Iterator[Problem]:
    """Yield a problem if a first quarter lies outside the run."""
    if not 0 <= quarter_index(quarter) < names.quarters:
        allowed = phrase(
            "a quarter of the run, {first} to {last}",
            first=quarter_fact(0),
            last=quarter_fact(names.quarters - 1),
        )
        yield Problem(path, quarter_text(quarter), allowed)


def order_problems(path: str, quarter: str, least: int) -> Iterator[Problem]:
    """Yield a problem if a quarter lies before the one with this index."""
    if quarter_index(quarter) < least:
        allowed = phrase("a quarter from {quarter} on", quarter=quarter_fact(least))
        yield Problem(path, quarter_text(quarter), allowed)


def quarter_text(quarter: str) -> Phrase:
    """Say a quarter alone."""
    return phrase("{quarter}", quarter=quarter_fact(quarter))


def target_problems(names: Known, path: str, actor: str, targets: Targets) -> Iterator[Problem]:
    """Check the regions of a list of targets; words that stand for regions are sound."""
    if isinstance(targets, str):
        return
    for place, target in enumerate(targets):
        spot = f"{path}[{place}]"
        if target == actor:
            found = phrase("{region}, which is the actor", region=region_id(names.world, target))
            yield Problem(spot, found, phrase("somebody else"))
        if target in targets[:place]:
            found = phrase("{name} again", name=region_id(names.world, target))
            yield Problem(spot, found, phrase("each target once"))
        yield from region_problems(names, spot, target)
