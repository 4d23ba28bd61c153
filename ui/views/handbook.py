"""The handbook: contents, search, and one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from negotiator.data.handbook import SUFFIX
from ui.theme import GRID, GROUP, body_font, current_palette, title_font
from ui.type_scale import keep_size, scaled
from ui.views.page_text import TEXT_WIDTH_PX, page_picture, set_type
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.help_mark import explained
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from negotiator.data.handbook import HandbookPage

_CONTENTS_WIDTH_PX: Final = 280
_TITLE_HEIGHT_PX: Final = 40
_LINE_PX: Final = 24
_LOOK_EVENTS: Final = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
_Index = QModelIndex | QPersistentModelIndex
_ID: Final = Qt.ItemDataRole.UserRole


class HandbookView(QWidget):
    """Shows pages that were shipped with the program; nothing is fetched from anywhere."""

    def __init__(self, pages: Sequence[HandbookPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = {page.id: page for page in pages}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Handbook"))
        explained(self, "start")
        self.search = SearchField(self.tr("Find in the handbook"))
        self.contents = QTreeWidget()
        self.page = _Page()
        self._lay_out()
        self._fill(pages)
        self.search.textChanged.connect(self._filter)
        self.search.left.connect(self.contents.setFocus)
        self.contents.currentItemChanged.connect(self._show_item)
        self.page.anchorClicked.connect(self._follow)
        self.show_page(pages[0].id)

    @property
    def shown(self) -> str:
        """Id of the page that is shown."""
        name: str = self.contents.currentIndex().data(_ID)
        return name

    def show_page(self, name: str) -> bool:
        """Show a page by its id; False if there is no such page."""
        item = self._items.get(name)
        if item is None:
            return False
        self.search.clear()
        self.contents.setCurrentItem(item)
        return True

    def _lay_out(self) -> None:
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.contents.setIndentation(GRID)
        self.contents.setRootIsDecorated(False)
        self.contents.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.contents.setItemDelegate(_ContentsDelegate(self.contents))
        title = QLabel(self.tr("Handbook"))
        title.setFont(title_font())
        keep_size(title, height_px=_TITLE_HEIGHT_PX)
        left = QWidget()
        keep_size(left, width_px=_CONTENTS_WIDTH_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(GROUP, 0, GRID, GRID)
        column.setSpacing(GRID)
        for widget in (title, self.search, self.contents):
            column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Hairline(Qt.Orientation.Vertical))
        row.addWidget(self.page, 1)

    def _fill(self, pages: Sequence[HandbookPage]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for page in pages:
            group = groups.get(page.group)
            if group is None:
                group = groups[page.group] = QTreeWidgetItem(self.contents, [page.group])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setExpanded(True)
            item = QTreeWidgetItem(group, [page.title])
            item.setData(0, _ID, page.id)
            self._items[page.id] = item
        self.contents.expandAll()

    @Slot(str)
    def _filter(self, typed: str) -> None:
        """Leave the pages in which every typed word occurs."""
        words = typed.casefold().split()
        for name, item in self._items.items():
            text = self._pages[name].text.casefold()
            item.setHidden(not all(word in text for word in words))
        for index in range(self.contents.topLevelItemCount()):
            group = self.contents.topLevelItem(index)
            if group is not None:
                own = [item for item in self._items.values() if item.parent() is group]
                group.setHidden(all(item.isHidden() for item in own))

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _show_item(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        name = None if item is None else item.data(0, _ID)
        if name is not None:
            self.page.show_markdown(self._pages[name].text)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        """Go to another page of the handbook; other addresses are only shown, never opened."""
        self.show_page(url.path().removesuffix(SUFFIX))


class _ContentsDelegate(QStyledItemDelegate):
    """Lines of 24 px; the chosen one as in the other lists of the window."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        colours = current_palette()
        if not index.parent().isValid():
            option.font = title_font()
        option.palette.setColor(QPalette.ColorRole.Highlight, colours.selection)
        option.palette.setColor(QPalette.ColorRole.HighlightedText, colours.text)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), scaled(_LINE_PX))


class _Page(QTextBrowser):
    """A page of text with the distances and colours of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page"))
        FocusRing(self)
        self._text = ""

    def show_markdown(self, text: str) -> None:
        """Show a text from its beginning."""
        self._text = text
        document = self.document()
        document.setDefaultFont(body_font())
        document.setMarkdown(text)
        set_type(document)
        self._set_margins()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOK_EVENTS and self._text:
            self.show_markdown(self._text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        """Keep lines short enough to read, however wide the window is."""
        root = self.document().rootFrame()
        form = root.frameFormat()
        form.setLeftMargin(2 * GROUP)
        form.setRightMargin(
            max(2 * GROUP, self.viewport().width() - scaled(TEXT_WIDTH_PX) - 2 * GROUP)
        )
        form.setTopMargin(GROUP)
        form.setBottomMargin(2 * GROUP)
        root.setFrameFormat(form)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return page_picture(QUrl(name).path())
        return None
