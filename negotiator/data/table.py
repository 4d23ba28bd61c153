"""A table of the world in memory, with checks that name the file, the line and the column."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from difflib import get_close_matches
from math import isfinite
from typing import TYPE_CHECKING, Final, Literal, cast

from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from negotiator.model.world import Grade

GRADES: Final = ("A", "B", "C")
Truth = Literal["0", "1"]
_PLAIN: Final = re.compile("[-+.0-9eE]*")
"""Signs of a number; Python's own reader takes blanks, underscores and digits of all scripts too."""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, all of one length, and the line of the file of each row."""

    file: str
    columns: Mapping[str, tuple[str, ...]]
    lines: tuple[int, ...]

    def fault(self, row: int, column: str, found: str, *, cure: str) -> DataError:
        """Return an error about one cell, to be raised."""
        where = f"{self.file}, line {self.lines[row]}, column {column}"
        return DataError(found, where=where, cure=cure)

    def text(self, column: str) -> tuple[str, ...]:
        """Cells of a column as they stand; `DataError` if there is no such column."""
        if column not in self.columns:
            cure = f"Restore it; the columns are {', '.join(self.columns)}."
            raise DataError(f"column {column} is missing.", where=self.file, cure=cure)
        return self.columns[column]

    def filled(self, column: str) -> tuple[str, ...]:
        """Cells of a column, none of which may be empty."""
        cells = self.text(column)
        if "" in cells:
            raise self.fault(cells.index(""), column, "the cell is empty.", cure="Write a text.")
        return cells

    def numbers(
        self, column: str, *, low: float = float("-inf"), high: float = float("inf")
    ) -> list[float]:
        """Cells of a column as finite numbers from `low` to `high`, in plain digits."""
        cells = self.text(column)
        try:
            numbers = list(map(float, cells)) if _PLAIN.fullmatch("".join(cells)) else None
        except ValueError:
            numbers = None
        numbers = [_number(cell) for cell in cells] if numbers is None else numbers
        for row, number in enumerate(numbers):
            if not (isfinite(number) and low <= number <= high):
                cure = f"Write a number{_range_text(low, high)}."
                raise self.fault(row, column, f"found {cells[row]!r}.", cure=cure)
        return numbers

    def optional_numbers(self, column: str, *, low: float = float("-inf")) -> list[float | None]:
        """Cells of a column as finite numbers not below `low`; None where the cell is empty."""
        rows = [row for row, cell in enumerate(self.text(column)) if cell]
        part = Table(
            self.file,
            {column: tuple(self.columns[column][row] for row in rows)},
            tuple(self.lines[row] for row in rows),
        )
        given = dict(zip(rows, part.numbers(column, low=low), strict=True))
        return [given.get(row) for row in range(len(self.lines))]

    def named(self, column: str, known: Collection[str], *, what: str) -> tuple[str, ...]:
        """Cells of a column, each of which must be one of the known names."""
        cells = self.text(column)
        for row, cell in enumerate(cells):
            if cell not in known:
                raise self.unknown(row, column, cell, known=known, what=what)
        return cells

    def unknown(
        self, row: int, column: str, name: str, *, known: Collection[str], what: str
    ) -> DataError:
        """Return an error about a name that is not known, with the nearest one that is."""
        by_small = {each.lower(): each for each in known}
        near = get_close_matches(name.lower(), by_small, n=1, cutoff=0.0)
        nearest = f"; the nearest is {by_small[near[0]]}" if near else ""
        cure = f"Write a known {what}{nearest}."
        return self.fault(row, column, f"unknown {what} {name!r}.", cure=cure)

    def grades(self, column: str = "grade") -> tuple[Grade, ...]:
        """Cells of a column of grades."""
        return cast("tuple[Grade, ...]", self.one_of(column, GRADES))

    def truths(self, column: str) -> list[bool]:
        """Cells of a column of 0 and 1."""
        return [cell == "1" for cell in self.one_of(column, ("0", "1"))]

    def one_of(self, column: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
        """Cells of a column, each of which must be one of a few words."""
        cells = self.text(column)
        for row, cell in enumerate(cells):
            if cell not in allowed:
                words = f"{', '.join(allowed[:-1])} or {allowed[-1]}"
                raise self.fault(row, column, f"found {cell!r}.", cure=f"Write {words}.")
        return cells

    def keys(self, *columns: str) -> list[tuple[str, ...]]:
        """Cells of several columns row by row, no two rows the same."""
        keys = list(zip(*(self.text(column) for column in columns), strict=True))
        if len(set(keys)) < len(keys):
            twice = next(key for key, count in Counter(keys).items() if count > 1)
            row = keys.index(twice, keys.index(twice) + 1)
            first = self.lines[keys.index(twice)]
            found = f"a second row for {' '.join(twice)}; the first is in line {first}."
            raise self.fault(row, columns[0], found, cure="Keep one of them.")
        return keys


def parse_table(file: str, content: bytes) -> Table:
    """Parse the bytes of a CSV file with a header row.

    Raises
    ------
    DataError
        If the bytes are not UTF-8 or not CSV, or a row is longer or shorter than the header.
    """
    reader = csv.reader(io.StringIO(_decoded(file, content), newline=""), strict=True)
    try:
        header = next(reader, [])
        lines, rows = [], []
        for row in reader:
            lines.append(reader.line_num)
            rows.append(row)
    except csv.Error as error:
        raise DataError(
            f"not CSV: {error}.", where=f"{file}, line {reader.line_num}", cure="Restore the file."
        ) from error
    _check_shape(file, header, rows, lines)
    columns = zip(*rows, strict=True) if rows else (() for _ in header)
    return Table(file, dict(zip(header, columns, strict=True)), tuple(lines))


def _decoded(file: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"a byte that is not UTF-8: 0x{content[error.start]:02x}."
        cure = "Save the file as UTF-8."
        raise DataError(found, where=f"{file}, line {line}", cure=cure) from error


def _check_shape(file: str, header: list[str], rows: list[list[str]], lines: list[int]) -> None:
    """Raise `DataError` unless the header has names, each once, and every row has its length."""
    if not header:
        raise DataError("the file is empty.", where=file, cure="Restore the file.")
    twice = [name for name, count in Counter(header).items() if count > 1]
    if twice:
        raise DataError(
            f"column {twice[0]} is there twice.", where=f"{file}, line 1", cure="Keep one of them."
        )
    for line, row in zip(lines, rows, strict=True):
        if len(row) != len(header):
            raise DataError(
                f"{len(row)} cells.", where=f"{file}, line {line}", cure=f"Write {len(header)}."
            )


def _number(cell: str) -> float:
    try:
        return float(cell if _PLAIN.fullmatch(cell) else "")
    except ValueError:
        return float("nan")


def _range_text(low: float, high: float) -> str:
    if isfinite(low) and isfinite(high):
        return f" from {low:g} to {high:g}"
    if isfinite(low):
        return f" not below {low:g}"
    return f" not above {high:g}" if isfinite(high) else ""
