"""Channels of an effect: the parts of an outcome that can be swapped one by one for another's.

Every market is taken apart by destination, so that two outcomes whose buyers fall into different groups can
be mixed. Put together from one outcome alone, the parts give back its flows exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import numpy as np

from negotiator.measures.flows import MarketFlows, chain_flows
from negotiator.measures.money import buyers_musd, treasuries_musd
from negotiator.measures.sales import SalesTable
from negotiator.measures.scope import club_scope
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray

Channel = Literal[
    "demand response",
    "substitution",
    "reallocation",
    "capacity",
    "stock release",
    "prices",
    "policy",
    "terms",
]
"""By what an effect comes.

- demand response: users buy less or more at once as the price moves, and makers less or more input
- substitution: the slow part of users' response, by new designs (E5, E22)
- reallocation: purchases move among origins, and to scrap
- capacity: makers build, close and reopen, and use what they have
- stock release: commercial stocks and stockpiles are sold or filled
- prices: origins ask another price, or scarcity adds to it; a price is the work of the whole market
- policy: levies, subsidies and agreed prices
- terms: other regions are counted as the club, or another need is assumed
"""
_LEAST_CAPACITY_FRAC: Final = 1.0e-12
"""Capacity of an origin without any, over that of all."""
Parts: TypeAlias = "Mapping[Channel, tuple[FloatArray, ...]]"
Pick: TypeAlias = "Callable[[Channel], OutcomeParts]"
"""From which of two outcomes a channel is taken."""


@dataclass(frozen=True, slots=True, eq=False)
class OutcomeParts:
    """A mineral in one outcome, taken apart."""

    outcome: Outcome
    chain: tuple[MarketFlows, ...]
    parts: tuple[Parts, ...]
    """What each channel swaps, by stage; arrays (t, d), (t, s) or (t, s, d), t a quarter over growth."""
    policy_musd: FloatArray
    """(t,) what levies, subsidies and agreed prices add to the club's cost."""


def taken_apart(outcome: Outcome, mineral: str) -> OutcomeParts:
    """Take the chain of a mineral apart by channel."""
    chain = chain_flows(outcome, mineral)
    cost = club_scope(outcome.scenario).over(
        lambda members: (
            buyers_musd(outcome, chain, members) + treasuries_musd(outcome, chain, members)
        )
    )
    apart = OutcomeParts(outcome, chain, tuple(_parts(flows) for flows in chain), cost)
    return replace(apart, policy_musd=cost - goods_musd(lambda _: apart))


def _parts(flows: MarketFlows) -> Parts:
    path, growth = flows.path, flows.path.growth[:, None]
    slow = path.adjustment[flows.draws][:, path.groups]
    slow = np.where(slow > 0.0, slow, 1.0)
    used, recycled = flows.spread(path.used[flows.draws]), flows.spread(path.recycled[flows.draws])
    change = flows.spread(path.stock_change[flows.draws])
    other = flows.final / growth - (used - recycled + change)
    total = (flows.bought + flows.public) @ flows.one_hot
    share = _over(flows.tonnes, total[:, None, :])[:, :, path.groups]
    landed, drawn = flows.landed[:, :, path.groups], share.sum(axis=1)
    scarcity = flows.paid[:, path.groups] - _over((share * landed).sum(axis=1), drawn)
    capacity = path.capacity[flows.draws]
    return {
        "demand response": (used / slow, other, flows.inputs / growth),
        "substitution": (slow,),
        "reallocation": (_over(share, _floored(capacity)), drawn, recycled),
        "capacity": (capacity, path.mothballed[flows.draws], path.made[flows.draws]),
        "stock release": (change, flows.public / growth),
        "prices": (landed, scarcity),
    }


def mixed_flows(pick: Pick) -> tuple[MarketFlows, ...]:
    """Put the flows of a chain together from the parts of two outcomes, each destination a group."""
    stages = range(len(pick("terms").chain))
    return tuple(_mixed(pick, stage) for stage in stages)


