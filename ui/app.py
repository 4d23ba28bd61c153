"""The program: a command goes to the command line, everything else opens the window.

Qt is not imported before it is needed, so that commands start fast and without a display.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import re
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui.display import display_problem, libraries_problem
from ui.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EXIT_NO_WINDOW: Final = 3
_FOR_THE_COMMAND_LINE: Final = ("--version", "--help", "-h")
_SIZE: Final = re.compile(r"([0-9]{3,4})x([0-9]{3,4})")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code, 3 where no window can be opened."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:] if argv is None else list(argv)
    if _is_command(arguments):
        from negotiator.cli import main as run_command  # noqa: PLC0415 (costs 100 ms)

        return run_command(arguments)
    options = _options(arguments)
    if options.screenshot is not None or options.handbook is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    problem = display_problem(os.environ)
    if problem:
        return _refuse(problem)
    try:
        return _open(options)
    except ImportError as error:
        if "PySide6" not in str(error) and ".so" not in str(error):
            raise
        return _refuse(libraries_problem(str(error)))


def _open(options: argparse.Namespace) -> int:
    """Open the window or draw it; the worker starts first and gets ready during the imports."""
    if options.handbook is not None:
        from ui.desktop import write_handbook_pdf  # noqa: PLC0415

        return write_handbook_pdf(options.handbook)
    with loading():
        from ui.runner import Runner  # noqa: PLC0415 (needs libraries of the system)
    with closing(Runner()) as runner:
        with loading():
            from ui import desktop  # noqa: PLC0415
        desktop.begin(options.language)
        if options.screenshot is None:
            return desktop.open_window(options.file, runner, is_new=options.new_window)
        return desktop.draw_views(
            options.file, runner, folder=options.screenshot, size=options.size
        )


@contextmanager
def loading() -> Iterator[None]:
    """Import without looking for garbage, which imports make none of: a tenth of their time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _is_command(arguments: Sequence[str]) -> bool:
    if not arguments:
        return False
    from negotiator.cli import COMMANDS  # noqa: PLC0415

    return arguments[0] in COMMANDS or any(word in arguments for word in _FOR_THE_COMMAND_LINE)


def option_names() -> set[str]:
    """Options of the window."""
    return {name for action in _parser()._actions for name in action.option_strings}  # noqa: SLF001


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="negotiator", add_help=False)
    parser.add_argument("file", nargs="?", default="", metavar="FILE")
    parser.add_argument("--new-window", action="store_true")
    parser.add_argument("--language", choices=LANGUAGES, default="")
    parser.add_argument("--screenshot", type=Path, metavar="DIR")
    parser.add_argument("--handbook", type=Path, metavar="FILE.pdf")
    parser.add_argument("--size", type=_size, default=(1366, 768), metavar="WIDTHxHEIGHT")
    return parser


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        message = f"{text!r} is no size; write it like 1366x768"
        raise argparse.ArgumentTypeError(message)
    return int(match[1]), int(match[2])


def _refuse(problem: str) -> int:
    sys.stderr.write(f"{problem}\n")
    return EXIT_NO_WINDOW


if __name__ == "__main__":
    sys.exit(main())
