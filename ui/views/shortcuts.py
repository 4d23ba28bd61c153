"""The sheet of all shortcuts, from the one table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ACTIONS, MENUS
from ui.texts import translate_entry
from ui.widgets.command_palette import plain_words
from ui.widgets.dialog_buttons import dialog_buttons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

_SIZE_PX: Final = (440, 480)


class ShortcutsDialog(QDialog):
    """Every command that has keys, by menu."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*_SIZE_PX)
        self.sheet = QTreeWidget()
        self.sheet.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.sheet.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.sheet.setRootIsDecorated(False)
        self.sheet.setItemsExpandable(False)
        self.sheet.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._fill(actions)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.sheet)
        layout.addWidget(buttons)

    def _fill(self, actions: Mapping[str, QAction]) -> None:
        for menu_id, words in MENUS:
            group = QTreeWidgetItem([plain_words(translate_entry("actions", words))])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for spec in ACTIONS:
                keys = actions[spec.id].shortcut()
                if spec.menu == menu_id and not keys.isEmpty():
                    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
                    group.addChild(
                        QTreeWidgetItem([plain_words(translate_entry("actions", spec.text)), shown])
                    )
            if group.childCount():
                self.sheet.addTopLevelItem(group)
                group.setExpanded(True)
