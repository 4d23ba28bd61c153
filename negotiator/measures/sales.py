"""Sales: tonnes from each origin to each buyer group of a market, and the price at which they land.

Attraction makes tonnes a sum of few products of what belongs to the origin and what belongs to the group (E7),
so that sums over either need no table of all pairs. Pairs with terms of their own stand by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.outcome import MarketPath
    from negotiator.model.world import FloatArray, IntArray


class Sales(Protocol):
    """Tonnes a quarter, growth included; with the axis of draws first where there are several."""

    def tonnes(self, groups: IntArray | slice = ...) -> FloatArray:
        """(t, s, group) tonnes that each origin sells to some buyer groups."""

    def landed(self, groups: IntArray | slice = ...) -> FloatArray:
        """(t, s, group) price over base at which they land."""

    def by_group(self, weights: FloatArray | None = None) -> FloatArray:
        """(t, g) tonnes that each group buys; those of each origin times a weight, (t, s)."""

    def by_origin(self, parts: FloatArray, groups: IntArray) -> FloatArray:
        """(t, s) tonnes that each origin sells to parts, (t, group), of some groups."""


@dataclass(frozen=True, slots=True, eq=False)
class SalesTable:
    """Sales given pair by pair."""

    pairs_t: FloatArray
    """(t, s, g)"""
    prices: FloatArray
    """(t, s, g) over base."""

    def tonnes(self, groups: IntArray | slice = slice(None)) -> FloatArray:
        """(t, s, group) tonnes that each origin sells to some buyer groups."""
        return self.pairs_t[..., groups]

    def landed(self, groups: IntArray | slice = slice(None)) -> FloatArray:
        """(t, s, group) price over base at which they land."""
        return self.prices[..., groups]

    def by_group(self, weights: FloatArray | None = None) -> FloatArray:
        """(t, g) tonnes that each group buys; those of each origin times a weight, (t, s)."""
        weighted = self.pairs_t if weights is None else self.pairs_t * weights[..., None]
        total: FloatArray = weighted.sum(axis=-2)
        return total

    def by_origin(self, parts: FloatArray, groups: IntArray) -> FloatArray:
        """(t, s) tonnes that each origin sells to parts, (t, group), of some groups."""
        return (self.pairs_t[..., groups] @ parts[..., None])[..., 0]


class _Product(NamedTuple):
    """Tonnes `weights x of_origin x of_group`."""

    weights: FloatArray
    """(s, g)"""
    of_origin: FloatArray
    """(t, s)"""
    of_group: FloatArray
    """(t, g)"""

    def table(self, groups: IntArray | slice) -> FloatArray:
        """(t, s, group) tonnes sold to some groups."""
        table = self.weights[:, groups] * self.of_origin[..., None]
        table *= self.of_group[..., None, groups]
        return table


class _Cell(NamedTuple):
    """Free sales of a pair that has terms of its own in some quarters."""

    origin: int
    group: int
    tonnes: FloatArray
    """(t,)"""


@dataclass(frozen=True, slots=True, eq=False)
class PathSales:
    """Sales read off the path of a market."""

    path: MarketPath
    draws: int | slice
    free: tuple[_Product, ...]
    """Sales to who chooses freely; 0 in the cells."""
    cells: tuple[_Cell, ...]
    reserved: tuple[_Product, ...]
    """Sales of members' goods to who reserves purchases for them (E15)."""

    def tonnes(self, groups: IntArray | slice = slice(None)) -> FloatArray:
        """(t, s, group) tonnes that each origin sells to some buyer groups."""
        total = self._free(groups)
        for product in self.reserved:
            total += product.table(groups)
        return total

    def _free(self, groups: IntArray | slice) -> FloatArray:
        """(t, s, group) tonnes that are sold to who chooses freely."""
        first, *others = self.free
        total = first.table(groups)
        for product in others:
            total += product.table(groups)
        for cell in self.cells:
            for column in _columns(self.path, groups, cell.group):
                total[..., cell.origin, column] = cell.tonnes
        return total

    def landed(self, groups: IntArray | slice = slice(None)) -> FloatArray:
        """(t, s, group) price over base at which they land."""
        path = self.path
        enforced = path.bordered[..., groups]
        price = path.price[self.draws][..., None]
        landed = np.where(enforced, path.landed[self.draws][..., None], price)
        if path.home.any():
            part = self._free(groups) / np.maximum(self.tonnes(groups), 1e-300)
            landed = price + (landed - price) * part
        for capped in path.capped:
            for column in _columns(path, groups, capped.group):
                landed[..., capped.quarters, capped.origin, column] = capped.landed[self.draws]
        return landed

    def by_group(self, weights: FloatArray | None = None) -> FloatArray:
        """(t, g) tonnes that each group buys; those of each origin times a weight, (t, s)."""
        total = np.zeros((*self.free[0].of_origin.shape[:-1], self.path.weights.shape[1]))
        for product in (*self.free, *self.reserved):
            origin = product.of_origin if weights is None else product.of_origin * weights
            total += (origin @ product.weights) * product.of_group
        for cell in self.cells:
            weight = 1.0 if weights is None else weights[..., cell.origin]
            total[..., cell.group] += cell.tonnes * weight
        return total

    def by_origin(self, parts: FloatArray, groups: IntArray) -> FloatArray:
        """(t, s) tonnes that each origin sells to parts, (t, group), of some groups."""
        total = np.zeros((*parts.shape[:-1], len(self.path.weights)))
        for product in (*self.free, *self.reserved):
            group = product.of_group[..., groups] * parts
            total += product.of_origin * (group @ product.weights[:, groups].T)
        for cell in self.cells:
            for column in np.flatnonzero(groups == cell.group):
                total[..., cell.origin] += cell.tonnes * parts[..., column]
        return total


