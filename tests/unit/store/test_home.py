"""The place of a document: the lock and its owner, whole writes, and what is told of faults."""

from __future__ import annotations

import dataclasses
import errno
import os
import sys
from pathlib import Path

import pytest

from negotiator.errors import (
    FileError,
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreGoneError,
    StoreReadOnlyError,
)
from negotiator.store.home import Home, open_home, read_save
from negotiator.store.layout import CURRENT, Version
from negotiator.store.lock import is_held
from negotiator.store.save_file import SaveFile
from tests.helpers.saves import OWNER, altered, keep, names_of, steps

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a rule of POSIX systems")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A document on the disk that nobody has open."""
    save = SaveFile()
    keep(save, steps("a", "b"))
    place = tmp_path / "mine.negotiation"
    home = Home(place, OWNER)
    home.publish(save.to_bytes(), anew=True)
    home.leave()
    return place


def test_that_a_document_is_one_file_with_nothing_beside_it_once_it_is_closed(path):
    assert [entry.name for entry in path.parent.iterdir()] == ["mine.negotiation"]


def test_that_a_second_opener_is_told_who_has_it_and_may_read(path):
    first = open_home(path, OWNER)
    second = dataclasses.replace(OWNER, author="Bo")
    with pytest.raises(StoreBusyError) as caught:
        open_home(path, second)
    assert "Ana on laptop has this document open since 2026-11-23" in str(caught.value)
    assert not caught.value.may_take_over
    assert is_held(path)
    assert names_of(read_save(path).history()) == ["a", "b"]
    first.home.leave()
    assert not is_held(path)
    open_home(path, second).home.leave()


def die(home: Home) -> None:
    """Let go of a place as the system does for a program that is killed."""
    os.close(home._lock._handle)


def test_that_an_owner_who_died_is_named_once(path):
    die(open_home(path, OWNER).home)
    later = dataclasses.replace(OWNER, process=2)
    again = open_home(path, later).home
    assert again.left == dataclasses.replace(OWNER, revision=2)
    again.leave()
    clean = open_home(path, later).home
    assert clean.left is None
    clean.leave()


def test_that_an_owner_on_another_computer_is_believed_unless_taken_over(path):
    die(open_home(path, dataclasses.replace(OWNER, host="embassy")).home)
    with pytest.raises(StoreBusyError) as caught:
        open_home(path, OWNER)
    assert caught.value.may_take_over
    opened = open_home(path, OWNER, take_over=True)
    assert opened.home.left.host == "embassy"
    opened.home.leave()


@pytest.mark.parametrize("content", [b"[1]", b"{", b"\xff" * 9000, b'{"author": 1}', b"[" * 3000])
def test_that_a_damaged_lock_file_names_nobody_and_stops_nobody(path, content):
    path.with_name(f".{path.name}.lock").write_bytes(content)
    opened = open_home(path, OWNER, take_over=True)
    assert opened.home.left.author == ""
    opened.home.leave()


def test_that_new_files_of_a_program_that_died_are_removed(path):
    left = path.with_name(f".{path.name}.0a1b2c3d.new")
    left.write_bytes(b"half")
    open_home(path, OWNER).home.leave()
    assert not left.exists()


def test_that_a_file_that_was_removed_is_told_and_can_be_written_anew(path):
    opened = open_home(path, OWNER)
    path.unlink()
    with pytest.raises(StoreGoneError) as caught:
        opened.home.publish(opened.save.to_bytes())
    assert "stick" in str(caught.value)
    opened.home.publish(opened.save.to_bytes(), anew=True)
    assert names_of(read_save(path).history()) == ["a", "b"]
    opened.home.leave()


