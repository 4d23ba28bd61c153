"""One mineral as the club sees it: prices, sources, dependence, cost (E9, E26, E28)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.contracts import unfilled_t
from negotiator.measures.flows import MarketFlows, chain_flows
from negotiator.measures.headline import totals
from negotiator.measures.purchases import floor_price
from negotiator.measures.scope import club_scope
from negotiator.measures.series import RECYCLING, STOCKS, MineralSeries

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from negotiator.measures.headline import Totals
    from negotiator.measures.scope import Scope
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray


def mineral_series(outcome: Outcome, mineral: str, known: Totals | None = None) -> MineralSeries:
    """Return what a mineral does to the club, by quarter; in each quarter to those who are members then.

    Parameters
    ----------
    known : what it adds to the figures of the run, if somebody has asked already
    """
    added = known or totals(outcome, mineral)
    scenario, world = outcome.scenario, outcome.world
    stage = world.mineral(mineral).main_stage
    chain = chain_flows(outcome, mineral)
    flows = next(f for f in chain if f.path.market.stage == stage)
    club = club_scope(scenario)
    base = flows.path.market.price_usd_per_t
    home, outside = prices_usd_per_t(scenario, flows)
    sources = sources_of(club, flows)
    return MineralSeries(
        mineral=mineral,
        stage=stage,
        price_home_usd_per_t=home,
        price_outside_usd_per_t=outside,
        price_adversary_usd_per_t=average_paid(flows, [scenario.adversary]) * base,
        floor_usd_per_t=floor_price(outcome, flows),
        club_output_t={f.path.market.stage: output_t(club, f) for f in chain},
        club_demand_t=np.sum(list(sources.values()), axis=0),
        sources_t=sources,
        adversary_share_frac=club.over(
            lambda regions: adversary_share(flows, regions, scenario.adversary)
        ),
        secure_share_frac=added.secure_share_frac,
        unfilled_quota_t=unfilled_t(flows.path)[flows.draws],
        exports_adversary_t=exports(flows, scenario.adversary),
        buyers_musd=added.buyers_musd,
        treasuries_musd=added.treasuries_musd,
    )


def sources_of(club: Scope, flows: MarketFlows) -> dict[str, FloatArray]:
    """Return what members use, by source; see `club_sources`."""
    by_regions = {span.regions: club_sources(flows, span.regions) for span in club.spans}
    return {
        name: club.over({regions: own[name] for regions, own in by_regions.items()}.__getitem__)
        for name in by_regions[club.spans[0].regions]
    }


def prices_usd_per_t(
    scenario: Scenario, flows: MarketFlows
) -> tuple[FloatArray | None, FloatArray]:
    """(t,) average prices paid by members, None without any, and by all but the adversary (E9)."""
    base, home = flows.path.market.price_usd_per_t, None
    if scenario.coalition.regions:
        club = club_scope(scenario)
        home = club.over(lambda regions: average_paid(flows, regions)) * base
    others = [r for r in flows.path.market.destinations if r != scenario.adversary]
    return home, average_paid(flows, others) * base


def output_t(club: Scope, flows: MarketFlows) -> FloatArray:
    """(t,) tonnes that members make."""
    return club.over(lambda regions: _output(flows, regions))


def average_paid(flows: MarketFlows, regions: Iterable[str]) -> FloatArray:
    """(t,) average price paid by some regions over base (E9); by everyone if they buy nothing at all.

    In a quarter in which they get nothing, the plain mean of the prices at which they would buy.
    """
    regions = tuple(regions)
    buying = np.asarray(flows.buyers(regions).bought.any(axis=(-1, -2)))
    if buying.all():
        return _average_paid(flows, regions)
    everyone = _average_paid(flows, flows.path.market.destinations)
    if not buying.any():
        return everyone
    return np.where(buying[..., None], _average_paid(flows, regions), everyone)


def _average_paid(flows: MarketFlows, regions: Sequence[str]) -> FloatArray:
    """(t,) average price paid in some regions, one destination at least."""
    buyers = flows.buyers(regions)
    paid, bought = flows.paid[..., buyers.groups], buyers.bought
    total: FloatArray = bought.sum(axis=-1)
    average: FloatArray = (paid * bought).sum(axis=-1) / np.where(total > 0.0, total, 1.0)
    if (total > 0.0).all():
        return average
    counts = np.bincount(flows.path.groups[flows.destinations_in(regions)])[buyers.groups]
    return np.where(total > 0.0, average, paid @ counts / counts.sum())


def club_sources(flows: MarketFlows, members: Iterable[str]) -> dict[str, FloatArray]:
    """(t,) tonnes that members use, by origin of what they buy, recycling and net release of stocks."""
    path, growth, buyers = flows.path, flows.path.growth, flows.buyers(members)
    sold = flows.sales.by_origin(buyers.part_frac, buyers.groups)
    sources = {region: sold[..., i] for i, region in enumerate(path.market.origins)}
    recycled = flows.of_final(path.recycled[flows.draws], buyers) * growth
    stocks = -flows.of_final(path.stock_change[flows.draws], buyers) * growth
    if flows.reserves.any():
        stocks = stocks - (flows.reserves[..., buyers.groups] * buyers.part_frac).sum(axis=-1)
    return sources | {RECYCLING: recycled, STOCKS: stocks}


def adversary_share(flows: MarketFlows, members: Iterable[str], adversary: str) -> FloatArray:
    """(t,) part of what members buy that comes from the adversary directly (E26); 0 where they buy nothing."""
    sold = flows.to(members)
    origin = flows.origins_in([adversary])
    share: FloatArray = sold[..., origin].sum(axis=-1) / np.maximum(sold.sum(axis=-1), 1e-300)
    return share


def exports(flows: MarketFlows, region: str) -> FloatArray:
    """(t,) tonnes that a region sells to all others."""
    abroad = [other for other in flows.path.market.destinations if other != region]
    origin = flows.origins_in([region])
    sold: FloatArray = flows.to(abroad)[..., origin].sum(axis=-1)
    return sold


def _output(flows: MarketFlows, members: Iterable[str]) -> FloatArray:
    made = flows.path.made[flows.draws]
    inside: FloatArray = made[..., flows.origins_in(members)].sum(axis=-1)
    return inside * flows.path.growth
