"""The history of a document: each revision with its time, author and message, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.errors import NegotiatorError
from ui.texts import listed
from ui.theme import GRID
from ui.viewmodels.error_words import error_text
from ui.viewmodels.kept_words import difference_text, message_text, time_text
from ui.widgets.dialog_buttons import dialog_buttons

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from negotiator.store.values import NamedScenario, Revision

_SIZE_PX: Final = (640, 440)


class HistoryDialog(QDialog):
    """Shows the revisions, the newest first, and how the chosen one differs from the table."""

    def __init__(
        self,
        revisions: tuple[Revision, ...],
        named: tuple[NamedScenario, ...],
        *,
        read: Callable[[int], Scenario],
        current: Scenario,
        world: World,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._revisions = revisions[::-1]
        self._read = read
        self._current = current
        self._world = world
        self.chosen: Scenario | None = None
        """Scenario of the chosen revision, where it can be read."""
        self.table = self._make_table(named)
        self.difference = QLabel()
        self.difference.setTextFormat(Qt.TextFormat.PlainText)
        self.difference.setWordWrap(True)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        self.back = self.buttons.addButton(
            self.tr("&Go back to this"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._compare)
        self.table.itemDoubleClicked.connect(self._accept_chosen)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.table.selectRow(0)
        self._compare()

    @property
    def revision(self) -> Revision | None:
        """The chosen revision."""
        row = self.table.currentRow()
        return self._revisions[row] if 0 <= row < len(self._revisions) else None

    def _make_table(self, named: tuple[NamedScenario, ...]) -> QTableWidget:
        columns = [self.tr("Time"), self.tr("Author"), self.tr("Change"), self.tr("Name")]
        table = QTableWidget(len(self._revisions), len(columns))
        table.setAccessibleName(self.tr("Revisions"))
        table.setHorizontalHeaderLabels(columns)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        names: dict[int, list[str]] = {}
        for one in named:
            names.setdefault(one.revision.id, []).append(one.name)
        for row, revision in enumerate(self._revisions):
            marks = listed(names.get(revision.id, []))
            stamp = revision.stamp
            texts = (time_text(stamp.at), stamp.author, message_text(revision), marks)
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        return table

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("History"))
        self.resize(*_SIZE_PX)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.difference)
        layout.addWidget(self.buttons)

    def _compare(self) -> None:
        revision = self.revision
        self.chosen = None
        if revision is None:
            self.difference.setText(self.tr("No change was kept yet."))
        else:
            self.difference.setText(self._difference(revision))
        self.back.setEnabled(self.chosen is not None and self.chosen != self._current)

    def _difference(self, revision: Revision) -> str:
        try:
            self.chosen = self._read(revision.id)
        except NegotiatorError as error:
            return error_text(error)
        words = difference_text(self._current, self.chosen, self._world)
        return self.tr("Against the table: {difference}").format(difference=words)

    def _accept_chosen(self) -> None:
        if self.back.isEnabled():
            self.accept()
