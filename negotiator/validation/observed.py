"""Observed figures: rows of `world/backtests.csv`, found by episode, mineral, variable, place and period."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from negotiator.data.table import parse_table
from negotiator.errors import DataError
from negotiator.units import QUARTERS_PER_YEAR, quarter_index

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import Grade

_TABLE: Final = "backtests.csv"
_PERIOD: Final = re.compile(r"(\d{4})(?:Q([1-4])|-(\d{2})(?:-\d{2})?)?")
_MONTHS_PER_QUARTER: Final = 3
Key = tuple[str, str, str, str, str]
"""Episode, mineral, variable, place, period."""


@dataclass(frozen=True, slots=True)
class Row:
    """A printed figure."""

    value: float
    unit: str
    period: str
    note: str
    source: str
    grade: Grade


@cache
def printed_rows() -> Mapping[Key, Row]:
    """All rows of the table.

    Raises
    ------
    DataError
        If the table is damaged.
    """
    content = files("resources").joinpath("world", _TABLE).read_bytes()
    table = parse_table(_TABLE, content)
    keys = table.keys("episode_id", "mineral_id", "variable", "region_or_market", "period")
    rows = zip(
        table.numbers("value"), table.text("unit"), table.filled("period"), table.text("note"),
        table.filled("source"), table.grades(), strict=True,
    )  # fmt: skip
    found = (Row(*row) for row in rows)
    return {(a, b, c, d, e): row for (a, b, c, d, e), row in zip(keys, found, strict=True)}


def printed_row(episode: str, mineral: str, name: tuple[str, str, str]) -> Row:
    """Return one row; `name` is its variable, place and period.

    Raises
    ------
    DataError
        If there is no such row.
    """
    row = printed_rows().get((episode, mineral, *name))
    if row is None:
        found = f"no row {', '.join(name)} of {mineral} in {episode}."
        raise DataError(found, where=_TABLE, cure="Restore it.")
    return row


def quarters_of(period: str, years_later: int) -> range:
    """Quarters of a period of the record on the model's calendar, counted from 2026 Q1; from 0 on.

    A year is four quarters; what lies before the run is its first quarter, in which all is at base.

    Raises
    ------
    DataError
        If the period is not written like 2024, 2024Q3, 2024-08 or 2024-08-15.
    """
    match = _PERIOD.fullmatch(period)
    if match is None:
        raise DataError(f"found period {period!r}.", where=_TABLE, cure="Write it like 2024-08.")
    year, quarter, month = match.groups()
    first = quarter_index(f"{int(year) + years_later}Q1")
    last = first + QUARTERS_PER_YEAR - 1
    if quarter or month:
        place = int(quarter) - 1 if quarter else (int(month) - 1) // _MONTHS_PER_QUARTER
        first = last = first + place
    return range(max(first, 0), max(last, 0) + 1)
