"""The scripts of the build, which is no package: imported from their folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = tuple(path.stem for path in (ROOT / "build").glob("*.py"))


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a test import the scripts, and forget them afterwards."""
    monkeypatch.syspath_prepend(ROOT / "build")
    yield
    for name in OURS:
        sys.modules.pop(name, None)
