"""The keeper: edits are on the disk without a command, and what is told when they cannot be."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from negotiator.errors import StoreError
from negotiator.files import read_scenario
from negotiator.store.home import read_save
from negotiator.store.save_file import SaveFile
from tests.helpers.kept_tables import WITHIN_MS, Boxes, Table, names_in
from tests.helpers.pictures import a_scenario

if TYPE_CHECKING:
    from pathlib import Path


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
    assert "Your work is kept in memory until it can be saved." in table.faults[0]
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
    real = table.keeper.stamp()
    early = type(real)(real.at - timedelta(days=400), real.author)
    monkeypatch.setattr(table.keeper, "stamp", lambda: early)
    table.rename_and_wait("Second")
    table.qtbot.waitUntil(lambda: bool(table.faults), timeout=WITHIN_MS)
    assert "clock" in table.faults[-1]
    assert names_in(named)[-1] == "Second"


def test_that_a_fault_of_the_program_is_told_and_the_work_can_be_saved_elsewhere(
    table: Table,
    named: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(*_arguments: object) -> None:
        raise OverflowError

    monkeypatch.setattr(SaveFile, "keep", fails)
    with table.qtbot.waitSignal(table.keeper.failed, timeout=WITHIN_MS):
        table.rename("Second")
    assert "a fault of the program (OverflowError)" in table.faults[0]
    assert caplog.records[0].exc_info is not None
    with pytest.raises(StoreError):
        table.keeper.save_as(tmp_path / "elsewhere.negotiation")
    path = tmp_path / "elsewhere.negotiation.json"
    assert table.desk._write_scenario(path)
    assert read_scenario(path).name == "Second"
    assert not table.document.modified


def test_that_a_document_that_makes_the_program_fail_is_not_held(
    tables: list[Table], named: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables[0].keeper.leave()

    def fails(_save: SaveFile) -> None:
        raise OverflowError

    with monkeypatch.context() as patched:
        patched.setattr(SaveFile, "history", fails)
        with pytest.raises(StoreError):
            tables[1].keeper.open(named)
    tables[0].keeper.open(named)
