"""The handbook names every equation that the engine or a measure claims to compute."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from negotiator.data.handbook import load_handbook

ROOT = Path(__file__).parents[2]
PAGE_OF_CONTROL = re.compile(r"page=\"([a-z-]+)\"")
NUMBER = re.compile(r"\bE(\d+b?)\b")


def claimed() -> set[str]:
    """Numbers in the sources of engine and measures."""
    found: set[str] = set()
    for folder in ("engine", "measures"):
        for path in (ROOT / "negotiator" / folder).glob("*.py"):
            found |= set(NUMBER.findall(path.read_text(encoding="utf-8")))
    return found


@pytest.mark.parametrize("number", sorted(claimed()))
def test_that_the_handbook_names_the_equation(number: str) -> None:
    page = (files("resources") / "handbook" / "model.md").read_text(encoding="utf-8")
    assert number in NUMBER.findall(page)


def test_that_the_contents_name_every_page_of_the_folder_once() -> None:
    names = [page.id for page in load_handbook()]
    there = {Path(f.name).stem for f in (files("resources") / "handbook").iterdir()}
    assert sorted(names) == sorted(there - {"contents"})


def test_that_every_page_that_a_control_names_is_in_the_handbook() -> None:
    known = {page.id for page in load_handbook()}
    named = {
        name
        for path in (ROOT / "ui").rglob("*.py")
        for name in PAGE_OF_CONTROL.findall(path.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= known
