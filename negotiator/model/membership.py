"""Who is inside and when: the members' own dates and the events that say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.model.events import Accession, Withdrawal
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from negotiator.model.coalition import Coalition, Member
    from negotiator.model.scenario import Scenario


def dated_coalition(scenario: Scenario) -> Coalition:
    """Return the coalition with what accessions and withdrawals say put into the members' dates."""
    dates: dict[str, dict[str, str]] = {}
    for event in scenario.events:
        if isinstance(event, Accession):
            dates.setdefault(event.region, {})["joins"] = event.start
        elif isinstance(event, Withdrawal):
            dates.setdefault(event.region, {})["leaves"] = event.start
    if not dates:
        return scenario.coalition
    members = tuple(
        member.model_copy(update=dates.get(member.region, {}))
        for member in scenario.coalition.members
    )
    return scenario.coalition.model_copy(update={"members": members})


def inside_span(member: Member, quarters: int) -> range:
    """Quarters in which a region is a member, by index."""
    first = 0 if member.joins is None else max(0, quarter_index(member.joins))
    stop = quarters if member.leaves is None else min(quarters, quarter_index(member.leaves))
    return range(first, max(first, stop))
