"""Commands over documents: scenarios in and out, the log, and what differs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from negotiator import session
from negotiator.cli import main
from negotiator.data import load_world
from negotiator.documents import outcomes
from negotiator.files import read_scenario, read_scenario_file, scenario_bytes, world_bytes
from negotiator.files.disk import shown_path
from negotiator.model.deal import BorderFloor, Deal
from negotiator.model.problems import shown
from negotiator.model.scenario import Scenario
from negotiator.store.home import open_home, read_save
from tests.helpers.reports import a_report
from tests.helpers.saves import OWNER, keep, steps

FLOOR = BorderFloor(mineral="gallium", price_usd_per_t=8e5)


@pytest.fixture
def told(capsys):
    """Run a command line; exit code, lines on standard output, lines on standard error."""

    def run(*arguments):
        code = main([str(one) for one in arguments])
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err.splitlines()

    return run


@pytest.fixture
def teams(tmp_path: Path) -> Path:
    """A folder with the files of two teams."""
    folder = tmp_path / "teams"
    folder.mkdir()
    for team, price in (("blue", 8e5), ("red", 9e5)):
        floor = BorderFloor(mineral="gallium", price_usd_per_t=price)
        scenario = Scenario(name="Our offer", deal=Deal(instruments=(floor,)))
        content = world_bytes(load_world(), scenario, author=team)
        (folder / f"{team}.negotiation.json").write_bytes(content)
    return folder


@pytest.fixture
def save(tmp_path, teams, told) -> Path:
    """A document with the scenarios of both teams."""
    path = tmp_path / "all.negotiation"
    assert told("import", path, teams) == (0, ["blue: revision 1", "red: revision 2"], [])
    return path


def test_that_a_folder_is_imported_and_each_team_is_exported_as_it_was(save, teams, tmp_path, told):
    out = tmp_path / "out.negotiation.json"
    assert told("export", save, "red", out) == (0, [], [])
    assert out.read_bytes() == (teams / "red.negotiation.json").read_bytes()
    assert told("export", save, "1", out)[0] == 0
    assert read_scenario_file(out).author == "blue"


def test_that_a_team_that_sends_again_follows_itself(save, teams, told):
    path = teams / "blue.negotiation.json"
    path.write_bytes(world_bytes(load_world(), Scenario(name="Second offer")))
    assert told("import", save, path) == (0, ["blue: revision 3"], [])
    revisions = read_save(save).revisions()
    assert [revision.parent for revision in revisions] == [None, None, 1]


def test_that_a_bad_file_is_told_and_the_others_are_taken(tmp_path, teams, told):
    (teams / "green.negotiation.json").write_text("{}")
    code, lines, errors = told("import", tmp_path / "all.negotiation", teams)
    assert code == 2
    assert len(lines) == 2
    assert len(errors) == 1
    assert "green.negotiation.json" in errors[0]


def odd_names(folder: Path) -> list[Path]:
    """Files whose names no document can hold, as far as the disk has such names."""
    more = [b"\xff\xfe.negotiation.json"] if sys.platform == "linux" else []
    paths = [folder / os.fsdecode(name) for name in (b".negotiation.json", *more)]
    for path in paths:
        path.write_bytes((folder / "red.negotiation.json").read_bytes())
    return paths


def test_that_a_file_name_that_no_scenario_can_have_is_told_and_the_others_are_taken(
    tmp_path, teams, told
):
    odd = odd_names(teams)
    code, lines, errors = told("import", tmp_path / "all.negotiation", teams)
    assert (code, lines) == (2, ["blue: revision 1", "red: revision 2"])
    assert sorted(errors) == sorted(
        f"{shown_path(path)}: name: found {shown(path.name.removesuffix('.negotiation.json'))}; "
        "allowed 1 to 200 characters, none of them NUL, all of them Unicode"
        for path in odd
    )


def test_that_no_document_is_made_where_every_file_was_refused(tmp_path, told):
    path = tmp_path / "new.negotiation"
    code, lines, errors = told("import", path, tmp_path / "nothing.negotiation.json")
    assert (code, lines, len(errors)) == (2, [], 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", ["9" * 20, "9" * 5000, "3"])
def test_that_a_revision_that_is_not_there_is_told(save, tmp_path, told, number):
    code, _, errors = told("export", save, number, tmp_path / "x.json")
    assert (code, len(errors)) == (2, 1)
    assert "found no scenario" in errors[0]
    code, lines, _ = told("check", f"{save}#{number}")
    assert (code, len(lines)) == (2, 1)
    assert "found no scenario" in lines[0]


def test_that_a_folder_without_scenarios_is_told_and_no_document_is_made(tmp_path, told):
    path = tmp_path / "all.negotiation"
    code, _, errors = told("import", path, tmp_path)
    assert (code, len(errors)) == (2, 1)
    assert not path.exists()


def test_that_numbers_that_differ_under_other_data_are_told(tmp_path, told):
    world = load_world()
    tree = json.loads(world_bytes(world, Scenario(deal=Deal(instruments=(FLOOR,)))))
    tree["data"] = "0" * 64
    ours = tree["basis"]["gallium.price_usd_per_t"]
    tree["basis"]["gallium.price_usd_per_t"] = 1000.0
    path = tmp_path / "old.negotiation.json"
    path.write_text(json.dumps(tree))
    _, _, errors = told("import", tmp_path / "all.negotiation", path)
    assert errors[1:] == [
        f"note: old: gallium.price_usd_per_t: written with 1000, here {ours:.10g}"
    ]
    assert errors[0].startswith("note: old: written with data 000")


def test_that_a_name_that_is_not_there_is_told_with_the_nearest(save, tmp_path, told):
    code, _, errors = told("export", save, "rde", tmp_path / "x.json")
    assert code == 2
    assert "no scenario" in errors[0]
    assert "nearest red" in errors[0]


def test_that_the_log_has_revisions_names_notes_and_the_exercise(tmp_path, told):
    path = tmp_path / "mine.negotiation"
    told("import", path, Path("tests/data/first_version.negotiation.json"))
    opened = open_home(path, OWNER)
    keep(opened.save, steps("a", "b\x1b[31m"))
    opened.save.records.add_note("Ask\nTokyo", opened.save.revisions()[0].stamp)
    opened.save.records.log("round", "Round 1", opened.save.revisions()[0].stamp)
    opened.home.publish(opened.save.to_bytes())
    opened.home.leave()
    code, lines, _ = told("log", path)
    assert code == 0
    assert "Import first_version  [first_version]" in lines[0]
    assert lines[2].endswith("Ana  To b\\x1b[31m  *")
    assert "Ask\\nTokyo" in lines[3]
    assert "round: Round 1" in lines[4]


@pytest.fixture
def runs(monkeypatch, tmp_path):
    """Replace the engine by a report, and the place of the secret; the scenarios that were run."""
    found = []

    def run(_world, scenario, _minerals=None):
        found.append(scenario.deal)
        return a_report()

    monkeypatch.setattr(session, "run_scenario", run)
    monkeypatch.setattr(outcomes, "user_data_path", lambda *_a, **_k: tmp_path / "data")
    return found


def test_that_levers_that_differ_are_told_and_equal_outcomes_are_not(save, teams, told, runs):
    path = "deal.gallium.refined.border_floor.price_usd_per_t: 800000.0 -> 900000.0"
    assert told("diff", f"{save}#blue", f"{save}#red") == (0, [path], [])
    assert told("diff", f"{save}#blue", teams / "blue.negotiation.json")[1] == ["no difference"]


def test_that_outcomes_that_differ_are_told_with_their_units(told, runs, monkeypatch):
    reports = iter((a_report(), a_report()))
    means = iter(({"club//secure_share_frac": 0.5}, {"club//secure_share_frac": 0.625}))
    monkeypatch.setattr(session, "run_scenario", lambda *_a: next(reports))
    monkeypatch.setattr(session, "report_means", lambda _report: next(means))
    _, lines, _ = told("diff", "trilateral", "trilateral")
    assert lines == ["club secure_share_frac: 0.5 -> 0.625 share"]


def test_that_the_numbers_under_which_two_files_were_written_are_told(told, runs, tmp_path):
    tree = json.loads(world_bytes(load_world(), Scenario(deal=Deal(instruments=(FLOOR,)))))
    tree["data"] = "0" * 64
    tree["basis"]["gallium.price_usd_per_t"] = 1000.0
    path = tmp_path / "old.negotiation.json"
    path.write_text(json.dumps(tree))
    code, lines, errors = told("diff", path, path)
    assert (code, lines) == (0, ["no difference"])
    assert len(errors) == 4
    assert f"note: {path}: gallium.price_usd_per_t: written with 1000, here" in errors[1]


def test_that_outcomes_are_kept_in_the_document_and_not_computed_twice(save, told, runs):
    for _ in range(2):
        told("diff", f"{save}#blue", f"{save}#red")
    assert len(runs) == 2


def test_that_outcomes_of_another_computer_are_not_believed(save, told, runs, tmp_path):
    told("diff", f"{save}#blue", f"{save}#red")
    (tmp_path / "data" / "outcomes.key").unlink()
    told("diff", f"{save}#blue", f"{save}#red")
    assert len(runs) == 4


def test_that_a_document_that_is_open_is_read_and_not_changed(save, told, runs):
    opened = open_home(save, OWNER)
    before = save.read_bytes()
    assert told("diff", f"{save}#blue", f"{save}#red")[0] == 0
    assert save.read_bytes() == before
    assert told("import", save, "tests/data/first_version.negotiation.json")[0] == 2
    opened.home.leave()


def test_that_a_folder_may_have_a_number_sign_in_its_name(save, told, tmp_path):
    folder = tmp_path / "C#"
    folder.mkdir()
    moved = save.rename(folder / "x.negotiation")
    for place in (moved, f"{moved}#blue"):
        assert told("check", place) == (0, [], [])


def test_that_a_document_is_checked_like_a_file(save, told, tmp_path):
    assert told("check", f"{save}#blue") == (0, [], [])
    damaged = tmp_path / "damaged.negotiation"
    damaged.write_bytes(save.read_bytes()[:-4096])
    code, lines, errors = told("check", damaged)
    assert (code, errors) == (2, [])
    assert "a part of a save file" in lines[0]


def test_that_a_scenario_file_written_before_there_was_a_basis_is_read(tmp_path):
    path = tmp_path / "plain.negotiation.json"
    path.write_bytes(scenario_bytes(Scenario(), data_digest="0" * 64))
    assert read_scenario_file(path).basis == {}
    assert read_scenario(path) == Scenario()
