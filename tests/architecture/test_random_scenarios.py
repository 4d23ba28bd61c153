"""Random scenarios hold everything that a scenario can hold, so that no kind escapes the property tests."""

from __future__ import annotations

from typing import get_args

from negotiator.model.deal import AnyInstrument
from negotiator.model.events import AnyEvent
from tests.helpers.runs import EVENTS, INSTRUMENTS


def kinds(union: object) -> set[str]:
    """Names of the kinds of a union of values."""
    return {kind.model_fields["kind"].default for kind in get_args(get_args(union)[0])}


def test_that_every_kind_of_instrument_is_drawn() -> None:
    assert set(INSTRUMENTS) == kinds(AnyInstrument)


def test_that_every_kind_of_event_is_drawn() -> None:
    assert set(EVENTS) == kinds(AnyEvent)
