"""The button beside the timeline that puts bands around the lines of the charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from ui.viewmodels.bands import BandsViewModel

_SIDE_PX: Final = 28


class BandsButton(QToolButton):
    """Stays down while bands are wanted."""

    def __init__(self, bands: BandsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands = bands
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        self.setIcon(themed_icon("bands"))
        self.setAccessibleName(self.tr("Bands"))
        self.setToolTip(self.tr("Bands: where 8 of 10 draws of the parameters lie"))
        self.clicked.connect(bands.want)
        bands.state_changed.connect(self._follow)
        self._follow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(themed_icon("bands"))

    @Slot()
    def _follow(self) -> None:
        self.setChecked(self._bands.is_wanted)
