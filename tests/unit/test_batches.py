"""Batches: the same numbers from any number of processes, kept when done, ended at once when closed."""

from __future__ import annotations

import multiprocessing
import time
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing

import numpy as np
import pytest

from negotiator import batches
from negotiator.batches import answered
from negotiator.errors import FileError, SimulationError
from negotiator.files.ensemble_report import ensemble_csv, ensemble_json, ensemble_workbook
from negotiator.files.parts import PartFolder
from negotiator.questions.bands import bands
from negotiator.questions.ensemble import BLOCK, Question, answer, part_keys
from tests.helpers.cases import TRILATERAL, case, floor, shipped_world

SCENARIO = case(TRILATERAL, floor("gallium", 2.0), quarters=8)
QUESTION = Question(SCENARIO, ("gallium", "germanium", "tin"), draws=BLOCK + 4, seed=3)


def results(workers, kept=None):
    """Bytes of all files of the question, from so many processes."""
    world = shipped_world()
    parts = [each.part for each in answered(world, QUESTION, workers=workers, kept=kept)]
    found = bands(world, QUESTION, parts)
    return ensemble_json(found, world), ensemble_csv(found), ensemble_workbook(found, world)


@pytest.fixture(scope="module")
def from_two():
    return results(2)


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 3])
def test_that_any_number_of_processes_gives_the_same_bytes(workers, from_two):
    assert results(workers) == from_two


@pytest.mark.slow
def test_that_progress_counts_the_parts_to_the_last():
    told = [(each.done, each.total) for each in answered(shipped_world(), QUESTION, workers=2)]
    total = len(part_keys(shipped_world(), QUESTION))
    assert total > 3
    assert told == [(n, total) for n in range(1, total + 1)]


@pytest.mark.slow
def test_that_closing_ends_the_processes_and_keeps_what_is_done(tmp_path, from_two):
    kept = PartFolder(str(tmp_path / "x.json"), QUESTION, shipped_world().digest)
    kept.open()
    with closing(answered(shipped_world(), QUESTION, workers=2, kept=kept)) as coming:
        first = next(coming)
    deadline = time.monotonic() + 5.0
    while multiprocessing.active_children() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert multiprocessing.active_children() == []
    done = list(tmp_path.glob(".x.json.*.parts/*.npz"))
    assert first.done == 1
    assert 1 <= len(done) < first.total
    assert results(1, kept) == from_two


def test_that_a_part_comes_back_from_the_folder_as_it_was(tmp_path):
    world = shipped_world()
    kept = PartFolder(str(tmp_path / "x.csv"), QUESTION, world.digest)
    kept.open()
    key = part_keys(world, QUESTION)[-1]
    part = answer(world, QUESTION, key)
    assert kept.load(key) is None
    kept.save(part)
    found = kept.load(key)
    assert (found.key, found.unclear) == (key, ())
    np.testing.assert_array_equal(found.values, part.values)
    np.testing.assert_array_equal(found.gains_musd_per_year, part.gains_musd_per_year)


def test_that_a_damaged_part_counts_as_missing(tmp_path):
    world = shipped_world()
    kept = PartFolder(str(tmp_path / "x.csv"), QUESTION, world.digest)
    kept.open()
    key = part_keys(world, QUESTION)[-1]
    kept.save(answer(world, QUESTION, key))
    (path,) = tmp_path.glob(".x.csv.*/*.npz")
    whole = path.read_bytes()
    for damaged in (b"", b"no archive", whole[: len(whole) // 2]):
        path.write_bytes(damaged)
        assert kept.load(key) is None


def test_that_parts_of_another_question_are_not_taken(tmp_path):
    world = shipped_world()
    key = part_keys(world, QUESTION)[-1]
    names = set()
    for question, data in (
        (QUESTION, world.digest),
        (QUESTION, "other data"),
        (Question(SCENARIO, QUESTION.minerals, 70, 4), world.digest),
        (Question(case(TRILATERAL, quarters=8), QUESTION.minerals, 70, 3), world.digest),
    ):
        kept = PartFolder(str(tmp_path / "x.json"), question, data)
        kept.open()
        names |= {each.name for each in tmp_path.iterdir()}
        assert kept.load(key) is None
    assert len(names) == 4
    kept.discard()
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_that_is_not_there_is_told(tmp_path):
    kept = PartFolder(str(tmp_path / "gone" / "x.json"), QUESTION, "data")
    with pytest.raises(FileError, match="no way to write here"):
        kept.open()


def test_that_a_result_that_could_not_be_written_is_told_before_anything_is_computed(tmp_path):
    (tmp_path / "x.json").mkdir()
    with pytest.raises(FileError, match="a directory"):
        PartFolder(str(tmp_path / "x.json"), QUESTION, "data").open()
    assert [each.name for each in tmp_path.iterdir()] == ["x.json"]


def test_that_a_process_that_dies_is_told(monkeypatch):
    def broken(_):
        raise BrokenProcessPool
        yield

    monkeypatch.setattr(batches, "as_completed", broken)
    with pytest.raises(SimulationError, match="ended before its work was done"):
        list(answered(shipped_world(), QUESTION, workers=1))
