"""A chart with its head and its table twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.charts.grade_mark import GradeMark
from ui.charts.head import ChartHead
from ui.charts.plot import Plot
from ui.charts.table import TableDialog, copy_numbers
from ui.charts.table_button import TableButton
from ui.format import tip

if TYPE_CHECKING:
    from ui.charts.figure import Figure
    from ui.viewmodels.chart_parts import AnyChart


class ChartCard(QWidget):
    """Head above, plot below; the table twin opens from the button or the context menu."""

    quarter_wanted = Signal(int)

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: AnyChart | None = None
        self.head = ChartHead()
        self.plot = Plot(figure)
        self.plot.quarter_wanted.connect(self.quarter_wanted)
        self.mark = GradeMark()
        self.button = TableButton()
        self.button.clicked.connect(self.open_table)
        self.table = TableDialog(self)
        self._offer_actions()
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.head)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.button)
        side.addWidget(self.mark)
        top.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)

    def show_chart(self, chart: AnyChart, *, quarter: int) -> None:
        """Draw new data, with the cursor at a quarter of the run."""
        self._chart = chart
        self.head.show_title(chart.question, chart.unit)
        self.head.setToolTip(tip(f"{self.head.title_text}\n{chart.meaning}"))
        self.mark.show_weakness(chart.weakness)
        self.plot.show_chart(chart)
        self.set_quarter(quarter)
        if self.table.isVisible():
            self.table.show_chart(chart)

    def set_quarter(self, quarter: int) -> None:
        """Move the cursor and read the values under it."""
        self.plot.set_quarter(quarter)
        if self._chart is not None:
            self._read(self._chart, quarter)

    def open_table(self) -> None:
        """Show the numbers of the chart as a table."""
        if self._chart is not None:
            self.table.show_chart(self._chart)
            self.table.show()

    def copy_numbers(self) -> None:
        """Put the numbers of the chart on the clipboard."""
        if self._chart is not None:
            copy_numbers(self._chart)

    def _offer_actions(self) -> None:
        """Make the context menu of head and plot."""
        for text, slot in (
            (self.tr("Show as table"), self.open_table),
            (self.tr("Copy numbers"), self.copy_numbers),
        ):
            action = QAction(text, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.plot.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _read(self, chart: AnyChart, quarter: int) -> None:
        """Say what stands under the cursor: in the head, and for screen readers."""
        self.head.show_reading(chart.reading(quarter))
        self.plot.setAccessibleName(self.head.title_text)
        self.plot.setAccessibleDescription(chart.sentence(quarter))
