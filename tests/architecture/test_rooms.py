"""Rules of the rooms that import contracts cannot state."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from tests.helpers.sources import ROOT, imported, python_files, shown

QT_NAMES = ("PySide6", "shiboken6", "pyqtgraph")
IMPORT_ALL_WITHOUT_QT = f"""
import importlib, pkgutil, sys
for name in {QT_NAMES}:
    sys.modules[name] = None
import negotiator
for module in pkgutil.walk_packages(negotiator.__path__, "negotiator."):
    if not module.name.endswith("__main__"):  # importing it runs the command line
        importlib.import_module(module.name)
for name in negotiator.__all__:
    getattr(negotiator, name)
print(len([name for name in sys.modules if name.startswith("negotiator.")]))
"""
ASK_FOR_VERSION = f"""
import sys
from ui.app import main
sys.argv = ["negotiator", "--version"]
try:
    code = main()
except SystemExit as end:
    code = end.code
assert not code, code
loaded = [name for name in sys.modules if name.split(".")[0] in {QT_NAMES}]
assert not loaded, loaded
"""
SLOW_TO_LOAD = (
    *(
        "pyqtgraph",
        "sqlmodel",
        "sqlalchemy",
        "sqlite3",
        "xlsxwriter",
        "typer",
        "concurrent.futures.process",
    ),
    *("negotiator.engine.simulate", "negotiator.measures.security", "negotiator.session"),
    *("negotiator.workbench", "negotiator.questions", "negotiator.store.save_file"),
)
PAINT_FIRST_WINDOW = f"""
import os, sys
from contextlib import closing
from pathlib import Path
from ui.runner import Runner

with closing(Runner()) as runner:
    from PySide6.QtWidgets import QApplication
    from tests.benchmarks.frames import FrameWatch, await_frame
    from ui import desktop
    from ui.settings import Settings

    app = QApplication([])
    scenario = desktop.open_scenario(desktop.FIRST_SCENARIO).scenario
    settings = Settings(Path(os.devnull))
    window = desktop.compose(desktop.load_world(), runner, scenario, settings=settings)
    watch = FrameWatch(window, runner)
    watch.start(with_picture=False)
    window.show()
    await_frame(app, watch)
    print([name for name in {SLOW_TO_LOAD} if name in sys.modules])
"""


def run(source: str) -> str:
    """Run this source in a Python of its own; its output."""
    command = [sys.executable, "-c", source]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_that_every_module_of_negotiator_is_imported_where_there_is_no_qt():
    n_modules = int(run(IMPORT_ALL_WITHOUT_QT))
    files_of_modules = [p for p in python_files("negotiator") if not p.name.startswith("__")]
    assert n_modules >= len(files_of_modules)


def test_that_a_command_ends_before_qt_is_loaded():
    assert "negotiator" in run(ASK_FOR_VERSION)


def test_that_only_charts_import_pyqtgraph():
    users = {
        shown(path)
        for path in python_files("negotiator", "ui", "resources")
        if any(name.split(".")[0] == "pyqtgraph" for name in imported(path))
    }
    assert users
    assert {name for name in users if not name.startswith("ui/charts/")} == set()


def test_that_view_models_know_of_qt_the_core_alone():
    paths = python_files("ui/viewmodels")
    assert paths
    wrong = {
        (shown(path), name)
        for path in paths
        for name in imported(path)
        if name.split(".")[0] in QT_NAMES
        and not f"{name}.".startswith("PySide6.QtCore.")
        and name != "PySide6"
    }
    assert wrong == set()


def test_that_shipped_files_are_found_through_their_package():
    table = files("resources") / "world" / "minerals.csv"
    first = table.read_text(encoding="utf-8").partition("\n")[0]
    assert first.startswith("id,name,symbol")


def test_that_the_installers_folder_is_no_package():
    assert (ROOT / "build" / "negotiator.spec").exists()
    assert not (ROOT / "build" / "__init__.py").exists()


@pytest.mark.slow
def test_that_the_first_window_is_painted_without_what_is_slow_to_load():
    assert run(PAINT_FIRST_WINDOW).strip() == "[]"


def test_that_a_picture_is_taken_apart_without_what_measures_it():
    script = "import sys, negotiator.measures.picture; print('numpy' in sys.modules)"
    assert run(script).strip() == "False"
