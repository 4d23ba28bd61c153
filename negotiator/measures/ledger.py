"""The ledger: each region's gain against no deal, in three parts that add up (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.coefficients import SCRAP_LOGIT, SCRAP_STEEPNESS
from negotiator.engine.parameters import capex_premium, is_dominant, maker_curve
from negotiator.engine.projects import opened_in, opened_t, openings
from negotiator.engine.shocks import market_factor, market_running
from negotiator.measures.entries import Entry, booked
from negotiator.measures.flows import chain_flows, parameters_of
from negotiator.measures.purchases import agreed_gap, agreed_premium, pays_agreed
from negotiator.measures.series import LedgerLine
from negotiator.measures.surplus import scrap_surplus, unit_cost, users_loss
from negotiator.measures.treasury import TREASURY_PARTS, every_region, treasury_entries
from negotiator.units import QUARTERS_PER_YEAR, USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.engine.projects import Opening
    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, IntArray, Market

_CAPITAL_CHARGE_PER_YEAR: Final = 0.10
"""Yearly cost of the capital of added capacity (judgement)."""
LEDGER_PARTS: Final = ("consumers", "producers", *TREASURY_PARTS)
"""Of what the money of a region is made up."""
EVERYWHERE: Final = slice(None)
"""All places of a market."""


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
    regions = every_region(deal[0])
    shape = len(LEDGER_PARTS), len(deal[0].quarters), len(regions)
    after, before = (
        booked(standing(run, regions), LEDGER_PARTS, regions, np.zeros(shape))
        for run in (deal, no_deal)
    )
    return after - before


def standing(run: Run, regions: Sequence[str]) -> list[Entry]:
    """All that moves the money of some regions against base prices, market by market (E29).

    What falls to a treasury may be of other places too.
    """
    outcome, chain = run
    return [
        entry
        for index, flows in enumerate(chain)
        for entry in (
            *_of_users(outcome, flows, regions),
            *_of_makers(outcome, chain, index, regions),
            *treasury_entries(outcome, flows),
        )
    ]


def _of_users(outcome: Outcome, flows: MarketFlows, regions: Sequence[str]) -> Iterator[Entry]:
    """What final users gain, and in the same places recyclers, holders of stocks and buyers of inputs."""
    here = flows.destinations_in(regions)
    places = tuple(flows.path.market.destinations[i] for i in here)
    yield Entry("consumers", places, consumers_musd(outcome, flows, here))
    yield Entry("producers", places, _holders_musd(outcome, flows, here))
    if pays_agreed(outcome, flows, "makers"):
        yield Entry("producers", places, -agreed_gap(outcome, flows, "makers")[..., here])
    if flows.missed is not None and flows.makers.size:
        names = tuple(flows.path.market.destinations[i] for i in flows.makers)
        yield Entry("producers", names, -missed_inputs_musd(flows))


def _of_makers(
    outcome: Outcome, chain: Sequence[MarketFlows], index: int, regions: Sequence[str]
) -> Iterator[Entry]:
    """What makers earn, licence rents included."""
    flows = chain[index]
    here = flows.origins_in(regions)
    places = tuple(flows.path.market.origins[i] for i in here)
    yield Entry("producers", places, makers_musd(outcome, chain, index, here))
    if flows.path.capped:
        yield Entry("producers", places, rents_musd(flows)[..., here])


def consumers_musd(
    outcome: Outcome, flows: MarketFlows, here: IntArray | slice = EVERYWHERE
) -> FloatArray:
    """(t, d) million USD of final users' surplus against base prices (E29).

    Agreed prices and shortfalls are counted.

    Parameters
    ----------
    here : places of those destinations that are asked for
    """
    path = flows.path
    groups, of_place = flows.groups_at(here)
    wanted = wanted_by_group_t(outcome, flows)[..., groups]
    used, paid = path.used[flows.draws][..., groups], flows.paid[..., groups]
    ratio = used / np.maximum(wanted, 1e-300)
    lost = users_loss(paid, np.where(wanted > 0.0, ratio, 1.0))
    value = lost * wanted * path.growth[..., None]
    if flows.missed is not None:
        value = value + flows.missed.users[..., groups] * paid
    surplus: FloatArray = -value[..., of_place] * flows.final_frac[here] * _musd(flows)
    if pays_agreed(outcome, flows, "users"):
        surplus = surplus - agreed_gap(outcome, flows, "users")[..., here]
    return surplus


def missed_inputs_musd(flows: MarketFlows) -> FloatArray:
    """(t, m) million USD that the inputs are worth which rationed makers of the next stage miss (E10, E29)."""
    if flows.missed is None:
        return np.zeros_like(flows.supplied)
    paid = flows.paid[..., flows.path.groups[flows.makers]]
    return flows.missed.makers * paid * _musd(flows)


def _holders_musd(outcome: Outcome, flows: MarketFlows, here: IntArray) -> FloatArray:
    """(t, d) what recyclers gain and holders of commercial stocks take in, in some destinations (E29)."""
    path = flows.path
    groups, of_place = flows.groups_at(here)
    paid = flows.paid[..., groups]
    sold = -path.stock_change[flows.draws][..., groups] * paid
    recycled = parameters_of(outcome).recycling_frac(path.market)
    if np.any(recycled):
        at_base = recycled * base_by_group_t(outcome, flows)[..., groups]
        sold = sold + at_base * scrap_surplus(paid, np.ones(1), SCRAP_LOGIT, SCRAP_STEEPNESS)
    money: FloatArray = sold * path.growth[..., None] * _musd(flows)
    return money[..., of_place] * flows.final_frac[here]


def wanted_use_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(d,) tonnes a quarter that final users want at base prices; (t, d) under a shock of demand (E5)."""
    base = base_use_t(outcome, flows)
    factor = market_factor(outcome.world, outcome.scenario, flows.path.market)
    return base if factor is None else base * factor


