"""The keeper: edits are on the disk without a command, and what is told when they cannot be."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from negotiator.files import read_scenario, scenario_bytes, write_scenario
from negotiator.files.basis import basis_of
from negotiator.model.scenario import Scenario
from negotiator.store.home import read_save
from tests.helpers.pictures import a_scenario
from tests.helpers.worlds import a_world
from ui import keeper as keeper_module
from ui.document import Document
from ui.format import short
from ui.keeper import Keeper
from ui.views.file_desk import FileDesk
from ui.views.history import HistoryDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WITHIN_MS = 1000
Answer = QMessageBox.StandardButton


class Table:
    """A document with its keeper and its file desk, as one window has them."""

    def __init__(self, qtbot: QtBot, drafts: Path) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.document = Document(a_scenario())
        self.keeper = Keeper(self.document, a_world(), drafts=drafts)
        self.desk = FileDesk(self.document, self.window, world=a_world(), keeper=self.keeper)
        self.faults: list[str] = []
        self.desk.fault.connect(self.faults.append)
        self.keeper.read(Path(__file__).parents[1] / "data" / "save_1_1.negotiation")

    def rename(self, name: str, *, gesture: str = "") -> None:
        after = self.document.scenario.model_copy(update={"name": name})
        self.document.edit(after, f"Set name to {name}", gesture=gesture)

    def rename_and_wait(self, name: str) -> None:
        with self.qtbot.waitSignal(self.keeper.kept, timeout=WITHIN_MS):
            self.rename(name)

    def die(self) -> None:
        """End as a program that is killed does: the system lets go of its locks."""
        desk = self.keeper._desk_of_thread
        self.keeper._stop()
        if desk is not None and desk._live is not None:
            os.close(desk._live.home._lock._handle)
            desk._live = None
        self.keeper.close()


class Boxes:
    """Message boxes that were shown, and the answer that is given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        self.answer = Answer.Cancel

        def note(box: QMessageBox) -> int:
            assert box.textFormat() == Qt.TextFormat.PlainText
            self.texts.append(box.text())
            return self.answer.value

        monkeypatch.setattr(QMessageBox, "exec", note)


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> Boxes:
    return Boxes(monkeypatch)


@pytest.fixture
def tables(qtbot: QtBot, tmp_path: Path) -> Iterator[list[Table]]:
    """Two windows over the same folder of drafts."""
    both = [Table(qtbot, tmp_path / "drafts") for _ in range(2)]
    yield both
    for table in both:
        table.keeper.close()


@pytest.fixture
def table(tables: list[Table]) -> Table:
    return tables[0]


@pytest.fixture
def named(table: Table, tmp_path: Path) -> Path:
    """A document that lives in a file."""
    path = tmp_path / "mine.negotiation"
    table.keeper.save_as(path)
    return path


def names_in(path: Path) -> list[str]:
    save = read_save(path)
    history = save.history()
    assert history is not None
    return [step.scenario().name for step in history.steps]


def test_that_an_edit_is_on_the_disk_within_a_second_without_a_command(
    table: Table, named: Path
) -> None:
    table.rename("Second")
    assert table.document.modified
    with table.qtbot.waitSignal(table.keeper.kept, timeout=WITHIN_MS):
        pass
    assert not table.document.modified
    assert names_in(named) == [a_scenario().name, "Second"]


def test_that_a_drag_is_one_revision(table: Table, named: Path) -> None:
    for name in ("a", "b", "c"):
        table.rename(name, gesture="name:1")
        table.qtbot.wait(50)
    with table.qtbot.waitSignal(table.keeper.kept, timeout=WITHIN_MS):
        pass
    assert [one.message for one in read_save(named).revisions()] == ["", "Set name to c"]


