"""The world's surplus of a run from quantities and curves alone, without any payment (E29).

What users get is the area under their demand, what makers, recyclers and keepers spend is the area under their
costs. Prices paid, levies, subsidies and rents only move money, so the ledgers of all regions must sum to the
change of this surplus. Nothing here uses the ledger's own functions: areas are found by other formulas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import integrate, special

from negotiator.engine.coefficients import SCRAP_LOGIT, SCRAP_STEEPNESS
from negotiator.engine.parameters import ParameterTable, capex_premium, is_dominant, maker_curve
from negotiator.engine.projects import openings
from negotiator.engine.shocks import market_factor
from negotiator.model.deal import Stockpile
from tests.helpers.cases import flows

if TYPE_CHECKING:
    from negotiator.engine.projects import Opening
    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import FloatArray

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(40)
_STEPS: Final = 0.5 * (_NODES + 1.0)
_YEARLY_CHARGE: Final = 0.10
_WORTH_OF_MISSED: Final = 2.0
"""Average worth of uses worth more than a high price, over it: n / (n - 1) with the upper tail n = 2."""


def world_surplus(run: Outcome, mineral: str) -> FloatArray:
    """(t,) million USD that a chain is worth to the world in a run, beside a constant."""
    total = np.zeros(len(run.quarters))
    for key, path in run.paths.items():
        if key[0] == mineral:
            worth = _use(run, path) - _recycling(run, path) - _running(run, path)
            total += worth * path.growth * path.market.price_usd_per_t / 1e6
            total -= _capital(run, path) + _public_money(run, path)
    return total


def _use(run: Outcome, path: MarketPath) -> FloatArray:
    """(t,) area under demand up to what is used, by groups and quarters; at base prices."""
    share = ParameterTable(run.world, run.scenario.assumptions).recycling_frac(path.market)
    base = path.market.final_t / 4.0 / (1.0 - share)
    factor = market_factor(run.world, run.scenario, path.market)
    of_quarters = np.broadcast_to(
        base if factor is None else base * factor, (len(path.growth), len(base))
    )
    groups = np.stack([np.bincount(path.groups, line) for line in of_quarters])
    used = np.where(groups > 0.0, path.used[0] / np.where(groups > 0.0, groups, 1.0), 1.0)
    price = path.paid[0]
    log_price, log_used = np.log(price)[..., None], np.log(used)[..., None]
    # Along the curve of constant elasticity p = e^(u s) and q = e^(v s), so the area is ∫ p dq.
    area = 1.0 + (np.exp((log_price + log_used) * _STEPS) * log_used) @ (0.5 * _WEIGHTS)
    missed = np.maximum(path.bought[0] - flows(path)[0].sum(axis=1), 0.0)
    return (area * groups - _WORTH_OF_MISSED * missed * price).sum(axis=1)


def _recycling(run: Outcome, path: MarketPath) -> FloatArray:
    """(t,) what recyclers spend: what they take in less the area left of their supply."""
    share = ParameterTable(run.world, run.scenario.assumptions).recycling_frac(path.market)
    base = np.bincount(path.groups, path.market.final_t / 4.0 * share / (1.0 - share))
    price = path.paid[0]
    points = 1.0 + (price - 1.0)[..., None] * _STEPS
    offered = special.expit(SCRAP_LOGIT + SCRAP_STEEPNESS * np.log(points)) / special.expit(
        SCRAP_LOGIT
    )
    left = (price - 1.0) * (offered @ (0.5 * _WEIGHTS)) * base
    return (price * path.recycled[0] - left).sum(axis=1)


def _running(run: Outcome, path: MarketPath) -> FloatArray:
    """(t,) area under unit costs up to what is made, inputs apart: an incomplete beta function (E4)."""
    market = path.market
    used, k, _ = maker_curve(ParameterTable(run.world, run.scenario.assumptions), market)
    top = path.made[0] / np.maximum(path.capacity[0], 1e-300)
    cost = (used / (1.0 - used)) ** (-1.0 / k) * _inverse_area(top, 1.0 / k)
    return (market.margin_frac * cost * path.capacity[0]).sum(axis=1)


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
    """(t,) million USD a quarter of capital in added capacity, that of projects at what it was."""
    market = path.market
    table = ParameterTable(run.world, run.scenario.assumptions)
    dearer = 1.0 + capex_premium(table, market) * ~is_dominant(market)
    used, _, capex = maker_curve(table, market)
    added = path.capacity[0] - market.supply_t / 4.0 / used
    total = np.zeros(len(path.growth))
    for one in _projects(run, path):
        total += one.payments_musd
        if one.owners_cost_musd is not None:
            tonnes = one.standing * one.tonnes_per_year / 4.0 / path.growth
            added[:, market.origins.index(one.region)] -= tonnes
            total += one.standing * one.owners_cost_musd * _YEARLY_CHARGE / 4.0
    yearly = np.maximum(added, 0.0) * dearer * capex
    charged: FloatArray = total + yearly.sum(axis=1) * path.growth * _YEARLY_CHARGE / 1e6
    return charged


def _projects(run: Outcome, path: MarketPath) -> list[Opening]:
    key = path.market.mineral, path.market.stage
    return [one for one in openings(run.world, run.scenario) if (one.mineral, one.stage) == key]


def _public_money(run: Outcome, path: MarketPath) -> FloatArray:
    """(t,) million USD of keeping public stocks, less what they gain in worth where that is booked."""
    total = np.zeros(len(path.growth))
    for one in run.scenario.deal.instruments:
        here = (one.mineral, one.stage) == (path.market.mineral, path.market.stage)
        if here and isinstance(one, Stockpile):
            taken = (path.public_bought[0] - path.public_released[0]) * path.growth[:, None]
            worth = (np.cumsum(taken, axis=0) * path.paid[0]).sum(axis=1)
            worth = worth * path.market.price_usd_per_t / 1e6
            total += worth * one.holding_cost_frac_per_year / 4.0
            if one.valuation == "market_value":
                total -= np.diff(worth, prepend=0.0)
    return total
