"""Tonnes by mineral, stage and region, checked against the world totals."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from negotiator.data.page import number_text
from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from negotiator.data.table import Table
    from negotiator.model.world import Grade, Mineral, Stage

TOLERANCE: Final = 0.002
"""Largest relative gap between two statements of one quantity.

The tables agree to 1e-6; ratios are printed to three decimals, which for lead is 0.14 %."""


_ROUNDING: Final = 1e-6
"""Shares are printed to six decimals."""


class Line(NamedTuple):
    """Tonnes per year of one region, with grade and source."""

    tonnes: float
    grade: Grade
    source: str


Lines: TypeAlias = "dict[str, Line]"
"""By region, in the order of `regions.csv`; regions with nothing are left out."""


class Use(NamedTuple):
    """Refined use of one region: input of its component makers, and all the rest."""

    component_input_t: float
    other_t: float
    grade: Grade
    source: str


class Quantities(NamedTuple):
    """Everything that the tables say in tonnes per year."""

    supply: Mapping[tuple[str, Stage], Lines]
    demand: Mapping[str, Lines]
    """By mineral, for the last stage before components."""
    component_demand: Mapping[str, Lines]
    refined_uses: Mapping[str, Mapping[str, Use]]
    """By mineral with a component stage, and region."""


def read_quantities(
    tables: Mapping[str, Table], regions: Collection[str], minerals: tuple[Mineral, ...]
) -> Quantities:
    """Read and check the tables of supply and demand.

    Raises
    ------
    DataError
        If a name is unknown, a number is out of range, or totals or shares disagree by more than
        `TOLERANCE`.
    """
    ids = [mineral.id for mineral in minerals]
    chains = [mineral for mineral in minerals if "component" in mineral.forms]
    supply: dict[tuple[str, Stage], Lines] = dict(_read_supply(tables["supply"], regions, minerals))
    made = _read_lines(tables["components_supply"], regions, [chain.id for chain in chains])
    for chain in chains:
        supply[chain.id, "component"] = made[chain.id]
    quantities = Quantities(
        supply=supply,
        demand=_read_lines(tables["demand"], regions, ids),
        component_demand=_read_lines(
            tables["components_demand"], regions, [chain.id for chain in chains]
        ),
        refined_uses=_read_uses(tables["demand_adjusted"], regions, chains),
    )
    _check_totals(tables["minerals"], quantities, minerals)
    for chain in chains:
        _check_component(quantities, chain.id)
    for name in ("demand", "components_demand", "demand_adjusted"):
        _check_shares(tables[name])
    return quantities


def total_t(lines: Mapping[str, Line]) -> float:
    """Sum of the tonnes."""
    return sum(line.tonnes for line in lines.values())


def check_same(found: float, wanted: float, *, what: str, where: str) -> None:
    """Raise `DataError` unless two statements of one quantity agree."""
    if not abs(found - wanted) <= TOLERANCE * wanted < float("inf"):
        text = f"{what}: {number_text(found)} t per year, but {number_text(wanted)} t elsewhere."
        cure = f"Make them agree within {TOLERANCE:.1%}."
        raise DataError(text, where=where, cure=cure)


def _read_supply(
    table: Table, regions: Collection[str], minerals: tuple[Mineral, ...]
) -> dict[tuple[str, Stage], Lines]:
    """Supply by mineral and stage, mine and refined."""
    table.keys("mineral_id", "stage", "region")
    stages_of = {
        mineral.id: {stage for stage in mineral.stages if stage != "component"}
        for mineral in minerals
    }
    ids = table.named("mineral_id", stages_of, what="mineral")
    stages = table.text("stage")
    for row, (mineral_id, stage) in enumerate(zip(ids, stages, strict=True)):
        if stage not in stages_of[mineral_id]:
            known = sorted(stages_of[mineral_id])
            raise table.unknown(row, "stage", stage, known=known, what=f"stage of {mineral_id}")
    grouped = _grouped(table, regions, list(zip(ids, stages, strict=True)))
    supply: dict[tuple[str, Stage], Lines] = {}
    for mineral in minerals:
        for stage in mineral.stages:
            if stage != "component":
                supply[mineral.id, stage] = _ordered(grouped[mineral.id, stage], regions)
    return supply


def _read_lines(
    table: Table, regions: Collection[str], minerals: Collection[str]
) -> dict[str, Lines]:
    """Tonnes by mineral and region."""
    table.keys("mineral_id", "region")
    ids = table.named("mineral_id", minerals, what="mineral of this table")
    grouped = _grouped(table, regions, list(ids))
    return {mineral: _ordered(grouped[mineral], regions) for mineral in minerals}


def _grouped(
    table: Table, regions: Collection[str], keys: list[str] | list[tuple[str, str]]
) -> defaultdict[object, Lines]:
    """Lines by key and region in the order of the file."""
    grouped: defaultdict[object, Lines] = defaultdict(dict)
    names = table.named("region", regions, what="region")
    tonnes = table.numbers("tonnes_per_year", low=0.0)
    grades, sources = table.grades(), table.filled("source")
    for row, key in enumerate(keys):
        grouped[key][names[row]] = Line(tonnes[row], grades[row], sources[row])
    return grouped


def _ordered(lines: Lines, regions: Collection[str]) -> Lines:
    """Lines in the order of the regions, without those of nothing."""
    return {
        region: lines[region]
        for region in regions
        if region in lines and lines[region].tonnes > 0.0
    }


def _read_uses(
    table: Table, regions: Collection[str], chains: list[Mineral]
) -> dict[str, dict[str, Use]]:
    """Refined uses of the chains with a component stage, in the order of the regions."""
    table.keys("mineral_id", "region")
    ids = table.named("mineral_id", [chain.id for chain in chains], what="mineral with a component")
    names = table.named("region", regions, what="region")
    totals = table.numbers("tonnes_per_year", low=0.0)
    inputs = table.numbers("component_input_t", low=0.0)
    others = table.numbers("other_uses_t", low=0.0)
    grades, sources = table.grades(), table.filled("source")
    uses: dict[tuple[str, str], Use] = {}
    for row, key in enumerate(zip(ids, names, strict=True)):
        if abs(inputs[row] + others[row] - totals[row]) > TOLERANCE * totals[row]:
            found = f"{totals[row]:g} is not {inputs[row]:g} + {others[row]:g}."
            cure = "Write component_input_t + other_uses_t."
            raise table.fault(row, "tonnes_per_year", found, cure=cure)
        if totals[row] > 0.0:
            uses[key] = Use(inputs[row], others[row], grades[row], sources[row])
    return {
        chain.id: {
            region: uses[chain.id, region] for region in regions if (chain.id, region) in uses
        }
        for chain in chains
    }


def _check_totals(table: Table, quantities: Quantities, minerals: tuple[Mineral, ...]) -> None:
    """Raise `DataError` unless supply has the world totals and demand has those of supply."""
    mined, refined = (
        table.optional_numbers(f"world_{stage}_t", low=0.0) for stage in ("mine", "refined")
    )
    for row, mineral in enumerate(minerals):
        printed: dict[Stage, float | None] = {"mine": mined[row], "refined": refined[row]}
        for stage in mineral.stages:
            if stage == "component":
                continue
            world = printed[stage]
            if world is None or world <= 0.0:
                cure = "Write the world total, above 0."
                raise table.fault(row, f"world_{stage}_t", "no world total.", cure=cure)
            found = total_t(quantities.supply[mineral.id, stage])
            what = f"{stage} supply of {mineral.id}"
            check_same(found, world, what=what, where=f"supply.csv against {table.file}")
        wanted = total_t(quantities.supply[mineral.id, mineral.main_stage])
        found = total_t(quantities.demand[mineral.id])
        where = "demand.csv against supply.csv"
        check_same(found, wanted, what=f"demand for {mineral.id}", where=where)


def _check_component(quantities: Quantities, mineral: str) -> None:
    """Raise `DataError` unless the tables of the component stage of a chain agree."""
    made = quantities.supply[mineral, "component"]
    if not made:
        cure = "Add rows to components_supply.csv, or remove its row here."
        raise DataError(
            f"nobody makes the component of {mineral}.", where="components.csv", cure=cure
        )
    uses = quantities.refined_uses[mineral]
    where = "components_demand.csv against components_supply.csv"
    found = total_t(quantities.component_demand[mineral])
    check_same(found, total_t(made), what=f"component demand for {mineral}", where=where)
    where = "demand_adjusted.csv against components_supply.csv"
    for region in [*made, *(region for region in uses if region not in made)]:
        found = uses[region].component_input_t if region in uses else 0.0
        wanted = made[region].tonnes if region in made else 0.0
        check_same(found, wanted, what=f"component input of {mineral} in {region}", where=where)
    refined = total_t(quantities.supply[mineral, "refined"])
    found = sum(use.component_input_t + use.other_t for use in uses.values())
    where = "demand_adjusted.csv against supply.csv"
    check_same(found, refined, what=f"refined demand for {mineral}", where=where)


def _check_shares(table: Table) -> None:
    """Raise `DataError` unless the share of each row is its part of the tonnes of its mineral."""
    ids, tonnes = table.text("mineral_id"), table.numbers("tonnes_per_year", low=0.0)
    total_of: defaultdict[str, float] = defaultdict(float)
    for mineral, amount in zip(ids, tonnes, strict=True):
        total_of[mineral] += amount
    for row, share in enumerate(table.numbers("share", low=0.0, high=1.0)):
        wanted = tonnes[row] / total_of[ids[row]] if tonnes[row] else 0.0
        if abs(share - wanted) > TOLERANCE * wanted + _ROUNDING:
            found = f"{share:g} of {ids[row]}, but its tonnes are {wanted:.6f} of the total."
            raise table.fault(row, "share", found, cure="Make them agree.")
