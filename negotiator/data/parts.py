"""The parts that the program is made of, each with its version and licence."""

from __future__ import annotations

import platform
import re
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.metadata import Distribution

_FILE: Final = "parts.toml"
NEEDED: Final = (
    *("numpy", "platformdirs", "pydantic", "pyqtgraph", "pyside6-essentials"),
    *("sqlmodel", "typer", "typing-extensions", "xlsxwriter"),
)
"""Python packages that the program imports; a test compares them with the project file."""
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_NAME: Final = 80
"""Of a licence: what is longer is its text."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part that somebody else made."""

    name: str
    version: str
    licence: str
    """An SPDX expression where its makers give one."""
    home: str = ""
    note: str = ""
    is_package: bool = False
    """Whether it is a Python package."""


def program_parts(*, frozen: bool) -> tuple[Part, ...]:
    """All parts: Python packages that the program needs, and what is listed in `parts.toml`.

    Parameters
    ----------
    frozen : with what only the frozen program holds, such as Python itself

    Raises
    ------
    DataError
        If a part has no licence.
    """
    packages = {part.name.casefold(): part for part in _packages()}
    shown = {"program", "frozen"} if frozen else {"program"}
    listed = tomllib.loads((files("resources") / _FILE).read_text(encoding="utf-8"))["part"]
    others = [_listed(entry) for entry in listed if entry["where"] in shown]
    parts = (*others, *(packages[name] for name in sorted(packages)))
    for part in parts:
        if not part.licence:
            cure = f"Name its licence in {_FILE}."
            raise DataError(f"the part {part.name} has no licence.", where=_FILE, cure=cure)
    return parts


def _listed(entry: Mapping[str, str]) -> Part:
    version = entry.get("version") or _version_of(entry.get("version_of", ""))
    return Part(entry["name"], version, entry["licence"], entry["home"], entry["note"])


def _version_of(name: str) -> str:
    if name == "python":
        return platform.python_version()
    found = _found(name) if name else None
    return "" if found is None else found.version


def _packages() -> list[Part]:
    """Packages that the program needs and those that they need, as far as they are installed."""
    done: dict[str, Distribution] = {}
    todo = [*NEEDED]
    while todo:
        name = todo.pop()
        found = None if name in done else _found(name)
        if found is not None:
            done[name] = found
            todo += [_plain(each) for each in found.requires or () if "extra ==" not in each]
    return [_package(found) for found in done.values()]


def _plain(requirement: str) -> str:
    """Return the name in a requirement, as packages are looked up."""
    match = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", match.group()).lower() if match else ""


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _package(found: Distribution) -> Part:
    about = found.metadata
    homes = [line.partition(",")[2].strip() for line in about.get_all("Project-URL") or ()]
    home = next(iter([*(about.get_all("Home-page") or ()), *homes]), "")
    return Part(about["Name"], found.version, _licence(found), home, is_package=True)


def _licence(found: Distribution) -> str:
    """Return the licence that a package names: as expression, as a short name, or as classifier."""
    about = found.metadata
    named = next(
        (text for key in ("License-Expression", "License") for text in about.get_all(key) or ()), ""
    )
    if named and "\n" not in named and len(named) <= _LONGEST_NAME:
        return named.removesuffix(" License")
    marks = [line for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    return marks[0].rpartition(" :: ")[2].removesuffix(" License") if marks else ""
