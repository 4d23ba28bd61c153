"""Documents for the tests of the store: steps, stamps and small save files."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from negotiator.files import scenario_bytes
from negotiator.model.scenario import Scenario
from negotiator.store.layout import row_digest, seal_of
from negotiator.store.migrations.to_2_0 import COLUMNS
from negotiator.store.values import History, Owner, Stamp, Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.store.save_file import SaveFile

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OWNER = Owner("Ana", "laptop", 1, "2026-11-23T09:00:00+00:00")


def written(scenario: Scenario) -> bytes:
    """Return the scenario file of a scenario."""
    return scenario_bytes(scenario, data_digest="0" * 64)


def a_stamp(minutes: int = 0) -> Stamp:
    """Return a stamp of Ana, so many minutes after nine."""
    return Stamp(START + timedelta(minutes=minutes), "Ana")


def a_step(name: str, text: str = "") -> Step:
    """Return a step to a scenario of this name."""
    scenario = Scenario(name=name)
    return Step(text, lambda: scenario)


def steps(*names: str) -> tuple[Step, ...]:
    """Return steps to scenarios of these names; the first has no text."""
    return tuple(a_step(name, f"To {name}" if i else "") for i, name in enumerate(names))


def keep(save: SaveFile, found: Sequence[Step], index: int = -1) -> int:
    """Keep these steps, with the last one on the table."""
    history = History(tuple(found), index % len(found))
    return save.keep(history, a_stamp(), written)


def names_of(history: History | None) -> list[str]:
    """Return the names of the scenarios of all steps."""
    assert history is not None
    return [step.scenario().name for step in history.steps]


def altered(content: bytes, script: str) -> bytes:
    """Return a save file after some SQL, as a stranger could write it."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    connection.executescript(script)
    connection.commit()
    changed = connection.serialize()
    connection.close()
    return changed


def sign(connection: sqlite3.Connection, table: str) -> None:
    """Make the digests of a table and its seal anew, as a stranger can."""
    names = ", ".join(f'"{name}"' for name in COLUMNS[table][:-1])
    rows = connection.execute(f'SELECT rowid, {names} FROM "{table}"').fetchall()  # noqa: S608
    for rowid, *cells in rows:
        digest = (row_digest(table, cells), rowid)
        connection.execute(f'UPDATE "{table}" SET digest = ? WHERE rowid = ?', digest)  # noqa: S608
    order = COLUMNS[table][0]
    found = connection.execute(f'SELECT digest FROM "{table}" ORDER BY "{order}"')  # noqa: S608
    seal = seal_of(row[0] for row in found)
    connection.execute("UPDATE seal SET digest = ? WHERE name = ?", (seal, table))


def forged(content: bytes, script: str, *tables: str) -> bytes:
    """Return a save file after some SQL that no rule holds back, with these tables signed anew."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.executescript(script)
    for table in tables:
        sign(connection, table)
    connection.commit()
    changed = connection.serialize()
    connection.close()
    return changed
