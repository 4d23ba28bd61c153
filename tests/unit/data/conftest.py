"""A copy of the shipped tables that a test may damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from negotiator.data import load_world
from negotiator.data.folder import TABLES, shipped_folder

if TYPE_CHECKING:
    from pathlib import Path

    from negotiator.model.world import World


@pytest.fixture(scope="session")
def world() -> World:
    """Return the shipped world."""
    return load_world()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with copies of the shipped tables."""
    for name in TABLES:
        content = (shipped_folder() / f"{name}.csv").read_bytes()
        (tmp_path / f"{name}.csv").write_bytes(content)
    return tmp_path
