"""The books of each market before its flows are fitted: who makes, who buys, at what price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from negotiator.data.prices import StagePrice, component_prices, stage_prices
from negotiator.data.quantities import TOLERANCE, Line, Lines, Quantities, total_t
from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.data.table import Table
    from negotiator.model.world import Datum, Grade, Mineral, Stage

RATIO_MAX: Final = 2.0
"""Largest ratio of tonnes mined to tonnes refined that can be a need of refiners."""
RATIO_WHERE_ORE_HAS_OTHER_USES: Final = 1.1
"""Ore needed for a tonne refined where the ratio of the world totals is above `RATIO_MAX`.

Most titanium ore becomes pigment, so that 15 t are mined for each tonne of sponge; a sponge plant
itself loses about a tenth (judged, grade C). The rest of the ore is used by others at the places of
the refiners, and grows with the chain."""


class Book(NamedTuple):
    """A market before its flows are fitted."""

    mineral: str
    stage: Stage
    price: StagePrice
    input_per_output: float
    supply: Lines
    demand: Lines
    """All purchases; sums to the supply."""
    final_t: Mapping[str, float]
    """By region of `demand`: the part that is not input of the next stage."""


def build_books(
    minerals: tuple[Mineral, ...],
    quantities: Quantities,
    *,
    table: Table,
    parameters: Mapping[tuple[str, str], Datum],
    component_parameters: Mapping[tuple[str, str], Datum],
) -> tuple[Book, ...]:
    """Books by mineral and stage; `table` is `minerals.csv`.

    Raises
    ------
    DataError
        If a printed ratio disagrees with the totals or a stage leaves no margin.
    """
    of_component = component_prices(minerals, component_parameters)
    books: list[Book] = []
    for row, mineral in enumerate(minerals):
        ratio = ore_ratio(table, row, mineral, quantities)
        prices = stage_prices(
            mineral,
            ore_share_frac=parameters[mineral.id, "ore_cost_share_frac"].value,
            ore_ratio=ratio,
            component_price_usd_per_t=of_component.get(mineral.id),
        )
        inputs: dict[Stage, float] = {"mine": 0.0, "refined": ratio, "component": 1.0}
        for stage in mineral.stages:
            supply = quantities.supply[mineral.id, stage]
            demand, final_t = _purchases(mineral, stage, quantities, ratio=ratio)
            books.append(
                Book(mineral.id, stage, prices[stage], inputs[stage], supply, demand, final_t)
            )
    return tuple(books)


def ore_ratio(table: Table, row: int, mineral: Mineral, quantities: Quantities) -> float:
    """Return the tonnes of ore bought for each tonne refined; 0 where there is no mine stage.

    It is the ratio of the totals, so that what is mined is bought exactly; the printed ratio must
    agree with it.
    """
    if not {"mine", "refined"} <= set(mineral.stages):
        return 0.0
    printed = table.optional_numbers("mine_to_refined_ratio", low=0.0)[row]
    mined, refined = (total_t(quantities.supply[mineral.id, s]) for s in ("mine", "refined"))
    if printed is None or abs(mined / refined - printed) > TOLERANCE * printed:
        found = f"found {printed}, but the totals give {mined / refined:.3f}."
        raise table.fault(
            row, "mine_to_refined_ratio", found, cure="Write the ratio of the totals."
        )
    return mined / refined if printed <= RATIO_MAX else RATIO_WHERE_ORE_HAS_OTHER_USES


def _purchases(
    mineral: Mineral, stage: Stage, quantities: Quantities, *, ratio: float
) -> tuple[Lines, Mapping[str, float]]:
    """All purchases at a stage by region, and the final part of them; the sum is that of supply."""
    supplied = total_t(quantities.supply[mineral.id, stage])
    if stage == "component":
        return _all_final(quantities.component_demand[mineral.id], supplied)
    if stage != mineral.main_stage:
        return _ore(quantities.supply[mineral.id, "refined"], supplied, ratio=ratio)
    if "component" in mineral.forms:
        return _refined_for_components(mineral.id, quantities, supplied)
    return _all_final(quantities.demand[mineral.id], supplied)


def _all_final(lines: Lines, supplied_t: float) -> tuple[Lines, Mapping[str, float]]:
    scale = supplied_t / total_t(lines)
    demand = {region: line._replace(tonnes=line.tonnes * scale) for region, line in lines.items()}
    return demand, {region: line.tonnes for region, line in demand.items()}


def _ore(refined: Lines, supplied_t: float, *, ratio: float) -> tuple[Lines, Mapping[str, float]]:
    """Ore bought at the places of the refiners; what they do not need themselves is final."""
    mined_per_refined = supplied_t / total_t(refined)
    demand: Lines = {}
    for region, line in refined.items():
        grade: Grade = "C" if ratio < mined_per_refined else max("B", line.grade)
        source = f"refined output x {mined_per_refined:.3f} t of ore: {line.source}"
        demand[region] = Line(line.tonnes * mined_per_refined, grade, source)
    other = mined_per_refined - ratio
    return demand, {region: line.tonnes * other for region, line in refined.items()}


def _refined_for_components(
    mineral: str, quantities: Quantities, supplied_t: float
) -> tuple[Lines, Mapping[str, float]]:
    """Refined purchases: input of component makers, exactly their output, and other uses."""
    made = quantities.supply[mineral, "component"]
    uses = quantities.refined_uses[mineral]
    other = sum(use.other_t for use in uses.values())
    if not other > 0.0:
        cure = "Write the tonnes that do not go into components."
        found = f"no other uses of {mineral}."
        raise DataError(found, where="demand_adjusted.csv, column other_uses_t", cure=cure)
    scale = (supplied_t - total_t(made)) / other
    final_t = {region: use.other_t * scale for region, use in uses.items()}
    demand = {
        region: Line(
            final_t[region] + (made[region].tonnes if region in made else 0.0),
            use.grade,
            use.source,
        )
        for region, use in uses.items()
    }
    return demand, final_t
