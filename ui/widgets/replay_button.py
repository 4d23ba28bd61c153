"""The button that lets the cursor of the timeline run through the years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from ui.widgets.timeline import Timeline

_SIDE_PX: Final = 28


class ReplayButton(QToolButton):
    """Runs the cursor, or holds it while it runs."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self.setAutoRaise(True)
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        self.setAccessibleName(self.tr("Run through the years"))
        self.setToolTip(self.tr("Let the cursor run through the years"))
        self.clicked.connect(timeline.replay)
        timeline.replaying_changed.connect(self._draw)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    @Slot()
    def _draw(self) -> None:
        self.setIcon(themed_icon("pause" if self._timeline.is_replaying else "play"))
