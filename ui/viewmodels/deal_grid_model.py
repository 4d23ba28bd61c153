"""The table of the whole deal as a table model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.format import tip
from ui.texts import listed
from ui.viewmodels.deal_grid_headings import mineral_heading, price_heading, unit_heading

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.viewmodels.deal_grid import DealGridViewModel

Index = QModelIndex | QPersistentModelIndex
LEADING: Final = 3
"""Columns before those that can be changed: mineral, unit of prices, price now."""
_Role = Qt.ItemDataRole


class DealGridModel(QAbstractTableModel):
    """A row a mineral; the columns of the view-model after the leading ones."""

    def __init__(self, view_model: DealGridViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._shown = self._texts()

    def refresh(self) -> None:
        """Tell the rows that read another way."""
        before, self._shown = self._shown, self._texts()
        last = self.columnCount() - 1
        for row, (old, new) in enumerate(zip(before, self._shown, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, LEADING), self.index(row, last))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as Qt declares it)
        return 0 if parent.isValid() else len(self._view_model.minerals)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as Qt declares it)
        return 0 if parent.isValid() else LEADING + len(self._view_model.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() >= LEADING else usual

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {_Role.DisplayRole, _Role.EditRole}:
            return self._text(index.row(), index.column())
        if role == _Role.TextAlignmentRole:
            return _alignment(index.column())
        if role == _Role.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return int(_alignment(section)) | int(Qt.TextFlag.TextWordWrap)
        if role == _Role.ToolTipRole and section >= LEADING:
            return tip(self._view_model.columns[section - LEADING].lever.description)
        return self._heading(section) if role == _Role.DisplayRole else None

    def _heading(self, section: int) -> str:
        leading = (mineral_heading(), unit_heading(), price_heading())
        if section < LEADING:
            return leading[section]
        column = self._view_model.columns[section - LEADING]
        return f"{column.heading}\n{column.unit_words}"

    def _text(self, row: int, column: int) -> str:
        if column >= LEADING:
            return self._shown[row][column - LEADING]
        view_model = self._view_model
        leading = (view_model.name, lambda r: view_model.unit(r).label, view_model.base_price)
        return leading[column](row)

    def _spoken(self, row: int, column: int) -> str:
        """Mineral, heading and value, with the unit of a price."""
        if column < LEADING:
            return self._text(row, column)
        setting = self._view_model.columns[column - LEADING]
        is_price = setting.lever.control == "price"
        unit = self._view_model.unit(row).label if is_price else setting.unit_words
        value = self._text(row, column)
        amount = value if not value or value[-1] in "%t" else f"{value} {unit}"
        parts = (self._view_model.name(row), setting.heading, amount or self.tr("nothing"))
        return listed(parts)

    def _texts(self) -> list[tuple[str, ...]]:
        """Text of each cell that can be changed, by row."""
        columns = range(len(self._view_model.columns))
        return [
            tuple(self._view_model.text(row, column) for column in columns)
            for row in range(self.rowCount())
        ]


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column < LEADING - 1 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
