"""Secure share: what of the club's need survives the loss of its largest outside supplier (E23)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.measures.flows import parameters_of
from negotiator.measures.ledger import wanted_by_group_t, wanted_use_t
from negotiator.measures.scope import club_scope
from negotiator.units import DAYS_PER_YEAR, QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.parameters import Number, ParameterTable
    from negotiator.measures.flows import MarketFlows
    from negotiator.measures.scope import Scope
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, IntArray, Market

FULL_USE_FRAC: Final = 0.95
"""Utilisation that makers can reach within a year."""
_LEAST_USE_FRAC: Final = 0.3
"""Neutrals do not raise their deliveries by more than from this utilisation to full use."""
_RESTART_LAG_COMPONENT: Final = 3.0


class _Reach(NamedTuple):
    """What the club can lay hands on at a stage, `(t, 1)`, t a quarter over growth."""

    makers: FloatArray
    """Output of the club's makers if they have their inputs."""
    neutral: FloatArray
    """(t, outside region) deliveries of each region outside that can be raised."""
    own: FloatArray
    """Recycling and stocks."""
    need: FloatArray
    """Need of final users at base prices."""

    @property
    def others(self) -> FloatArray:
        """(t, outside region) deliveries of all regions outside but one."""
        rest: FloatArray = self.neutral.sum(axis=-1, keepdims=True) - self.neutral
        return rest


def secure_share(
    outcome: Outcome, flows: Sequence[MarketFlows], scope: Scope | None = None
) -> FloatArray:
    """(t,) part of a need of a mineral met in the year after the largest outside supplier stops (E23).

    The largest outside supplier is the region whose loss at every stage is worst. 0 where nobody is in the
    scope, 1 where nothing is needed.

    Parameters
    ----------
    flows : the chain, upstream first
    scope : whose need; the club, in each quarter those who are members then, if None
    """
    return (scope or club_scope(outcome.scenario)).over(
        lambda regions: _worst(outcome, flows, regions)
    )


def _worst(outcome: Outcome, flows: Sequence[MarketFlows], regions: Sequence[str]) -> FloatArray:
    if not regions:
        return np.zeros(len(outcome.quarters))
    shares: FloatArray = survival(outcome, flows, regions).share_frac.min(axis=-1)
    return shares


class Survival(NamedTuple):
    """What is left of a need when a supplier outside stops (E23)."""

    suppliers: tuple[str, ...]
    """Regions outside with makers of some stage; one empty name where there are none."""
    share_frac: FloatArray
    """(t, supplier) part of the need that is met in the year after this one stops at every stage."""


def survival(outcome: Outcome, flows: Sequence[MarketFlows], members: Sequence[str]) -> Survival:
    """Parts of the need of some regions met after each supplier outside stops (E23)."""
    outside = sorted({r for f in flows for r in f.path.market.origins} - set(members)) or [""]
    stages = [_reach(outcome, flow, members, outside) for flow in flows]
    return Survival(tuple(outside), _met(outcome, flows, stages))


def own_shares(
    outcome: Outcome, flows: Sequence[MarketFlows], regions: Sequence[str]
) -> FloatArray:
    """(region, t) secure share of each of some regions by itself (E23).

    To each the others are suppliers like any. With several draws their axis is the second.
    """
    suppliers = sorted({r for f in flows for r in f.path.market.origins})
    stages = [_own_reach(outcome, flow, regions, suppliers) for flow in flows]
    shares: FloatArray = _met(outcome, flows, stages).min(axis=-1)
    return shares


def _met(outcome: Outcome, flows: Sequence[MarketFlows], stages: Sequence[_Reach]) -> FloatArray:
    """(t, outside region) part of the need that is met after each stops."""
    met = need = np.zeros((len(outcome.quarters), 1))
    before: FloatArray | None = None
    for reach, flow, claim in zip(stages, flows, _claims(stages, flows), strict=True):
        made = reach.makers
        if before is not None:
            made = np.minimum(made, before / flow.path.market.input_per_output)
        available = made + reach.others + reach.own
        served = np.minimum(1.0, available / np.maximum(reach.need + claim, 1e-300))
        met = met + served * reach.need
        need = need + reach.need
        before = served * claim
    return np.where(need > 0.0, met / np.maximum(need, 1e-300), 1.0)


def _claims(stages: Sequence[_Reach], flows: Sequence[MarketFlows]) -> list[FloatArray]:
    """(t, outside region) what the club's makers of the next stage claim of each stage.

    Tonnes a quarter over growth. They claim inputs for what the others leave missing of their product, and for
    no more than full use.
    """
    claims: list[FloatArray] = [np.zeros((1, 1))]
    for reach, flow in zip(stages[:0:-1], flows[:0:-1], strict=True):
        missing = reach.need + claims[-1] - reach.others - reach.own
        claims.append(np.clip(missing, 0.0, reach.makers) * flow.path.market.input_per_output)
    return claims[::-1]


def _reach(
    outcome: Outcome, flows: MarketFlows, members: Sequence[str], outside: Sequence[str]
) -> _Reach:
    path, inside, buyers = flows.path, flows.origins_in(members), flows.buyers(members)
    table = parameters_of(outcome)
    recycled = flows.of_final(path.recycled[flows.draws], buyers)
    own = recycled + stocks_t(table, flows, members) / QUARTERS_PER_YEAR
    return _Reach(
        makers=_makers_t(table, flows, inside).sum(axis=-1, keepdims=True),
        neutral=_raised_t(flows, flows.to(members), outside),
        own=own[..., None],
        need=flows.of_final(wanted_by_group_t(outcome, flows), buyers)[..., None],
    )


