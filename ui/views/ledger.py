"""The ledger: who gains and who pays, a line a member, with the sum of all."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.format import signed, signed_points
from ui.theme import GRID, GROUP, caption_font, current_palette, is_dark, title_font
from ui.type_scale import keep_columns, keep_rows, scale, scaled
from ui.viewmodels.headline_ranges import gain_range
from ui.widgets.flags import FLAG_SIZE, FlagBook
from ui.widgets.gain_bar import ENDS_ROLE, SHARE_ROLE, GainBarDelegate, shares_of
from ui.widgets.headline import HeadlineBar
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.quiet_button import QuietButton
from ui.widgets.strip import ChangeStrip
from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from ui.viewmodels.headline import HeadlineViewModel
    from ui.viewmodels.ledger import LedgerRow, LedgerViewModel

_TITLE_PX: Final = 36
_ROW_PX: Final = 24
_MEMBER_PX: Final = 176
_LEAST_MEMBER_PX: Final = 120
_NUMBER_PX: Final = 72
"""At least; a column is as wide as its caption."""
_EVEN: Final = "="
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """Columns of the table."""

    MEMBER = 0
    CONSUMERS = 1
    PRODUCERS = 2
    TREASURY = 3
    SUM = 4
    BAR = 5
    SECURE = 6
    BETTER = 7


class LedgerView(QWidget):
    """Headline and strip as everywhere, and under them the table."""

    def __init__(
        self,
        view_model: LedgerViewModel,
        headline: HeadlineViewModel,
        iso2: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setAccessibleName(self.tr("Ledger"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        explained(self, "money")
        self.model = LedgerTable(view_model, iso2, self)
        self.caption = TonedLabel(caption_font(), "text_secondary")
        self.turn = QuietButton("")
        self.table = self._made_table()
        self._lay_out(headline)
        self.table.viewport().installEventFilter(self)
        self.turn.clicked.connect(view_model.turn)
        view_model.changed.connect(self._refresh)
        self._refresh()

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegateForColumn(Column.BAR, GainBarDelegate(table))
        table.setAccessibleName(self.tr("What each member gains"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        keep_rows(table.verticalHeader(), _ROW_PX)
        table.setIconSize(FLAG_SIZE)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.BAR, QHeaderView.ResizeMode.Stretch)
        captions = (header.sectionSizeHint(at) for at in range(Column.CONSUMERS, len(Column)))
        numbers = (max(_NUMBER_PX, math.ceil(width / scale())) for width in captions)
        keep_columns(header, (_MEMBER_PX, *numbers))
        return table

    def _lay_out(self, headline: HeadlineViewModel) -> None:
        title = QLabel(self.tr("Who gains and who pays?"))
        title.setFont(title_font())
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(title)
        line.addWidget(self.caption)
        line.addWidget(HelpMark("money", self.tr("Who gains and who pays?")))
        line.addStretch()
        line.addWidget(self.turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, GRID, GROUP, GRID)
        layout.setSpacing(0)
        layout.addWidget(HeadlineBar(headline))
        layout.addSpacing(GRID)
        layout.addWidget(ChangeStrip(headline))
        layout.addSpacing(GRID)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)

    @property
    def is_busy(self) -> bool:
        """Whether a column still waits for its figures."""
        return self._view_model.is_waiting

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view_model.look(seen=True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cut long names in a narrow window rather than the last column."""
        if event.type() == QEvent.Type.Resize:
            header = self.table.horizontalHeader()
            others = [at for at in Column if at not in {Column.MEMBER, Column.BAR}]
            taken = sum(map(header.sectionSize, others)) + header.minimumSectionSize()
            room = max(self.table.viewport().width() - taken, scaled(_LEAST_MEMBER_PX))
            header.resizeSection(Column.MEMBER, min(room, scaled(_MEMBER_PX)))
        return super().eventFilter(watched, event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._view_model.look(seen=False)

    @Slot()
    def _refresh(self) -> None:
        view_model = self._view_model
        pattern = self.tr("m USD a year, secure share in points; {span}, {count} minerals")
        count = view_model.mineral_count
        self.caption.setText(pattern.format(span=view_model.span, count=count) if count else "")
        worst = view_model.worst_first
        self.turn.setText(self.tr("Worst off first") if worst else self.tr("Worst off last"))
        self.model.show_rows()


class LedgerTable(QAbstractTableModel):
    """Members, and all of them in the last line."""

    def __init__(
        self, view_model: LedgerViewModel, iso2: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._iso2 = iso2
        self._view = parent
        self._flags = FlagBook()
        self._rows: tuple[LedgerRow, ...] = ()
        self._shares: list[float] = []
        self._ends: list[tuple[float, float]] = []

    def show_rows(self) -> None:
        """Take the lines anew."""
        self.beginResetModel()
        rows = self._view_model.rows
        self._rows = (*rows, self._view_model.total) if rows else ()
        sums, ends = [row.gain.total for row in rows], [row.ends.total for row in rows if row.ends]
        shares = shares_of([*sums, *(end for pair in ends for end in pair)])
        self._shares, lengths = shares[: len(sums)], shares[len(sums) :]
        self._ends = list(zip(lengths[::2], lengths[1::2], strict=True))
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Member"), self.tr("Consumers"), self.tr("Producers"), self.tr("Treasury"),
            self.tr("Sum"), "", self.tr("Secure share"), self.tr("Better off"),
        )[section]  # fmt: skip

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._text(row, column), _range_text(row, column))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _range_text(row, column) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return self._look(index.row(), column, role)

    def _look(self, number: int, column: Column, role: int) -> object:
        row = self._rows[number]
        if role == SHARE_ROLE and column == Column.BAR and row.region:
            return self._shares[number]
        if role == ENDS_ROLE and column == Column.BAR and row.region and self._ends:
            return self._ends[number]
        if role == Qt.ItemDataRole.DecorationRole and column == Column.MEMBER and row.region:
            ratio = self._view.devicePixelRatioF()
            dark = is_dark(self._view.palette())
            return self._flags.pixmap(self._iso2(row.region), ratio, on_dark=dark)
        if role == Qt.ItemDataRole.FontRole and (not row.region or column == Column.SUM):
            return title_font()
        if role == Qt.ItemDataRole.ForegroundRole and column in {Column.SUM, Column.BETTER}:
            return _tone(row)
        return None

    def _text(self, row: LedgerRow, column: Column) -> str:
        gain = row.gain
        amounts = {
            Column.CONSUMERS: gain.consumers,
            Column.PRODUCERS: gain.producers,
            Column.TREASURY: gain.treasury,
            Column.SUM: gain.total,
        }
        if column in amounts:
            return signed(amounts[column])
        if column == Column.MEMBER:
            return row.name
        if column == Column.SECURE:
            return "" if row.secure_change_frac is None else signed_points(row.secure_change_frac)
        return self._verdict(row) if column == Column.BETTER else ""

    def _verdict(self, row: LedgerRow) -> str:
        if not row.region:
            counts = (self._view_model.better_off, len(self._rows) - 1)
            return self.tr("{some} of {all}").format(some=counts[0], all=counts[1])
        if row.is_better_off is None:
            return _EVEN
        return self.tr("yes") if row.is_better_off else self.tr("no")


def _range_text(row: LedgerRow, column: Column) -> str:
    """Say between which values an amount lies in most draws; empty without bands, and beside other columns."""
    if row.ends is None:
        return ""
    amounts = {
        Column.CONSUMERS: row.ends.consumers,
        Column.PRODUCERS: row.ends.producers,
        Column.TREASURY: row.ends.treasury,
        Column.SUM: row.ends.total,
        Column.BAR: row.ends.total,
    }
    return gain_range(amounts[column]) if column in amounts else ""


def _tone(row: LedgerRow) -> QColor | None:
    palette = current_palette()
    if row.is_better_off is None:
        return None
    return palette.gain_text if row.is_better_off else palette.loss_text


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column == Column.MEMBER else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
