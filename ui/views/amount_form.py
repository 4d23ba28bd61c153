"""An amount of the deal: a number box and a slider for the same value, with a sentence under them."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import CONTROL
from ui.type_scale import keep_size
from ui.views.form_row import NUMBER_PX, form_row
from ui.widgets.help_mark import explained
from ui.widgets.marked_slider import MarkedSlider
from ui.widgets.note_line import NoteLine
from ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

    from ui.viewmodels.deal import DealViewModel


class AmountForm(QWidget):
    """Box and slider are two hands on one value; the scenario is edited while either moves."""

    def __init__(self, view_model: DealViewModel, *, none_text: str, note_name: str) -> None:
        super().__init__()
        self._view_model = view_model
        self.box = NumberBox(none_text)
        self.slider = MarkedSlider()
        self.note = NoteLine(note_name)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.slider.await_hand()

    @abstractmethod
    def refresh(self) -> None:
        """Show what the deal says of the chosen mineral."""

    @abstractmethod
    def refresh_notes(self) -> None:
        """Show what the run says of it."""

    @abstractmethod
    def _move(self, position: int) -> None:
        """Take a position of the slider."""

    @abstractmethod
    def _expect(self, positions: tuple[int, ...]) -> None:
        """Say to which positions the slider may be moved next."""

    @abstractmethod
    def _type(self, value: float) -> None:
        """Take a number of the box."""

    @Slot(str)
    def _take_refusal(self, why: str) -> None:
        """Say why what is being typed will not do, or once it will what the run says."""
        if why:
            self.note.say(why)
        else:
            self.refresh_notes()

    def _rows(self, label: str, *, page: str) -> QVBoxLayout:
        """Return a layout with the rows of the amount, explained by a page; others go under them."""
        keep_size(self.box, width_px=NUMBER_PX)
        explained(self, page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(form_row(label, self.box, page=page))
        layout.addWidget(self.slider)
        layout.addWidget(self.note)
        layout.addSpacing(CONTROL)
        return layout

    def _connect(self) -> None:
        self.slider.gesture_started.connect(self._view_model.start_gesture)
        self.box.gesture_started.connect(self._view_model.start_gesture)
        self.box.gesture_started.connect(self.refresh_notes)
        self.slider.valueChanged.connect(self._move)
        self.slider.approached.connect(self._expect)
        self.box.valueChanged.connect(self._type)
        self.box.refused.connect(self._take_refusal)
        self._view_model.changed.connect(self.refresh)
        self._view_model.picture_changed.connect(self.refresh_notes)
