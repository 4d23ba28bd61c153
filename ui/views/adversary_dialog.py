"""The adversary: which outsider it is, by which rule it acts, and the sizes of that rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import GRID, GROUP
from ui.viewmodels.choice_words import kind_words
from ui.views.form_row import form_row
from ui.views.lever_form import LeverForm, named_regions
from ui.widgets.dialog_buttons import quiet_close
from ui.widgets.help_mark import explained
from ui.widgets.lever_controls import ChoiceControl, SearchChoiceControl
from ui.widgets.note_line import NoteLine

if TYPE_CHECKING:
    from ui.viewmodels.doctrine import DoctrineViewModel

_SIZE_PX: Final = (560, 460)
_PAGE: Final = "events"


class AdversaryDialog(QDialog):
    """Stays open beside the charts; every change counts at once and is one step of undo."""

    def __init__(self, view_model: DoctrineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.form: LeverForm | None = None
        self.setWindowTitle(self.tr("The adversary"))
        self.resize(*_SIZE_PX)
        explained(self, _PAGE)
        self.region = SearchChoiceControl(named_regions(view_model.world))
        self.region.setAccessibleName(self.tr("Adversary"))
        self.doctrine = ChoiceControl([(kind, kind_words(kind)) for kind in view_model.classes])
        self.doctrine.setAccessibleName(self.tr("How it acts"))
        self.note = NoteLine(self.tr("Why it was not changed"))
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.region.taken.connect(self._choose_region)
        self.region.refused.connect(self.note.say)
        self.doctrine.taken.connect(self._choose_doctrine)
        view_model.changed.connect(self._refresh)
        view_model.refused.connect(self._refuse)
        self._refresh()
        self.region.setFocus()

    def _lay_out(self) -> None:
        buttons = quiet_close()
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        layout.setSpacing(GRID)
        layout.addLayout(form_row(self.tr("Adversary"), self.region, page=_PAGE))
        layout.addLayout(form_row(self.tr("How it acts"), self.doctrine, page=_PAGE))
        layout.addWidget(self._area, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)

    @Slot()
    def _refresh(self) -> None:
        self.note.say("")
        self._show()

    def _show(self) -> None:
        """Show what the scenario says, whatever was tried."""
        doctrine = self._view_model.terms[0]
        self.region.show_value(self._view_model.adversary)
        self.doctrine.show_value(doctrine.kind)
        if self.form is not None and self.form.kind == doctrine.kind:
            self.form.show_term(doctrine)
            return
        self.form = LeverForm(self._view_model, 0)
        self.form.chosen.connect(self._set)
        self.form.refused.connect(self.note.say)
        self._area.setWidget(self.form)

    @Slot(object)
    def _choose_region(self, region: str) -> None:
        self._view_model.set_adversary(region)

    @Slot(object)
    def _choose_doctrine(self, kind: str) -> None:
        self._view_model.choose(kind)

    @Slot(object, object)
    def _set(self, lever: object, value: object) -> None:
        self.note.say("")
        self._view_model.set(0, lever, value)  # type: ignore[arg-type]

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self._show()
        self.note.say(why)
