"""A small world of a dozen regions and three minerals, for tests that need no shipped data."""

from __future__ import annotations

from typing import Final

import numpy as np

from negotiator.model.world import Datum, Grade, Market, Mineral, Region, Stage, World

_GRADE: Final[Grade] = "B"
# id, iso2, name, attending, bloc, continent, latitude, longitude
_REGIONS: Final = (
    ("USA", "US", "United States", False, "", "North America", 38.0, -97.0),
    ("AUS", "AU", "Australia", True, "", "Oceania", -25.0, 134.0),
    ("CAN", "CA", "Canada", True, "", "North America", 60.0, -96.0),
    ("DEU", "DE", "Germany", True, "EU", "Europe", 51.0, 9.0),
    ("EST", "EE", "Estonia", True, "EU", "Europe", 59.0, 26.0),
    ("EUX", "EU", "European Commission (14 other EU members)", True, "EU", "Europe", 47.3, 13.3),
    ("GBR", "GB", "United Kingdom", True, "", "Europe", 54.0, -2.0),
    ("IND", "IN", "India", True, "", "Asia", 21.0, 78.0),
    ("JPN", "JP", "Japan", True, "", "Asia", 36.0, 138.0),
    ("KOR", "KR", "Republic of Korea", True, "", "Asia", 37.0, 127.5),
    ("CHN", "CN", "China", False, "", "Asia", 35.0, 105.0),
    ("MYS", "MY", "Malaysia", False, "", "Asia", 2.5, 112.5),
    ("VNM", "VN", "Viet Nam", False, "", "Asia", 16.0, 106.0),
    ("ROW", "UN", "Rest of world", False, "", "World", -2.0, -28.0),
)
# id, name, symbol, group, stages, base price in USD per tonne, world tonnes a year
_MINERALS: Final[tuple[tuple[str, str, str, str, tuple[Stage, ...], float, float], ...]] = (
    (
        "rare_earths_ndpr",
        "Neodymium-praseodymium",
        "NdPr",
        "magnet",
        ("mine", "refined"),
        69_000.0,
        90_000.0,
    ),
    ("gallium", "Gallium", "Ga", "semiconductor", ("refined",), 560_000.0, 760.0),
    ("antimony", "Antimony", "Sb", "industrial", ("mine", "refined"), 9_000.0, 140_000.0),
    ("silver", "Silver", "Ag", "precious", ("mine",), 909_000.0, 25_000.0),
)


def _datum(value: float, unit: str) -> Datum:
    return Datum(value=value, unit=unit, grade="B", source="made for a test")


def _region(row: tuple[str, str, str, bool, str, str, float, float]) -> Region:
    region_id, iso2, name, attending, bloc, continent, latitude, longitude = row
    return Region(
        id=region_id,
        iso2=iso2,
        name=name,
        host=region_id == "USA",
        attending=attending,
        eu_member=bloc == "EU",
        bloc=bloc,
        continent=continent,
        zone=continent,
        latitude=latitude,
        longitude=longitude,
        population_m=_datum(50.0, "million"),
        gdp_musd=_datum(2.0e6, "million USD"),
        manufacturing_musd=_datum(3.0e5, "million USD"),
        wgi=_datum(0.5, "index"),
        msp_member=attending,
        us_framework="",
        grade="B",
        source="made for a test",
        note="",
    )


def _mineral(row: tuple[str, str, str, str, tuple[Stage, ...], float, float]) -> Mineral:
    mineral_id, name, symbol, group, stages, price_usd_per_t, _ = row
    return Mineral(
        id=mineral_id,
        name=name,
        symbol=symbol,
        group=group,
        content_basis="contained metal",
        forms={stage: f"{name}, {stage}" for stage in stages},
        host="",
        price_usd_per_t=_datum(price_usd_per_t, "USD/t"),
        economic_importance=_datum(4.0, "index"),
        supply_risk_2023=_datum(3.0, "index"),
        grade="B",
        source="made for a test",
        note="",
    )


def _market(mineral_id: str, stage: Stage, *, price_usd_per_t: float, world_t: float) -> Market:
    """Every region sells and buys the same; China sells and buys four times as much."""
    grades = (_GRADE,) * len(_REGIONS)
    ids = tuple(row[0] for row in _REGIONS)
    weight = np.array([4.0 if region == "CHN" else 1.0 for region in ids])
    share_frac = weight / weight.sum()
    return Market(
        mineral=mineral_id,
        stage=stage,
        price_usd_per_t=price_usd_per_t,
        input_per_output=0.0 if stage == "mine" else 1.0,
        margin_frac=1.0 if stage == "mine" else 0.4,
        origins=ids,
        supply_t=world_t * share_frac,
        supply_grade=grades,
        supply_source=("made for a test",) * len(ids),
        destinations=ids,
        demand_t=world_t * share_frac,
        final_t=world_t * share_frac,
        demand_grade=grades,
        demand_source=("made for a test",) * len(ids),
        shares=np.repeat(share_frac[:, None], len(ids), axis=1),
        column_group=np.zeros(len(ids), dtype=np.intp),
    )


def a_world() -> World:
    """Return a world of 14 regions (the host and nine delegations seated) and four minerals."""
    markets = tuple(
        _market(row[0], stage, price_usd_per_t=row[5], world_t=row[6])
        for row in _MINERALS
        for stage in row[4]
    )
    return World(
        regions=tuple(_region(row) for row in _REGIONS),
        minerals=tuple(_mineral(row) for row in _MINERALS),
        markets=markets,
        parameters={},
        component_parameters={},
        reserves_t={},
        printed_shares=(),
        agreements=(),
        policy_facts=(),
        digest="0" * 64,
    )
