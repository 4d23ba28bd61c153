"""A button of the toolbar: the icon of an action, whose words are its tool tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class IconButton(QToolButton):
    """Starts an action and follows it.

    The buttons of `QToolBar.addAction` take over the words of their action. Those of undo change
    with each step of a drag, and each time the whole window was laid out and painted anew.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        action = self._action
        if self.icon().cacheKey() != action.icon().cacheKey():
            self.setIcon(action.icon())
        self.setEnabled(action.isEnabled())
        self.setToolTip(_tip(action))
        self.setAccessibleName(action.toolTip())


def _tip(action: QAction) -> str:
    """Words of the action and its keys, `Undo (Ctrl+Z)`."""
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    return f"{action.toolTip()} ({keys})" if keys else action.toolTip()
