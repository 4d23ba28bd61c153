"""The table twin of a chart: the same numbers, for screen readers, checkers and spreadsheets."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
)
from typing_extensions import override

from ui.format import figure, locale
from ui.theme import GROUP
from ui.type_scale import keep_rows
from ui.widgets.dialog_buttons import dialog_buttons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.viewmodels.chart_parts import Chart

_ROW_PX: Final = 24
_WIDTH_PX: Final = 560
_HEIGHT_PX: Final = 480
_DIGITS: Final = 9
_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ChartTable(QAbstractTableModel):
    """A row a quarter or year, a column a curve, layer or part of the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None

    def show_chart(self, chart: Chart) -> None:
        """Take the numbers of a chart."""
        self.beginResetModel()
        self._chart = chart
        self.endResetModel()

    @override
    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._chart is None else len(self._chart.times)

    @override
    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._chart is None else len(self._chart.columns)

    @override
    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._chart is None or not index.isValid():
            return None
        value = float(self._chart.columns[index.column()].values[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return figure(value)
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if self._chart is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._chart.columns[section].header
        return self._chart.times[section]


def spreadsheet_text(chart: Chart) -> str:
    """Write all numbers of a chart for pasting, with the decimal sign of the user; its note in the corner."""
    plain = locale()
    plain.setNumberOptions(plain.NumberOption.OmitGroupSeparator)
    lines = ["\t".join([chart.note, *(column.header for column in chart.columns)])]
    for row, time in enumerate(chart.times):
        values = (float(column.values[row]) for column in chart.columns)
        texts = (plain.toString(v + 0.0, "g", _DIGITS) if isfinite(v) else "" for v in values)
        lines.append("\t".join([time, *texts]))
    return "\n".join(lines)


def copy_numbers(chart: Chart) -> None:
    """Put all numbers of a chart on the clipboard."""
    QGuiApplication.clipboard().setText(spreadsheet_text(chart))


class TableDialog(QDialog):
    """Shows the numbers of a chart and follows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.table = ChartTable(self)
        view = QTableView()
        view.setModel(self.table)
        view.setTabKeyNavigation(False)
        view.setAccessibleName(self.tr("Numbers of the chart"))
        keep_rows(view.verticalHeader(), _ROW_PX)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.note = QLabel()
        self.note.setWordWrap(True)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAccessibleName(self.tr("Copy all numbers"))
        copy.clicked.connect(self.copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        layout.addWidget(self.note)
        layout.addWidget(view)
        layout.addWidget(buttons)
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def show_chart(self, chart: Chart) -> None:
        """Show the numbers of a chart."""
        self._chart = chart
        self.setWindowTitle(chart.question)
        self.note.setText(chart.note)
        self.note.setVisible(bool(chart.note))
        self.table.show_chart(chart)

    def copy(self) -> None:
        """Put the numbers on the clipboard."""
        if self._chart is not None:
            copy_numbers(self._chart)
