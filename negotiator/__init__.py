"""Negotiator: what a critical-minerals trade club does to security of supply and to money.

The public names are found on first use, so that importing the package costs nothing::

    from negotiator import load_world, read_scenario, simulate

    outcome = simulate(load_world(), read_scenario("trilateral.negotiation.json"))
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from negotiator.data import load_world
    from negotiator.engine.simulate import simulate
    from negotiator.files import read_scenario, write_scenario
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario

__all__ = ["Outcome", "Scenario", "load_world", "read_scenario", "simulate", "write_scenario"]
__version__: Final = "0.1.0"
_HOMES: Final = {
    "Outcome": "negotiator.model.outcome",
    "Scenario": "negotiator.model.scenario",
    "load_world": "negotiator.data",
    "read_scenario": "negotiator.files",
    "simulate": "negotiator.engine.simulate",
    "write_scenario": "negotiator.files",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value: object = getattr(import_module(_HOMES[name]), name)
    return value
