"""A scenario by the words a user names it with: a file, a shipped name, or a place in a document.

Apart from what runs scenarios, so that a window opens without loading the engine.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from negotiator.documents.scenarios import TABLE, is_save, scenario_of
from negotiator.errors import FileError, Problem
from negotiator.files import parse_scenario, read_scenario_file
from negotiator.files.disk import shown_path
from negotiator.files.envelope import SUFFIX
from negotiator.files.shipped import replay_files, shipped_files
from negotiator.model.problems import nearest_name
from negotiator.phrases import Listed, phrase

if TYPE_CHECKING:
    from negotiator.files.envelope import ScenarioFile


def open_scenario(name: str) -> ScenarioFile:
    """Read the scenario file at a path, or else the shipped scenario or replay of this short name.

    In a document it is the scenario on the table, or after a `#` the one of a name or a revision:
    `exercise.negotiation#team-a`.

    Raises
    ------
    FileError, ScenarioError
        As `read_scenario` does; an unknown name is told with the nearest shipped one.
    """
    save, inside = document_and_name(name)
    if is_save(save):
        return _of_document(Path(save), inside)
    if os.path.lexists(name) or Path(name).name != name:
        return read_scenario_file(name)
    shipped = shipped_files()
    known = {**replay_files(), **shipped}
    if name in known:
        return parse_scenario(known[name], file=f"{name}{SUFFIX}")
    allowed = phrase("a scenario file, or one of {names}", names=Listed(tuple(shipped)))
    found = phrase("no such file and no such shipped scenario")
    nearest = nearest_name(name, known)
    raise FileError.of((Problem("", found, allowed, nearest, file=shown_path(name)),))


def document_and_name(text: str) -> tuple[str, str]:
    """Split `exercise.negotiation#team-a`; a folder may have a `#` in its name."""
    if is_save(text):
        return text, TABLE
    save, _, inside = text.rpartition("#")
    return save, inside


def _of_document(path: Path, name: str) -> ScenarioFile:
    from negotiator.store.home import read_save  # noqa: PLC0415 (imports SQLModel)

    save = read_save(path)
    try:
        return scenario_of(save, name, file=shown_path(path))
    finally:
        save.close()
