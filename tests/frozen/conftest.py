"""What is handed out, made once; an empty home; and a display without a screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.frozen import Display, Frozen
from tests.helpers.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = "NEGOTIATOR_DIST"
"""Names a folder that was made already, to try a test again without a build."""


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that the build makes, by its one command."""
    if MADE in os.environ:
        return Path(os.environ[MADE])
    folder = tmp_path_factory.mktemp("made")
    before = sorted((ROOT / "build").rglob("*"))
    command = (sys.executable, "build/make.py", "--work", str(folder / "work"))
    subprocess.run((*command, "--dist", str(folder / "dist")), cwd=ROOT, check=True)
    after = [path for path in (ROOT / "build").rglob("*") if "__pycache__" not in path.parts]
    assert set(after) <= set(before), "something was written into build/"
    return folder / "dist"


@pytest.fixture
def frozen(dist: Path, tmp_path: Path) -> Frozen:
    """The frozen program in an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    return Frozen(dist / "negotiator" / "negotiator", home)


@pytest.fixture
def display() -> Iterator[Display]:
    """A display without a screen, and a keyboard for it."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"no {tool} here")
    made = Display()
    yield made
    made.close()
