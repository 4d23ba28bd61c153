"""Start the window under a screen reader's eyes and let ``read_window.py`` read it.

Run ``uv run python tests/accessibility/run.py``. It needs a Linux with Xvfb, dbus-run-session, the
accessibility bus (Debian: at-spi2-core) and pyatspi for the system's Python (python3-pyatspi); without them it
says so and ends without an error.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
INSIDE = "--inside"
LIMIT_S = 240


def main() -> int:
    """Read the window in a session bus of its own; the exit code is that of the reader."""
    missing = list(_missing())
    if missing:
        sys.stdout.write(f"skipped, not here: {', '.join(missing)}\n")
        return 0
    if INSIDE not in sys.argv:
        again = ("dbus-run-session", "--", sys.executable, __file__, INSIDE)
        return subprocess.run(again, check=False, timeout=LIMIT_S).returncode
    with tempfile.TemporaryDirectory() as home, ExitStack() as running:
        return _read(Path(home), running)


def _missing() -> Iterator[str]:
    yield from (name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None)
    if _launcher() is None:
        yield "at-spi-bus-launcher"
    tried = subprocess.run([PYTHON, "-c", "import pyatspi"], check=False, capture_output=True)
    if tried.returncode:
        yield "pyatspi for the system's Python"


def _launcher() -> str | None:
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


def _read(home: Path, running: ExitStack) -> int:
    environ = os.environ | {
        "DISPLAY": f":{_display(running)}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "LANG": "C.UTF-8",
    }
    _start([_launcher() or "", "--launch-immediately"], running, environ)
    window = [sys.executable, "-m", "ui.app", "--new-window", "trilateral"]
    _start(window, running, environ)
    reader = [PYTHON, str(HERE / "read_window.py")]
    return subprocess.run(reader, check=False, env=environ, timeout=LIMIT_S).returncode


def _display(running: ExitStack) -> int:
    """Start a display and return its number."""
    reading, writing = os.pipe()
    screen = ("-screen", "0", "1400x900x24", "-nolisten", "tcp")
    server = subprocess.Popen(
        ("Xvfb", *screen, "-displayfd", str(writing)),
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    running.callback(_end, server)
    os.close(writing)
    with os.fdopen(reading) as answer:
        return int(answer.readline())


def _start(command: list[str], running: ExitStack, environ: dict[str, str]) -> None:
    running.callback(_end, subprocess.Popen(command, env=environ, cwd=ROOT))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(10)


if __name__ == "__main__":
    sys.exit(main())
