"""One spoken sentence for each change of the results, for who cannot see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ui.viewmodels.change_words import plain_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.headline import HeadlineViewModel

STILL_MS: Final = 400
"""How long the words of the strip stand before they are spoken: a drag is one sentence."""


class Announcer(QObject):
    """Speaks the words of the strip once they stand still; reasons that follow alone."""

    announced = Signal(str)
    """What was handed to the screen reader."""

    def __init__(self, view_model: HeadlineViewModel, window: QWidget) -> None:
        super().__init__(window)
        self._view_model = view_model
        self._window = window
        self._spoken = plain_text(view_model.strip)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self._speak)
        view_model.strip_changed.connect(self._still.start)

    @Slot()
    def hush(self) -> None:
        """Say nothing more of what has changed until now."""
        self._still.stop()

    @Slot()
    def _speak(self) -> None:
        text = plain_text(self._view_model.strip)
        fresh = text.removeprefix(self._spoken) if self._spoken else text
        self._spoken = text
        if fresh.strip():
            self.announced.emit(fresh.strip())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, fresh))
