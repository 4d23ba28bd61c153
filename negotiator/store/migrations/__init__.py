"""Steps from each version of the save file to the next.

A step is a module with its `VERSION`, the `COLUMNS` that its tables have, and a pure function
`migrate` from the rows of the version before to its own. Files are copied row by row when they are
opened, so a step never changes a table in place. For each step a file of the older version is
stored in `tests/data` and opened by a test. A minor step adds tables; whatever changes a table is a
major step, because the digest of a row goes over all its columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from negotiator.store.layout import CURRENT, Cell, Version
from negotiator.store.migrations import to_1_1, to_2_0

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Rows = dict[str, list[tuple[Cell, ...]]]
FIRST: Final = Version(1, 0)
FIRST_COLUMNS: Final = {
    "setting": ("key", "value"),
    "body": ("id", "size", "content"),
    "revision": ("id", "parent", "body", "message", "at", "author"),
    "undo": ("position", "text", "revision"),
}


class MigrationStep(NamedTuple):
    """A step to a version."""

    version: Version
    columns: Mapping[str, tuple[str, ...]]
    migrate: Callable[[Rows], Rows]


STEPS: Final = tuple(
    MigrationStep(Version(*step.VERSION), step.COLUMNS, step.migrate) for step in (to_1_1, to_2_0)
)
"""In the order of the versions; the last leads to the current one."""


def columns_of(version: Version) -> Mapping[str, tuple[str, ...]]:
    """Columns of each table of a version; those of the current one for a newer minor version."""
    known = {FIRST: FIRST_COLUMNS} | {step.version: step.columns for step in STEPS}
    return known[min(version, CURRENT)]


def is_known(version: Version) -> bool:
    """Whether files of this version can be read."""
    known = {FIRST, *(step.version for step in STEPS)}
    return version in known or (version.major == CURRENT.major and version > CURRENT)


def migrated(rows: Rows, version: Version) -> Rows:
    """Return the rows as the current version has them."""
    for step in STEPS:
        if step.version > version:
            rows = step.migrate(rows)
    return rows
