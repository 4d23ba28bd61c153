"""A label with a text in several lengths, of which it shows the longest that has room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget


class FittedLabel(TonedLabel):
    """Cuts nothing: what has no room in any length is not shown, and told by the tool tip alone."""

    def __init__(self, font: QFont, role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(font, role, parent)
        self._texts: tuple[str, ...] = ()

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Take a text in several lengths, the longest first."""
        self._texts = texts
        self.setText(texts[0] if texts else "")

    @override
    def shown_text(self) -> str:
        room = self.contentsRect().width()
        metrics = self.fontMetrics()
        return next((text for text in self._texts if metrics.horizontalAdvance(text) <= room), "")
