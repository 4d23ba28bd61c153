"""What the last edit changed and why: the line in full, and its largest changes taken apart by channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import GRID, caption_font, current_palette, title_font
from ui.viewmodels.cause_rows import cause_rows
from ui.viewmodels.change_words import plain_text
from ui.widgets.dialog_buttons import quiet_close
from ui.widgets.help_mark import HelpMark, explained

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from negotiator.model.world import World
    from ui.viewmodels.cause_rows import CauseRow
    from ui.viewmodels.chart_parts import Words
    from ui.viewmodels.headline import HeadlineViewModel

_SIZE_PX: Final = (760, 440)
"""Wide enough for the names of the channels in every language."""
_PAGE: Final = "what-changed"
_INDENT: Final = "\u2003"
_LEADING: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WhyDialog(QDialog):
    """Stays open beside the window and follows each edit."""

    def __init__(
        self, view_model: HeadlineViewModel, world: World, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._world = world
        self.setWindowTitle(self.tr("What changed and why"))
        self.resize(*_SIZE_PX)
        explained(self, _PAGE)
        self.line = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = self._made_table()
        self.note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.note.setFont(caption_font())
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        view_model.strip_changed.connect(self._show_line)
        view_model.causes_changed.connect(self._show_causes)
        self._show_line()
        self._show_causes()

    def _made_table(self) -> QTableWidget:
        columns = [
            self.tr("Channel"),
            self.tr("Secure share, points"),
            self.tr("Cost, m USD a year"),
        ]
        table = QTableWidget(0, len(columns))
        table.setAccessibleName(self.tr("Largest changes by channel"))
        for column, text in enumerate(columns):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_LEADING if column == 0 else _TRAILING)
            table.setHorizontalHeaderItem(column, item)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        buttons = quiet_close()
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        last = QHBoxLayout()
        last.addWidget(HelpMark(_PAGE, self.windowTitle()))
        last.addWidget(buttons)
        layout.addLayout(last)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view_model.explain(wanted=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._view_model.explain(wanted=False)

    @Slot()
    def _show_line(self) -> None:
        self.line.setText(plain_text(self._view_model.strip))

    @Slot()
    def _show_causes(self) -> None:
        rows = cause_rows(self._view_model.causes or (), self._world)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._fill(number, row)
        self.note.setText(self._note())

    def _fill(self, number: int, row: CauseRow) -> None:
        label = row.label if row.is_mineral else f"{_INDENT}{row.label}"
        for column, words in enumerate((None, row.secure, row.cost)):
            item = QTableWidgetItem(label if words is None else words.text)
            if words is not None:
                item.setTextAlignment(_TRAILING)
                item.setForeground(_ink(words))
            if row.is_mineral:
                item.setFont(title_font())
            self.table.setItem(number, column, item)

    def _note(self) -> str:
        """Say what the table shows, or why it is empty."""
        shown = self._view_model
        if not shown.has_moved:
            return self.tr(
                "Nothing was edited yet. Change the deal: what moves is taken apart here."
            )
        if shown.has_other_members:
            return self.tr(
                "Other members: shares and costs are counted over others, so the line compares gains "
                "against no deal, and these do not come by channels."
            )
        if shown.causes is None:
            return self.tr("Being worked out\u2026")
        if not shown.causes:
            return self.tr(
                "Not taken apart: the edit touches no mineral of the deal, more than twelve, or the "
                "length of the run."
            )
        return self.tr(
            "Means of the run, of the minerals that moved the most, three at most. The channels of a "
            "mineral add up to its change; what rounds to nothing is left out."
        )


def _ink(words: Words) -> QBrush:
    return QBrush(getattr(current_palette(), words.role))