def _mixed(pick: Pick, stage: int) -> MarketFlows:
    terms = pick("terms").chain[stage].path
    final = _final(pick, stage)
    inputs = pick("demand response").parts[stage]["demand response"][2]
    capacity, mothballed, made = pick("capacity").parts[stage]["capacity"]
    change, public = pick("stock release").parts[stage]["stock release"]
    recycled = pick("reallocation").parts[stage]["reallocation"][2]
    alone = np.arange(len(terms.market.destinations))
    path = replace(
        terms,
        groups=alone,
        capacity=capacity[None],
        mothballed=mothballed[None],
        made=made[None],
        recycled=recycled[None],
        stock_change=change[None],
        public_bought=np.maximum(public, 0.0)[None],
        public_released=np.maximum(-public, 0.0)[None],
    )
    growth = terms.growth[:, None]
    landed, scarcity = pick("prices").parts[stage]["prices"]
    share = _shares(pick, stage)
    tonnes = share * ((final + inputs + public) * growth)[:, None, :]
    return MarketFlows(
        path,
        SalesTable(tonnes, landed),
        _average(share, landed) + scarcity,
        users=final * growth,
        makers=alone,
        supplied=inputs * growth,
        reserves=public * growth,
        final_frac=(terms.market.final_t > 0.0).astype(np.float64),
    )


def goods_musd(pick: Pick) -> FloatArray:
    """(t,) million USD of what final users of the club and its stockpiles buy, at the price they pay."""
    return club_scope(pick("terms").outcome.scenario).over(lambda members: _goods_of(pick, members))


def _goods_of(pick: Pick, members: Sequence[str]) -> FloatArray:
    total = np.zeros(len(pick("terms").outcome.quarters))
    for stage, flows in enumerate(pick("terms").chain):
        market, growth = flows.path.market, flows.path.growth
        here = flows.destinations_in(members)
        landed, scarcity = pick("prices").parts[stage]["prices"]
        share = _shares(pick, stage)[:, :, here]
        paid = _average(share, landed[:, :, here]) + scarcity[:, here]
        value = (paid * _final(pick, stage)[:, here]).sum(axis=1) * growth
        total += value * market.price_usd_per_t / USD_PER_MUSD
    return total


def _final(pick: Pick, stage: int) -> FloatArray:
    """(t, d) purchases of final users: use less scrap, plus what stocks take in."""
    quick, other, _ = pick("demand response").parts[stage]["demand response"]
    (slow,) = pick("substitution").parts[stage]["substitution"]
    recycled = pick("reallocation").parts[stage]["reallocation"][2]
    change, _ = pick("stock release").parts[stage]["stock release"]
    net = quick * slow + other - recycled + change
    return np.maximum(net, 0.0)


def _shares(pick: Pick, stage: int) -> FloatArray:
    """(t, s, d) what each origin delivers of a tonne bought; origins draw buyers by their capacity (E7)."""
    per_capacity, drawn, _ = pick("reallocation").parts[stage]["reallocation"]
    pull = per_capacity * _floored(pick("capacity").parts[stage]["capacity"][0])
    shares: FloatArray = pull * _over(drawn, pull.sum(axis=1))[:, None, :]
    return shares


def _average(share: FloatArray, landed: FloatArray) -> FloatArray:
    """(t, d) landed price averaged over origins by what they deliver."""
    return _over((share * landed).sum(axis=1), share.sum(axis=1))


def _floored(capacity: FloatArray) -> FloatArray:
    """(t, s, 1) capacity, kept above 0."""
    least = _LEAST_CAPACITY_FRAC * capacity.sum(axis=1, keepdims=True)
    floored: FloatArray = np.maximum(capacity, least)[..., None]
    return floored


def _over(top: FloatArray, bottom: FloatArray) -> FloatArray:
    """Quotient, 0 where the divisor is."""
    shape = np.broadcast_shapes(top.shape, bottom.shape)
    quotient: FloatArray = np.divide(top, bottom, out=np.zeros(shape), where=bottom > 0.0)
    return quotient
