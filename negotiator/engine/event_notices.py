"""Notices of events and doctrines: acts of who makes nothing, and cuts that a doctrine always makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.engine.deeds import span
from negotiator.model.doctrine import PoliticallySorted, Predator
from negotiator.model.events import Event
from negotiator.model.naming import market_name, region_name, target_names
from negotiator.model.notices import notice
from negotiator.phrases import share_fact
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.engine.hosts import Paths
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World


def event_notices(world: World, scenario: Scenario, paths: Paths) -> Iterator[Notice]:
    """Give the notices of all events, then those of the doctrine, for the markets that were run."""
    for index, event in enumerate(scenario.events):
        if isinstance(event, Event):
            yield from _idle_notices(world, f"events[{index}]", (event.actor, event), paths)
    doctrine = scenario.doctrine
    if isinstance(doctrine, Predator | PoliticallySorted):
        yield from _idle_notices(world, "doctrine", (scenario.adversary, doctrine), paths)
    if isinstance(doctrine, PoliticallySorted):
        yield from _tier_notices(world, scenario, doctrine, paths)


def _idle_notices(
    world: World, where: str, act: tuple[str, Event | Predator | PoliticallySorted], paths: Paths
) -> Iterator[Notice]:
    """Tell of which minerals an actor has none that it could act with."""
    region, rule = act
    for mineral in rule.minerals:
        path = paths.get((mineral, rule.stage))
        if path is not None and region not in path.market.origins:
            yield notice(
                where,
                "actor_makes_none",
                region=region_name(world, region),
                market=market_name(world, mineral, rule.stage),
            )


def _tier_notices(
    world: World, scenario: Scenario, doctrine: PoliticallySorted, paths: Paths
) -> Iterator[Notice]:
    """Tell with dates whom a politically sorted adversary sells less."""
    first = max(0, quarter_index(doctrine.start))
    stop = quarter_index(doctrine.start) + doctrine.quarters
    if first >= scenario.quarters:
        return
    when, actor = span(first, stop, scenario.quarters), region_name(world, scenario.adversary)
    for mineral in doctrine.minerals:
        path = paths.get((mineral, doctrine.stage))
        if path is None or scenario.adversary not in path.market.origins:
            continue
        market = market_name(world, mineral, doctrine.stage)
        for tier in doctrine.tiers:
            yield notice(
                f"{mineral}, {doctrine.stage}",
                "exports_restricted",
                when=when,
                region=actor,
                market=market,
                buyers=target_names(world, tier.targets),
                share=share_fact(tier.cut_frac),
            )
