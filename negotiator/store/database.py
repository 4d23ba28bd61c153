"""The database in memory: how it is made, the one way to write to it, and its bytes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import StaticPool, create_engine, event, func, insert, select
from sqlmodel import SQLModel

from negotiator.store.layout import APPLICATION_ID, CURRENT, Cell, row_digest, seal_of
from negotiator.store.tables import ROWS, Seal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Table

TABLES: Final = {
    str(row.__tablename__): SQLModel.metadata.tables[str(row.__tablename__)] for row in ROWS
}
"""All tables but the seals, by name; one that refers to another stands behind it."""
SEALS: Final = SQLModel.metadata.tables[str(Seal.__tablename__)]
Rows = dict[str, list[tuple[Cell, ...]]]
"""Cells of every table, in the order of its columns."""


class Database:
    """A database in memory with the tables of the current version."""

    def __init__(self) -> None:
        self._engine = create_engine(
            "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin)
        with self._engine.begin() as connection:
            SQLModel.metadata.create_all(connection, [*TABLES.values(), SEALS])
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {CURRENT.number}")
            _seal(connection)

    @contextmanager
    def atomic(self) -> Iterator[Connection]:
        """Write: all of the block happens, or nothing of it. There is no other way to write."""
        with self._engine.begin() as connection:
            yield connection
            _seal(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read; whatever the block would write is rolled back."""
        with self._engine.connect() as connection:
            yield connection

    def most_rows(self) -> int:
        """Return the number of rows of the largest table."""
        with self.reading() as connection:
            counts = (select(func.count()).select_from(table) for table in TABLES.values())
            return max(connection.scalar(count) or 0 for count in counts)

    def to_bytes(self) -> bytes:
        """Return the file that holds this database."""
        with self._engine.connect() as connection:
            driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
            return driver.serialize()

    def compacted(self) -> bytes:
        """Return the file without the room that removed rows have left."""
        with self._engine.connect() as connection:
            driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
            driver.rollback()
            driver.execute("VACUUM")
            return driver.serialize()

    def close(self) -> None:
        """Let go of the memory."""
        self._engine.dispose()


def add_rows(connection: Connection, table: Table, rows: Iterable[Mapping[str, Cell]]) -> None:
    """Add rows, each with its digest; their columns are those of the table without it."""
    columns = [column.name for column in table.columns][:-1]
    full = [
        {**row, "digest": row_digest(table.name, [row[name] for name in columns])} for row in rows
    ]
    if full:
        connection.execute(insert(table), full)


def seals(connection: Connection) -> dict[str, str]:
    """Return the digest over each table as it is now."""
    return {
        name: seal_of(connection.scalars(select(table.c.digest).order_by(*table.primary_key)))
        for name, table in TABLES.items()
    }


def _seal(connection: Connection) -> None:
    connection.execute(SEALS.delete())
    rows: Sequence[dict[str, Any]] = [
        {"name": name, "digest": digest} for name, digest in seals(connection).items()
    ]
    connection.execute(insert(SEALS), rows)


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # With any other isolation level Python begins transactions by itself, and not for DDL.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
