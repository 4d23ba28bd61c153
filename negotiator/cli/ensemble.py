"""The command `ensemble`: how far the results depend on parameters that nobody knows well."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from negotiator.batches import answered
from negotiator.cli.told import tell, tell_of_other_data
from negotiator.data import load_world
from negotiator.documents import open_scenario
from negotiator.errors import FileError, Problem
from negotiator.files.disk import write_bytes
from negotiator.files.ensemble_report import ensemble_csv, ensemble_json, ensemble_workbook
from negotiator.files.parts import PartFolder
from negotiator.model.checks import require_sound
from negotiator.model.problems import shown
from negotiator.questions.bands import MEDIAN, bands
from negotiator.questions.ensemble import Question
from negotiator.session import wanted_minerals

if TYPE_CHECKING:
    from negotiator.model.world import World
    from negotiator.questions.bands import Band, Bands
    from negotiator.questions.ensemble import Part

EXIT_CANCELLED: Final = 130
_SUFFIXES: Final = (".json", ".csv", ".xlsx")
_MOST_DRAWS: Final = 100_000
_MOST_WORKERS: Final = 64
_USUAL_WORKERS: Final = 4
"""More are not started unless asked for: each takes some 150 MB."""


def ensemble_command(
    file: Annotated[
        str, typer.Argument(help="A scenario file, or the name of a shipped scenario.")
    ],
    *,
    draws: Annotated[
        int, typer.Option(min=1, max=_MOST_DRAWS, help="Draws of all parameters.")
    ] = 1000,
    seed: Annotated[int, typer.Option(min=0, help="Same seed, same numbers.")] = 1,
    out: Annotated[
        str, typer.Option(help="Write all bands into a .json, .csv or .xlsx file.")
    ] = "",
    workers: Annotated[
        int,
        typer.Option(min=0, max=_MOST_WORKERS, help="Processes; as many as cores, up to 4, if 0."),
    ] = 0,
    minerals: Annotated[
        str, typer.Option(help="Only these minerals: ids with commas between them.")
    ] = "",
) -> None:
    """Run a scenario under many draws of the parameters, with the deal and without it.

    Each parameter is drawn between its low and high. Ctrl-C ends it; with --out, the same command goes on
    where it ended.
    """
    suffix = _suffix_of(out)
    world, opened = load_world(), open_scenario(file)
    tell_of_other_data(opened, world)
    scenario = opened.scenario
    require_sound(world, scenario)
    names = tuple(name.strip() for name in minerals.split(",") if name.strip())
    question = Question(scenario, wanted_minerals(world, names or None), draws, seed)
    kept = PartFolder(out, question, world.digest) if out else None
    try:
        parts = _parts(world, question, workers or min(_USUAL_WORKERS, os.cpu_count() or 1), kept)
    except KeyboardInterrupt:
        tell("cancelled" + ("; run the same command to go on" if out else ""))
        raise typer.Exit(EXIT_CANCELLED) from None
    found = bands(world, question, parts)
    if out:
        write_bytes(out, _bytes_of(found, world, suffix))
    if kept is not None:
        kept.discard()
    typer.echo(ensemble_text(found))


def _suffix_of(out: str) -> str:
    suffix = Path(out).suffix.lower()
    if out and suffix not in _SUFFIXES:
        allowed = "a name that ends with " + ", ".join(_SUFFIXES)
        raise FileError.of((Problem("--out", shown(out), allowed),))
    return suffix


def _parts(world: World, question: Question, workers: int, kept: PartFolder | None) -> list[Part]:
    """Answer all parts, telling how far it is."""
    if kept is not None:
        kept.open()
    parts: list[Part] = []
    told = -1
    with closing(answered(world, question, workers=workers, kept=kept)) as coming:
        for done, total, part in coming:
            parts.append(part)
            percent = 100 * done // total
            if percent // _step() > told:
                told = percent // _step()
                _show(f"{done} of {total} parts, {percent} %", last=done == total)
    return parts


def _step() -> int:
    """Percent between two lines of progress: few where they are kept."""
    return 1 if sys.stderr.isatty() else 10


def _show(line: str, *, last: bool) -> None:
    """Show progress: on one line of a terminal, or a line each."""
    terminal = sys.stderr.isatty()
    typer.echo(("\r" if terminal else "") + line, err=True, nl=last or not terminal)


def _bytes_of(found: Bands, world: World, suffix: str) -> bytes:
    if suffix == ".json":
        return ensemble_json(found, world)
    return ensemble_csv(found) if suffix == ".csv" else ensemble_workbook(found, world)


def ensemble_text(found: Bands) -> str:
    """Return the bands of the club's means over the run as a few lines of text."""
    share, cost = found.means["secure_share_frac"], found.means["cost_musd_per_year"]
    asked, fails = found.question, found.fails
    lines = [
        f"{asked.scenario.name}: {asked.draws:,} draws, seed {asked.seed}, "
        f"{len(asked.minerals)} minerals; means over {found.quarters[0]} to {found.quarters[-1]}",
        f"{'':<34}{'central':>12}{'5 %':>12}{'median':>12}{'95 %':>12}",
        _line("secure share, deal (%)", share.deal, 100.0),
        _line("secure share, no deal (%)", share.no_deal, 100.0),
        _line("secure share, change (points)", share.change, 100.0),
        _line("cost, deal (musd a year)", cost.deal, 1.0),
        _line("cost, change (musd a year)", cost.change, 1.0),
        _line("members' gain (musd a year)", found.mean_gain, 1.0),
        f"The deal fails in {fails.either:,} of {found.counted:,} draws: the club loses money in "
        f"{fails.club_loses:,}, is less secure in {fails.less_secure:,}.",
    ]
    lines += [
        f"left out: draw {each.draw}, {each.mineral} did not clear in {each.quarter}"
        for each in found.unclear
    ]
    return "\n".join(lines)


def _line(name: str, band: Band, scale: float) -> str:
    values = (band.central, band.quantiles[0], band.quantiles[MEDIAN], band.quantiles[-1])
    return f"{name:<34}" + "".join(
        f"{round(scale * float(value), 1) + 0.0:>12,.1f}" for value in values
    )
