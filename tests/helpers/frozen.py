"""The frozen program as its user has it: an empty home, a display, and keys."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

PATIENCE_S = 60.0
_PAUSE_S = 0.02


class Display:
    """A display without a screen, on which keys are pressed."""

    def __init__(self) -> None:
        reader, writer = os.pipe()
        command = (
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            "1366x768x24",
            "-noreset",
            "-nolisten",
            "tcp",
        )
        self._server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            self.name = f":{told.readline().strip()}"

    def window(self, title: str) -> str:
        """Wait for a visible window of this title; its number."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            found = self._tool("search", "--onlyvisible", "--name", title).split()
            if found:
                return found[-1]
            time.sleep(_PAUSE_S)
        message = f"no window {title!r} within {PATIENCE_S} s"
        raise TimeoutError(message)

    def press(self, window: str, *keys: str) -> None:
        """Give a window the focus and press keys, one after the other."""
        self._tool("windowfocus", "--sync", window)
        self._tool("key", "--delay", "150", *keys)

    def close(self) -> None:
        """Switch the display off."""
        self._server.terminate()
        self._server.wait()

    def _tool(self, *words: str) -> str:
        environment = os.environ | {"DISPLAY": self.name}
        command = ("xdotool", *words)
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False
        ).stdout


class Frozen:
    """The frozen program and the home of its user."""

    def __init__(self, program: Path, home: Path) -> None:
        self.program = program
        self.home = home

    def run(self, *words: str, code: int = 0) -> str:
        """Run a command to its end; what it prints."""
        ended = subprocess.run(
            (self.program, *words),
            env=self.environment(),
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=2 * PATIENCE_S,
            check=False,
        )
        assert ended.returncode == code, ended.stderr
        return ended.stdout if code == 0 else ended.stderr

    def open(self, display: Display, *words: str) -> subprocess.Popen[bytes]:
        """Open the window on a display."""
        environment = self.environment() | {"DISPLAY": display.name}
        return subprocess.Popen((self.program, *words), env=environment, cwd=self.home)

    def environment(self) -> dict[str, str]:
        """What a user without Python has: a home, the programs of the system, and no more."""
        run = self.home / "run"
        run.mkdir(mode=0o700, exist_ok=True)
        return {
            "HOME": str(self.home),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(run),
        }


def computed_s(process: subprocess.Popen[bytes]) -> float:
    """Seconds that processors have worked for a process, as Linux counts them."""
    told = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii", errors="replace")
    user, system = told.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
