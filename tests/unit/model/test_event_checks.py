"""Checks of events and of the doctrine: each problem with its place and what would do."""

from __future__ import annotations

import pytest

from negotiator.model.checks import check_scenario
from negotiator.model.coalition import Member
from negotiator.model.doctrine import PoliticallySorted, Predator, Tier
from negotiator.model.events import (
    Accession,
    DemandShock,
    ExitAndJackUp,
    ExportCharge,
    LiftedSanctions,
    Outage,
    Withdrawal,
)
from negotiator.model.membership import dated_coalition
from negotiator.model.scenario import Scenario
from tests.helpers.cases import embargo, shipped_world, undercutting
from tests.helpers.wrong_events import CLUB, WRONG_EVENTS


def problems(*events, coalition=CLUB, **options):
    """Path, what was found and what would do of each problem of a scenario."""
    scenario = Scenario(coalition=coalition, events=events, **options)
    return [(p.path, p.found, p.cure) for p in check_scenario(shipped_world(), scenario)]


@pytest.mark.parametrize(
    "event",
    [
        embargo("gallium"),
        ExportCharge(minerals=("gallium",), markup_frac=0.5),
        undercutting("gallium", actor="RUS"),
        ExitAndJackUp(minerals=("gallium",), cut_frac=0.5),
        LiftedSanctions(actor="RUS", minerals=("gallium",)),
        Outage(region="JPN", minerals=("gallium",), stopped_frac=1.0),
        DemandShock(minerals=("gallium",), factor=2.0, regions=("USA", "CHN")),
        Accession(region="USA", start="2027Q1"),
        Accession(region="JPN", start="2029Q1"),
        Withdrawal(region="JPN", start="2031Q1"),
    ],
    ids=lambda event: event.kind,
)
def test_that_a_sound_event_has_no_problem(event):
    assert problems(event) == []


@pytest.mark.parametrize(
    ("event", "path", "found", "cure"), WRONG_EVENTS.values(), ids=WRONG_EVENTS
)
def test_that_a_problem_of_an_event_is_told_with_its_place(event, path, found, cure):
    (problem,) = problems(event)
    assert problem[:2] == (path, found)
    if cure is not None:
        assert problem[2] == cure


def test_that_a_region_joins_once():
    events = Accession(region="USA", start="2027Q1"), Accession(region="USA", start="2027Q1")
    assert [p[:2] for p in problems(*events)] == [
        ("events[1].region", "accession of USA again, as in events[0]")
    ]


def test_that_who_has_left_may_act():
    left = Withdrawal(region="USA", start="2028Q1")
    assert problems(left, embargo("gallium", actor="USA")) == []
    early = embargo("gallium", actor="USA", start="2027Q1", quarters=5)
    assert [p[0] for p in problems(early, left)] == ["events[0].actor"]


def test_that_dates_of_events_are_put_into_the_members():
    events = Accession(region="USA", start="2027Q1"), Withdrawal(region="JPN", start="2033Q1")
    dated = dated_coalition(Scenario(coalition=CLUB, events=events))
    assert dated.members == (
        Member(region="USA", joins="2027Q1"),
        Member(region="JPN", joins="2029Q1", leaves="2033Q1"),
    )
    assert dated_coalition(Scenario(coalition=CLUB)) is CLUB


def test_that_problems_of_a_doctrine_are_told_with_their_places():
    found = problems(doctrine=Predator(minerals=("galium", "tin", "tin"), targets=("CHN",)))
    assert [p[0] for p in found] == [
        "doctrine.minerals[0]",
        "doctrine.minerals[2]",
        "doctrine.targets[0]",
    ]
    tiers = (Tier(targets="members", cut_frac=0.5), Tier(targets=("USA", "XYZ"), cut_frac=0.2))
    rule = PoliticallySorted(minerals=("gallium",), stage="component", tiers=tiers, start="2020Q1")
    assert [p[0] for p in problems(doctrine=rule)] == [
        "doctrine.stage",
        "doctrine.start",
        "doctrine.tiers[1].targets[1]",
    ]
