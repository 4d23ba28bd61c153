"""What a run hands out: the object that `run --json` prints, and the tables made of it."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.measures.beliefs import Payoffs
    from negotiator.measures.embargo_test import EmbargoTest
    from negotiator.measures.scope_series import ScopeSeries
    from negotiator.measures.series import ClubSeries, LedgerLine, MineralSeries
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray

RUN_FORMAT: Final = "negotiator-run"
RUN_VERSION: Final = 1
CLUB_VARIABLES: Final = ("secure_share_frac", "cost_musd_per_year")
PRICE_VARIABLES: Final = (
    "price_home_usd_per_t",
    "price_outside_usd_per_t",
    "price_adversary_usd_per_t",
)
MINERAL_VARIABLES: Final = (
    "club_demand_t",
    "adversary_share_frac",
    "secure_share_frac",
    "unfilled_quota_t",
    "exports_adversary_t",
)
SCOPE_VARIABLES: Final = (
    "secure_share_frac",
    "n1_cover_ratio",
    "supply_risk",
    "adversary_chain_frac",
    "cover_days",
    "price_usd_per_t",
    "shortfall_t",
    "shortfall_musd",
)
SCOPE_STAGE_VARIABLES: Final = ("adversary_stage_frac", "source_hhi")
"""Those that a scope has at each stage."""
LEDGER_VARIABLES: Final = ("consumers_musd", "producers_musd", "treasury_musd", "total_musd")
LEDGER_PARTS: Final = "treasury_parts_musd"


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """A run, measured against no deal under the same events."""

    model: str
    """Version of the model."""
    data: str
    """Digest of the data."""
    scenario: Scenario
    quarters: tuple[str, ...]
    club: ClubSeries
    club_no_deal: ClubSeries
    minerals: Mapping[str, MineralSeries]
    ledger: Mapping[str, LedgerLine]
    """By region; change against no deal."""
    max_relative_excess: float
    notices: tuple[Notice, ...]
    scopes: Mapping[str, Mapping[str, ScopeSeries]]
    """All measures of each mineral, by name of the scope: club, world, and what else was asked for."""
    payoffs: Payoffs
    """Present values over the worlds of the scenario."""
    embargo_tests: tuple[EmbargoTest, ...] = ()
    """The secure share asked of the engine, where that was wished."""


def report_tree(report: Report) -> dict[str, Any]:
    """Return the object of `run --json`: lists by quarter, None where a number is not defined."""
    members = {"members": list(report.club.members)}
    return {
        "format": RUN_FORMAT,
        "version": RUN_VERSION,
        "model": report.model,
        "data": report.data,
        "scenario": report.scenario.model_dump(mode="json"),
        "quarters": list(report.quarters),
        "club": members | {name: _listed(getattr(report.club, name)) for name in CLUB_VARIABLES},
        "minerals": {
            mineral: _mineral_tree(series, len(report.quarters))
            for mineral, series in report.minerals.items()
        },
        "ledger": {region: _ledger_tree(line) for region, line in report.ledger.items()},
        "check": {"max_relative_excess": number(report.max_relative_excess)},
        "notices": [
            {"where": notice.where, "text": notice.text, "cure": notice.cure}
            for notice in report.notices
        ],
        "measures": {
            scope: {mineral: _scope_tree(series) for mineral, series in minerals.items()}
            for scope, minerals in report.scopes.items()
        },
        "payoffs": _payoffs_tree(report.payoffs),
        "security_check": [asdict(test) for test in report.embargo_tests],
    }


def report_json(report: Report) -> str:
    """Return `report_tree` as JSON text that every terminal can show."""
    return json.dumps(report_tree(report), allow_nan=False, indent=1)


def number(value: float) -> float | None:
    """Return a number of a result, or None if it is not one."""
    return float(value) if math.isfinite(value) else None


def _ledger_tree(line: LedgerLine) -> dict[str, Any]:
    totals = {name: _listed(getattr(line, name)) for name in LEDGER_VARIABLES}
    parts = line.treasury_parts_musd.items()
    some = {name: _listed(values) for name, values in parts if values.any()}
    return totals | {LEDGER_PARTS: some}


def _mineral_tree(series: MineralSeries, quarters: int) -> dict[str, Any]:
    prices = {name: getattr(series, name) for name in PRICE_VARIABLES}
    outputs = {stage: _listed(values) for stage, values in series.club_output_t.items()}
    others = {name: _listed(getattr(series, name)) for name in MINERAL_VARIABLES}
    return {
        **{name: _listed(values, quarters) for name, values in prices.items()},
        "club_output_t": outputs,
        **others,
    }


def _scope_tree(series: ScopeSeries) -> dict[str, Any]:
    by_quarter = {name: _listed(getattr(series, name)) for name in SCOPE_VARIABLES}
    by_stage = {
        name: {stage: _listed(values) for stage, values in getattr(series, name).items()}
        for name in SCOPE_STAGE_VARIABLES
    }
    return {**by_quarter, **by_stage, "price_volatility": number(series.price_volatility)}


def _payoffs_tree(payoffs: Payoffs) -> dict[str, Any]:
    return {
        "discount_rate_frac": payoffs.discount_rate_frac,
        "expected_musd": payoffs.expected_musd,
        "expected_secure_share_frac": payoffs.expected_secure_share_frac,
        "expected_secure_share_no_deal_frac": payoffs.expected_secure_share_no_deal_frac,
        "worlds": [asdict(world) for world in payoffs.worlds],
    }


def _listed(values: FloatArray | None, quarters: int = 0) -> list[float | None]:
    """Numbers by quarter; all None where there is no array."""
    if values is None:
        return [None] * quarters
    return [number(value) for value in values]
