"""What the outcome view shows: four charts of the newest picture, the shared cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.charts import empty_text, outcome_charts
from ui.viewmodels.headline import HeadlineViewModel
from ui.viewmodels.timeline import TimelineViewModel

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.world import World
    from ui.document import Document
    from ui.selection import Selection
    from ui.viewmodels.chart_parts import AnyChart


class OutcomeViewModel(QObject):
    """Charts of the newest picture, and the cursor that they share."""

    charts_changed = Signal()
    """`charts` or `message` is another one."""
    quarter_changed = Signal(int)

    def __init__(
        self, document: Document, selection: Selection, world: World, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.headline = HeadlineViewModel(document, selection, world, self)
        """What stands above the charts."""
        self.timeline = TimelineViewModel(document, selection, self)
        """What runs along the bottom."""
        self._selection = selection
        self._world = world
        self._picture: Picture | None = None
        self._charts: tuple[AnyChart, ...] = ()
        self._message = ""
        selection.quarter_changed.connect(self._follow_cursor)

    @property
    def picture(self) -> Picture | None:
        """The newest picture; None before the first run."""
        return self._picture

    @property
    def charts(self) -> tuple[AnyChart, ...]:
        """Secure share, prices, sources and cost; empty where `message` says why."""
        return self._charts

    @property
    def message(self) -> str:
        """Why there are no charts, and what would do."""
        return self._message

    @property
    def quarter(self) -> int:
        """Quarter under the shared cursor, within the run that is shown."""
        last = len(self._picture.quarters) - 1 if self._picture else 0
        return min(self._selection.quarter, last)

    def show_picture(self, picture: Picture) -> None:
        """Show what a run delivered."""
        self._picture = picture
        self._message = empty_text(picture, self._world)
        self._charts = () if self._message else outcome_charts(picture, self._world)
        self.headline.show_picture(picture)
        self.charts_changed.emit()

    def select_quarter(self, quarter: int) -> None:
        """Move the shared cursor, within the run that is shown."""
        last = len(self._picture.quarters) - 1 if self._picture else 0
        self._selection.select_quarter(min(max(quarter, 0), last))

    def _follow_cursor(self) -> None:
        self.quarter_changed.emit(self.quarter)
