"""Plain text about the world, a mineral or a region: every number with unit, grade and source."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from negotiator.data.page import page, table_text
from negotiator.data.places import REST_OF_WORLD
from negotiator.data.sections import (
    agreements_text,
    data_text,
    market_text,
    of_mineral,
    output_text,
    printed_text,
    purchases_text,
    reserves_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from negotiator.model.world import Mineral, PrintedShare, Region, World


def describe_world(world: World) -> str:
    """Tell what the world holds: minerals, totals, prices, and how well the base flows fit."""
    rows = [_mineral_row(world, mineral) for mineral in world.minerals]
    header = ("id", "name", "stages", "output t/year", "price USD/t", "grade", "made in")
    seats = len(world.seated)
    title = (
        f"World of 2024: {len(world.regions)} regions ({seats} at the table), "
        f"{len(world.minerals)} minerals, {len(world.markets)} markets"
    )
    return page(
        title,
        [
            f"Data digest {world.digest}",
            f"{_grade_text(world)}\nA official statistic, B derived or published, C judged.",
            table_text(header, rows),
            _fit_text(world.printed_shares),
            "Sources of single numbers: negotiator data MINERAL, negotiator data REGION.",
        ],
    )


def describe_mineral(world: World, mineral_id: str) -> str:
    """Everything about one mineral, with fitted against printed origin shares (E1).

    Raises
    ------
    KeyError
        If there is no such mineral.
    """
    mineral = world.mineral(mineral_id)
    markets = [market for market in world.markets if market.mineral == mineral_id]
    facts = [f"Content: {mineral.content_basis}. Group: {mineral.group}."]
    facts += [f"{stage}: {form}" for stage, form in mineral.forms.items()]
    facts += [f"By-product of {mineral.host}."] if mineral.host else []
    facts += [mineral.note] if mineral.note else []
    facts += [f"Quantities and price together: grade {mineral.grade}; {mineral.source}"]
    data = {
        "price": mineral.price_usd_per_t,
        "economic importance": mineral.economic_importance,
        "supply risk 2023": mineral.supply_risk_2023,
    }
    data |= of_mineral(world.parameters, mineral_id)
    components = of_mineral(world.component_parameters, mineral_id)
    data |= {f"component.{name}": datum for name, datum in components.items()}
    parts = ["\n".join(facts), data_text(data)]
    for market in markets:
        parts += [market_text(market)]
    parts += [printed_text(world, mineral_id), reserves_text(world, mineral_id)]
    return page(f"{mineral.name} ({mineral.id}), base year 2024", parts)


def describe_region(world: World, region_id: str) -> str:
    """Everything about one region: its facts, what it makes, what it buys, its agreements.

    Raises
    ------
    KeyError
        If there is no such region.
    """
    region = world.region(region_id)
    data = {
        "population": region.population_m,
        "gross domestic product": region.gdp_musd,
        "manufacturing value added": region.manufacturing_musd,
        "governance (WGI)": region.wgi,
    }
    parts = [
        "\n".join(_region_facts(region)),
        data_text(data),
        output_text(world, region_id),
        purchases_text(world, region_id),
        agreements_text(world, region_id),
    ]
    return page(f"{region.name} ({region.id}), base year 2024", parts)


def _mineral_row(world: World, mineral: Mineral) -> tuple[str, ...]:
    market = world.market(mineral.id, mineral.main_stage)
    order = np.argsort(-market.supply_t)[:3]
    share = market.supply_t / market.supply_t.sum()
    makers = ", ".join(f"{market.origins[i]} {share[i]:.0%}" for i in order)
    stages = "+".join(mineral.stages)
    total = f"{market.supply_t.sum():,.0f}"
    price = f"{mineral.price_usd_per_t.value:,.0f}"
    return (mineral.id, mineral.name, stages, total, price, mineral.grade, makers)


def _grade_text(world: World) -> str:
    """Grades of all numbers, in one line."""
    grades: Counter[str] = Counter()
    for market in world.markets:
        grades.update(market.supply_grade)
        grades.update(market.demand_grade)
    for data in (world.parameters, world.component_parameters, world.reserves_t):
        grades.update(datum.grade for datum in data.values())
    total = sum(grades.values())
    parts = ", ".join(f"{grade} {grades[grade] / total:.0%}" for grade in "ABC")
    return f"Grades of {total:,} numbers on supply, demand, parameters and reserves: {parts}."


def _fit_text(printed: Iterable[PrintedShare]) -> str:
    """How near the base flows come to the printed shares of origins that produce."""
    gaps = [
        abs(share.fitted_frac - share.printed_frac)
        for share in printed
        if share.fitted_frac is not None
        and share.origin != REST_OF_WORLD
        and share.fitted_frac > 0.0
    ]
    if not gaps:
        return "No printed origin shares."
    return (
        f"Base flows (E1) against {len(gaps)} printed origin shares: "
        f"mean gap {np.mean(gaps):.3f}, median {np.median(gaps):.3f} of the purchases."
    )


def _region_facts(region: Region) -> list[str]:
    """Facts in words."""
    seat = (
        "host" if region.host else "attending delegation" if region.attending else "not attending"
    )
    bloc = f"trade policy of the {region.bloc}" if region.bloc else "trade policy of its own"
    facts = [f"{seat}; {bloc}; {region.continent}, zone {region.zone}"]
    facts += ["member of the Minerals Security Partnership"] if region.msp_member else []
    facts += [f"with the United States: {region.us_framework}"] if region.us_framework else []
    facts += [region.note] if region.note else []
    return [*facts, f"grade {region.grade}; {region.source}"]
