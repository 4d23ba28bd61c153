"""The program without a window: run, check, data and validate. Cheap to import: commands load on use."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: Final = frozenset(
    {"run", "check", "data", "ensemble", "validate", "export", "import", "log", "diff"}
)
"""First words that make a command line one of ours."""
_EXIT_NO_READER: Final = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0, 1 where a check is missed, 2 where an input is at fault.

    `argv` is without the name of the program. A fault of the input is told on the standard error
    stream, one line a problem, without a traceback. Letters that the terminal lacks are escaped.
    """
    from negotiator.cli.commands import run_command_line  # noqa: PLC0415 - cheap to import

    arguments = sys.argv[1:] if argv is None else list(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = run_command_line(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has closed our output: nothing more can be told, also not at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _EXIT_NO_READER
    return code
