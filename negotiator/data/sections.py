"""Sections of the pages about minerals and regions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.data.page import number_text, table_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from negotiator.model.world import Datum, Market, World

DATUM_HEADER: Final = ("what", "value", "low", "high", "unit", "grade", "source")


def data_text(data: Mapping[str, Datum]) -> str:
    """Table of single numbers."""
    rows = [
        (
            name,
            number_text(datum.value),
            "" if datum.low is None else number_text(datum.low),
            "" if datum.high is None else number_text(datum.high),
            datum.unit,
            datum.grade,
            datum.source,
        )
        for name, datum in data.items()
    ]
    return table_text(DATUM_HEADER, rows)


def market_text(market: Market) -> str:
    """Price, supply and demand of one stage."""
    head = (
        f"{market.stage}: base price {number_text(market.price_usd_per_t)} USD/t, "
        f"input {market.input_per_output:.4g} t per t, margin {market.margin_frac:.1%} of the price"
    )
    supply = zip(
        market.origins, market.supply_t, market.supply_grade, market.supply_source, strict=True
    )
    demand = zip(
        market.destinations, market.demand_t, market.demand_grade, market.demand_source, strict=True
    )
    return "\n\n".join(
        [
            head,
            _tonnes_text("origin", supply, total=float(market.supply_t.sum())),
            _tonnes_text("destination", demand, total=float(market.demand_t.sum())),
        ]
    )


def _tonnes_text(what: str, lines: Iterable[tuple[str, float, str, str]], *, total: float) -> str:
    """Table of tonnes by region, largest first."""
    rows = [
        (region, number_text(tonnes), f"{tonnes / total:.2%}", grade, source)
        for region, tonnes, grade, source in sorted(lines, key=lambda line: -line[1])
    ]
    return table_text((what, "t/year", "of world", "grade", "source"), rows)


def printed_text(world: World, mineral_id: str) -> str:
    """Fitted against printed origin shares of a mineral (E1)."""
    shares = [share for share in world.printed_shares if share.mineral == mineral_id]
    if not shares:
        return "No source prints the origins of this mineral."
    rows = [
        (
            share.destination,
            share.stage,
            share.origin,
            share.basis,
            f"{share.printed_frac:.1%}",
            "no purchases" if share.fitted_frac is None else f"{share.fitted_frac:.1%}",
            share.period,
            share.grade,
            f"{share.source}; {share.note}" if share.note else share.source,
        )
        for share in shares
    ]
    header = (
        "destination", "stage", "origin", "share of", "printed", "fitted", "period", "grade",
        "source",
    )  # fmt: skip
    return "Fitted against printed origin shares (E1)\n\n" + table_text(header, rows)


def reserves_text(world: World, mineral_id: str) -> str:
    """Reserves of a mineral, largest first."""
    reserves = of_mineral(world.reserves_t, mineral_id)
    if not reserves:
        return "No reserves in the data."
    lines = [(region, datum.value, datum.grade, datum.source) for region, datum in reserves.items()]
    rows = [
        (region, number_text(tonnes), grade, source)
        for region, tonnes, grade, source in sorted(lines, key=lambda line: -line[1])
    ]
    return "Reserves\n\n" + table_text(("region", "t", "grade", "source"), rows)


def output_text(world: World, region_id: str) -> str:
    """List what a region makes."""
    rows = []
    for market in world.markets:
        if region_id in market.origins:
            place = market.origins.index(region_id)
            tonnes = float(market.supply_t[place])
            rows.append(
                (
                    market.mineral,
                    market.stage,
                    number_text(tonnes),
                    f"{tonnes / market.supply_t.sum():.2%}",
                    market.supply_grade[place],
                    market.supply_source[place],
                )
            )
    header = ("mineral", "stage", "t/year", "of world", "grade", "source")
    return "Output\n\n" + table_text(header, rows) if rows else "No output in the data."


def purchases_text(world: World, region_id: str) -> str:
    """List what a region buys, and the fitted main origins."""
    rows = []
    for market in world.markets:
        if region_id in market.destinations:
            place = market.destinations.index(region_id)
            column = market.shares[:, place]
            order = np.argsort(-column)[:3]
            tonnes = float(market.demand_t[place])
            rows.append(
                (
                    market.mineral,
                    market.stage,
                    number_text(tonnes),
                    f"{tonnes / market.demand_t.sum():.2%}",
                    ", ".join(f"{market.origins[i]} {column[i]:.0%}" for i in order),
                    market.demand_grade[place],
                    market.demand_source[place],
                )
            )
    header = ("mineral", "stage", "t/year", "of world", "bought from (E1)", "grade", "source")
    return "Purchases\n\n" + table_text(header, rows) if rows else "No purchases in the data."


def agreements_text(world: World, region_id: str) -> str:
    """List the dated record of a region."""
    rows = [
        (
            event.date,
            event.kind,
            ", ".join(event.minerals),
            "" if event.value_usd is None else f"{event.value_usd:,.0f}",
            event.summary,
            event.grade,
            event.source,
        )
        for event in world.agreements
        if region_id in event.parties
    ]
    header = ("date", "kind", "minerals", "USD", "what", "grade", "source")
    return "Record\n\n" + table_text(header, rows) if rows else "No agreements in the record."


def of_mineral(data: Mapping[tuple[str, str], Datum], mineral_id: str) -> dict[str, Datum]:
    """Select the data of one mineral, by the rest of their key."""
    return {name: datum for (mineral, name), datum in data.items() if mineral == mineral_id}
