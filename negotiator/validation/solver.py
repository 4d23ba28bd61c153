"""Quarters that scipy has solved from an independent text of the equations, recorded and shipped."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from negotiator.engine.simulate import simulate
from negotiator.model.naming import mineral_name
from negotiator.model.scenario import Scenario
from negotiator.phrases import count_fact, phrase
from negotiator.validation.check import Band, Check

if TYPE_CHECKING:
    from negotiator.model.world import World

_AGREED: Final = Band("difference", 1.0e-7, 1.0e-4)
_SOURCE: Final = phrase(
    "scipy.optimize.least_squares on a second text of the equations, of random starts; recorded, "
    "and solved again by the tests. Both begin the quarter with what the engine's quarters before left."
)


def recorded_quarters() -> list[dict[str, Any]]:
    """Return what is shipped: scenario, mineral, quarter and prices over base, by stage and origin."""
    text = files("resources").joinpath("validation", "quarters.json").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(text)
    return found


def solver_agrees(world: World) -> tuple[Check, ...]:
    """Largest distance between the engine's prices and the recorded ones, a line a mineral."""
    distances: dict[str, list[float]] = {}
    for quarter in recorded_quarters():
        distances.setdefault(quarter["mineral"], []).append(_distance(world, quarter))
    return tuple(
        Check(
            f"solver_{mineral}",
            "solver",
            phrase(
                "{mineral}: prices in {count} quarters that scipy has solved, largest relative distance",
                mineral=mineral_name(world, mineral),
                count=count_fact(len(found)),
            ),
            0.0,
            max(found),
            _AGREED,
            source=_SOURCE,
        )
        for mineral, found in distances.items()
    )


def _distance(world: World, recorded: dict[str, Any]) -> float:
    mineral, quarter = recorded["mineral"], recorded["quarter"]
    scenario = Scenario.model_validate_json(json.dumps(recorded["scenario"]))
    outcome = simulate(world, scenario, (mineral,))
    apart = 0.0
    for stage, prices in recorded["prices"].items():
        path = outcome.path(mineral, stage)
        for origin, price in prices.items():
            found = float(path.price[0, quarter, path.market.origins.index(origin)])
            apart = max(apart, abs(found / price - 1.0))
    return apart
