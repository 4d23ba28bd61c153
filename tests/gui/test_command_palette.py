"""The command palette finds commands by their words and gives the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from ui.actions import ACTIONS, build_actions
from ui.views.shortcuts import ShortcutsDialog
from ui.widgets.command_palette import CommandPalette, commands, matching, plain_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    file = window.menuBar().addMenu("&File")
    file.addAction("&Open…")
    file.addSeparator()
    closed = file.addAction("&Closed")
    closed.setEnabled(False)
    begin = file.addMenu("&New from")
    begin.addAction("Floor && quota")
    begin.addAction("No deal")
    hidden = file.addMenu("Open &recent")
    hidden.addAction("Forget these")
    hidden.menuAction().setVisible(False)
    return window


def words(window: QMainWindow, typed: str) -> list[str]:
    return [command.words for command in matching(commands(window.menuBar()), typed)]


def test_that_every_command_that_can_be_given_is_listed_with_its_menus(window: QMainWindow) -> None:
    assert words(window, "") == [
        "File \u203a Open",
        "File \u203a New from \u203a Floor & quota",
        "File \u203a New from \u203a No deal",
    ]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("OP", "File \u203a Open"),
        ("quota floor", "File \u203a New from \u203a Floor & quota"),
        ("no", "File \u203a New from \u203a No deal"),
    ],
)
def test_that_typed_words_are_found_in_any_order(
    window: QMainWindow, typed: str, first: str
) -> None:
    assert words(window, typed)[0] == first


def test_that_a_palette_without_a_hit_says_so(qtbot: QtBot, window: QMainWindow) -> None:
    palette = CommandPalette(commands(window.menuBar()), window)
    qtbot.addWidget(palette)
    palette.field.setText("xyz")
    assert not palette.nothing.isHidden()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.result() == 0


def test_that_return_gives_the_first_command_and_the_arrow_the_second(
    qtbot: QtBot, window: QMainWindow
) -> None:
    given: list[str] = []
    for command in commands(window.menuBar()):
        command.action.triggered.connect(
            lambda _checked=False, action=command.action: given.append(action.text())
        )
    for second in (False, True):
        palette = CommandPalette(commands(window.menuBar()), window)
        qtbot.addWidget(palette)
        palette.field.setText("new")
        if second:
            qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        qtbot.keyClick(palette.list if second else palette.field, Qt.Key.Key_Return)
    assert given == ["Floor && quota", "No deal"]


def test_that_marks_of_keys_and_dots_are_no_words() -> None:
    assert plain_words("Save &As…") == "Save As"
    assert plain_words("Floor && quota") == "Floor & quota"
    assert plain_words("\u958b\u304f(&O)\u2026") == "\u958b\u304f"


def test_that_the_sheet_holds_every_shortcut_of_the_table(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    for spec in ACTIONS:
        setattr(window, spec.slot.partition(".")[0], Mock())
    actions: dict[str, QAction] = build_actions(window, first=lambda: None)
    dialog = ShortcutsDialog(actions, window)
    sheet = dialog.sheet
    shown = sum(sheet.topLevelItem(i).childCount() for i in range(sheet.topLevelItemCount()))
    assert shown == sum(not action.shortcut().isEmpty() for action in actions.values()) > 5
