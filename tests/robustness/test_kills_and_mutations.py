"""A short form of the two long commands; the environment sets how long.

`NEGOTIATOR_KILLS=200 NEGOTIATOR_MUTATIONS=50000 python -m pytest tests/robustness` is the long one.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.helpers.sources import ROOT

KILLS = os.environ.get("NEGOTIATOR_KILLS", "20")
MUTATIONS = os.environ.get("NEGOTIATOR_MUTATIONS", "400")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and the peak of memory")


def ended(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@POSIX
def test_that_a_program_that_is_killed_leaves_a_whole_file_with_all_that_was_kept():
    end = ended("tests.robustness.kills", "--kills", KILLS)
    assert end.returncode == 0, end.stdout + end.stderr
    assert "0 corrupted files, 0 edits lost" in end.stdout


@POSIX
def test_that_a_mutated_file_is_read_or_refused_in_bounded_time_and_memory():
    end = ended("tests.robustness.mutations", "--files", MUTATIONS)
    assert end.returncode == 0, end.stdout + end.stderr
    assert "; 0 faults; " in end.stdout
