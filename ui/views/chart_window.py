"""A chart in a window of its own, for a second screen; it shows the same live data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import GROUP

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from ui.charts.card import ChartCard
    from ui.viewmodels.outcome import OutcomeViewModel

_SIZE_PX: Final = (760, 480)


class ChartWindow(QWidget):
    """Follows the outcome until it is closed."""

    closed = Signal(str)
    """Id of the chart."""

    def __init__(self, view_model: OutcomeViewModel, card: ChartCard, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._view_model = view_model
        self.card = card
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        layout.addWidget(card)
        card.quarter_wanted.connect(view_model.select_quarter)
        card.sources_wanted.connect(view_model.sources_wanted)
        view_model.charts_changed.connect(self._show_chart)
        view_model.quarter_changed.connect(card.set_quarter)
        self._show_chart()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self.card.name)
        super().closeEvent(event)

    @Slot()
    def _show_chart(self) -> None:
        """Show the newest data; the old stay while there are none."""
        chart = self._view_model.chart(self.card.name)
        if chart is not None:
            self.setWindowTitle(chart.question)
            self.card.show_chart(chart, quarter=self._view_model.quarter)
