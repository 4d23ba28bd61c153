"""Flows: who sells how much to whom in a market, read off its path; and what each region buys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.parameters import ParameterTable
from negotiator.measures.sales import path_sales

if TYPE_CHECKING:
    from collections.abc import Iterable

    from negotiator.measures.sales import Sales
    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import FloatArray, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class MarketFlows:
    """Flows of a market; tonnes a quarter, growth included.

    Arrays of an outcome of several draws have their axis `k` first; so has what is measured of them.
    """

    path: MarketPath
    sales: Sales
    """Tonnes from each origin to each buyer group and the prices at which they land: levies and tariffs
    included, scarcity rents not. Goods under a purchase quota pay no preferential tariff."""
    paid: FloatArray
    """(t, g) average price paid, over base."""
    final: FloatArray
    """(t, d) purchases of final users of each destination, what stockpiles release to them included."""
    inputs: FloatArray
    """(t, d) the same of makers of the next stage in each destination."""
    public: FloatArray
    """(t, d) what stockpiles in each destination buy less what they release (E17)."""

    bought: FloatArray
    """(t, d) all that users and makers in each destination take from the market and from stockpiles."""
    one_hot: FloatArray
    """(d, g) 1 where a destination belongs to a buyer group."""
    draws: int | slice = 0
    """Of the axis `k` of the path: its only draw, or all."""

    @property
    def tonnes(self) -> FloatArray:
        """(t, s, g) from each origin to each buyer group; a table that is made each time."""
        return self.sales.tonnes()

    @property
    def landed(self) -> FloatArray:
        """(t, s, g) price at which they land, over base; a table that is made each time."""
        return self.sales.landed()

    def spread(self, of_groups: FloatArray) -> FloatArray:
        """Share tonnes of final users of buyer groups, (t, g), out to destinations, (t, d), by base use."""
        return of_groups[..., self.path.groups] * final_shares(self.path)

    def spread_bought(self, of_groups: FloatArray) -> FloatArray:
        """Share amounts of buyer groups, (t, g), out to destinations, (t, d), by what they buy."""
        totals = np.maximum(self.bought @ self.one_hot, 1e-300)
        shared: FloatArray = self.bought * (of_groups / totals)[..., self.path.groups]
        return shared

    def to(self, regions: Iterable[str]) -> FloatArray:
        """(t, s) tonnes that each origin sells to some regions."""
        here = self.destinations_in(regions)
        groups = np.unique(self.path.groups[here])
        part = (self.bought[..., here] @ self.one_hot[np.ix_(here, groups)]) / np.maximum(
            self.bought @ self.one_hot[:, groups], 1e-300
        )
        return self.sales.by_origin(part, groups)

    def destinations_in(self, regions: Iterable[str]) -> IntArray:
        """Positions of some regions among the destinations."""
        wanted = set(regions)
        names = self.path.market.destinations
        return np.array([i for i, name in enumerate(names) if name in wanted], dtype=np.intp)

    def origins_in(self, regions: Iterable[str]) -> IntArray:
        """Positions of some regions among the origins."""
        wanted = set(regions)
        names = self.path.market.origins
        return np.array([i for i, name in enumerate(names) if name in wanted], dtype=np.intp)


def final_shares(path: MarketPath) -> FloatArray:
    """(d,) part of each destination in the final demand of its buyer group."""
    totals = np.bincount(path.groups, path.market.final_t)[path.groups]
    return np.divide(path.market.final_t, totals, out=np.zeros_like(totals), where=totals > 0.0)


def chain_flows(outcome: Outcome, mineral: str) -> tuple[MarketFlows, ...]:
    """Read the flows of all markets of a mineral off an outcome, upstream first."""
    paths = [path for (name, _), path in outcome.paths.items() if name == mineral]
    makers, draws = (*paths[1:], None), 0 if outcome.draws is None else slice(None)
    return tuple(
        _market_flows(path, after, draws) for path, after in zip(paths, makers, strict=True)
    )


def parameters_of(outcome: Outcome) -> ParameterTable:
    """Return the parameters of an outcome: numbers, or (k, 1, 1) where draws differ."""
    return ParameterTable(outcome.world, outcome.scenario.assumptions, outcome.draws, axes=2)


def _market_flows(path: MarketPath, after: MarketPath | None, draws: int | slice) -> MarketFlows:
    growth = path.growth[..., None]
    sales = path_sales(path, draws)
    wanted = path.bought[draws] * growth
    served = np.minimum(1.0, sales.by_group() / np.maximum(wanted, 1e-300))
    inputs = _inputs(path, after, draws) * growth
    one_hot = np.eye(path.weights.shape[1])[path.groups]
    net = (path.public_bought[draws] - path.public_released[draws]) * growth
    users = np.maximum(wanted - net - inputs @ one_hot, 0.0)
    final = (users * served)[..., path.groups] * final_shares(path)
    inputs = inputs * served[..., path.groups]
    bought = final + inputs
    taken = np.maximum(bought @ one_hot, 1e-300)
    public = bought * (net / taken)[..., path.groups]
    return MarketFlows(
        path,
        sales,
        _paid(path, sales, draws),
        final,
        inputs,
        public,
        bought,
        one_hot,
        draws,
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


def _inputs(path: MarketPath, after: MarketPath | None, draws: int | slice) -> FloatArray:
    """(t, d) what makers of the next stage buy in each destination, over growth."""
    inputs = np.zeros((*path.made[draws].shape[:-1], len(path.market.destinations)))
    if after is not None:
        where = {region: i for i, region in enumerate(path.market.destinations)}
        columns = [where[region] for region in after.market.origins]
        inputs[..., columns] = after.made[draws] * after.market.input_per_output
    return inputs
