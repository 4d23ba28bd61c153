"""The floor price of the chosen mineral: number box, slider with marks, how it works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import CONTROL
from ui.views.form_row import NUMBER_PX, form_row, quiet_combo
from ui.widgets.marked_slider import MarkedSlider, SliderMark
from ui.widgets.note_line import NoteLine
from ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from ui.viewmodels.deal import DealViewModel

_PAGE_STEPS: Final = 10


class FloorForm(QWidget):
    """Edits the floor while the slider moves; box and slider are two hands on the same value."""

    def __init__(self, view_model: DealViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.box = NumberBox(self.tr("no floor"))
        self.slider = MarkedSlider()
        self.mechanism = quiet_combo(self.tr("How the floor works"))
        self.note = NoteLine(self.tr("About the floor"))
        self._build()
        self._connect()
        self.refresh()
        self.refresh_notes()

    @Slot()
    def refresh(self) -> None:
        """Show the floor of the chosen mineral."""
        terms = self._view_model.terms
        self._fit_scale()
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            if self.box.value() != terms.floor:
                self.box.setValue(terms.floor)
            self.slider.setValue(terms.scale.position(terms.floor))
        self.slider.setAccessibleDescription(self.box.text())
        with QSignalBlocker(self.mechanism):
            self.mechanism.setCurrentIndex(
                self.mechanism.findData(terms.mechanism or "border_floor")
            )
        self.mechanism.setEnabled(terms.mechanism is not None)
        hint = "" if terms.mechanism else self.tr("Set a floor price first")
        self.mechanism.setToolTip(hint)
        self.refresh_notes()

    @Slot()
    def refresh_notes(self) -> None:
        """Show what the run says of the floor."""
        self.note.say("\n".join(self._view_model.floor_notices))

    def _build(self) -> None:
        self.mechanism.addItem(self.tr("Levy at the border"), "border_floor")
        self.mechanism.addItem(self.tr("Treasury pays the gap"), "gap_subsidy")
        self.box.setFixedWidth(NUMBER_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(form_row(self.tr("Floor price"), self.box))
        layout.addWidget(self.slider)
        layout.addWidget(self.note)
        layout.addSpacing(CONTROL)
        layout.addLayout(form_row(self.tr("How it works"), self.mechanism))

    def _connect(self) -> None:
        self.slider.gesture_started.connect(self._view_model.start_gesture)
        self.box.gesture_started.connect(self._view_model.start_gesture)
        self.box.gesture_started.connect(self.refresh_notes)
        self.slider.valueChanged.connect(self._move)
        self.box.valueChanged.connect(self._type)
        self.box.refused.connect(self._refuse)
        self.mechanism.activated.connect(self._choose_mechanism)
        self._view_model.changed.connect(self.refresh)
        self._view_model.picture_changed.connect(self.refresh_notes)

    def _fit_scale(self) -> None:
        """Give box and slider the unit, steps and ends of the chosen mineral."""
        terms = self._view_model.terms
        scale, unit = terms.scale, terms.scale.unit.label
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.set_unit(unit)
            self.box.setSingleStep(scale.step)
            self.box.setMaximum(max(scale.limit, terms.floor))
            self.slider.setMaximum(scale.positions)
            self.slider.setPageStep(_PAGE_STEPS)
        name = self.tr("Floor price in {unit}").format(unit=unit)
        self.box.setAccessibleName(name)
        self.slider.setAccessibleName(self.tr("{name}, slider").format(name=name))
        marks = self._view_model.marks
        self.slider.set_marks(
            [SliderMark(scale.position(mark.price), mark.text, mark.detail) for mark in marks]
        )

    @Slot(int)
    def _move(self, position: int) -> None:
        self._view_model.set_floor(self._view_model.terms.scale.price_at(position))

    @Slot(float)
    def _type(self, value: float) -> None:
        self._view_model.set_floor(value)

    @Slot()
    def _refuse(self) -> None:
        self.note.say(self.box.range_text())

    @Slot(int)
    def _choose_mechanism(self, index: int) -> None:
        self._view_model.set_mechanism(self.mechanism.itemData(index))
