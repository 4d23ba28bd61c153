"""Short notices, one under the other, each with a button where there is a cure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import CONTROL, GRID, GROUP, caption_font
from ui.widgets.hairline import Hairline
from ui.widgets.quiet_button import QUIET_PADDING, QuietButton

if TYPE_CHECKING:
    from ui.viewmodels.coalition_facts import BlocNotice


class NoticeList(QWidget):
    """Takes no room while there is no notice."""

    cure_wanted = Signal(str)
    """The button of a notice was pressed: the seat that cures it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: tuple[BlocNotice, ...] = ()
        self._lines: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Hairline(Qt.Orientation.Horizontal, self))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(GROUP - QUIET_PADDING, GRID, GROUP, GRID)
        self._column.setSpacing(CONTROL)
        outer.addLayout(self._column)
        self.hide()

    @property
    def notices(self) -> tuple[BlocNotice, ...]:
        """What is shown."""
        return self._notices

    def show_notices(self, notices: tuple[BlocNotice, ...]) -> None:
        """Show other notices."""
        if notices == self._notices:
            return
        self._notices = notices
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = [line for notice in notices for line in self._made(notice)]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(notices))

    def _made(self, notice: BlocNotice) -> list[QWidget]:
        text = QLabel(notice.text, self)
        text.setFont(caption_font())
        text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        text.setWordWrap(True)
        text.setIndent(QUIET_PADDING)
        text.setToolTip(notice.tip)
        text.setAccessibleDescription(notice.tip)
        if not notice.cure:
            return [text]
        button = QuietButton(notice.cure, self)
        button.clicked.connect(lambda: self.cure_wanted.emit(notice.seat))
        return [text, button]
