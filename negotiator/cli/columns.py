"""Columns of text for the terminal, and the means that they show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.model.world import FloatArray

_GAP: Final = "  "


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns of one width: the first to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [_GAP.join(_cells(row, widths)).rstrip() for row in rows]


def last_year(values: FloatArray) -> float:
    """Mean over the last four quarters."""
    return float(values[-QUARTERS_PER_YEAR:].mean())


def _cells(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    yield row[0].ljust(widths[0])
    for cell, width in zip(row[1:], widths[1:], strict=True):
        yield cell.rjust(width)
