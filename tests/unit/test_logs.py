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


def test_that_a_folder_that_cannot_be_written_is_no_fault(
    root: logging.Logger, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert logs.keep_log(blocked / "deep" / logs.LOG_NAME) is None
