"""All minerals and the main number of every kind of instrument, in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import GRID, GROUP, caption_font
from ui.widgets.deal_grid import DealGrid
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.note_line import NoteLine

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.viewmodels.deal_grid import DealGridViewModel

_SIZE_PX: Final = (1000, 600)


class DealGridDialog(QDialog):
    """Stays open beside the charts; every change counts at once and is one step of undo."""

    def __init__(self, view_model: DealGridViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All minerals"))
        self.resize(*_SIZE_PX)
        explained(self, "deal")
        self.grid = DealGrid(view_model)
        self.note = NoteLine(self.tr("Why it was not changed"))
        self.copy_table = QPushButton(self.tr("Copy table"))
        self.paste = QPushButton(self.tr("Paste"))
        self.clear = QPushButton(self.tr("Clear cells"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.copy_table, self.paste, self.clear, self.close_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.grid.typing.connect(self.note.say)
        view_model.said.connect(self.note.say)
        view_model.changed.connect(self._follow)
        self.copy_table.clicked.connect(self.grid.copy_table)
        self.paste.clicked.connect(self.grid.paste)
        self.clear.clicked.connect(self.grid.clear_cells)
        self.close_button.clicked.connect(self.close)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.grid.table.refresh()
        super().showEvent(event)

    @Slot()
    def _follow(self) -> None:
        """Follow the deal while it can be seen."""
        if self.isVisible():
            self.grid.table.refresh()

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with "
                "the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. "
                "Shown is the main stage of each mineral; the rest is under All terms."
            )
        )
        hint.setWordWrap(True)
        hint.setFont(caption_font())
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QHBoxLayout()
        for button in (self.copy_table, self.paste, self.clear):
            buttons.addWidget(button)
        buttons.addWidget(HelpMark("deal", self.windowTitle()))
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        rows.setSpacing(GRID)
        rows.addWidget(hint)
        rows.addWidget(self.grid, 1)
        rows.addWidget(self.note)
        rows.addLayout(buttons)
