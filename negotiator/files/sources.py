"""Where the numbers behind a run come from: a line each, with grade and source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from negotiator.model.world import Datum, Market, World

SOURCE_COLUMNS: Final = ("mineral", "what", "of", "value", "unit", "grade", "source")
SourceRow = tuple[str, str, str, float, str, str, str]


def source_rows(world: World, minerals: Iterable[str]) -> Iterator[SourceRow]:
    """Yield prices, parameters, base supply and demand of these minerals, with their sources."""
    for mineral_id in minerals:
        mineral = world.mineral(mineral_id)
        yield _datum_row(mineral_id, "base price", mineral.main_stage, mineral.price_usd_per_t)
        yield _datum_row(mineral_id, "economic importance", "", mineral.economic_importance)
        for (owner, name), datum in world.parameters.items():
            if owner == mineral_id:
                yield _datum_row(mineral_id, "parameter", name, datum)
        for (owner, name), datum in world.component_parameters.items():
            if owner == mineral_id:
                yield _datum_row(mineral_id, "component parameter", name, datum)
        for stage in mineral.stages:
            yield from _market_rows(world.market(mineral_id, stage))


def _datum_row(mineral: str, what: str, of: str, datum: Datum) -> SourceRow:
    return (mineral, what, of, datum.value, datum.unit, datum.grade, datum.source)


def _market_rows(market: Market) -> Iterator[SourceRow]:
    supply = zip(
        market.origins, market.supply_t, market.supply_grade, market.supply_source, strict=True
    )
    for region, tonnes, grade, source in supply:
        what = f"{market.stage} supply"
        yield (market.mineral, what, region, float(tonnes), "t/year", grade, source)
    demand = zip(
        market.destinations, market.demand_t, market.demand_grade, market.demand_source, strict=True
    )
    for region, tonnes, grade, source in demand:
        what = f"{market.stage} demand"
        yield (market.mineral, what, region, float(tonnes), "t/year", grade, source)
