"""The columns of the table of the whole deal: one main number for each kind of instrument."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from negotiator.errors import ScenarioError
from negotiator.model import edits
from negotiator.model.checks import PRICE_RANGE
from negotiator.model.deal import PurchaseQuota
from ui.format import PriceUnit, price_unit
from ui.texts import translate
from ui.viewmodels.amounts import Unit, plain, read_amount, written
from ui.viewmodels.choice_words import kind_words
from ui.viewmodels.deal_edits import with_quota_tonnes
from ui.viewmodels.levers import levers_of
from ui.viewmodels.terms import INSTRUMENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral, World
    from ui.viewmodels.levers import Lever

_PERCENT: Final = 0.01
_FIRST_SHARE: Final = 0.1
_TONNES: Final = "tonnes_per_year"


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A kind of instrument and the number that the table shows of it, at the main stage."""

    kind: str
    field: str
    edit: Callable[..., Scenario]
    """Sets the number; None removes the instrument."""

    @property
    def lever(self) -> Lever:
        """The number as the form of all terms sets it."""
        levers = levers_of(INSTRUMENTS[self.kind], "deal")
        return next(lever for lever in levers if lever.name == self.field)

    @property
    def heading(self) -> str:
        """Name of the column."""
        return kind_words(self.kind)

    @property
    def unit_words(self) -> str:
        """Unit of the column; that of prices is another one from mineral to mineral."""
        words = {
            "price": translate("grid", "USD"),
            "percent": translate("grid", "%"),
        }
        return words.get(self.lever.control, translate("grid", "days"))

    def units(self, price: PriceUnit) -> Mapping[str, Unit]:
        """Units that may be written; the first one, of prices this one, counts where none is."""
        if self.lever.control == "price":
            rest = (unit for unit in PriceUnit if unit is not price)
            every = (price, *rest)
            names = {unit.label: unit for unit in every}
            names |= {f"/{unit.label.rsplit('/', 1)[-1]}": unit for unit in every}
            return {name: Unit(self.field, unit.usd_per_t) for name, unit in names.items()}
        if self.kind == "purchase_quota":
            masses = {"t": 1.0, "kt": 1.0e3, "Mt": 1.0e6}
            tonnes = {name: Unit(_TONNES, factor) for name, factor in masses.items()}
            return {"%": Unit(self.field, _PERCENT), **tonnes}
        if self.lever.control == "percent":
            return {"%": Unit(self.field, _PERCENT)}
        days = translate("grid", "days")
        return {days: Unit(self.field, 1.0)}

    def text(self, scenario: Scenario, mineral: Mineral, *, is_plain: bool = False) -> str:
        """What the deal says, as it is shown or as a spreadsheet reads it; empty for nothing."""
        found = scenario.deal.find(self.kind, mineral.id, mineral.main_stage)
        if found is None:
            return ""
        write = plain if is_plain else written
        value = getattr(found, self.field)
        if value is None:
            return f"{write(getattr(found, _TONNES))} t"
        units = self.units(price_unit(mineral.price_usd_per_t.value))
        shown = write(value / next(iter(units.values())).factor)
        return f"{shown} %" if self.lever.control == "percent" else shown

    def changed(
        self, world: World, scenario: Scenario, mineral: Mineral, text: str, price: PriceUnit
    ) -> Scenario:
        """Scenario with what was typed.

        Raises
        ------
        ValueError
            If it is no amount, or one out of range; says so with what is allowed.
        """
        amount = read_amount(text, self.units(price))
        place: dict[str, Any] = {"mineral": mineral.id, "stage": mineral.main_stage}
        if amount is None:
            return self.edit(scenario, **place, **{self.field: None})
        field, value = amount
        low, high = self._range(world, mineral)
        if field == self.field and not low <= value <= high:
            raise ValueError(_out_of_range(text, self.allowed(world, mineral)))
        try:
            if field == _TONNES:
                return _with_tonnes(scenario, mineral, value)
            return self.edit(scenario, **place, **{field: value})
        except (ScenarioError, ValidationError) as error:
            raise ValueError(_out_of_range(text, self.allowed(world, mineral))) from error

    def allowed(self, world: World, mineral: Mineral) -> str:
        """Say what is allowed: `0.069 to 69,000 USD/kg, or nothing`."""
        unit = price_unit(mineral.price_usd_per_t.value)
        name, shown = next(iter(self.units(unit).items()))
        low, high = (written(_rounded(end / shown.factor)) for end in self._range(world, mineral))
        words = translate("grid", "Allowed: {low} to {high} {unit}, or nothing.")
        return words.format(low=low, high=high, unit=name)

    def _range(self, world: World, mineral: Mineral) -> tuple[float, float]:
        """Least and greatest value, in the unit of the scenario."""
        if self.lever.control == "price":
            base = world.market(mineral.id, mineral.main_stage).price_usd_per_t
            return base / PRICE_RANGE, base * PRICE_RANGE
        return self.lever.low, self.lever.high


def grid_columns() -> tuple[GridColumn, ...]:
    """Return the columns, in order."""
    return (
        GridColumn("border_floor", "price_usd_per_t", edits.with_floor),
        GridColumn("gap_subsidy", "price_usd_per_t", edits.with_subsidy),
        GridColumn("contract_for_difference", "strike_usd_per_t", edits.with_contract),
        GridColumn("purchase_quota", "share_frac", edits.with_quota),
        GridColumn("tariff", "rate_frac", edits.with_tariff),
        GridColumn("stockpile", "target_days", edits.with_stockpile),
    )


def _with_tonnes(scenario: Scenario, mineral: Mineral, tonnes_per_year: float) -> Scenario:
    """Set a quota in tonnes a year for all members together."""
    name, stage = mineral.id, mineral.main_stage
    quota = scenario.deal.find("purchase_quota", name, stage)
    if not isinstance(quota, PurchaseQuota):
        begun = edits.with_quota(scenario, mineral=name, share_frac=_FIRST_SHARE, stage=stage)
        return _with_tonnes(begun, mineral, tonnes_per_year)
    return with_quota_tonnes(scenario, quota, tonnes_per_year)


def _out_of_range(text: str, allowed: str) -> str:
    words = translate("grid", "\u201c{text}\u201d is out of range. {allowed}")
    return words.format(text=text.strip(), allowed=allowed)


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")
