"""Newcomers: places without capacity today in which a project opens some (E7, E18).

A newcomer stands in the base year with next to nothing, so that base flows stay as they are. Buyers choose it
as they choose everyone: by its distance and by its capacity, which grows to that of its project.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.geography import geography
from negotiator.engine.ground import SameWorld
from negotiator.engine.projects import openings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.engine.geography import Geography
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Grade, IntArray, Market, Stage, World

_SEED_FRAC: Final = 1.0e-9
"""What a newcomer makes in the base year, over the output of all."""
_KEPT: Final = 8
_JUDGED: Final[tuple[Grade, ...]] = ("C",)
_Places = tuple[tuple[str, "Stage", str], ...]
"""Mineral, stage and region."""


def widened(world: World, scenario: Scenario) -> World:
    """Return the world with an origin for every project of a scenario; the world itself where all are there."""
    known = {(one.mineral, one.stage): one.origins for one in world.markets}
    wanted = {
        (opening.mineral, opening.stage, opening.region)
        for opening in openings(world, scenario)
        if opening.region not in known[opening.mineral, opening.stage]
    }
    return _widened(SameWorld(world), tuple(sorted(wanted))) if wanted else world


@lru_cache(maxsize=_KEPT)
def _widened(same: SameWorld, places: _Places) -> World:
    """The world with origins in some places, and with buyers of their inputs there."""
    world = same.world
    where = geography(world.regions)
    markets: list[Market] = []
    for market in world.markets:
        makers = [r for m, stage, r in places if (m, stage) == (market.mineral, market.stage)]
        found = _with_origins(market, makers, where) if makers else market
        before = markets[-1] if markets and markets[-1].mineral == market.mineral else None
        if before is not None:
            buyers = [region for region in makers if region not in before.destinations]
            markets[-1] = _with_buyers(before, buyers, where) if buyers else before
        markets.append(found)
    return replace(world, markets=tuple(markets))


def _with_origins(market: Market, regions: list[str], where: Geography) -> Market:
    """A market in which some regions make next to nothing."""
    pull = market.supply_t @ where.preference(market.origins, market.destinations)
    shares = where.preference(regions, market.destinations) / pull
    seed = _SEED_FRAC * market.supply_t.sum()
    shares *= seed / (shares @ market.demand_t)[:, None]
    count = len(regions)
    return replace(
        market,
        origins=(*market.origins, *regions),
        supply_t=np.append(market.supply_t, np.full(count, seed)),
        supply_grade=market.supply_grade + _JUDGED * count,
        supply_source=market.supply_source + ("opened by a project",) * count,
        shares=np.vstack([market.shares * (1.0 - shares.sum(axis=0)), shares]),
        column_group=_split(market, regions, where.home),
    )


def _with_buyers(market: Market, regions: list[str], where: Geography) -> Market:
    """A market in which some regions can buy that buy nothing in the base year."""
    count = len(regions)
    columns = market.supply_t[:, None] * where.preference(market.origins, regions)
    nothing = np.zeros(count)
    next_group = int(market.column_group.max()) + 1
    return replace(
        market,
        destinations=(*market.destinations, *regions),
        demand_t=np.append(market.demand_t, nothing),
        final_t=np.append(market.final_t, nothing),
        demand_grade=market.demand_grade + _JUDGED * count,
        demand_source=market.demand_source + ("input of a project",) * count,
        shares=np.hstack([market.shares, columns / columns.sum(axis=0)]),
        column_group=np.append(market.column_group, next_group + np.arange(count)),
    )


def _split(market: Market, regions: list[str], home: Mapping[str, str]) -> IntArray:
    """(d,) groups of destinations with the same column, now that newcomers' own buyers prefer them."""
    areas = {home[region] for region in regions}
    keys = [
        (int(group), home[region] if home[region] in areas else "")
        for group, region in zip(market.column_group, market.destinations, strict=True)
    ]
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    return np.array([numbers[key] for key in keys], dtype=np.intp)
