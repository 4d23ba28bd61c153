"""What else a document holds: names, notes, attachments, the exercise log and kept outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Table, and_, func, select

from negotiator.errors import FileError, Problem
from negotiator.phrases import count_fact, phrase
from negotiator.store.body import deflate, inflate
from negotiator.store.database import TABLES, add_rows
from negotiator.store.history import check_text, stamp_of, stamped
from negotiator.store.layout import ATTACHMENT_LIMIT, NAME_LIMIT, TEXT_LIMIT
from negotiator.store.values import Attachment, LogEntry, Note

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

    from negotiator.store.database import Database
    from negotiator.store.layout import Cell
    from negotiator.store.values import OutcomeKey, Stamp

_NOTES, _LOG = TABLES["note"], TABLES["log"]
_ATTACHMENTS, _OUTCOMES = TABLES["attachment"], TABLES["outcome"]


class Records:
    """Reads and writes what is not a scenario."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_note(self, text: str, stamp: Stamp, *, revision: int | None = None) -> None:
        """Add a remark about the document or a revision of it; raises `FileError` if it is empty."""
        check_text("note", text, TEXT_LIMIT)
        with self._database.atomic() as connection:
            row: dict[str, Cell] = {
                "id": _next(connection, _NOTES),
                "revision": revision,
                "text": text,
            }
            add_rows(connection, _NOTES, [row | stamped(stamp)])

    def notes(self) -> tuple[Note, ...]:
        """Return all remarks, the oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(_NOTES).order_by(_NOTES.c.id))
            return tuple(Note(row.text, stamp_of(row.at, row.author), row.revision) for row in rows)

    def log(self, kind: str, text: str, stamp: Stamp) -> None:
        """Add a line to the exercise log, for good."""
        check_text("kind", kind, NAME_LIMIT)
        check_text("log", text, TEXT_LIMIT)
        with self._database.atomic() as connection:
            row: dict[str, Cell] = {"id": _next(connection, _LOG), "kind": kind, "text": text}
            add_rows(connection, _LOG, [row | stamped(stamp)])

    def log_entries(self) -> tuple[LogEntry, ...]:
        """Return the exercise log, the oldest line first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(_LOG).order_by(_LOG.c.id))
            return tuple(
                LogEntry(row.id, row.kind, row.text, stamp_of(row.at, row.author)) for row in rows
            )

    def attach(self, name: str, content: bytes, stamp: Stamp) -> int:
        """Put a file into the document and return its id; raises `FileError` if it is too large."""
        check_text("name", name, NAME_LIMIT)
        if len(content) > ATTACHMENT_LIMIT:
            found = phrase("{count} bytes", count=count_fact(len(content)))
            allowed = phrase("at most {count} bytes", count=count_fact(ATTACHMENT_LIMIT))
            raise FileError.of((Problem("attachment", found, allowed),))
        with self._database.atomic() as connection:
            number = _next(connection, _ATTACHMENTS)
            row: dict[str, Cell] = {"id": number, "name": name, "content": content}
            add_rows(connection, _ATTACHMENTS, [row | stamped(stamp)])
        return number

    def attachments(self) -> tuple[Attachment, ...]:
        """Return what is attached, without the content."""
        c = _ATTACHMENTS.c
        wanted = select(c.id, c.name, func.length(c.content).label("size"), c.at, c.author)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(c.id))
            return tuple(
                Attachment(row.id, row.name, row.size, stamp_of(row.at, row.author)) for row in rows
            )

    def attachment_bytes(self, number: int) -> bytes:
        """Return the content of an attachment; `KeyError` if there is none with this id."""
        with self._database.reading() as connection:
            wanted = select(_ATTACHMENTS.c.content).where(_ATTACHMENTS.c.id == number)
            content: bytes | None = connection.scalar(wanted)
        if content is None:
            raise KeyError(number)
        return content

    def keep_outcome(self, key: OutcomeKey, content: bytes) -> None:
        """Keep what was computed of a scenario, in place of an older result."""
        row: dict[str, Cell] = {"scenario": key.scenario, "data": key.data, "model": key.model}
        with self._database.atomic() as connection:
            connection.execute(_OUTCOMES.delete().where(_has_key(key)))
            packed: dict[str, Cell] = {"size": len(content), "content": deflate(content)}
            add_rows(connection, _OUTCOMES, [row | packed])

    def outcome(self, key: OutcomeKey) -> bytes | None:
        """Return what was kept, or None; raises `FileError` if it is damaged."""
        with self._database.reading() as connection:
            row = connection.execute(select(_OUTCOMES).where(_has_key(key))).first()
        return None if row is None else inflate(row.content, size=row.size)

    def drop_outcomes(self) -> None:
        """Forget all that can be computed again."""
        with self._database.atomic() as connection:
            connection.execute(_OUTCOMES.delete())


def _has_key(key: OutcomeKey) -> ColumnElement[bool]:
    c = _OUTCOMES.c
    return and_(c.scenario == key.scenario, c.data == key.data, c.model == key.model)


def _next(connection: Connection, table: Table) -> int:
    return (connection.scalar(select(func.max(table.c.id))) or 0) + 1
