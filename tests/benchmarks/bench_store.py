"""Measure the save file: one edit kept in a document of 500 revisions, and opening it.

Run `python -m tests.benchmarks.bench_store`. Beside the way that is used (the whole database written
anew, flushed and put in place) it measures one row added with the journals of SQLite, and what a copy of
the main file alone holds while the program runs.
"""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from negotiator.files import shipped_scenarios
from negotiator.store.home import Home, open_home
from negotiator.store.save_file import SaveFile
from negotiator.store.values import History, Step
from tests.helpers.saves import OWNER, a_stamp, written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.model.scenario import Scenario

REVISIONS = 500
UNDO = 200
ROUNDS = 25


def a_step(scenario: Scenario, number: int) -> Step:
    """A step to a scenario that differs from all others."""
    after = scenario.model_copy(update={"name": f"Edit {number}"})
    return Step(f"Edit {number}", lambda: after)


def a_long_document(scenario: Scenario) -> tuple[SaveFile, list[Step]]:
    """A document with so many revisions and a full undo history."""
    save = SaveFile()
    steps: list[Step] = []
    for number in range(REVISIONS):
        steps = [*steps, a_step(scenario, number)][-UNDO:]
        if number % 50 == 49:
            save.keep(History(tuple(steps), len(steps) - 1), a_stamp(), written)
    return save, steps


def timed(action: Callable[[], object]) -> float:
    """Milliseconds that an action took."""
    begin = time.perf_counter()
    action()
    return (time.perf_counter() - begin) * 1e3


def kept_edits(save: SaveFile, steps: list[Step], home: Home, scenario: Scenario) -> list[float]:
    """Milliseconds of each of some edits, from the step to the disk."""

    def edit(number: int) -> None:
        steps[:] = [*steps, a_step(scenario, REVISIONS + number)][-UNDO:]
        save.keep(History(tuple(steps), len(steps) - 1), a_stamp(), written)
        home.publish(save.to_bytes())

    return [timed(lambda number=number: edit(number)) for number in range(ROUNDS)]  # type: ignore[misc]


def openings(path: Path) -> list[float]:
    """Milliseconds of some openings, to the scenario on the table."""

    def read() -> None:
        opened = open_home(path, OWNER)
        history = opened.save.history()
        assert history is not None
        history.steps[history.index].scenario()
        opened.home.leave()
        opened.save.close()

    return [timed(read) for _ in range(ROUNDS)]


def with_journal(path: Path, mode: str) -> tuple[list[float], int]:
    """Milliseconds to add a row the size of a revision, and rows in a copy of the main file alone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE kept (content BLOB)")
        add = "INSERT INTO kept VALUES (randomblob(1800))"
        times = [timed(lambda: connection.execute(add)) for _ in range(ROUNDS)]
        copy = path.with_suffix(".copy")
        shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as alone:
        try:
            rows = int(alone.execute("SELECT count(*) FROM kept").fetchone()[0])
        except sqlite3.Error:
            rows = 0
    return times, rows


def tell(what: str, times: Sequence[float], more: str = "") -> None:
    """Print a line of the table."""
    line = f"{what:<44} median {statistics.median(times):6.1f} ms, worst {max(times):6.1f} ms{more}"
    sys.stdout.write(f"{line}\n")


def main() -> None:
    """Print the table."""
    scenario = shipped_scenarios()["all-55"]
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder, "long.negotiation")
        save, steps = a_long_document(scenario)
        home = Home(path, OWNER)
        home.publish(save.to_bytes(), anew=True)
        size = f", {path.stat().st_size / 1e6:.1f} MB"
        tell("one edit kept, 500 revisions", kept_edits(save, steps, home, scenario), size)
        home.leave()
        tell("the document opened", openings(path))
        for mode in ("DELETE", "WAL"):
            times, rows = with_journal(Path(folder, f"{mode}.db"), mode)
            copied = f", {rows} of {ROUNDS} rows in a copy of the file alone"
            tell(f"one row with journal_mode {mode}", times, copied)


if __name__ == "__main__":
    main()
