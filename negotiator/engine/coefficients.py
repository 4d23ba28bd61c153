"""Coefficients of the equations: what the data and the assumptions say of each slot of a layout.

Prices in the engine are relative to the base price of their market, tonnes are of a base quarter, and both
demand and capacity are divided by the growth of their chain, so that no deal and no event leave all at base.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.parameters import (
    LEAST_UTILISATION,
    MOST_UTILISATION,
    Number,
    ParameterTable,
    demand_curve,
    is_dominant,
    kappa_of,
)
from negotiator.units import DAYS_PER_YEAR, QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from negotiator.engine.layout import Layout, Place
    from negotiator.model.assumptions import Assumptions
    from negotiator.model.draws import Draws
    from negotiator.model.world import FloatArray, IntArray, Market, World

_SCRAP_UTILISATION_FRAC: Final = 0.6
"""Part of the scrap that is worth recovering at the base price (judgement)."""
_SCRAP_ELASTICITY: Final = 0.3
"""Short-run elasticity of secondary supply (judgement; metals studies print 0.2 to 0.6)."""
_CASH_COST_FRAC: Final = 0.9
"""Cash cost of the average maker outside the dominant producer, over its base receipt (judgement)."""
_RESERVE_LIFE_YEARS: Final = 15.0
"""A mine is not enlarged when its region's reserves would last less than this."""


@dataclass(frozen=True, slots=True, eq=False)
class Coefficients:
    """Arrays `(origin slot, k)` and `(destination slot, k)`; the last axis is 1 where no draw differs."""

    output: FloatArray
    """Base output, t a quarter; 0 in padding and shortage slots."""
    capacity: FloatArray
    sourcing_elasticity: FloatArray
    steepness: FloatArray
    """`k` of (E4)."""
    base_logit: FloatArray
    """Log odds of base utilisation."""
    margin_frac: FloatArray
    capex_factor: FloatArray
    cash_cost: FloatArray
    """Own cash cost over the part of the base price that is not input."""
    idle_trigger: FloatArray
    restart_per_quarter: FloatArray
    lead_quarters: IntArray
    capacity_ceiling: FloatArray
    """Largest capacity that reserves allow, over base capacity."""
    final: FloatArray
    """Base purchases of final users, t a quarter (final slots only, like all below)."""
    kappa_quarter: FloatArray
    kappa_year: FloatArray
    kappa_long: FloatArray
    recycled: FloatArray
    """Base secondary supply, t a quarter."""
    stock: FloatArray
    """Commercial stock that users want to hold, t."""
    choke_price: FloatArray
    """(origin slot, 1) relative price at which 1 % of final demand is left."""
    upper_tail: float
    response: float


def coefficients(
    world: World, layout: Layout, assumptions: Assumptions, draws: Draws | None = None
) -> Coefficients:
    """Read the coefficients of a layout off the data, with the user's overrides or those of several draws."""
    table, columns = ParameterTable(world, assumptions, draws), 1 if draws is None else draws.count
    origin = {
        name: np.full((layout.origin_count, columns), value)
        for name, value in _ORIGIN_PADDING.items()
    }
    lead = np.ones((layout.origin_count, columns), dtype=np.intp)
    first = layout.final_slots.start
    final = {name: np.zeros((layout.destination_count - first, columns)) for name in _FINAL_NAMES}
    for place in layout.places:
        slots = place.slots
        for name, values in _origin_values(table, place.market).items():
            origin[name][slots] = values
        origin["output"][place.origins] = place.market.supply_t[:, None] / QUARTERS_PER_YEAR
        origin["margin_frac"][place.origins] = place.market.margin_frac
        origin["outside_dominant"][place.origins] = ~is_dominant(place.market)[:, None]
        origin["capacity_ceiling"][place.origins] = _ceiling(world, place.market)[:, None]
        lead[slots] = table.lead_quarters(place.market)
        if place.destinations.start >= first:
            _fill_final(final, table, place, first)
    found = _assemble(origin, lead, final, assumptions)
    return found if draws is None else _narrowed(found)


def _narrowed(found: Coefficients) -> Coefficients:
    """Leave one column, `(slot, 1)`, of what is the same in all draws."""
    values = {field.name: getattr(found, field.name) for field in fields(Coefficients)}
    for name, array in values.items():
        if isinstance(array, np.ndarray) and (array == array[:, :1]).all():
            values[name] = np.ascontiguousarray(array[:, :1])
    return Coefficients(**values)


_ORIGIN_PADDING: Final = {
    "output": 0.0, "sourcing_elasticity": 4.0, "utilisation": 0.8, "elasticity": 0.3, "margin_frac": 1.0,
    "outside_dominant": 0.0, "capex_premium": 0.0, "cost_premium": 0.0, "idle_trigger": 0.9,
    "restart_lag": 2.0, "capacity_ceiling": np.inf, "choke_price": 1.0,
}  # fmt: skip
_FINAL_NAMES: Final = ("final", "short", "long", "recycling", "stock_days")


