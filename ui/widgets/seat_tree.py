"""The list of seats as a tree whose groups stay open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget
from typing_extensions import override

from negotiator.model.coalition import ARTICLES
from ui.viewmodels.coalition_list import KIND_ROLE, REGIONS_ROLE, SIGNS_ROLE, RowKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.viewmodels.coalition_list import SeatFilter

Index = QModelIndex | QPersistentModelIndex
_LOOK_MS: Final = 50
_NEAR_LINES: Final = 2
"""So many lines below and above count as near."""


class SeatTree(QTreeView):
    """Groups, seats, and the European Union, which opens when its seats are searched."""

    typed = Signal(str)
    """A letter was typed: search for it."""
    article_wanted = Signal(object, int)
    """A number key was pressed on a line: sign that article, counted from 0, or withdraw it."""
    dates_wanted = Signal(object)
    """The dates of a line are wanted."""
    pointed_at = Signal(object)
    """The seats of the line under the mouse, or to which the keyboard has come, and of the lines around
    it, nearest first; empty for none."""
    in_view_changed = Signal(object)
    """The seats of each line in view, from the top."""
    menu_wanted = Signal(object, QPoint)
    """The menu of a line is wanted, at a point of the screen."""

    def __init__(self, seats: SeatFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seats = seats
        self.setModel(seats)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setMouseTracking(True)
        self.entered.connect(self._point_at)
        self.viewportEntered.connect(lambda: self.pointed_at.emit(()))
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell_in_view)
        self.verticalScrollBar().valueChanged.connect(self._look.start)
        for changed in (seats.modelReset, seats.layoutChanged, self.expanded, self.collapsed):
            changed.connect(self._look.start)
        seats.modelReset.connect(self.open_groups)
        self.open_groups()

    def search(self, text: str) -> None:
        """Leave the lines that match; the European Union is open while a text is typed."""
        self._seats.set_typed(text)
        self.open_groups()

    def open_groups(self) -> None:
        """Open all groups, and the European Union if its seats are searched."""
        for index in self._top():
            self.expand(index)
        if self._seats.typed:
            self.expandAll()

    def first_seat(self) -> QModelIndex:
        """First line that can be ticked; none where nothing matches."""
        for group in self._top():
            return self._seats.index(0, 0, group)
        return QModelIndex()

    def enter(self) -> None:
        """Take the focus, on the first seat that is listed."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.setCurrentIndex(self.first_seat())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._point_at(current)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed_at.emit(())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_F2:
            self.dates_wanted.emit(self.currentIndex())
        elif 0 <= number < len(ARTICLES) and self.currentIndex().data(SIGNS_ROLE):
            self.article_wanted.emit(self.currentIndex(), number)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_wanted.emit(index, event.globalPos() if by_mouse else place)

    @override
    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().data(KIND_ROLE) in {None, RowKind.GROUP}:
            self.setCurrentIndex(self.first_seat())

    @Slot(QModelIndex)
    def _point_at(self, index: Index) -> None:
        self.pointed_at.emit(tuple(self._around(index)) if index.data(REGIONS_ROLE) else ())

    def _around(self, index: Index) -> Iterator[tuple[str, ...]]:
        """Yield the seats of a line, and of those below and above it that have any."""
        yield index.data(REGIONS_ROLE)
        below = above = index
        for _ in range(_NEAR_LINES):
            below, above = self.indexBelow(below), self.indexAbove(above)
            yield from (seats for one in (below, above) if (seats := one.data(REGIONS_ROLE)))

    @Slot()
    def _tell_in_view(self) -> None:
        self.in_view_changed.emit(tuple(self._in_view()))

    def _in_view(self) -> Iterator[tuple[str, ...]]:
        """Yield the seats of each line that can be seen and has any."""
        index, bottom = self.indexAt(QPoint(0, 0)), self.viewport().height()
        while index.isValid() and self.visualRect(index).top() < bottom:
            if seats := index.data(REGIONS_ROLE):
                yield seats
            index = self.indexBelow(index)

    def _top(self) -> Iterator[QModelIndex]:
        return (self._seats.index(row, 0) for row in range(self._seats.rowCount()))
