"""The commands over documents: import, export, log and diff."""

from __future__ import annotations

import getpass
import math
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from negotiator.cli.told import problem_lines, tell, tell_of_other_data
from negotiator.data import load_world
from negotiator.data.register import load_register
from negotiator.documents import held, import_scenarios, scenario_of
from negotiator.files import file_bytes
from negotiator.files.disk import shown_path, write_bytes
from negotiator.files.tables import unit_of
from negotiator.model.problems import printable, shown
from negotiator.session import compare_scenarios
from negotiator.store.values import Stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.session import Comparison
    from negotiator.store.save_file import SaveFile

_SAVE_HELP: Final = "A document, *.negotiation."
_SCENARIO_HELP: Final = (
    "A scenario file, a shipped name, a document, or DOCUMENT#NAME for a scenario in it."
)
_EXIT_FAULT: Final = 2
_NAMES: Final = {"region", "mineral", "stage", "kind", "parameter"}
"""What the path of a lever says already."""
_SAME: Final = 5e-7
"""Relative difference below which an outcome is told as the same."""


def export(
    save: Annotated[str, typer.Argument(help=_SAVE_HELP)],
    name: Annotated[
        str, typer.Argument(help="Name of a scenario, number of a revision, or current.")
    ],
    out: Annotated[str, typer.Argument(help="The scenario file to write, *.negotiation.json.")],
) -> None:
    """Write a scenario of a document into a file."""
    with _read(save) as document:
        write_bytes(out, file_bytes(scenario_of(document, name, file=shown_path(save))))


def import_files(
    save: Annotated[str, typer.Argument(help=f"{_SAVE_HELP} It is made if it is not there.")],
    files: Annotated[list[str], typer.Argument(help="Scenario files, or folders of them.")],
) -> None:
    """Put scenario files into a document, each under the name of its file."""
    world = load_world()
    stamp = _now()
    with held(Path(save), stamp, create=True) as opened:
        found = import_scenarios(opened.save, map(Path, files), stamp, world)
    for one in found:
        if one.refusal is not None:
            for line in problem_lines(one.refusal, file=shown_path(one.file)):
                tell(line)
        else:
            typer.echo(f"{printable(one.name)}: revision {one.revision}")
        if one.written is not None:
            tell_of_other_data(one.written, world, file=one.name)
    if any(one.refusal is not None for one in found):
        raise typer.Exit(_EXIT_FAULT)


def log(save: Annotated[str, typer.Argument(help=_SAVE_HELP)]) -> None:
    """Print the revisions of a document, its notes and its exercise log."""
    with _read(save) as document:
        for line in _log_lines(document):
            typer.echo(printable(line))


def diff(
    first: Annotated[str, typer.Argument(help=_SCENARIO_HELP, metavar="A")],
    second: Annotated[str, typer.Argument(help=_SCENARIO_HELP, metavar="B")],
) -> None:
    """Print the levers and the outcomes in which two scenarios differ."""
    world = load_world()
    found = compare_scenarios(world, first, second, _now())
    for name, written in zip((first, second), found.written, strict=True):
        tell_of_other_data(written, world, file=shown_path(name))
    lines = [*_lever_lines(found), *_outcome_lines(found)]
    for line in lines or ["no difference"]:
        typer.echo(printable(line))


@contextmanager
def _read(path: str) -> Iterator[SaveFile]:
    from negotiator.store.home import read_save  # noqa: PLC0415 (imports SQLModel)

    save = read_save(Path(path))
    try:
        yield save
    finally:
        save.close()


def _log_lines(save: SaveFile) -> Iterator[str]:
    names: dict[int, list[str]] = {}
    for named in save.named():
        names.setdefault(named.revision.id, []).append(named.name)
    table = save.table_revision() if save.history() else 0
    for one in save.revisions():
        marks = [f"[{name}]" for name in names.get(one.id, [])] + ["*"] * (one.id == table)
        said = one.message or "begun"
        yield "  ".join([f"{one.id:>5}", _stamp_text(one.stamp), said, *marks])
    for note in save.records.notes():
        place = "" if note.revision is None else f" on {note.revision}"
        yield f"note{place}  {_stamp_text(note.stamp)}  {note.text}"
    for attached in save.records.attachments():
        size = f"{attached.size_bytes:,} bytes"
        yield f"attached  {_stamp_text(attached.stamp)}  {attached.name}  {size}"
    for entry in save.records.log_entries():
        yield f"log  {_stamp_text(entry.stamp)}  {entry.kind}: {entry.text}"


def _stamp_text(stamp: Stamp) -> str:
    return f"{stamp.at:%Y-%m-%d %H:%M}  {stamp.author or '-'}"


def _lever_lines(found: Comparison) -> Iterator[str]:
    for change in found.levers:
        yield f"{change.path}: {_lever_text(change.before)} -> {_lever_text(change.after)}"


def _lever_text(value: Any) -> str:  # noqa: ANN401 (whatever JSON has)
    """A value of a lever; an object by what it sets."""
    if value is None:
        return "-"
    if isinstance(value, dict):
        set_here = {key: one for key, one in value.items() if one is not None and key not in _NAMES}
        return ", ".join(f"{key} {_lever_text(one)}" for key, one in set_here.items()) or "there"
    return " ".join(map(str, value)) if isinstance(value, list) else shown(value)


def _outcome_lines(found: Comparison) -> Iterator[str]:
    """Means over the run that differ, with their units."""
    units = load_register().units
    for name, (before, after) in found.outcomes.items():
        if not _is_same(before, after):
            table, place, variable = name.split("/")
            numbers = f"{_number(before)} -> {_number(after)} {unit_of(table, variable, units)}"
            yield f"{place or table} {variable}: {numbers}"


def _is_same(before: float | None, after: float | None) -> bool:
    if before is None or after is None:
        return before is after
    return math.isclose(before, after, rel_tol=_SAME, abs_tol=1e-9)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:,.6g}"


def _now() -> Stamp:
    try:
        author = getpass.getuser()
    except (KeyError, OSError):
        author = ""
    return Stamp(datetime.now(UTC), printable(author))
