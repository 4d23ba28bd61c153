"""The whole validation table, part by part, so that progress can be told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from negotiator.model.version import MODEL_VERSION
from negotiator.validation.check import tally
from negotiator.validation.episodes import episodes
from negotiator.validation.history import back_test
from negotiator.validation.limits import (
    alike_goods,
    floor_on_one_twin,
    small_shock,
    still_world,
    tariff_on_one_twin,
)
from negotiator.validation.solver import solver_agrees

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from negotiator.model.world import World
    from negotiator.validation.check import Check, Section

VALIDATION_FORMAT: Final = "negotiator-validation"
VALIDATION_VERSION: Final = 1
SECTIONS: Final[tuple[Section, ...]] = ("limit", "solver", "history")


def validate(world: World) -> Iterator[tuple[float, tuple[Check, ...]]]:
    """Compute the table; after each part yield the share that is done and its lines.

    Raises
    ------
    SimulationError
        If the engine cannot compute a part.
    """
    parts = _parts()
    for number, part in enumerate(parts):
        yield (number + 1) / len(parts), part(world)


def validation_tree(world: World, checks: tuple[Check, ...]) -> dict[str, Any]:
    """Return the object of `validate --json`."""
    return {
        "format": VALIDATION_FORMAT,
        "version": VALIDATION_VERSION,
        "model": MODEL_VERSION,
        "data": world.digest,
        "checks": [check_tree(check) for check in checks],
        "counted": {section: dict(tally(checks, section)) for section in SECTIONS},
    }


def _parts() -> tuple[Callable[[World], tuple[Check, ...]], ...]:
    limits = (still_world, floor_on_one_twin, tariff_on_one_twin, alike_goods, small_shock)
    replays = (partial(back_test, episode=episode) for episode in episodes())
    return (*limits, solver_agrees, *replays)


def check_tree(check: Check) -> dict[str, Any]:
    """Return a line of the table as an object of JSON."""
    return {
        "id": check.id,
        "section": check.section,
        "title": check.title,
        "expected": check.expected,
        "found": check.found,
        "scale": check.band.scale,
        "error": check.error,
        "wrong_way": check.is_wrong_way,
        "within": check.band.within,
        "near": check.band.near,
        "verdict": check.verdict,
        "counted": not check.not_counted,
        "not_counted": check.not_counted,
        "note": check.note,
        "source": check.source,
    }
