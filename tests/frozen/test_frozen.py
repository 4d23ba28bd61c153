"""The frozen program in an empty home: commands, pictures, the window by keys, and what is handed out.

Not among the tests of the test command, because it builds first. ``.ci/run`` calls it::

    uv run --group package python -m pytest -m frozen tests/frozen
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from negotiator import __version__
from tests.helpers.frozen import computed_s
from ui.actions import ACTIONS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.frozen import Display, Frozen

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(sys.platform != "linux", reason="written for Linux"),
]
MOST_BYTES = 185_000_000
"""The aim is 180 MB; other versions of what is bundled may be a little larger."""
MOST_COMPUTED_S = 3.0
"""Until the window is there, however busy the machine is; the aim is 1.5 s, and it is there after about 1 s."""
WINDOW = " — Negotiator"
SHARED_S = 1.0


def test_that_it_names_its_versions(frozen: Frozen) -> None:
    assert frozen.run("--version").startswith(f"negotiator {__version__}, model ")


def test_that_a_scenario_is_run_and_written_in_every_form(frozen: Frozen) -> None:
    assert "secure" in frozen.run("run", "trilateral", "--minerals", "gallium")
    for suffix, mark in ((".csv", b"quarter,mineral"), (".xlsx", b"PK"), (".json", b"{")):
        file = frozen.home / f"result{suffix}"
        frozen.run("run", "trilateral", "--minerals", "gallium", "--out", file.name)
        assert mark in file.read_bytes()[:200]


def test_that_a_fault_of_the_input_is_told(frozen: Frozen) -> None:
    assert "trilateral" in frozen.run("run", "trilaterl", code=2)
    assert "Usage: negotiator run" in frozen.run("run", "--nonsense", code=2)


def test_that_a_band_is_drawn_by_several_processes(frozen: Frozen) -> None:
    words = ("--draws", "4", "--minerals", "gallium", "--workers", "2")
    assert "draws" in frozen.run("ensemble", "trilateral", *words)


def test_that_every_view_is_drawn(frozen: Frozen) -> None:
    frozen.run("--screenshot", "pictures", "--size", "1280x720")
    drawn = {file.stem.partition("-")[0] for file in (frozen.home / "pictures").iterdir()}
    assert drawn == {spec.view for spec in ACTIONS if spec.view}
    for file in (frozen.home / "pictures").iterdir():
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1280, 720)


def test_that_the_handbook_is_written(frozen: Frozen) -> None:
    frozen.run("--handbook", "handbook.pdf")
    assert (frozen.home / "handbook.pdf").read_bytes().startswith(b"%PDF-")


def test_that_the_window_opens_a_document_edits_keeps_and_quits(
    frozen: Frozen, display: Display
) -> None:
    frozen.run("export", document_of(frozen), "trilateral", "before.negotiation.json")
    for turn in ("cold", "warm"):
        start = time.monotonic()
        program = frozen.open(display, "round.negotiation")
        try:
            window = display.window(WINDOW)
            took_s, worked_s = time.monotonic() - start, computed_s(program)
            sys.stdout.write(f"{turn} start to window: {took_s:.2f} s, computed {worked_s:.2f} s\n")
            assert worked_s < MOST_COMPUTED_S
            window = display.window(f"round.*{WINDOW}")
            if turn == "cold":
                display.press(window, "alt+d", "r")
                time.sleep(2 * SHARED_S)
            display.press(window, "ctrl+q")
            assert program.wait(timeout=30) == 0
        finally:
            program.kill()
            program.wait()
    frozen.run("export", "round.negotiation", "current", "after.negotiation.json")
    before, after = (
        json.loads((frozen.home / f"{name}.negotiation.json").read_text())
        for name in ("before", "after")
    )
    assert instruments_in(before) > 0
    assert instruments_in(after) == 0
    assert "Reset to no deal" in frozen.run("log", "round.negotiation")


def document_of(frozen: Frozen) -> str:
    """A document of the home in which there is one scenario with a deal."""
    shipped = frozen.program.parent / "_internal" / "resources" / "scenarios"
    scenario = frozen.home / "trilateral.negotiation.json"
    scenario.write_bytes((shipped / scenario.name).read_bytes())
    frozen.run("import", "round.negotiation", scenario.name)
    return "round.negotiation"


def instruments_in(tree: dict[str, object]) -> int:
    """How many instruments a scenario file has."""
    scenario = tree.get("scenario", tree)
    return len(scenario["deal"]["instruments"])


def test_that_the_log_is_kept_in_the_home(frozen: Frozen, display: Display) -> None:
    program = frozen.open(display)
    try:
        display.press(display.window(WINDOW), "ctrl+q")
        assert program.wait(timeout=30) == 0
    finally:
        program.kill()
        program.wait()
    assert [file.name for file in frozen.home.rglob("negotiator.log")] == ["negotiator.log"]


def test_that_the_folder_is_small_and_holds_bill_and_licences(dist: Path) -> None:
    folder = dist / "negotiator"
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) < MOST_BYTES
    bill = json.loads((folder / "sbom.cdx.json").read_text())
    names = {part["name"] for part in bill["components"]}
    assert {"Qt", "Python", "numpy"} <= names
    assert {"pytest", "rich"} & names == set()
    inside = folder / "_internal"
    assert (inside / "resources" / "licences" / "LGPL-3.0.txt").exists()
    assert list(inside.glob("numpy-*.dist-info/licenses/*"))
    assert (folder / "LICENSE").exists()


def test_that_archive_and_single_file_hold_the_program(dist: Path, frozen: Frozen) -> None:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        assert "negotiator/share/install-desktop.sh" in archive.getnames()
    frozen.program = next(dist.glob("*.run"))
    assert frozen.run("--version").startswith("negotiator ")


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages are made by Debian's tools")
def test_that_the_package_brings_the_whole_program_and_what_a_desktop_knows_it_by(
    dist: Path, frozen: Frozen, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    subprocess.run(("dpkg-deb", "--extract", next(dist.glob("*.deb")), root), check=True)
    command = (root / "usr" / "bin" / "negotiator").readlink()
    frozen.program = root / command.relative_to("/")
    assert sizes_in(frozen.program.parent) == sizes_in(dist / "negotiator")
    assert "secure" in frozen.run("run", "trilateral", "--minerals", "gallium")
    share = root / "usr" / "share"
    entry = share / "applications" / "negotiator.desktop"
    lines = dict(line.split("=", 1) for line in entry.read_text().splitlines() if "=" in line)
    assert lines["Exec"].split()[0] == command.name
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{lines['Icon']}.svg").exists()
    assert (share / "mime" / "packages" / "negotiator.xml").exists()
    if shutil.which("desktop-file-validate"):
        subprocess.run(("desktop-file-validate", entry), check=True)


def sizes_in(folder: Path) -> dict[str, int]:
    """Bytes of each file of a folder, links by themselves, by its place."""
    return {
        str(path.relative_to(folder)): path.lstat().st_size
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }
