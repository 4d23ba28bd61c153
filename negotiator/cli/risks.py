"""The lines of risk of a report: measures of a scope, worlds, and the secure share asked of the engine."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from negotiator.cli.columns import aligned, last_year
from negotiator.measures.scope import CLUB, WORLD
from negotiator.model.problems import printable
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Collection

    from negotiator.files.report import Report
    from negotiator.measures.embargo_test import EmbargoTest
    from negotiator.measures.scope_series import ScopeSeries


def scope_lines(report: Report, minerals: Collection[str]) -> list[str]:
    """One line a mineral: the measures of the club, or of the regions that were asked for, in the last year."""
    asked = [name for name in report.scopes if name not in {CLUB, WORLD}]
    scope = asked[0] if asked else CLUB
    head = [
        f"Risk to {printable(scope)}", "secure", "supply risk", "N-1 cover", "via adversary", "HHI",
        "cover days", "volatility", "short t",
    ]  # fmt: skip
    return aligned([head, *(_scope_row(report.scopes[scope][mineral]) for mineral in minerals)])


def _scope_row(series: ScopeSeries) -> list[str]:
    stage = list(series.source_hhi)[-1]
    return [
        series.mineral,
        _text(last_year(series.secure_share_frac), ".0%"),
        _text(last_year(series.supply_risk), ".1f"),
        _text(last_year(series.n1_cover_ratio), ".2f"),
        _text(last_year(series.adversary_chain_frac), ".0%"),
        _text(last_year(series.source_hhi[stage]), ".2f"),
        _text(last_year(series.cover_days), ",.0f"),
        _text(series.price_volatility, ".1%"),
        _text(last_year(series.shortfall_t) * QUARTERS_PER_YEAR, ",.0f"),
    ]


def payoff_lines(report: Report) -> list[str]:
    """One line a world, and one for what is expected of them; none where there is no deal."""
    if not report.scenario.deal.instruments:
        return []
    payoffs = report.payoffs
    rate = f"at {payoffs.discount_rate_frac:.1%}, m USD"
    head = ["World", "probability", "secure share", "no deal", f"gain of the club {rate}"]
    rows = [
        _payoff_row(
            printable(world.name),
            world.probability_frac,
            (world.secure_share_frac, world.secure_share_no_deal_frac),
            world.present_value_musd[CLUB],
        )
        for world in payoffs.worlds
    ]
    if report.scenario.worlds:
        shares = payoffs.expected_secure_share_frac, payoffs.expected_secure_share_no_deal_frac
        rows.append(_payoff_row("expected", 1.0, shares, payoffs.expected_musd[CLUB]))
    return aligned([head, *rows])


def _payoff_row(
    name: str, probability_frac: float, shares: tuple[float, float], gain_musd: float
) -> list[str]:
    percents = (f"{share:.0%}" for share in (probability_frac, *shares))
    return [name, *percents, f"{round(gain_musd, 0) + 0.0:,.0f}"]


def embargo_lines(report: Report) -> list[str]:
    """One line a mineral: what the formula says, and what a run of the embargo does; none if not asked."""
    if not report.embargo_tests:
        return []
    start = report.embargo_tests[0].start
    head = [f"Embargo from {start}", "by", "formula", "run meets", "without it", "price"]
    return aligned([head, *(_embargo_row(test) for test in report.embargo_tests)])


def _embargo_row(test: EmbargoTest) -> list[str]:
    return [
        test.mineral,
        test.supplier,
        f"{test.secure_share_frac:.0%}",
        f"{test.met_frac:.0%}",
        f"{test.met_without_frac:.0%}",
        f"x{test.price_ratio:.2f}",
    ]


def _text(value: float, form: str) -> str:
    """Write a number, a dash where it is none."""
    return f"{value:{form}}" if math.isfinite(value) else "-"
