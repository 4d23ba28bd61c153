"""What an edit changes and by which channels, as values: the window reads them without the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from negotiator.measures.channels import Channel


@dataclass(frozen=True, slots=True)
class Cause:
    """What comes by one channel."""

    channel: Channel
    amount: float
    """In the unit of the measure."""


@dataclass(frozen=True, slots=True)
class Change:
    """A measure before and after an edit, and by which channels it changed."""

    before: float
    after: float
    causes: tuple[Cause, ...]
    """The largest amount first; all channels of the measure. They add up to `after - before`."""


@dataclass(frozen=True, slots=True)
class Causes:
    """Why an edit changes what a mineral means for the club: means over the whole run."""

    mineral: str
    secure_share_frac: Change
    cost_musd_per_year: Change
