"""Printed origin shares: reading, what they ask of the base flows, and what came out (E1)."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, cast

import numpy as np

from negotiator.data.places import REST_OF_WORLD
from negotiator.engine.geography import EU27
from negotiator.model.world import STAGES, Grade, Mineral, PrintedShare, Stage

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from negotiator.data.table import Table
    from negotiator.model.world import FloatArray

SUM_TOLERANCE: Final = 0.02
"""How far the printed shares of a destination may be from 1: the sources print whole per cents."""
REST_FRAC: Final = 0.001
"""Part of a printed column that follows the default, so that a balance exists whatever is printed.

Sources print whole per cents, so a part of this size is within their rounding."""
PRINTED_PLIABILITY: Final = 0.05
"""Pliability in (E1) of a printed column; that of a column without a source is 1.

Chosen by trial (grade C): smaller values meet the printed shares only a little more nearly."""
UNPRINTED_CAP_FRAC: Final = 0.5
"""Largest share of an origin that is not printed, relative to the smallest that is.

Sources print the largest origins, so the others lie between nothing and the smallest printed one;
the middle is taken (grade C)."""
_UNALLOCATED: Final = re.compile(r"unallocated=([0-9.]+)")


class PrintedRow(NamedTuple):
    """A row of the table; of the share of `ROW`, `unallocated_frac` has no known origin."""

    origin: str
    share_frac: float
    unallocated_frac: float
    basis: Literal["imports", "supply"]
    period: str
    grade: Grade
    source: str
    note: str


Columns: TypeAlias = "Mapping[str, tuple[PrintedRow, ...]]"
"""Printed rows of a market by destination, in the order of the file."""


def read_sourcing(
    table: Table, regions: Collection[str], minerals: tuple[Mineral, ...]
) -> Mapping[tuple[str, Stage], Columns]:
    """Read the printed shares by mineral and stage.

    Raises
    ------
    DataError
        If a name is unknown, a share is out of range, the shares of a destination do not sum to 1,
        or its rows have different bases.
    """
    keys = table.keys("destination", "mineral_id", "stage", "origin")
    stages_of = {mineral.id: mineral.stages for mineral in minerals}
    table.named("destination", [EU27, *regions], what="destination")
    table.named("mineral_id", stages_of, what="mineral")
    table.named("origin", regions, what="region")
    table.one_of("stage", STAGES)
    rows = _rows(table)
    grouped: dict[tuple[str, Stage], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for row, (destination, mineral, stage, _) in enumerate(keys):
        if stage not in stages_of[mineral]:
            known = stages_of[mineral]
            raise table.unknown(row, "stage", stage, known=known, what=f"stage of {mineral}")
        grouped[mineral, stage][destination].append(row)
    for columns in grouped.values():
        for numbers in columns.values():
            _check_column(table, numbers, rows)
    return {
        market: {place: tuple(rows[row] for row in numbers) for place, numbers in columns.items()}
        for market, columns in grouped.items()
    }


def wanted_column(
    printed: tuple[PrintedRow, ...],
    *,
    origins: tuple[str, ...],
    default: FloatArray,
    at_home: FloatArray,
    home_frac: float,
) -> FloatArray:
    """Column of shares that the printed rows of a destination ask for.

    Parameters
    ----------
    printed
        Rows of one destination.
    origins
        (s,) region ids of the producers.
    default
        (s,) positive shares by the default preference, which sum to 1.
    at_home
        (s,) 1 for producers of the destination's own home area, else 0.
    home_frac
        Part of the purchases that its own producers cover; used where the basis is imports.

    Returns
    -------
    FloatArray
        (s,) positive shares that sum to 1.

    Notes
    -----
    The unallocated part goes to producers that are not printed, as far as the cap allows, and then
    to all. The share of an origin without output (a trader, a re-processor) goes to all producers
    by the default.
    """
    abroad = default * (1.0 - at_home) if printed[0].basis == "imports" else default
    place = {region: number for number, region in enumerate(origins)}
    share = np.zeros(len(origins))
    unallocated = without_output = 0.0
    for row in printed:
        known = row.share_frac - row.unallocated_frac
        unallocated += row.unallocated_frac
        if row.origin in place:
            share[place[row.origin]] += known
        else:
            without_output += known
    named = [row.share_frac for row in printed if row.origin != REST_OF_WORLD]
    others = np.where(share > 0.0, 0.0, abroad)
    extra = _poured(unallocated, weight=others, cap=UNPRINTED_CAP_FRAC * min(named, default=1.0))
    share += extra
    share += (without_output + unallocated - extra.sum()) * _normalised(abroad)
    if printed[0].basis == "imports":
        own = _normalised(default * at_home)
        covered = home_frac if own.any() else 0.0
        share = covered * own + (1.0 - covered) * _normalised(share)
    return (1.0 - REST_FRAC) * _normalised(share) + REST_FRAC * default


def compare_column(
    printed: tuple[PrintedRow, ...],
    *,
    market: tuple[str, Stage, str],
    origins: tuple[str, ...],
    fitted: FloatArray | None,
    at_home: FloatArray,
) -> list[PrintedShare]:
    """Set the printed shares of one destination beside the fitted ones.

    `market` is mineral, stage and destination; `fitted` the (s,) column of the destination, or None
    where it buys nothing.
    """
    mineral, stage, destination = market
    column = dict.fromkeys(origins, 0.0)
    if fitted is not None:
        imports = printed[0].basis == "imports"
        part = _normalised(fitted * (1.0 - at_home)) if imports else fitted
        column = dict(zip(origins, part.tolist(), strict=True))
    named = {row.origin for row in printed if row.origin != REST_OF_WORLD}
    unnamed = sum(share for origin, share in column.items() if origin not in named)
    shares = []
    for row in printed:
        share = unnamed if row.origin == REST_OF_WORLD else column.get(row.origin, 0.0)
        shares.append(
            PrintedShare(
                destination=destination,
                mineral=mineral,
                stage=stage,
                origin=row.origin,
                basis=row.basis,
                printed_frac=row.share_frac,
                fitted_frac=None if fitted is None else share,
                period=row.period,
                grade=row.grade,
                source=row.source,
                note=row.note,
            )
        )
    return shares


def _rows(table: Table) -> list[PrintedRow]:
    shares = table.numbers("share", low=0.0, high=1.0)
    origins, notes = table.text("origin"), table.text("note")
    unallocated = [0.0] * len(shares)
    for row, note in enumerate(notes):
        match = _UNALLOCATED.search(note)
        if origins[row] == REST_OF_WORLD and match:
            unallocated[row] = min(float(match[1]), shares[row])
    bases = cast(
        "tuple[Literal['imports', 'supply'], ...]", table.one_of("basis", ("imports", "supply"))
    )
    cells = zip(
        origins, shares, unallocated, bases, table.filled("period"), table.grades(),
        table.filled("source"), notes, strict=True,
    )  # fmt: skip
    return [PrintedRow(*cell) for cell in cells]


def _check_column(table: Table, numbers: list[int], rows: list[PrintedRow]) -> None:
    """Raise `DataError` unless the rows of a destination have one basis and sum to 1."""
    first = numbers[0]
    total = sum(rows[number].share_frac for number in numbers)
    if abs(total - 1.0) > SUM_TOLERANCE:
        found = f"the shares of this destination sum to {total:.4g}."
        raise table.fault(first, "share", found, cure="Make them sum to 1.")
    for number in numbers:
        if rows[number].basis != rows[first].basis:
            found = f"found {rows[number].basis!r} after {rows[first].basis!r}."
            cure = "Use one basis for a destination."
            raise table.fault(number, "basis", found, cure=cure)


def _poured(amount: float, *, weight: FloatArray, cap: float) -> FloatArray:
    """Spread an amount by weight, no part above `cap`; what finds no place is left out."""
    poured = np.zeros(weight.size)
    left = amount
    for _ in range(weight.size):
        open_weight = np.where(poured < cap, weight, 0.0)
        if left <= 0.0 or not open_weight.any():
            break
        more = np.minimum(left * open_weight / open_weight.sum(), cap - poured)
        poured += more
        left -= float(more.sum())
    return poured


def _normalised(weight: FloatArray) -> FloatArray:
    """Scale non-negative numbers to sum to 1; zeros stay as they are."""
    total = weight.sum()
    return weight / total if total > 0.0 else weight
