"""What a spreadsheet copied, read for the table of the deal: with headings, or as a plain block."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from ui.format import PriceUnit
from ui.texts import translate
from ui.viewmodels.deal_grid_change import CellText, told
from ui.viewmodels.deal_grid_headings import (
    Heading,
    mineral_heading,
    read_headings,
    unit_heading,
    unknown_text,
)
from ui.viewmodels.mineral_names import list_name, sentence_name, title_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.model.world import Mineral
    from ui.viewmodels.deal_grid_columns import GridColumn

_MOST_CHARACTERS: Final = 100_000
"""Below what a cell of the reader can hold; all minerals and kinds take a tenth."""
Rows = list[list[str]]


def read_rows(text: str) -> Rows:
    """Rows of cells that a spreadsheet put on the clipboard; empty rows around them are left out.

    Raises
    ------
    ValueError
        If there is nothing, or more than a deal can hold.
    """
    if len(text) > _MOST_CHARACTERS:
        raise ValueError(translate("grid", "What was copied is too long for the table of a deal."))
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"))
    rows = [[cell.strip() for cell in row] for row in csv.reader(lines, "excel-tab")]
    full = [place for place, row in enumerate(rows) if any(row)]
    if not full:
        raise ValueError(translate("grid", "There is nothing to paste."))
    return rows[full[0] : full[-1] + 1]


def is_headed(rows: Rows) -> bool:
    """Whether there is text that is no amount in the first row or column: then there are headings."""
    return any(not any(mark.isdigit() for mark in cell) and len(cell) > 1 for cell in rows[0])


def read_table(
    rows: Rows,
    columns: Sequence[GridColumn],
    minerals: Sequence[Mineral],
    units: Mapping[str, PriceUnit],
) -> list[CellText]:
    """Read a table with headings: a row a mineral, cells only under the headings that it has.

    Parameters
    ----------
    rows : with the headings first
    columns : columns that may stand there
    minerals : minerals that may stand there
    units : unit of the prices of each mineral, where the table does not say another one

    Raises
    ------
    ValueError
        If a heading, a mineral or a unit is not known, or stands there twice; says which, and the nearest.
    """
    heads = read_headings(rows[0], columns)
    names = _names(minerals)
    cells: list[CellText] = []
    faults: list[str] = []
    seen: set[str] = set()
    for number, row in enumerate(rows[1:], start=2):
        if not any(row):
            continue
        padded = [*row, *[""] * (len(rows[0]) - len(row))]
        try:
            mineral = _mineral(padded[heads[mineral_heading()].place], names, seen)
            unit = _unit(padded, heads, units[mineral.id])
        except ValueError as error:
            faults.append(translate("grid", "Row {number}: {why}").format(number=number, why=error))
            continue
        cells += [
            CellText(mineral, column, _with_unit(padded, heads[column.heading]), unit)
            for column in columns
            if column.heading in heads
        ]
    if faults:
        raise ValueError(told(faults))
    return cells


def _names(minerals: Sequence[Mineral]) -> dict[str, Mineral]:
    """Each mineral by every name that it has, and by its id."""
    return {
        name.casefold(): mineral
        for mineral in minerals
        for name in (
            mineral.name,
            title_name(mineral),
            sentence_name(mineral),
            list_name(mineral),
            mineral.id,
        )
    }


def _mineral(cell: str, names: Mapping[str, Mineral], seen: set[str]) -> Mineral:
    mineral = names.get(cell.casefold())
    if mineral is None:
        words = translate("grid", "\u201c{name}\u201d is no mineral of the data.")
        raise ValueError(unknown_text(words, cell, [list_name(one) for one in names.values()]))
    if mineral.id in seen:
        raise ValueError(
            translate("grid", "\u201c{name}\u201d stands there twice.").format(name=cell)
        )
    seen.add(mineral.id)
    return mineral


def _with_unit(row: Sequence[str], heading: Heading) -> str:
    """Text of a cell; a bare number gets the unit that stands in the heading."""
    text = row[heading.place]
    return f"{text} {heading.unit}" if heading.unit and text[-1:].isdigit() else text


def _unit(row: Sequence[str], heads: Mapping[str, Heading], usual: PriceUnit) -> PriceUnit:
    """Unit of the prices of a row; the usual one where the table does not say."""
    written = row[heads[unit_heading()].place] if unit_heading() in heads else ""
    if not written:
        return usual
    known = {unit.label.casefold(): unit for unit in PriceUnit}
    if written.casefold() not in known:
        words = translate("grid", "\u201c{name}\u201d is no unit of prices.")
        raise ValueError(unknown_text(words, written, [unit.label for unit in PriceUnit]))
    return known[written.casefold()]
