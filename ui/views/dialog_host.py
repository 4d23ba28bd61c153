"""Dialogs that stay open beside the window while the user goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow

from ui.views.adversary_dialog import AdversaryDialog
from ui.views.deal_grid_dialog import DealGridDialog
from ui.views.terms_dialog import TermsDialog
from ui.views.why_dialog import WhyDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from negotiator.model.world import World
    from ui.views.body import Zones


class DialogHost(QMainWindow):
    """A window whose dialogs are made when they are first shown, and kept."""

    def __init__(self, zones: Zones, world: World) -> None:
        super().__init__()
        self._zones = zones
        self._world = world
        self._dialogs: dict[str, QDialog] = {}

    def show_dialog(self, name: str, make: Callable[[], QDialog]) -> None:
        """Show a dialog that stays open beside the window; it is made when it is shown first."""
        if name not in self._dialogs:
            self._dialogs[name] = make()
        self._dialogs[name].show()
        self._dialogs[name].raise_()
        self._dialogs[name].activateWindow()

    def show_terms(self) -> None:
        """Show every instrument of the chosen mineral, at every stage."""
        empty = self.tr("The deal says nothing of this mineral yet. Add a term.")
        title = self.tr("All terms of the chosen mineral")
        terms = self._zones.terms
        self.show_dialog("terms", lambda: TermsDialog(terms, title=title, empty=empty, parent=self))

    def show_events(self) -> None:
        """Show what happens outside the club."""
        empty = self.tr("Nothing happens outside the club. Add an event.")
        title, terms = self.tr("Events"), self._zones.events
        self.show_dialog(
            "events", lambda: TermsDialog(terms, title=title, empty=empty, parent=self)
        )

    def show_adversary(self) -> None:
        """Show who the adversary is and by which rule it acts."""
        doctrine = self._zones.doctrine
        self.show_dialog("adversary", lambda: AdversaryDialog(doctrine, self))

    def show_grid(self) -> None:
        """Show all minerals and kinds of instruments in one table."""
        self.show_dialog("grid", lambda: DealGridDialog(self._zones.grid, self))

    @Slot()
    def show_why(self) -> None:
        """Show what the last edit changed and by which channels."""
        headline = self._zones.headline
        self.show_dialog("why", lambda: WhyDialog(headline, self._world, self))
