"""Events that act on makers' costs and capacity or on users' wants, by quarter and slot (section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.treatment import Club, event_span
from negotiator.model.events import DemandShock, Outage, Undercutting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.engine.layout import Layout, Place
    from negotiator.model.events import MarketEvent
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, Market, World

_LEAST_RUNNING_FRAC: Final = 1.0e-4
"""What runs at least, so that goods have a price."""


def log_cost_cut(layout: Layout, club: Club) -> FloatArray | None:
    """(t, origin slot) log of what undercutting leaves of the actor's unit costs."""
    cut = np.zeros((club.quarters, layout.origin_count))
    for event in club.scenario.events:
        if isinstance(event, Undercutting):
            for place in _places(layout, event):
                _add_at(
                    cut, place, event.actor, event_line(event, club) * np.log1p(-event.cut_frac)
                )
    return cut if cut.any() else None


def running_frac(layout: Layout, club: Club) -> FloatArray | None:
    """(t, origin slot) part of capacity that outages leave running; two outages multiply."""
    log_running = np.zeros((club.quarters, layout.origin_count))
    for event in club.scenario.events:
        if isinstance(event, Outage):
            left = np.log(max(1.0 - event.stopped_frac, _LEAST_RUNNING_FRAC))
            for place in _places(layout, event):
                _add_at(log_running, place, event.region, event_line(event, club) * left)
    if not log_running.any():
        return None
    running: FloatArray = np.maximum(np.exp(log_running), _LEAST_RUNNING_FRAC)
    return running


def market_running(scenario: Scenario, market: Market) -> FloatArray:
    """(t, s) part of the capacity of a market's makers that outages leave running; two outages multiply."""
    running: FloatArray = np.ones((scenario.quarters, len(market.origins)))
    for event in scenario.events:
        if not isinstance(event, Outage) or event.stage != market.stage:
            continue
        if market.mineral in event.minerals and event.region in market.origins:
            stopped = event.stopped_frac * event_span(event, scenario.quarters)
            running[:, market.origins.index(event.region)] *= 1.0 - stopped
    return np.maximum(running, _LEAST_RUNNING_FRAC)


def demand_factor(layout: Layout, club: Club) -> FloatArray | None:
    """(t, final slot) how many times the usual final users want; shocks multiply (E5)."""
    if not any(isinstance(event, DemandShock) for event in club.scenario.events):
        return None
    first = layout.final_slots.start
    factor = np.ones((club.quarters, layout.destination_count - first))
    for place in layout.places:
        if place.destinations.start >= first:
            slots = slice(place.destinations.start - first, place.destinations.stop - first)
            firsts = np.unique(place.groups, return_index=True)[1]
            regions = [place.market.destinations[number] for number in firsts]
            for column, region in enumerate(regions):
                factor[:, slots.start + column] = region_factor(club, place.market, region)
    return factor if (factor != 1.0).any() else None


def region_factor(club: Club, market: Market, region: str) -> FloatArray:
    """(t,) how many times the usual the final users of a region want in a market (E5)."""
    factor = np.ones(club.quarters)
    for event in club.scenario.events:
        if not isinstance(event, DemandShock) or event.stage != market.stage:
            continue
        if market.mineral in event.minerals:
            factor *= np.where(club.targeted(event, region), event.factor, 1.0)
    return factor


def market_factor(world: World, scenario: Scenario, market: Market) -> FloatArray | None:
    """(t, d) how many times the usual final users of each destination want; None without a shock."""
    here = (
        isinstance(event, DemandShock)
        and event.stage == market.stage
        and market.mineral in event.minerals
        for event in scenario.events
    )
    if not any(here):
        return None
    club = Club(world, scenario)
    return np.array([region_factor(club, market, region) for region in market.destinations]).T


def event_line(event: MarketEvent, club: Club) -> FloatArray:
    """(t,) 1 while an event lasts, else 0."""
    line: FloatArray = event_span(event, club.quarters).astype(np.float64)
    return line


def _places(layout: Layout, event: MarketEvent) -> Iterator[Place]:
    for place in layout.places:
        if place.market.stage == event.stage and place.market.mineral in event.minerals:
            yield place


def _add_at(table: FloatArray, place: Place, region: str, line: FloatArray) -> None:
    """Add a line (t,) at the slot of an origin, if it makes the good."""
    if region in place.market.origins:
        table[:, place.origins.start + place.market.origins.index(region)] += line
