"""What a chain is worth to each region, from quantities, curves and prices at the border alone (E29).

A region has what its users get (the area under their demand), less what its makers, recyclers and capital cost
(areas under their costs), and what it sells abroad less what it buys. All that is paid within a region, to its
makers or to its treasury, cancels. Nothing here uses the ledger's own functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import integrate, special

from negotiator.engine.coefficients import SCRAP_LOGIT, SCRAP_STEEPNESS
from negotiator.engine.parameters import ParameterTable, capex_premium, is_dominant, maker_curve
from negotiator.engine.projects import openings
from negotiator.engine.shocks import market_factor
from tests.helpers.cases import flows
from tests.helpers.trade import bought_shares, net_exports, paid_prices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.projects import Opening
    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import FloatArray

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(40)
_STEPS: Final = 0.5 * (_NODES + 1.0)
_YEARLY_CHARGE: Final = 0.10
_WORTH_OF_MISSED: Final = 2.0
"""Average worth of uses worth more than a high price, over it: n / (n - 1) with the upper tail n = 2."""


def region_surplus(run: Outcome, mineral: str) -> FloatArray:
    """(t, region) million USD that a chain is worth to each region, beside a constant and public outlays."""
    total = np.zeros((len(run.quarters), len(run.world.regions)))
    for (name, _), path in run.paths.items():
        if name != mineral:
            continue
        after = run.paths.get((mineral, _next_stage(run, path)))
        unit = path.growth[:, None] * path.market.price_usd_per_t / 1e6
        buyers, makers = path.market.destinations, path.market.origins
        total += _placed(run, buyers, (_use(run, path, after) - _recycling(run, path)) * unit)
        total += _placed(run, makers, -_running(run, path) * unit - _capital(run, path))
        sold, bought = net_exports(path, after)
        total += _placed(run, makers, sold * unit) - _placed(run, buyers, bought * unit)
    return total


def _next_stage(run: Outcome, path: MarketPath) -> str:
    stages = (*run.world.mineral(path.market.mineral).stages, "")
    return stages[stages.index(path.market.stage) + 1]


def _placed(run: Outcome, names: Sequence[str], values: FloatArray) -> FloatArray:
    columns = {region.id: column for column, region in enumerate(run.world.regions)}
    table = np.zeros((len(values), len(columns)))
    for name, line in zip(names, values.T, strict=True):
        table[:, columns[name]] += line
    return table


def _use(run: Outcome, path: MarketPath, after: MarketPath | None) -> FloatArray:
    """(t, d) area under demand up to what is used, at base prices, less what buyers there miss."""
    share = ParameterTable(run.world, run.scenario.assumptions).recycling_frac(path.market)
    base = path.market.final_t / 4.0 / (1.0 - share)
    factor = market_factor(run.world, run.scenario, path.market)
    needs = np.ones((len(path.growth), 1)) * base if factor is None else base * factor
    groups = np.stack([np.bincount(path.groups, line) for line in needs])
    some = groups > 0.0
    log_used = np.log(np.where(some, path.used[0] / np.where(some, groups, 1.0), 1.0))[..., None]
    log_price = np.log(paid_prices(path))[..., None]
    # Along the curve of constant elasticity p = e^(u s) and q = e^(v s), so the area is ∫ p dq.
    area = 1.0 + (np.exp((log_price + log_used) * _STEPS) * log_used) @ (0.5 * _WEIGHTS)
    missed = np.maximum(path.bought[0] - flows(path)[0].sum(axis=1), 0.0)
    lost = (_WORTH_OF_MISSED * missed * paid_prices(path))[:, path.groups]
    return area[:, path.groups] * needs - lost * bought_shares(path, after)


def _recycling(run: Outcome, path: MarketPath) -> FloatArray:
    """(t, d) what recyclers spend: what they take in less the area left of their supply."""
    share = ParameterTable(run.world, run.scenario.assumptions).recycling_frac(path.market)
    base = path.market.final_t / 4.0 * share / (1.0 - share)
    price = paid_prices(path)
    points = 1.0 + (price - 1.0)[..., None] * _STEPS
    offered = special.expit(SCRAP_LOGIT + SCRAP_STEEPNESS * np.log(points))
    left = (price - 1.0) * (offered @ (0.5 * _WEIGHTS)) / special.expit(SCRAP_LOGIT)
    groups = np.bincount(path.groups, base)
    ratio = path.recycled[0] / np.where(groups > 0.0, groups, np.inf)
    return (price * ratio - left)[:, path.groups] * base


def _running(run: Outcome, path: MarketPath) -> FloatArray:
    """(t, s) area under unit costs up to what is made, inputs apart: an incomplete beta function (E4)."""
    market = path.market
    used, k, _ = maker_curve(ParameterTable(run.world, run.scenario.assumptions), market)
    top = path.made[0] / np.maximum(path.capacity[0], 1e-300)
    cost = (used / (1.0 - used)) ** (-1.0 / k) * _inverse_area(top, 1.0 / k)
    return market.margin_frac * cost * path.capacity[0]


def _inverse_area(top: FloatArray, power: float) -> FloatArray:
    """∫ (v / (1 - v))^power dv from 0."""
    if power < 1.0:
        one, other = 1.0 + power, 1.0 - power
        area: FloatArray = special.betainc(one, other, top) * special.beta(one, other)
        return area

    def area_to(end: float) -> float:
        found: float = integrate.quad(lambda v: (v / (1.0 - v)) ** power, 0.0, end, epsrel=1e-10)[0]
        return found

    return np.vectorize(area_to)(top)


def _capital(run: Outcome, path: MarketPath) -> FloatArray:
    """(t, s) million USD a quarter of capital in added capacity, that of owners of projects at what it was."""
    market = path.market
    table = ParameterTable(run.world, run.scenario.assumptions)
    used, _, capex = maker_curve(table, market)
    added = path.capacity[0] / _running_part(run, path) - market.supply_t / 4.0 / used
    owners = np.zeros_like(added)
    for one in projects(run, path):
        if one.owners_cost_musd is not None:
            column = market.origins.index(one.region)
            added[:, column] -= one.standing * one.tonnes_per_year / 4.0 / path.growth
            owners[:, column] += one.standing * one.owners_cost_musd / 4.0
    dearer = 1.0 + capex_premium(table, market) * ~is_dominant(market)
    grown = np.maximum(added, 0.0) * dearer * capex * path.growth[:, None] / 1e6
    return _YEARLY_CHARGE * (grown + owners)


def _running_part(run: Outcome, path: MarketPath) -> FloatArray:
    """(t, s) part of capacity that no outage has stopped: what stands still costs its capital too."""
    part = np.ones_like(path.capacity[0])
    for event in run.scenario.events:
        here = event.kind == "outage" and event.stage == path.market.stage
        if here and path.market.mineral in event.minerals:
            column = path.market.origins.index(event.region)
            first = run.quarters.index(event.start)
            part[first : first + event.quarters, column] *= 1.0 - event.stopped_frac
    return part


def projects(run: Outcome, path: MarketPath) -> list[Opening]:
    """Projects of a market."""
    key = path.market.mineral, path.market.stage
    return [one for one in openings(run.world, run.scenario) if (one.mineral, one.stage) == key]
