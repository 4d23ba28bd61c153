"""The log of the program: turned over, and never a reason to fail."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from ui import logs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    logger = logging.getLogger()
    before, level = list(logger.handlers), logger.level
    yield logger
    for handler in [each for each in logger.handlers if each not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def test_that_what_is_logged_stands_in_the_file(root: logging.Logger, tmp_path: Path) -> None:
    file = tmp_path / "deep" / logs.LOG_NAME
    assert logs.keep_log(file) is not None
    logging.getLogger("ui.desktop").error("a fault of the program")
    assert "ERROR ui.desktop: a fault of the program" in file.read_text(encoding="utf-8")


def test_that_at_most_four_files_of_a_size_are_kept(
    root: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_MOST_BYTES", 500)
    logs.keep_log(tmp_path / logs.LOG_NAME)
    for number in range(200):
        logging.getLogger("ui").info("line %s", number)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 500 for file in files)


def test_that_two_programs_write_to_one_log_and_the_newest_lines_are_in_it(
    root: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_MOST_BYTES", 500)
    one, other = logs.keep_log(tmp_path / logs.LOG_NAME), logs.keep_log(tmp_path / logs.LOG_NAME)
    assert one is not None
    assert other is not None
    for number in range(200):
        for handler in (one, other, other):
            handler.handle(logging.makeLogRecord({"msg": f"line {number} of {id(handler)}"}))
            newest = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8")
            assert f"line {number} of {id(handler)}" in newest.splitlines()[-1]
    assert len(list(tmp_path.iterdir())) == 4
    assert all(file.stat().st_size <= 500 for file in tmp_path.iterdir())


def test_that_a_log_that_was_removed_or_cannot_be_turned_over_goes_on(
    root: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_MOST_BYTES", 100)
    file = tmp_path / logs.LOG_NAME
    logs.keep_log(file)
    file.unlink()
    logging.getLogger("ui").info("first")
    assert "first" in file.read_text(encoding="utf-8")

    def refuse(*_names: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.rename", refuse)
    logging.getLogger("ui").info("second %s", "x" * 100)
    logging.getLogger("ui").info("third")
    assert "third" in file.read_text(encoding="utf-8")


def test_that_a_folder_that_cannot_be_written_is_no_fault(
    root: logging.Logger, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert logs.keep_log(blocked / "deep" / logs.LOG_NAME) is None
