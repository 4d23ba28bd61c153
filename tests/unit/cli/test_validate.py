"""The command `validate`: exit codes, JSON and files."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest

from negotiator.cli import main
from negotiator.validation import table
from negotiator.validation.check import Band, Check

SIZE = Band("factor", 1.5, 2.0)
GOOD = Check("flat", "limit", "Nothing moves", 0.0, 0.0, Band("difference", 1e-6, 1e-2), source="s")
MISS = Check("ree_1", "history", "Rare earths: price", 9.0, 1.0, SIZE, is_change=True, source="s")
FITTED = Check(
    "sb_1", "history", "Antimony: price", 2.0, 2.5, SIZE, not_counted="fitted", source="s"
)
BROKEN = Check("flat", "limit", "Nothing moves", 0.0, 0.5, GOOD.band, source="s")


@pytest.fixture
def told(capsys, monkeypatch):
    """Run `validate` on made-up lines; exit code, standard output, standard error."""

    def run(*arguments, checks=(GOOD, MISS, FITTED)):
        monkeypatch.setattr(table, "validate", lambda _world: iter([(1.0, checks)]))
        code = main(["validate", *map(str, arguments)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def test_that_a_missed_back_test_is_shown_and_is_no_fault(told):
    code, out, err = told()
    assert (code, err) == (0, "")
    assert "Rare earths: price" in out
    line = next(text for text in out.splitlines() if text.startswith("Rare earths: price"))
    assert re.sub(" {2,}", " | ", line) == (
        "Rare earths: price | 9 | 1 | factor 9.00, wrong way | missed | "
        "within a factor 1.5, near up to 2"
    )
    assert "Counted: 0 within, 0 near, 1 missed." in out
    assert "(within)" in out
    assert "In brackets, Antimony, 1 lines: fitted." in out


def test_that_a_missed_exact_answer_ends_with_exit_code_1(told):
    code, out, _ = told(checks=(BROKEN, MISS))
    assert code == 1
    assert "Counted: 0 within, 0 near, 1 missed." in out


def test_that_json_holds_each_line_whole(told):
    code, out, _ = told("--json")
    tree = json.loads(out)
    assert code == 0
    assert list(tree) == ["format", "version", "model", "data", "checks", "counted"]
    assert tree["format"] == "negotiator-validation"
    assert tree["counted"]["history"] == {"within": 0, "near": 0, "missed": 1}
    assert tree["checks"][1] == {
        "id": "ree_1",
        "section": "history",
        "title": "Rare earths: price",
        "expected": 9.0,
        "found": 1.0,
        "scale": "factor",
        "error": pytest.approx(9.0),
        "wrong_way": True,
        "within": 1.5,
        "near": 2.0,
        "verdict": "missed",
        "counted": True,
        "not_counted": "",
        "note": "",
        "source": "s",
    }
    assert tree["checks"][2]["counted"] is False


@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_that_the_table_is_written_by_the_ending_of_the_file(told, tmp_path, suffix):
    out = tmp_path / f"table{suffix}"
    assert told("--out", out) == (0, "", "")
    content = out.read_text(encoding="utf-8")
    read = {".csv": lambda: list(csv.DictReader(io.StringIO(content)))}
    rows = read.get(suffix, lambda: json.loads(content)["checks"])()
    assert [row["id"] for row in rows] == ["flat", "ree_1", "sb_1"]
    assert rows[1]["verdict"] == "missed"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--out", "x.doc"), '--out: found "x.doc"; allowed a name that ends with .csv, .json'),
        (
            ("--json", "--calibrate"),
            "found several of --json, --out, --calibrate; allowed one of them",
        ),
    ],
)
def test_that_what_cannot_be_done_is_told(told, arguments, line):
    assert told(*arguments) == (2, "", f"{line}\n")


def test_that_the_calibration_is_printed(told):
    code, out, _ = told("--calibrate")
    assert code == 0
    assert "upper_tail_elasticity: default 2, best 1.5; the default stays" in out
    assert "leakage_max_frac: default 0.9, best 0.9; the default stays" in out
