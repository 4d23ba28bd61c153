"""Every number of the world as one list: what it is, its value, unit, range, grade and source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from negotiator.data.register import load_register
from negotiator.model.ranges import parameter_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from negotiator.model.world import (
        Datum,
        Grade,
        Market,
        Mineral,
        PrintedShare,
        World,
    )

Kind = Literal[
    "behaviour", "price", "parameter", "component", "output", "use", "printed", "reserves"
]
COMPONENT: Final = "component."
TO: Final = " > "
"""Between origin and destination in the name of a printed share."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One number."""

    kind: Kind
    mineral: str
    """Id; empty for a constant of behaviour."""
    name: str
    """Name in the table: a parameter, a constant, or a region."""
    stage: str
    """Stage of the chain where the number belongs to one."""
    value: float
    unit: str
    grade: Grade
    source: str
    low: float | None = None
    """Range in which the source holds it to lie."""
    high: float | None = None
    bounds: tuple[float, float] | None = None
    """Range in which a user may set it; None where no scenario can."""

    @property
    def parameter(self) -> str:
        """Name that an override of it has."""
        return f"{COMPONENT}{self.name}" if self.kind == "component" else self.name


def all_facts(world: World) -> tuple[Fact, ...]:
    """Constants of behaviour first, then mineral by mineral in the order of the world."""
    found = list(_behaviour())
    for mineral in world.minerals:
        found += _of_mineral(world, mineral)
    return tuple(found)


def _behaviour() -> Iterator[Fact]:
    prefix = "assumptions.behaviour."
    for name, lever in load_register().levers.items():
        if name.startswith(prefix) and isinstance(lever.default, float | int):
            low, high = lever.low or 0.0, lever.high or 0.0
            yield Fact(
                kind="behaviour",
                mineral="",
                name=name.removeprefix(prefix),
                stage="",
                value=float(lever.default),
                unit=lever.unit,
                grade="C",
                source=f"{lever.description} {lever.source}".strip(),
                bounds=(low, high),
            )


def _of_mineral(world: World, mineral: Mineral) -> Iterator[Fact]:
    for name, datum in (
        ("price_usd_per_t", mineral.price_usd_per_t),
        ("economic_importance", mineral.economic_importance),
        ("supply_risk_2023", mineral.supply_risk_2023),
    ):
        yield _fact("price", mineral.id, name, datum)
    yield from _table("parameter", mineral, world.parameters)
    yield from _table("component", mineral, world.component_parameters)
    for market in world.markets:
        if market.mineral == mineral.id:
            yield from _flows(market)
    yield from (_printed(share) for share in world.printed_shares if share.mineral == mineral.id)
    yield from _table("reserves", mineral, world.reserves_t)


def _table(kind: Kind, mineral: Mineral, table: Mapping[tuple[str, str], Datum]) -> Iterator[Fact]:
    for (owner, name), datum in table.items():
        if owner == mineral.id:
            yield _fact(kind, owner, name, datum)


def _printed(share: PrintedShare) -> Fact:
    return Fact(
        kind="printed",
        mineral=share.mineral,
        name=f"{share.origin}{TO}{share.destination}",
        stage=share.stage,
        value=share.printed_frac,
        unit=f"share of {share.basis}",
        grade=share.grade,
        source=share.source,
    )


def _flows(market: Market) -> Iterator[Fact]:
    output = zip(
        market.origins, market.supply_t, market.supply_grade, market.supply_source, strict=True
    )
    use = zip(
        market.destinations, market.demand_t, market.demand_grade, market.demand_source, strict=True
    )
    yield from _tonnes("output", market, output)
    yield from _tonnes("use", market, use)


def _tonnes(
    kind: Kind, market: Market, rows: Iterable[tuple[str, float, Grade, str]]
) -> Iterator[Fact]:
    for region, tonnes, grade, source in rows:
        if tonnes > 0.0:
            yield Fact(
                kind=kind,
                mineral=market.mineral,
                name=region,
                stage=market.stage,
                value=float(tonnes),
                unit="t/year",
                grade=grade,
                source=source,
            )


def _fact(kind: Kind, mineral: str, name: str, datum: Datum) -> Fact:
    editable = kind in {"parameter", "component"}
    return Fact(
        kind=kind,
        mineral=mineral,
        name=name,
        stage="component" if kind == "component" else "",
        value=datum.value,
        unit=datum.unit,
        grade=datum.grade,
        source=datum.source,
        low=datum.low,
        high=datum.high,
        bounds=parameter_range(name, datum) if editable else None,
    )
