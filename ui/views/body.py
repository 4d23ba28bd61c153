"""The body of the window: the views, between coalition and deal or over the whole width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.viewmodels.deal_grid import DealGridViewModel
    from ui.viewmodels.doctrine import DoctrineViewModel
    from ui.viewmodels.terms import TermsViewModel

_COALITION_WIDTH_PX: Final = 280
_DEAL_WIDTH_PX: Final = 304


@dataclass(frozen=True, slots=True)
class Page:
    """A view: how it is made, which happens when it is shown first, and how much room it takes."""

    make: Callable[[], QWidget]
    is_wide: bool = False
    """Whether it takes the place of the coalition and the deal as well."""


@dataclass(frozen=True, slots=True)
class Zones:
    """What the window is put together from: the two panels, and the views by their ids."""

    coalition: QWidget
    deal: QWidget
    pages: Mapping[str, Page]
    terms: TermsViewModel
    """Every instrument of the chosen mineral."""
    grid: DealGridViewModel
    """All minerals by kinds of instruments."""
    events: TermsViewModel
    doctrine: DoctrineViewModel


class Body(QStackedWidget):
    """Shows one view at a time. Views beside the panels lie under the veil, wide ones do not."""

    def __init__(self, zones: Zones, veil: QWidget) -> None:
        super().__init__()
        self._pages = zones.pages
        self._made: dict[str, QWidget] = {}
        self._centre = QStackedWidget()
        self._desk = QWidget()
        self._lay_out(zones, veil)
        self.addWidget(self._desk)

    def page(self, name: str) -> QWidget:
        """Return the widget of a view; makes it where it was not yet shown."""
        if name not in self._made:
            self._made[name] = self._pages[name].make()
            self._stack(name).addWidget(self._made[name])
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Show a view by its id."""
        self._stack(name).setCurrentWidget(self.page(name))
        if not self._pages[name].is_wide:
            self.setCurrentWidget(self._desk)

    def _stack(self, name: str) -> QStackedWidget:
        return self if self._pages[name].is_wide else self._centre

    def _lay_out(self, zones: Zones, veil: QWidget) -> None:
        zones.coalition.setFixedWidth(_COALITION_WIDTH_PX)
        centre = QWidget()
        layers = QGridLayout(centre)
        layers.setContentsMargins(0, 0, 0, 0)
        layers.addWidget(self._centre, 0, 0)
        layers.addWidget(veil, 0, 0)
        columns = QHBoxLayout(self._desk)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(zones.coalition)
        columns.addWidget(Hairline(Qt.Orientation.Vertical))
        columns.addWidget(centre, 1)
        columns.addWidget(Hairline(Qt.Orientation.Vertical))
        columns.addWidget(_deal_column(zones.deal))


def _deal_column(deal: QWidget) -> QScrollArea:
    column = QScrollArea(widgetResizable=True)
    column.setFrameShape(QScrollArea.Shape.NoFrame)
    column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    column.setFixedWidth(_DEAL_WIDTH_PX)
    column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.setWidget(deal)
    return column
