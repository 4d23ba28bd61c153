"""The list of the deal as a table model: risk, mineral, floor, quota."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.viewmodels.deal import DealViewModel
    from ui.viewmodels.deal_rows import DealRow

Index = QModelIndex | QPersistentModelIndex
RISK_BARS_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """Columns of the list."""

    RISK = 0
    MINERAL = 1
    FLOOR = 2
    QUOTA = 3


class DealTableModel(QAbstractTableModel):
    """Lines of a deal view-model."""

    def __init__(self, view_model: DealViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._rows = view_model.rows
        view_model.changed.connect(self._refresh)

    def mineral_at(self, row: int) -> str:
        """Id of the mineral of a line."""
        return self._rows[row].mineral

    def row_of(self, mineral: str) -> int:
        """Line of a mineral; -1 where the list does not show it."""
        minerals = [row.mineral for row in self._rows]
        return minerals.index(mineral) if mineral in minerals else -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as Qt declares it)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as Qt declares it)
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RISK_BARS_ROLE:
            return row.risk_bars
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _text(row, index.column())
        if role == Qt.ItemDataRole.DisplayRole and index.column() != Column.RISK:
            return _text(row, index.column())
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Risk"), self.tr("Mineral"), self.tr("Floor, USD"), self.tr("Quota"))[
            section
        ]

    def _refresh(self) -> None:
        """Tell what changed; the lines keep their identity while the minerals are the same."""
        rows = self._view_model.rows
        if [row.mineral for row in rows] != [row.mineral for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        old, self._rows = self._rows, rows
        for row, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                self._say_changed(row, before, after)

    def _say_changed(self, row: int, before: DealRow, after: DealRow) -> None:
        """Tell the cells that read another way; a range would paint the whole list anew."""
        alike = {Column.RISK, Column.MINERAL} if before.facts is after.facts else ()
        for column in Column:
            if column not in alike and _text(before, column) != _text(after, column):
                self.dataChanged.emit(self.index(row, column), self.index(row, column))


def _text(row: DealRow, column: int) -> str:
    if column == Column.RISK:
        return row.risk_text
    if column == Column.MINERAL:
        return row.name
    return row.floor_text if column == Column.FLOOR else row.quota_text


def _alignment(column: int) -> Qt.AlignmentFlag:
    horizontal = (
        Qt.AlignmentFlag.AlignRight if column >= Column.FLOOR else Qt.AlignmentFlag.AlignLeft
    )
    return horizontal | Qt.AlignmentFlag.AlignVCenter
