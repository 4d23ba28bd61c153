"""The commands: options, order of the steps, and what is printed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer
from typer.core import TyperGroup

from negotiator import __version__
from negotiator.cli import document_commands
from negotiator.cli.ensemble import ensemble_command
from negotiator.cli.summary import summary_text
from negotiator.cli.told import problem_lines, tell, tell_of_other_data
from negotiator.cli.validation import validate_command
from negotiator.data import load_world
from negotiator.data.describe import describe_mineral, describe_region, describe_world
from negotiator.data.register import load_register
from negotiator.documents import open_scenario
from negotiator.errors import FileError, InputError, NegotiatorError, Problem, ScenarioError
from negotiator.files import scenario_schema
from negotiator.files.disk import write_bytes
from negotiator.files.report import report_json
from negotiator.files.tables import tidy_csv
from negotiator.model.checks import require_sound
from negotiator.model.problems import nearest_name, shown
from negotiator.model.version import MODEL_VERSION
from negotiator.session import run_scenario

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from negotiator.files.report import Report
    from negotiator.model.world import Mineral, Region, World

EXIT_FAULT: Final = 2
_RESULT_SUFFIXES: Final = (".csv", ".xlsx", ".json")
_FILE_HELP: Final = (
    "A scenario file, a shipped scenario like trilateral, or DOCUMENT#NAME for one in a document."
)
_HELP: Final = """What a critical-minerals trade club does to security of supply and to money.

`negotiator [FILE]` opens the window, `--new-window` one beside it; `--screenshot DIR [--size 1366x768]`
draws its views into PNG files; `--handbook FILE.pdf` writes the handbook.
"""
_app = typer.Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=_HELP,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
_app.command("validate")(validate_command)


_app.command("export")(document_commands.export)
_app.command("import")(document_commands.import_files)
_app.command("log")(document_commands.log)
_app.command("diff")(document_commands.diff)


def command_tree() -> TyperGroup:
    """Return every command with its options."""
    tree = typer.main.get_command(_app)
    assert isinstance(tree, TyperGroup)  # noqa: S101 (it has more than one command)
    return tree


def run_command_line(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code."""
    command = command_tree()
    try:
        command.main(list(arguments), prog_name="negotiator")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except NegotiatorError as error:
        for line in problem_lines(error):
            tell(line)
        return EXIT_FAULT
    return 0


_app.command("ensemble")(ensemble_command)


@_app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print versions and the data digest.")
    ] = False,
) -> None:
    if version:
        digest = load_world().digest
        typer.echo(f"negotiator {__version__}, model {MODEL_VERSION}, data {digest}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@_app.command("run")
def _run(
    file: Annotated[str, typer.Argument(help=_FILE_HELP)],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print all results as JSON.")] = False,
    out: Annotated[
        str, typer.Option(help="Write all results into a .csv, .xlsx or .json file.")
    ] = "",
    minerals: Annotated[
        str, typer.Option(help="Only these minerals: ids with commas between them.")
    ] = "",
    regions: Annotated[
        str, typer.Option(help="Measure these regions too, as one: ids with commas between them.")
    ] = "",
    check_security: Annotated[
        bool,
        typer.Option("--check-security", help="Run the embargo that the secure share asks about."),
    ] = False,
) -> None:
    """Run a scenario, against no deal under the same events."""
    if as_json and out:
        raise FileError.of((Problem("", "--json and --out", "one of them"),))
    suffix = _result_suffix(out) if out else ""
    world = load_world()
    opened = open_scenario(file)
    tell_of_other_data(opened, world)
    report = run_scenario(
        world,
        opened.scenario,
        _names(minerals) or None,
        regions=_names(regions),
        check_security=check_security,
    )
    if out:
        write_bytes(out, _result_bytes(report, world, suffix))
    else:
        typer.echo(report_json(report) if as_json else summary_text(report, world))


def _names(listed: str) -> tuple[str, ...]:
    """Names with commas between them."""
    return tuple(name.strip() for name in listed.split(",") if name.strip())


@_app.command("check")
def _check(
    files: Annotated[list[str] | None, typer.Argument(help=_FILE_HELP)] = None,
    *,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of a scenario file.")
    ] = False,
) -> None:
    """Check scenario files: exit code 0, or 2 and a line a problem."""
    if schema:
        typer.echo(json.dumps(scenario_schema(), indent=2))
    elif not files:
        raise FileError.of((Problem("", "no file", "one file or more, or --schema"),))
    world = load_world()
    lines = [line for file in files or () for line in _file_problems(world, file)]
    for line in lines:
        typer.echo(line)
    if lines:
        raise typer.Exit(EXIT_FAULT)


@_app.command("data")
def _data(
    name: Annotated[
        str, typer.Argument(help="Id of a mineral or region; the whole world without it.")
    ] = "",
) -> None:
    """Print data with grades and sources."""
    world = load_world()
    minerals = _by_name(world.minerals)
    regions = _by_name(world.regions)
    wanted = name.casefold()
    if not name:
        typer.echo(describe_world(world))
    elif wanted in minerals:
        typer.echo(describe_mineral(world, minerals[wanted]))
    elif wanted in regions:
        typer.echo(describe_region(world, regions[wanted]))
    else:
        nearest = nearest_name(name, [*minerals, *regions])
        raise ScenarioError.of((Problem("", shown(name), "a mineral or region", nearest),))


def _by_name(items: Iterable[Mineral] | Iterable[Region]) -> dict[str, str]:
    """Ids by id and by name, in lower case."""
    return {key.casefold(): item.id for item in items for key in (item.name, item.id)}


def _file_problems(world: World, file: str) -> tuple[str, ...]:
    try:
        require_sound(world, open_scenario(file).scenario)
    except InputError as error:
        return problem_lines(error, file=file)
    return ()


def _result_suffix(out: str) -> str:
    suffix = Path(out).suffix.lower()
    if suffix not in _RESULT_SUFFIXES:
        allowed = "a name that ends with " + ", ".join(_RESULT_SUFFIXES)
        raise FileError.of((Problem("--out", shown(out), allowed),))
    return suffix


def _result_bytes(report: Report, world: World, suffix: str) -> bytes:
    if suffix == ".json":
        return f"{report_json(report)}\n".encode()
    units = load_register().units
    if suffix == ".csv":
        return tidy_csv(report, units)
    from negotiator.files.workbook import workbook_bytes  # noqa: PLC0415 - costs 60 ms

    return workbook_bytes(report, world, units)
