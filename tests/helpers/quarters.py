"""Quarters drawn at random and solved by scipy, as they are recorded for the validation table."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import least_squares

from tests.helpers.cases import TRILATERAL, case, embargo, floor, outcome
from tests.helpers.slow_chain import SlowChain

RECORD = Path(str(files("resources"))) / "validation" / "quarters.json"
_QUARTERS = 16
_CHAINS = ("gallium", "antimony", "rare_earths_ndpr")
_PARTS = {
    "a floor": lambda mineral: [floor(mineral, 1.5)],
    "an embargo": lambda mineral: [embargo(mineral)],
    "a floor and half an embargo": lambda mineral: [floor(mineral, 1.3), embargo(mineral, cut_frac=0.5)],
}  # fmt: skip
_ACTIVE = {"a floor": (4, _QUARTERS), "an embargo": (8, 12), "a floor and half an embargo": (8, 12)}


def solved_slowly(chain: SlowChain, seed: int) -> list[list[float]]:
    """Prices of each stage that clear the markets of a chain, from a random start."""
    start = np.random.default_rng(seed).normal(0.0, 0.2, chain.count)
    found = least_squares(chain.excess, start, method="dogbox", xtol=1e-15, ftol=1e-15, gtol=1e-15)
    assert np.abs(found.fun).max() < 1e-11
    return chain.prices(found.x)


def solved_quarters() -> list[dict[str, Any]]:
    """Each chain under each kind of pressure, in a quarter drawn at random, solved by scipy."""
    return [_solved(mineral, what) for mineral in _CHAINS for what in _PARTS]


def record() -> None:
    """Write what scipy finds; to be done again whenever equations or data change."""
    text = json.dumps(solved_quarters(), indent=1, sort_keys=True)
    RECORD.write_text(f"{text}\n", encoding="utf-8")


def recorded_quarters() -> list[dict[str, Any]]:
    """What is recorded."""
    found: list[dict[str, Any]] = json.loads(RECORD.read_text(encoding="utf-8"))
    return found


def _solved(mineral: str, what: str) -> dict[str, Any]:
    seed = 100 * _CHAINS.index(mineral) + list(_PARTS).index(what)
    scenario = case(TRILATERAL, *_PARTS[what](mineral), quarters=_QUARTERS)
    quarter = int(np.random.default_rng(seed).integers(*_ACTIVE[what]))
    chain = SlowChain(outcome(scenario, mineral), mineral, quarter)
    prices = solved_slowly(chain, seed)
    return {
        "what": what,
        "mineral": mineral,
        "quarter": quarter,
        "scenario": scenario.model_dump(mode="json"),
        "prices": {
            stage.market.stage: dict(zip(stage.market.origins, found, strict=True))
            for stage, found in zip(chain.stages, prices, strict=True)
        },
    }
