"""Pictures of every view, menu and dialog, to be looked at one by one.

Run ``uv run python -m tests.looks DIR [--languages en ja ar] [--themes light dark]
[--sizes 1366x768 1920x1080]``. Each language and theme has a process of its own, on a display of its own
where Xvfb is here, else without a display. It is for eyes: it draws and judges nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from ui.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 600
SCREEN = ("-screen", "0", "2000x1200x24", "-nolisten", "tcp")


def main() -> int:
    """Draw everything in every language and theme; the number of processes that failed."""
    options = _options()
    failed = 0
    with tempfile.TemporaryDirectory() as home, ExitStack() as running:
        environ = os.environ | _places(Path(home)) | _display(running)
        for language, theme in product(options.languages, options.themes):
            folder = options.folder.absolute() / f"{language}-{theme}"
            command = ("-m", "tests.looks.draw", str(folder), language, theme, *options.sizes)
            failed += _run(command, environ) != 0
    return failed


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=["en", "ja", "ar"])
    parser.add_argument("--themes", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--sizes", nargs="+", default=["1366x768", "1920x1080"])
    return parser.parse_args()


def _places(home: Path) -> dict[str, str]:
    """Places of their own for settings and drafts, and the language of no system."""
    return {"XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home), "LANG": "C.UTF-8"}


def _display(running: ExitStack) -> dict[str, str]:
    """Start a display; where there is none, Qt draws without one."""
    if shutil.which("Xvfb") is None:
        return {"QT_QPA_PLATFORM": "offscreen"}
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", *SCREEN, "-displayfd", str(writing)),
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    running.callback(server.wait, 10)
    running.callback(server.terminate)
    os.close(writing)
    with os.fdopen(reading) as answer:
        return {"DISPLAY": f":{int(answer.readline())}", "QT_QPA_PLATFORM": "xcb"}


def _run(command: Sequence[str], environ: Mapping[str, str]) -> int:
    done = subprocess.run(
        (sys.executable, *command), env=environ, cwd=ROOT, check=False, timeout=LIMIT_S
    )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
