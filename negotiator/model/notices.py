"""Notices: what a user should know of a scenario that runs, with the place and the cure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that does not do what one might think."""

    where: str
    """Dotted path into the scenario, or a mineral and stage."""
    text: str
    """What was found, in the delegate's words."""
    cure: str
    """What would do; empty where nothing is wrong."""
