"""Many cells of the table of the deal changed together: all of them, or none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from negotiator.model.checks import check_scenario
from ui.texts import translate
from ui.viewmodels.error_words import problem_text
from ui.viewmodels.mineral_names import list_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from negotiator.errors import Problem
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral, World
    from ui.format import PriceUnit
    from ui.viewmodels.deal_grid_columns import GridColumn

_MOST_TOLD: Final = 3
_INSTRUMENT: Final = re.compile(r"^deal\.instruments\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class CellText:
    """What is to stand in a cell."""

    mineral: Mineral
    column: GridColumn
    text: str
    price: PriceUnit
    """Unit of a price without one."""


def with_cells(world: World, scenario: Scenario, cells: Iterable[CellText]) -> Scenario:
    """Write texts into cells.

    Raises
    ------
    ValueError
        If one does not do; tells the first of those, each with its place and what would do.
    """
    after, faults = scenario, []
    for cell in cells:
        try:
            after = cell.column.changed(world, after, cell.mineral, cell.text, cell.price)
        except ValueError as error:
            faults.append(f"{list_name(cell.mineral)}, {cell.column.heading}: {error}")
    before = set(check_scenario(world, scenario))
    unsound = [problem for problem in check_scenario(world, after) if problem not in before]
    faults += [_told(world, after, problem) for problem in unsound]
    if faults:
        raise ValueError(told(faults))
    return after


def told(faults: list[str]) -> str:
    """Join the first faults; the rest is counted."""
    more = len(faults) - _MOST_TOLD
    rest = translate("grid", "And {count} more.").format(count=more)
    return "\n".join([*faults[:_MOST_TOLD], *([rest] if more > 0 else [])])


def _told(world: World, scenario: Scenario, problem: Problem) -> str:
    """A problem of the whole, with the name of its mineral."""
    place = _INSTRUMENT.match(problem.path)
    words = problem_text(problem)
    if place is None:
        return words
    mineral = world.mineral(scenario.deal.instruments[int(place[1])].mineral)
    return f"{list_name(mineral)}: {words}"
