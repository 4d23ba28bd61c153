"""The program's own log: one file on this computer that is turned over, and nothing is sent anywhere. No Qt."""

from __future__ import annotations

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from platformdirs import user_log_path
from typing_extensions import override

LOG_NAME: Final = "negotiator.log"
_MOST_BYTES: Final = 500_000
_OLD_FILES: Final = 3
_LINE: Final = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


def log_file() -> Path:
    """Where the log is kept, in the folder that the system has for logs."""
    return user_log_path("negotiator", appauthor=False) / LOG_NAME


def keep_log(file: Path) -> logging.Handler | None:
    """Write what the program logs into a file; None where the folder cannot be written.

    At most four files of half a megabyte are kept, by all windows together.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _SharedLog(
            file, maxBytes=_MOST_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=False
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_LINE))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


class _SharedLog(RotatingFileHandler):
    """A log to which another program with a window may write, and which that may turn over."""

    @override
    def shouldRollover(self, record: logging.LogRecord) -> int:
        """Go on in the newest file, then say whether it is full."""
        if self.stream is not None and not self._is_newest(self.stream.fileno()):
            self.stream.close()
            self.stream = self._open()
        return super().shouldRollover(record)

    @override
    def doRollover(self) -> None:
        """Turn the files over; go on in the same one where another program holds it open."""
        try:
            super().doRollover()
        except OSError:
            self.stream = self._open()

    def _is_newest(self, file_number: int) -> bool:
        """Whether an open file still has the name of the log."""
        try:
            named = Path(self.baseFilename).stat()
        except OSError:
            return False
        return os.path.samestat(named, os.fstat(file_number))
