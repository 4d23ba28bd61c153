"""Windows over the same folder of drafts, and a document that lives in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.kept_tables import Boxes, Table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> Boxes:
    return Boxes(monkeypatch)


@pytest.fixture
def tables(qtbot: QtBot, tmp_path: Path) -> Iterator[list[Table]]:
    """Two windows over the same folder of drafts."""
    both = [Table(qtbot, tmp_path / "drafts") for _ in range(2)]
    yield both
    for table in both:
        table.keeper.close()


@pytest.fixture
def table(tables: list[Table]) -> Table:
    return tables[0]


@pytest.fixture
def named(table: Table, tmp_path: Path) -> Path:
    """A document that lives in a file."""
    path = tmp_path / "mine.negotiation"
    table.keeper.save_as(path)
    return path
