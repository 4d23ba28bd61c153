"""A chart with its head, its menus and its table twin."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from ui.charts.export import ask_and_write, copy_picture
from ui.charts.figure import Figure
from ui.charts.grade_mark import GradeMark
from ui.charts.head import ChartHead
from ui.charts.mark_button import ChooserButton, MarkButton
from ui.charts.plot import Plot
from ui.charts.surface import NOTHING, Surface
from ui.charts.table import TableDialog, copy_numbers
from ui.format import tip
from ui.theme import CONTROL, GROUP, body_font
from ui.viewmodels.chart_items import ItemChart
from ui.viewmodels.chart_parts import WordChart
from ui.widgets.help_mark import HelpMark, explained

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.viewmodels.chart_parts import Chart

Drawing: TypeAlias = Figure | Surface


class ChartCard(QWidget):
    """Head above, plot below; menus to choose another chart and to take this one elsewhere."""

    quarter_wanted = Signal(int)
    kind_wanted = Signal(str)
    """Another chart of the gallery is to stand here."""
    sources_wanted = Signal()
    """The numbers behind the chart are to be shown."""
    window_wanted = Signal()
    """The chart is to have a window of its own."""

    def __init__(
        self,
        drawing: Drawing,
        *,
        name: str = "chart",
        page: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._name = name
        self._quarter = 0
        self._told = ""
        self.head = ChartHead()
        self._surface = drawing if isinstance(drawing, Surface) else None
        self.plot: Plot | Surface = drawing if isinstance(drawing, Surface) else Plot(drawing)
        self.plot.quarter_wanted.connect(self.quarter_wanted)
        if self._surface is not None:
            self._surface.item_pointed.connect(self._read_again)
        self.mark = GradeMark()
        self.mark.clicked.connect(self.sources_wanted)
        self.help = HelpMark(page, self.tr("this chart")) if page else None
        explained(self, page)
        self.chooser = ChooserButton(self.tr("Show another chart here"))
        self.chooser.hide()
        self.menu_button = MarkButton(self.tr("Table, copy, export and window"))
        self.message = QLabel()
        self.table = TableDialog(self)
        self._offer_actions()
        self._lay_out()

    @property
    def chart(self) -> Chart | None:
        """What is shown; None before the first data."""
        return self._chart

    @property
    def name(self) -> str:
        """Id of the chart in the gallery."""
        return self._name

    def offer_kinds(self, names: Mapping[str, str]) -> None:
        """Let the user choose among charts of the gallery, by id and words."""
        menu = self.chooser.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name, words in names.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._name)
            action.triggered.connect(lambda _checked=False, n=name: self.kind_wanted.emit(n))
            group.addAction(action)
        self.chooser.show()

    def show_chart(self, chart: Chart, *, quarter: int) -> None:
        """Draw new data, with the cursor at a quarter of the run; or say why there is nothing."""
        self._chart = chart
        self.head.show_title(chart.question, chart.unit)
        self.mark.show_weakness(chart.weakness)
        is_word = isinstance(chart, WordChart)
        self._pages.setCurrentIndex(int(is_word))
        if isinstance(chart, WordChart):
            self.message.setText(chart.message)
        else:
            self.plot.show_chart(chart)
        self.set_quarter(quarter)
        if self.table.isVisible():
            self.table.show_chart(chart)

    def set_quarter(self, quarter: int) -> None:
        """Move the cursor and read the values under it."""
        self._quarter = quarter
        self.plot.set_quarter(quarter)
        self._read_again()

    def open_table(self) -> None:
        """Show the numbers of the chart as a table."""
        if self._chart is not None:
            self.table.show_chart(self._chart)
            self.table.show()

    def copy_numbers(self) -> None:
        """Put the numbers of the chart on the clipboard."""
        if self._chart is not None:
            copy_numbers(self._chart)

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        copy_picture(self)

    def export(self) -> None:
        """Ask for a file and write the chart into it."""
        subject = self._chart.subject if self._chart else ""
        ask_and_write(self, f"{self._name}-{subject}".rstrip("-"))

    def _offer_actions(self) -> None:
        """Make the menu of the chart, and its context menu."""
        self.freeze = QAction(self.tr("Freeze axes"), self, checkable=True)
        self.freeze.toggled.connect(self._freeze)
        self._add_action(self.tr("Show as table"), self.open_table)
        self._add_action(self.tr("Copy numbers"), self.copy_numbers)
        self._add_action(self.tr("Copy picture"), self.copy_picture)
        self._add_action(self.tr("Export…"), self.export)
        if isinstance(self.plot, Plot):
            self.addAction(self.freeze)
        self._add_action(self.tr("Open in a window"), self.window_wanted.emit)
        self.menu_button.menu().addActions(self.actions())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.plot.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _add_action(self, words: str, slot: Callable[[], None]) -> None:
        action = QAction(words, self)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)

    def _lay_out(self) -> None:
        self.message.setFont(body_font())
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setContentsMargins(GROUP, 0, GROUP, 0)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.head)
        side = QGridLayout()
        side.setSpacing(0)
        side.setContentsMargins(CONTROL, 0, 0, 0)
        side.addWidget(self.chooser, 0, 0)
        side.addWidget(self.menu_button, 0, 1)
        if self.help is not None:
            side.addWidget(self.help, 1, 0)
        side.addWidget(self.mark, 1, 1)
        top.addLayout(side)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.plot)
        self._pages.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(self._pages, 1)

    @Slot(bool)
    def _freeze(self, frozen: bool) -> None:  # noqa: FBT001 (a slot)
        if isinstance(self.plot, Plot):
            self.plot.set_frozen(frozen=frozen)

    @Slot()
    def _read_again(self) -> None:
        """Say what is pointed at or stands under the cursor: in the head, and for screen readers."""
        chart = self._chart
        if chart is None:
            return
        item = NOTHING if self._surface is None else self._surface.pointed
        reading = chart.reading(self._quarter)
        sentence = chart.sentence(reading)
        if isinstance(chart, ItemChart) and item != NOTHING:
            reading = chart.item_reading(item, self._quarter)
            sentence = "".join(words.text for words in reading)
        self.head.show_reading(reading)
        self.plot.setAccessibleName(self.head.title_text)
        self.plot.setAccessibleDescription(sentence)
        self._tell_whole(chart)

    def _tell_whole(self, chart: Chart) -> None:
        """Say in the tool tip of the head what it reads, in full, what the chart means, and its note."""
        head = self.head
        told = "\n".join(
            filter(None, (head.title_text, head.reading_text, chart.meaning, chart.note))
        )
        if told != self._told:
            self._told = told
            self.head.setToolTip(tip(told))
