"""The command line: words in, text, files and exit codes out."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import jsonschema
import pytest

import negotiator
from negotiator.cli import COMMANDS, commands, main
from negotiator.cli.summary import summary_text
from negotiator.cli.told import problem_line
from negotiator.data import load_world
from negotiator.errors import NotConvergedError, Problem
from negotiator.files import scenario_bytes, shipped_files
from negotiator.files.report import report_json
from negotiator.measures.series import ClubSeries, LedgerLine
from negotiator.model.scenario import Scenario
from negotiator.model.version import MODEL_VERSION
from tests.helpers.reports import a_report, flat

ROOT = Path(__file__).parents[3]
STORED = ROOT / "tests" / "data" / "first_version.negotiation.json"
SHIPPED = "all-55, indium, no-deal, stockpile, trilateral, us-mexico"


@pytest.fixture(scope="module")
def world():
    return load_world()


@pytest.fixture
def told(capsys):
    """Run a command line; exit code, lines on standard output, lines on standard error."""

    def run(*arguments):
        code = main([str(one) for one in arguments])
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err.splitlines()

    return run


NO_MORE = {"regions": (), "check_security": False}
"""What `run` asks for beside minerals if nothing else is said."""


@pytest.fixture
def canned(monkeypatch):
    """Replace the engine by a report; the calls that came."""
    calls = []

    def run(world, scenario, minerals=None, **more):
        calls.append((scenario.name, minerals, more))
        return a_report()

    monkeypatch.setattr(commands, "run_scenario", run)
    return calls


def changed(tmp_path, **changes):
    """A copy of the stored scenario file with some keys at the top replaced."""
    path = tmp_path / "changed.negotiation.json"
    tree = json.loads(STORED.read_text(encoding="utf-8")) | changes
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


def test_that_the_commands_are_those_that_the_program_hands_on():
    assert {command.name for command in commands._app.registered_commands} == COMMANDS


def test_that_version_names_program_model_and_data(told, world):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == negotiator.__version__
    line = f"negotiator {project['version']}, model {MODEL_VERSION}, data {world.digest}"
    assert told("--version") == (0, [line], [])


def test_that_help_names_every_command(told):
    code, out, _ = told("--help")
    assert code == 0
    for command in COMMANDS:
        assert any(line.split()[:1] == [command] for line in out)


def test_that_check_is_silent_on_sound_files_and_shipped_names(told):
    assert told("check", STORED, "trilateral") == (0, [], [])


def test_that_check_prints_a_line_a_problem_with_file_path_found_allowed_and_nearest(
    told, tmp_path
):
    members = [{"region": "VNM"}, {"region": "JPM"}]
    path = changed(tmp_path, coalition={"members": members}, adversary="QQQ")
    assert told("check", path) == (
        2,
        [
            f'{path}: adversary: found "QQQ"; allowed a region of the data',
            f"{path}: coalition.members[0].region: found VNM, which did not attend; "
            "allowed the host or one of the delegations that attended",
            f'{path}: coalition.members[1].region: found "JPM"; '
            "allowed a region of the data; nearest JPN",
        ],
        [],
    )


def test_that_check_tells_of_every_file(told, tmp_path):
    wrong = changed(tmp_path, qarters=60)
    code, out, _ = told("check", wrong, tmp_path / "none.json", STORED)
    assert code == 2
    assert out == [
        f'{wrong}: qarters: found the unknown key "qarters"; allowed one of adversary, '
        "assumptions, author, basis, coalition, data, deal, doctrine, events, format, model, name, note, "
        "quarters, seed, version, worlds; nearest quarters",
        f"{tmp_path / 'none.json'}: found no such file; allowed a plain file that you may read",
    ]


def test_that_an_unknown_name_is_told_with_the_nearest_shipped_one(told):
    assert told("check", "trilaterl") == (
        2,
        [
            "trilaterl: found no such file and no such shipped scenario; "
            f"allowed a scenario file, or one of {SHIPPED}; nearest trilateral"
        ],
        [],
    )


def test_that_nothing_in_a_file_reaches_the_terminal_as_a_control_character(told, tmp_path):
    path = changed(tmp_path, **{"\x1b[31m": 1, "name": "\x07" * 300})
    code, out, _ = told("check", path)
    assert code == 2
    assert len(out) == 2
    assert all(line.isprintable() for line in out)


def test_that_check_without_a_file_is_a_fault(told):
    assert told("check") == (2, [], ["found no file; allowed one file or more, or --schema"])


def test_that_the_printed_schema_holds_for_shipped_files_and_not_for_a_broken_one(told):
    code, out, _ = told("check", "--schema")
    validator = jsonschema.Draft202012Validator(json.loads("\n".join(out)))
    assert code == 0
    for content in shipped_files().values():
        validator.validate(json.loads(content))
    broken = json.loads(STORED.read_text(encoding="utf-8"))
    broken["deal"]["instruments"][0]["price"] = 1.0
    assert not validator.is_valid(broken)


def test_that_data_describes_world_mineral_and_region(told):
    for arguments, title in (
        ((), "World of 2024"),
        (("gallium",), "Gallium (gallium)"),
        (("JPN",), "Japan (JPN)"),
        (("jpn",), "Japan (JPN)"),
    ):
        code, out, _ = told("data", *arguments)
        assert code == 0
        assert out[0].startswith(title)


def test_that_data_on_an_unknown_name_tells_the_nearest(told):
    line = 'found "galium"; allowed a mineral or region; nearest gallium'
    assert told("data", "galium") == (2, [], [line])


def test_that_run_prints_the_object_as_json(told, canned):
    code, out, err = told("run", "trilateral", "--json")
    assert (code, err) == (0, [])
    assert "\n".join(out) == report_json(a_report())
    assert canned == [("US-EU-Japan floor", None, NO_MORE)]


def test_that_run_takes_minerals_with_commas_between_them(told, canned):
    told("run", "no-deal", "--json", "--minerals", "gallium, silver,")
    assert canned == [("No deal", ("gallium", "silver"), NO_MORE)]


def test_that_run_takes_regions_and_the_check_of_security(told, canned):
    told("run", "no-deal", "--json", "--regions", "USA, JPN", "--check-security")
    assert canned == [("No deal", None, {"regions": ("USA", "JPN"), "check_security": True})]


@pytest.mark.parametrize("suffix", [".json", ".csv", ".xlsx", ".CSV"])
def test_that_run_writes_a_file_by_its_ending_and_prints_nothing(told, canned, tmp_path, suffix):
    out = tmp_path / f"result{suffix}"
    assert told("run", "no-deal", "--out", out) == (0, [], [])
    content = out.read_bytes()
    if suffix == ".xlsx":
        assert zipfile.is_zipfile(out)
    elif suffix == ".json":
        assert content.decode() == report_json(a_report()) + "\n"
    else:
        rows = list(csv.reader(io.StringIO(content.decode())))
        assert rows[0] == ["quarter", "mineral", "region", "variable", "unit", "value"]
        assert len(rows) == 1 + 210


def test_that_an_unknown_ending_is_refused_before_anything_is_run(told, canned):
    line = '--out: found "x.doc"; allowed a name that ends with .csv, .xlsx, .json'
    assert told("run", "no-deal", "--out", "x.doc") == (2, [], [line])
    assert canned == []


def test_that_printing_and_writing_at_once_is_refused(told, canned):
    line = "found --json and --out; allowed one of them"
    assert told("run", "no-deal", "--json", "--out", "x.csv") == (2, [], [line])
    assert canned == []


def test_that_a_file_of_other_data_or_model_is_run_with_a_warning(told, canned, world, tmp_path):
    path = changed(tmp_path, model="0.9")
    code, out, err = told("run", path, "--json")
    assert code == 0
    assert json.loads("\n".join(out))
    assert err == [
        f"note: written with model 0.9, run with {MODEL_VERSION}: numbers may differ",
        f"note: written with data {'0' * 64}, run with {world.digest}: numbers may differ",
    ]


def test_that_a_failure_of_the_engine_is_a_message_and_no_traceback(told, monkeypatch):
    def fail(world, scenario, minerals=None, **more):
        raise NotConvergedError(mineral="tin", quarter="2027Q1", draw=0, excess=1e-3)

    monkeypatch.setattr(commands, "run_scenario", fail)
    assert told("run", "no-deal") == (
        2,
        [],
        [
            "tin, 2027Q1, draw 0: the markets of tin did not clear: relative excess 1.0e-03. "
            "Make the largest floor, quota or event of this mineral milder."
        ],
    )


@pytest.mark.parametrize("arguments", [("frobnicate",), ("run",), ("run", "x", "--jsn")])
def test_that_a_wrong_word_is_told_with_exit_code_2(told, arguments):
    code, out, err = told(*arguments)
    assert (code, out) == (2, [])
    assert any(line.startswith("Error: ") for line in err)


def test_that_the_summary_shows_the_deal_beside_no_deal(world):
    report = a_report(scenario=a_report().scenario.model_copy(update={"name": "A\x1b test"}))
    text = summary_text(report, world)
    assert text.splitlines()[:2] == ["A\\x1b test", "2026Q1 to 2026Q4; members: USA, JPN"]
    for line in (
        "secure share               50%",
        "secure share, no deal      40%",
        "bn USD a year             4.66",
        "bn USD a year, no deal    3.92",
        "gallium       600,000        500,000     30%        70%     40",
        "silver              -        500,000     30%        70%     40",
        "United States           -4.00      12.00      2.00  10.00",
        "Japan                   -8.00       0.00      0.00  -8.00",
        "all others               0.00       1.00      0.00   1.00",
        "gallium          30%          1.6       0.40            75%  0.50          65        5.0%        2",
        "gallium              CHN      30%        35%         90%  x4.00",
        "calm            75%           50%      40%                                4",
        "levies                              3.00",
        "projects                           -1.00",
        "note: deal.instruments[0]: Nobody in the club refines gallium. Add a member that does.",
    ):
        assert line in text.splitlines(), line
    assert "tariffs" not in text


def test_that_a_long_ledger_is_shown_by_its_ends(world):
    seats = [region.id for region in world.seated][:20]
    report = a_report(
        club=ClubSeries(tuple(seats), flat(0.5), flat(1.0)),
        ledger={
            region: LedgerLine(flat(place / 4), flat(-0.01), flat(-0.0001))
            for place, region in enumerate(seats)
        },
    )
    block = summary_text(report, world).split("\n\n")[3].splitlines()
    assert len(block) == 1 + 6 + 1 + 6 + 1
    assert block[1].split()[-4:] == ["19.00", "-0.04", "0.00", "18.96"]
    assert block[7].startswith("8 members between")
    assert block[7].split()[-4] == f"{sum(range(6, 14)):.2f}"
    assert block[13].startswith(world.region(seats[0]).name)


def test_that_the_summary_shows_the_minerals_that_deal_or_events_touch(world):
    scenario = a_report().scenario.model_copy(update={"events": ()})
    text = summary_text(a_report(scenario=scenario), world)
    assert "\ngallium " in text
    assert "\nsilver " not in text


def test_that_the_summary_of_no_deal_has_no_ledger(world):
    text = summary_text(a_report(scenario=Scenario(name="x")), world)
    assert "Gain" not in text
    assert "Gain" in summary_text(a_report(), world)


def test_that_a_problem_is_one_line():
    problem = Problem("a.b", "x\ny", "z", "w", "f")
    assert problem_line(problem) == "f: a.b: found x\\ny; allowed z; nearest w"
    assert problem_line(Problem("", "x")) == "found x"


def python(source, **variables):
    command = [sys.executable, "-c", source]
    environment = os.environ | variables
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment
    )


def test_that_letters_that_the_terminal_lacks_are_escaped():
    source = "import sys; from negotiator.cli import main; sys.exit(main(['check', '価格']))"
    ended = python(source, PYTHONIOENCODING="cp1252")
    assert ended.returncode == 2
    assert ended.stdout.startswith("\\u4fa1\\u683c: found no such file")
    assert ended.stderr == ""


def test_that_the_command_line_loads_no_qt_and_its_names_load_no_command():
    ended = python(
        "import sys; from negotiator.cli import COMMANDS, main\n"
        "assert 'typer' not in sys.modules and 'numpy' not in sys.modules\n"
        "assert main(['check', 'trilateral']) == 0\n"
        "assert not [n for n in sys.modules if n.startswith(('PySide6', 'shiboken6', 'pyqtgraph'))]"
    )
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX systems")
def test_that_a_reader_that_goes_away_is_no_traceback():
    source = "import sys; from negotiator.cli import main; sys.exit(main(['data']))"
    with subprocess.Popen(
        [sys.executable, "-c", source], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        error = process.stderr.read()
    assert b"Traceback" not in error
    assert process.returncode == 1


def test_that_a_canonical_file_written_by_hand_passes_check(told, tmp_path, world):
    path = tmp_path / "mine.negotiation.json"
    path.write_bytes(scenario_bytes(Scenario(), data_digest=world.digest))
    assert told("check", path) == (0, [], [])
