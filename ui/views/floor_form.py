"""The floor price of the chosen mineral: number box, slider with marks, how it works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Slot
from typing_extensions import override

from ui.texts import translate
from ui.views.amount_form import AmountForm
from ui.views.form_row import form_row, quiet_combo
from ui.widgets.marked_slider import SliderMark

if TYPE_CHECKING:
    from ui.viewmodels.deal import DealViewModel
    from ui.viewmodels.mineral_terms import Mechanism

_PAGE_STEPS: Final = 10


class FloorForm(AmountForm):
    """Edits the floor and the way in which it works."""

    def __init__(self, view_model: DealViewModel) -> None:
        super().__init__(
            view_model,
            none_text=translate("FloorForm", "no floor"),
            note_name=translate("FloorForm", "About the floor"),
        )
        self.mechanism = quiet_combo(self.tr("How the floor works"))
        self._fitted: tuple[object, ...] = ()
        self.slider.setObjectName("floor_slider")
        self._build()
        self._connect()
        self.refresh()
        self.refresh_notes()

    @Slot()
    @override
    def refresh(self) -> None:
        """Show the floor of the chosen mineral."""
        terms = self._view_model.terms
        self._fit_scale()
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            if self.box.value() != terms.floor:
                self.box.setValue(terms.floor)
            self.slider.setValue(terms.scale.position(terms.floor))
        self.slider.setAccessibleDescription(self.box.text())
        self.refresh_notes()

    @Slot()
    @override
    def refresh_notes(self) -> None:
        """Show what the run says of the floor."""
        self.note.say("\n".join(self._view_model.floor_notices))

    def _build(self) -> None:
        self.mechanism.addItem(self.tr("Levy at the border"), "border_floor")
        self.mechanism.addItem(self.tr("Treasury pays the gap"), "gap_subsidy")
        layout = self._rows(self.tr("Floor price"), page="floor")
        layout.addLayout(form_row(self.tr("How it works"), self.mechanism, page="floor"))

    @override
    def _connect(self) -> None:
        super()._connect()
        self.mechanism.activated.connect(self._choose_mechanism)

    def _fit_scale(self) -> None:
        """Give box and slider the unit, steps and ends of the chosen mineral, where they are others."""
        terms, marks = self._view_model.terms, self._view_model.marks
        fitting = (terms.mineral, terms.mechanism, max(terms.scale.limit, terms.floor), marks)
        if fitting == self._fitted:
            return
        self._fitted = fitting
        self._show_mechanism(terms.mechanism)
        scale, unit = terms.scale, terms.scale.unit.label
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.set_unit(unit)
            self.box.setSingleStep(scale.step)
            self.box.reach(max(scale.limit, terms.floor))
            self.slider.setMaximum(scale.positions)
            self.slider.setPageStep(_PAGE_STEPS)
        name = self.tr("Floor price in {unit}").format(unit=unit)
        self.box.setAccessibleName(name)
        self.slider.setAccessibleName(self.tr("{name}, slider").format(name=name))
        self.slider.set_marks(
            [SliderMark(scale.position(mark.price), mark.text, mark.detail) for mark in marks]
        )

    def _show_mechanism(self, mechanism: Mechanism | None) -> None:
        with QSignalBlocker(self.mechanism):
            self.mechanism.setCurrentIndex(self.mechanism.findData(mechanism or "border_floor"))
        self.mechanism.setEnabled(mechanism is not None)
        self.mechanism.setToolTip("" if mechanism else self.tr("Set a floor price first"))

    @Slot(int)
    @override
    def _move(self, position: int) -> None:
        self._view_model.set_floor(self._view_model.terms.scale.price_at(position))

    @Slot(object)
    @override
    def _expect(self, positions: tuple[int, ...]) -> None:
        price_at = self._view_model.terms.scale.price_at
        self._view_model.expect_floors(map(price_at, positions))

    @Slot(float)
    @override
    def _type(self, value: float) -> None:
        self._view_model.set_floor(value)

    @Slot(int)
    def _choose_mechanism(self, index: int) -> None:
        self._view_model.set_mechanism(self.mechanism.itemData(index))
