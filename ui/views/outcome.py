"""The outcome: headline, what changed, and four charts with one cursor."""

from __future__ import annotations

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
from ui.widgets.headline import HeadlineBar
from ui.widgets.replay_button import ReplayButton
from ui.widgets.strip import ChangeStrip
from ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.charts.card import ChartCard
    from ui.viewmodels.outcome import OutcomeViewModel

_ACROSS_PX: Final = 24
_DOWN_PX: Final = 12
_SECURE_CURVES: Final = 2
_PRICE_CURVES: Final = 4


class OutcomeView(QWidget):
    """What the deal does, at once.

    The charts are made right after the window was painted for the first time: what draws them takes
    a good part of the start to load, and the first run is still under way then.
    """

    def __init__(self, view_model: OutcomeViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setAccessibleName(self.tr("Outcome"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.headline = HeadlineBar(view_model.headline)
        self.headline.setObjectName("headline")
        self.strip = ChangeStrip(view_model.headline)
        self.strip.setObjectName("change_strip")
        self.message = QLabel()
        self.timeline = Timeline(view_model.timeline)
        self._cards: tuple[ChartCard, ...] = ()
        self._grid = QGridLayout()
        self._lay_out()
        view_model.charts_changed.connect(self._show_charts)
        view_model.quarter_changed.connect(self._move_cursor)
        self._show_charts()

    @property
    def cards(self) -> tuple[ChartCard, ...]:
        """Secure share, prices, sources and cost."""
        if not self._cards:
            self._cards = _made_cards()
            for index, card in enumerate(self._cards):
                card.quarter_wanted.connect(self._view_model.select_quarter)
                self._grid.addWidget(card, *divmod(index, 2))
                card.show()
        return self._cards

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
        """Put the button that lets the cursor run beside the timeline."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(ReplayButton(self.timeline), 0, Qt.AlignmentFlag.AlignTop)
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


def _made_cards() -> tuple[ChartCard, ...]:
    """Make the four charts; loads what draws them."""
    from ui.charts.bars import BarFigure  # noqa: PLC0415 (costs 400 ms)
    from ui.charts.card import ChartCard  # noqa: PLC0415
    from ui.charts.lines import LineFigure  # noqa: PLC0415
    from ui.charts.stack import StackFigure  # noqa: PLC0415

    figures = (
        LineFigure(_SECURE_CURVES),
        LineFigure(_PRICE_CURVES),
        StackFigure(),
        BarFigure(),
    )
    return tuple(ChartCard(figure) for figure in figures)
