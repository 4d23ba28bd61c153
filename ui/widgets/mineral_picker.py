"""A searchable list of every mineral, by group, that drops down from a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QTreeView, QVBoxLayout
from typing_extensions import override

from ui.theme import CONTROL, GRID, title_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

_SIZE: Final = QSize(272, 400)
_ROW: Final = QSize(0, 24)
_ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_TO_LIST: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_TAKE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MineralPicker(QFrame):
    """Type to search, arrows to move, Enter or a click to take, Escape to leave."""

    mineral_chosen = Signal(str)

    def __init__(
        self,
        groups: Iterable[tuple[str, Iterable[tuple[str, str]]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.resize(_SIZE)
        self.search = QLineEdit()
        self.tree = QTreeView()
        self._matches = QSortFilterProxyModel(self)
        self._matches.setSourceModel(_group_model(groups, self))
        self._build()
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.tree.clicked.connect(self._take)
        self.tree.activated.connect(self._take)

    def drop_down(self, button: QWidget) -> None:
        """Show the list under a button, within its screen, with nothing typed."""
        self.search.clear()
        self._filter("")
        corner = button.mapToGlobal(button.rect().bottomLeft())
        room = button.screen().availableGeometry()
        corner.setX(min(max(corner.x(), room.left()), room.right() - self.width()))
        corner.setY(min(max(corner.y(), room.top()), room.bottom() - self.height()))
        self.move(corner)
        self.show()
        self.search.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _TO_LIST:
            self._move(event)
            return True
        if event.key() in _TAKE:
            self._take(self.tree.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a mineral"))
        self.search.setAccessibleName(self.tr("Find a mineral"))
        self.search.setClearButtonEnabled(True)
        self.tree.setAccessibleName(self.tr("All minerals by group"))
        self.tree.setModel(self._matches)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(GRID)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._matches.setRecursiveFilteringEnabled(True)
        self._matches.setAutoAcceptChildRows(True)
        self._matches.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(CONTROL)
        layout.addWidget(self.search)
        layout.addWidget(self.tree)

    def _filter(self, typed: str) -> None:
        self._matches.setFilterFixedString(typed.strip())
        self.tree.expandAll()
        first = self._matches.index(0, 0, self._matches.index(0, 0))
        self.tree.setCurrentIndex(first)

    def _move(self, event: QKeyEvent) -> None:
        """Let the list move, and go on past the names of groups, which cannot be taken."""
        before = self.tree.currentIndex()
        self.tree.keyPressEvent(event)
        upwards = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp}
        beside = self.tree.indexAbove if upwards else self.tree.indexBelow
        index = self.tree.currentIndex()
        while index.isValid() and index.data(_ID_ROLE) is None:
            index = beside(index)
        self.tree.setCurrentIndex(index if index.isValid() else before)

    def _take(self, index: QModelIndex) -> None:
        mineral = index.data(_ID_ROLE) if index.isValid() else None
        if mineral is None:
            return
        self.hide()
        self.mineral_chosen.emit(mineral)


def _group_model(
    groups: Iterable[tuple[str, Iterable[tuple[str, str]]]], parent: QObject
) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    for name, minerals in groups:
        group = QStandardItem(name)
        group.setFont(title_font())
        group.setSizeHint(_ROW)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for mineral, label in minerals:
            item = QStandardItem(label)
            item.setSizeHint(_ROW)
            item.setData(mineral, _ID_ROLE)
            group.appendRow(item)
        model.appendRow(group)
    return model
