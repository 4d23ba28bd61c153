"""Save files from strangers: what is refused before a row of it is used."""

from __future__ import annotations

import sqlite3
import time
import tracemalloc
from pathlib import Path

import pytest

from negotiator.errors import FileError
from negotiator.store import intake, stranger
from negotiator.store.layout import CURRENT, Version
from negotiator.store.save_file import SaveFile
from negotiator.store.values import OutcomeKey
from tests.helpers.saves import a_stamp, altered, forged, keep, names_of, steps


@pytest.fixture(scope="module")
def whole() -> bytes:
    save = SaveFile()
    keep(save, steps("a", "b"))
    return save.to_bytes()


def refusal(content: bytes) -> str:
    with pytest.raises(FileError) as caught:
        SaveFile.from_bytes(content, file="x.negotiation")
    assert caught.value.where.startswith("x.negotiation")
    return caught.value.problems[0].found


def test_that_what_was_written_is_read(whole):
    assert names_of(SaveFile.from_bytes(whole).history()) == ["a", "b"]


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ("CREATE VIEW v AS SELECT 1", 'the view "v"'),
        ("CREATE TRIGGER t AFTER INSERT ON name BEGIN SELECT 1; END", 'the trigger "t"'),
        ("CREATE TABLE other (a)", 'the table "other"'),
        ("CREATE INDEX i ON name (revision)", 'the index "i"'),
        ("CREATE VIRTUAL TABLE other USING fts5(a)", 'the table "other"'),
        ("ALTER TABLE name ADD COLUMN b INT GENERATED ALWAYS AS (1)", "other columns in name"),
        ("DROP TABLE note", "other columns in note"),
        ("UPDATE revision SET message = 'x' WHERE id = 2", "a changed row 2"),
        ("DELETE FROM undo WHERE position = 1", "rows that are missing"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM body", "rows that break the rules of a document"),
        ("PRAGMA user_version = 65600", "version 1.64"),
        ("PRAGMA application_id = 1", "a database of another program"),
    ],
)
def test_that_a_foreign_shape_or_a_changed_row_is_refused(whole, script, found):
    assert refusal(altered(whole, script)) == found


def test_that_a_virtual_table_in_the_place_of_ours_is_refused(whole):
    script = "DROP TABLE note; CREATE VIRTUAL TABLE note USING fts5(id, revision, text, at, author)"
    assert refusal(altered(whole, script)) in {'the virtual table "note"', 'the table "note_data"'}


def test_that_other_files_are_refused(whole):
    assert refusal(b"") == "no save file"
    assert refusal(b"PK" + whole[2:]) == "no save file"
    assert refusal(whole[:-1]) == "a part of a save file"
    assert refusal(whole[:18] + b"\2\2" + whole[20:]) == "a save file in another form"


def test_that_every_truncation_at_a_page_is_refused(whole):
    for size in range(0, len(whole), 4096):
        assert refusal(whole[:size]) in {"no save file", "a part of a save file"}


def test_that_a_changed_byte_of_any_row_is_noticed(whole):
    spot = whole.index(b"To b")
    assert refusal(whole[:spot] + b"t" + whole[spot + 1 :]) == "a changed row 2"


def test_that_a_file_of_a_newer_major_version_is_refused_by_the_name_of_its_writer(whole):
    later = altered(whole, f"PRAGMA user_version = {Version(CURRENT.major + 1, 0).number}")
    named = altered(later, "UPDATE setting SET value = 'Negotiator 9.1'")
    assert refusal(named) == 'a document written by "Negotiator 9.1"'
    nameless = refusal(altered(later, "DROP TABLE setting"))
    assert nameless == "a document written by a program of version 3.0 of the form"


def test_that_a_file_of_a_newer_minor_version_opens_without_its_new_tables(whole):
    number = Version(CURRENT.major, CURRENT.minor + 3).number
    script = f"PRAGMA user_version = {number}; CREATE TABLE later (a)"
    save = SaveFile.from_bytes(altered(whole, script))
    assert save.version > CURRENT
    assert names_of(save.history()) == ["a", "b"]


def test_that_views_are_refused_in_a_newer_minor_version_too(whole):
    number = Version(CURRENT.major, CURRENT.minor + 3).number
    script = f"PRAGMA user_version = {number}; CREATE VIEW later AS SELECT 1"
    assert refusal(altered(whole, script)) == 'the view "later"'


def test_that_a_check_that_never_ends_is_stopped(whole, monkeypatch):
    monkeypatch.setattr(stranger, "TIME_LIMIT_S", 0.2)
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    )
    begin = time.monotonic()
    with pytest.raises(FileError) as caught:
        count_for_ever(whole, endless)
    assert caught.value.problems[0].found == "a save file that takes too long"
    assert time.monotonic() - begin < 2.0


