"""A form for one instrument or event: a row for each lever that its class has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.format import price_unit
from ui.viewmodels.choice_words import choice_words, page_of_kind, unit_words
from ui.viewmodels.mineral_names import list_name
from ui.viewmodels.places import load_places
from ui.views.form_row import form_row
from ui.widgets.lever_controls import (
    AmountControl,
    ChoiceControl,
    FlagControl,
    QuarterControl,
    SearchChoiceControl,
)
from ui.widgets.many_control import ManyControl
from ui.widgets.tiers_control import TiersControl

if TYPE_CHECKING:
    from negotiator.model.world import World
    from ui.viewmodels.levers import Lever
    from ui.viewmodels.terms import Term, TermsViewModel

_PERCENT: Final = 100.0
_STEPPED: Final = (AmountControl, QuarterControl)
"""Controls that keys and held arrows move on: what comes of one press is one step."""
_TYPED: Final = (AmountControl, QuarterControl, SearchChoiceControl, TiersControl)


class LeverForm(QWidget):
    """Controls for the levers of a term; it only reports, the view-model decides."""

    chosen = Signal(object, object)
    """A lever and the value that the user wants it to have."""
    refused = Signal(str)
    """What is being typed cannot be taken; says what is allowed."""

    def __init__(self, view_model: TermsViewModel, index: int) -> None:
        super().__init__()
        self._view_model = view_model
        self._controls: dict[str, Any] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        term = view_model.terms[index]
        self.kind = term.kind
        for lever in view_model.levers(index):
            self._add(lever, term)
        self._rows.addStretch()

    def show_term(self, term: Term) -> None:
        """Show the values of a term of the same kind."""
        for name, control in self._controls.items():
            control.show_value(getattr(term, name))

    def control(self, name: str) -> QWidget:
        """Control of a lever by the name of its field."""
        widget: QWidget = self._controls[name]
        return widget

    def _add(self, lever: Lever, term: Term) -> None:
        control: Any = self._made(lever, term)
        unit = unit_words(lever.unit) if lever.control == "number" else ""
        control.setAccessibleName(f"{lever.label} ({unit})" if unit else lever.label)
        control.setAccessibleDescription(lever.description)
        control.setToolTip(lever.description)
        control.show_value(getattr(term, lever.name))
        if isinstance(control, _STEPPED):
            control.gesture_started.connect(self._view_model.start_gesture)
        else:
            control.taken.connect(self._view_model.start_gesture)
        control.taken.connect(lambda value: self.chosen.emit(lever, value))
        if isinstance(control, _TYPED):
            control.refused.connect(self.refused)
        self._controls[lever.name] = control
        self._rows.addLayout(form_row(lever.label, control, page=page_of_kind(self.kind)))

    def _made(self, lever: Lever, term: Term) -> QWidget:
        match lever.control:
            case "quarter":
                last = self._view_model.last_quarter
                return QuarterControl(last, is_optional=lever.optional)
            case "flag":
                return FlagControl()
            case "choice":
                return ChoiceControl([(word, choice_words(word)) for word in lever.choices])
            case "stage":
                stages = self._view_model.stages(term)
                return ChoiceControl([(stage, choice_words(stage)) for stage in stages])
            case "region" | "targets" | "minerals" | "tiers":
                return self._places_or_minerals(lever)
        return self._amount(lever, term)

    def _places_or_minerals(self, lever: Lever) -> QWidget:
        world = self._view_model.world
        if lever.control == "minerals":
            return ManyControl([(m.id, list_name(m)) for m in world.minerals], [])
        if lever.control == "region":
            return SearchChoiceControl(named_regions(world))
        if lever.control == "tiers":
            return TiersControl(named_regions(world), _buyers())
        words = [(word, choice_words(word)) for word in lever.choices]
        return ManyControl(named_regions(world), words)

    def _amount(self, lever: Lever, term: Term) -> AmountControl:
        if lever.control == "percent":
            factor, unit = _PERCENT, "%"
        elif lever.control == "price":
            market = self._view_model.world.market(term.mineral, term.stage)  # type: ignore[union-attr]
            shown = price_unit(market.price_usd_per_t)
            factor, unit = 1.0 / shown.usd_per_t, shown.label
        else:
            factor, unit = 1.0, unit_words(lever.unit)
        none_text = self.tr("not set") if lever.optional else ""
        box = AmountControl(none_text=none_text, factor=factor, is_whole=lever.control == "count")
        box.set_unit(unit)
        box.set_span(lever.low, lever.high, lever.step)
        return box


def _buyers() -> list[tuple[str, str]]:
    return [(word, choice_words(word)) for word in ("members", "everyone")]


def named_regions(world: World) -> list[tuple[str, str]]:
    """Id and name of every region, by name."""
    places = load_places()
    named = [(region.id, places.name(region)) for region in world.regions]
    return sorted(named, key=lambda one: one[1].casefold())
