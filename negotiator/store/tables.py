"""The tables of a save file. Rows stay in this package; SQLModel does not check them: SQLite does."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

from negotiator.store.layout import ATTACHMENT_LIMIT, MESSAGE_LIMIT, NAME_LIMIT, TEXT_LIMIT

_STRICT: Final[dict[str, Any]] = {"sqlite_strict": True}
"""Values of another type are refused. Such tables know TEXT alone, hence `sa_type`."""
_TIME: Final = "at GLOB '????-??-??T??:??:??*'"


def _rules(*rules: str) -> tuple[object, ...]:
    """CHECK constraints, with that of the digest, in tables that take no value of another type."""
    checks = [CheckConstraint(rule) for rule in (*rules, "length(digest) = 64")]
    return (*checks, _STRICT)


def _between(column: str, most: int, least: int = 0) -> str:
    return f"length({column}) BETWEEN {least} AND {most}"


class _Row(SQLModel):
    """What all rows have: a digest of the other cells, in the order of the columns."""

    __table_args__: ClassVar[Any] = _rules()


class Setting(_Row, table=True):
    """A setting of the document; `written_by` is read by programs of every version."""

    __tablename__ = "setting"
    __table_args__ = _rules(_between("key", NAME_LIMIT, 1), _between("value", TEXT_LIMIT))
    key: str = Field(sa_type=Text, primary_key=True)
    value: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)


class Body(_Row, table=True):
    """A scenario file, deflated; revisions with the same content share it."""

    __tablename__ = "body"
    __table_args__ = _rules("size BETWEEN 1 AND 5000000")
    id: str = Field(sa_type=Text, primary_key=True)
    """SHA-256 of the scenario file, hexadecimal."""
    size: int
    """Bytes when inflated."""
    content: bytes
    digest: str = Field(sa_type=Text)


class RevisionRow(_Row, table=True):
    """A state of the document; append-only."""

    __tablename__ = "revision"
    __table_args__ = _rules(
        "id > 0", "parent IS NULL OR parent < id", _between("message", MESSAGE_LIMIT), _TIME,
        _between("author", NAME_LIMIT),
    )  # fmt: skip
    id: int = Field(primary_key=True)
    parent: int | None = Field(default=None, foreign_key="revision.id")
    body: str = Field(sa_type=Text, foreign_key="body.id")
    message: str = Field(sa_type=Text)
    at: str = Field(sa_type=Text)
    author: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)


class NameRow(_Row, table=True):
    """A name for a revision."""

    __tablename__ = "name"
    __table_args__ = _rules(_between("name", NAME_LIMIT, 1))
    name: str = Field(sa_type=Text, primary_key=True)
    revision: int = Field(foreign_key="revision.id")
    digest: str = Field(sa_type=Text)


class UndoRow(_Row, table=True):
    """A step of the undo history."""

    __tablename__ = "undo"
    __table_args__ = _rules("position BETWEEN 0 AND 1000", _between("text", MESSAGE_LIMIT))
    position: int = Field(primary_key=True)
    text: str = Field(sa_type=Text)
    revision: int = Field(foreign_key="revision.id")
    digest: str = Field(sa_type=Text)


class NoteRow(_Row, table=True):
    """A remark; append-only."""

    __tablename__ = "note"
    __table_args__ = _rules(_between("text", TEXT_LIMIT, 1), _TIME, _between("author", NAME_LIMIT))
    id: int = Field(primary_key=True)
    revision: int | None = Field(default=None, foreign_key="revision.id")
    text: str = Field(sa_type=Text)
    at: str = Field(sa_type=Text)
    author: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)


class AttachmentRow(_Row, table=True):
    """A file that somebody put in; never opened."""

    __tablename__ = "attachment"
    __table_args__ = _rules(
        _between("name", NAME_LIMIT, 1), _between("content", ATTACHMENT_LIMIT), _TIME,
        _between("author", NAME_LIMIT),
    )  # fmt: skip
    id: int = Field(primary_key=True)
    name: str = Field(sa_type=Text)
    content: bytes
    at: str = Field(sa_type=Text)
    author: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)


class LogRow(_Row, table=True):
    """A line of the exercise log; append-only."""

    __tablename__ = "log"
    __table_args__ = _rules(
        _between("kind", NAME_LIMIT, 1), _between("text", TEXT_LIMIT), _TIME,
        _between("author", NAME_LIMIT),
    )  # fmt: skip
    id: int = Field(primary_key=True)
    kind: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    at: str = Field(sa_type=Text)
    author: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)


class OutcomeRow(_Row, table=True):
    """An outcome that was computed: a cache, droppable at any time."""

    __tablename__ = "outcome"
    __table_args__ = _rules("size BETWEEN 1 AND 5000000")
    scenario: str = Field(sa_type=Text, primary_key=True)
    data: str = Field(sa_type=Text, primary_key=True)
    model: str = Field(sa_type=Text, primary_key=True)
    size: int
    content: bytes
    digest: str = Field(sa_type=Text)


class Seal(SQLModel, table=True):
    """The digest over the digests of a table: rows that are missing are noticed by it."""

    __tablename__ = "seal"
    __table_args__ = (CheckConstraint("length(digest) = 64"), _STRICT)
    name: str = Field(sa_type=Text, primary_key=True)
    digest: str = Field(sa_type=Text)


ROWS: Final = (
    Setting, Body, RevisionRow, NameRow, UndoRow, NoteRow, AttachmentRow, LogRow, OutcomeRow,
)  # fmt: skip
"""All tables but the seals; one that refers to another stands behind it."""
