"""What the numbers of the data are called in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.texts import translate, translate_entry

if TYPE_CHECKING:
    from negotiator.data.facts import Fact

_NAMES: Final = {
    "upper_tail_elasticity": QT_TRANSLATE_NOOP("facts", "Elasticity of use at very high prices"),
    "quarter_response_frac": QT_TRANSLATE_NOOP("facts", "Part of a year's response in a quarter"),
    "leakage_max_frac": QT_TRANSLATE_NOOP("facts", "Most of a cut that leaks through neutrals"),
    "investment_rate_frac": QT_TRANSLATE_NOOP("facts", "Pace of new capacity"),
    "exit_rate_frac": QT_TRANSLATE_NOOP("facts", "Pace of closing"),
    "recovery_reserve_scale": QT_TRANSLATE_NOOP(
        "facts", "By-products not yet recovered from their hosts"
    ),
    "price_usd_per_t": QT_TRANSLATE_NOOP("facts", "Price in the base year"),
    "economic_importance": QT_TRANSLATE_NOOP("facts", "Economic importance, EU 2023"),
    "supply_risk_2023": QT_TRANSLATE_NOOP("facts", "Supply risk, EU 2023"),
    "capex_premium_outside_dominant_frac": QT_TRANSLATE_NOOP(
        "facts", "Extra capital cost outside the largest producer"
    ),
    "cost_premium_outside_dominant_frac": QT_TRANSLATE_NOOP(
        "facts", "Extra running cost outside the largest producer"
    ),
    "demand_elasticity_long": QT_TRANSLATE_NOOP("facts", "Elasticity of use, ten years"),
    "demand_elasticity_short": QT_TRANSLATE_NOOP("facts", "Elasticity of use, a year"),
    "demand_growth_per_year": QT_TRANSLATE_NOOP("facts", "Growth of use a year"),
    "idle_trigger_price_to_cost_ratio": QT_TRANSLATE_NOOP(
        "facts", "Price over cash cost at which plants close"
    ),
    "mine_capex_usd_per_t_per_year": QT_TRANSLATE_NOOP("facts", "Capital cost of a mine"),
    "mine_construction_years": QT_TRANSLATE_NOOP("facts", "Time to build a mine"),
    "mine_lead_time_years": QT_TRANSLATE_NOOP("facts", "Time from discovery to a mine"),
    "ore_cost_share_frac": QT_TRANSLATE_NOOP("facts", "Part of ore in the refined price"),
    "recycling_input_rate_frac": QT_TRANSLATE_NOOP("facts", "Part of use met by recycling"),
    "refinery_capex_usd_per_t_per_year": QT_TRANSLATE_NOOP("facts", "Capital cost of a refinery"),
    "refinery_lead_time_years": QT_TRANSLATE_NOOP("facts", "Time to build a refinery"),
    "restart_lag_quarters": QT_TRANSLATE_NOOP("facts", "Time to restart a closed plant"),
    "sourcing_elasticity": QT_TRANSLATE_NOOP("facts", "How easily buyers change origin"),
    "stock_days": QT_TRANSLATE_NOOP("facts", "Commercial stocks"),
    "substitution_index_si_sr": QT_TRANSLATE_NOOP("facts", "Substitution index, EU method"),
    "supply_elasticity_mine_short": QT_TRANSLATE_NOOP("facts", "Elasticity of mining, a year"),
    "supply_elasticity_refined_short": QT_TRANSLATE_NOOP("facts", "Elasticity of refining, a year"),
    "utilisation_mine_frac": QT_TRANSLATE_NOOP("facts", "Use of mining capacity"),
    "utilisation_refined_frac": QT_TRANSLATE_NOOP("facts", "Use of refining capacity"),
    "component_capex_usd_per_t_per_year": QT_TRANSLATE_NOOP(
        "facts", "Capital cost of a component plant"
    ),
    "component_lead_time_years": QT_TRANSLATE_NOOP("facts", "Time to build a component plant"),
    "component_price_usd_per_t_contained": QT_TRANSLATE_NOOP("facts", "Price of the component"),
    "component_share_of_refined_use_frac": QT_TRANSLATE_NOOP(
        "facts", "Part of refined use that goes into components"
    ),
    "other_uses_frac": QT_TRANSLATE_NOOP("facts", "Part of refined use that goes elsewhere"),
    "refined_cost_share_of_cell_price_frac": QT_TRANSLATE_NOOP(
        "facts", "Part of the refined form in the price of a cell"
    ),
    "refined_cost_share_of_component_price_frac": QT_TRANSLATE_NOOP(
        "facts", "Part of the refined form in the price of the component"
    ),
    "supply_elasticity_component_short": QT_TRANSLATE_NOOP(
        "facts", "Elasticity of component making, a year"
    ),
    "utilisation_component_frac": QT_TRANSLATE_NOOP("facts", "Use of component capacity"),
    "world_component_output": QT_TRANSLATE_NOOP("facts", "World output of the component"),
}
_KINDS: Final = {
    "behaviour": QT_TRANSLATE_NOOP("facts", "Behaviour"),
    "price": QT_TRANSLATE_NOOP("facts", "Price and importance"),
    "parameter": QT_TRANSLATE_NOOP("facts", "Parameter"),
    "component": QT_TRANSLATE_NOOP("facts", "Parameter, component"),
    "output": QT_TRANSLATE_NOOP("facts", "Output"),
    "use": QT_TRANSLATE_NOOP("facts", "Use"),
    "printed": QT_TRANSLATE_NOOP("facts", "Printed origin"),
    "reserves": QT_TRANSLATE_NOOP("facts", "Reserves"),
}
_STAGES: Final = {
    "mine": QT_TRANSLATE_NOOP("facts", "mined"),
    "refined": QT_TRANSLATE_NOOP("facts", "refined"),
    "component": QT_TRANSLATE_NOOP("facts", "component"),
}
GRADE_MARKS: Final = {"A": "\u25cf A", "B": "\u25d0 B", "C": "\u25cb C"}
"""Grades with the marks of the window: official, published or derived, judged."""


def parameter_name(name: str) -> str:
    """Words for a parameter or a constant; its own name where there are none."""
    return translate_entry("facts", _NAMES[name]) if name in _NAMES else name


def kind_name(fact: Fact) -> str:
    """Words for what a number is, with the stage where it has one: `Output, refined`."""
    kind = translate_entry("facts", _KINDS[fact.kind])
    if fact.kind == "component" or not fact.stage:
        return kind
    stage = translate_entry("facts", _STAGES[fact.stage])
    return translate("facts", "{kind}, {stage}").format(kind=kind, stage=stage)
