"""The comparison: scenarios side by side, the difference to any of them, and every lever that differs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from negotiator.documents import open_scenario
from negotiator.errors import NegotiatorError
from ui.texts import listed, translate_entry
from ui.theme import GRID, GROUP, title_font
from ui.type_scale import keep_columns, keep_rows, keep_size
from ui.viewmodels.error_words import error_text
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.note_line import NoteLine
from ui.widgets.quiet_button import QuietButton
from ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.scenario import Scenario
    from ui.settings import Settings
    from ui.viewmodels.compare import CompareRow, CompareViewModel

_TITLE_PX: Final = 40
_ROW_PX: Final = 24
_LABEL_PX: Final = 400
_CELL_PX: Final = 150
_SPREAD_PX: Final = 104
_SPREAD: Final = 3
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class CompareView(QWidget):
    """A column a scenario; computed when it is shown first."""

    def __init__(
        self,
        view_model: CompareViewModel,
        *,
        shipped: Mapping[str, Scenario],
        settings: Settings,
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._shipped = shipped
        self._settings = settings
        self.setAccessibleName(self.tr("Compare"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        explained(self, "compare")
        self.model = CompareTable(view_model, self)
        self.add = QPushButton(self.tr("Add a scenario"))
        self.base = QuietCombo()
        self.remove = QuietButton(self.tr("Take away the last"))
        self.state = QLabel()
        self.note = NoteLine(self.tr("What cannot be compared"))
        self.table = self._made_table()
        self._lay_out()
        self._connect()
        self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view_model.start()

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Scenarios side by side"))
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.verticalHeader().hide()
        keep_rows(table.verticalHeader(), _ROW_PX)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        return table

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Compare"))
        title.setFont(title_font())
        keep_size(title, height_px=_TITLE_PX)
        self.add.setMenu(QMenu(self.add))
        self.base.setAccessibleName(self.tr("Difference against"))
        line = QHBoxLayout()
        line.setSpacing(GROUP)
        line.addWidget(title)
        line.addWidget(HelpMark("compare", self.tr("Compare")))
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addWidget(self.state)
        line.addStretch()
        against = QLabel(self.tr("Difference against"))
        against.setBuddy(self.base)
        line.addWidget(against)
        line.addWidget(self.base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, 0, GROUP, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.add.menu().aboutToShow.connect(self._fill_menu)
        self.base.activated.connect(self._view_model.set_base)
        self.remove.clicked.connect(
            lambda: self._view_model.remove(len(self._view_model.names) - 1)
        )
        self._view_model.changed.connect(self._refresh)

    @property
    def is_busy(self) -> bool:
        """Whether a scenario still waits for its figures."""
        return self._view_model.is_computing

    @Slot()
    def _fill_menu(self) -> None:
        menu = self.add.menu()
        menu.clear()
        own = menu.addAction(self.tr("This document without its deal"))
        own.triggered.connect(self._view_model.add_without_deal)
        menu.addSeparator()
        for scenario in self._shipped.values():
            name = translate_entry("scenarios", scenario.name)
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._view_model.add, name, scenario))
        menu.addSeparator()
        for file in self._settings.recent_files:
            action = menu.addAction(file.name.replace("&", "&&"))
            action.triggered.connect(partial(self.add_file, file))
        menu.addAction(self.tr("From a file\u2026")).triggered.connect(self._choose_file)

    def add_file(self, file: Path) -> None:
        """Put the scenario of a file beside the others; says why one cannot be read."""
        try:
            scenario = open_scenario(str(file)).scenario
            self._view_model.require_sound(scenario)
        except NegotiatorError as error:
            self.note.say(error_text(error))
            return
        self.note.say("")
        self._view_model.add(file.name, scenario)

    @Slot()
    def _choose_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Compare with a file"))
        if file:
            self.add_file(Path(file))

    @Slot()
    def _refresh(self) -> None:
        view_model = self._view_model
        self.base.clear()
        self.base.addItems(list(view_model.names))
        self.base.setCurrentIndex(view_model.base)
        self.add.setEnabled(not view_model.is_full)
        self.remove.setEnabled(len(view_model.names) > 1)
        self.state.setText(self._state_words())
        if view_model.failures:
            self.note.say("\n".join(view_model.failures))
        self.model.show_rows()
        self._set_widths()

    def _state_words(self) -> str:
        if self._view_model.is_computing:
            return self.tr("Computing\u2026")
        is_alone = len(self._view_model.names) == 1
        return self.tr("Add a scenario to see what differs.") if is_alone else ""

    def _set_widths(self) -> None:
        scenarios = len(self._view_model.names)
        spreads = self.model.columnCount() - 1 - scenarios
        widths = (_LABEL_PX, *(_CELL_PX,) * scenarios, *(_SPREAD_PX,) * spreads)
        keep_columns(self.table.horizontalHeader(), widths)
        self.table.clearSpans()
        for row, line in enumerate(self.model.rows):
            if line.kind == "heading":
                self.table.setSpan(row, 0, 1, self.model.columnCount())


class CompareTable(QAbstractTableModel):
    """The rows of the view-model as Qt wants them."""

    def __init__(self, view_model: CompareViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.rows: tuple[CompareRow, ...] = ()

    def show_rows(self) -> None:
        """Take the rows anew."""
        self.beginResetModel()
        self.rows = self._view_model.rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Label and scenarios; lowest, mean and highest where there is more than one."""
        count = len(self._view_model.names)
        spread = _SPREAD if count > 1 else 0
        return 0 if parent.isValid() else 1 + count + spread

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        spread = (self.tr("Lowest"), self.tr("Mean"), self.tr("Highest"))
        return ("", *self._view_model.names, *spread)[section]

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.FontRole and (
            row.kind == "heading" or self._is_loud(row, column)
        ):
            return title_font()
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, column)
        return None

    def _is_loud(self, row: CompareRow, column: int) -> bool:
        """Whether a cell stands out: figures that differ, and levers that are others than in the base."""
        if not (row.differs and 0 < column <= len(row.cells)):
            return False
        is_other = row.cells[column - 1] != row.cells[self._view_model.base]
        return row.kind == "outcome" or (row.kind == "lever" and is_other)

    @staticmethod
    def _text(row: CompareRow, column: int) -> str:
        if column == 0:
            return listed((row.label, row.unit)) if row.unit else row.label
        if row.kind == "heading":
            return ""
        return (*row.cells, *row.spread)[column - 1]
