"""What several tests of the window share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication

from tests.helpers.benches import scripted_bench
from ui.runner import Runner
from ui.theme import application_palette

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def runner(qapp: Any, nothing_left_running: None) -> Iterator[Runner]:
    """Return a runner whose worker answers by a script; it ends before what is left running is looked for."""
    item = Runner(scripted_bench)
    yield item
    item.close()


@pytest.fixture(autouse=True)
def font_kept(qapp: Any) -> Iterator[None]:
    """Give the application its font back after each test: letters of another size move everything."""
    before = qapp.font()
    yield
    if qapp.font() != before:
        qapp.setFont(before)


@pytest.fixture
def palette_kept(qapp: Any) -> Iterator[Any]:
    """Give the application a light palette, and its own back after the test."""
    before = QGuiApplication.palette()
    qapp.setPalette(application_palette(dark=False))
    yield qapp
    qapp.setPalette(before)
