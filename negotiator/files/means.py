"""The means of a run over its quarters: what is kept of an outcome, and compared."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from negotiator.errors import WHOLE_COPY, FileError, Problem
from negotiator.files.decode import decode_json
from negotiator.files.tables import report_tables
from negotiator.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.files.report import Report
    from negotiator.files.tables import Table


def report_means(report: Report) -> dict[str, float]:
    """Return the mean of each variable over the quarters in which it is defined.

    The name is `table/place/variable`, for example `minerals/gallium/price_home_usd_per_t`.
    """
    return {
        name: math.fsum(values) / len(values)
        for table in report_tables(report)
        for name, values in _columns(table).items()
    }


def means_bytes(means: dict[str, float]) -> bytes:
    """Return means as they are kept."""
    return json.dumps(means, allow_nan=False).encode()


def means_of(content: bytes) -> dict[str, float]:
    """Return kept means; raises `FileError` if they are damaged."""
    tree = decode_json(content)
    if not isinstance(tree, dict) or not all(map(_is_number, tree.values())):
        raise FileError.of((Problem("outcome", phrase("a damaged outcome"), WHOLE_COPY),))
    return dict(tree)


def _columns(table: Table) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for name, value in _cells(table):
        found.setdefault(name, []).append(value)
    return found


def _cells(table: Table) -> Iterator[tuple[str, float]]:
    keys = len(table.keys)
    first = 1 if table.keys[0] == "quarter" else 0
    for row in table.rows:
        place = ".".join(map(str, row[first:keys]))
        for variable, value in zip(table.variables, row[keys:], strict=True):
            if isinstance(value, float):
                yield f"{table.name}/{place}/{variable}", value


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
