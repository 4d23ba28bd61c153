"""A document in memory: revisions, undo history, names, settings and records."""

from __future__ import annotations

import pytest

from negotiator.errors import FileError, StoreFullError
from negotiator.model.scenario import Scenario
from negotiator.store import save_file
from negotiator.store.layout import ATTACHMENT_LIMIT
from negotiator.store.save_file import SaveFile
from negotiator.store.values import OutcomeKey
from tests.helpers.saves import a_stamp, a_step, keep, names_of, steps, written


def again(save: SaveFile) -> SaveFile:
    return SaveFile.from_bytes(save.to_bytes())


def test_that_each_new_step_is_a_revision_with_parent_message_time_and_author():
    save = SaveFile()
    assert keep(save, steps("a", "b")) == 2
    first, second = again(save).revisions()
    assert (first.id, first.parent, first.message) == (1, None, "")
    assert (second.id, second.parent, second.message) == (2, 1, "To b")
    assert second.stamp == a_stamp()
    assert again(save).scenario_file(2).scenario == Scenario(name="b")


def test_that_undo_moves_back_and_adds_no_revision():
    save = SaveFile()
    found = steps("a", "b", "c")
    keep(save, found)
    assert keep(save, found, 1) == 2
    reopened = again(save)
    assert len(reopened.revisions()) == 3
    history = reopened.history()
    assert names_of(history) == ["a", "b", "c"]
    assert history.index == 1


def test_that_an_edit_after_undo_leaves_the_other_branch_among_the_revisions():
    save = SaveFile()
    found = steps("a", "b")
    keep(save, found)
    keep(save, [found[0], a_step("c", "To c")])
    assert [r.parent for r in again(save).revisions()] == [None, 1, 1]
    assert names_of(again(save).history()) == ["a", "c"]


def test_that_a_document_that_was_read_goes_on_where_it_was():
    save = SaveFile()
    keep(save, steps("a", "b"))
    reopened = again(save)
    history = reopened.history()
    keep(reopened, [*history.steps, a_step("c", "To c")])
    assert [r.parent for r in reopened.revisions()] == [None, 1, 2]


def test_that_steps_that_fell_off_the_history_stay_revisions():
    save = SaveFile()
    found = steps("a", "b", "c")
    keep(save, found)
    keep(save, found[1:])
    reopened = again(save)
    assert names_of(reopened.history()) == ["b", "c"]
    assert len(reopened.revisions()) == 3


def test_that_equal_scenarios_share_a_body():
    save = SaveFile()
    keep(save, [a_step("a"), a_step("b", "x"), a_step("a", "y")])
    digests = [revision.digest for revision in save.revisions()]
    assert digests[0] == digests[2] != digests[1]


def test_that_a_failed_write_leaves_the_document_as_it_was():
    save = SaveFile()
    found = steps("a")
    keep(save, found)
    before = save.to_bytes()

    def broken():
        raise KeyError("a fault of the program")

    with pytest.raises(KeyError):
        keep(save, [*found, a_step("b", "To b"), save_file.Step("bad", broken)])
    assert save.to_bytes() == before
    assert len(save.revisions()) == 1


def test_that_a_scenario_of_the_same_name_follows_the_older_one():
    save = SaveFile()
    for note in ("one", "one", "two"):
        save.name_scenario("team-a", written(Scenario(note=note)), a_stamp(), message="Import")
    (named,) = again(save).named()
    assert (named.name, named.revision.id, named.revision.parent) == ("team-a", 2, 1)


@pytest.mark.parametrize("name", ["", "x" * 201, "\0"])
def test_that_a_name_has_1_to_200_characters(name):
    with pytest.raises(FileError):
        SaveFile().name_scenario(name, written(Scenario()), a_stamp(), message="")


def test_that_settings_are_kept():
    save = SaveFile()
    save.set_setting("author", "Ana")
    save.set_setting("author", "Bo")
    assert again(save).setting("author") == "Bo"
    assert save.setting("none", "default") == "default"


def test_that_notes_attachments_and_log_are_kept_in_order():
    save = SaveFile()
    keep(save, steps("a"))
    save.records.add_note("Ask Tokyo", a_stamp(), revision=1)
    save.records.log("round", "Round 1", a_stamp(1))
    save.records.log("inject", "Beijing halves gallium", a_stamp(2))
    number = save.records.attach("map.png", b"\0\xff", a_stamp())
    reopened = again(save).records
    assert [(n.text, n.revision) for n in reopened.notes()] == [("Ask Tokyo", 1)]
    assert [entry.text for entry in reopened.log_entries()] == ["Round 1", "Beijing halves gallium"]
    assert [(a.name, a.size_bytes) for a in reopened.attachments()] == [("map.png", 2)]
    assert reopened.attachment_bytes(number) == b"\0\xff"
    with pytest.raises(KeyError):
        reopened.attachment_bytes(99)


@pytest.mark.parametrize("text", ["", "x" * 10_001, "\0x"])
def test_that_a_note_that_sqlite_would_not_hold_is_refused(text):
    with pytest.raises(FileError):
        SaveFile().records.add_note(text, a_stamp())


def test_that_an_attachment_beyond_measure_is_refused():
    with pytest.raises(FileError):
        SaveFile().records.attach("big", bytes(ATTACHMENT_LIMIT + 1), a_stamp())


def test_that_outcomes_are_found_by_scenario_data_and_model_and_can_be_dropped():
    save = SaveFile()
    key = OutcomeKey("a" * 64, "b" * 64, "1.0")
    save.records.keep_outcome(key, b"old")
    save.records.keep_outcome(key, b"new")
    reopened = again(save).records
    assert reopened.outcome(key) == b"new"
    assert reopened.outcome(OutcomeKey("a" * 64, "b" * 64, "1.1")) is None
    reopened.drop_outcomes()
    assert reopened.outcome(key) is None


def test_that_outcomes_make_room_and_a_document_beyond_measure_is_told(monkeypatch):
    save = SaveFile()
    keep(save, steps("a"))
    monkeypatch.setattr(save_file, "SIZE_LIMIT", len(save.to_bytes()))
    save.records.keep_outcome(OutcomeKey("a" * 64, "b" * 64, "1.0"), bytes(range(256)) * 400)
    assert names_of(again(save).history()) == ["a"]
    monkeypatch.setattr(save_file, "SIZE_LIMIT", 1000)
    with pytest.raises(StoreFullError):
        save.to_bytes()


def test_that_a_document_with_more_rows_than_are_read_again_is_not_written(monkeypatch):
    save = SaveFile()
    keep(save, steps("a", "b", "c"))
    monkeypatch.setattr(save_file, "ROWS_LIMIT", 2)
    with pytest.raises(StoreFullError) as caught:
        save.to_bytes()
    assert caught.value.found == "the document has 3 rows, the most is 2."
