"""Places that fail: a full disk, a read-only one, one that is pulled out, and torn files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from negotiator.errors import FileError, StoreFullError, StoreGoneError, StoreReadOnlyError
from negotiator.files.disk import write_bytes
from negotiator.store.home import Home, Opened, open_home, read_save
from negotiator.store.save_file import SaveFile
from tests.helpers.saves import OWNER, a_stamp, a_step, keep, names_of, steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from negotiator.store.values import Step


def run(*words: str) -> bool:
    command = shutil.which(words[0])
    if command is None:
        return False
    end = subprocess.run([command, *words[1:]], capture_output=True, check=False)
    return end.returncode == 0


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, which can be filled, closed for writing, and pulled out."""
    place = tmp_path / "stick"
    place.mkdir()
    options = ("-t", "tmpfs", "-o", "size=1m", "none", str(place))
    if not (sys.platform == "linux" and run("mount", *options)):
        pytest.skip("no small disk can be mounted here")
    yield place
    while run("umount", "-l", str(place)):
        pass


def a_document(folder: Path, found: tuple[Step, ...]) -> tuple[Path, Opened]:
    """A document on the disk that is open."""

    path = folder / "mine.negotiation"
    save = SaveFile()
    keep(save, found)
    home = Home(path, OWNER)
    home.publish(save.to_bytes())
    return path, Opened(save, home)


def test_that_a_full_disk_is_named_and_the_old_file_stays(stick: Path, tmp_path: Path) -> None:
    found = steps("a")
    path, opened = a_document(stick, found)
    filler = stick / "filler"
    with filler.open("wb") as file:
        try:
            while True:
                os.write(file.fileno(), bytes(4096))
        except OSError:
            pass
    keep(opened.save, [*found, a_step("b", "To b")])
    with pytest.raises(StoreFullError) as caught:
        opened.home.publish(opened.save.to_bytes())
    assert "another place" in caught.value.cure
    assert names_of(read_save(path).history()) == ["a"]
    assert sorted(entry.name for entry in stick.iterdir()) == [
        ".mine.negotiation.lock", "filler", "mine.negotiation",
    ]  # fmt: skip
    write_bytes(tmp_path / "elsewhere.negotiation", opened.save.to_bytes())
    filler.unlink()
    opened.home.publish(opened.save.to_bytes())
    assert names_of(read_save(path).history()) == ["a", "b"]
    opened.home.leave()


def test_that_a_disk_that_may_only_be_read_is_named(stick: Path) -> None:
    path, opened = a_document(stick, steps("a"))
    opened.home.leave()
    assert run("mount", "-o", "remount,ro", str(stick))
    with pytest.raises(StoreReadOnlyError):
        open_home(path, OWNER)
    assert names_of(read_save(path).history()) == ["a"]


def test_that_a_disk_that_becomes_read_only_is_named(stick: Path) -> None:
    path, opened = a_document(stick, steps("a"))
    os.close(opened.home._lock._handle)  # else the system would not close the disk
    assert run("mount", "-o", "remount,ro", str(stick))
    with pytest.raises(StoreReadOnlyError):
        opened.home.publish(opened.save.to_bytes())
    assert names_of(read_save(path).history()) == ["a"]


def test_that_a_disk_that_was_pulled_out_is_named_and_nothing_is_written_in_its_place(
    stick: Path,
) -> None:
    _, opened = a_document(stick, steps("a"))
    assert run("umount", "-l", str(stick))
    with pytest.raises(StoreGoneError):
        opened.home.publish(opened.save.to_bytes())
    assert list(stick.iterdir()) == []
    opened.home.leave()


def test_that_a_torn_file_is_refused_at_every_page(tmp_path: Path) -> None:
    path, opened = a_document(tmp_path, steps(*(f"n{number}" for number in range(60))))
    opened.save.records.attach("map.png", bytes(range(256)) * 100, a_stamp())
    content = opened.save.to_bytes()
    opened.home.leave()
    sizes = {size + more for size in range(0, len(content), 4096) for more in (-1, 0, 1)}
    for size in sorted(size for size in sizes if 0 <= size < len(content)):
        path.write_bytes(content[:size])
        with pytest.raises(FileError):
            read_save(path)
    zeros = bytes(4096)
    for start in range(0, len(content), 4096):
        path.write_bytes(content[:start] + zeros + content[start + 4096 :])
        with pytest.raises(FileError):
            read_save(path)
