"""The ledger: each region's gain against no deal, in three parts that add up (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.coefficients import SCRAP_LOGIT, SCRAP_STEEPNESS
from negotiator.engine.parameters import ParameterTable, capex_premium, is_dominant, maker_curve
from negotiator.engine.projects import opened_in, opened_t, openings
from negotiator.engine.shocks import market_factor, market_running
from negotiator.measures.flows import DRAW, chain_flows
from negotiator.measures.purchases import agreed_gap, agreed_premium
from negotiator.measures.series import LedgerLine
from negotiator.measures.surplus import scrap_surplus, unit_cost, users_loss
from negotiator.measures.treasury import TREASURY_PARTS, at_places, treasury_parts
from negotiator.units import QUARTERS_PER_YEAR, USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.projects import Opening
    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, Market

_CAPITAL_CHARGE_PER_YEAR: Final = 0.10
"""Yearly cost of the capital of added capacity (judgement)."""


def ledger(outcome: Outcome, no_deal: Outcome, minerals: Sequence[str]) -> dict[str, LedgerLine]:
    """Return each region's change of welfare against no deal over some minerals, by quarter (E29)."""
    parts = [
        mineral_ledger(
            (outcome, chain_flows(outcome, mineral)), (no_deal, chain_flows(no_deal, mineral))
        )
        for mineral in minerals
    ]
    return ledger_lines(outcome, np.sum(parts, axis=0))


def ledger_lines(outcome: Outcome, totals: FloatArray) -> dict[str, LedgerLine]:
    """Name the lines of a table (part, t, region) as `mineral_ledger` makes it."""
    lines = {}
    for column, region in enumerate(outcome.world.regions):
        consumers, producers, *treasury = np.ascontiguousarray(totals[:, :, column])
        parts = dict(zip(TREASURY_PARTS, treasury, strict=True))
        total: FloatArray = np.sum(treasury, axis=0)
        lines[region.id] = LedgerLine(consumers, producers, total, parts)
    return lines


Run = tuple["Outcome", "Sequence[MarketFlows]"]
"""An outcome and the flows of one mineral's chain in it."""


def mineral_ledger(deal: Run, no_deal: Run) -> FloatArray:
    """(2 + treasury's parts, t, region) change of consumers', producers' and treasuries' money, million USD."""
    change = _stand(*deal) - _stand(*no_deal)
    (outcome, chain), (_, chain_before) = deal, no_deal
    for flows, before in zip(chain, chain_before, strict=True):
        destinations = flows.path.market.destinations
        change[1] += at_places(outcome, destinations, _holders_musd(outcome, flows, before))
    return change


def _stand(outcome: Outcome, chain: Sequence[MarketFlows]) -> FloatArray:
    """(2 + treasury's parts, t, region) money of consumers, producers and treasuries against base prices."""
    shape = 2 + len(TREASURY_PARTS), len(outcome.quarters), len(outcome.world.regions)
    total = np.zeros(shape)
    for index, flows in enumerate(chain):
        market = flows.path.market
        total[0] += at_places(outcome, market.destinations, consumers_musd(outcome, flows))
        makers = makers_musd(outcome, chain, index) + rents_musd(flows)
        total[1] += at_places(outcome, market.origins, makers)
        total[2:] += treasury_parts(outcome, flows)
    return total


def consumers_musd(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, d) million USD of final users' surplus against base prices (E29).

    Agreed prices and shortfalls are counted.
    """
    path = flows.path
    base = base_use_t(outcome, flows)
    of_groups: FloatArray = np.bincount(path.groups, base).astype(np.float64)
    factor = market_factor(outcome.world, outcome.scenario, path.market)
    if factor is not None:
        base = base * factor
        of_groups = base @ flows.one_hot
    ratio = path.used[DRAW] / np.maximum(of_groups, 1e-300)
    lost = users_loss(flows.paid, np.where(of_groups > 0.0, ratio, 1.0))[:, path.groups] * base
    missed = flows.spread(
        np.maximum(path.bought[DRAW] - flows.tonnes.sum(axis=1) / path.growth[:, None], 0.0)
    )
    lost = lost + missed * flows.paid[:, path.groups]
    money = lost * path.growth[:, None] * path.market.price_usd_per_t / USD_PER_MUSD
    surplus: FloatArray = -money - agreed_gap(outcome, flows, "buyer")
    return surplus


def base_use_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(d,) tonnes a quarter that final users of each destination use in the base year, recycling included."""
    market = flows.path.market
    table = ParameterTable(outcome.world, outcome.scenario.assumptions)
    base: FloatArray = market.final_t / QUARTERS_PER_YEAR / (1.0 - table.recycling_frac(market))
    return base


