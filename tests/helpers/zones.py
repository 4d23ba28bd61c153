"""Zones of a window without panels, for tests of the window itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tests.helpers.worlds import a_world
from ui.selection import Selection
from ui.viewmodels.deal_grid import DealGridViewModel
from ui.viewmodels.doctrine import DoctrineViewModel
from ui.viewmodels.headline import HeadlineViewModel
from ui.viewmodels.terms import EventsViewModel, InstrumentsViewModel
from ui.views.body import Zones

if TYPE_CHECKING:
    from ui.document import Document
    from ui.views.body import Page


def zones_of(document: Document, pages: dict[str, Page]) -> Zones:
    selection = Selection(a_world().minerals[0].id)
    return Zones(
        coalition=QWidget(),
        deal=QWidget(),
        pages=pages,
        terms=InstrumentsViewModel(document, selection, a_world()),
        grid=DealGridViewModel(document, a_world()),
        events=EventsViewModel(document, selection, a_world()),
        doctrine=DoctrineViewModel(document, selection, a_world()),
        headline=HeadlineViewModel(document, selection, a_world()),
    )
