"""The lines of the deal's list: minerals with risk, floor and quota as they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from negotiator.model.deal import PurchaseQuota
from negotiator.model.edits import floor_price_usd_per_t
from ui.format import (
    PriceUnit,
    exact,
    exact_percent,
    exact_tonnes,
    figure,
    price_unit,
    price_value,
)
from ui.texts import translate
from ui.viewmodels.mineral_names import list_name

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral, World

_RISK_FROM: Final = (1.0, 2.0)
"""Supply risk from which a mineral has two and three bars (European Commission, 2023)."""


@dataclass(frozen=True, slots=True)
class DealRow:
    """A mineral in the list; its texts are written when they are asked for."""

    facts: Mineral
    floor_usd_per_t: float | None
    quota: PurchaseQuota | None

    @property
    def mineral(self) -> str:
        """Id of the mineral."""
        return self.facts.id

    @property
    def name(self) -> str:
        """Name in a list."""
        return list_name(self.facts)

    @property
    def risk_bars(self) -> int:
        """1 to 3."""
        return risk_bars(self.facts.supply_risk_2023.value)

    @property
    def risk_text(self) -> str:
        """The bars in words, with their source."""
        pattern = translate(
            "deal", "Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)"
        )
        return pattern.format(
            risk=figure(self.facts.supply_risk_2023.value, 2), bars=self.risk_bars
        )

    @property
    def floor_text(self) -> str:
        """`110 /kg`; empty without a floor."""
        if self.floor_usd_per_t is None:
            return ""
        unit = price_unit(self.facts.price_usd_per_t.value)
        pattern = translate("deal", "{price} /t")
        if unit is PriceUnit.USD_PER_KG:
            pattern = translate("deal", "{price} /kg")
        return pattern.format(price=exact(price_value(self.floor_usd_per_t, unit)))

    @property
    def quota_text(self) -> str:
        """`25 %` or `40 t`; empty without a quota."""
        if self.quota is None:
            return ""
        if self.quota.share_frac is not None:
            return exact_percent(self.quota.share_frac)
        return exact_tonnes(self.quota.tonnes_per_year or 0.0)


def risk_bars(supply_risk: float) -> int:
    """Return 1 below 1, 2 from 1, 3 from 2: supply risk of the European Commission, 2023."""
    return 1 + sum(supply_risk >= limit for limit in _RISK_FROM)


def deal_rows(world: World, scenario: Scenario, chosen: str) -> tuple[DealRow, ...]:
    """Return the minerals of the deal and the chosen one, the riskiest first."""
    shown = {*scenario.deal.minerals, chosen}
    ordered = sorted(world.minerals, key=lambda mineral: -_bars(mineral))
    return tuple(_row(scenario, mineral) for mineral in ordered if mineral.id in shown)


def _bars(mineral: Mineral) -> int:
    return risk_bars(mineral.supply_risk_2023.value)


def _row(scenario: Scenario, mineral: Mineral) -> DealRow:
    quota = scenario.deal.find("purchase_quota", mineral.id, mineral.main_stage)
    return DealRow(
        facts=mineral,
        floor_usd_per_t=floor_price_usd_per_t(scenario, mineral.id, mineral.main_stage),
        quota=quota if isinstance(quota, PurchaseQuota) else None,
    )
