"""What a world and a scenario know, and the checks of names and dates against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from negotiator.errors import Problem
from negotiator.model.problems import nearest_name, shown
from negotiator.units import quarter_index, quarter_name

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
        yield unknown_name(spot or f"{path}.mineral", mineral, "a mineral", names.minerals)
        return
    stages = names.world.mineral(mineral).stages
    if stage not in stages:
        found = f"{stage}, which {mineral} does not have"
        yield Problem(f"{path}.stage", found, " or ".join(stages))


def region_problems(names: Known, path: str, region: str) -> Iterator[Problem]:
    """Yield a problem if a region is not one of the data."""
    if region not in names.regions:
        yield unknown_name(path, region, "a region", names.regions)


def unknown_name(path: str, name: str, what: str, known: Iterable[str]) -> Problem:
    """Return the problem of a name that the data do not have."""
    return Problem(path, shown(name), f"{what} of the data", nearest_name(name, sorted(known)))


def date_problems(names: Known, path: str, quarter: str) -> Iterator[Problem]:
    """Yield a problem if a first quarter lies outside the run."""
    if not 0 <= quarter_index(quarter) < names.quarters:
        last = quarter_name(names.quarters - 1)
        yield Problem(path, quarter, f"a quarter of the run, {quarter_name(0)} to {last}")


def order_problems(path: str, quarter: str, least: int) -> Iterator[Problem]:
    """Yield a problem if a quarter lies before the one with this index."""
    if quarter_index(quarter) < least:
        yield Problem(path, quarter, f"a quarter from {quarter_name(least)} on")


def target_problems(names: Known, path: str, actor: str, targets: Targets) -> Iterator[Problem]:
    """Check the regions of a list of targets; words that stand for regions are sound."""
    if isinstance(targets, str):
        return
    for place, target in enumerate(targets):
        spot = f"{path}[{place}]"
        if target == actor:
            yield Problem(spot, f"{target}, which is the actor", "somebody else")
        if target in targets[:place]:
            yield Problem(spot, f"{target} again", "each target once")
        yield from region_problems(names, spot, target)
