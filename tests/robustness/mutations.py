"""Read mutated save files and scenario files: nothing but a refusal may come of them.

Run `python -m tests.robustness.mutations --files 50000`. Prints how many were read and refused, the longest
time of one file and the peak of memory. Exit code 1 on any other error, on a file that takes more than
two seconds, or above 300 MB. A crash of SQLite ends the process itself.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import sqlite3
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from negotiator.errors import InputError
from negotiator.files import parse_scenario, shipped_files
from negotiator.store.migrations.to_2_0 import COLUMNS
from negotiator.store.save_file import SaveFile
from tests.helpers.saves import a_stamp, keep, sign, steps

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_S = 2.0
MOST_MB = 300.0
DATA = Path(__file__).parents[1] / "data"
ODD = (0, 1, 127, 128, 255)
ODD_VALUES = (None, 0, -1, 2**63 - 1, 1.5, "", "x" * 999, "\ud7ff", b"", b"\0" * 99, "[" * 5000)
ODD_TEXT = (
    b"NaN", b"-Infinity", b"1e999", b"9" * 400, b'"\\ud800"', b"[" * 3000, b"{" * 3000, b'{"a":' * 900,
    b"\0", b"\xff\xfe", b'"name": "x",', b"null", b"true", b"-", b'"<img src=x>"', b"1" * 5000,
)  # fmt: skip


def seeds() -> tuple[list[bytes], list[bytes]]:
    """Return save files of all versions, and scenario files."""
    save = SaveFile()
    keep(save, steps("a", "b", "c"))
    save.records.add_note("Ask Tokyo", a_stamp(), revision=1)
    save.records.log("round", "Round 1", a_stamp())
    save.records.attach("map.png", bytes(range(256)) * 30, a_stamp())
    old = [DATA.joinpath(f"save_1_{minor}.negotiation").read_bytes() for minor in (0, 1)]
    return [save.to_bytes(), *old], list(shipped_files().values())


def mutated(content: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """Return the content with some bytes changed, cut, doubled, or taken from elsewhere."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        spot = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 1, 2, 4, 100, 4096))
        kind = chance.randrange(6)
        if kind == 0 and spot < len(changed):
            changed[spot] = chance.choice((*ODD, chance.randrange(256)))
        elif kind == 1:
            del changed[spot : spot + length]
        elif kind == 2:
            changed[spot:spot] = changed[spot : spot + length]
        elif kind == 3:
            other = chance.choice(others)
            start = chance.randrange(len(other))
            changed[spot : spot + length] = other[start : start + length]
        elif kind == 4:
            changed[spot : spot + length] = chance.randbytes(length)
        else:
            changed[spot : spot + chance.choice((0, length))] = chance.choice(ODD_TEXT)
    return bytes(changed)


def in_place(content: bytes, chance: random.Random) -> bytes:
    """Return a save file of the same length with some bytes changed behind its header."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 2, 4, 32))):
        changed[chance.randrange(16, len(changed))] = chance.choice((*ODD, chance.randrange(256)))
    return bytes(changed)


def forged(content: bytes, chance: random.Random) -> bytes:
    """Return a save file with an odd cell, whose digests and seals a stranger has made anew."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    table = chance.choice([name for name in COLUMNS if name != "outcome"])
    column = chance.choice(COLUMNS[table][:-1])
    try:
        rows = chance.choice(("", f' WHERE rowid = (SELECT max(rowid) FROM "{table}")'))  # noqa: S608
        change = f'UPDATE "{table}" SET "{column}" = ?{rows}'  # noqa: S608 (our names)
        connection.execute(change, (chance.choice(ODD_VALUES),))
        sign(connection, table)
        connection.commit()
        return connection.serialize()
    except sqlite3.Error:
        return content
    finally:
        connection.close()


def read_document(content: bytes) -> None:
    """Read all that the program would read of a document."""
    save = SaveFile.from_bytes(content, file="x.negotiation")
    try:
        history = save.history()
        for step in history.steps if history else ():
            step.scenario()
        save.revisions()
        save.named()
        save.records.notes()
        save.records.log_entries()
        save.records.attachments()
        keep(save, steps("d"))
        save.to_bytes()
    finally:
        save.close()


def a_case(chance: random.Random, saves: list[bytes], files: list[bytes]) -> tuple[str, bytes]:
    """Return a format and a mutated file of it."""
    kind = chance.randrange(8)
    if kind < 4:
        return "scenario", mutated(chance.choice(files), chance, files)
    if kind == 4:
        return "document", mutated(chance.choice(saves), chance, saves + files)
    if kind == 5:
        return "document", forged(saves[0], chance)
    return "document", in_place(chance.choice(saves), chance)


def try_files(count: int, seed: int) -> tuple[Counter[str], tuple[float, int], list[str]]:
    """Read so many files; what became of them, the longest time with its file, and the faults."""
    saves, files = seeds()
    readers: dict[str, Callable[[bytes], object]] = {
        "scenario": parse_scenario,
        "document": read_document,
    }
    found: Counter[str] = Counter()
    faults: list[str] = []
    longest = (0.0, 0)
    for number in range(count):
        kind, content = a_case(random.Random(f"{seed}:{number}"), saves, files)  # noqa: S311
        begin = time.perf_counter()
        try:
            readers[kind](content)
            found[f"{kind} read"] += 1
        except InputError:
            found[f"{kind} refused"] += 1
        except Exception:  # noqa: BLE001 (whatever else comes is what is looked for)
            faults.append(f"file {number} of seed {seed}:\n{traceback.format_exc()}")
        longest = max(longest, (time.perf_counter() - begin, number))
    return found, longest, faults


def peak_mb() -> float:
    """Return the most memory that this program has had.

    Linux hands the peak of whoever started a program on to its `ru_maxrss`; VmHWM is its own.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1e3
    import resource  # noqa: PLC0415 (POSIX alone has it)

    per_mb = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / per_mb


def main() -> int:
    """Read the files and print what was found."""
    faulthandler.enable()
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found, longest, faults = try_files(options.files, options.seed)
    for fault in faults[:5]:
        sys.stdout.write(f"{fault}\n")
    parts = ", ".join(f"{count} {name}" for name, count in sorted(found.items()))
    memory = peak_mb()
    sys.stdout.write(
        f"{options.files} files: {parts}; {len(faults)} faults; "
        f"longest {longest[0]:.2f} s (file {longest[1]}); memory {memory:.0f} MB\n"
    )
    return int(bool(faults) or longest[0] > LONGEST_S or memory > MOST_MB)


if __name__ == "__main__":
    sys.exit(main())
