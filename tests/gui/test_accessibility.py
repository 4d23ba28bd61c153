"""Each view and dialog of the window: every control has a name and is reached by Tab."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from negotiator.data import load_world
from negotiator.files import shipped_scenarios
from tests.helpers.keyboard import accessible_name, controls, faults
from ui.actions import ACTIONS
from ui.composition import compose
from ui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

WAIT_MS = 20_000
VIEWS = [spec.view for spec in ACTIONS if spec.view]
DIALOGS = [
    "show_grid", "show_terms", "show_events", "show_adversary", "show_why", "show_shortcuts",
    "find_command",
    "show_history", "show_notices", "show_about", "settings_wanted.emit",
]  # fmt: skip
"""Methods of the window that open a dialog."""


@pytest.fixture
def window(runner: Runner, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    item = compose(
        load_world(),
        runner,
        shipped_scenarios()["trilateral"],
        settings=Settings(tmp_path / "settings.ini"),
    )
    qtbot.addWidget(item, before_close_func=lambda one: one.document.undo_stack.setClean())
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        item.show()
    return item


@pytest.mark.parametrize("view", VIEWS)
def test_that_every_control_of_a_view_is_named_and_reached_by_tab(
    window: MainWindow, qtbot: QtBot, view: str
) -> None:
    window.show_view(view)
    page = window.body.page(view)
    qtbot.waitUntil(lambda: not getattr(page, "is_busy", False), timeout=WAIT_MS)
    qtbot.wait(50)
    assert list(controls(page))
    _assert_none(faults(window))


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.parametrize("method", DIALOGS)
def test_that_every_control_of_a_dialog_is_named_and_reached_by_tab(
    window: MainWindow, qtbot: QtBot, method: str
) -> None:
    found: list[list[str]] = []

    def look() -> None:
        dialog = _shown_dialog(window)
        try:
            found.append(faults(dialog))
        finally:
            dialog.close()

    QTimer.singleShot(100, window, look)
    attrgetter(method)(window)()
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    _assert_none(found[0])


def test_that_the_table_twin_of_a_chart_is_named_and_reached_by_tab(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.body.page("outcome").cards[0].open_table()
    _assert_none(faults(_shown_dialog(window)))


def test_that_the_walk_finds_a_nameless_button_and_one_without_focus(qtbot: QtBot) -> None:
    page = QWidget()
    nameless, mouse_only = QPushButton(page), QPushButton("Save", page)
    mouse_only.setFocusPolicy(mouse_only.focusPolicy().NoFocus)
    qtbot.addWidget(page)
    page.show()
    assert accessible_name(mouse_only) == "Save"
    assert len(faults(page)) == 2
    nameless.setEnabled(False)  # a screen reader comes to it all the same
    assert len(faults(page)) == 2
    assert accessible_name(nameless) == ""


def _assert_none(found: list[str]) -> None:
    assert not found, "\n".join(found)


def _shown_dialog(window: MainWindow) -> QDialog:
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog):
        return modal
    return next(one for one in window.findChildren(QDialog) if one.isVisible())
