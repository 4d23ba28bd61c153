"""Minerals and their parameters."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from negotiator.errors import DataError
from negotiator.model.world import Datum, Mineral, Stage

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from negotiator.data.table import Table

STAGES_OF: Final[Mapping[str, tuple[Stage, ...]]] = MappingProxyType(
    {"mine+refined": ("mine", "refined"), "refined": ("refined",), "mine": ("mine",)}
)
PARAMETERS: Final = (
    "capex_premium_outside_dominant_frac",
    "cost_premium_outside_dominant_frac",
    "demand_elasticity_long",
    "demand_elasticity_short",
    "demand_growth_per_year",
    "idle_trigger_price_to_cost_ratio",
    "mine_capex_usd_per_t_per_year",
    "mine_construction_years",
    "mine_lead_time_years",
    "ore_cost_share_frac",
    "recycling_input_rate_frac",
    "refinery_capex_usd_per_t_per_year",
    "refinery_lead_time_years",
    "restart_lag_quarters",
    "sourcing_elasticity",
    "stock_days",
    "substitution_index_si_sr",
    "supply_elasticity_mine_short",
    "supply_elasticity_refined_short",
    "utilisation_mine_frac",
    "utilisation_refined_frac",
)
COMPONENT_PARAMETERS: Final = (
    "component_capex_usd_per_t_per_year",
    "component_lead_time_years",
    "component_price_usd_per_t_contained",
    "component_share_of_refined_use_frac",
    "cost_premium_outside_dominant_frac",
    "demand_elasticity_long",
    "demand_elasticity_short",
    "demand_growth_per_year",
    "other_uses_frac",
    "refined_cost_share_of_component_price_frac",
    "sourcing_elasticity",
    "stock_days",
    "supply_elasticity_component_short",
    "utilisation_component_frac",
    "world_component_output",
)
OPTIONAL_PARAMETERS: Final = ("refined_cost_share_of_cell_price_frac",)
FILLER: Final = "not used"
"""Beginning of the source of a parameter of a stage that the chain does not have."""
_SHARES: Final = ("share", "utilisation", "recycling", "other_uses", "substitution")
"""Words in the names of parameters that lie between 0 and 1."""


def read_minerals(table: Table, components: Table) -> tuple[Mineral, ...]:
    """Minerals in the order of `minerals.csv`, with the component stage of `components.csv`.

    Raises
    ------
    DataError
        If a value is out of range, or a host or the mineral of a component is not known.
    """
    ids = [key for (key,) in table.keys("id")]
    refined = [
        mineral
        for mineral, stages in zip(ids, table.one_of("stages", tuple(STAGES_OF)), strict=True)
        if "refined" in STAGES_OF[stages]
    ]
    forms = _forms(table, component_names(components, refined))
    hosts = table.named("host_mineral", ["", *ids], what="mineral")
    price = _data(table, "price_usd_per_t", "USD/t", grade="price_grade", source="price_source")
    importance = _data(
        table,
        "ec_economic_importance",
        "index 0 to 10",
        grade="ec_grade",
        source="ec_source",
        high=10.0,
    )
    risk = _data(
        table,
        "ec_supply_risk_2023",
        "index 0 to 10",
        grade="ec_grade",
        source="ec_source",
        high=10.0,
    )
    grade, source, note = table.grades(), table.filled("source"), table.text("note")
    name, symbol = table.filled("name"), table.text("symbol")
    group, basis = table.filled("group"), table.filled("content_basis")
    return tuple(
        Mineral(
            id=mineral,
            name=name[row],
            symbol=symbol[row],
            group=group[row],
            content_basis=basis[row],
            forms=forms[row],
            host=hosts[row],
            price_usd_per_t=price[row],
            economic_importance=importance[row],
            supply_risk_2023=risk[row],
            grade=grade[row],
            source=source[row],
            note=note[row],
        )
        for row, mineral in enumerate(ids)
    )


def component_names(components: Table, minerals: Collection[str]) -> Mapping[str, str]:
    """Name of the component of each chain that has one; chains of one component share its name."""
    components.keys("mineral_id")
    components.grades()
    ids = components.named("mineral_id", minerals, what="mineral with a refined stage")
    return dict(zip(ids, components.filled("component"), strict=True))


def read_parameters(
    table: Table,
    minerals: Collection[str],
    *,
    needed: tuple[str, ...],
    optional: tuple[str, ...] = (),
) -> Mapping[tuple[str, str], Datum]:
    """Parameters by mineral and name.

    Raises
    ------
    DataError
        If one is missing, unknown, out of its range, or not between its low and high.
    """
    keys = table.keys("mineral_id", "parameter")
    table.named("mineral_id", minerals, what="mineral")
    table.named("parameter", needed + optional, what="parameter")
    values, lows, highs = (table.numbers(name) for name in ("value", "low", "high"))
    units, grades, sources = table.filled("unit"), table.grades(), table.filled("source")
    for row, (_, name) in enumerate(keys):
        _check_range(table, row, name, values=(lows[row], values[row], highs[row]))
        if name.startswith("utilisation") and not sources[row].startswith(FILLER):
            _check_utilisation(table, row, values[row])
    given = {
        (mineral, name): Datum(
            values[row], units[row], grades[row], sources[row], lows[row], highs[row]
        )
        for row, (mineral, name) in enumerate(keys)
    }
    for mineral in minerals:
        for name in needed:
            if (mineral, name) not in given:
                found = f"no {name} for {mineral}."
                raise DataError(found, where=table.file, cure="Add a row for it.")
    return MappingProxyType(given)


def _check_range(table: Table, row: int, name: str, *, values: tuple[float, float, float]) -> None:
    """Raise `DataError` unless low, value and high are in order and in range."""
    low, value, high = values
    if not low <= value <= high:
        found = f"{value:g} is not between low {low:g} and high {high:g}."
        raise table.fault(row, "value", found, cure="Put the three in order.")
    if low < 0.0 and not name.startswith("demand_growth"):
        raise table.fault(row, "low", f"{name} {low:g}.", cure="Write a number not below 0.")
    if high > 1.0 and any(word in name for word in _SHARES):
        raise table.fault(row, "high", f"{name} {high:g}.", cure="Write a number from 0 to 1.")


def _check_utilisation(table: Table, row: int, value: float) -> None:
    """Raise `DataError` unless a part of capacity is used and a part is idle, as (E4) needs."""
    if not 0.0 < value < 1.0:
        cure = "Write a number above 0 and below 1."
        raise table.fault(row, "value", f"a utilisation of {value:g}.", cure=cure)


def _forms(table: Table, component_of: Mapping[str, str]) -> list[Mapping[Stage, str]]:
    """Name what is traded at each stage of each mineral, in the order of the stages."""
    forms: list[Mapping[Stage, str]] = []
    rows = zip(
        table.text("id"),
        table.one_of("stages", tuple(STAGES_OF)),
        table.text("mined_form"),
        table.text("refined_form"),
        strict=True,
    )
    for mineral, stages, mined, refined in rows:
        names: dict[Stage, str] = {"mine": mined, "refined": refined}
        of_stage = {stage: names[stage] for stage in STAGES_OF[stages]}
        if mineral in component_of:
            of_stage["component"] = component_of[mineral]
        forms.append(MappingProxyType(of_stage))
    return forms


def _data(
    table: Table, column: str, unit: str, *, grade: str, source: str, high: float = float("inf")
) -> list[Datum]:
    """Positive values of a column with the grade and source of two others."""
    values = table.numbers(column, low=0.0, high=high)
    grades, sources = table.grades(grade), table.filled(source)
    for row, value in enumerate(values):
        if value == 0.0:
            raise table.fault(row, column, "found 0.", cure="Write a number above 0.")
    return [
        Datum(value, unit, grade, source)
        for value, grade, source in zip(values, grades, sources, strict=True)
    ]
