"""The button beside the timeline that replays the last change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from ui.viewmodels.outcome import OutcomeViewModel

_SIDE_PX: Final = 28


class ChangeButton(QToolButton):
    """Can be pressed once something has been changed that can be compared."""

    def __init__(self, view_model: OutcomeViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setAutoRaise(True)
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        self.setIcon(themed_icon("replay"))
        self.setAccessibleName(self.tr("Replay the last change"))
        self.setToolTip(self.tr("Replay the last change: as it was before, then as it is now"))
        self.clicked.connect(view_model.replay_change)
        view_model.headline.changed.connect(self._follow)
        view_model.headline.strip_changed.connect(self._follow)
        self._follow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(themed_icon("replay"))

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._view_model.picture_before is not None)
