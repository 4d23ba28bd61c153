"""The handbook names every equation that the engine or a measure claims to compute."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NUMBER = re.compile(r"\bE(\d+b?)\b")
OF_LATER_PAGES = {"24", "25", "27"}
"""Measures that neither the window nor the command line shows yet."""


def claimed() -> set[str]:
    """Numbers in the sources of engine and measures."""
    found: set[str] = set()
    for folder in ("engine", "measures"):
        for path in (ROOT / "negotiator" / folder).glob("*.py"):
            found |= set(NUMBER.findall(path.read_text(encoding="utf-8")))
    return found - OF_LATER_PAGES


@pytest.mark.parametrize("number", sorted(claimed()))
def test_that_the_handbook_names_the_equation(number: str) -> None:
    page = (files("resources") / "handbook" / "model.md").read_text(encoding="utf-8")
    assert number in NUMBER.findall(page)
