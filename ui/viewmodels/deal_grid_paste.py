"""What a spreadsheet copied, read for the table of the deal: with headings, or as a plain block."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from negotiator.model.problems import nearest_name, printable
from ui.format import PriceUnit
from ui.texts import translate
from ui.viewmodels.deal_grid_change import CellText, told
from ui.viewmodels.mineral_names import list_name, sentence_name, title_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.model.world import Mineral
    from ui.viewmodels.deal_grid_columns import GridColumn

_MOST_CHARACTERS: Final = 100_000
"""Below what a cell of the reader can hold; all minerals and kinds take a tenth."""
Rows = list[list[str]]


def mineral_heading() -> str:
    """Heading over the names; with it a pasted table begins."""
    return translate("grid", "Mineral")


def unit_heading() -> str:
    """Heading over the units of the prices."""
    return translate("grid", "Prices in")


def read_rows(text: str) -> Rows:
    """Rows of cells that a spreadsheet put on the clipboard; empty rows at the end are left out.

    Raises
    ------
    ValueError
        If there is nothing, or more than a deal can hold.
    """
    if len(text) > _MOST_CHARACTERS:
        raise ValueError(translate("grid", "What was copied is too long for the table of a deal."))
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"))
    rows = [[cell.strip() for cell in row] for row in csv.reader(lines, "excel-tab")]
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise ValueError(translate("grid", "There is nothing to paste."))
    return rows


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
    places = _read_headings(rows[0], columns)
    names = _names(minerals)
    cells: list[CellText] = []
    faults: list[str] = []
    seen: set[str] = set()
    for number, row in enumerate(rows[1:], start=2):
        if not any(row):
            continue
        padded = [*row, *[""] * (len(rows[0]) - len(row))]
        try:
            mineral = _mineral(padded[places[mineral_heading()]], names, seen)
            unit = _unit(padded, places, units[mineral.id])
        except ValueError as error:
            faults.append(translate("grid", "Row {number}: {why}").format(number=number, why=error))
            continue
        cells += [
            CellText(mineral, column, padded[places[column.heading]], unit)
            for column in columns
            if column.heading in places
        ]
    if faults:
        raise ValueError(told(faults))
    return cells


def _read_headings(cells: Sequence[str], columns: Sequence[GridColumn]) -> dict[str, int]:
    """Place of each heading; a unit in brackets behind it does not matter."""
    known = [mineral_heading(), unit_heading(), *(column.heading for column in columns)]
    by_fold = {name.casefold(): name for name in known}
    by_fold |= {column.kind: column.heading for column in columns}
    places: dict[str, int] = {}
    faults = []
    for place, cell in enumerate(cells):
        name = by_fold.get(cell.split("(")[0].strip().casefold())
        if name is None and cell:
            faults.append(
                _unknown(
                    translate("grid", "The heading \u201c{name}\u201d is not known."), cell, known
                )
            )
        elif name in places:
            faults.append(
                translate("grid", "The heading \u201c{name}\u201d stands there twice.").format(
                    name=cell
                )
            )
        elif name is not None:
            places[name] = place
    if not faults and mineral_heading() not in places:
        words = translate("grid", "No heading \u201c{name}\u201d in the first row.")
        faults.append(words.format(name=mineral_heading()))
    if faults:
        words = translate("grid", "Headings that can stand there: {known}.")
        raise ValueError(told(faults) + "\n" + words.format(known=", ".join(known)))
    return places


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
        raise ValueError(_unknown(words, cell, [list_name(one) for one in names.values()]))
    if mineral.id in seen:
        raise ValueError(
            translate("grid", "\u201c{name}\u201d stands there twice.").format(name=cell)
        )
    seen.add(mineral.id)
    return mineral


def _unit(row: Sequence[str], places: Mapping[str, int], usual: PriceUnit) -> PriceUnit:
    """Unit of the prices of a row; the usual one where the table does not say."""
    written = row[places[unit_heading()]] if unit_heading() in places else ""
    if not written:
        return usual
    known = {unit.label.casefold(): unit for unit in PriceUnit}
    if written.casefold() not in known:
        words = translate("grid", "\u201c{name}\u201d is no unit of prices.")
        raise ValueError(_unknown(words, written, [unit.label for unit in PriceUnit]))
    return known[written.casefold()]


def _unknown(words: str, found: str, known: Sequence[str]) -> str:
    """Say what is not known and what it is most like."""
    nearest = nearest_name(found, known)
    said = words.format(name=printable(found[:60]))
    asked = translate("grid", "Did you mean \u201c{name}\u201d?").format(name=nearest)
    return f"{said} {asked}" if nearest else said