def count_for_ever(content: bytes, endless: str) -> None:
    with stranger.opened(content, file="x") as connection:
        connection.set_authorizer(None)
        connection.execute(endless)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM note",
        "CREATE TABLE x (a)",
        "ATTACH 'other.db' AS other",
        "PRAGMA trusted_schema = ON",
        "SELECT load_extension('x')",
        "SELECT writefile('x', 'y')",
    ],
)
def test_that_a_strangers_database_can_only_be_read(whole, statement):
    with pytest.raises(FileError), stranger.opened(whole, file="x") as connection:
        connection.execute(statement)


@pytest.mark.parametrize("minor", [0, 1])
def test_that_a_stored_file_of_each_old_version_migrates_to_what_is_created_new(minor):
    content = Path(__file__).parents[2].joinpath("data", f"save_1_{minor}.negotiation").read_bytes()
    old = SaveFile.from_bytes(content)
    assert old.version == Version(1, minor)
    history = old.history()
    assert [step.scenario().note for step in history.steps] == ["Naïve 価格", "Second thought"]
    assert [revision.message for revision in old.revisions()] == ["", "Rewrite the note"]
    assert shape(old.to_bytes()) == shape(SaveFile().to_bytes())
    assert SaveFile.from_bytes(old.to_bytes()).version == CURRENT


def test_that_countless_rows_are_refused(whole):
    many = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
        "INSERT INTO note SELECT i, NULL, 'x', '2026-01-01T00:00:00', '', printf('%064d', i) FROM n"
    )
    assert refusal(altered(whole, many)) == "too many rows"


def test_that_what_1_1_added_is_kept():
    content = Path(__file__).parents[2].joinpath("data", "save_1_1.negotiation").read_bytes()
    old = SaveFile.from_bytes(content)
    assert [named.name for named in old.named()] == ["team-a"]
    assert [note.text for note in old.records.notes()] == ["Ask Tokyo"]
    assert [entry.text for entry in old.records.log_entries()] == ["Round 1 begins"]
    assert old.records.attachment_bytes(1) == b"\0\xff"


def shape(content: bytes) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    found = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
    found += connection.execute("PRAGMA user_version").fetchall()
    connection.close()
    return found


def test_that_the_last_migration_leads_to_the_current_version():
    assert intake.columns_of(CURRENT) == {
        name: tuple(column.name for column in table.columns)
        for name, table in intake.TABLES.items()
    }


@pytest.mark.parametrize(
    ("table", "script"),
    [
        ("revision", "UPDATE revision SET id = 9223372036854775807 WHERE id = 3"),
        ("revision", "UPDATE revision SET id = 5 WHERE id = 3"),
        ("note", "UPDATE note SET id = 9223372036854775807"),
        ("log", "UPDATE log SET id = -1"),
        ("attachment", "UPDATE attachment SET id = 2"),
        ("undo", "UPDATE undo SET position = 9 WHERE position = 1"),
    ],
)
def test_that_numbers_with_gaps_are_refused_whoever_signed_them(table, script):
    save = SaveFile()
    found = steps("a", "b", "c")
    keep(save, found)
    keep(save, found[:2])
    save.records.add_note("Ask Tokyo", a_stamp())
    save.records.log("round", "Round 1", a_stamp())
    save.records.attach("map.png", b"x", a_stamp())
    whole = save.to_bytes()
    assert SaveFile.from_bytes(forged(whole, "", table)).newest_revision() == 3
    assert refusal(forged(whole, script, table)) == "numbers that do not follow each other"


@pytest.mark.parametrize("index", ["2", "-1", "", "\u0660", "9" * 9000])
def test_that_an_undo_step_that_is_not_there_is_refused(whole, index):
    script = f"UPDATE setting SET value = '{index}' WHERE key = 'undo_index'"  # noqa: S608
    save = SaveFile.from_bytes(forged(whole, script, "setting"))
    with pytest.raises(FileError) as caught:
        save.history()
    assert caught.value.problems[0].allowed == "0 to 1"


def test_that_a_writer_with_an_endless_name_is_cut_before_it_is_worked_through(whole):
    number = Version(CURRENT.major + 1, 0).number
    longer = "UPDATE setting SET value = printf('%.*c', 9000000, 'x')"
    content = forged(whole, f"PRAGMA user_version = {number}; {longer}")
    tracemalloc.start()
    assert refusal(content) == f'a document written by "{"x" * 60}…"'
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


def test_that_a_kept_outcome_that_would_fill_the_memory_is_refused():
    save = SaveFile()
    keep(save, steps("a"))
    save.records.keep_outcome(OutcomeKey("s", "d", "1.0"), b"x")
    script = """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'size BETWEEN 1 AND 5000000', '1')
            WHERE name = 'outcome';
        PRAGMA writable_schema = RESET;
        UPDATE outcome SET size = 40000000000;
    """
    bomb = forged(save.to_bytes(), script, "outcome")
    assert refusal(bomb) == "rows that break the rules of a document"
