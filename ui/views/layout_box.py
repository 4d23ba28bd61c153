"""The choice of the layout in the toolbar; the menu has it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from ui.layouts import LAYOUTS
from ui.views.layout_words import layout_name
from ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.views.layout_switch import LayoutSwitch


class LayoutBox(QuietCombo):
    """Shows which layout the window has, and takes another."""

    def __init__(self, switch: LayoutSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        for name in LAYOUTS:
            self.addItem(layout_name(name), name)
        self.setAccessibleName(self.tr("Layout"))
        self.setToolTip(self.tr("Which panels are shown, and how large the letters are"))
        self.activated.connect(self._choose)
        switch.changed.connect(self._follow)
        self._follow(switch.layout.id)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._switch.take(self.itemData(index))

    @Slot(str)
    def _follow(self, name: str) -> None:
        self.setCurrentIndex(self.findData(name))
