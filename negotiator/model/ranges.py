"""Ranges in which a changed parameter makes sense: wide, but the equations stay defined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from negotiator.model.world import Datum

_BY_WORD: Final = (
    ("_premium_", 0.0, 5.0),
    ("utilisation", 0.05, 0.97),
    ("recycling", 0.0, 0.95),
    ("substitution", 0.0, 1.0),
    ("idle_trigger", 0.1, 1.5),
    ("sourcing_elasticity", 1.0, 300.0),
    ("elasticity", 0.01, 20.0),
    ("growth", -0.2, 0.5),
    ("_years", 0.25, 60.0),
    ("_quarters", 1.0, 40.0),
    ("_days", 0.0, 2000.0),
    ("_frac", 0.0, 0.98),
)
"""Word in the name of a parameter, least and greatest value; the first word that fits counts."""
_LARGEST_CHANGE: Final = 100.0
"""Times that any other parameter (prices, capital costs, tonnes) may be raised or lowered."""


def parameter_range(parameter: str, base: Datum) -> tuple[float, float]:
    """Least and greatest value that a user may give a parameter; `base` is that of the data."""
    for word, least, greatest in _BY_WORD:
        if word in parameter:
            return least, greatest
    return base.value / _LARGEST_CHANGE, base.value * _LARGEST_CHANGE
