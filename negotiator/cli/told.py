"""Lines for the standard error stream and for `check`: printable, one a problem."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import typer

from negotiator.errors import InputError
from negotiator.model.problems import printable

if TYPE_CHECKING:
    from negotiator.errors import NegotiatorError, Problem


def problem_lines(error: NegotiatorError, *, file: str = "") -> tuple[str, ...]:
    """One line for each problem of an error; `file` is named where a problem names none."""
    if not isinstance(error, InputError) or not error.problems:
        return (printable(str(error)),)
    named = (
        problem if problem.file else dataclasses.replace(problem, file=file)
        for problem in error.problems
    )
    return tuple(problem_line(problem) for problem in named)


def problem_line(problem: Problem) -> str:
    """Return file, dotted path, what was found, what is allowed, and the nearest known name."""
    parts = [f"found {problem.found}"]
    parts += [f"allowed {problem.allowed}"] if problem.allowed else []
    parts += [f"nearest {problem.nearest}"] if problem.nearest else []
    place = f"{problem.where}: " if problem.where else ""
    return printable(place + "; ".join(parts))


def tell(line: str) -> None:
    """Write a line to the standard error stream."""
    typer.echo(line, err=True)
