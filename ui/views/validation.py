"""The validation: one table of what should come out and what does, misses included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from negotiator.validation.check import Verdict
from ui.theme import GRID, GROUP, body_font, current_palette, title_font
from ui.type_scale import keep_rows, keep_size
from ui.viewmodels.error_words import error_text
from ui.viewmodels.validation import HEADING_ROLE, VERDICT_ROLE, Column, ValidationModel
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.icons import themed_icon
from ui.widgets.note_line import NoteLine
from ui.widgets.quiet_button import QuietButton
from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from negotiator.errors import NegotiatorError
    from negotiator.validation.check import Check
    from ui.side_run import SideRun

_TITLE_PX: Final = 40
_ROW_PX: Final = 24
_PROGRESS_PX: Final = 160
_DETAIL_PX: Final = 84
_PERCENT: Final = 100
_LEAST_TITLE_PX: Final = 320
_WORDS: Final = (Column.ERROR, Column.VERDICT, Column.BANDS)
_WIDTHS: Final = {
    Column.TITLE: 600,
    Column.EXPECTED: 80,
    Column.FOUND: 80,
    Column.ERROR: 160,
    Column.VERDICT: 180,
}


class ValidationView(QWidget):
    """Computes the table when it is made, and again on a click."""

    def __init__(self, run: SideRun) -> None:
        super().__init__()
        self._run, self._lines = run, _LineDelegate(self)
        self.setAccessibleName(self.tr("Validation"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        explained(self, "validation")
        self.model = ValidationModel()
        self.model.setParent(self)
        self.summary = TonedLabel(body_font())
        self.progress = QProgressBar()
        self.again = QuietButton(self.tr("Compute again"))
        self.note = NoteLine(self.tr("Why there is no table"))
        self.table = self._made_table()
        self.detail = QLabel()
        self._lay_out()
        self._connect()
        self.compute()

    @property
    def is_busy(self) -> bool:
        """Whether the table is still being computed."""
        return self._run.busy

    @Slot()
    def compute(self) -> None:
        """Compute the table from the beginning."""
        self.model.clear()
        self.table.clearSpans()
        self.note.say("")
        self.detail.setText(self.tr("Choose a line to see its source."))
        self.summary.setText("")
        self.progress.setValue(0)
        self._run.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._lines.draw_icons()

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(self._lines)
        table.setAccessibleName(self.tr("Checks with verdicts"))
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
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
        title = QLabel(self.tr("Validation"))
        title.setFont(title_font())
        keep_size(title, height_px=_TITLE_PX)
        keep_size(self.progress, width_px=_PROGRESS_PX)
        self.progress.setRange(0, _PERCENT)
        self.progress.setAccessibleName(self.tr("Part of the table that is computed"))
        self.detail.setWordWrap(True)
        keep_size(self.detail, height_px=_DETAIL_PX)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setAccessibleName(self.tr("Source of the chosen line"))
        line = QHBoxLayout()
        line.setSpacing(GROUP)
        for widget in (title, HelpMark("validation", self.tr("Validation")), self.summary):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.progress)
        line.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, 0, GROUP, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        self.again.clicked.connect(self.compute)
        self._run.progressed.connect(self._take)
        self._run.failed.connect(self._say)
        self._run.busy_changed.connect(self._show_busy)
        self.table.selectionModel().currentRowChanged.connect(self._explain)

    @Slot(float, object)
    def _take(self, share: float, checks: tuple[Check, ...]) -> None:
        first = self.model.rowCount()
        self.model.add(checks)
        for row in range(first, self.model.rowCount()):
            if self.model.check(row) is None:
                self.table.setSpan(row, Column.TITLE, 1, len(Column))
        self._make_room()
        self.progress.setValue(round(_PERCENT * share))
        self.summary.setText(self.model.summary())

    def _make_room(self) -> None:
        """Give errors, verdicts and bands the room that their words need; the title has the rest."""
        wanted = {each: self.table.sizeHintForColumn(each) + 1 for each in _WORDS}
        for column in (Column.ERROR, Column.VERDICT):
            self.table.setColumnWidth(column, max(_WIDTHS[column], wanted[column]))
        taken = sum(self.table.columnWidth(each) for each in Column if each in _WIDTHS)
        taken += wanted[Column.BANDS] - self.table.columnWidth(Column.TITLE)
        left = self.table.viewport().width() - taken
        self.table.setColumnWidth(Column.TITLE, max(_LEAST_TITLE_PX, left))

    @Slot(object)
    def _say(self, error: NegotiatorError) -> None:
        self.note.say(error_text(error))

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 (slot of a signal with one flag)
        self.progress.setVisible(busy)
        self.again.setEnabled(not busy)

    @Slot(QModelIndex)
    def _explain(self, current: QModelIndex) -> None:
        if current.isValid():
            self.detail.setText(self.model.explanation(current.row()))


class _LineDelegate(QStyledItemDelegate):
    """Puts the sign of the verdict before its word, and headings in bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons: dict[str, QIcon] = {}
        self.draw_icons()

    def draw_icons(self) -> None:
        """Draw the signs in the colours of now."""
        self._icons = {verdict: themed_icon(f"verdict-{verdict}") for verdict in get_args(Verdict)}

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(HEADING_ROLE):
            option.font = title_font()
        colours, shades = option.palette, current_palette()
        colours.setColor(QPalette.ColorRole.Highlight, shades.selection)
        colours.setColor(QPalette.ColorRole.HighlightedText, shades.text)
        option.palette = colours
        verdict = index.data(VERDICT_ROLE)
        if verdict:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._icons[verdict]
