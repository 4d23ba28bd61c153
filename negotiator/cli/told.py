"""Lines for the standard error stream and for `check`: printable, one a problem."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import typer

from negotiator.errors import InputError
from negotiator.files.basis import basis_changes
from negotiator.model.problems import printable
from negotiator.model.version import MODEL_VERSION

if TYPE_CHECKING:
    from negotiator.errors import NegotiatorError, Problem
    from negotiator.files import ScenarioFile
    from negotiator.model.world import World


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


def tell_of_other_data(opened: ScenarioFile, world: World, *, file: str = "") -> None:
    """Say which numbers differ from those that the writer of a file saw."""
    place = f"{file}: " if file else ""
    if opened.model != MODEL_VERSION:
        tell(
            f"note: {place}written with model {opened.model}, run with {MODEL_VERSION}: numbers may differ"
        )
    if opened.data == world.digest:
        return
    tell(
        f"note: {place}written with data {opened.data}, run with {world.digest}: numbers may differ"
    )
    changes = basis_changes(opened.basis, world)
    for change in changes:
        ours = "not in these data" if change.ours is None else f"{change.ours:.10g}"
        tell(f"note: {place}{change.name}: written with {change.written:.10g}, here {ours}")
    if opened.basis and not changes:
        tell(f"note: {place}the {len(opened.basis)} base numbers that it keeps are the same here")


def tell(line: str) -> None:
    """Write a line to the standard error stream, with escapes for what could not be seen."""
    typer.echo(printable(line), err=True)
