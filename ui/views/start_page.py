"""The start page: tiles to begin with, the recent files, and the way to the handbook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.format import locale, tip
from ui.theme import GRID, GROUP, body_font, caption_font, figure_font, title_font
from ui.widgets.help_mark import explained
from ui.widgets.quiet_button import QuietButton
from ui.widgets.tile import Tile
from ui.widgets.tile_pictures import draw_files, draw_floor, draw_record, draw_seats
from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from ui.settings import Settings

_CONTENT_PX: Final = 1120
_TOP_PX: Final = 40
_ROW_PX: Final = 32
_FILE: Final = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """What to do first; it computes nothing and knows no scenario."""

    trial_wanted = Signal()
    """The trilateral floor, with hints."""
    empty_wanted = Signal()
    """No deal."""
    file_dialog_wanted = Signal()
    file_wanted = Signal(object)
    """A recent file, a `Path`."""
    view_wanted = Signal(str)
    """A view of the window by its id."""
    page_wanted = Signal(str)
    """A page of the handbook by its id."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAccessibleName(self.tr("Start"))
        explained(self, "start")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.tiles = self._made_tiles()
        self.recent = self._made_recent()
        self.again = QCheckBox(self.tr("Show this page at start"))
        self.again.setChecked(settings.shows_start_page)
        self.again.toggled.connect(lambda shows: settings.set_shows_start_page(shows=shows))
        self._lay_out()
        settings.recent_changed.connect(self._refresh)
        self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tiles[0].setFocus()

    def _made_tiles(self) -> tuple[Tile, ...]:
        told = (
            (
                self.tr("Try the trilateral floor"),
                self.tr("United States, European Union and Japan. One lever, three minutes."),
                draw_floor,
                self.trial_wanted.emit,
            ),
            (
                self.tr("Start from no deal"),
                self.tr(
                    "The world as shipped: 56 seats at the table, 35 minerals, nothing signed."
                ),
                draw_seats,
                self.empty_wanted.emit,
            ),
            (
                self.tr("Open a file"),
                self.tr("A scenario or an exercise document that somebody sent you."),
                draw_files,
                self.file_dialog_wanted.emit,
            ),
            (
                self.tr("See how good it is"),
                self.tr("The model beside 2010, 2023 and 2024, misses included."),
                draw_record,
                partial(self.view_wanted.emit, "validation"),
            ),
        )
        tiles = []
        for title, sentence, picture, wanted in told:
            tile = Tile(title, sentence, picture)
            tile.clicked.connect(wanted)
            tiles.append(tile)
        return tuple(tiles)

    def _made_recent(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(self.tr("Recent files"))
        table.setHeaderLabels([self.tr("File"), self.tr("Changed"), self.tr("Folder")])
        table.setRootIsDecorated(False)
        table.setFrameShape(QTreeWidget.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.itemActivated.connect(self._open)
        table.itemClicked.connect(self._open)
        return table

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Negotiator"))
        title.setFont(figure_font())
        about = QLabel(
            self.tr(
                "Choose who joins, write the deal, and see at once what it does to supply and to "
                "everybody's money."
            )
        )
        about.setFont(body_font())
        for label in (title, about):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        content = QWidget()
        content.setFixedWidth(_CONTENT_PX)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, _TOP_PX, 0, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(title)
        column.addWidget(about)
        column.addLayout(_row(*self.tiles))
        column.addSpacing(GRID)
        self._heading = QLabel(self.tr("Recent"))
        self._heading.setFont(title_font())
        column.addWidget(self._heading)
        column.addWidget(self.recent, 100)
        column.addStretch(1)
        column.addLayout(self._last_line())
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addWidget(content)
        layout.addStretch()

    def _last_line(self) -> QHBoxLayout:
        limits = QuietButton(self.tr("What can this not tell me?"))
        limits.clicked.connect(partial(self.page_wanted.emit, "limits"))
        first = QuietButton(self.tr("Start in ten minutes"))
        first.clicked.connect(partial(self.page_wanted.emit, "start"))
        sources = QuietButton(self.tr("Every number and its source"))
        sources.clicked.connect(partial(self.view_wanted.emit, "sources"))
        hint = TonedLabel(caption_font())
        hint.setText(self.tr("Ctrl+Shift+P finds any command"))
        line = _row(first, limits, sources)
        line.addStretch()
        line.addWidget(hint)
        line.addSpacing(GROUP)
        line.addWidget(self.again)
        return line

    @Slot()
    def _refresh(self) -> None:
        self.recent.clear()
        for file in self._settings.recent_files:
            item = QTreeWidgetItem(self.recent, [file.name, _changed(file), str(file.parent)])
            item.setData(0, _FILE, file)
            for column in range(3):
                item.setToolTip(column, tip(str(file)))
        has_files = self.recent.topLevelItemCount() > 0
        self.recent.setVisible(has_files)
        self._heading.setVisible(has_files)

    @Slot(QTreeWidgetItem)
    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        self.file_wanted.emit(item.data(0, _FILE))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GROUP)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _changed(file: Path) -> str:
    try:
        seconds = file.stat().st_mtime
    except OSError:
        return ""
    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    return locale().toString(when, QLocale.FormatType.ShortFormat)
