"""The choice of what figures are compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Slot

from ui.texts import translate_entry
from ui.widgets.help_mark import explained
from ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.selection import Selection

_CHOICES: Final = (
    ("own", QT_TRANSLATE_NOOP("AgainstBox", "No deal, my assumptions")),
    ("shipped", QT_TRANSLATE_NOOP("AgainstBox", "No deal, as shipped")),
)


class AgainstBox(QuietCombo):
    """Changes and ghosts follow it: no deal under one's own assumptions, or under those shipped."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        for baseline, words in _CHOICES:
            self.addItem(translate_entry("AgainstBox", words), baseline)
        self.setAccessibleName(self.tr("Against"))
        explained(self, "outcome")
        self.setToolTip(self.tr("What changes and dashed lines are compared with"))
        self.setCurrentIndex(self.findData(selection.baseline))
        self.activated.connect(self._choose)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._selection.select_baseline(self.itemData(index))
