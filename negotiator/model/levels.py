"""Levels: the numbers of instruments in which scenarios may differ and still be run side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.model.deal import Deal
from negotiator.model.draws import Draws

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from negotiator.model.deal import AnyInstrument
    from negotiator.model.scenario import Scenario

LEVELS: Final[Mapping[str, tuple[str, ...]]] = {
    "border_floor": ("price_usd_per_t",),
    "gap_subsidy": ("price_usd_per_t",),
    "contract_for_difference": ("strike_usd_per_t", "covered_frac"),
    "purchase_quota": ("share_frac", "tonnes_per_year", "price_usd_per_t"),
    "tariff": ("rate_frac",),
}
"""Fields by kind of instrument. A level of 0 is none: an instrument may do nothing there."""


def level_groups(scenarios: Sequence[Scenario]) -> tuple[tuple[int, ...], ...]:
    """Places of scenarios that differ from each other in nothing but levels, group by group."""
    found: list[tuple[Scenario, list[int]]] = []
    for place, scenario in enumerate(scenarios):
        bare = _levelled(scenario)
        twins = next((group for first, group in found if first == bare), None)
        if twins is None:
            found.append((bare, [place]))
        else:
            twins.append(place)
    return tuple(tuple(group) for _, group in found)


def side_by_side(scenarios: Sequence[Scenario]) -> Draws:
    """Put scenarios that differ in nothing but levels side by side; see `level_groups`."""
    first = scenarios[0]
    levels = {
        (place, name): np.array([getattr(s.deal.instruments[place], name) for s in scenarios])
        for place, instrument in enumerate(first.deal.instruments)
        for name, _ in _levels(instrument)
    }
    moved = {key: each for key, each in levels.items() if (each != each[0]).any()}
    return Draws(first.assumptions, {}, len(scenarios), moved)


def levelled_minerals(scenarios: Sequence[Scenario]) -> frozenset[str]:
    """Minerals of the instruments in whose levels scenarios differ; see `level_groups`."""
    instruments = scenarios[0].deal.instruments
    return frozenset(instruments[place].mineral for place, _ in side_by_side(scenarios).levels)


def _levels(instrument: AnyInstrument) -> Iterator[tuple[str, float]]:
    """Name and value of each level of an instrument."""
    for name in LEVELS.get(instrument.kind, ()):
        value = getattr(instrument, name)
        if value:
            yield name, value


def _levelled(scenario: Scenario) -> Scenario:
    """Return a scenario with one for every level."""
    instruments = tuple(
        instrument.model_copy(update={name: 1.0 for name, _ in _levels(instrument)})
        for instrument in scenario.deal.instruments
    )
    return scenario.model_copy(update={"deal": Deal.model_construct(instruments=instruments)})
