"""Bytes from and to the disk."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from negotiator.errors import FileError
from negotiator.files.disk import read_bytes, write_bytes

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a rule of POSIX systems")


def refusal(path, limit=100):
    with pytest.raises(FileError) as caught:
        read_bytes(path, limit=limit)
    (problem,) = caught.value.problems
    assert problem.file == str(path)
    return problem.found


def test_that_a_file_at_the_limit_is_read_and_one_above_it_is_not(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    assert read_bytes(path, limit=5) == b"12345"
    assert refusal(path, limit=4) == "a larger file"


def test_that_what_is_not_there_is_told(tmp_path):
    assert refusal(tmp_path / "none") == "no such file"


def test_that_a_directory_is_refused(tmp_path):
    assert refusal(tmp_path) in {"a directory", "a file that cannot be opened (Permission denied)"}


@POSIX
def test_that_a_device_is_refused():
    assert refusal("/dev/zero") == "a device or pipe"


@POSIX
def test_that_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == "a device or pipe"


@POSIX
def test_that_a_loop_of_links_is_refused(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert refusal(tmp_path / "a") == "a link"
    with pytest.raises(FileError):
        write_bytes(tmp_path / "a" / "c", b"")


def test_that_a_name_no_file_can_have_is_refused():
    assert refusal("a\0b").startswith("a file that cannot be opened (")


def test_that_a_written_file_replaces_the_old_one_and_leaves_nothing_beside(tmp_path):
    path = tmp_path / "file"
    write_bytes(path, b"old")
    write_bytes(path, b"new")
    assert path.read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


def test_that_the_old_file_stays_whole_when_writing_fails(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def full_disk(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(FileError) as caught:
        write_bytes(path, b"new")
    assert caught.value.found == "found no way to write here (No space left on device)."
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


def test_that_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileError) as caught:
        write_bytes(tmp_path / "none" / "file", b"")
    assert "No such file or directory" in str(caught.value)


@POSIX
def test_that_the_mode_of_an_old_file_is_kept(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_bytes(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@POSIX
def test_that_a_link_is_followed_and_stays_a_link(tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_bytes(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@POSIX
def test_that_a_pipe_or_a_folder_is_not_replaced_by_a_file(tmp_path):
    pipe, folder, link = tmp_path / "pipe", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(pipe)
    folder.mkdir()
    link.symlink_to(pipe)
    for place, found in (
        (pipe, "a device or pipe"),
        (link, "a device or pipe"),
        (folder, "a directory"),
    ):
        with pytest.raises(FileError) as caught:
            write_bytes(place, b"new")
        assert caught.value.problems[0].found == f"no way to write here ({found})"
    assert pipe.is_fifo()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["folder", "link", "pipe"]
