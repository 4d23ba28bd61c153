"""Scenario files: strict reading, canonical and atomic writing."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from negotiator.errors import FileError, InputError, Problem, ScenarioError
from negotiator.files.basis import basis_of
from negotiator.files.decode import decode_json
from negotiator.files.disk import read_bytes, shown_path, write_bytes
from negotiator.files.envelope import FORMAT, VERSION, ScenarioFile, scenario_schema
from negotiator.model.problems import nearest_name, problems_of, shown
from negotiator.model.version import MODEL_VERSION
from negotiator.phrases import phrase

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World

SIZE_LIMIT: Final = 5_000_000
"""Bytes; the largest scenario that makes sense has about 100,000."""


def read_scenario(path: str | os.PathLike[str]) -> Scenario:
    """Read a scenario.

    Raises
    ------
    FileError
        If it is not a plain file, not JSON, not a scenario, or of a newer version.
    ScenarioError
        If a value cannot be used; `problems` holds all of them, each with its dotted path.
    """
    return read_scenario_file(path).scenario


def read_scenario_file(path: str | os.PathLike[str]) -> ScenarioFile:
    """Read a scenario with its envelope; raises as `read_scenario` does."""
    content = read_bytes(path, limit=SIZE_LIMIT)
    return parse_scenario(content, file=shown_path(path))


def write_scenario(path: str | os.PathLike[str], scenario: Scenario, *, data_digest: str) -> None:
    """Write a scenario so that the old or the new file is there, whole.

    Parameters
    ----------
    path : path
        Where; by custom the name ends with `.negotiation.json`.
    scenario : Scenario
        What.
    data_digest : str
        Digest of the world that the scenario was made with, 64 hexadecimal digits.

    Raises
    ------
    FileError
        If the place cannot be written.
    """
    write_bytes(path, scenario_bytes(scenario, data_digest=data_digest))


def scenario_bytes(
    scenario: Scenario,
    *,
    data_digest: str,
    author: str = "",
    basis: Mapping[str, float] | None = None,
) -> bytes:
    """Return the canonical file: UTF-8 JSON, keys sorted, two spaces, line feed last.

    Author and basis are left out where there is none.
    """
    envelope = ScenarioFile(
        **{name: getattr(scenario, name) for name in type(scenario).model_fields},
        format=FORMAT,
        version=VERSION,
        model=MODEL_VERSION,
        data=data_digest,
        author=author,
        basis=dict(basis or {}),
    )
    return file_bytes(envelope)


def file_bytes(envelope: ScenarioFile) -> bytes:
    """Return the canonical file of a scenario with the envelope that it has."""
    absent = {name for name in ("author", "basis") if not getattr(envelope, name)}
    tree = envelope.model_dump(mode="json", exclude=absent)
    text = json.dumps(tree, allow_nan=False, ensure_ascii=False, indent=2, sort_keys=True)
    return f"{text}\n".encode()


def world_bytes(world: World, scenario: Scenario, *, author: str = "") -> bytes:
    """Return the canonical file of a scenario that was made with a world, with its basis."""
    basis = basis_of(world, scenario)
    return scenario_bytes(scenario, data_digest=world.digest, author=author, basis=basis)


def parse_scenario(content: bytes, *, file: str = "") -> ScenarioFile:
    """Read the bytes of a scenario file; `file` is its name in messages."""
    try:
        _check_envelope(decode_json(content))
        return ScenarioFile.model_validate_json(content, strict=True)
    except ValidationError as error:
        problems = problems_of(error, scenario_schema())
        raise ScenarioError.of(_in_file(problems, file)) from error
    except InputError as error:
        raise FileError.of(_in_file(error.problems, file)) from error


def _in_file(problems: tuple[Problem, ...], file: str) -> tuple[Problem, ...]:
    return tuple(dataclasses.replace(problem, file=file) for problem in problems)


def _check_envelope(tree: object) -> None:
    """Refuse what is no scenario, and what a newer program wrote, before any value is looked at."""
    if not isinstance(tree, dict):
        raise FileError.of((Problem("", shown(tree), phrase("an object")),))
    name, version = tree.get("format"), tree.get("version")
    if name != FORMAT:
        found = phrase("no key format") if name is None else shown(name)
        nearest = nearest_name(name, (FORMAT,)) if isinstance(name, str) else ""
        raise FileError.of((Problem("format", found, FORMAT, nearest),))
    if isinstance(version, bool):
        raise FileError.of((Problem("version", shown(version), str(VERSION)),))
    if isinstance(version, int) and version > VERSION:
        found = phrase(
            "a file of version {version}, written by model {model}",
            version=f"{version}",
            model=shown(tree.get("model")),
        )
        allowed = phrase("version {version}, or a newer program", version=f"{VERSION}")
        raise FileError.of((Problem("version", found, allowed),))
