"""The test command, ``uv run python tests/check.py``: every check, and a failure when one fails.

The checks come in the order of their speed. All of them run, whatever the first ones say; a table
at the end tells which failed. Words after the command go to pytest: ``tests/check.py -k floor``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("negotiator", "ui", "resources", "tests", "build")
SPREAD = ("--numprocesses", "auto", "--dist", "loadfile")
"""Files of tests go side by side to as many processes as there are cores."""
ENGINE_FOLDERS = ("negotiator/engine", "negotiator/measures")


class Check(NamedTuple):
    """A command that passes when it exits with 0."""

    name: str
    command: tuple[str, ...]


class Verdict(NamedTuple):
    """What a check said."""

    name: str
    passed: bool
    seconds: float


def script(name: str) -> str:
    """Path of a command that was installed beside this Python, else its bare name."""
    return shutil.which(name, path=sysconfig.get_path("scripts")) or name


def all_checks(pytest_arguments: list[str]) -> list[Check]:
    """Every check, the fastest first."""
    python, concise = (sys.executable, "-m"), ("--output-format", "concise")
    documented = sorted(
        str(path) for folder in ENGINE_FOLDERS for path in Path(ROOT, folder).rglob("*.py")
    )
    return [
        Check("format", (*python, "ruff", "format", "--check", *concise, *FOLDERS)),
        Check("lint", (*python, "ruff", "check", *concise, *FOLDERS)),
        Check(
            "layers", (script("lint-imports"), "--no-logo", "--cache-dir", ".cache/import_linter")
        ),
        Check("docstrings", (*python, "numpydoc", "lint", *documented)),
        Check("types", (*python, "mypy")),
        Check("tests", (*python, "pytest", *SPREAD, *pytest_arguments)),
    ]


def run(check: Check) -> Verdict:
    """Run one check; its output goes where ours goes."""
    sys.stdout.write(f"\n== {check.name}: {' '.join(check.command[:6])}\n")
    sys.stdout.flush()
    start = time.perf_counter()
    code = subprocess.run(check.command, cwd=ROOT, env=environment(), check=False).returncode
    return Verdict(check.name, code == 0, time.perf_counter() - start)


def environment() -> dict[str, str]:
    """Return ours, but let compiled code be kept: tests start hundreds of processes that need it."""
    ours = dict(os.environ)
    if ours.pop("PYTHONDONTWRITEBYTECODE", ""):
        ours.setdefault("PYTHONPYCACHEPREFIX", str(ROOT / ".cache" / "bytecode"))
    return ours


def table(verdicts: list[Verdict]) -> str:
    """One line a check."""
    rows = (
        f"{v.name:<12}{'passed' if v.passed else 'FAILED':<8}{v.seconds:7.1f} s" for v in verdicts
    )
    return "\n".join(("", *rows, ""))


def main() -> int:
    """Run all checks; 0 when every one passed."""
    verdicts = [run(check) for check in all_checks(sys.argv[1:])]
    sys.stdout.write(table(verdicts))
    return 0 if all(verdict.passed for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
