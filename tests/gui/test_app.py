"""The program from outside: commands without Qt, no display, missing libraries, screenshots."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from ui import app
from ui.actions import ACTIONS
from ui.display import NO_DISPLAY, display_problem, libraries_problem

if TYPE_CHECKING:
    from pathlib import Path

ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asked on Linux only")


def environment(**changes: str) -> dict[str, str]:
    """Environment of a machine without a display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return kept | changes


def run(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ui.app", *arguments],
        env=environment(**changes),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@ONLY_LINUX
def test_that_without_a_display_a_message_is_told_and_the_code_is_3() -> None:
    done = run()
    assert done.returncode == 3
    assert done.stderr == f"{NO_DISPLAY}\n"


@ONLY_LINUX
def test_that_a_display_that_does_not_answer_is_named() -> None:
    done = run(DISPLAY=":987")
    assert done.returncode == 3
    assert done.stderr.endswith("(The display :987 does not answer.)\n")


def test_that_wayland_other_platforms_and_other_systems_are_not_asked_for_x() -> None:
    assert display_problem({"WAYLAND_DISPLAY": "wayland-0"}, "linux") == ""
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}, "linux") == ""
    assert display_problem({}, "win32") == ""
    assert display_problem({}, "darwin") == ""
    assert display_problem({"QT_QPA_PLATFORM": "xcb"}, "linux") == NO_DISPLAY


def test_that_a_missing_system_library_is_named_with_the_packages_that_bring_it() -> None:
    text = libraries_problem("libEGL.so.1: cannot open shared object file")
    assert "libEGL.so.1" in text
    assert "sudo apt install libegl1 " in text
    assert "libxcb-cursor0" in text


def test_that_a_missing_system_library_of_qt_ends_with_code_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "_open", _without_a_library)
    assert app.main(["--screenshot", "unused"]) == 3
    assert "libEGL.so.1" in capsys.readouterr().err


def _without_a_library(_options: object) -> None:
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"
    raise ImportError(message)


def test_that_a_command_goes_to_the_command_line_without_qt() -> None:
    script = (
        "import sys; from ui.app import main; code = main(['--version']); "
        "sys.exit(code or int(any(name.startswith('PySide6') for name in sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment(), capture_output=True, check=False
    )
    assert done.returncode == 0
    assert b"model" in done.stdout


def test_that_an_odd_size_is_refused() -> None:
    done = run("--screenshot", "unused", "--size", "wide")
    assert done.returncode == 2
    assert "write it like 1366x768" in done.stderr


@pytest.mark.slow
def test_that_each_view_is_drawn_without_a_display_in_the_size_asked_for(tmp_path: Path) -> None:
    done = run("--screenshot", str(tmp_path / "new"), "--size", "1280x720", "trilateral")
    assert done.returncode == 0, done.stderr
    files = sorted((tmp_path / "new").iterdir())
    views = [spec.view for spec in ACTIONS if spec.view]
    assert sorted(file.stem for file in files) == sorted([*views, "outcome-2", "outcome-3"])
    image = QImage(str(tmp_path / "new" / "outcome.png"))
    assert (image.width(), image.height()) == (1280, 720)
    colours = {image.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 720, 7)}
    assert len(colours) > 50


@pytest.mark.slow
def test_that_a_scenario_that_cannot_be_read_is_told_instead_of_drawn(tmp_path: Path) -> None:
    done = run("--screenshot", str(tmp_path), "trilaterel")
    assert done.returncode == 2
    assert "Did you mean trilateral?" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
