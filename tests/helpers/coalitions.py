"""View-models of a coalition on the shipped world, and lines of its list."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from negotiator.data import load_world
from negotiator.model.coalition import Coalition, Member
from negotiator.model.scenario import Scenario
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.coalition import CoalitionViewModel
from ui.viewmodels.coalition_list import KIND_ROLE, REGION_ROLE, RowKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel, QModelIndex

    from negotiator.model.world import World

NDPR = "rare_earths_ndpr"
EU_STATES = (
    "BEL", "CZE", "EST", "FIN", "FRA", "DEU", "GRC", "ITA", "LTU", "POL", "ROU", "SWE", "NLD",
)  # fmt: skip
"""Members of the European Union that attended by themselves."""


class Table(NamedTuple):
    """A document, what is looked at, and the coalition between them."""

    document: Document
    selection: Selection
    coalition: CoalitionViewModel

    @property
    def step(self) -> str:
        """Name of the last step."""
        return self.document.undo_stack.undoText()


@cache
def shipped_world() -> World:
    """Load the world once; it cannot be changed."""
    return load_world()


def a_table(
    *members: str, world: World | None = None, mineral: str = NDPR, adversary: str = "CHN"
) -> Table:
    """Return a table with these members on the shipped world or another one."""
    club = Coalition(members=tuple(Member(region=region) for region in members))
    document = Document(Scenario(coalition=club, adversary=adversary))
    selection = Selection(mineral)
    coalition = CoalitionViewModel(document, selection, world or shipped_world(), document)
    return Table(document, selection, coalition)


def lines(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Every line of a list, from top to bottom."""
    rows = model.rowCount() if parent is None else model.rowCount(parent)
    for row in range(rows):
        line = model.index(row, 0) if parent is None else model.index(row, 0, parent)
        yield line
        yield from lines(model, line)


def seats_in(model: QAbstractItemModel) -> list[str]:
    """Ids of the seats of a list, from top to bottom."""
    kinds = {RowKind.SEAT, RowKind.UNION_SEAT}
    return [line.data(REGION_ROLE) for line in lines(model) if line.data(KIND_ROLE) in kinds]
