"""The tables of a report, and their tidy form as CSV: one line for each number."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from negotiator.files.report import (
    CLUB_VARIABLES,
    LEDGER_PARTS,
    LEDGER_VARIABLES,
    MINERAL_VARIABLES,
    PRICE_VARIABLES,
    SCOPE_STAGE_VARIABLES,
    SCOPE_VARIABLES,
    Report,
    number,
)
from negotiator.model.problems import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from negotiator.measures.scope_series import ScopeSeries
    from negotiator.measures.series import LedgerLine, MineralSeries
    from negotiator.model.world import FloatArray, Stage

Cell = str | float | None
TIDY_COLUMNS: Final = ("quarter", "mineral", "region", "variable", "unit", "value")
_FORMULA_MARKS: Final = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a line for each key; the first is the quarter but for what concerns a whole run."""

    name: str
    keys: tuple[str, ...]
    """Names of the first columns, for example quarter and mineral."""
    variables: tuple[str, ...]
    """Ids of the register for the other columns, without what stands before the dot."""
    rows: tuple[tuple[Cell, ...], ...]


def report_tables(report: Report) -> tuple[Table, ...]:
    """Return the tables club, minerals, ledger, measures and payoffs."""
    return (
        _club_table(report),
        _mineral_table(report),
        _ledger_table(report),
        _measures_table(report),
        _payoffs_table(report),
    )


def tidy_csv(report: Report, units: Mapping[str, str]) -> bytes:
    """Return all tables as one tidy table: UTF-8, comma, line feed.

    Parameters
    ----------
    report : Report
        The run.
    units : mapping
        Unit of each variable, by `table.variable`.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(TIDY_COLUMNS)
    for row in _tidy_rows(report, units):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue().encode()


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; control characters are escaped."""
    shown = printable(text)
    return f"'{shown}" if shown.startswith(_FORMULA_MARKS) else shown


def unit_of(table: str, variable: str, units: Mapping[str, str]) -> str:
    """Return the unit of a variable; a stage after a dot has the unit of the whole."""
    return units[f"{table}.{variable.partition('.')[0]}"]


def _tidy_rows(report: Report, units: Mapping[str, str]) -> Iterator[tuple[Cell, ...]]:
    for table in report_tables(report):
        for row in table.rows:
            keys = dict(zip(table.keys, row, strict=False))
            place = tuple(keys.get(key, "") for key in ("quarter", "mineral", "region"))
            values = row[len(table.keys) :]
            for variable, value in zip(table.variables, values, strict=True):
                if value is not None:
                    yield (*place, variable, unit_of(table.name, variable, units), value)


def _club_table(report: Report) -> Table:
    columns = [getattr(report.club, name) for name in CLUB_VARIABLES]
    rows = tuple(_rows(report.quarters, (), columns))
    return Table("club", ("quarter",), CLUB_VARIABLES, rows)


def _mineral_table(report: Report) -> Table:
    stages = tuple(
        dict.fromkeys(
            stage for series in report.minerals.values() for stage in series.club_output_t
        )
    )
    outputs = tuple(f"club_output_t.{stage}" for stage in stages)
    rows = tuple(
        row
        for mineral, series in report.minerals.items()
        for row in _rows(report.quarters, (mineral,), _mineral_columns(series, stages))
    )
    variables = (*PRICE_VARIABLES, *outputs, *MINERAL_VARIABLES)
    return Table("minerals", ("quarter", "mineral"), variables, rows)


def _mineral_columns(series: MineralSeries, stages: tuple[str, ...]) -> list[FloatArray | None]:
    by_stage: dict[str, FloatArray] = dict(series.club_output_t.items())
    return [
        *(getattr(series, name) for name in PRICE_VARIABLES),
        *(by_stage.get(stage) for stage in stages),
        *(getattr(series, name) for name in MINERAL_VARIABLES),
    ]


def _ledger_table(report: Report) -> Table:
    """Totals, and those parts of the treasuries' money that come to something."""
    parts = tuple(
        dict.fromkeys(
            part
            for line in report.ledger.values()
            for part, values in line.treasury_parts_musd.items()
            if values.any()
        )
    )
    rows = tuple(
        row
        for region, line in report.ledger.items()
        for row in _rows(report.quarters, (region,), _ledger_columns(line, parts))
    )
    variables = (*LEDGER_VARIABLES, *(f"{LEDGER_PARTS}.{part}" for part in parts))
    return Table("ledger", ("quarter", "region"), variables, rows)


def _ledger_columns(line: LedgerLine, parts: tuple[str, ...]) -> list[FloatArray | None]:
    totals = (getattr(line, name) for name in LEDGER_VARIABLES)
    return [*totals, *(line.treasury_parts_musd.get(part) for part in parts)]


def _measures_table(report: Report) -> Table:
    """All measures of each mineral; the scope stands where other tables have the region."""
    stages = tuple(
        dict.fromkeys(
            stage
            for minerals in report.scopes.values()
            for series in minerals.values()
            for stage in series.source_hhi
        )
    )
    rows = tuple(
        row
        for scope, minerals in report.scopes.items()
        for mineral, series in minerals.items()
        for row in _rows(report.quarters, (scope, mineral), _scope_columns(series, stages))
    )
    by_stage = (f"{name}.{stage}" for name in SCOPE_STAGE_VARIABLES for stage in stages)
    variables = (*SCOPE_VARIABLES, *by_stage)
    return Table("measures", ("quarter", "region", "mineral"), variables, rows)


def _scope_columns(series: ScopeSeries, stages: tuple[Stage, ...]) -> list[FloatArray | None]:
    return [
        *(getattr(series, name) for name in SCOPE_VARIABLES),
        *(getattr(series, name).get(stage) for name in SCOPE_STAGE_VARIABLES for stage in stages),
    ]


def _payoffs_table(report: Report) -> Table:
    rows = tuple((region, value) for region, value in report.payoffs.expected_musd.items())
    return Table("payoffs", ("region",), ("expected_musd",), rows)


def _rows(
    quarters: tuple[str, ...], key: tuple[str, ...], columns: list[FloatArray | None]
) -> Iterator[tuple[Cell, ...]]:
    """Yield a row a quarter; None where there is no number."""
    for t, quarter in enumerate(quarters):
        values = (None if column is None else number(column[t]) for column in columns)
        yield (quarter, *key, *values)
