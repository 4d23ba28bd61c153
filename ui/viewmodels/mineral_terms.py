"""What the deal says of one mineral, in the units of the form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from negotiator.model.deal import BorderFloor, GapSubsidy, PurchaseQuota
from negotiator.units import quarter_index
from ui.viewmodels.price_scale import PriceScale, price_scale

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral

Mechanism = Literal["border_floor", "gap_subsidy"]


@dataclass(frozen=True, slots=True)
class MineralTerms:
    """The terms of the deal for a mineral, at the stage whose price people quote."""

    mineral: str
    scale: PriceScale
    floor: float
    """In the unit of the scale; 0 where there is no floor."""
    mechanism: Mechanism | None
    """How the floor works; None without a floor."""
    quota: PurchaseQuota | None
    window: tuple[int, int] | None
    """First and last quarter in force, counted from 2026 Q1; None without instruments other than projects."""
    last_quarter: int
    """Last quarter of the run."""
    in_deal: bool
    """Whether the deal touches the mineral, at whatever stage."""


def mineral_terms(scenario: Scenario, mineral: Mineral) -> MineralTerms:
    """Read the terms of a mineral from a scenario; a levy goes before a subsidy."""
    stage = mineral.main_stage
    scale = price_scale(mineral)
    quota = scenario.deal.find("purchase_quota", mineral.id, stage)
    carrier = _carrier(scenario, mineral)
    return MineralTerms(
        mineral=mineral.id,
        scale=scale,
        floor=0.0 if carrier is None else scale.shown(carrier.price_usd_per_t),
        mechanism=None if carrier is None else carrier.kind,
        quota=quota if isinstance(quota, PurchaseQuota) else None,
        window=_window(scenario, mineral),
        last_quarter=scenario.quarters - 1,
        in_deal=mineral.id in scenario.deal.minerals,
    )


def _carrier(scenario: Scenario, mineral: Mineral) -> BorderFloor | GapSubsidy | None:
    for kind in ("border_floor", "gap_subsidy"):
        found = scenario.deal.find(kind, mineral.id, mineral.main_stage)
        if isinstance(found, BorderFloor | GapSubsidy):
            return found
    return None


def _window(scenario: Scenario, mineral: Mineral) -> tuple[int, int] | None:
    last_quarter = scenario.quarters - 1
    for old in scenario.deal.instruments:
        here = (old.mineral, old.stage) == (mineral.id, mineral.main_stage)
        if here and old.kind != "project_finance":
            last = last_quarter if old.end is None else quarter_index(old.end)
            return quarter_index(old.start), last
    return None
