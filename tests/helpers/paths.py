"""Markets and outcomes made by hand: few origins, one buyer group a destination, one draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.model.outcome import MarketPath, Outcome
from negotiator.model.scenario import Scenario
from negotiator.model.world import Market
from tests.helpers.cases import club, shipped_world

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import FloatArray

QUARTERS = 8


def a_market(flows: Mapping[tuple[str, str], float], **changes: object) -> Market:
    """Make a market of gallium with these base flows, t a quarter, by origin and destination."""
    origins = tuple(dict.fromkeys(origin for origin, _ in flows))
    destinations = tuple(dict.fromkeys(destination for _, destination in flows))
    table = np.array([[flows.get((o, d), 0.0) for d in destinations] for o in origins])
    values: dict[str, object] = {
        "mineral": "gallium",
        "stage": "refined",
        "price_usd_per_t": 1_000_000.0,
        "input_per_output": 0.0,
        "margin_frac": 1.0,
        "origins": origins,
        "supply_t": 4.0 * table.sum(axis=1),
        "supply_grade": ("C",) * len(origins),
        "supply_source": ("made up",) * len(origins),
        "destinations": destinations,
        "demand_t": 4.0 * table.sum(axis=0),
        "final_t": 4.0 * table.sum(axis=0),
        "demand_grade": ("C",) * len(destinations),
        "demand_source": ("made up",) * len(destinations),
        "shares": table / table.sum(axis=0),
        "column_group": np.arange(len(destinations)),
    }
    return Market(**(values | changes))  # type: ignore[arg-type]


def a_path(market: Market, *, used_frac: float = 0.5, **changes: object) -> MarketPath:
    """Make a path on which everything stays at base, but for the changes; `(1, t, …)` arrays."""
    makers, buyers = len(market.origins), len(market.destinations)
    made, bought = _still(market.supply_t / 4.0), _still(market.demand_t / 4.0)
    nothing_s, nothing_g = np.zeros_like(made), np.zeros_like(bought)
    ones_s, ones_g = np.ones_like(made), np.ones_like(bought)
    values: dict[str, object] = {
        "market": market,
        "groups": np.arange(buyers),
        "weights": market.shares,
        "growth": np.ones(QUARTERS),
        "made": made,
        "capacity": made / used_frac,
        "bought": bought,
        "base_pull": bought,
        "used": _still(market.final_t / 4.0),
        "enforcing": np.zeros((QUARTERS, buyers), dtype=bool),
        "home": np.zeros((makers, buyers), dtype=bool),
        "tariff": np.zeros((QUARTERS, makers)),
        "settled": nothing_s,
        "seller": np.zeros((QUARTERS, makers), dtype=bool),
        "shortfall": np.zeros((1, QUARTERS)),
        "capped": (),
    }
    values |= dict.fromkeys(("price", "receipt", "plain", "floored", "landed"), ones_s)
    values |= dict.fromkeys(("paid", "adjustment"), ones_g)
    values |= {"mothballed": nothing_s}
    values |= dict.fromkeys(
        ("seller_pull", "reserved", "promised", "recycled", "stock_change"), nothing_g
    )
    values |= dict.fromkeys(("public_bought", "public_released"), nothing_g)
    return MarketPath(**(values | changes))  # type: ignore[arg-type]


def _still(values: FloatArray) -> FloatArray:
    return np.broadcast_to(values, (1, QUARTERS, len(values))).copy()


def an_outcome(*paths: MarketPath, members: tuple[str, ...], **scenario: object) -> Outcome:
    """Make an outcome of these paths for a club of these members."""
    values = {"coalition": club(*members), "quarters": QUARTERS} | scenario
    return Outcome(
        world=shipped_world(),
        scenario=Scenario(**values),  # type: ignore[arg-type]
        quarters=tuple(f"q{t}" for t in range(QUARTERS)),
        paths={(path.market.mineral, path.market.stage): path for path in paths},
        notices=(),
        max_relative_excess=0.0,
    )
