"""A label in a colour by role that follows the palette of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle
from typing_extensions import override

from ui.theme import current_palette
from ui.widgets.whole_text import tells_whole

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QFont, QPaintEvent
    from PySide6.QtWidgets import QWidget


class TonedLabel(QLabel):
    """One line of plain text; elided at its end where it has no room, and then with a tool tip."""

    def __init__(self, font: QFont, role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._role = role

    def set_role(self, role: str) -> None:
        """Take the colour of another field of the palette by role."""
        if role != self._role:
            self._role = role
            self.update()

    def ink(self) -> QColor:
        """Colour of the text under the palette that the application has now."""
        colour: QColor = getattr(current_palette(), self._role)
        return colour

    def shown_text(self) -> str:
        """Return the text as far as there is room for it."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    @override
    def event(self, event: QEvent) -> bool:
        whole = self.text()
        return tells_whole(self, event, shown=self.shown_text, whole=whole) or super().event(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.ink())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.contentsRect(), side, self.shown_text())
