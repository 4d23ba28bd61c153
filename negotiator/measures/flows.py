"""Flows: who sells how much to whom in a market, read off its path; and what each region buys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.parameters import ParameterTable
from negotiator.measures.sales import path_sales

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from negotiator.measures.sales import Sales
    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import FloatArray, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Buyers:
    """What some regions buy in a market, by those buyer groups in which they are.

    Tonnes a quarter, growth included.
    """

    groups: IntArray
    """(group,) numbers of these groups."""
    final_frac: FloatArray
    """(group,) their part of what final users of the group use, buy and keep in stock."""
    final: FloatArray
    """(t, group) purchases of final users."""
    bought: FloatArray
    """(t, group) the same and those of makers of the next stage."""
    part_frac: FloatArray
    """(t, group) their part of all that the group buys."""


class Missed(NamedTuple):
    """What rationed buyers want at the price and do not get (E10)."""

    users: FloatArray
    """(t, g) final users of each group."""
    makers: FloatArray
    """(t, m) makers of the next stage."""


@dataclass(frozen=True, slots=True, eq=False)
class MarketFlows:
    """Flows of a market; tonnes a quarter, growth included.

    Arrays of an outcome of several draws have their axis `k` first; so has what is measured of them. Tables by
    destination are made each time that they are asked for.
    """

    path: MarketPath
    sales: Sales
    """Tonnes from each origin to each buyer group and the prices at which they land: levies and tariffs
    included, scarcity rents not. Goods under a purchase quota pay no preferential tariff."""
    paid: FloatArray
    """(t, g) average price paid, over base."""
    users: FloatArray
    """(t, g) purchases of final users of each group, what stockpiles release to them included."""
    makers: IntArray
    """(m,) positions of the makers of the next stage among the destinations."""
    supplied: FloatArray
    """(t, m) what these makers buy."""
    reserves: FloatArray
    """(t, g) what stockpiles in each group buy less what they release (E17)."""
    final_frac: FloatArray
    """(d,) part of each destination in the final demand of its group."""
    missed: Missed | None = None
    """None where buyers get what they want."""
    draws: int | slice = 0
    """Of the axis `k` of the path: its only draw, or all."""
    _buyers: dict[frozenset[str], Buyers] = field(init=False, repr=False, default_factory=dict)
    """Of the regions that were asked for."""

    @property
    def tonnes(self) -> FloatArray:
        """(t, s, g) from each origin to each buyer group."""
        return self.sales.tonnes()

    @property
    def landed(self) -> FloatArray:
        """(t, s, g) price at which they land, over base."""
        return self.sales.landed()

    @property
    def one_hot(self) -> FloatArray:
        """(d, g) 1 where a destination belongs to a buyer group."""
        return self._belong(np.arange(len(self.final_frac)), np.arange(self.paid.shape[-1]))

    @property
    def final(self) -> FloatArray:
        """(t, d) purchases of final users of each destination, what stockpiles release to them included."""
        return self.spread(self.users)

    @property
    def inputs(self) -> FloatArray:
        """(t, d) the same of makers of the next stage in each destination."""
        inputs = np.zeros((*self.supplied.shape[:-1], len(self.path.groups)))
        inputs[..., self.makers] = self.supplied
        return inputs

    @property
    def bought(self) -> FloatArray:
        """(t, d) all that users and makers in each destination take from the market and from stockpiles."""
        bought = self.final
        bought[..., self.makers] += self.supplied
        return bought

    @property
    def public(self) -> FloatArray:
        """(t, d) what stockpiles in each destination buy less what they release (E17)."""
        return self.spread_bought(self.reserves)

    def spread(self, of_groups: FloatArray) -> FloatArray:
        """Share tonnes of final users of buyer groups, (t, g), out to destinations, (t, d), by base use."""
        return of_groups[..., self.path.groups] * self.final_frac

    def spread_bought(self, of_groups: FloatArray) -> FloatArray:
        """Share amounts of buyer groups, (t, g), out to destinations, (t, d), by what they buy."""
        ratio = of_groups / np.maximum(self._taken(np.arange(of_groups.shape[-1])), 1e-300)
        shared: FloatArray = self.bought * ratio[..., self.path.groups]
        return shared

    def of_final(self, of_groups: FloatArray, buyers: Buyers) -> FloatArray:
        """(t,) part of some regions in tonnes of final users of buyer groups, (t, g)."""
        total: FloatArray = of_groups[..., buyers.groups] @ buyers.final_frac
        return total

    def to(self, regions: Iterable[str]) -> FloatArray:
        """(t, s) tonnes that each origin sells to some regions."""
        buyers = self.buyers(regions)
        return self.sales.by_origin(buyers.part_frac, buyers.groups)

    def buyers(self, regions: Iterable[str]) -> Buyers:
        """Return what some regions buy."""
        wanted = frozenset(regions)
        found = self._buyers.get(wanted)
        if found is None:
            found = self._buyers[wanted] = self._read_buyers(self.destinations_in(wanted))
        return found

    def _read_buyers(self, here: IntArray) -> Buyers:
        """What some destinations buy."""
        groups, _ = self.groups_at(here)
        final_frac = self.final_frac[here] @ self._belong(here, groups)
        members = np.zeros(len(self.final_frac), dtype=bool)
        members[here] = True
        inside = members[self.makers]
        final = self.users[..., groups] * final_frac
        bought = final + self._inputs(inside, groups)
        part = bought / np.maximum(self._taken(groups), 1e-300)
        return Buyers(groups, final_frac, final, bought, part)

    def groups_at(self, here: IntArray | slice) -> tuple[IntArray, IntArray]:
        """(group,) buyer groups of some destinations, and (d,) where among them that of each stands."""
        numbers = self.path.groups[here]
        groups = np.flatnonzero(np.bincount(numbers))
        return groups, np.searchsorted(groups, numbers)

    def _taken(self, groups: IntArray) -> FloatArray:
        """(t, group) all that some buyer groups take from the market and from stockpiles."""
        has_final = self.final_frac @ self._belong(np.arange(len(self.final_frac)), groups)
        everyone = np.ones(len(self.makers), dtype=bool)
        taken: FloatArray = self.users[..., groups] * has_final + self._inputs(everyone, groups)
        return taken

    def _inputs(self, which: NDArray[np.bool_], groups: IntArray) -> FloatArray:
        """(t, group) what some makers of the next stage buy, in some buyer groups."""
        inputs: FloatArray = self.supplied[..., which] @ self._belong(self.makers[which], groups)
        return inputs

    def _belong(self, places: IntArray, groups: IntArray) -> FloatArray:
        """(place, group) 1 where one of some destinations belongs to one of some buyer groups."""
        belong: FloatArray = (self.path.groups[places][:, None] == groups).astype(np.float64)
        return belong

    def destinations_in(self, regions: Iterable[str]) -> IntArray:
        """Positions of some regions among the destinations."""
        return _places(self.path.market.destinations, regions)

    def origins_in(self, regions: Iterable[str]) -> IntArray:
        """Positions of some regions among the origins."""
        return _places(self.path.market.origins, regions)


def _places(names: Sequence[str], regions: Iterable[str]) -> IntArray:
    """Positions of some regions among names."""
    wanted = set(regions)
    return np.array([i for i, name in enumerate(names) if name in wanted], dtype=np.intp)


def final_shares(path: MarketPath) -> FloatArray:
    """(d,) part of each destination in the final demand of its buyer group."""
    totals = np.bincount(path.groups, path.market.final_t)[path.groups]
    return np.divide(path.market.final_t, totals, out=np.zeros_like(totals), where=totals > 0.0)


def chain_flows(outcome: Outcome, mineral: str) -> tuple[MarketFlows, ...]:
    """Read the flows of all markets of a mineral off an outcome, upstream first; once an outcome."""
    found: tuple[MarketFlows, ...] | None = outcome.chains.get(mineral)
    if found is None:
        paths = [path for (name, _), path in outcome.paths.items() if name == mineral]
        makers, draws = (*paths[1:], None), 0 if outcome.draws is None else slice(None)
        found = outcome.chains[mineral] = tuple(
            _market_flows(path, after, draws) for path, after in zip(paths, makers, strict=True)
        )
    return found


def parameters_of(outcome: Outcome) -> ParameterTable:
    """Return the parameters of an outcome: numbers, or (k, 1, 1) where draws differ."""
    return ParameterTable(outcome.world, outcome.scenario.assumptions, outcome.draws, axes=2)


def _market_flows(path: MarketPath, after: MarketPath | None, draws: int | slice) -> MarketFlows:
    growth = path.growth[..., None]
    sales = path_sales(path, draws)
    makers, inputs = _inputs(path, after, draws)
    inputs = inputs * growth
    wanted = path.bought[draws] * growth
    served = np.minimum(1.0, sales.by_group() / np.maximum(wanted, 1e-300))
    reserves = (path.public_bought[draws] - path.public_released[draws]) * growth
    one_hot = np.eye(path.weights.shape[1])[path.groups[makers]]
    users = np.maximum(wanted - reserves - inputs @ one_hot, 0.0)
    missed = None
    if path.shortfall[draws].any():
        missing = 1.0 - served
        missed = Missed(users * missing, inputs * missing[..., path.groups[makers]])
    return MarketFlows(
        path,
        sales,
        _paid(path, sales, draws),
        users=users * served,
        makers=makers,
        supplied=inputs * served[..., path.groups[makers]],
        reserves=reserves,
        final_frac=final_shares(path),
        missed=missed,
        draws=draws,
    )


def _paid(path: MarketPath, sales: Sales, draws: int | slice) -> FloatArray:
    """(t, g) average price paid over base: at least what the goods land at on average (E9).

    Where caps bind, the engine tells how firmly by the usual inputs of makers, and so may be a little below.
    """
    paid: FloatArray = path.paid[draws]
    if not path.capped:
        return paid
    capped = np.zeros(path.enforcing.shape, dtype=bool)
    for flow in path.capped:
        capped[flow.quarters, flow.group] |= flow.is_capped
    groups = np.flatnonzero(capped.any(axis=0))
    tonnes = sales.tonnes(groups)
    total = np.maximum(tonnes.sum(axis=-2), 1e-300)
    average = (sales.landed(groups) * tonnes).sum(axis=-2) / total
    paid = paid.copy()
    most = np.maximum(paid[..., groups], average)
    paid[..., groups] = np.where(capped[:, groups], most, paid[..., groups])
    return paid


def _inputs(
    path: MarketPath, after: MarketPath | None, draws: int | slice
) -> tuple[IntArray, FloatArray]:
    """(m,) places and (t, m) purchases, over growth, of the makers of the next stage."""
    if after is None:
        return np.zeros(0, dtype=np.intp), np.zeros((*path.made[draws].shape[:-1], 0))
    where = {region: i for i, region in enumerate(path.market.destinations)}
    places = np.array([where[region] for region in after.market.origins], dtype=np.intp)
    return places, after.made[draws] * after.market.input_per_output
