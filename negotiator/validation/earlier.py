"""Markets of an earlier year, from printed totals: the actor's country and all others together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.validation.observed import printed_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from negotiator.model.world import FloatArray, Grade, Market, World
    from negotiator.validation.episodes import Earlier

_OTHERS: Final = "ROW"


def earlier_world(
    world: World, episode: str, earlier: Earlier, minerals: Iterable[str], actor: str
) -> World:
    """Return the world with only these minerals, on their markets of an earlier year.

    Chains are refined forms alone, with the parameters of today: no split by stage is printed. The actor uses
    what it makes and does not export; the others make what they use and do not buy from it.

    Raises
    ------
    DataError
        If a row is not there.
    """
    names = (earlier.output, earlier.exports, earlier.used_elsewhere)
    rows = [printed_row(episode, earlier.mineral, name) for name in names]
    made, exported, used = (row.value for row in rows)
    grade: Grade = max(row.grade for row in rows)
    flows = np.array([[made - exported, exported], [0.0, used - exported]])
    chosen = tuple(world.mineral(mineral) for mineral in dict.fromkeys(minerals))
    return replace(
        world,
        minerals=tuple(replace(m, forms={"refined": m.forms["refined"]}, host="") for m in chosen),
        markets=tuple(_market(world.market(m.id, "refined"), flows, actor, grade) for m in chosen),
    )


def _market(today: Market, flows: FloatArray, actor: str, grade: Grade) -> Market:
    """Put these flows, (origin, destination) in t a year, in the place of those of today."""
    places, source = (actor, _OTHERS), ("world/backtests.csv",) * 2
    bought = flows.sum(axis=0)
    return replace(
        today,
        input_per_output=0.0,
        margin_frac=1.0,
        origins=places,
        supply_t=flows.sum(axis=1),
        supply_grade=(grade, grade),
        supply_source=source,
        destinations=places,
        demand_t=bought,
        final_t=bought,
        demand_grade=(grade, grade),
        demand_source=source,
        shares=flows / bought,
        column_group=np.arange(2),
    )
