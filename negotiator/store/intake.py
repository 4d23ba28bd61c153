"""Opening: from bytes of whatever origin to a clean database, or a refusal with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import insert
from sqlalchemy.exc import SQLAlchemyError

from negotiator.errors import WHOLE_COPY, FileError, Problem
from negotiator.model.problems import shown
from negotiator.phrases import phrase
from negotiator.store import stranger
from negotiator.store.database import TABLES, Database, seals
from negotiator.store.header import refused, version_of
from negotiator.store.layout import CURRENT, Version, row_digest
from negotiator.store.migrations import columns_of, migrated

if TYPE_CHECKING:
    from negotiator.store.database import Rows
    from negotiator.store.layout import Cell

_FIRST_SEALED: Final = Version(2, 0)
_SEAL: Final = {"seal": ("name", "digest")}
_FIRST_NUMBERS: Final = {"revision": 1, "undo": 0, "note": 1, "attachment": 1, "log": 1}
"""Tables whose rows are numbered one after another, as their first column says."""
_WRITER_CHARACTERS: Final = 200


class Intake(NamedTuple):
    """A clean database, and the version of the file that it was read from."""

    database: Database
    version: Version


def take_in(content: bytes, *, file: str) -> Intake:
    """Copy the rows of a save file into a clean database of the current version.

    Raises
    ------
    FileError
        If the bytes are no save file, damaged, hostile, or of a newer major version.
    """
    version = version_of(content, file=file)
    if version.major > CURRENT.major:
        raise _too_new(content, version, file=file)
    known = columns_of(version)
    sealed = version >= _FIRST_SEALED
    with stranger.opened(content, file=file) as connection:
        asked = {**known, **(_SEAL if sealed else {})}
        stranger.check_tables(connection, asked, file=file, more_allowed=version > CURRENT)
        rows = {
            name: stranger.cells_of(connection, name, columns, file=file)
            for name, columns in asked.items()
        }
    sealing = rows.pop("seal", None)
    rows = migrated(rows, version)
    _check_numbers(rows, file=file)
    _check_digests(rows, file=file)
    return Intake(_filled(rows, sealing, file=file), version)


def _filled(rows: Rows, sealing: list[tuple[Cell, ...]] | None, *, file: str) -> Database:
    """Return a clean database with the rows, whose constraints and seals they must keep."""
    database = Database()
    try:
        _fill(database, rows, sealing, file=file)
    except (SQLAlchemyError, OverflowError) as error:
        database.close()
        raise refused(
            phrase("rows that break the rules of a document"), WHOLE_COPY, file
        ) from error
    except BaseException:
        database.close()
        raise
    return database


def _fill(
    database: Database, rows: Rows, sealing: list[tuple[Cell, ...]] | None, *, file: str
) -> None:
    with database.atomic() as connection:
        for name, table in TABLES.items():
            names = [column.name for column in table.columns]
            cells = [dict(zip(names, row, strict=True)) for row in rows[name]]
            if cells:
                connection.execute(insert(table), cells)
        if sealing is not None and not set(seals(connection).items()) <= set(sealing):
            raise refused(phrase("rows that are missing"), WHOLE_COPY, file)


def _check_numbers(rows: Rows, *, file: str) -> None:
    """Refuse gaps in the numbers of rows, so that the number after the last one is there to take."""
    for name, first in _FIRST_NUMBERS.items():
        table = rows[name]
        if {row[0] for row in table} != set(range(first, first + len(table))):
            allowed = phrase("{first} and so on without a gap", first=f"{first}")
            raise refused(phrase("numbers that do not follow each other"), allowed, file, name)


def _check_digests(rows: Rows, *, file: str) -> None:
    for name, table in rows.items():
        for number, (*cells, digest) in enumerate(table, 1):
            if digest != row_digest(name, cells):
                raise refused(
                    phrase("a changed row {number}", number=f"{number}"), WHOLE_COPY, file, name
                )


def _too_new(content: bytes, version: Version, *, file: str) -> FileError:
    """Refuse a newer major version by the name of the program that wrote it."""
    writer: str = phrase(
        "a program of version {version} of the form", version=f"{version.major}.{version.minor}"
    )
    try:
        with stranger.opened(content, file=file) as connection:
            wanted = "SELECT substr(value, 1, ?) FROM setting WHERE key = 'written_by'"
            found = connection.execute(wanted, (_WRITER_CHARACTERS,)).fetchone()
            writer = shown(found[0]) if found else writer
    except FileError:
        pass
    problem = Problem(
        "",
        phrase("a document written by {writer}", writer=writer),
        phrase(
            "version {version} of the form, or a newer program",
            version=f"{CURRENT.major}.{CURRENT.minor}",
        ),
        file=file,
    )
    return FileError.of((problem,))
