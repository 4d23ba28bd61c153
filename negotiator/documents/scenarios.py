"""Scenarios into a document, out of it, and by name."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from negotiator.errors import FileError, InputError, Problem
from negotiator.files import SUFFIX, file_bytes, read_scenario_file
from negotiator.files.disk import shown_path
from negotiator.model.checks import require_sound
from negotiator.model.problems import nearest_name, printable, shown
from negotiator.phrases import Listed, count_fact, phrase
from negotiator.store.layout import NAME_LIMIT, SAVE_SUFFIX
from negotiator.store.lock import this_owner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from negotiator.files import ScenarioFile
    from negotiator.model.world import World
    from negotiator.store.home import Opened
    from negotiator.store.save_file import SaveFile
    from negotiator.store.values import Stamp

TABLE: Final = "current"
"""Name of the scenario on the table."""
_FILES_LIMIT: Final = 500
_NAMES_TOLD: Final = 50


@dataclass(frozen=True, slots=True)
class Import:
    """What became of a file that was to be imported."""

    file: Path
    name: str
    revision: int | None
    """None for a file that was refused."""
    refusal: InputError | None = None
    written: ScenarioFile | None = None
    """What was taken."""


def is_save(path: str | os.PathLike[str]) -> bool:
    """Whether a path is that of a save file by its name."""
    return os.fspath(path).endswith(SAVE_SUFFIX)


def scenario_of(save: SaveFile, name: str, *, file: str = "") -> ScenarioFile:
    """Return a scenario of a document: by its name, by the number of a revision, or `current`.

    Raises
    ------
    FileError
        If the document has no such scenario; the nearest name is told.
    """
    names = {named.name: named.revision.id for named in save.named()}
    try:
        if name in names:
            return save.scenario_file(names[name])
        if name == TABLE:
            return save.scenario_file(save.table_revision())
        return save.scenario_file(int(name))
    except (KeyError, ValueError, OverflowError) as error:
        if isinstance(error, InputError):
            raise
        some = [printable(known) for known in (*names,)[:_NAMES_TOLD]]
        allowed = phrase("{names}, the number of a revision", names=Listed((*some, TABLE)))
        nearest = nearest_name(name, (*names, TABLE))
        problem = Problem(
            "", phrase("no scenario {name}", name=shown(name)), allowed, nearest, file=file
        )
        raise FileError.of((problem,)) from error


def import_scenarios(
    save: SaveFile, files: Iterable[Path], stamp: Stamp, world: World
) -> tuple[Import, ...]:
    """Put scenario files, and those of folders, into a document, each under the name of its file.

    A file that cannot be used is told and the others are taken. A file of the same name as one before
    follows it, so that a team can send its scenario again.
    """
    return tuple(_import(save, file, stamp, world) for file in scenario_files(files))


def scenario_files(places: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files among these places and, sorted, the scenario files in the folders among them.

    Raises
    ------
    FileError
        If a folder holds too many, or none.
    """
    found: list[Path] = []
    for place in places:
        if not place.is_dir():
            found.append(place)
            continue
        inside = sorted(place.glob(f"*{SUFFIX}"))
        if not 0 < len(inside) <= _FILES_LIMIT:
            allowed = phrase(
                "1 to {count} files {pattern}",
                count=count_fact(_FILES_LIMIT),
                pattern=f"*{SUFFIX}",
            )
            raise FileError.of((Problem("", f"{len(inside)}", allowed, file=shown_path(place)),))
        found += inside
    return tuple(found)


@contextmanager
def held(path: Path, stamp: Stamp, *, create: bool = False) -> Iterator[Opened]:
    """Hold a document while it is changed, and write it at the end, unless it is new and empty still.

    Raises
    ------
    FileError, StoreError
        If it cannot be read, is open elsewhere, or cannot be written.
    """
    from negotiator.store.home import Home, Opened, open_home  # noqa: PLC0415 (imports SQLModel)
    from negotiator.store.save_file import SaveFile  # noqa: PLC0415

    owner = this_owner(stamp.author, stamp.at.isoformat(timespec="seconds"))
    is_new = create and not os.path.lexists(path)
    opened = Opened(SaveFile(), Home(path, owner)) if is_new else open_home(path, owner)
    try:
        yield opened
        if not is_new or opened.save.newest_revision():
            opened.home.publish(opened.save.to_bytes())
    finally:
        opened.home.leave()
        opened.save.close()


def _import(save: SaveFile, file: Path, stamp: Stamp, world: World) -> Import:
    name = file.name.removesuffix(SUFFIX)[:NAME_LIMIT]
    try:
        opened = read_scenario_file(file)
        require_sound(world, opened.scenario)
        message = f"Import {name}"
        revision = save.name_scenario(name, file_bytes(opened), stamp, message=message)
    except InputError as error:
        return Import(file, name, None, error)
    return Import(file, name, revision, written=opened)
