"""Short notices, one under the other, each with a button where there is a cure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.format import tip
from ui.theme import CONTROL, GRID, GROUP, caption_font
from ui.widgets.hairline import Hairline
from ui.widgets.quiet_button import QUIET_PADDING, QuietButton

if TYPE_CHECKING:
    from ui.viewmodels.coalition_facts import BlocNotice


class NoticeList(QWidget):
    """Takes no room while there is no notice."""

    cure_wanted = Signal(str)
    """The button of a notice was pressed: the seat that cures it."""
    blocs_wanted = Signal(bool)
    """The user wants customs unions to act as one, or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: tuple[BlocNotice, ...] = ()
        self._lines: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Hairline(Qt.Orientation.Horizontal, self))
        self.blocs = self._made_blocs()
        """Lets customs unions act as one; shown with the notices that depend on it."""
        self._column = QVBoxLayout()
        self._column.setContentsMargins(GROUP - QUIET_PADDING, GRID, GROUP, CONTROL)
        self._column.setSpacing(CONTROL)
        outer.addLayout(self._column)
        row = QHBoxLayout()
        row.setContentsMargins(GROUP, 0, GROUP, CONTROL)
        row.addWidget(self.blocs)
        outer.addLayout(row)
        self.hide()

    @property
    def notices(self) -> tuple[BlocNotice, ...]:
        """What is shown."""
        return self._notices

    def show_notices(
        self, notices: tuple[BlocNotice, ...], *, blocs_act_as_one: bool = False
    ) -> None:
        """Show other notices."""
        self.blocs.setChecked(blocs_act_as_one)
        self.blocs.setVisible(any(notice.is_of_blocs for notice in notices))
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

    def _made_blocs(self) -> QCheckBox:
        box = QCheckBox(self.tr("Customs unions act as one"), self)
        box.setFont(caption_font())
        explained = self.tr(
            "Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended "
            "have signed, and for the whole union, as with the EU. Else consent is taken as given."
        )
        box.setToolTip(tip(explained))
        box.setAccessibleDescription(explained)
        box.clicked.connect(self.blocs_wanted)
        return box

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
