"""The file desk: recovery, copies, history, import, and what is asked."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from negotiator.files import read_scenario, scenario_bytes, write_scenario
from negotiator.files.basis import basis_of
from negotiator.model.scenario import Scenario
from negotiator.store.home import read_save
from tests.helpers.kept_tables import PATIENCE_MS, Answer, Boxes, Table, names_in
from tests.helpers.pictures import a_scenario
from tests.helpers.worlds import a_world
from ui.format import short
from ui.views.history import HistoryDialog


def test_that_a_second_window_is_told_who_has_it_and_may_read_a_copy(
    tables: list[Table], named: Path, boxes: Boxes
) -> None:
    tables[0].rename_and_wait("Second")
    boxes.answer = Answer.Open
    tables[1].desk.open_path(named)
    assert "has this document open since" in boxes.texts[0]
    assert tables[1].document.scenario.name == "Second"
    assert tables[1].document.path is None
    tables[1].rename_and_wait("Mine")
    assert names_in(named)[-1] == "Second"


def test_that_after_a_crash_one_question_tells_time_and_difference(
    tables: list[Table], named: Path, boxes: Boxes
) -> None:
    first, second = tables
    members = first.document.scenario.coalition.model_copy(update={"members": ()})
    after = first.document.scenario.model_copy(update={"coalition": members})
    with first.qtbot.waitSignal(first.keeper.kept, timeout=PATIENCE_MS):
        first.document.edit(after, "Empty the club")
    first.die()
    boxes.answer = Answer.Reset
    second.desk.open_path(named)
    assert len(boxes.texts) == 1
    assert "Nothing is lost" in boxes.texts[0]
    assert "Empty the club" in boxes.texts[0]
    assert second.document.scenario == a_scenario()
    second.document.undo_stack.undo()
    assert second.document.scenario == after
    assert second.desk.may_leave()
    second.keeper.leave()
    second.document.reset(a_scenario())
    second.desk.open_path(named)
    assert len(boxes.texts) == 1


@pytest.mark.parametrize(
    ("answer", "name", "left"),
    [(Answer.Open, "Second", 1), (Answer.Discard, None, 0), (Answer.Cancel, None, 1)],
)
def test_that_a_document_without_a_name_is_offered_after_a_crash(
    tables: list[Table], boxes: Boxes, tmp_path: Path, answer: Answer, name: str, left: int
) -> None:
    first, second = tables
    first.rename_and_wait("Second")
    first.die()
    boxes.answer = answer
    second.desk.offer_draft()
    assert "another name or note" in boxes.texts[0]
    assert second.document.scenario.name == (name or a_scenario().name)
    assert second.document.modified is (name is not None)
    assert len(list((tmp_path / "drafts").glob("*.negotiation"))) == left


def test_that_a_copy_has_the_whole_history_and_the_document_stays(
    table: Table, named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.rename_and_wait("Second")
    copy = str(tmp_path / "copy")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (copy, ""))
    assert table.desk.save_copy()
    assert names_in(Path(f"{copy}.negotiation")) == names_in(named)
    assert table.document.path == named


def test_that_a_scenario_to_send_has_no_history(
    table: Table, named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "offer.negotiation.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    assert table.desk.save_copy()
    assert read_scenario(path) == table.document.scenario


def test_that_a_nameless_document_is_saved_with_its_draft(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.rename_and_wait("Second")
    place = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (place, ""))
    assert table.desk.save()
    assert table.document.path == Path(f"{place}.negotiation")
    assert names_in(table.document.path) == [a_scenario().name, "Second"]
    assert list((tmp_path / "drafts").iterdir()) == []


def test_that_any_revision_comes_back_as_an_edit(
    table: Table, named: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Second", "Third"):
        table.rename_and_wait(name)

    def choose_first(dialog: HistoryDialog) -> int:
        assert not dialog.back.isEnabled()
        dialog.table.selectRow(dialog.table.rowCount() - 1)
        assert dialog.back.isEnabled()
        assert dialog.difference.text() == "Against the table: another name or note"
        return 1

    monkeypatch.setattr(HistoryDialog, "exec", choose_first)
    table.desk.show_history()
    assert table.document.scenario == a_scenario()
    assert table.document.undo_stack.undoText() == "Go back to revision 1"


def test_that_a_history_without_revisions_says_so(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        HistoryDialog, "exec", lambda dialog: said.append(dialog.difference.text()) or 0
    )
    table.desk.show_history()
    assert said == ["No change was kept yet."]


def test_that_a_folder_of_team_files_is_imported_and_bad_ones_are_named(
    table: Table, named: Path, tmp_path: Path, boxes: Boxes, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "teams"
    folder.mkdir()
    write_scenario(folder / "red.negotiation.json", Scenario(name="Offer"), data_digest="0" * 64)
    odd = b"\xff.negotiation.json" if sys.platform == "linux" else b"blue.negotiation.json"
    for name in (".negotiation.json", os.fsdecode(odd)):
        shutil.copy(folder / "red.negotiation.json", folder / name)
    (folder / "blue.negotiation.json").write_text("<b>no</b>")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(folder))
    table.desk.import_folder()
    assert "Imported: red" in boxes.texts[0]
    assert "blue.negotiation.json" in boxes.texts[0]
    assert 'name: found ""' in boxes.texts[0]
    assert sys.platform != "linux" or "\\udcff.negotiation.json: name" in boxes.texts[0]
    assert [one.name for one in read_save(named).named()] == ["red"]


def test_that_a_damaged_document_is_refused_and_the_table_stays(
    table: Table, boxes: Boxes, tmp_path: Path
) -> None:
    path = tmp_path / "bad.negotiation"
    path.write_bytes(b"SQLite format 3\0" + bytes(4080))
    table.desk.open_path(path)
    assert "found a database of another program" in boxes.texts[0]
    assert table.document.scenario == a_scenario()


def test_that_leaving_a_document_that_cannot_be_kept_asks(
    table: Table, named: Path, boxes: Boxes
) -> None:
    named.unlink()
    table.rename("Second")
    assert not table.desk.may_leave()
    assert "This file cannot be saved." in boxes.texts[0]
    assert boxes.texts[1] == "Save the changes to mine.negotiation?"
    boxes.answer = Answer.Discard
    assert table.desk.may_leave()


def test_that_numbers_that_differ_under_other_data_are_told(
    table: Table, boxes: Boxes, tmp_path: Path
) -> None:
    path = tmp_path / "old.negotiation.json"
    scenario = a_scenario()
    mineral = scenario.deal.minerals[0]
    ours = basis_of(a_world(), scenario)[f"{mineral}.price_usd_per_t"]
    basis = {f"{mineral}.price_usd_per_t": 2.0 * ours}
    path.write_bytes(scenario_bytes(scenario, data_digest="f" * 64, basis=basis))
    table.desk.open_path(path)
    assert table.document.path == path
    assert (
        f"{mineral}.price_usd_per_t: {short(2.0 * ours, 6)} there, {short(ours, 6)} here"
        in (boxes.texts[0])
    )
