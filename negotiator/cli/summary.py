"""A report as a page of text for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.cli.columns import aligned, last_year
from negotiator.cli.risks import embargo_lines, payoff_lines, scope_lines
from negotiator.model.problems import printable
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.files.report import Report
    from negotiator.measures.series import MineralSeries
    from negotiator.model.world import FloatArray, World

_SHOWN_YEARS: Final = (1, 3, 5, 10, 15)
"""Counted from the start of the run; those beyond its end are left out."""
_NAMED_MEMBERS: Final = 12
_LEDGER_ENDS: Final = 6
"""Members shown who gain most, and who gain least."""
_MUSD_PER_BNUSD: Final = 1000.0


def summary_text(report: Report, world: World) -> str:
    """Return the page: who, security and money by year, minerals, ledger, notices."""
    blocks = (
        _heading(report),
        _club_lines(report),
        _mineral_lines(report),
        _ledger_lines(report, world),
        _treasury_lines(report),
        scope_lines(report, _shown(report)),
        embargo_lines(report),
        payoff_lines(report),
        _notice_lines(report),
    )
    return "\n\n".join("\n".join(lines) for lines in blocks if lines)


def _heading(report: Report) -> list[str]:
    members = report.club.members
    named = ", ".join(members[:_NAMED_MEMBERS])
    more = f" and {len(members) - _NAMED_MEMBERS} more" if len(members) > _NAMED_MEMBERS else ""
    first, last = report.quarters[0], report.quarters[-1]
    return [
        printable(report.scenario.name),
        f"{first} to {last}; members: {named or 'nobody'}{more}",
        f"model {report.model}, data {report.data[:12]}; "
        f"largest relative excess {report.max_relative_excess:.1e}",
    ]


def _club_lines(report: Report) -> list[str]:
    """Secure share and cost at the end of some years, with the deal and without."""
    spots = [year * QUARTERS_PER_YEAR - 1 for year in _SHOWN_YEARS]
    spots = [spot for spot in spots if spot < len(report.quarters)]
    count = len(report.minerals)
    scope = f"{count} minerals" if count > 1 else "One mineral"
    rows = [[scope, *(report.quarters[spot] for spot in spots)]]
    for label, club in (("", report.club), (", no deal", report.club_no_deal)):
        secure = [f"{club.secure_share_frac[spot]:.0%}" for spot in spots]
        cost = [f"{club.cost_musd_per_year[spot] / _MUSD_PER_BNUSD:,.2f}" for spot in spots]
        rows += [[f"secure share{label}", *secure], [f"bn USD a year{label}", *cost]]
    return aligned([rows[0], rows[1], rows[3], rows[2], rows[4]])


def _mineral_lines(report: Report) -> list[str]:
    """One line a mineral: prices, security and use."""
    head = ["Last year", "home USD/t", "outside USD/t", "secure", "adversary", "use t"]
    rows = [_mineral_row(report.minerals[mineral]) for mineral in _shown(report)]
    return aligned([head, *rows])


def _shown(report: Report) -> list[str]:
    """Minerals that the deal or an event touches; each where none is touched."""
    touched = {
        *report.scenario.deal.minerals,
        *(mineral for event in report.scenario.events for mineral in event.minerals),
    }
    return [mineral for mineral in report.minerals if mineral in touched] or list(report.minerals)


def _mineral_row(series: MineralSeries) -> list[str]:
    home = series.price_home_usd_per_t
    return [
        series.mineral,
        "-" if home is None else f"{last_year(home):,.0f}",
        f"{last_year(series.price_outside_usd_per_t):,.0f}",
        f"{last_year(series.secure_share_frac):.0%}",
        f"{last_year(series.adversary_share_frac):.0%}",
        f"{last_year(series.club_demand_t) * QUARTERS_PER_YEAR:,.0f}",
    ]


def _ledger_lines(report: Report, world: World) -> list[str]:
    """Members' yearly gains against no deal, the greatest first; then all others together."""
    if not report.scenario.deal.instruments:
        return []
    members = [region for region in report.ledger if region in report.club.members]
    members.sort(key=lambda region: -float(report.ledger[region].total_musd.mean()))
    rows = [["Gain, m USD a year", "consumers", "producers", "treasury", "total"]]
    rows += [[world.region(r).name, *_gains(report, [r])] for r in members[:_LEDGER_ENDS]]
    between = members[_LEDGER_ENDS:-_LEDGER_ENDS]
    if between:
        rows.append([f"{len(between)} members between", *_gains(report, between)])
    last = members[max(_LEDGER_ENDS, len(members) - _LEDGER_ENDS) :]
    rows += [[world.region(r).name, *_gains(report, [r])] for r in last]
    others = [region for region in report.ledger if region not in report.club.members]
    rows.append(["all others", *_gains(report, others)])
    return aligned(rows)


def _treasury_lines(report: Report) -> list[str]:
    """What members' treasuries gain and pay by each kind of instrument; empty where nothing does."""
    members = [report.ledger[region] for region in report.club.members if region in report.ledger]
    sums: dict[str, float] = {}
    for line in members:
        for part, values in line.treasury_parts_musd.items():
            sums[part] = sums.get(part, 0.0) + _yearly(values)
    rows = [[part, f"{amount:,.2f}"] for part, amount in sums.items() if round(amount, 2)]
    return aligned([["Members' treasuries, m USD a year", ""], *rows]) if rows else []


def _gains(report: Report, regions: Sequence[str]) -> list[str]:
    lines = [report.ledger[region] for region in regions]
    parts = ("consumers_musd", "producers_musd", "treasury_musd", "total_musd")
    sums = (sum(_yearly(getattr(line, part)) for line in lines) for part in parts)
    return [f"{round(amount, 2) + 0.0:,.2f}" for amount in sums]


def _notice_lines(report: Report) -> list[str]:
    return [
        printable(f"note: {notice.where}: {notice.text} {notice.cure}".rstrip())
        for notice in report.notices
    ]


def _yearly(values: FloatArray) -> float:
    return float(values.mean()) * QUARTERS_PER_YEAR
