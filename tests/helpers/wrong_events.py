"""Events that cannot happen: each with the place of its problem, what was found and what would do."""

from __future__ import annotations

from negotiator.model.coalition import Coalition, Member
from negotiator.model.events import (
    Accession,
    DemandShock,
    ExitAndJackUp,
    ExportCharge,
    LiftedSanctions,
    Outage,
    Withdrawal,
)
from tests.helpers.cases import embargo

CLUB = Coalition(members=(Member(region="USA"), Member(region="JPN", joins="2029Q1")))
WRONG_EVENTS = {
    "actor inside": (
        embargo("gallium", actor="USA"),
        "events[0].actor",
        "USA, a member from 2026Q1",
        "Allowed: who is outside the club while the event lasts.",
    ),
    "actor inside by the mark-up": (
        ExitAndJackUp(
            actor="JPN", minerals=("gallium",), cut_frac=0.5, quarters=2, markup_quarters=8
        ),
        "events[0].actor",
        "JPN, a member from 2029Q1",
        "Allowed: who is outside the club while the event lasts.",
    ),
    "unknown target": (
        ExportCharge(minerals=("gallium",), markup_frac=0.5, targets=("XXX",)),
        "events[0].targets[0]",
        '"XXX"',
        None,
    ),
    "target is the actor": (
        LiftedSanctions(actor="RUS", minerals=("gallium",), targets=("RUS",)),
        "events[0].targets[0]",
        "RUS, which is the actor",
        "Allowed: somebody else.",
    ),
    "nothing to stop": (
        Outage(region="FRA", minerals=("gallium",), stopped_frac=0.5),
        "events[0].minerals[0]",
        "gallium, of which FRA makes nothing at this stage",
        "Allowed: a mineral that the region makes.",
    ),
    "shocked twice": (
        DemandShock(minerals=("gallium",), factor=2.0, regions=("USA", "USA")),
        "events[0].regions[1]",
        "USA again",
        "Allowed: each target once.",
    ),
    "not in the coalition": (
        Accession(region="KOR", start="2028Q1"),
        "events[0].region",
        "KOR, which is not in the coalition",
        "Allowed: a region of coalition.members.",
    ),
    "two dates": (
        Accession(region="JPN", start="2028Q1"),
        "events[0].start",
        "2028Q1, but JPN joins in 2029Q1 in coalition.members",
        "Allowed: one of both dates, or the same.",
    ),
    "leaves before": (
        Withdrawal(region="JPN", start="2028Q4"),
        "events[0].start",
        "JPN leaves in 2028Q4 and joins in 2029Q1",
        "Allowed: to leave after joining.",
    ),
    "out of the run": (
        Withdrawal(region="USA", start="2055Q1"),
        "events[0].start",
        "2055Q1",
        "Allowed: a quarter of the run, 2026Q1 to 2040Q4.",
    ),
}