def _own_reach(
    outcome: Outcome, flows: MarketFlows, regions: Sequence[str], suppliers: Sequence[str]
) -> _Reach:
    """(region, t, 1) the same of each of some regions; (region, t, supplier) what others deliver."""
    path, table, draws = flows.path, parameters_of(outcome), flows.draws
    lead, market = flows.paid.shape[:-1], flows.path.market
    buys, makes = (_spots(names, regions) for names in (market.destinations, market.origins))
    groups = path.groups[buys]

    def _each(values: FloatArray, spots: IntArray) -> FloatArray:
        """(region, t, 1) values (t, place) of each region; 0 where it has no place."""
        found = np.where(
            spots >= 0, np.broadcast_to(values, (*lead, values.shape[-1]))[..., spots], 0.0
        )
        return np.moveaxis(found, -1, 0)[..., None]

    parts = np.zeros((len(regions), *flows.paid.shape))
    part = _each(flows.spread_bought(np.ones(flows.paid.shape[-1])), buys)
    parts[np.arange(len(regions)), ..., groups] = part[..., 0]
    neutral = _raised_t(flows, flows.sales.by_origin(parts, np.arange(parts.shape[-1])), suppliers)
    for place, region in enumerate(regions):
        if region in suppliers:
            neutral[place, ..., suppliers.index(region)] = 0.0
    usual = _each(market.final_t / DAYS_PER_YEAR, buys) * table.value(market, "stock_days")
    change = _each(flows.spread(path.stock_change[draws]), buys)
    stored = _each(flows.public, buys) if flows.reserves.any() else None
    recycled = _each(flows.spread(path.recycled[draws]), buys)
    return _Reach(
        makers=_each(_makers_t(table, flows, slice(None)), makes),
        neutral=neutral,
        own=recycled
        + _held_t(flows, usual + np.cumsum(change, axis=-2), stored) / QUARTERS_PER_YEAR,
        need=_each(wanted_use_t(outcome, flows), buys),
    )


def _spots(names: Sequence[str], regions: Sequence[str]) -> IntArray:
    """(region,) position of each region among names; -1 where it is not."""
    where = {name: place for place, name in enumerate(names)}
    return np.array([where.get(region, -1) for region in regions], dtype=np.intp)


def _makers_t(table: ParameterTable, flows: MarketFlows, here: IntArray | slice) -> FloatArray:
    """(t, s) output of some makers if they have their inputs, t a quarter over growth."""
    path = flows.path
    left = 1.0 - restart_lag(table, path.market) / QUARTERS_PER_YEAR
    back = path.mothballed[flows.draws][..., here] * np.maximum(0.0, left)
    full: FloatArray = FULL_USE_FRAC * (path.capacity[flows.draws][..., here] + back)
    return full


def _raised_t(flows: MarketFlows, sold: FloatArray, outside: Sequence[str]) -> FloatArray:
    """(t, outside region) deliveries of each region outside that can be raised, t a quarter over growth.

    Parameters
    ----------
    sold : (t, s) tonnes that each origin sells to who is asked about
    """
    path, abroad = flows.path, flows.origins_in(outside)
    made, capacity = (each[flows.draws][..., abroad] for each in (path.made, path.capacity))
    used = np.maximum(made / np.maximum(capacity, 1e-300), _LEAST_USE_FRAC)
    more = np.maximum(FULL_USE_FRAC / used, 1.0)
    columns = {region: column for column, region in enumerate(outside)}
    raised = np.zeros((*sold.shape[:-1], len(outside)))
    raised[..., [columns[path.market.origins[i]] for i in abroad]] = (
        sold[..., abroad] / path.growth[..., None] * more
    )
    return raised


def restart_lag(table: ParameterTable, market: Market) -> Number:
    """Quarters that a mothballed plant of a market needs to run again."""
    if market.stage == "component":
        return _RESTART_LAG_COMPONENT
    return table.value(market, "restart_lag_quarters")


def stocks_t(table: ParameterTable, flows: MarketFlows, members: Sequence[str]) -> FloatArray:
    """(t,) commercial stocks and stockpiles held in the club at the end of a quarter, t over growth."""
    path, market, buyers = flows.path, flows.path.market, flows.buyers(members)
    usual = market.final_t[flows.destinations_in(members)].sum() / DAYS_PER_YEAR
    change = flows.of_final(path.stock_change[flows.draws], buyers)[..., None]
    stored = None
    if flows.reserves.any():
        part = flows.reserves[..., buyers.groups] * buyers.part_frac
        stored = part.sum(axis=-1, keepdims=True)
    commercial = usual * table.value(market, "stock_days") + np.cumsum(change, axis=-2)
    return _held_t(flows, commercial, stored)[..., 0]


def _held_t(flows: MarketFlows, commercial: FloatArray, stored: FloatArray | None) -> FloatArray:
    """(t, 1) commercial stocks, and stockpiles that have taken in so much, t over growth."""
    held: FloatArray = np.maximum(commercial, 0.0)
    if stored is not None:
        held = held + np.maximum(np.cumsum(stored, axis=-2), 0.0) / flows.path.growth[..., None]
    return held
