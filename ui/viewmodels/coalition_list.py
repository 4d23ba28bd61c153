"""The list of seats as a tree model with check states, and its filter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from ui.format import tip
from ui.texts import listed
from ui.viewmodels.coalition_articles import signs_words
from ui.viewmodels.coalition_groups import UNION, Grouping
from ui.viewmodels.places import is_found

if TYPE_CHECKING:
    from ui.viewmodels.coalition import CoalitionViewModel
    from ui.viewmodels.coalition_gains import Gain
    from ui.viewmodels.coalition_groups import SeatGroup

KIND_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
REGION_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
GAIN_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
FLAG_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 4
SIGNS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 5
"""Which articles a line has signed; none outside the club, None while the column shows gains."""
SPAN_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 6
"""From when to when a line is in the club, in words; empty for one that is in all the time."""
REGIONS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 7
"""Every seat of a line."""
_ROOT: Final = -1
_SEAT_FLAGS: Final = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class SideColumn(Enum):
    """What stands at the end of the lines."""

    GAINS = "gains"
    SIGNS = "signs"


class RowKind(Enum):
    """What a line of the list stands for."""

    GROUP = "group"
    UNION = "union"
    SEAT = "seat"
    UNION_SEAT = "union seat"


@dataclass(frozen=True, slots=True)
class _Node:
    """A line; its place in the list of nodes is its id."""

    kind: RowKind
    title: str
    regions: tuple[str, ...]
    parent: int
    row: int


class CoalitionListModel(QAbstractItemModel):
    """Groups, seats and the European Union as a line with its seats under it."""

    def __init__(self, view_model: CoalitionViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._grouping = Grouping.REGION
        self._column = SideColumn.GAINS
        self._groups: tuple[SeatGroup, ...] = ()
        self._nodes: list[_Node] = []
        self._children: dict[int, list[int]] = {_ROOT: []}
        self._gains: tuple[Gain | None, ...] = ()
        self._gains_are_old = False
        self._fill()
        view_model.changed.connect(self._refresh)
        view_model.gains_changed.connect(self._show_gains)

    def set_grouping(self, grouping: Grouping) -> None:
        """Group the seats another way."""
        self._grouping = grouping
        self._refresh()

    @property
    def column(self) -> SideColumn:
        """What stands at the end of the lines."""
        return self._column

    def set_column(self, column: SideColumn) -> None:
        """Show gains or articles at the end of the lines."""
        self._column = column
        self._say_changed()

    @override
    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        numbers = self._children.get(self._number(parent), [])
        if column == 0 and 0 <= row < len(numbers):
            return self.createIndex(row, 0, numbers[row])
        return QModelIndex()

    @override
    def parent(self, child: _Index | None = None) -> Any:
        if child is None:
            return super().parent()
        if not child.isValid():
            return QModelIndex()
        above = self._nodes[self._number(child)].parent
        return (
            QModelIndex() if above == _ROOT else self.createIndex(self._nodes[above].row, 0, above)
        )

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return len(self._children.get(self._number(parent), []))

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 1

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._nodes[self._number(index)].kind is RowKind.GROUP:
            return Qt.ItemFlag.NoItemFlags
        return _SEAT_FLAGS

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._nodes[self._number(index)]
        if role == KIND_ROLE:
            return node.kind
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(node)
        return None if node.kind is RowKind.GROUP else self._seat_data(node, role)

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        node = self._nodes[self._number(index)]
        if node.kind is RowKind.GROUP or Qt.CheckState(value) == self._check_state(node):
            return False
        if node.kind is RowKind.UNION:
            self._view_model.toggle_union()
        else:
            self._view_model.toggle(node.regions[0])
        return True

    def _seat_data(self, node: _Node, role: int) -> object:
        if role in {GAIN_ROLE, SIGNS_ROLE, SPAN_ROLE}:
            return self._end_of_line(node, role)
        if role in {REGION_ROLE, REGIONS_ROLE, FLAG_ROLE}:
            return self._who(node, role)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(node)
        return self._spoken(node) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _who(self, node: _Node, role: int) -> object:
        """Seats and flag of a line."""
        if role == REGIONS_ROLE:
            return node.regions
        is_union = node.kind is RowKind.UNION
        if role == REGION_ROLE:
            return "" if is_union else node.regions[0]
        return UNION if is_union else self._view_model.iso2(node.regions[0])

    def _end_of_line(self, node: _Node, role: int) -> object:
        """Dates, and the gain or the articles of a line."""
        if role == SPAN_ROLE:
            return self._view_model.memberships.span(*node.regions).text
        if role == GAIN_ROLE:
            gains = self._column is SideColumn.GAINS
            return self._view_model.gain(*node.regions) if gains else None
        signs = self._column is SideColumn.SIGNS
        return (self._view_model.memberships.signs(*node.regions) or ()) if signs else None

    def _title(self, node: _Node) -> str:
        if node.kind is not RowKind.UNION:
            return node.title
        if self._column is SideColumn.SIGNS:
            return node.title  # no room for more beside the articles
        inside = len(set(node.regions) & set(self._view_model.members))
        if inside in {0, len(node.regions)}:
            return f"{node.title} ({len(node.regions)})"
        words = self.tr("{union} ({inside}/{all})")
        return words.format(union=node.title, inside=inside, all=len(node.regions))

    def _tip(self, node: _Node) -> str:
        if node.kind is RowKind.UNION:
            return self.tr("The European Commission and the states that attended by themselves")
        return tip("\n".join((self._view_model.tip(node.regions[0]), *self._gain_words(node))))

    def _spoken(self, node: _Node) -> str:
        return listed((self._title(node), *self._membership_words(node), *self._gain_words(node)))

    def _membership_words(self, node: _Node) -> list[str]:
        """Dates, and while the column shows them the articles."""
        memberships = self._view_model.memberships
        signs, span = memberships.signs(*node.regions), memberships.span(*node.regions).text
        words = [signs_words(signs)] if signs and self._column is SideColumn.SIGNS else []
        return [*([span] if span else []), *words]

    def _gain_words(self, node: _Node) -> list[str]:
        gain = self._view_model.gain(*node.regions)
        if gain is None:
            return []
        words = self.tr("{gain} {unit}") if gain.inside else self.tr("{gain} {unit} while outside")
        return [words.format(gain=gain.text, unit=self._view_model.gain_unit)]

    def _check_state(self, node: _Node) -> Qt.CheckState:
        inside = [region in self._view_model.members for region in node.regions]
        if all(inside):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if any(inside) else Qt.CheckState.Unchecked

    def _number(self, index: _Index) -> int:
        return int(index.internalId()) if index.isValid() else _ROOT

    def _refresh(self) -> None:
        """Take over members and mineral; the lines are made anew only where they are others."""
        if self._view_model.groups(self._grouping) == self._groups:
            self._gains = self._gains_now()
            self._say_changed()
            return
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _show_gains(self) -> None:
        """Tell the lines whose gain reads another way; all of them where they grow pale or clear."""
        before, self._gains = self._gains, self._gains_now()
        if self._gains_are_old != self._view_model.gains_are_old:
            self._gains_are_old = self._view_model.gains_are_old
            self._say_changed()
            return
        for number, (old, new) in enumerate(zip(before, self._gains, strict=True)):
            if old != new:
                index = self.createIndex(self._nodes[number].row, 0, number)
                self.dataChanged.emit(index, index)

    def _gains_now(self) -> tuple[Gain | None, ...]:
        """Gain of each line; none on the lines of groups."""
        gain = self._view_model.gain
        return tuple(gain(*node.regions) if node.regions else None for node in self._nodes)

    def _fill(self) -> None:
        self._groups = self._view_model.groups(self._grouping)
        self._nodes, self._children = [], {_ROOT: []}
        for group in self._groups:
            above = self._add(RowKind.GROUP, group.title, (), _ROOT)
            if group.union:
                union = self._add(RowKind.UNION, self.tr("European Union"), group.union, above)
                for region in group.union:
                    self._add(RowKind.UNION_SEAT, self._view_model.name(region), (region,), union)
            for region in group.seats:
                self._add(RowKind.SEAT, self._view_model.name(region), (region,), above)
        self._gains = self._gains_now()

    def _add(self, kind: RowKind, title: str, regions: tuple[str, ...], parent: int) -> int:
        number = len(self._nodes)
        self._nodes.append(_Node(kind, title, regions, parent, len(self._children[parent])))
        self._children[parent].append(number)
        self._children[number] = []
        return number

    def _say_changed(self) -> None:
        for numbers in self._children.values():
            if numbers:
                first, last = (
                    self.createIndex(self._nodes[n].row, 0, n) for n in (numbers[0], numbers[-1])
                )
                self.dataChanged.emit(first, last)


class SeatFilter(QSortFilterProxyModel):
    """Leaves the lines that match what was typed, with the group lines above them.

    The parent must not be the source: the two would hold each other, and PySide6 6.11 crashes when
    such a pair is collected.
    """

    def __init__(
        self, view_model: CoalitionViewModel, source: CoalitionListModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._typed = ""
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)
        self.setDynamicSortFilter(False)  # what matches depends on what was typed alone
        self.setSourceModel(source)

    @property
    def typed(self) -> str:
        """What was typed."""
        return self._typed

    def set_typed(self, typed: str) -> None:
        """Filter by another text; all lines match an empty one."""
        self._typed = typed.strip()
        self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        source = self.sourceModel()
        index = source.index(source_row, 0, source_parent)
        kind = source.data(index, KIND_ROLE)
        if not self._typed:
            return True
        if kind is RowKind.UNION:
            return is_found(self._typed, (self.tr("European Union"), "EU"))
        region = source.data(index, REGION_ROLE)
        return kind is not RowKind.GROUP and self._view_model.is_found(region, self._typed)