def wanted_by_group_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(g,) the same of buyer groups, in which a shock hits all or none; (t, g) under one (E5)."""
    base = base_by_group_t(outcome, flows)
    factor = market_factor(outcome.world, outcome.scenario, flows.path.market)
    if factor is None:
        return base
    firsts = np.unique(flows.path.groups, return_index=True)[1]
    wanted: FloatArray = base * factor[:, firsts]
    return wanted


def base_by_group_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(g,) tonnes a quarter that final users of each buyer group use in the base year; see `base_use_t`."""
    path, recycled = flows.path, parameters_of(outcome).recycling_frac(flows.path.market)
    final = np.bincount(path.groups, path.market.final_t)
    base: FloatArray = final / QUARTERS_PER_YEAR / (1.0 - recycled)
    return base


def base_use_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(d,) tonnes a quarter that final users of each destination use in the base year, recycling included.

    (k, 1, d) of several draws.
    """
    market = flows.path.market
    recycled = parameters_of(outcome).recycling_frac(market)
    base: FloatArray = market.final_t / QUARTERS_PER_YEAR / (1.0 - recycled)
    return base


def makers_musd(
    outcome: Outcome,
    chain: Sequence[MarketFlows],
    index: int,
    here: IntArray | slice = EVERYWHERE,
) -> FloatArray:
    """(t, s) million USD of makers' profit (E29).

    Receipts less inputs, running cost and the capital of added capacity, which costs more outside
    the dominant producer, and no less while an outage lasts.

    Parameters
    ----------
    here : places of those origins that are asked for
    """
    flows = chain[index]
    path, market = flows.path, flows.path.market
    base_used, steepness, _ = maker_curve(parameters_of(outcome), market)
    made, capacity = path.made[flows.draws][..., here], path.capacity[flows.draws][..., here]
    used = made / np.maximum(capacity, 1e-300)
    inputs = (1.0 - market.margin_frac) * input_price(chain, index)[..., here]
    running = market.margin_frac * unit_cost(used, base_used, steepness) * capacity
    margin = (path.receipt[flows.draws][..., here] - inputs) * made
    money = (margin - running) * market.price_usd_per_t - _capital_charge(outcome, flows)[..., here]
    profit: FloatArray = money * path.growth[..., None] / USD_PER_MUSD
    return profit + (agreed_premium(outcome, flows) - _owners_charge(outcome, flows))[..., here]


def _capital_charge(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) USD a quarter over growth that the capital of capacity beyond that of the base year costs."""
    path, market, table = flows.path, flows.path.market, parameters_of(outcome)
    base_used, _, capex = maker_curve(table, market)
    dearer = np.where(is_dominant(market), 1.0, 1.0 + capex_premium(table, market))
    at_base = market.supply_t / QUARTERS_PER_YEAR / base_used
    standing_t = path.capacity[flows.draws] / market_running(outcome.scenario, market)
    added = standing_t - at_base
    if priced := _with_price(outcome, market):
        added = added - opened_t(priced, market) / path.growth[..., None]
    charge: FloatArray = np.maximum(added, 0.0) * (dearer * capex * _CAPITAL_CHARGE_PER_YEAR)
    return charge


