"""The list of the minerals of a deal: 24 px lines, risk as bars, the chosen one bold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from ui.theme import GRID, GROUP, body_font, caption_font, current_palette, title_font
from ui.type_scale import keep_columns, keep_rows, scale, scaled
from ui.viewmodels.deal_table import RISK_BARS_ROLE, Column, DealTableModel
from ui.widgets.risk_bars import SIZE_PX, paint_risk_bars

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QWidget

_ROW_PX: Final = 24
_MOST_ROWS: Final = 8
_FEWEST_ROWS: Final = 3
RISK_PX: Final = GROUP + 44
_FLOOR_PX: Final = 62
_QUOTA_PX: Final = 44 + GROUP


class MineralList(QTableView):
    """A table over the whole width of the panel; says which mineral was chosen."""

    mineral_chosen = Signal(str)

    def __init__(self, model: DealTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(self))
        self.setHorizontalHeader(_QuietHeader(self))
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._say_mineral)
        model.modelReset.connect(self.updateGeometry)

    def show_mineral(self, mineral: str) -> None:
        """Make the line of a mineral the current one, without saying so."""
        row = self._lines.row_of(mineral)
        if row < 0 or row == self.currentIndex().row():
            return
        line, flag = self._lines.index(row, Column.MINERAL), QItemSelectionModel.SelectionFlag
        self._quiet = True
        self.selectionModel().setCurrentIndex(line, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(line)
        self._quiet = False

    @override
    def sizeHint(self) -> QSize:
        rows = min(max(self._lines.rowCount(), 1), _MOST_ROWS)
        return QSize(super().sizeHint().width(), self._height_of(rows))

    @override
    def minimumSizeHint(self) -> QSize:
        rows = min(max(self._lines.rowCount(), 1), _FEWEST_ROWS)
        return QSize(0, self._height_of(rows))

    def _height_of(self, rows: int) -> int:
        return self.horizontalHeader().sizeHint().height() + rows * scaled(_ROW_PX)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Minerals of the deal"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        keep_rows(self.verticalHeader(), _ROW_PX)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.MINERAL, QHeaderView.ResizeMode.Stretch)
        floor = max(_FLOOR_PX, self._caption_px(Column.FLOOR))
        quota = max(_QUOTA_PX, self._caption_px(Column.QUOTA))
        keep_columns(header, (RISK_PX, 0, floor, quota))

    def _caption_px(self, column: Column) -> int:
        """Room that the caption of a column needs, for usual letters."""
        text = self._lines.headerData(column, Qt.Orientation.Horizontal)
        width = QFontMetrics(caption_font()).horizontalAdvance(str(text)) + GROUP + GRID
        return math.ceil(width / scale())

    @Slot(QModelIndex, QModelIndex)
    def _say_mineral(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.mineral_chosen.emit(self._lines.mineral_at(current.row()))


class _QuietHeader(QHeaderView):
    """Captions over the columns with a hairline under them; no buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.viewport().setAutoFillBackground(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(_ROW_PX) - 2)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = current_palette()
        model = self.model()
        painter.setFont(caption_font())
        painter.setPen(colours.text_secondary)
        flags = Qt.AlignmentFlag(
            model.headerData(logicalIndex, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        )
        text = str(model.headerData(logicalIndex, self.orientation()))
        inner = _inner(rect, logicalIndex, self.layoutDirection())
        painter.drawText(inner, self.style().visualAlignment(self.layoutDirection(), flags), text)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)


class _LineDelegate(QStyledItemDelegate):
    """Paints a line in the colours by role; a frame shows where the keyboard is."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = current_palette()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, colours.selection)
        inner = _inner(option.rect, index.column(), option.direction)
        if index.column() == Column.RISK:
            bars = index.data(RISK_BARS_ROLE)
            place = QStyle.visualRect(option.direction, inner, _at_left(inner))
            paint_risk_bars(painter, place, bars, ink=colours.text, empty=colours.hairline)
        else:
            self._paint_text(painter, option, index, inner)
        if chosen and option.widget is not None and option.widget.hasFocus():
            _paint_focus(painter, option.rect, QPen(colours.accent, 1))
        painter.restore()

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_name = index.column() == Column.MINERAL
        painter.setFont(title_font() if chosen and is_name else body_font())
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        flags = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        )
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(rect, flags, text)


def _inner(rect: QRect, column: int, direction: Qt.LayoutDirection) -> QRect:
    """Return the room of a cell: the panel's padding at its edges, a gap before the last column."""
    if column == Column.RISK:
        return QStyle.visualRect(direction, rect, rect.adjusted(GROUP, 0, 0, 0))
    if column == Column.QUOTA:
        return QStyle.visualRect(direction, rect, rect.adjusted(GRID, 0, -GROUP, 0))
    return rect


def _at_left(rect: QRect) -> QRect:
    return QRect(rect.left(), rect.top(), SIZE_PX, rect.height())


def _paint_focus(painter: QPainter, rect: QRect, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(rect.topLeft(), rect.topRight())
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
