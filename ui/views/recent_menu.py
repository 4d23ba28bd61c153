"""The menu of the files that were opened last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu

from ui.format import tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.settings import Settings


class RecentMenu(QMenu):
    """One line for each file, and one to forget them; gone from its menu while there are none."""

    file_wanted = Signal(object)
    """A file is to be opened: emitted with its path."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open &recent"), parent)
        self._settings = settings
        settings.recent_changed.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.clear()
        files = self._settings.recent_files
        for file in files:
            action = self.addAction(file.name.replace("&", "&&"))
            action.setToolTip(tip(str(file)))
            action.triggered.connect(
                lambda _checked=False, chosen=file: self.file_wanted.emit(chosen)
            )
        self.addSeparator()
        forget = self.addAction(self.tr("Forget these"))
        forget.triggered.connect(self._settings.forget_files)
        self.menuAction().setVisible(bool(files))
