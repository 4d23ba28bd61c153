"""The parts that the program is made of, and the page that tells of them."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from negotiator.data import parts
from negotiator.data.handbook import load_handbook
from negotiator.errors import DataError
from tests.helpers.sources import ROOT


def test_that_the_parts_begin_with_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [re.split(r"[<>=]", line)[0] for line in project["dependencies"]]
    assert sorted(parts.NEEDED) == sorted(asked)


def test_that_every_part_names_version_and_licence():
    found = parts.program_parts(frozen=True)
    names = {part.name for part in found}
    assert {"Qt", "Python", "numpy", "pydantic_core", "SQLAlchemy", "flag-icons"} <= names
    assert "pytest" not in names
    assert all(part.licence for part in found)
    assert all(part.version for part in found if part.is_package)


def test_that_what_only_the_frozen_program_holds_is_told_there_only():
    names = {part.name for part in parts.program_parts(frozen=False)}
    assert "Python" not in names
    assert "Qt" in names


def test_that_a_package_without_a_licence_is_a_fault(monkeypatch):
    monkeypatch.setattr(parts, "_licence", lambda _found: "")
    with pytest.raises(DataError, match="has no licence"):
        parts.program_parts(frozen=False)


def test_that_the_page_of_licences_names_all_parts_and_the_texts_of_the_lgpl_are_shipped():
    page = next(each.text for each in load_handbook() if each.id == "licences")
    for part in parts.program_parts(frozen=False):
        assert f"| {part.name} | {part.version} | {part.licence} |" in page
    folder = files("resources") / "licences"
    for name, words in (
        ("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("GPL-3.0.txt", "GNU GENERAL PUBLIC LICENSE"),
    ):
        assert words in (folder / name).read_text(encoding="utf-8")
