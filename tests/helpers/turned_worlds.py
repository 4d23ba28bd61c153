"""The shipped world written down otherwise: in another order, or in another money."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import BaseModel

    from negotiator.model.world import Datum, Market, World

_BY_ORIGIN = ("supply_t", "supply_grade", "supply_source")
_BY_DESTINATION = ("demand_t", "final_t", "demand_grade", "demand_source", "column_group")


def reordered(world: World, seed: int) -> World:
    """Return the same world with regions, minerals, origins and destinations in a random order."""
    random = np.random.default_rng(seed)
    minerals = _picked(world.minerals, random.permutation(len(world.minerals)))
    return replace(
        world,
        regions=_picked(world.regions, random.permutation(len(world.regions))),
        minerals=minerals,
        markets=tuple(
            _reordered_market(world.market(mineral.id, stage), random)
            for mineral in minerals
            for stage in mineral.stages
        ),
        digest=f"reordered by {seed}",
    )


def _reordered_market(market: Market, random: np.random.Generator) -> Market:
    origin = random.permutation(len(market.origins))
    destination = random.permutation(len(market.destinations))
    changes = {name: _picked(getattr(market, name), origin) for name in _BY_ORIGIN}
    changes |= {name: _picked(getattr(market, name), destination) for name in _BY_DESTINATION}
    return replace(
        market,
        origins=_picked(market.origins, origin),
        destinations=_picked(market.destinations, destination),
        shares=market.shares[np.ix_(origin, destination)],
        **changes,
    )


def _picked(values: Sequence, order: Sequence[int]):
    """Values in another order, of the same kind."""
    return values[order] if isinstance(values, np.ndarray) else tuple(values[i] for i in order)


def in_money(world: World, units_per_usd: float) -> World:
    """Return the same world with all that is counted in USD counted in units of another money."""

    def scaled(datum: Datum) -> Datum:
        return replace(datum, value=datum.value * units_per_usd)

    def scaled_where_money(table: Mapping[tuple[str, str], Datum]) -> dict[tuple[str, str], Datum]:
        return {key: scaled(d) if "usd" in key[1] else d for key, d in table.items()}

    return replace(
        world,
        regions=tuple(
            replace(r, gdp_musd=scaled(r.gdp_musd), manufacturing_musd=scaled(r.manufacturing_musd))
            for r in world.regions
        ),
        minerals=tuple(
            replace(m, price_usd_per_t=scaled(m.price_usd_per_t)) for m in world.minerals
        ),
        markets=tuple(
            replace(m, price_usd_per_t=m.price_usd_per_t * units_per_usd) for m in world.markets
        ),
        parameters=scaled_where_money(world.parameters),
        component_parameters=scaled_where_money(world.component_parameters),
        digest=f"{units_per_usd} units a USD",
    )


def value_in_money(value: BaseModel, units_per_usd: float) -> BaseModel:
    """Return a value of a scenario with every field in USD, at any depth, in units of another money."""
    return type(value).model_validate(_scaled_tree(value.model_dump(), units_per_usd))


def _scaled_tree(tree: object, times: float, *, is_money: bool = False) -> object:
    if isinstance(tree, dict):
        return {k: _scaled_tree(v, times, is_money="usd" in k) for k, v in tree.items()}
    if isinstance(tree, list | tuple):
        return tuple(_scaled_tree(v, times, is_money=is_money) for v in tree)
    return tree * times if is_money and isinstance(tree, float) else tree
