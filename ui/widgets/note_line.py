"""A sentence under a control; it takes no room while there is nothing to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QStyle
from typing_extensions import override

from ui.theme import CONTROL, caption_font, current_palette

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class NoteLine(QLabel):
    """A wrapped caption in the colour of losses."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(caption_font())
        self.setWordWrap(True)
        self.setContentsMargins(0, 0, 0, CONTROL)
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence; nothing at all where it is empty."""
        if text == self.text() and self.isHidden() != bool(text):
            return
        self.setText(text)
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_palette().loss_text)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = side | Qt.TextFlag.TextWordWrap
        painter.drawText(self.contentsRect(), flags, self.text())
