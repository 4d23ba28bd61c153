"""Outcomes side by side: the same origins and destinations in both, also where only one has a project (E18)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import IntArray, Market, Stage

_OF_ORIGINS: Final = {
    "price": 1.0, "receipt": 1.0, "landed": 1.0, "settled": 0.0, "made": 0.0, "capacity": 0.0,
    "mothballed": 0.0, "plain": 0.0, "floored": 0.0, "tariff": 0.0, "seller": False,
}  # fmt: skip
"""Arrays with origins last, and what stands there for an origin that a run does not know."""
_OF_GROUPS: Final = {
    "paid": 1.0, "bought": 0.0, "base_pull": 0.0, "seller_pull": 0.0, "reserved": 0.0,
    "promised": 0.0, "used": 0.0, "recycled": 0.0, "stock_change": 0.0, "public_bought": 0.0,
    "public_released": 0.0, "adjustment": 0.0, "enforcing": False,
}  # fmt: skip
"""The same with buyer groups last."""
_Item = TypeVar("_Item")


def aligned(first: Outcome, second: Outcome, mineral: str) -> tuple[Outcome, Outcome]:
    """Return two outcomes of a mineral with the same origins and destinations in each market."""
    keys = [key for key in first.paths if key[0] == mineral]
    pairs = {key: (first.paths[key], second.paths[key]) for key in keys}
    if all(_names(one.market) == _names(other.market) for one, other in pairs.values()):
        return first, second
    union = {key: _union(one.market, other.market) for key, (one, other) in pairs.items()}
    return _widened(first, union), _widened(second, union)


def _widened(run: Outcome, markets: Mapping[tuple[str, Stage], Market]) -> Outcome:
    """Return an outcome of the markets alone, each as wide as it stands there."""
    return replace(
        run, paths={key: _padded(run.paths[key], market) for key, market in markets.items()}
    )


def _names(market: Market) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return market.origins, market.destinations


def _union(first: Market, second: Market) -> Market:
    """The first market with the origins and destinations that only the second knows."""
    makers = [i for i, region in enumerate(second.origins) if region not in first.origins]
    buyers = [i for i, region in enumerate(second.destinations) if region not in first.destinations]
    shape = len(first.origins) + len(makers), len(first.destinations) + len(buyers)
    shares = np.zeros(shape)
    shares[: len(first.origins), : len(first.destinations)] = first.shares
    new_groups = int(first.column_group.max()) + 1 + np.arange(len(buyers))
    return replace(
        first,
        origins=_with(first.origins, second.origins, makers),
        supply_t=np.append(first.supply_t, second.supply_t[makers]),
        supply_grade=_with(first.supply_grade, second.supply_grade, makers),
        supply_source=_with(first.supply_source, second.supply_source, makers),
        destinations=_with(first.destinations, second.destinations, buyers),
        demand_t=np.append(first.demand_t, second.demand_t[buyers]),
        final_t=np.append(first.final_t, second.final_t[buyers]),
        demand_grade=_with(first.demand_grade, second.demand_grade, buyers),
        demand_source=_with(first.demand_source, second.demand_source, buyers),
        shares=shares,
        column_group=np.append(first.column_group, new_groups),
    )


def _with(
    first: tuple[_Item, ...], second: tuple[_Item, ...], added: list[int]
) -> tuple[_Item, ...]:
    return (*first, *(second[i] for i in added))


def _padded(path: MarketPath, market: Market) -> MarketPath:
    """A path with the origins and destinations of a wider market; who is new there does nothing."""
    origins = _places(market.origins, path.market.origins)
    groups, columns = _groups(path, market)
    values: dict[str, Any] = {
        name: _taken(getattr(path, name), origins, fill) for name, fill in _OF_ORIGINS.items()
    }
    values |= {
        name: _taken(getattr(path, name), columns, fill) for name, fill in _OF_GROUPS.items()
    }
    for name in ("weights", "home"):
        wide = _taken(getattr(path, name), columns, 0)
        values[name] = _taken(wide.T, origins, 0).T
    number = {int(old): new for new, old in enumerate(origins)}
    capped = tuple(replace(flow, origin=number[flow.origin]) for flow in path.capped)
    return replace(path, market=market, groups=groups, capped=capped, **values)


def _places(wanted: tuple[str, ...], known: tuple[str, ...]) -> IntArray:
    """Position of each name among the known ones; -1 where it is not."""
    where = {name: place for place, name in enumerate(known)}
    return np.array([where.get(name, -1) for name in wanted], dtype=np.intp)


def _groups(path: MarketPath, market: Market) -> tuple[IntArray, IntArray]:
    """Buyer group of each destination, and where each group stood before; -1 for a new one."""
    places = _places(market.destinations, path.market.destinations)
    count = int(path.groups.max()) + 1
    new = np.flatnonzero(places < 0)
    groups = path.groups[places]
    groups[new] = count + np.arange(len(new))
    return groups, np.append(np.arange(count), np.full(len(new), -1)).astype(np.intp)


def _taken(values: NDArray[Any], places: IntArray, fill: float) -> NDArray[Any]:
    """Last axis by position; what has none is filled."""
    found = values[..., places]
    found[..., places < 0] = fill
    return found
