"""Kill a program that edits a document, at random moments, and look at what is left.

Run `python -m tests.robustness.kills --kills 200`. Each round a new process opens the document that the
last one left, edits it as fast as the disk allows and says after each edit that it is kept. It is
killed at a random moment. The file must then be whole and hold at least what was said to be kept.
Exit code 1 if one was not. POSIX only.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from negotiator.data import load_world
from negotiator.documents.desk import Desk
from negotiator.errors import NegotiatorError
from negotiator.model.scenario import Scenario
from negotiator.store.home import read_save
from negotiator.store.layout import UNDO_LIMIT
from negotiator.store.values import History, Step
from tests.helpers.saves import a_stamp

LONGEST_S = 0.25
"""After the first edit that a process has kept."""
_NUMBER_BYTES = 4


def a_step(number: int) -> Step:
    """Return a step to a scenario that tells its number."""
    scenario = Scenario(name=str(number))
    return Step(f"Edit {number}", lambda: scenario)


def edit_for_ever(path: Path, said: int) -> None:
    """Open the document, edit it, and write the number of each edit once it is kept."""
    desk = Desk(load_world(), None)
    if path.exists():
        opened = desk.open(path, a_stamp())
        desk.take(is_draft=False)
        history = opened.history
    else:
        history = History((a_step(0),), 0)
        desk.move(path, history, a_stamp())
    number = int(history.steps[history.index].scenario().name)
    while True:
        number += 1
        steps = (*history.steps, a_step(number))[-UNDO_LIMIT - 1 :]
        history = History(steps, len(steps) - 1)
        desk.keep(history, a_stamp(), "")
        os.write(said, number.to_bytes(_NUMBER_BYTES, "big"))


def last_said(listening: int) -> int:
    """Return the last number that a process wrote before it died."""
    content = b""
    while block := os.read(listening, 65536):
        content += block
    whole = len(content) - len(content) % _NUMBER_BYTES
    return int.from_bytes(content[max(whole - _NUMBER_BYTES, 0) : whole], "big")


def killed_once(path: Path, chance: random.Random) -> int:
    """Let a process edit and kill it; the last number that it said to be kept."""
    listening, said = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(listening)
        edit_for_ever(path, said)
    os.close(said)
    first = os.read(listening, _NUMBER_BYTES)
    time.sleep(chance.uniform(0.0, LONGEST_S))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    last = last_said(listening)
    os.close(listening)
    return max(last, int.from_bytes(first, "big"))


def number_in(path: Path) -> int:
    """Return the number of the edit on the table; -1 if the file is not whole."""
    try:
        save = read_save(path)
        number = int(save.scenario_file(save.table_revision()).scenario.name)
    except NegotiatorError as error:
        sys.stdout.write(f"{error}\n")
        return -1
    save.close()
    return number


def kill_often(path: Path, kills: int, seed: int) -> tuple[int, int, int, int]:
    """Return edits kept, corrupted files, edits lost, and files left beside the document."""
    chance = random.Random(seed)  # noqa: S311 (moments, not secrets)
    corrupted = lost = beside = 0
    for _ in range(kills):
        said = killed_once(path, chance)
        found = number_in(path)
        corrupted += found < 0
        lost += max(said - found, 0) if found >= 0 else 0
        names = {entry.name for entry in path.parent.iterdir()} - {path.name, f".{path.name}.lock"}
        beside = max(beside, len(names))
    return number_in(path), corrupted, lost, beside


def main() -> int:
    """Run the rounds and print what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    load_world()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder, "killed.negotiation")
        kept, corrupted, lost, beside = kill_often(path, options.kills, options.seed)
    sys.stdout.write(
        f"{options.kills} kills, {kept} edits: {corrupted} corrupted files, {lost} edits lost, "
        f"at most {beside} files left beside\n"
    )
    return int(bool(corrupted or lost or beside > 1))


if __name__ == "__main__":
    sys.exit(main())