def path_sales(path: MarketPath, draws: int | slice) -> PathSales:
    """Read the sales of a market off its path.

    Parameters
    ----------
    path : of one draw or several
    draws : of the axis `k` of the path: its only draw, or all
    """
    growth, plain = path.growth[..., None], path.plain[draws]
    pull = path.base_pull[draws] * growth
    free = [_Product(path.weights, plain, pull)]
    if path.enforcing.any():
        behind = pull * path.enforcing
        free = [
            _Product(path.weights, plain, pull * ~path.enforcing),
            _Product(path.weights * ~path.home, path.floored[draws], behind),
        ]
        if path.home.any():
            free.append(_Product(path.weights * path.home, plain, behind))
    reserved = []
    if path.seller.any():
        by_sellers = path.seller_pull[draws] * growth
        reserved = [_Product(path.weights, plain * path.seller, by_sellers)]
    cells = tuple(_cells(path, draws, free))
    if cells:
        own = np.ones_like(path.weights)
        own[[cell.origin for cell in cells], [cell.group for cell in cells]] = 0.0
        free = [product._replace(weights=product.weights * own) for product in free]
    return PathSales(path, draws, tuple(free), cells, tuple(reserved))


def _cells(path: MarketPath, draws: int | slice, free: list[_Product]) -> list[_Cell]:
    """Pairs with terms of their own: free sales where they have none, else what is written down."""
    cells = []
    for capped in path.capped:
        here, there = capped.origin, capped.group
        tonnes = np.zeros(np.broadcast_shapes(path.growth.shape, free[0].of_origin[..., 0].shape))
        for weights, of_origin, of_group in free:
            tonnes += weights[here, there] * of_origin[..., here] * of_group[..., there]
        growth = np.broadcast_to(path.growth, tonnes.shape)[..., capped.quarters]
        tonnes[..., capped.quarters] = capped.flow[draws] * growth
        cells.append(_Cell(here, there, tonnes))
    return cells


def _columns(path: MarketPath, groups: IntArray | slice, wanted: int) -> IntArray:
    """Where a group stands among some groups, if it is one of them."""
    found: IntArray = np.flatnonzero(np.arange(path.weights.shape[1])[groups] == wanted)
    return found
