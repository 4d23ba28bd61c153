"""The body of the window: the views, between coalition and deal or over the whole width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QStackedWidget, QWidget

from ui.type_scale import keep_least, scale, scaled
from ui.views.coalition import PANEL_WIDTH
from ui.widgets.hairline import HairlineSplitter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.viewmodels.deal_grid import DealGridViewModel
    from ui.viewmodels.doctrine import DoctrineViewModel
    from ui.viewmodels.headline import HeadlineViewModel
    from ui.viewmodels.terms import TermsViewModel

PANELS_PX: Final = (PANEL_WIDTH, 304)
"""Widths of coalition and deal where nobody has dragged them; they are never narrower."""


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
    headline: HeadlineViewModel


class Body(QStackedWidget):
    """Shows one view at a time. Views beside the panels lie under the veil, wide ones do not."""

    panels_dragged = Signal()
    """The user has made a panel wider or narrower."""
    replay_wanted = Signal()
    """The last change is to be shown again."""
    thresholds_wanted = Signal()
    """Thresholds of the coalition are to be set."""

    def __init__(self, zones: Zones, veil: QWidget) -> None:
        super().__init__()
        self._pages = zones.pages
        self._made: dict[str, QWidget] = {}
        self._centre = QStackedWidget()
        self._desk = HairlineSplitter()
        self._panels = (zones.coalition, _deal_column(zones.deal))
        self._panels_px: tuple[int, ...] = PANELS_PX
        self._lay_out(veil)
        self._desk.splitterMoved.connect(self._note_panels)
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

    @property
    def panels_px(self) -> tuple[int, ...]:
        """Widths of coalition and deal, for usual letters."""
        return self._panels_px

    def arrange_panels(self, panels_px: tuple[int, ...]) -> None:
        """Give coalition and deal these widths for usual letters, within what they need."""
        self._panels_px = panels_px
        coalition, deal = (scaled(width) for width in panels_px)
        centre = max(self.width() - coalition - deal, 1)
        self._desk.setSizes([coalition, centre, deal])

    def show_panels(self, *, shown: bool) -> None:
        """Show coalition and deal, or leave their room to the view."""
        for panel in self._panels:
            panel.setVisible(shown)

    @Slot()
    def _note_panels(self) -> None:
        coalition, _centre, deal = self._desk.sizes()
        self._panels_px = tuple(round(width / scale()) for width in (coalition, deal))
        self.panels_dragged.emit()

    def _stack(self, name: str) -> QStackedWidget:
        return self if self._pages[name].is_wide else self._centre

    def _lay_out(self, veil: QWidget) -> None:
        centre = QWidget()
        layers = QGridLayout(centre)
        layers.setContentsMargins(0, 0, 0, 0)
        layers.addWidget(self._centre, 0, 0)
        layers.addWidget(veil, 0, 0)
        coalition, deal = self._panels
        for column, stretch in ((coalition, 0), (centre, 1), (deal, 0)):
            self._desk.addWidget(column)
            self._desk.setStretchFactor(self._desk.count() - 1, stretch)
        for panel, width_px in zip(self._panels, PANELS_PX, strict=True):
            keep_least(panel, width_px)


def _deal_column(deal: QWidget) -> QScrollArea:
    column = QScrollArea(widgetResizable=True)
    column.setFrameShape(QScrollArea.Shape.NoFrame)
    column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.setWidget(deal)
    return column
