"""Revisions and the undo history: how a document's past is written and read."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from negotiator.errors import FileError, Problem
from negotiator.model.problems import shown
from negotiator.phrases import count_fact, phrase
from negotiator.store.body import Packed
from negotiator.store.database import TABLES, add_rows
from negotiator.store.layout import MESSAGE_LIMIT, NAME_LIMIT
from negotiator.store.values import Revision, Stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from negotiator.store.layout import Cell

_REVISIONS = TABLES["revision"]
_BODIES = TABLES["body"]
_UNDO = TABLES["undo"]


def stamped(stamp: Stamp) -> dict[str, Cell]:
    """Return the cells of a stamp."""
    return {"at": stamp.at.isoformat(timespec="seconds"), "author": stamp.author[:NAME_LIMIT]}


def stamp_of(at: str, author: str) -> Stamp:
    """Return the stamp of two cells; a time that cannot be read is that of the beginning."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError):
        moment = datetime.fromtimestamp(0).astimezone()
    return Stamp(moment, author)


def check_text(what: str, text: str, most: int) -> None:
    """Refuse a text that is empty, too long, no Unicode, or that SQLite takes for a shorter one."""
    is_whole = not any("\ud800" <= mark <= "\udfff" for mark in text)
    if not 0 < len(text) <= most or "\0" in text or not is_whole:
        allowed = phrase(
            "1 to {count} characters, none of them NUL, all of them Unicode",
            count=count_fact(most),
        )
        raise FileError.of((Problem(what, shown(text), allowed),))


def add_revision(
    connection: Connection, body: Packed, *, parent: int | None, message: str, stamp: Stamp
) -> int:
    """Add a revision behind all others and return its id."""
    if connection.scalar(select(_BODIES.c.id).where(_BODIES.c.id == body.id)) is None:
        packed: dict[str, Cell] = {"id": body.id, "size": body.size, "content": body.content}
        add_rows(connection, _BODIES, [packed])
    number = newest_revision(connection) + 1
    row: dict[str, Cell] = {"id": number, "parent": parent, "body": body.id}
    said = {"message": message[:MESSAGE_LIMIT], **stamped(stamp)}
    add_rows(connection, _REVISIONS, [row | said])
    return number


def newest_revision(connection: Connection) -> int:
    """Return the id of the newest revision; 0 if there is none."""
    return connection.scalar(select(func.max(_REVISIONS.c.id))) or 0


def newest_stamp(connection: Connection) -> Stamp | None:
    """Return the stamp of the newest revision; None if there is none."""
    c = _REVISIONS.c
    row = connection.execute(select(c.at, c.author).order_by(c.id.desc()).limit(1)).first()
    return None if row is None else stamp_of(row.at, row.author)


def revisions(connection: Connection) -> tuple[Revision, ...]:
    """Return all revisions, the oldest first."""
    rows = connection.execute(select(_REVISIONS).order_by(_REVISIONS.c.id))
    return tuple(
        Revision(row.id, row.parent, row.message, stamp_of(row.at, row.author), row.body)
        for row in rows
    )


def packed_body(connection: Connection, revision: int) -> Packed:
    """Return the body of a revision; `KeyError` if there is no such revision."""
    wanted = select(_BODIES).join(_REVISIONS).where(_REVISIONS.c.id == revision)
    row = connection.execute(wanted).first()
    if row is None:
        raise KeyError(revision)
    return Packed(row.id, row.size, row.content)


def undo_rows(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Return text and revision of each step, the first step first."""
    rows = connection.execute(select(_UNDO.c.text, _UNDO.c.revision).order_by(_UNDO.c.position))
    return tuple((row.text, row.revision) for row in rows)


def undo_bodies(connection: Connection) -> tuple[Packed, ...]:
    """Return the body of each step, the first step first."""
    joined = _UNDO.join(_REVISIONS, _UNDO.c.revision == _REVISIONS.c.id)
    wanted = select(_BODIES).select_from(joined.join(_BODIES)).order_by(_UNDO.c.position)
    return tuple(Packed(row.id, row.size, row.content) for row in connection.execute(wanted))


def write_undo(connection: Connection, steps: Sequence[tuple[str, int]]) -> None:
    """Let these be the steps; those that have not changed are left alone."""
    before = undo_rows(connection)
    same = 0
    while same < min(len(before), len(steps)) and before[same] == steps[same]:
        same += 1
    connection.execute(_UNDO.delete().where(_UNDO.c.position >= same))
    add_rows(
        connection,
        _UNDO,
        [
            {"position": position, "text": text, "revision": revision}
            for position, (text, revision) in enumerate(steps[same:], same)
        ],
    )
