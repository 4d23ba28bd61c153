"""A deal panel on a document, as the window would build it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.pictures import a_world
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.deal import DealViewModel
from ui.views.deal import DealPanel

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario


class Desk:
    """A panel on a document, as the window would build it."""

    def __init__(self, qtbot, scenario: Scenario, mineral: str) -> None:
        self.document = Document(scenario)
        self.selection = Selection(mineral)
        self.view_model = DealViewModel(self.document, self.selection, a_world())
        self.panel = DealPanel(self.view_model)
        qtbot.addWidget(self.panel)
        self.panel.resize(304, 648)
        self.panel.show()
        self.panel.activateWindow()

    @property
    def steps(self) -> int:
        return self.document.undo_stack.count()
