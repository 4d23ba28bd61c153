"""To 2.0: each row has a digest and each table a seal, because a check of the pages finds only half.

A program of version 1 would add rows without digests: hence a major step.
"""

from __future__ import annotations

from typing import Final

from negotiator.store.layout import Cell, row_digest
from negotiator.store.migrations import to_1_1

VERSION: Final = (2, 0)
COLUMNS: Final = {name: (*columns, "digest") for name, columns in to_1_1.COLUMNS.items()}


def migrate(rows: dict[str, list[tuple[Cell, ...]]]) -> dict[str, list[tuple[Cell, ...]]]:
    """Give each row its digest."""
    return {
        name: [(*cells, row_digest(name, cells)) for cells in table] for name, table in rows.items()
    }
