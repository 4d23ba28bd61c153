"""All terms of a mineral, or all events: a list on one side, the levers of the chosen one beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import GRID, GROUP
from ui.type_scale import keep_size, scaled
from ui.viewmodels.choice_words import kind_words
from ui.views.lever_form import LeverForm
from ui.widgets.dialog_buttons import quiet_close
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.note_line import NoteLine

if TYPE_CHECKING:
    from ui.viewmodels.terms import TermsViewModel

_SIZE_PX: Final = (760, 480)
_LIST_PX: Final = 260
_ROW_PX: Final = 24


class TermsDialog(QDialog):
    """Stays open beside the charts: every change counts at once and is one step of undo."""

    def __init__(
        self,
        view_model: TermsViewModel,
        *,
        title: str,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._form: LeverForm | None = None
        self._form_row = -1
        self._title = title
        explained(self, view_model.page)
        self.resize(*_SIZE_PX)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        keep_size(self.list, width_px=_LIST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.add = QPushButton(self.tr("Add\u2026"))
        self.add.setMenu(self._made_menu())
        self.add.setAutoDefault(False)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAutoDefault(False)
        self.note = NoteLine(self.tr("Why it was not changed"))
        self._empty = QLabel(empty)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._connect()
        self._refresh()

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in self._view_model.classes:
            menu.addAction(kind_words(kind)).triggered.connect(partial(self._add, kind))
        return menu

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addWidget(HelpMark(self._view_model.page, self._title))
        buttons.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.list)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(self._empty, 1)
        right.addWidget(self._area, 1)
        right.addWidget(self.note)
        close = quiet_close()
        close.rejected.connect(self.reject)
        right.addWidget(close)
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        row.setSpacing(2 * GRID)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_form)
        self.remove.clicked.connect(self._remove)
        self._view_model.changed.connect(self._refresh)
        self._view_model.refused.connect(self._refuse)

    @Slot()
    def _refresh(self) -> None:
        """Show the list anew; the chosen line stays chosen."""
        self.note.say("")
        self.setWindowTitle(" \u00b7 ".join(filter(None, (self._title, self._view_model.subject))))
        row, count = self.list.currentRow(), len(self._view_model.terms)
        with QSignalBlocker(self.list):
            self.list.clear()
            for index in range(count):
                item = QListWidgetItem(self._view_model.title(index), self.list)
                item.setSizeHint(QSize(0, scaled(_ROW_PX)))
                item.setToolTip(item.text())
            self.list.setCurrentRow(min(max(row, 0), count - 1))
        self._show_form(self.list.currentRow())

    @Slot(int)
    def _show_form(self, row: int) -> None:
        has_term = row >= 0
        self.remove.setEnabled(has_term)
        self._empty.setVisible(not has_term)
        self._area.setVisible(has_term)
        if not has_term:
            return
        term = self._view_model.terms[row]
        if self._form is not None and self._form.kind == term.kind and self._form_row == row:
            self._form.show_term(term)
            return
        self._form = LeverForm(self._view_model, row)
        self._form_row = row
        self._form.chosen.connect(self._set)
        self._form.refused.connect(self.note.say)
        self._area.setWidget(self._form)

    @Slot(object, object)
    def _set(self, lever: object, value: object) -> None:
        self.note.say("")
        self._view_model.set(self.list.currentRow(), lever, value)  # type: ignore[arg-type]

    def _add(self, kind: str) -> None:
        before = len(self._view_model.terms)
        self._view_model.add(kind)
        if len(self._view_model.terms) > before:
            self.list.setCurrentRow(before)

    @Slot()
    def _remove(self) -> None:
        self._view_model.remove(self.list.currentRow())

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self.note.say(why)
        row = self.list.currentRow()
        if self._form is not None and 0 <= row < len(self._view_model.terms):
            self._form.show_term(self._view_model.terms[row])
