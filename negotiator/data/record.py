"""The dated record, the facts of policy, and reserves."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from negotiator.model.world import Agreement, Datum, PolicyFact

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from negotiator.data.table import Table

DATE: Final = re.compile(r"20[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
SEPARATOR: Final = ";"


def read_agreements(
    table: Table, regions: Collection[str], minerals: Collection[str]
) -> tuple[Agreement, ...]:
    """Events of the record in the order of the file; `DataError` for an unknown name or date."""
    dates = table.text("date")
    for row, date in enumerate(dates):
        if not DATE.fullmatch(date):
            raise table.fault(row, "date", f"found {date!r}.", cure="Write it like 2025-04-04.")
    parties = _lists(table, "parties", known=regions, what="region")
    of_minerals = _lists(table, "minerals", known=["all", *minerals], what="mineral")
    kinds, summaries, sources = (table.filled(name) for name in ("kind", "summary", "source"))
    rows = zip(
        dates, kinds, parties, of_minerals, table.optional_numbers("value_usd", low=0.0),
        summaries, sources, table.grades(), strict=True,
    )  # fmt: skip
    return tuple(Agreement(*row) for row in rows)


def read_policy_facts(table: Table) -> tuple[PolicyFact, ...]:
    """Facts of policy in the order of the file."""
    texts = (table.filled(name) for name in ("topic", "item", "value"))
    rows = zip(
        *texts, table.text("unit"), table.text("detail"), table.filled("source"), table.grades(),
        strict=True,
    )  # fmt: skip
    return tuple(PolicyFact(*row) for row in rows)


def read_reserves(
    table: Table, regions: Collection[str], minerals: Collection[str]
) -> Mapping[tuple[str, str], Datum]:
    """Reserves by mineral and region, tonnes."""
    table.keys("mineral_id", "region")
    rows = zip(
        table.named("mineral_id", minerals, what="mineral"),
        table.named("region", regions, what="region"),
        table.numbers("tonnes", low=0.0),
        table.grades(),
        table.filled("source"),
        strict=True,
    )
    return MappingProxyType(
        {
            (mineral, region): Datum(tonnes, "t", grade, source)
            for mineral, region, tonnes, grade, source in rows
        }
    )


def _lists(
    table: Table, column: str, *, known: Collection[str], what: str
) -> list[tuple[str, ...]]:
    """Names in each cell of a column, separated by semicolons."""
    names_of = [tuple(cell.split(SEPARATOR)) if cell else () for cell in table.text(column)]
    for row, names in enumerate(names_of):
        for name in names:
            if name not in known:
                raise table.unknown(row, column, name, known=known, what=what)
    return names_of
