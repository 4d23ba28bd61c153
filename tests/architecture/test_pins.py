"""All versions are pinned, once for uv and once for pip, and both lists are the same."""

from __future__ import annotations

import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.sources import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
UV = PROJECT["tool"]["uv"]
PINS = [Requirement(line) for line in UV["constraint-dependencies"]]


def pinned_here() -> dict[str, str]:
    """Version by name, for this Python and this system."""
    here = [pin for pin in PINS if pin.marker is None or pin.marker.evaluate()]
    return {canonicalize_name(pin.name): str(pin.specifier) for pin in here}


def wanted(requirements: list[str]) -> set[str]:
    """Names of the requirements that hold here, and of all that the installed ones need."""
    names: set[str] = set()
    todo = [Requirement(text) for text in requirements]
    while todo:
        requirement = todo.pop()
        name = canonicalize_name(requirement.name)
        extras = requirement.extras or {""}
        if name in names or not any(applies(requirement, extra) for extra in extras):
            continue
        names.add(name)
        todo += [each for each in needs_of(name) if any(applies(each, extra) for extra in extras)]
    return names


def applies(requirement: Requirement, extra: str) -> bool:
    """Whether a requirement holds here with this extra."""
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})


def needs_of(name: str) -> list[Requirement]:
    """What an installed distribution needs; nothing where it is not installed."""
    try:
        return [Requirement(text) for text in metadata.requires(name) or []]
    except metadata.PackageNotFoundError:
        return []


def groups() -> list[str]:
    """Requirements of the program and of all groups."""
    lists = PROJECT["dependency-groups"].values()
    return [*PROJECT["project"]["dependencies"], *(text for each in lists for text in each)]


def test_that_pip_and_uv_get_the_same_versions():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert lines == UV["constraint-dependencies"]


def test_that_each_pin_is_one_version():
    for pin in [*PINS, *(Requirement(line) for line in UV["build-constraint-dependencies"])]:
        assert [each.operator for each in pin.specifier] == ["=="], pin


def test_that_everything_the_project_needs_is_pinned():
    names = wanted(groups())
    assert len(names) > len(groups())
    assert sorted(names - set(pinned_here())) == []


def test_that_the_build_is_pinned():
    pinned = {Requirement(line).name for line in UV["build-constraint-dependencies"]}
    assert {Requirement(line).name for line in PROJECT["build-system"]["requires"]} <= pinned


@pytest.mark.parametrize("text", groups())
def test_that_a_pin_keeps_what_the_project_asks_for(text):
    asked = Requirement(text)
    versions = [pin for pin in PINS if canonicalize_name(pin.name) == canonicalize_name(asked.name)]
    assert versions
    for pin in versions:
        version = next(iter(pin.specifier)).version
        assert asked.specifier.contains(version), (asked, version)


def test_that_the_installed_versions_are_the_pinned_ones():
    pinned = pinned_here()
    wrong = {}
    for name in wanted(groups()):
        try:
            installed = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
        if f"=={installed}" != pinned[name]:
            wrong[name] = (installed, pinned[name])
    assert wrong == {}
