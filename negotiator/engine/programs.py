"""What outsiders do by rule, decided quarter by quarter, and all that can touch a single flow (section 6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from negotiator.model.deal import BorderFloor
from negotiator.model.doctrine import PoliticallySorted, Predator, TitForTat
from negotiator.model.events import (
    ExitAndJackUp,
    ExportCharge,
    ExportRestriction,
    LiftedSanctions,
)
from negotiator.units import quarter_index, quarter_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.events import PriceCut
    from negotiator.model.scenario import Scenario

PairEvent: TypeAlias = ExportRestriction | ExportCharge | LiftedSanctions
"""Events that change the terms of single flows."""
_LAG_QUARTERS = 1
"""A floor is answered a quarter after it has bound."""


@dataclass(frozen=True, slots=True)
class Retaliation:
    """Exports to members are cut in the quarter after one in which a floor has bound."""

    act: ExportRestriction
    """What it does, over the quarters in which it can."""


@dataclass(frozen=True, slots=True)
class Predation:
    """Rivals are undercut until they have left; then exports are charged."""

    act: ExportCharge
    """The charge, over the quarters in which it can come."""
    cut_frac: PriceCut
    longest_quarters: int
    """So long it undercuts at most."""
    market: Literal["members", "everyone"]
    stop_share_frac: float
    markup_quarters: int
    begins_again: bool
    """Whether it undercuts anew where rivals have come back."""


Program: TypeAlias = Retaliation | Predation


def pair_events(scenario: Scenario) -> tuple[PairEvent, ...]:
    """Return what changes the terms of flows whatever happens: events, and what a doctrine always does."""
    scripted = tuple(event for event in scenario.events if isinstance(event, PairEvent))
    doctrine = scenario.doctrine
    if not isinstance(doctrine, PoliticallySorted):
        return scripted
    sorted_out = (
        ExportRestriction(
            actor=scenario.adversary,
            minerals=doctrine.minerals,
            stage=doctrine.stage,
            start=doctrine.start,
            quarters=doctrine.quarters,
            cut_frac=tier.cut_frac,
            targets=tier.targets,
        )
        for tier in doctrine.tiers
    )
    return (*scripted, *sorted_out)


def programs(scenario: Scenario) -> tuple[Program, ...]:
    """Return what is decided quarter by quarter, mineral by mineral."""
    return (*_exits(scenario), *_doctrine(scenario))


def _exits(scenario: Scenario) -> Iterator[Predation]:
    for event in scenario.events:
        if isinstance(event, ExitAndJackUp):
            yield from _predations(event, event.actor, event.quarters + event.markup_quarters)


def _doctrine(scenario: Scenario) -> Iterator[Program]:
    doctrine = scenario.doctrine
    if isinstance(doctrine, Predator):
        yield from _predations(doctrine, scenario.adversary, doctrine.quarters)
    if isinstance(doctrine, TitForTat):
        for instrument in scenario.deal.instruments:
            if isinstance(instrument, BorderFloor):
                yield Retaliation(_answer(scenario, instrument, doctrine.cut_frac))


def _answer(scenario: Scenario, floor: BorderFloor, cut_frac: float) -> ExportRestriction:
    """Return the restriction that answers a floor: as long as the floor is in force, with its lag."""
    first = max(0, quarter_index(floor.start))
    last = scenario.quarters if floor.end is None else quarter_index(floor.end)
    return ExportRestriction(
        actor=scenario.adversary,
        minerals=(floor.mineral,),
        stage=floor.stage,
        start=quarter_name(first + _LAG_QUARTERS),
        quarters=min(120, max(1, last - first + 1)),
        cut_frac=cut_frac,
    )


def _predations(rule: ExitAndJackUp | Predator, actor: str, quarters: int) -> Iterator[Predation]:
    for mineral in rule.minerals:
        yield Predation(
            act=ExportCharge(
                actor=actor,
                minerals=(mineral,),
                stage=rule.stage,
                start=rule.start,
                quarters=min(120, quarters),
                markup_frac=rule.markup_frac,
                targets=rule.targets,
            ),
            cut_frac=rule.cut_frac,
            longest_quarters=rule.quarters,
            market=rule.market,
            stop_share_frac=rule.stop_share_frac,
            markup_quarters=rule.markup_quarters,
            begins_again=isinstance(rule, Predator),
        )


def doctrine_minerals(scenario: Scenario) -> set[str]:
    """Minerals in which the adversary may act by its doctrine."""
    doctrine = scenario.doctrine
    if isinstance(doctrine, Predator | PoliticallySorted):
        return set(doctrine.minerals)
    return {mineral for program in _doctrine(scenario) for mineral in program.act.minerals}
