"""The command palette: every command of the menus, found by typing part of its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import CONTROL, GRID, caption_font
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDTH_PX: Final = 520
_HEIGHT_PX: Final = 360
_TOP_PX: Final = 72
_SEPARATOR: Final = " \u203a "
_KEY_IN_BRACKETS: Final = re.compile(r"\(&[A-Z]\)")
"""As Japanese marks the key of a command."""


class Command(NamedTuple):
    """A command of a menu."""

    words: str
    """Its menus and its own words, without marks for keys."""
    action: QAction


def commands(menus: QMenuBar) -> tuple[Command, ...]:
    """Every command below a menu bar that can be given now, in the order of the menus."""
    return tuple(_below(menus.actions(), ()))


def _below(actions: Sequence[QAction], path: tuple[str, ...]) -> Iterator[Command]:
    for action in actions:
        words = (*path, plain_words(action.text()))
        menu = action.menu()
        if not action.isVisible():
            continue
        if isinstance(menu, QMenu):
            yield from _below(menu.actions(), words)
        elif action.isEnabled() and not action.isSeparator():
            yield Command(_SEPARATOR.join(words), action)


def plain_words(text: str) -> str:
    """Words of an action without the marks of its keys and without dots."""
    words = _KEY_IN_BRACKETS.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return words.removesuffix("\u2026")


def matching(found: Sequence[Command], typed: str) -> list[Command]:
    """Commands in which every typed word occurs; those with a word that begins so come first."""
    wanted = typed.casefold().split()
    hits = [c for c in found if all(word in c.words.casefold() for word in wanted)]
    return sorted(hits, key=lambda c: -_begun(c.words.casefold().split(), wanted))


def _begun(words: Sequence[str], wanted: Sequence[str]) -> int:
    return sum(any(word.startswith(part) for word in words) for part in wanted)


class CommandPalette(QDialog):
    """A field and the commands that fit what is typed; Enter gives the chosen one."""

    def __init__(self, found: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        self.setWindowTitle(self.tr("Find a command"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self.field = SearchField(self.tr("Find a command"))
        self.list = QTreeWidget()
        self.nothing = QLabel(self.tr("No command has these words."))
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.field.left.connect(self._go_to_list)
        self.field.returnPressed.connect(self._give_current)
        self.list.itemActivated.connect(self._give)
        self._show("")
        top = parent.mapToGlobal(QPoint((parent.width() - _WIDTH_PX) // 2, _TOP_PX))
        self.move(top)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(2)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.nothing.setFont(caption_font())
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(CONTROL)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)

    @Slot(str)
    def _show(self, typed: str) -> None:
        self.list.clear()
        for command in matching(self._found, typed):
            keys = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QTreeWidgetItem(self.list, [command.words, keys])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            item.setData(0, Qt.ItemDataRole.UserRole, command.action)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.nothing.setVisible(first is None)

    @Slot()
    def _go_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        current = self.list.currentIndex()
        below = self.list.indexBelow(current)
        if below.isValid():
            self.list.setCurrentIndex(below)

    @Slot()
    def _give_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._give(item)

    @Slot(QTreeWidgetItem)
    def _give(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        action: QAction = item.data(0, Qt.ItemDataRole.UserRole)
        self.accept()
        action.trigger()
