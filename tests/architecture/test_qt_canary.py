"""Qt calls that return nothing must not drop a reference to None.

PySide6 6.12.0 does so on Python 3.10 and 3.11 and aborts after some thousand calls. From Python
3.12 on None is immortal and its count says nothing; there the process has to live through them.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib

from packaging.requirements import Requirement

from tests.helpers.sources import ROOT

N_CALLS = 20_000
CALLS = f"""
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
item, timer, colour, widget = QObject(), QTimer(), QColor(), QWidget()
before = sys.getrefcount(None)
for index in range({N_CALLS}):
    item.setObjectName("canary")
    timer.setInterval(index)
    colour.setRed(index % 256)
    widget.update()
print(before - sys.getrefcount(None))
"""


def test_that_calls_without_a_result_keep_every_reference_to_none():
    command = [sys.executable, "-c", CALLS]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    n_lost = int(ended.stdout)
    assert abs(n_lost) < N_CALLS / 100


def test_that_the_broken_release_is_refused():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = [Requirement(text) for text in project["dependencies"]]
    qt = next(each for each in requirements if each.name == "pyside6-essentials")
    assert "6.12.0" not in qt.specifier
    assert "6.11.3" in qt.specifier
