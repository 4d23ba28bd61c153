"""The table of the whole deal on a document, and what it says."""

from __future__ import annotations

from negotiator.model.deal import Deal
from negotiator.model.scenario import Scenario
from tests.helpers.coalitions import shipped_world
from ui.document import Document
from ui.viewmodels.deal_grid import DealGridViewModel
from ui.viewmodels.deal_grid_columns import grid_columns

QUOTA = [column.kind for column in grid_columns()].index("purchase_quota")


class Sheet:
    """A table on a document, and the last thing that it said."""

    def __init__(self, *instruments: object) -> None:
        self.document = Document(Scenario(deal=Deal(instruments=instruments)))
        self.table = DealGridViewModel(self.document, shipped_world(), self.document)
        self.said = ""
        self.table.said.connect(self._hear)

    def _hear(self, text: str) -> None:
        self.said = text

    def row(self, mineral: str) -> int:
        return [one.id for one in self.table.minerals].index(mineral)

    def column(self, kind: str) -> int:
        return [one.kind for one in self.table.columns].index(kind)

    def cell(self, mineral: str, kind: str) -> tuple[int, int]:
        return self.row(mineral), self.column(kind)

    def found(self, kind: str, mineral: str):
        stage = shipped_world().mineral(mineral).main_stage
        return self.document.scenario.deal.find(kind, mineral, stage)

    @property
    def steps(self) -> int:
        return self.document.undo_stack.count()
