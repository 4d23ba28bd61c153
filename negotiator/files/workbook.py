"""A report as an Excel workbook: summary, a sheet for each table, sources of the data, read me."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Final, TypeAlias

from xlsxwriter import Workbook

from negotiator.files.sources import SOURCE_COLUMNS, source_rows
from negotiator.files.tables import report_tables, unit_of
from negotiator.model.problems import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from xlsxwriter.worksheet import Worksheet

    from negotiator.files.report import Report
    from negotiator.files.tables import Cell, Table
    from negotiator.model.coalition import Value
    from negotiator.model.world import FloatArray, World

_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "nan_inf_to_errors": False,
}
_CREATED: Final = dt.datetime(2026, 2, 4, tzinfo=dt.UTC)
"""Fixed, so that the same run gives the same bytes."""
_COLUMN_WIDTH: Final = 18
_TEXT_WIDTH: Final = 100
_YEAR_QUARTERS: Final = 4
Sheet: TypeAlias = "tuple[str, Sequence[str], Iterable[Sequence[Cell]]]"
"""Name, headings and rows."""


def workbook_bytes(report: Report, world: World, units: Mapping[str, str]) -> bytes:
    """Return the workbook of a report.

    Parameters
    ----------
    report : Report
        The run.
    world : World
        The data of the run, for the sheet of sources.
    units : mapping
        Unit of each variable, by `table.variable`.
    """
    notices = ((notice.where, notice.text, notice.cure) for notice in report.notices)
    tables = (
        (table.name.capitalize(), _headings(table, units), table.rows)
        for table in report_tables(report)
    )
    return book_bytes(
        report.scenario.name,
        (
            ("Summary", ("what", "value", "unit"), _summary_rows(report)),
            *tables,
            ("Instruments", *_values_table(report.scenario.deal.instruments)),
            ("Events", *_values_table(report.scenario.events)),
            ("Notices", ("where", "text", "cure"), notices),
            ("Sources", SOURCE_COLUMNS, source_rows(world, report.minerals)),
            ("Read me", ("about", "text"), _about_rows(report)),
        ),
    )


def book_bytes(title: str, sheets: Iterable[Sheet]) -> bytes:
    """Return a workbook of some sheets; the same sheets give the same bytes."""
    buffer = io.BytesIO()
    book = Workbook(buffer, _OPTIONS)
    book.set_properties({"title": printable(title), "created": _CREATED})
    adder = _Sheets(book)
    for name, headings, rows in sheets:
        adder.add(name, headings, rows)
    book.close()
    return buffer.getvalue()


class _Sheets:
    """Adds sheets of one look: bold frozen heading, one row below the other."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self._wrapped = book.add_format({"text_wrap": True, "valign": "top"})

    def add(self, name: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """Add a sheet; text is always text, never a formula or a link."""
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, max(len(headings) - 1, 0), _COLUMN_WIDTH)
        if headings[-1] == "text":
            sheet.set_column(len(headings) - 1, len(headings) - 1, _TEXT_WIDTH, self._wrapped)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, self._heading)
        for line, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                _write_cell(sheet, line, column, cell)


def _write_cell(sheet: Worksheet, line: int, column: int, cell: Cell) -> None:
    if isinstance(cell, str):
        sheet.write_string(line, column, cell)
    elif cell is not None:
        sheet.write_number(line, column, cell)


def _headings(table: Table, units: Mapping[str, str]) -> tuple[str, ...]:
    named = (f"{name} [{unit_of(table.name, name, units)}]" for name in table.variables)
    return (*table.keys, *named)


def _summary_rows(report: Report) -> Iterable[tuple[Cell, ...]]:
    """Means of the last year of the run, with the deal and without it."""
    yield ("scenario", report.scenario.name, "")
    yield ("members", len(report.club.members), "")
    for what, club in (("with the deal", report.club), ("no deal", report.club_no_deal)):
        secure, cost = club.secure_share_frac, club.cost_musd_per_year
        yield (f"secure share in the last year, {what}", _last_year(secure), "share")
        yield (f"cost in the last year, {what}", _last_year(cost), "million USD a year")
    for region, line in report.ledger.items():
        yearly = float(line.total_musd.mean()) * _YEAR_QUARTERS
        yield (f"gain of {region} against no deal", yearly, "million USD a year")


def _last_year(values: FloatArray) -> float:
    return float(values[-_YEAR_QUARTERS:].mean())


def _values_table(values: Sequence[Value]) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Table of instruments or events: the union of their fields, a line each."""
    trees = [value.model_dump(mode="json") for value in values]
    columns = tuple(dict.fromkeys(name for tree in trees for name in tree)) or ("kind",)
    return columns, [tuple(_cell(tree.get(name)) for name in columns) for tree in trees]


def _cell(value: object) -> Cell:
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _about_rows(report: Report) -> Iterable[tuple[Cell, ...]]:
    yield ("scenario", report.scenario.name)
    yield ("note", report.scenario.note)
    yield ("model", f"version {report.model}")
    yield ("data", f"digest {report.data}; each number's source and grade are on the sheet Sources")
    yield ("money", "million USD of the base year 2024; the ledger is the change against no deal")
    yield ("grades", "A official statistic; B derived from A or published; C judged")
    yield ("empty cells", "not defined in that quarter")
