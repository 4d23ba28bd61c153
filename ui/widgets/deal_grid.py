"""A table of numbers to type into: one text into many cells, and from and to a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.type_scale import keep_columns, keep_rows, keep_size, scaled
from ui.viewmodels.deal_grid_model import LEADING, DealGridModel, Index

if TYPE_CHECKING:
    from ui.viewmodels.deal_grid import Cell, DealGridViewModel

_ROW_PX: Final = 24
_HEAD_PX: Final = 60
_WIDTHS_PX: Final = (176, 72, 80)
_WIDTH_PX: Final = 72
_Trigger = QAbstractItemView.EditTrigger


class DealGrid(QTableView):
    """Cells are chosen as in a spreadsheet; what is typed goes into all that are."""

    typing = Signal(str)
    """Why what is being typed would not do; empty where it would."""

    def __init__(self, view_model: DealGridViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.table = DealGridModel(view_model, self)
        self.setModel(self.table)
        self.setItemDelegate(_AmountDelegate(self))
        self.setAccessibleName(self.tr("Minerals and instruments of the deal"))
        self._dress()

    @property
    def cells(self) -> list[Cell]:
        """Chosen cells that can be changed, from the top."""
        chosen = ((one.row(), one.column()) for one in self.selectedIndexes())
        return sorted((row, column - LEADING) for row, column in chosen if column >= LEADING)

    def fill(self, index: Index, text: str) -> None:
        """Write a text into the chosen cells, or into one cell that is not among them."""
        here = (index.row(), index.column() - LEADING)
        cells = self.cells
        self._view_model.fill(cells if here in cells else [here], text)

    def explain(self, index: Index, text: str) -> None:
        """Say while it is typed why a text would not do."""
        self.typing.emit(self._view_model.problem(index.row(), index.column() - LEADING, text))

    def clear_cells(self) -> None:
        """Remove what the chosen cells hold."""
        self._view_model.fill(self.cells, "")

    def copy_cells(self) -> None:
        """Put the chosen cells on the clipboard."""
        if self.cells:
            QGuiApplication.clipboard().setText(self._view_model.block_text(self.cells))

    def copy_table(self) -> None:
        """Put the whole table with its headings on the clipboard."""
        QGuiApplication.clipboard().setText(self._view_model.table_text())

    def paste(self) -> None:
        """Write what a spreadsheet put on the clipboard."""
        self._view_model.paste(QGuiApplication.clipboard().text(), self.cells)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_cells()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            _Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        keep_rows(self.verticalHeader(), _ROW_PX)
        head = self.horizontalHeader()
        keep_size(head, height_px=_HEAD_PX)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(scaled(_WIDTH_PX))
        keep_columns(head, _WIDTHS_PX)
        for column in range(LEADING, self.table.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        first, choose = self.table.index(0, LEADING), QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(first, choose)


class _AmountDelegate(QStyledItemDelegate):
    """A plain line of text; the table reads it as it is typed."""

    def __init__(self, grid: DealGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.closeEditor.connect(self._forget)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        line.textEdited.connect(lambda text: self._grid.explain(index, text))
        return line

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self._grid.fill(index, editor.text())

    def _forget(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Say nothing more of a text that was given up."""
        if hint == QStyledItemDelegate.EndEditHint.RevertModelCache:
            self._grid.typing.emit("")
