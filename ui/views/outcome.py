"""The outcome: headline, what changed, and four chosen charts with one cursor."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import GRID, GROUP, body_font
from ui.viewmodels.gallery import kind_of
from ui.views.chart_window import ChartWindow
from ui.widgets.bands_button import BandsButton
from ui.widgets.change_button import ChangeButton
from ui.widgets.headline import HeadlineBar
from ui.widgets.help_mark import explained
from ui.widgets.replay_button import ReplayButton
from ui.widgets.strip import ChangeStrip
from ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from ui.charts.card import ChartCard
    from ui.viewmodels.outcome import OutcomeViewModel

_ACROSS_PX: Final = 24
_DOWN_PX: Final = 12


class OutcomeView(QWidget):
    """What the deal does, at once.

    The charts are made right after the window was painted for the first time: what draws them takes
    a good part of the start to load, and the first run is still under way then.
    """

    def __init__(self, view_model: OutcomeViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setAccessibleName(self.tr("Outcome"))
        explained(self, "outcome")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.headline = HeadlineBar(view_model.headline)
        self.headline.setObjectName("headline")
        self.strip = ChangeStrip(view_model.headline)
        self.strip.setObjectName("change_strip")
        self.message = QLabel()
        self.timeline = Timeline(view_model.timeline)
        self._cards: tuple[ChartCard, ...] = ()
        self._windows: dict[str, ChartWindow] = {}
        self._grid = QGridLayout()
        self._lay_out()
        view_model.places_changed.connect(self._change_cards)
        view_model.charts_changed.connect(self._show_charts)
        view_model.quarter_changed.connect(self._move_cursor)
        self._show_charts()

    @property
    def cards(self) -> tuple[ChartCard, ...]:
        """Charts of the four places, row by row."""
        if not self._cards:
            self._change_cards()
        return self._cards

    @property
    def is_busy(self) -> bool:
        """Whether a chart still waits for its figures or its bands."""
        return self._view_model.is_waiting or self._view_model.bands.is_waiting

    def arrange(self, names: Iterable[str]) -> tuple[str, ...]:
        """Show these charts in the four places; returns those that stood there before."""
        before = self._view_model.places
        self._view_model.arrange(names)
        return before

    @property
    def windows(self) -> tuple[ChartWindow, ...]:
        """Charts in windows of their own."""
        return tuple(self._windows.values())

    @Slot()
    def _change_cards(self) -> None:
        """Make the cards of the charts that are chosen; those that stay keep what they hold."""
        kept = {card.name: card for card in self._cards}
        places = self._view_model.places
        for card in (card for name, card in kept.items() if name not in places):
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = tuple(kept.get(name) or self._made_card(name) for name in places)
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(index, 2))
            card.show()
        for first, second in pairwise(self._cards):
            QWidget.setTabOrder(first, second)

    def _made_card(self, name: str) -> ChartCard:
        card = made_card(name)
        card.offer_kinds(self._view_model.names)
        card.quarter_wanted.connect(self._view_model.select_quarter)
        card.sources_wanted.connect(self._view_model.sources_wanted)
        card.kind_wanted.connect(lambda kind: self._choose(card, kind))
        card.window_wanted.connect(lambda: self.open_window(name))
        return card

    def _choose(self, card: ChartCard, name: str) -> None:
        """Show another chart in the place of a card, and stay there with the keyboard."""
        place = self._cards.index(card)
        self._view_model.choose(place, name)
        self._cards[place].chooser.setFocus()

    def open_window(self, name: str) -> None:
        """Show a chart in a window of its own; come back to it where there is one."""
        if name not in self._windows:
            self._view_model.detach(name)
            window = ChartWindow(self._view_model, made_card(name), self)
            window.closed.connect(self._forget_window)
            self._windows[name] = window
        self._windows[name].show()
        self._windows[name].activateWindow()

    @Slot(str)
    def _forget_window(self, name: str) -> None:
        self._windows.pop(name, None)
        self._view_model.release(name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._cards:
            QTimer.singleShot(0, self, lambda: self.cards)

    def _lay_out(self) -> None:
        self.message.setFont(body_font())
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid_page = QWidget()
        grid_page.setObjectName("outcome_charts")
        grid_page.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_ACROSS_PX)
        self._grid.setVerticalSpacing(_DOWN_PX)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.message)
        self._pages.addWidget(grid_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, GRID, GROUP, GRID)
        layout.setSpacing(0)
        layout.addWidget(self.headline)
        layout.addSpacing(GRID)
        layout.addWidget(self.strip)
        layout.addSpacing(_DOWN_PX)
        layout.addLayout(self._pages, 1)
        layout.addLayout(self._timeline_line())

    def _timeline_line(self) -> QHBoxLayout:
        """Put beside the timeline what lets the cursor run, replays the last change, and shows bands."""
        row, side = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(GRID)
        side.setSpacing(0)
        side.addWidget(ReplayButton(self.timeline))
        side.addWidget(ChangeButton(self._view_model))
        side.addWidget(BandsButton(self._view_model.bands))
        side.addStretch()
        row.addLayout(side)
        row.addWidget(self.timeline, 1)
        return row

    @Slot()
    def _show_charts(self) -> None:
        """Show the charts, or say why there are none."""
        charts, quarter = self._view_model.charts, self._view_model.quarter
        self.message.setText(self._view_model.message)
        self._pages.setCurrentIndex(1 if charts else 0)
        if charts:
            for card, chart in zip(self.cards, charts, strict=True):
                card.show_chart(chart, quarter=quarter)

    @Slot(int)
    def _move_cursor(self, quarter: int) -> None:
        for card in self._cards:
            card.set_quarter(quarter)


def made_card(name: str) -> ChartCard:
    """Make the card of a chart of the gallery; loads what draws it."""
    from ui.charts.card import ChartCard  # noqa: PLC0415 (costs 400 ms)
    from ui.charts.gallery import drawing_of  # noqa: PLC0415

    return ChartCard(drawing_of(name), name=name, page=kind_of(name).page)
