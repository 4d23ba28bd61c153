"""`ensemble` from end to end: options, files, Ctrl-C and going on."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from negotiator.cli import main

ROOT = Path(__file__).parents[3]
PROGRAM = """
import signal, sys
from negotiator.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main())
"""
"""What a terminal starts: the tests may run where Ctrl-C is ignored, and what they start inherits that."""
COMMAND = [sys.executable, "-c", PROGRAM]
ASKED = ["ensemble", "us-mexico", "--minerals", "fluorspar,tin", "--draws", "3", "--workers", "1"]


@pytest.fixture
def told(capsys):
    """Run a command line; exit code, lines on standard output, lines on standard error."""

    def run(*arguments):
        code = main([str(one) for one in arguments])
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err.splitlines()

    return run


@pytest.mark.slow
def test_that_bands_of_the_means_are_printed_and_progress_is_told_apart(told):
    code, out, err = told(*ASKED)
    assert code == 0
    assert out[0].endswith("3 draws, seed 1, 2 minerals; means over 2026Q1 to 2040Q4")
    assert out[1].split() == ["central", "5", "%", "median", "95", "%"]
    assert out[2].startswith("secure share, deal (%)")
    assert out[-1].startswith("The deal fails in ")
    assert err == ["1 of 2 parts, 50 %", "2 of 2 parts, 100 %"]


@pytest.mark.slow
def test_that_each_kind_of_file_holds_the_same_numbers(told, tmp_path):
    for suffix in ("json", "csv", "xlsx"):
        assert told(*ASKED, "--out", tmp_path / f"x.{suffix}")[0] == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.csv", "x.json", "x.xlsx"]
    tree = json.loads((tmp_path / "x.json").read_bytes())
    assert (tree["format"], tree["version"]) == ("negotiator-ensemble", 1)
    assert (tree["draws"], tree["seed"], tree["draws_counted"]) == (3, 1, 3)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "x.csv").read_text())))
    assert len(rows) == 7 + 60 * (7 + 2 * 12)
    for row in rows:
        place = tree["minerals"][row["mineral"]] if row["mineral"] else tree["club"]
        place = place if row["quarter"] else tree["means"]
        band = place[row["variable"]][row["case"]]
        for name in ("central", "p05", "p10", "p50", "p90", "p95"):
            value = band[name]
            if row["quarter"]:
                value = value[tree["quarters"].index(row["quarter"])]
            assert float(row[name]) == value
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        sheets = book.read("xl/workbook.xml").decode()
    for name in ("Summary", "Means", "Club", "Minerals", "Unclear"):
        assert f'name="{name}"' in sheets


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (
            ["--out", "x.pdf"],
            '--out: found "x.pdf"; allowed a name that ends with .json, .csv, .xlsx',
        ),
        (
            ["--minerals", "galium"],
            'minerals: found "galium"; allowed a mineral of the data; nearest gallium',
        ),
    ],
)
def test_that_a_fault_of_the_user_is_told_in_a_line(told, options, line):
    assert told("ensemble", "us-mexico", *options) == (2, [], [line])


@pytest.mark.parametrize(
    "options", [["--draws", "0"], ["--seed", "-1"], ["--workers", "65"], ["--drawz", "4"]]
)
def test_that_options_out_of_range_are_refused(told, options):
    code, out, err = told("ensemble", "us-mexico", *options)
    assert (code, out) == (2, [])
    assert options[0] in "".join(err)


def test_that_help_tells_of_every_option(told):
    code, out, _ = told("ensemble", "--help")
    assert code == 0
    for name in ("--draws", "--seed", "--out", "--workers", "--minerals"):
        assert name in "\n".join(out)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to a single process")
def test_that_ctrl_c_ends_it_at_once_and_the_same_command_goes_on(told, tmp_path):
    asked = ["ensemble", "us-mexico", "--minerals", "antimony,tin,nickel,gallium", "--draws", "64"]
    assert told(*asked, "--workers", "2", "--out", tmp_path / "whole.json")[0] == 0
    line = [*COMMAND, *asked, "--workers", "1", "--out", str(tmp_path / "x.json")]
    running = subprocess.Popen(
        line, cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    deadline = time.monotonic() + 120.0
    while not list(tmp_path.glob(".x.json.*.parts/*.npz")):
        assert time.monotonic() < deadline
        assert running.poll() is None
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGINT)
    _, err = running.communicate(timeout=10.0)
    assert running.returncode == 130
    assert err.splitlines()[-1] == "cancelled; run the same command to go on"
    assert "Traceback" not in err
    assert not (tmp_path / "x.json").exists()
    assert told(*asked, "--workers", "1", "--out", tmp_path / "x.json")[0] == 0
    assert (tmp_path / "x.json").read_bytes() == (tmp_path / "whole.json").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["whole.json", "x.json"]
