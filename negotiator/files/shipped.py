"""The scenarios that come with the program."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from negotiator.files.envelope import SUFFIX
from negotiator.files.scenario_file import parse_scenario

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.scenario import Scenario


def shipped_files() -> Mapping[str, bytes]:
    """Content of each shipped scenario file by its short name, in the order of the names."""
    return _files_in("scenarios")


def replay_files() -> Mapping[str, bytes]:
    """Content of each scenario that replays an episode of the record, as `shipped_files` does."""
    return _files_in("validation")


def shipped_scenarios() -> Mapping[str, Scenario]:
    """Shipped scenarios by short name, for example `trilateral`."""
    return {
        name: parse_scenario(content, file=f"{name}{SUFFIX}").scenario
        for name, content in shipped_files().items()
    }


def _files_in(name: str) -> Mapping[str, bytes]:
    folder = files("resources").joinpath(name)
    found = (entry for entry in folder.iterdir() if entry.name.endswith(SUFFIX))
    return {
        entry.name.removesuffix(SUFFIX): entry.read_bytes()
        for entry in sorted(found, key=lambda entry: entry.name)
    }
