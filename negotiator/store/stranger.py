"""Reading a database that anybody may have made: everything off, in bounded time, from memory."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from negotiator.errors import WHOLE_COPY
from negotiator.model.problems import shown
from negotiator.phrases import Phrase, count_fact, phrase
from negotiator.store.header import refused
from negotiator.store.layout import ROWS_LIMIT, SIZE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from negotiator.store.layout import Cell

TIME_LIMIT_S: Final = 1.0
_STEPS: Final = 1000
"""Instructions of SQLite between two looks at the clock."""
_LIMITS: Final = {
    sqlite3.SQLITE_LIMIT_LENGTH: SIZE_LIMIT,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_PRAGMAS: Final = (
    "trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "mmap_size = 0",
    "temp_store = MEMORY",
)  # fmt: skip
_READING: Final = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}
_ASKED: Final = {"quick_check", "table_xinfo"}
_TABLES_LIMIT: Final = 50
_PLAIN: Final = phrase("plain tables alone")


@contextmanager
def opened(content: bytes, *, file: str) -> Iterator[sqlite3.Connection]:
    """Open the bytes of a database for reading alone; whatever SQLite finds wrong is refused.

    The bytes are a copy in memory: the file on the disk is not held, and nothing is written to it.

    Raises
    ------
    FileError
        If SQLite cannot read it, or it takes too long.
    """
    try:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            connection.deserialize(content)
            _harden(connection)
            yield connection
    except (sqlite3.Error, UnicodeError, OverflowError) as error:
        found = (
            phrase("a save file that takes too long")
            if "interrupted" in str(error)
            else phrase("a damaged save file")
        )
        raise refused(found, WHOLE_COPY, file) from error


def check_tables(
    connection: sqlite3.Connection,
    known: Mapping[str, tuple[str, ...]],
    *,
    file: str,
    more_allowed: bool,
) -> None:
    """Refuse views, triggers, foreign tables and columns, and damaged pages.

    Parameters
    ----------
    connection : sqlite3.Connection
        A hardened connection.
    known : mapping
        Columns of each table that the version has.
    file : str
        Name of the file in messages.
    more_allowed : bool
        Whether there may be more plain tables, of a newer minor version.
    """
    listed = "SELECT type, name, sql FROM sqlite_schema"
    entries = connection.execute(listed).fetchmany(_TABLES_LIMIT + 1)
    if len(entries) > _TABLES_LIMIT:
        raise refused(phrase("too many tables"), _at_most(_TABLES_LIMIT), file)
    for kind, name, sql in entries:
        if kind not in {"table", "index"} or (kind == "index" and sql is not None):
            raise refused(phrase("the {kind} {name}", kind=kind, name=shown(name)), _PLAIN, file)
        if kind == "table" and not (more_allowed or name in known):
            found = phrase("the table {name}", name=shown(name))
            raise refused(found, phrase("the tables of a Negotiator document"), file)
        if kind == "table" and "".join(str(sql).upper().split()).startswith("CREATEVIRTUAL"):
            raise refused(phrase("the virtual table {name}", name=shown(name)), _PLAIN, file)
    for table, columns in known.items():
        _check_columns(connection, table, columns, file=file)
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise refused(phrase("a damaged save file"), WHOLE_COPY, file)


def cells_of(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], *, file: str
) -> list[tuple[Cell, ...]]:
    """Return all rows of a known table; raises `FileError` if there are too many to hold."""
    names = ", ".join(f'"{column}"' for column in columns)
    found = connection.execute(f'SELECT {names} FROM "{table}"')  # noqa: S608 (our names)
    rows = found.fetchmany(ROWS_LIMIT + 1)
    if len(rows) > ROWS_LIMIT:
        raise refused(phrase("too many rows"), _at_most(ROWS_LIMIT), file, table)
    return rows


def _at_most(count: int) -> Phrase:
    return phrase("at most {number}", number=count_fact(count))


def _check_columns(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], *, file: str
) -> None:
    found = connection.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
    fits = columns == tuple(row[1] for row in found)
    if not fits or any(row[6] for row in found):
        raise refused(phrase("other columns in {table}", table=table), ", ".join(columns), file)


def _harden(connection: sqlite3.Connection) -> None:
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.set_authorizer(_authorize)
    connection.set_progress_handler(_deadline(), _STEPS)


def _authorize(action: int, first: str | None, second: str | None, *_others: str | None) -> int:
    asked = action == sqlite3.SQLITE_PRAGMA and first in _ASKED
    cuts = action == sqlite3.SQLITE_FUNCTION and second == "substr"
    return sqlite3.SQLITE_OK if action in _READING or asked or cuts else sqlite3.SQLITE_DENY


def _deadline() -> Callable[[], bool]:
    """Return a check that stops a statement once the time for the whole file is over."""
    end = time.monotonic() + TIME_LIMIT_S
    return lambda: time.monotonic() > end
