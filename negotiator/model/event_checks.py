"""Checks of events and of the doctrine: names, dates, who acts and who joins."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from negotiator.errors import Problem
from negotiator.model.doctrine import Passive, PoliticallySorted, Predator, TitForTat
from negotiator.model.events import (
    Accession,
    DemandShock,
    Event,
    ExitAndJackUp,
    MarketEvent,
    Outage,
    Withdrawal,
)
from negotiator.model.known import (
    Known,
    date_problems,
    market_problems,
    region_problems,
    target_problems,
)
from negotiator.model.membership import dated_coalition, inside_span
from negotiator.model.naming import mineral_id, region_id
from negotiator.phrases import Fact, Phrase, phrase, quarter_fact, template
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.events import Targets
    from negotiator.model.scenario import Scenario

_JOINS = template("{event}, but {region} joins in {own} in coalition.members")
_LEAVES = template("{event}, but {region} leaves in {own} in coalition.members")


def event_problems(
    names: Known, scenario: Scenario, inside: str = "events", first: int = 0
) -> Iterator[Problem]:
    """Yield all that keeps the events of a scenario from happening.

    Those before the place `first` are known to happen beside; the path of the others begins with `inside`.
    """
    for place, event in enumerate(scenario.events[first:]):
        path = f"{inside}[{place}]"
        if isinstance(event, Accession | Withdrawal):
            yield from _membership_problems(names, scenario, path, event)
        else:
            yield from _market_event_problems(names, path, event)
        yield from date_problems(names, f"{path}.start", event.start)
        if isinstance(event, Event):
            yield from _actor_problems(names, scenario, path, event)
    yield from _twin_problems(names, scenario, inside, first)


def doctrine_problems(names: Known, scenario: Scenario) -> Iterator[Problem]:
    """Yield all that keeps the adversary from following its doctrine."""
    doctrine = scenario.doctrine
    if isinstance(doctrine, Passive | TitForTat):
        return
    yield from _minerals_problems(names, "doctrine", doctrine)
    yield from date_problems(names, "doctrine.start", doctrine.start)
    groups = {"doctrine.targets": doctrine.targets} if isinstance(doctrine, Predator) else {}
    if isinstance(doctrine, PoliticallySorted):
        groups = {f"doctrine.tiers[{i}].targets": t.targets for i, t in enumerate(doctrine.tiers)}
    for path, targets in groups.items():
        yield from target_problems(names, path, scenario.adversary, targets)


def _market_event_problems(names: Known, path: str, event: MarketEvent) -> Iterator[Problem]:
    yield from _minerals_problems(names, path, event)
    if isinstance(event, Outage):
        yield from region_problems(names, f"{path}.region", event.region)
        yield from _standstill_problems(names, path, event)
    if isinstance(event, DemandShock):
        yield from target_problems(names, f"{path}.regions", "", event.regions)
    if isinstance(event, Event):
        yield from region_problems(names, f"{path}.actor", event.actor)
        targets: Targets = getattr(event, "targets", "members")
        yield from target_problems(names, f"{path}.targets", event.actor, targets)


def _minerals_problems(
    names: Known, path: str, event: MarketEvent | Predator | PoliticallySorted
) -> Iterator[Problem]:
    for number, mineral in enumerate(event.minerals):
        spot = f"{path}.minerals[{number}]"
        if mineral in event.minerals[:number]:
            found = phrase("{name} again", name=mineral_id(names.world, mineral))
            yield Problem(spot, found, phrase("each mineral once"))
        yield from market_problems(names, path, mineral, event.stage, spot)


def _standstill_problems(names: Known, path: str, event: Outage) -> Iterator[Problem]:
    """Yield a problem where there is nothing that could stand still."""
    for number, mineral in enumerate(event.minerals):
        try:
            origins = names.world.market(mineral, event.stage).origins
        except KeyError:
            continue
        if event.region in names.regions and event.region not in origins:
            found = phrase(
                "{mineral}, of which {region} makes nothing at this stage",
                mineral=mineral_id(names.world, mineral),
                region=region_id(names.world, event.region),
            )
            allowed = phrase("a mineral that the region makes")
            yield Problem(f"{path}.minerals[{number}]", found, allowed)


def _actor_problems(names: Known, scenario: Scenario, path: str, event: Event) -> Iterator[Problem]:
    """Yield a problem if the actor is in the club while it acts: members have the deal to quarrel about."""
    first = quarter_index(event.start)
    stop = first + event.quarters
    if isinstance(event, ExitAndJackUp):
        stop += event.markup_quarters
    for member in dated_coalition(scenario).members:
        inside = inside_span(member, scenario.quarters)
        if member.region == event.actor and first < inside.stop and inside.start < stop:
            found = phrase(
                "{region}, a member from {quarter}",
                region=region_id(names.world, event.actor),
                quarter=quarter_fact(inside.start),
            )
            allowed = phrase("who is outside the club while the event lasts")
            yield Problem(f"{path}.actor", found, allowed)


def _membership_problems(
    names: Known, scenario: Scenario, path: str, event: Accession | Withdrawal
) -> Iterator[Problem]:
    """Yield a problem unless the region is a member whose own date says nothing else."""
    yield from region_problems(names, f"{path}.region", event.region)
    member = next((m for m in scenario.coalition.members if m.region == event.region), None)
    region = region_id(names.world, event.region)
    if member is None:
        found = phrase("{region}, which is not in the coalition", region=region)
        yield Problem(f"{path}.region", found, phrase("a region of coalition.members"))
        return
    joining = isinstance(event, Accession)
    own = member.joins if joining else member.leaves
    if own is not None and own != event.start:
        told = {"event": quarter_fact(event.start), "own": quarter_fact(own), "region": region}
        found = Phrase(_JOINS if joining else _LEAVES, told)
        yield Problem(f"{path}.start", found, phrase("one of both dates, or the same"))


def _twin_problems(names: Known, scenario: Scenario, inside: str, first: int) -> Iterator[Problem]:
    """Yield a problem where a region joins or leaves twice, or leaves before it joins."""
    moves = [
        (f"events[{place}]" if place < first else f"{inside}[{place - first}]", place, event)
        for place, event in enumerate(scenario.events)
        if isinstance(event, Accession | Withdrawal)
    ]
    for (before, _, one), (path, place, other) in itertools.combinations(moves, 2):
        if place >= first and (one.kind, one.region) == (other.kind, other.region):
            found = phrase(
                "{kind} of {region} again, as in {before}",
                kind=Fact("kind", other.kind, other.kind),
                region=region_id(names.world, other.region),
                before=before,
            )
            yield Problem(f"{path}.region", found, phrase("each region once"))
    last = {event.region: path for path, place, event in moves if place >= first}
    for member in dated_coalition(scenario).members:
        joins, leaves = member.joins, member.leaves
        if member.region in last and joins and leaves and leaves <= joins:
            found = phrase(
                "{region} leaves in {leaves} and joins in {joins}",
                region=region_id(names.world, member.region),
                leaves=quarter_fact(leaves),
                joins=quarter_fact(joins),
            )
            yield Problem(f"{last[member.region]}.start", found, phrase("to leave after joining"))
