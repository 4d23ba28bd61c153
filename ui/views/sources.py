"""The sources: every number with its grade and source; assumptions can be changed and reset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import GRID, GROUP, title_font
from ui.type_scale import keep_rows, keep_size
from ui.viewmodels.mineral_names import list_name
from ui.viewmodels.sources import (
    CHANGED_ROLE,
    MINERAL_ROLE,
    VALUE_ROLE,
    Column,
    Index,
    SourcesModel,
)
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.note_line import NoteLine
from ui.widgets.quiet_button import QuietButton
from ui.widgets.quiet_combo import QuietCombo
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from negotiator.model.world import World
    from ui.document import Document
    from ui.selection import Selection

_TITLE_PX: Final = 40
_ROW_PX: Final = 24
_SEARCH_PX: Final = 280
_WIDTHS: Final = {
    Column.MINERAL: 120,
    Column.WHAT: 140,
    Column.NAME: 280,
    Column.VALUE: 90,
    Column.YOURS: 90,
    Column.UNIT: 150,
    Column.RANGE: 120,
    Column.GRADE: 60,
}
_NEVER_CUT: Final = (Column.VALUE, Column.YOURS, Column.RANGE, Column.GRADE)
"""Columns as wide as what stands in them: half a number is a wrong one."""
_EVERYTHING: Final = "*"
_BEHAVIOUR: Final = ""


class SourcesView(QWidget):
    """A table of all numbers, narrowed by mineral, by words, or to what the user has changed."""

    def __init__(self, document: Document, selection: Selection, world: World) -> None:
        super().__init__()
        self._selection = selection
        self.setAccessibleName(self.tr("Sources"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        explained(self, "sources")
        self.model = SourcesModel(document, world, self)
        self.lines = _Lines(self.model, self)
        self.search = SearchField(self.tr("Find a number, a country or a source"))
        self.mineral = self._made_minerals(world)
        self.changed = QCheckBox(self.tr("Only what I changed"))
        self.reset = QuietButton(self.tr("Reset all assumptions"))
        self.count = QLabel()
        self.note = NoteLine(self.tr("About what was typed"))
        self.typing = _ValueDelegate(self)
        self.table = self._made_table()
        self._lay_out()
        self._connect(document)
        self._narrow()
        self._follow()

    def show_mineral(self, mineral: str) -> None:
        """Show the numbers of a mineral."""
        self.mineral.setCurrentIndex(self.mineral.findData(mineral))
        self._narrow()

    def _made_minerals(self, world: World) -> QuietCombo:
        box = QuietCombo()
        box.setAccessibleName(self.tr("Which numbers"))
        box.addItem(self.tr("Everything"), _EVERYTHING)
        box.addItem(self.tr("How people react, all minerals"), _BEHAVIOUR)
        box.insertSeparator(box.count())
        for mineral in world.minerals:
            box.addItem(list_name(mineral), mineral.id)
        box.setCurrentIndex(box.findData(self._selection.mineral))
        return box

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.lines)
        table.setItemDelegate(self.typing)
        table.setAccessibleName(self.tr("Numbers with grade and source"))
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.verticalHeader().hide()
        keep_rows(table.verticalHeader(), _ROW_PX)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Sources"))
        title.setFont(title_font())
        keep_size(title, height_px=_TITLE_PX)
        keep_size(self.search, width_px=_SEARCH_PX)
        line = QHBoxLayout()
        line.setSpacing(GROUP)
        line.addWidget(title)
        line.addWidget(HelpMark("sources", self.tr("Sources")))
        for widget in (self.mineral, self.search, self.changed, self.count):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, 0, GROUP, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)

    def _connect(self, document: Document) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self.table.setFocus)
        self.mineral.activated.connect(self._narrow)
        self.changed.toggled.connect(self._narrow)
        self.reset.clicked.connect(self.model.reset)
        self.typing.typed.connect(self._judge)
        self.model.refused.connect(self.note.say)
        self.model.accepted.connect(lambda: self.note.say(""))
        document.changed.connect(self._follow)

    @Slot()
    def _narrow(self) -> None:
        self.lines.narrow(
            mineral=self.mineral.currentData(),
            typed=self.search.text(),
            changed=self.changed.isChecked(),
        )
        self._count()
        self._widen()

    @Slot()
    def _follow(self) -> None:
        self.reset.setEnabled(self.model.has_changes)
        if self.changed.isChecked():
            self._narrow()

    @Slot(QModelIndex, str)
    def _judge(self, index: QModelIndex, text: str) -> None:
        """Say while it is typed why a value would not do."""
        self.note.say(self.model.problem(self.lines.mapToSource(index), text))

    def _widen(self) -> None:
        for column in _NEVER_CUT:
            wanted = self.table.sizeHintForColumn(column)
            self.table.setColumnWidth(column, max(wanted, self.table.columnWidth(column)))

    def _count(self) -> None:
        pattern = self.tr("Shown: {count}")
        self.count.setText(pattern.format(count=self.locale().toString(self.lines.rowCount())))


class _ValueDelegate(QStyledItemDelegate):
    """A plain line of text that is judged as it is typed."""

    typed = Signal(QModelIndex, str)
    """Where, and what stands there by now; nothing where it was given up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.closeEditor.connect(self._forget)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setAccessibleName(str(index.model().index(index.row(), Column.NAME).data()))
        line.textEdited.connect(lambda text: self.typed.emit(index, text))
        return line

    def _forget(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        if hint == QStyledItemDelegate.EndEditHint.RevertModelCache:
            self.typed.emit(QModelIndex(), "")


class _Lines(QSortFilterProxyModel):
    """The lines that fit what is asked for."""

    def __init__(self, model: SourcesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._mineral = _EVERYTHING
        self._words: list[str] = []
        self._changed = False
        self.setSourceModel(model)

    def narrow(self, *, mineral: str, typed: str, changed: bool) -> None:
        """Leave the lines of a mineral with all typed words, changed ones only if so wished."""
        self.beginFilterChange()
        self._mineral, self._words, self._changed = mineral, typed.casefold().split(), changed
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        model = self.sourceModel()
        index = model.index(source_row, 0)
        if self._mineral not in {_EVERYTHING, index.data(MINERAL_ROLE)}:
            return False
        if self._changed and not index.data(CHANGED_ROLE):
            return False
        if not self._words:
            return True
        shown = (Column.MINERAL, Column.WHAT, Column.NAME, Column.SOURCE)
        text = " ".join(str(model.index(source_row, c).data()) for c in shown).casefold()
        return all(word in text for word in self._words)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        if source_left.column() not in {Column.VALUE, Column.YOURS}:
            return bool(super().lessThan(source_left, source_right))
        left, right = (index.data(VALUE_ROLE) for index in (source_left, source_right))
        return bool(left < right)
