"""The line over a presentation: what is shown, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import GRID, GROUP, title_font
from ui.widgets.quiet_button import QUIET_PADDING, QuietButton
from ui.widgets.toned_label import TonedLabel


class StageLine(QWidget):
    """Name of the scenario, and a quiet button that Escape presses too while the line is shown."""

    left = Signal()
    """The presentation is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.name = TonedLabel(title_font())
        self.leave = QuietButton(self.tr("Leave the presentation"))
        self.leave.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self.leave.setToolTip(self.tr("Show menus and panels again (Esc)"))
        self.leave.clicked.connect(self.left)
        line = QHBoxLayout(self)
        line.setContentsMargins(GROUP, GRID, GROUP - QUIET_PADDING, 0)
        line.addWidget(self.name, 1)
        line.addWidget(self.leave)

    def show_name(self, name: str) -> None:
        """Say what is shown."""
        self.name.setText(name)