def test_that_a_file_that_another_program_changed_is_not_written_over(path):
    opened = open_home(path, OWNER)
    path.write_bytes(b"theirs")
    with pytest.raises(StoreBusyError):
        opened.home.publish(opened.save.to_bytes())
    assert path.read_bytes() == b"theirs"
    opened.home.leave()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, StoreFullError),
        (errno.EROFS, StoreReadOnlyError),
        (errno.EIO, StoreGoneError),
        (errno.EBUSY, StoreError),
    ],
)
def test_that_a_fault_of_the_disk_leaves_the_old_file_and_names_the_place(
    path, monkeypatch, number, kind
):
    opened = open_home(path, OWNER)
    keep(opened.save, [*opened.save.history().steps, *steps("c")])

    def fails(_handle):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        with pytest.raises(kind) as caught:
            opened.home.publish(opened.save.to_bytes())
    assert caught.value.where == str(path)
    assert "another place" in caught.value.cure
    assert names_of(read_save(path).history()) == ["a", "b"]
    opened.home.publish(opened.save.to_bytes())
    assert names_of(read_save(path).history()) == ["a", "b", "c"]
    opened.home.leave()


def test_that_a_file_of_an_older_major_version_is_copied_before_it_is_held(tmp_path):
    stored = Path(__file__).parents[2] / "data" / "save_1_0.negotiation"
    path = tmp_path / "old.negotiation"
    content = stored.read_bytes()
    path.write_bytes(content)
    opened = open_home(path, OWNER)
    opened.home.publish(opened.save.to_bytes())
    opened.home.leave()
    assert (tmp_path / "old (version 1.0).negotiation").read_bytes() == content
    assert read_save(path).version == CURRENT


def test_that_a_file_of_a_newer_minor_version_is_read_and_not_held(path):
    number = Version(CURRENT.major, CURRENT.minor + 1).number
    path.write_bytes(altered(path.read_bytes(), f"PRAGMA user_version = {number}"))
    with pytest.raises(StoreReadOnlyError):
        open_home(path, OWNER)
    assert names_of(read_save(path).history()) == ["a", "b"]
    assert not is_held(path)


def test_that_a_refused_file_gets_no_lock(path):
    path.write_bytes(b"nothing")
    with pytest.raises(FileError):
        open_home(path, OWNER)
    assert [entry.name for entry in path.parent.iterdir()] == ["mine.negotiation"]


@POSIX
def test_that_links_and_devices_are_refused(path, tmp_path):
    link = tmp_path / "link.negotiation"
    link.symlink_to(path)
    for place in (link, "/dev/zero"):
        with pytest.raises(FileError):
            read_save(place)


def put(kind: str, place: Path, target: Path) -> None:
    """Put something in the place of a lock."""
    if kind == "a link":
        place.symlink_to(target)
    elif kind == "a directory":
        place.mkdir()
    elif kind == "another name of a file":
        place.hardlink_to(target)
    else:
        os.mkfifo(place)


@POSIX
@pytest.mark.parametrize(
    "kind", ["a link", "a directory", "a device or pipe", "another name of a file"]
)
def test_that_a_lock_that_is_no_plain_file_is_refused_and_nothing_is_written_through_it(
    path, tmp_path, kind
):
    lock, precious = path.with_name(f".{path.name}.lock"), tmp_path / "precious"
    precious.write_bytes(b"precious")
    put(kind, lock, precious)
    with pytest.raises(StoreError) as caught:
        open_home(path, OWNER)
    assert caught.value.where == str(lock)
    assert caught.value.found == f"this should be a lock of Negotiator and is {kind}."
    assert precious.read_bytes() == b"precious"
    assert not is_held(path)


@POSIX
def test_that_a_dangling_link_in_the_place_of_a_lock_makes_no_file(path, tmp_path):
    path.with_name(f".{path.name}.lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreError):
        open_home(path, OWNER)
    assert not (tmp_path / "elsewhere").exists()


@POSIX
def test_that_a_document_is_not_put_in_the_place_of_a_pipe(tmp_path):
    pipe = tmp_path / "pipe.negotiation"
    os.mkfifo(pipe)
    home = Home(pipe, OWNER)
    with pytest.raises(StoreError) as caught:
        home.publish(SaveFile().to_bytes(), anew=True)
    home.leave()
    assert "a device or pipe" in caught.value.found
    assert pipe.is_fifo()
    assert [entry.name for entry in tmp_path.iterdir()] == [pipe.name]
