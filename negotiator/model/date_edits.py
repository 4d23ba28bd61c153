"""Edits of dates: free functions that take a scenario and return the changed one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.model.deal import Deal, ProjectFinance
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from negotiator.model.deal import AnyInstrument
    from negotiator.model.scenario import Scenario


def with_instrument_dates(
    scenario: Scenario, places: Collection[int], *, first: int, last: int
) -> Scenario:
    """Put instruments in force from one quarter to another.

    Parameters
    ----------
    scenario : Scenario
    places : which instruments, by their place in the deal
    first, last : quarters counted from 2026 Q1; the last one of the run means to the end
    """
    end = None if last >= scenario.quarters - 1 else quarter_name(last)
    dates = {"start": quarter_name(first), "end": end}
    instruments = tuple(
        old.model_copy(update=_kept(old, dates)) if place in places else old
        for place, old in enumerate(scenario.deal.instruments)
    )
    return scenario.model_copy(update={"deal": Deal(instruments=instruments)})


def _kept(instrument: AnyInstrument, dates: dict[str, str | None]) -> dict[str, str | None]:
    """Return the dates that an instrument has: a project stands, and has no end."""
    return {"start": dates["start"]} if isinstance(instrument, ProjectFinance) else dates


def with_event_dates(scenario: Scenario, place: int, *, first: int, last: int) -> Scenario:
    """Let an event begin in one quarter and last until another; one without a length only begins.

    Parameters
    ----------
    scenario : Scenario
    place : which event, by its place in the scenario
    first, last : quarters counted from 2026 Q1
    """
    old = scenario.events[place]
    dates: dict[str, object] = {"start": quarter_name(first)}
    if "quarters" in type(old).model_fields:
        dates["quarters"] = last - first + 1
    events = list(scenario.events)
    events[place] = old.model_copy(update=dates)
    return scenario.model_copy(update={"events": tuple(events)})