def _origin_values(table: ParameterTable, market: Market) -> dict[str, Number]:
    short = "component" if market.stage == "component" else market.stage
    trigger: Number = 0.9
    lag: Number = 3.0
    capex: Number = 0.5
    if market.stage != "component":
        trigger = table.value(market, "idle_trigger_price_to_cost_ratio")
        lag = table.value(market, "restart_lag_quarters")
        capex = table.value(market, "capex_premium_outside_dominant_frac")
    return {
        "sourcing_elasticity": table.value(market, "sourcing_elasticity"),
        "utilisation": table.value(market, f"utilisation_{short}_frac"),
        "elasticity": table.value(market, f"supply_elasticity_{short}_short"),
        "capex_premium": capex,
        "cost_premium": table.value(market, "cost_premium_outside_dominant_frac"),
        "idle_trigger": trigger,
        "restart_lag": lag,
        "choke_price": demand_curve(table, market).choke_price,
    }


def _ceiling(world: World, market: Market) -> FloatArray:
    """Largest capacity over base capacity that leaves reserves for the least life; at least 1."""
    if market.stage != "mine":
        return np.full(len(market.origins), np.inf)
    reserves = [world.reserves_t.get((market.mineral, region)) for region in market.origins]
    tonnes = np.array([np.inf if datum is None else datum.value for datum in reserves])
    ceiling: FloatArray = np.maximum(1.0, tonnes / (_RESERVE_LIFE_YEARS * market.supply_t))
    return ceiling


def _fill_final(
    final: dict[str, FloatArray], table: ParameterTable, place: Place, first: int
) -> None:
    market = place.market
    slots = slice(place.destinations.start - first, place.destinations.stop - first)
    count = place.destinations.stop - place.destinations.start
    grouped = np.bincount(place.groups, market.final_t, count)
    final["final"][slots] = grouped[:, None] / QUARTERS_PER_YEAR
    final["short"][slots] = table.value(market, "demand_elasticity_short")
    final["long"][slots] = table.value(market, "demand_elasticity_long")
    final["recycling"][slots] = table.recycling_frac(market)
    final["stock_days"][slots] = table.value(market, "stock_days")


def _assemble(
    origin: dict[str, FloatArray],
    lead: IntArray,
    final: dict[str, FloatArray],
    assumptions: Assumptions,
) -> Coefficients:
    behaviour = assumptions.behaviour
    n = behaviour.upper_tail_elasticity
    used = np.clip(origin["utilisation"], LEAST_UTILISATION, MOST_UTILISATION)
    base = final["final"]
    short = np.where(base > 0.0, final["short"], 0.1)
    long = np.where(base > 0.0, np.maximum(final["long"], short), 0.1)
    if float(long.max(initial=0.0)) >= n:
        kappa_of(float(long.max()), n)
    premium = origin["cost_premium"] * (1.0 - origin["outside_dominant"])
    return Coefficients(
        output=origin["output"],
        capacity=origin["output"] / used,
        sourcing_elasticity=origin["sourcing_elasticity"],
        steepness=origin["elasticity"] / (1.0 - used),
        base_logit=np.log(used / (1.0 - used)),
        margin_frac=origin["margin_frac"],
        capex_factor=1.0 + origin["capex_premium"] * origin["outside_dominant"],
        cash_cost=_CASH_COST_FRAC / (1.0 + premium),
        idle_trigger=origin["idle_trigger"],
        restart_per_quarter=1.0 / np.maximum(1.0, origin["restart_lag"]),
        lead_quarters=lead,
        capacity_ceiling=origin["capacity_ceiling"],
        final=base,
        kappa_quarter=_kappas(behaviour.quarter_response_frac * short / n),
        kappa_year=_kappas(short / n),
        kappa_long=_kappas(long / n),
        recycled=base * final["recycling"] / (1.0 - final["recycling"]),
        stock=base * final["stock_days"] * QUARTERS_PER_YEAR / DAYS_PER_YEAR,
        choke_price=origin["choke_price"],
        upper_tail=n,
        response=behaviour.quarter_response_frac,
    )


def _kappas(share: FloatArray) -> FloatArray:
    kappas: FloatArray = share / (1.0 - share)
    return kappas


SCRAP_STEEPNESS: Final = _SCRAP_ELASTICITY / (1.0 - _SCRAP_UTILISATION_FRAC)
SCRAP_LOGIT: Final = float(np.log(_SCRAP_UTILISATION_FRAC / (1.0 - _SCRAP_UTILISATION_FRAC)))
