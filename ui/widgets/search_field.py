"""A field that searches a list while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.widgets.held_key import asks_to_undo
from ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SearchField(QLineEdit):
    """Escape empties it, the arrow down goes on to the list."""

    left = Signal()
    """The user goes on to what was found."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a file that is dropped here is for the window
        self._glass = self.addAction(
            themed_icon("search"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._glass.setText(hint)

    def take(self, text: str) -> None:
        """Take the focus with a text that was typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(text)

    @override
    def event(self, event: QEvent) -> bool:
        if asks_to_undo(event) and not (self.isUndoAvailable() or self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._glass.setIcon(themed_icon("search"))
