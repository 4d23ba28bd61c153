"""The program's own log: one file on this computer that is turned over, and nothing is sent anywhere. No Qt."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Final

from platformdirs import user_log_path

if TYPE_CHECKING:
    from pathlib import Path

LOG_NAME: Final = "negotiator.log"
_MOST_BYTES: Final = 500_000
_OLD_FILES: Final = 3
_LINE: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_file() -> Path:
    """Where the log is kept, in the folder that the system has for logs."""
    return user_log_path("negotiator", appauthor=False) / LOG_NAME


def keep_log(file: Path) -> logging.Handler | None:
    """Write what the program logs into a file; None where the folder cannot be written.

    At most four files of half a megabyte are kept.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file, maxBytes=_MOST_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=False
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_LINE))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
