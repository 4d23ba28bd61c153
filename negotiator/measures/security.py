"""Secure share: what of the club's need survives the loss of its largest outside supplier (E23)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.measures.flows import parameters_of
from negotiator.measures.ledger import wanted_by_group_t
from negotiator.measures.scope import club_scope
from negotiator.units import DAYS_PER_YEAR, QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.parameters import Number, ParameterTable
    from negotiator.measures.flows import MarketFlows
    from negotiator.measures.scope import Scope
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, Market

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
    met = need = np.zeros((len(outcome.quarters), len(outside)))
    before: FloatArray | None = None
    stages = [_reach(outcome, flow, members, outside) for flow in flows]
    for reach, flow, claim in zip(stages, flows, _claims(stages, flows), strict=True):
        made = reach.makers
        if before is not None:
            made = np.minimum(made, before / flow.path.market.input_per_output)
        available = made + reach.others + reach.own
        served = np.minimum(1.0, available / np.maximum(reach.need + claim, 1e-300))
        met = met + served * reach.need
        need = need + reach.need
        before = served * claim
    share = np.where(need > 0.0, met / np.maximum(need, 1e-300), 1.0)
    return Survival(tuple(outside), share)


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
    path, growth = flows.path, flows.path.growth[..., None]
    inside, buyers = flows.origins_in(members), flows.buyers(members)
    capacity, made = path.capacity[flows.draws], path.made[flows.draws]
    table = parameters_of(outcome)
    left = 1.0 - restart_lag(table, path.market) / QUARTERS_PER_YEAR
    back = path.mothballed[flows.draws][..., inside] * np.maximum(0.0, left)
    columns = {region: column for column, region in enumerate(outside)}
    abroad = flows.origins_in(outside)
    used = made[..., abroad] / np.maximum(capacity[..., abroad], 1e-300)
    more = np.maximum(FULL_USE_FRAC / np.maximum(used, _LEAST_USE_FRAC), 1.0)
    neutral = np.zeros((*made.shape[:-1], len(outside)))
    neutral[..., [columns[path.market.origins[i]] for i in abroad]] = (
        flows.to(members)[..., abroad] / growth * more
    )
    recycled = flows.of_final(path.recycled[flows.draws], buyers)
    own = recycled + stocks_t(table, flows, members) / QUARTERS_PER_YEAR
    return _Reach(
        makers=FULL_USE_FRAC * (capacity[..., inside] + back).sum(axis=-1, keepdims=True),
        neutral=neutral,
        own=own[..., None],
        need=flows.of_final(wanted_by_group_t(outcome, flows), buyers)[..., None],
    )


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
    commercial = usual * table.value(market, "stock_days") + np.cumsum(change, axis=-2)
    held: FloatArray = np.maximum(commercial, 0.0)[..., 0]
    if flows.reserves.any():
        stored = (flows.reserves[..., buyers.groups] * buyers.part_frac).sum(axis=-1)
        held = held + np.maximum(np.cumsum(stored, axis=-1), 0.0) / path.growth
    return held
