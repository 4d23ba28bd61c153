"""A document in memory: everything that its save file holds, without the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from negotiator import __version__
from negotiator.errors import FileError, Problem, StoreFullError
from negotiator.model.problems import shown
from negotiator.phrases import Phrase, count_fact, phrase
from negotiator.store import history
from negotiator.store.body import Packed
from negotiator.store.database import TABLES, Database, add_rows
from negotiator.store.intake import take_in
from negotiator.store.layout import (
    CURRENT,
    MESSAGE_LIMIT,
    NAME_LIMIT,
    ROWS_LIMIT,
    SIZE_LIMIT,
    Version,
)
from negotiator.store.records import Records
from negotiator.store.values import History, NamedScenario, Revision, Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from negotiator.files import ScenarioFile
    from negotiator.model.scenario import Scenario
    from negotiator.store.values import Stamp

    Writer = Callable[[Scenario], bytes]

_SETTINGS, _NAMES = TABLES["setting"], TABLES["name"]
_UNDO_INDEX: Final = "undo_index"
_WRITTEN_BY: Final = "written_by"


class SaveFile:
    """The revisions, names, undo history, settings and records of one document.

    It may be used by one thread at a time. Writing changes the document in memory; `to_bytes` is the file.
    """

    def __init__(self, database: Database | None = None, version: Version = CURRENT) -> None:
        self._database = database or Database()
        self._revision_of: dict[Step, int] = {}
        self.version = version
        """Version of the file that was read."""
        self.records = Records(self._database)

    @classmethod
    def from_bytes(cls, content: bytes, *, file: str = "") -> SaveFile:
        """Read a document; raises `FileError` if the bytes are not one that can be trusted."""
        return cls(*take_in(content, file=file))

    def to_bytes(self) -> bytes:
        """Return the file; kept outcomes are dropped where it would be too large.

        Raises
        ------
        StoreFullError
            If it is too large without them, or has more rows than may be read again.
        """
        self.set_setting(_WRITTEN_BY, f"Negotiator {__version__}")
        rows = self._database.most_rows()
        if rows > ROWS_LIMIT:
            raise _full(phrase("{count} rows", count=count_fact(rows)), ROWS_LIMIT)
        content = self._database.to_bytes()
        if len(content) > SIZE_LIMIT:
            self.records.drop_outcomes()
            content = self._database.compacted()
        if len(content) > SIZE_LIMIT:
            raise _full(phrase("{count} bytes", count=count_fact(len(content))), SIZE_LIMIT)
        return content

    def keep(self, steps: History, stamp: Stamp, write: Writer) -> int:
        """Keep the undo history, with a revision for each step that is new.

        Parameters
        ----------
        steps : History
            The steps as they are now.
        stamp : Stamp
            Who and when, for the new revisions.
        write : callable
            Returns the scenario file of a scenario.

        Returns
        -------
        int
            The revision on the table.
        """
        with self._database.atomic() as connection:
            ids = self._add_new(connection, steps.steps, stamp, write)
            texts = [step.text[:MESSAGE_LIMIT] for step in steps.steps]
            history.write_undo(connection, list(zip(texts, ids, strict=True)))
            _put_setting(connection, _UNDO_INDEX, str(steps.index))
        self._revision_of = dict(zip(steps.steps, ids, strict=True))
        return ids[steps.index]

    def history(self) -> History | None:
        """Return the undo history; that of the newest revision alone where there is none yet.

        None for a document without revisions. Raises `FileError` if it is damaged.
        """
        with self._database.reading() as connection:
            rows = history.undo_rows(connection)
            bodies = history.undo_bodies(connection)
            newest = history.newest_revision(connection)
            if newest and not rows:
                rows, bodies = (("", newest),), (history.packed_body(connection, newest),)
        if not rows:
            return None
        index = self._undo_index(len(rows))
        steps = tuple(
            Step(text, body.scenario) for (text, _), body in zip(rows, bodies, strict=True)
        )
        ids = (revision for _, revision in rows)
        self._revision_of = dict(zip(steps, ids, strict=True))
        return History(steps, index)

    def revisions(self) -> tuple[Revision, ...]:
        """Return all revisions, the oldest first."""
        with self._database.reading() as connection:
            return history.revisions(connection)

    def newest_stamp(self) -> Stamp | None:
        """Return when the newest revision was made, and by whom; None for a document without any."""
        with self._database.reading() as connection:
            return history.newest_stamp(connection)

    def newest_revision(self) -> int:
        """Return the id of the newest revision; 0 for a document without any."""
        with self._database.reading() as connection:
            return history.newest_revision(connection)

    def table_revision(self) -> int:
        """Return the revision on the table; `KeyError` for a document without any."""
        with self._database.reading() as connection:
            rows = history.undo_rows(connection)
            newest = history.newest_revision(connection)
        if not rows:
            if not newest:
                raise KeyError(newest)
            return newest
        return rows[self._undo_index(len(rows))][1]

    def scenario_file(self, revision: int) -> ScenarioFile:
        """Return the scenario of a revision with its envelope.

        Raises
        ------
        KeyError
            If there is no such revision.
        FileError, ScenarioError
            If its scenario is damaged or cannot be used.
        """
        with self._database.reading() as connection:
            body = history.packed_body(connection, revision)
        return body.file()

    def name_scenario(self, name: str, scenario_file: bytes, stamp: Stamp, *, message: str) -> int:
        """Keep a scenario file under a name; a newer one of the same name follows the older one.

        Returns
        -------
        int
            Its revision: the one it has already, if nothing has changed.
        """
        history.check_text("name", name, NAME_LIMIT)
        body = Packed.of(scenario_file)
        with self._database.atomic() as connection:
            older = connection.scalar(select(_NAMES.c.revision).where(_NAMES.c.name == name))
            if older is not None and history.packed_body(connection, older).id == body.id:
                return int(older)
            number = history.add_revision(
                connection, body, parent=older, message=message, stamp=stamp
            )
            connection.execute(_NAMES.delete().where(_NAMES.c.name == name))
            add_rows(connection, _NAMES, [{"name": name, "revision": number}])
        return number

    def named(self) -> tuple[NamedScenario, ...]:
        """Return the scenarios that have names, in the order of the names."""
        by_id = {revision.id: revision for revision in self.revisions()}
        with self._database.reading() as connection:
            rows = connection.execute(select(_NAMES).order_by(_NAMES.c.name)).all()
        return tuple(NamedScenario(row.name, by_id[row.revision]) for row in rows)

    def setting(self, key: str, default: str = "") -> str:
        """Return a setting of the document."""
        with self._database.reading() as connection:
            found = connection.scalar(select(_SETTINGS.c.value).where(_SETTINGS.c.key == key))
        return default if found is None else str(found)

    def set_setting(self, key: str, value: str) -> None:
        """Write a setting of the document, of at most 10,000 characters."""
        if self.setting(key) == value:
            return
        with self._database.atomic() as connection:
            _put_setting(connection, key, value)

    def close(self) -> None:
        """Let go of the memory."""
        self._database.close()

    def _undo_index(self, count: int) -> int:
        index = self.setting(_UNDO_INDEX, "0")
        places = map(str, range(count))
        if index not in places:
            found = phrase("undo step {number}", number=shown(index))
            raise FileError.of(
                (Problem("setting", found, phrase("0 to {last}", last=f"{count - 1}")),)
            )
        return int(index)

    def _add_new(
        self, connection: Connection, steps: tuple[Step, ...], stamp: Stamp, write: Writer
    ) -> list[int]:
        """Add a revision for each step that has none; the revisions of all of them."""
        ids: list[int] = []
        for step in steps:
            number = self._revision_of.get(step)
            if number is None:
                body = Packed.of(write(step.scenario()))
                parent = ids[-1] if ids else None
                number = history.add_revision(
                    connection, body, parent=parent, message=step.text, stamp=stamp
                )
            ids.append(number)
        return ids


def _full(found: Phrase, most: int) -> StoreFullError:
    return StoreFullError(
        phrase("the document has {found}, the most is {most}.", found=found, most=count_fact(most)),
        cure=phrase("Save the scenario as a file and begin a new document with it."),
    )


def _put_setting(connection: Connection, key: str, value: str) -> None:
    connection.execute(_SETTINGS.delete().where(_SETTINGS.c.key == key))
    add_rows(connection, _SETTINGS, [{"key": key, "value": value}])
