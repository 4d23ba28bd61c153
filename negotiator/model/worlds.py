"""Worlds: what may happen, each with a probability, so that a deal can be judged before it is known (E30)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from negotiator.model.coalition import Value
from negotiator.model.deal import Share
from negotiator.model.events import AnyEvent


class PossibleWorld(Value):
    """One of several courses of events; what the scenario itself holds happens in all of them."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    probability_frac: Share
    events: tuple[AnyEvent, ...] = Field(default=(), max_length=500)
    """What happens in this world only."""
