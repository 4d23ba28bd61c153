"""Capacity of one maker over a run, written a second time with plain loops (E19, E20, E21).

Nothing of the engine is used: margins and cover are worked out from the prices of a path.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from negotiator.model.outcome import MarketPath


class Maker(NamedTuple):
    """What the tables say of a maker."""

    margin_frac: float
    cash_cost: float
    """Own cash cost over the part of the base price that is not input."""
    idle_trigger: float
    restart_quarters: float
    lead_quarters: int
    capex_factor: float
    most_capacity: float
    """Largest capacity over base that reserves allow."""
    start_rate: float = 0.1
    exit_rate: float = 0.15


def expected_margins(path: MarketPath, s: int, inputs=None, margin_frac: float = 1.0):
    """Expected log margin at the start of each quarter and after the last."""
    expected = [0.0]
    for t, receipt in enumerate(path.receipt[0, :, s]):
        cost = 1.0 if inputs is None else inputs[t]
        margin = (receipt - (1.0 - margin_frac) * cost) / margin_frac
        expected.append(expected[-1] + (log(margin) - expected[-1]) / 8.0)
    return expected


def capacities(path: MarketPath, s: int, maker: Maker, inputs=None):
    """Working and mothballed capacity over base at the start of each quarter."""
    m = maker.margin_frac
    expected = expected_margins(path, s, inputs, m)
    cover = 1.0 / (1.0 - m + m * maker.cash_cost)
    working, mothballed = [1.0], [0.0]
    started: list[float] = []
    for t in range(path.receipt.shape[1]):
        share = maker.start_rate * max(0.0, expected[t] - 0.02) / maker.capex_factor
        allowed = working[t] < maker.most_capacity
        started.append(min(share, 0.05) * working[t] if allowed else 0.0)
        cost = 1.0 if inputs is None else inputs[t]
        now = path.receipt[0, t, s] / ((1.0 - m) * cost + m * maker.cash_cost)
        cover += 0.4 * (now - cover)
        distress = min(1.0, max(0.0, (maker.idle_trigger - cover) / 0.2))
        health = min(1.0, max(0.0, (cover - 1.0) / 0.1))
        closed = maker.exit_rate * distress * max(0.0, working[t] - 1e-4)
        restarted = health * mothballed[t] / max(1.0, maker.restart_quarters)
        first = t + 1 - maker.lead_quarters
        arrived = started[first] if first >= 0 else 0.0
        working.append(working[t] - closed + restarted + arrived)
        mothballed.append((mothballed[t] - restarted) * 0.96 + closed)
    return working[:-1], mothballed[:-1]