def test_that_a_drag_that_rests_stays_one_step(table: Table, named: Path) -> None:
    table.rename("a", gesture="name:1")
    with table.qtbot.waitSignal(table.keeper.kept, timeout=WITHIN_MS):
        pass
    table.rename("b", gesture="name:1")
    assert table.document.undo_stack.count() == 1


def test_that_edits_that_follow_each_other_do_not_put_off_the_first(
    table: Table, named: Path
) -> None:
    with table.qtbot.waitSignal(table.keeper.kept, timeout=WITHIN_MS):
        for number in range(8):
            table.rename(f"n{number}")
            table.qtbot.wait(100)
    assert len(names_in(named)) > 2


def test_that_undo_goes_on_after_the_document_was_closed_and_opened(
    tables: list[Table], named: Path
) -> None:
    first, second = tables
    first.rename_and_wait("Second")
    first.rename_and_wait("Third")
    first.document.undo_stack.undo()
    assert first.desk.may_leave()
    first.keeper.leave()
    second.desk.open_path(named)
    assert second.document.scenario.name == "Second"
    assert not second.document.modified
    assert second.document.undo_stack.redoText() == "Set name to Third"
    second.document.undo_stack.undo()
    assert second.document.scenario == a_scenario()
    second.document.undo_stack.redo()
    second.document.undo_stack.redo()
    assert second.document.scenario.name == "Third"


def test_that_opening_and_closing_does_not_touch_the_file(tables: list[Table], named: Path) -> None:
    tables[0].keeper.leave()
    before = named.stat().st_mtime_ns
    tables[1].desk.open_path(named)
    assert tables[1].desk.may_leave()
    tables[1].keeper.leave()
    assert named.stat().st_mtime_ns == before
    assert sorted(entry.name for entry in named.parent.iterdir()) == [named.name]


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
    with first.qtbot.waitSignal(first.keeper.kept, timeout=WITHIN_MS):
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


def test_that_a_draft_that_is_in_use_is_not_offered_and_goes_when_its_document_is_left(
    tables: list[Table], boxes: Boxes, tmp_path: Path
) -> None:
    tables[0].rename_and_wait("Second")
    tables[1].desk.offer_draft()
    assert boxes.texts == []
    tables[0].keeper.leave()
    assert list((tmp_path / "drafts").iterdir()) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "may not be written")],
)
def test_that_a_disk_that_fails_is_named_and_the_document_is_kept_once_it_can(
    table: Table,
    named: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    words: str,
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        with table.qtbot.waitSignal(table.keeper.failed, timeout=WITHIN_MS):
            table.rename("Second")
    assert words in table.faults[0]
    assert table.document.modified
    assert table.document.scenario.name == "Second"
    table.keeper.save_as(tmp_path / "elsewhere.negotiation")
    assert table.faults[-1] == ""
    assert names_in(tmp_path / "elsewhere.negotiation")[-1] == "Second"


def test_that_a_stick_that_was_pulled_out_is_named(table: Table, named: Path) -> None:
    named.unlink()
    with table.qtbot.waitSignal(table.keeper.failed, timeout=WITHIN_MS):
        table.rename("Second")
    assert "was a stick or a drive removed?" in table.faults[0]
    table.keeper.save_as(named)
    assert names_in(named)[-1] == "Second"


def test_that_a_clock_set_back_is_told_and_the_edit_is_kept(
    table: Table, named: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = keeper_module._stamp()
    early = type(real)(real.at - timedelta(days=400), real.author)
    monkeypatch.setattr(keeper_module, "_stamp", lambda: early)
    table.rename_and_wait("Second")
    table.qtbot.waitUntil(lambda: bool(table.faults), timeout=WITHIN_MS)
    assert "clock" in table.faults[-1]
    assert names_in(named)[-1] == "Second"


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
    (folder / "blue.negotiation.json").write_text("<b>no</b>")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(folder))
    table.desk.import_folder()
    assert "Imported: red" in boxes.texts[0]
    assert "blue.negotiation.json" in boxes.texts[0]
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
