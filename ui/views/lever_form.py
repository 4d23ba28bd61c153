"""A form for one instrument or event: a row for each lever that its class has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from negotiator.model.checks import PRICE_RANGE
from negotiator.model.naming import STAGES
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
        self._levers = view_model.levers(index)
        for lever in self._levers:
            self._add(lever, term)
        self._rows.addStretch()

    def show_term(self, term: Term) -> None:
        """Show the values of a term of the same kind; it may be of another mineral or stage."""
        for lever in self._levers:
            control = self._controls[lever.name]
            self._fit(control, lever, term)
            control.show_value(getattr(term, lever.name))

    def control(self, name: str) -> QWidget:
        """Control of a lever by the name of its field."""
        widget: QWidget = self._controls[name]
        return widget

    def _add(self, lever: Lever, term: Term) -> None:
        control: Any = self._made(lever)
        unit = unit_words(lever.unit) if lever.control == "number" else ""
        control.setAccessibleName(f"{lever.label} ({unit})" if unit else lever.label)
        control.setAccessibleDescription(lever.description)
        control.setToolTip(lever.description)
        self._fit(control, lever, term)
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

    def _fit(self, control: Any, lever: Lever, term: Term) -> None:  # noqa: ANN401 (of many kinds)
        """Give a control what follows from the mineral and the stage: stages, and the unit of prices."""
        if lever.control == "stage":
            stages = self._view_model.stages(term)
            control.offer([(stage, choice_words(stage)) for stage in stages])
        elif lever.control == "price":
            market = self._view_model.world.market(term.mineral, term.stage)  # type: ignore[union-attr]
            base, shown = market.price_usd_per_t, price_unit(market.price_usd_per_t)
            control.measure_in(1.0 / shown.usd_per_t, shown.label)
            low, high = (float(f"{end:.4g}") for end in (base / PRICE_RANGE, base * PRICE_RANGE))
            control.set_span(low, high, shown.usd_per_t)

    def _made(self, lever: Lever) -> QWidget:
        match lever.control:
            case "quarter":
                last = self._view_model.last_quarter
                return QuarterControl(last, is_optional=lever.optional)
            case "flag":
                return FlagControl()
            case "choice":
                return ChoiceControl([(word, choice_words(word)) for word in lever.choices])
            case "stage":
                return ChoiceControl([(stage, choice_words(stage)) for stage in STAGES])
            case "region" | "targets" | "minerals" | "tiers":
                return self._places_or_minerals(lever)
        return self._amount(lever)

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

    def _amount(self, lever: Lever) -> AmountControl:
        factor, unit = 1.0, unit_words(lever.unit)
        if lever.control == "percent":
            factor, unit = _PERCENT, "%"
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
