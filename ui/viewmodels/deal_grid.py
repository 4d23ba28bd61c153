"""The whole deal as a table, minerals by kinds of instruments: read, changed and copied in cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.format import PriceUnit, price_unit
from ui.viewmodels.amounts import written
from ui.viewmodels.deal_grid_change import CellText, with_cells
from ui.viewmodels.deal_grid_columns import grid_columns
from ui.viewmodels.deal_grid_headings import mineral_heading, unit_heading
from ui.viewmodels.deal_grid_paste import is_headed, read_rows, read_table
from ui.viewmodels.deal_rows import risk_bars
from ui.viewmodels.mineral_names import list_name, sentence_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from negotiator.model.world import World
    from ui.document import Document

Cell = tuple[int, int]
"""Row and column of a number, both counted from 0."""


class DealGridViewModel(QObject):
    """Main numbers of all instruments; every change is one undo step, made whole or not at all."""

    changed = Signal()
    """The scenario is another one."""
    said = Signal(str)
    """Why a change was not made; empty once one was."""

    def __init__(self, document: Document, world: World, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._world = world
        self.columns = grid_columns()
        self.minerals = tuple(
            sorted(world.minerals, key=lambda one: -risk_bars(one.supply_risk_2023.value))
        )
        """Rows, the riskiest first; the order does not move with the deal."""
        self._units = {one.id: price_unit(one.price_usd_per_t.value) for one in self.minerals}
        document.changed.connect(self.changed)

    def name(self, row: int) -> str:
        """Name of a mineral."""
        return list_name(self.minerals[row])

    def unit(self, row: int) -> PriceUnit:
        """Unit of the prices of a mineral."""
        return self._units[self.minerals[row].id]

    def base_price(self, row: int) -> str:
        """Price of the base year, in the unit of the mineral."""
        mineral = self.minerals[row]
        market = self._world.market(mineral.id, mineral.main_stage)
        return written(float(f"{market.price_usd_per_t / self.unit(row).usd_per_t:.3g}"))

    def text(self, row: int, column: int, *, is_plain: bool = False) -> str:
        """What the deal says in a cell; empty where it says nothing."""
        scenario = self._document.scenario
        return self.columns[column].text(scenario, self.minerals[row], is_plain=is_plain)

    def allowed(self, row: int, column: int) -> str:
        """What a cell can hold."""
        return self.columns[column].allowed(self._world, self.minerals[row])

    def problem(self, row: int, column: int, text: str) -> str:
        """Why a text would not do in a cell; empty where it would."""
        try:
            with_cells(self._world, self._document.scenario, [self._cell(row, column, text)])
        except ValueError as error:
            return str(error)
        return ""

    def fill(self, cells: Iterable[Cell], text: str) -> bool:
        """Write one text into some cells; whether it was taken."""
        chosen = list(cells)
        if not chosen:
            return False
        words = self.tr("Set {count} cells of the deal").format(count=len(chosen))
        if len(chosen) == 1:
            row, column = chosen[0]
            name = sentence_name(self.minerals[row])
            words = self.tr("{mineral}: {setting}").format(
                mineral=name, setting=self.columns[column].heading
            )
        return self._write([self._cell(row, column, text) for row, column in chosen], words)

    def paste(self, text: str, cells: Sequence[Cell]) -> bool:
        """Write what a spreadsheet copied: a table with headings, or a block at the first cell chosen.

        One value alone goes into all cells chosen.
        """
        try:
            rows = read_rows(text)
            if is_headed(rows):
                texts = read_table(rows, self.columns, self.minerals, self._units)
            else:
                texts = self._block(rows, cells)
        except ValueError as error:
            return self._refuse(str(error))
        return self._write(texts, self.tr("Paste into the deal"))

    def table_text(self) -> str:
        """The whole table for a spreadsheet, with headings."""
        heads = [mineral_heading(), unit_heading()]
        heads += [f"{column.heading} ({column.unit_words})" for column in self.columns]
        rows = [
            [self.name(row), self.unit(row).label, *self._plain_row(row, range(len(self.columns)))]
            for row in range(len(self.minerals))
        ]
        return "\n".join("\t".join(row) for row in (heads, *rows))

    def block_text(self, cells: Sequence[Cell]) -> str:
        """The smallest block that holds the chosen cells, for a spreadsheet."""
        rows, columns = {row for row, _ in cells}, {column for _, column in cells}
        if not rows:
            return ""
        across = range(min(columns), max(columns) + 1)
        return "\n".join(
            "\t".join(self._plain_row(row, across)) for row in range(min(rows), max(rows) + 1)
        )

    def _block(self, rows: list[list[str]], cells: Sequence[Cell]) -> list[CellText]:
        """A block without headings, put at the first cell chosen."""
        if not cells:
            raise ValueError(self.tr("Choose the cell at which to paste."))
        if [len(row) for row in rows] == [1]:
            return [self._cell(row, column, rows[0][0]) for row, column in cells]
        top, left = min(row for row, _ in cells), min(column for _, column in cells)
        if top + len(rows) > len(self.minerals) or left + max(map(len, rows)) > len(self.columns):
            raise ValueError(self.tr("What was copied reaches beyond the table."))
        return [
            self._cell(top + down, left + right, text)
            for down, row in enumerate(rows)
            for right, text in enumerate(row)
        ]

    def _plain_row(self, row: int, columns: Iterable[int]) -> list[str]:
        return [self.text(row, column, is_plain=True) for column in columns]

    def _cell(self, row: int, column: int, text: str) -> CellText:
        return CellText(self.minerals[row], self.columns[column], text, self.unit(row))

    def _write(self, cells: Iterable[CellText], words: str) -> bool:
        try:
            after = with_cells(self._world, self._document.scenario, cells)
        except ValueError as error:
            return self._refuse(str(error))
        self.said.emit("")
        self._document.edit(after, words)
        return True

    def _refuse(self, why: str) -> bool:
        self.said.emit(why)
        return False
