"""The command `validate`: the table of checks, printed or written; the calibration behind two constants."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from negotiator.data import load_world
from negotiator.errors import FileError, Problem
from negotiator.files.disk import write_bytes
from negotiator.model.problems import shown

if TYPE_CHECKING:
    from negotiator.model.world import World
    from negotiator.validation.check import Check

EXIT_MISSED: Final = 1
_SUFFIXES: Final = (".csv", ".json")


def validate_command(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the table as JSON.")] = False,
    out: Annotated[str, typer.Option(help="Write the table into a .csv or .json file.")] = "",
    calibrate: Annotated[
        bool, typer.Option("--calibrate", help="Fit the calibrated constants again and print it.")
    ] = False,
) -> None:
    """Check the model against exact answers, another solver and the record.

    Exit code 1 where a check with an exact answer is missed. A missed back-test is a limit of the model.
    """
    # Imported here because other commands need none of it.
    from negotiator.validation.table import validate  # noqa: PLC0415
    from negotiator.validation.words import table_text  # noqa: PLC0415

    if as_json + bool(out) + calibrate > 1:
        raise FileError.of((Problem("", "several of --json, --out, --calibrate", "one of them"),))
    if out and Path(out).suffix.lower() not in _SUFFIXES:
        raise FileError.of((Problem("--out", shown(out), "a name that ends with .csv, .json"),))
    world = load_world()
    if calibrate:
        _print_calibration(world)
        return
    checks = tuple(check for _, part in validate(world) for check in part)
    if out:
        write_bytes(out, _bytes(world, checks, Path(out).suffix.lower()))
    else:
        typer.echo(_json(world, checks) if as_json else table_text(checks))
    if any(check.must_hold and check.verdict == "missed" for check in checks):
        raise typer.Exit(EXIT_MISSED)


def _print_calibration(world: World) -> None:
    from negotiator.validation.calibrate import calibration  # noqa: PLC0415
    from negotiator.validation.words import calibration_text  # noqa: PLC0415

    typer.echo(calibration_text(calibration(world)))


def _bytes(world: World, checks: tuple[Check, ...], suffix: str) -> bytes:
    from negotiator.validation.words import table_csv  # noqa: PLC0415

    return table_csv(checks) if suffix == ".csv" else f"{_json(world, checks)}\n".encode()


def _json(world: World, checks: tuple[Check, ...]) -> str:
    from negotiator.validation.table import validation_tree  # noqa: PLC0415

    return json.dumps(validation_tree(world, checks), allow_nan=False, indent=1)