def _with_price(outcome: Outcome, market: Market) -> list[Opening]:
    """Projects in a market of which it is known what the owners paid."""
    opened = openings(outcome.world, outcome.scenario, outcome.draws)
    return [one for one in opened_in(opened, market) if one.owners_cost_musd is not None]


def _owners_charge(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) million USD a quarter that owners' capital in projects costs while they stand (E18, E29)."""
    market = flows.path.market
    charge = np.zeros_like(flows.path.price[flows.draws])
    for one in _with_price(outcome, market):
        cost = 0.0 if one.owners_cost_musd is None else one.owners_cost_musd
        yearly = cost * _CAPITAL_CHARGE_PER_YEAR
        charge[..., market.origins.index(one.region)] += one.standing * yearly / QUARTERS_PER_YEAR
    return charge


def input_price(chain: Sequence[MarketFlows], index: int) -> FloatArray:
    """(t, s) price that makers of a stage pay for their input, over base; 1 where the chain begins."""
    path = chain[index].path
    if index == 0:
        return np.ones_like(path.price[chain[0].draws])
    before = chain[index - 1]
    where = {region: i for i, region in enumerate(before.path.market.destinations)}
    columns = before.path.groups[[where[region] for region in path.market.origins]]
    paid: FloatArray = before.paid[..., columns]
    return paid


def rents_musd(flows: MarketFlows) -> FloatArray:
    """(t, s) million USD of licence rents: what buyers pay for capped goods above their landed price (E10)."""
    path = flows.path
    rents = np.zeros_like(path.price[flows.draws])
    groups = sorted({capped.group for capped in path.capped})
    if groups:
        here = np.array(groups)
        tonnes, landed = flows.sales.tonnes(here), flows.sales.landed(here)
        gap = flows.paid[..., groups] * tonnes.sum(axis=-2) - (landed * tonnes).sum(axis=-2)
        is_capped = np.zeros((*path.seller.shape, len(groups)), dtype=bool)
        for capped in path.capped:
            is_capped[capped.quarters, capped.origin, groups.index(capped.group)] = capped.is_capped
        weights = is_capped * tonnes
        share = weights / np.maximum(weights.sum(axis=-2, keepdims=True), 1e-300)
        rents = (share * gap[..., None, :]).sum(axis=-1)
    return rents * path.market.price_usd_per_t / USD_PER_MUSD


def _musd(flows: MarketFlows) -> float:
    """Million USD of a tonne at the base price."""
    return flows.path.market.price_usd_per_t / USD_PER_MUSD
