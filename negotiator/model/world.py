"""The world: everything that is known of the base year, immutable, with source and grade."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping

FloatArray: TypeAlias = NDArray[np.float64]
IntArray: TypeAlias = NDArray[np.intp]
Grade = Literal["A", "B", "C"]
Stage = Literal["mine", "refined", "component"]
STAGES: Final[tuple[Stage, ...]] = ("mine", "refined", "component")
COMMISSION: Final = "EUX"
"""Region of the European Commission: the 14 members of the EU that did not attend by themselves."""


@dataclass(frozen=True, slots=True)
class Datum:
    """A number with its unit, source and grade (A official, B derived or published, C judged)."""

    value: float
    unit: str
    grade: Grade
    source: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A country, the rest of the EU (`EUX`) or the rest of the world (`ROW`)."""

    id: str
    iso2: str
    name: str
    host: bool
    attending: bool
    eu_member: bool
    bloc: str
    """Customs union that sets trade policy: EU, EAEU, GCC, MERCOSUR, SACU or empty."""
    continent: str
    zone: str
    """Neighbourhood by which distances of trade are measured (E1)."""
    latitude: float
    longitude: float
    population_m: Datum
    gdp_musd: Datum
    manufacturing_musd: Datum
    wgi: Datum
    msp_member: bool
    us_framework: str
    grade: Grade
    source: str
    note: str

    @property
    def seated(self) -> bool:
        """Whether the region sat at the table: an attending delegation or the host."""
        return self.host or self.attending


@dataclass(frozen=True, slots=True)
class Mineral:
    """A mineral chain."""

    id: str
    name: str
    symbol: str
    group: str
    content_basis: str
    forms: Mapping[Stage, str]
    """What is traded at each stage that the chain has, in the order of the stages."""
    host: str
    """Id of the mineral of which this one is a by-product, or empty."""
    price_usd_per_t: Datum
    """Base price of the refined form (of the mined form where there is no refined one)."""
    economic_importance: Datum
    supply_risk_2023: Datum
    grade: Grade
    source: str
    note: str

    @property
    def stages(self) -> tuple[Stage, ...]:
        """Stages of the chain, upstream first."""
        return tuple(self.forms)

    @property
    def main_stage(self) -> Stage:
        """The stage whose price people quote: refined where there is one."""
        return "refined" if "refined" in self.forms else self.stages[-1]


@dataclass(frozen=True, slots=True, eq=False)
class Market:
    """One stage of one chain in the base year.

    Arrays are read-only; tonnes are per year. `supply_t` and `demand_t` have the same sum.
    """

    mineral: str
    stage: Stage
    price_usd_per_t: float
    """Base price per tonne of content at this stage."""
    input_per_output: float
    """Tonnes bought of the stage before for each tonne made here; 0 where the chain begins."""
    margin_frac: float
    """Part of the price left to the maker after the input is paid; 1 where the chain begins."""
    origins: tuple[str, ...]
    supply_t: FloatArray
    supply_grade: tuple[Grade, ...]
    supply_source: tuple[str, ...]
    destinations: tuple[str, ...]
    demand_t: FloatArray
    """(d,) all purchases at this stage."""
    final_t: FloatArray
    """(d,) the part of `demand_t` with a demand curve; the rest is input of the next stage."""
    demand_grade: tuple[Grade, ...]
    demand_source: tuple[str, ...]
    shares: FloatArray
    """(s, d) fitted base shares of origins in purchases (E1); columns sum to 1."""
    column_group: IntArray
    """(d,) destinations with the same number have the same column of `shares`."""


@dataclass(frozen=True, slots=True)
class PrintedShare:
    """A printed origin share beside the fitted one (E1)."""

    destination: str
    """Region id, or `EU27`."""
    mineral: str
    stage: Stage
    origin: str
    basis: Literal["imports", "supply"]
    printed_frac: float
    fitted_frac: float | None
    """Share of the same origin in the fitted base flows, on the same basis.

    For `ROW`: of all origins that are not printed by name. 0 for an origin without output at this
    stage; None where the destination buys nothing here."""
    period: str
    grade: Grade
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """A dated event of the record: a control, an agreement, a financing, a stockpile."""

    date: str
    kind: str
    parties: tuple[str, ...]
    minerals: tuple[str, ...]
    """Mineral ids, or `("all",)`, or empty where the mineral is not in the data."""
    value_usd: float | None
    summary: str
    source: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class PolicyFact:
    """A printed value of a policy instrument."""

    topic: str
    item: str
    value: str
    unit: str
    detail: str
    source: str
    grade: Grade


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """Base year 2024: 106 regions, 35 minerals and the markets of their stages.

    Worlds are equal when their digests are.
    """

    regions: tuple[Region, ...]
    minerals: tuple[Mineral, ...]
    markets: tuple[Market, ...]
    """By mineral in the order of `minerals`, then by stage."""
    parameters: Mapping[tuple[str, str], Datum]
    """(mineral id, parameter) for the mine and refined stages."""
    component_parameters: Mapping[tuple[str, str], Datum]
    """(mineral id, parameter) for the component stage."""
    reserves_t: Mapping[tuple[str, str], Datum]
    """(mineral id, region id)."""
    printed_shares: tuple[PrintedShare, ...]
    agreements: tuple[Agreement, ...]
    policy_facts: tuple[PolicyFact, ...]
    digest: str
    """SHA-256 of the tables, hexadecimal."""

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, World) and other.digest == self.digest

    @override
    def __hash__(self) -> int:
        return hash(self.digest)

    def mineral(self, mineral_id: str) -> Mineral:
        """Return the mineral with this id; `KeyError` if there is none."""
        return _with_id(self.minerals, mineral_id)

    def region(self, region_id: str) -> Region:
        """Return the region with this id; `KeyError` if there is none."""
        return _with_id(self.regions, region_id)

    def market(self, mineral_id: str, stage: Stage) -> Market:
        """Return the market of a stage of a chain; `KeyError` if the chain has no such stage."""
        for market in self.markets:
            if market.mineral == mineral_id and market.stage == stage:
                return market
        raise KeyError((mineral_id, stage))

    @property
    def seated(self) -> tuple[Region, ...]:
        """The host and the attending delegations, host first."""
        return tuple(region for region in self.regions if region.seated)


_Item = TypeVar("_Item", Mineral, Region)


def _with_id(items: tuple[_Item, ...], wanted: str) -> _Item:
    """Return the item with this id; `KeyError` if there is none."""
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)
