"""What the keyboard has come to is seen where the style of the desktop shows nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from negotiator.data import load_world
from negotiator.files import shipped_scenarios
from ui.composition import compose
from ui.settings import Settings
from ui.views.handbook import HandbookView
from ui.widgets.focus_ring import FocusRing
from ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.runner import Runner
    from ui.views.main_window import MainWindow


@pytest.fixture
def window(runner: Runner, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    scenario, settings = shipped_scenarios()["trilateral"], Settings(tmp_path / "settings.ini")
    item = compose(load_world(), runner, scenario, settings=settings)
    qtbot.addWidget(item)
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        item.show()
    item.activateWindow()
    return item


def ringless(window: MainWindow) -> list[QWidget]:
    """Widgets around which the style draws nothing."""
    handbook, status = window.body.page("handbook"), window.status
    assert isinstance(handbook, HandbookView)
    pages = [ring.parentWidget() for ring in handbook.findChildren(FocusRing)]
    return [*window.findChildren(Timeline), status.grade, *pages]


def test_that_the_focus_is_seen_where_the_style_draws_none(
    window: MainWindow, qtbot: QtBot
) -> None:
    found = ringless(window)
    assert len(found) == 3
    for widget in found:
        window.show_view("outcome" if isinstance(widget, Timeline) else "handbook")
        qtbot.waitUntil(widget.isVisible)
        plain = _grabbed(widget, Qt.FocusReason.MouseFocusReason)
        assert _grabbed(widget, Qt.FocusReason.TabFocusReason) != plain, widget


def _grabbed(widget: QWidget, reason: Qt.FocusReason) -> QImage:
    """Picture of a widget that has come to the focus in this way."""
    widget.clearFocus()
    widget.setFocus(reason)
    assert widget.hasFocus()
    return widget.grab().toImage()
