"""Regions and the zones in which they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.errors import DataError
from negotiator.model.world import Datum, Region

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.data.table import Table

REST_OF_WORLD: Final = "ROW"
BLOCS: Final = ("EU", "EAEU", "GCC", "MERCOSUR", "SACU", "")
MUSD_PER_BUSD: Final = 1000.0
_ANY_AMOUNT: Final = (0.0, float("inf"))
_WGI_SPAN: Final = (-3.0, 3.0)
"""The index has a mean of 0 and a standard deviation of 1."""


def read_regions(table: Table, zones: Table) -> tuple[Region, ...]:
    """Regions in the order of `regions.csv`, with the zones of `zones.csv`.

    Raises
    ------
    DataError
        If a value is out of range, a region has no zone, or there is not exactly one host.
    """
    ids = [key for (key,) in table.keys("iso3")]
    _check_hosts(table)
    population = _data(table, "population_m", "million people")
    gdp = _data(table, "gdp_usd_bn", "million USD per year", scale=MUSD_PER_BUSD)
    manufacturing = _data(
        table, "manufacturing_value_added_usd_bn", "million USD per year",
        scale=MUSD_PER_BUSD, block="mva",
    )  # fmt: skip
    wgi = _data(table, "wgi", "index from about -2.5 to 2.5", span=_WGI_SPAN)
    zone_of = _zones(zones, ids)
    host, attending = table.truths("host"), table.truths("attending")
    member, msp = table.truths("eu_member"), table.truths("msp_member")
    latitude = table.numbers("lat", low=-90.0, high=90.0)
    longitude = table.numbers("lon", low=-180.0, high=180.0)
    bloc, grade = table.one_of("trade_policy_bloc", BLOCS), table.grades()
    name, continent = table.filled("name"), table.filled("continent")
    iso2, framework = table.text("iso2"), table.text("us_framework")
    source, note = table.filled("source"), table.text("note")
    regions = tuple(
        Region(
            id=region,
            iso2=iso2[row],
            name=name[row],
            host=host[row],
            attending=attending[row],
            eu_member=member[row],
            bloc=bloc[row],
            continent=continent[row],
            zone=zone_of[region],
            latitude=latitude[row],
            longitude=longitude[row],
            population_m=population[row],
            gdp_musd=gdp[row],
            manufacturing_musd=manufacturing[row],
            wgi=wgi[row],
            msp_member=msp[row],
            us_framework=framework[row],
            grade=grade[row],
            source=source[row],
            note=note[row],
        )
        for row, region in enumerate(ids)
    )
    _check_zones(zones, regions)
    return regions


def _check_hosts(table: Table) -> None:
    """Raise `DataError` unless one region is host."""
    count = sum(table.truths("host"))
    if count != 1:
        cure = "Mark exactly one region with 1."
        raise DataError(f"{count} hosts.", where=f"{table.file}, column host", cure=cure)


def _zones(zones: Table, ids: list[str]) -> Mapping[str, str]:
    """Zone of each region."""
    zones.keys("region")
    zones.grades()
    zones.filled("source")
    names = zones.filled("zone")
    zone_of = dict(zip(zones.named("region", ids, what="region"), names, strict=True))
    for region in ids:
        if region not in zone_of:
            found = f"region {region} has no zone."
            raise DataError(found, where=f"{zones.file}, column region", cure="Add a row for it.")
    return zone_of


def _check_zones(zones: Table, regions: tuple[Region, ...]) -> None:
    """Raise `DataError` unless the EU, a home area, is in one zone, and each zone has a weight."""
    weighty = {region.zone for region in regions if region.manufacturing_musd.value > 0.0}
    for region in regions:
        if region.zone not in weighty:
            found = f"nobody in {region.zone} has manufacturing, by which its centre is found."
            cure = "Write the manufacturing value added in regions.csv."
            raise DataError(found, where=f"{zones.file}, column zone", cure=cure)
    names = sorted({region.zone for region in regions if region.eu_member})
    if len(names) > 1:
        found = f"members of the EU lie in {' and '.join(names)}."
        cure = "Give them one zone."
        raise DataError(found, where=f"{zones.file}, column zone", cure=cure)


def _data(
    table: Table,
    column: str,
    unit: str,
    *,
    span: tuple[float, float] = _ANY_AMOUNT,
    scale: float = 1.0,
    block: str = "",
) -> list[Datum]:
    """Values of a column with the grade and source of its block of columns."""
    block = block or column.partition("_")[0]
    values = table.numbers(column, low=span[0], high=span[1])
    grades, sources = table.grades(f"{block}_grade"), table.filled(f"{block}_source")
    return [
        Datum(value * scale, unit, grade, source)
        for value, grade, source in zip(values, grades, sources, strict=True)
    ]