def makers_musd(outcome: Outcome, chain: Sequence[MarketFlows], index: int) -> FloatArray:
    """(t, s) million USD of makers' profit (E29).

    Receipts less inputs, running cost and the capital of added capacity, which costs more outside
    the dominant producer, and no less while an outage lasts.
    """
    flows = chain[index]
    path, market = flows.path, flows.path.market
    table = ParameterTable(outcome.world, outcome.scenario.assumptions)
    base_used, steepness, capex = maker_curve(table, market)
    dearer = 1.0 + capex_premium(table, market) * ~is_dominant(market)
    made, capacity, growth = path.made[DRAW], path.capacity[DRAW], path.growth[:, None]
    used = made / np.maximum(capacity, 1e-300)
    margin = path.receipt[DRAW] - (1.0 - market.margin_frac) * input_price(chain, index)
    running = market.margin_frac * unit_cost(used, base_used, steepness) * capacity
    projects = opened_in(openings(outcome.world, outcome.scenario), market)
    priced = [one for one in projects if one.owners_cost_musd is not None]
    paid_for = opened_t(priced, market) / growth if priced else 0.0
    at_base = market.supply_t / QUARTERS_PER_YEAR / base_used
    standing = capacity / market_running(outcome.scenario, market)
    added = np.maximum(standing - at_base - paid_for, 0.0)
    charge = added * dearer * capex * _CAPITAL_CHARGE_PER_YEAR
    money = (margin * made - running) * market.price_usd_per_t - charge
    profit: FloatArray = money * growth / USD_PER_MUSD + agreed_premium(outcome, flows)
    return profit - _owners_charge(priced, market, len(outcome.quarters))


def _owners_charge(projects: Sequence[Opening], market: Market, quarters: int) -> FloatArray:
    """(t, s) million USD a quarter that owners' capital in projects costs while they stand (E18, E29)."""
    charge = np.zeros((quarters, len(market.origins)))
    for one in projects:
        yearly = (one.owners_cost_musd or 0.0) * _CAPITAL_CHARGE_PER_YEAR
        charge[:, market.origins.index(one.region)] += one.standing * yearly / QUARTERS_PER_YEAR
    return charge


def input_price(chain: Sequence[MarketFlows], index: int) -> FloatArray:
    """(t, s) price that makers of a stage pay for their input, over base; 1 where the chain begins."""
    market = chain[index].path.market
    if index == 0:
        return np.ones_like(chain[0].path.price[DRAW])
    before = chain[index - 1]
    where = {region: i for i, region in enumerate(before.path.market.destinations)}
    columns = before.path.groups[[where[region] for region in market.origins]]
    paid: FloatArray = before.paid[:, columns]
    return paid


def rents_musd(flows: MarketFlows) -> FloatArray:
    """(t, s) million USD of licence rents: what buyers pay for capped goods above their landed price (E10)."""
    path = flows.path
    rents = np.zeros(path.made[DRAW].shape)
    if path.capped:
        delivered = flows.tonnes.sum(axis=1)
        gap = flows.paid * delivered - (flows.landed * flows.tonnes).sum(axis=1)
        weights = np.zeros_like(flows.tonnes)
        for capped in path.capped:
            weights[capped.quarters, capped.origin, capped.group] = capped.is_capped
        weights = weights * flows.tonnes
        total = weights.sum(axis=1)
        share = weights / np.maximum(total, 1e-300)[:, None, :]
        rents = (share * gap[:, None, :]).sum(axis=-1)
    return rents * path.market.price_usd_per_t / USD_PER_MUSD


def _holders_musd(outcome: Outcome, flows: MarketFlows, before: MarketFlows) -> FloatArray:
    """(t, d) change of what recyclers earn and of what holders of commercial stocks take in.

    A destination that only one of the runs knows uses nothing: it buys inputs of a project.
    """
    path, base = flows.path, before.path
    where = {region: column for column, region in enumerate(base.market.destinations)}
    places = [where.get(region, 0) for region in path.market.destinations]
    known = np.array([region in where for region in path.market.destinations])
    pairs, of_place = np.unique(
        np.stack([path.groups, base.groups[places]]), axis=1, return_inverse=True
    )
    paid, paid_before = flows.paid[:, pairs[0]], before.paid[:, pairs[1]]
    scrap = scrap_surplus(paid, paid_before, SCRAP_LOGIT, SCRAP_STEEPNESS)
    table = ParameterTable(outcome.world, outcome.scenario.assumptions)
    at_base = base_use_t(outcome, flows) * table.recycling_frac(path.market)
    earned = scrap[:, of_place] * at_base
    sold = before.spread(base.stock_change[DRAW] * before.paid)[:, places] - flows.spread(
        path.stock_change[DRAW] * flows.paid
    )
    unit = path.market.price_usd_per_t / USD_PER_MUSD
    money: FloatArray = known * (earned + sold) * path.growth[:, None] * unit
    return money
