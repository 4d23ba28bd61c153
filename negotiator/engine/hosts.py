"""By-products: recovered from what their hosts bring up, and no more (end of section 3).

By-products do not act back on their hosts, so hosts are run first and by-products with the paths of their
hosts at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from negotiator.engine.parameters import ParameterTable
from negotiator.engine.programs import doctrine_minerals
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from negotiator.engine.layout import Layout
    from negotiator.model.assumptions import Assumptions
    from negotiator.model.outcome import MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, Market, Stage, World


Paths: TypeAlias = "Mapping[tuple[str, Stage], MarketPath]"
_LEAST_HOST_FRAC: Final = 1.0e-6
"""Who makes less than this part of a host's output, as the place of a new project, makes nothing today."""
_LEAST_FEED_FRAC: Final = 1.0e-4
"""Feed over base capacity that is left however little the host makes: old slag and residues."""


def lineage(world: World, mineral: str) -> tuple[str, ...]:
    """Return a mineral, its host, the host of its host, and so on."""
    found = [mineral]
    while (host := world.mineral(found[-1]).host) and host not in found:
        found.append(host)
    return tuple(found)


def touched_minerals(world: World, scenario: Scenario) -> set[str]:
    """Minerals that some instrument, event or doctrine touches, and the by-products of these."""
    touched = {mineral for event in scenario.events for mineral in event.minerals}
    touched |= set(scenario.deal.minerals) | doctrine_minerals(scenario)
    return {m.id for m in world.minerals if touched.intersection(lineage(world, m.id))}


def levels(world: World, minerals: Iterable[str], moved: Container[str]) -> list[list[str]]:
    """Sort minerals into lists to be run one after the other: each after its hosts that move.

    Parameters
    ----------
    world : World
    minerals : ids
    moved : ids of minerals whose paths are not known and not those of the base year
    """
    found: list[list[str]] = []
    for mineral in minerals:
        depth = sum(host in moved for host in lineage(world, mineral)[1:])
        found += ([] for _ in range(depth + 1 - len(found)))
        found[depth].append(mineral)
    return [level for level in found if level]


def feed_of(
    world: World, layout: Layout, assumptions: Assumptions, hosts: Paths
) -> FloatArray | None:
    """Largest capacity of by-products that the output of their hosts allows, in the slots of a layout.

    Parameters
    ----------
    world : World
    layout : Layout
    assumptions : Assumptions
    hosts : paths of hosts; one that is missing stays as in the base year

    Returns
    -------
    (t or 1, origin slot, k or 1), over base capacity; infinite where the mineral is no by-product; None if
    none of them is.
    """
    parts = [
        (place.origins, _feed(world, assumptions, place.market, hosts).transpose(1, 2, 0))
        for place in layout.places
        if _draws_on_host(world, place.market)
    ]
    if not parts:
        return None
    quarters, _, draws = np.max([feed.shape for _, feed in parts], axis=0)
    found = np.full((quarters, layout.origin_count, draws), np.inf)
    for origins, feed in parts:
        found[:, origins] = feed
    return found


def _draws_on_host(world: World, market: Market) -> bool:
    """Whether a market is the first stage of a by-product."""
    mineral = world.mineral(market.mineral)
    return bool(mineral.host) and market.stage == mineral.stages[0]


def _feed(world: World, assumptions: Assumptions, market: Market, hosts: Paths) -> FloatArray:
    """(k or 1, t or 1, s) base capacity x recovery reserve x host index, over base capacity.

    It grows with the need of the by-product, as its capacity does.
    """
    stages = world.mineral(world.mineral(market.mineral).host).stages
    stage = market.stage if market.stage in stages else stages[0]
    index = host_index(market, hosts.get((world.mineral(market.mineral).host, stage)))
    reserve = ParameterTable(world, assumptions).recovery_reserve(market)
    return np.maximum(reserve * index, _LEAST_FEED_FRAC)


def host_index(market: Market, host: MarketPath | None) -> FloatArray:
    """Output of the host over that of the base year, for each origin of a by-product.

    A region follows its own host output; where it has none in the base year, the world's.

    Parameters
    ----------
    market : first stage of the by-product
    host : path of the host at the stage from which it comes; None where it stays as in the base year

    Returns
    -------
    (k or 1, t or 1, s), ratio; growth of need left out.
    """
    if host is None:
        return np.ones((1, 1, len(market.origins)))
    base = host.market.supply_t / QUARTERS_PER_YEAR
    world = host.made.sum(axis=2) / base.sum()
    least = _LEAST_HOST_FRAC * base.sum()
    makes = {r: s for s, r in enumerate(host.market.origins) if base[s] > least}
    ratios = [
        host.made[:, :, makes[region]] / base[makes[region]] if region in makes else world
        for region in market.origins
    ]
    return np.stack(ratios, axis=2)
