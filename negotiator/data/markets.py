"""Markets of the base year: the books of each stage with the fitted base flows (E1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

import numpy as np

from negotiator.data.sourcing import (
    PRINTED_PLIABILITY,
    compare_column,
    wanted_column,
)
from negotiator.engine.base_flows import default_preference, fit_shares
from negotiator.errors import DataError, SimulationError
from negotiator.model.world import Market

if TYPE_CHECKING:
    from negotiator.data.books import Book
    from negotiator.data.sourcing import Columns
    from negotiator.engine.geography import Geography
    from negotiator.model.world import FloatArray, IntArray, PrintedShare

BLEND_FRAC: Final = 0.01
"""Part of the base flows that follows the default preference alone: no origin is out of reach.

Both parts balance, so their mixture does. Judged (grade C): at 3 % the United States would buy 6 %
of its silicon in China, where its duties keep it out."""

_Array = TypeVar("_Array", "FloatArray", "IntArray")


class Group(NamedTuple):
    """Destinations that buy alike."""

    home: str
    """Home area of its members where that matters, else empty."""
    zone: int
    members: tuple[int, ...]
    """Numbers of its destinations."""


class Basin(NamedTuple):
    """Arrays of a market for the fit: (s,), (g,) or (s, g)."""

    supply_t: FloatArray
    demand_t: FloatArray
    at_home: FloatArray
    prior: FloatArray
    """Supply times default preference; columns sum to 1."""


def fit_market(book: Book, place: Geography, printed: Columns) -> tuple[Market, list[PrintedShare]]:
    """Fit the base flows of a market; return it, and printed shares beside the fitted ones.

    Raises
    ------
    DataError
        If no flows balance the books, as with tonnes near the smallest number that there is.
    """
    origins, destinations = tuple(book.supply), tuple(book.demand)
    groups = _groups(book, place, printed)
    basin = _basin(book, place, groups)
    try:
        shares = _fitted(basin, origins=origins, groups=groups, printed=printed)
    except SimulationError as error:
        where = f"supply.csv, demand.csv and sourcing.csv, {book.mineral}, {book.stage}"
        cure = "Remove origins and buyers with next to no tonnes."
        raise DataError(error.found, where=where, cure=cure) from error
    column_group = np.zeros(len(destinations), dtype=np.intp)
    for number, group in enumerate(groups):
        column_group[list(group.members)] = number
    market = Market(
        mineral=book.mineral,
        stage=book.stage,
        price_usd_per_t=book.price.price_usd_per_t,
        input_per_output=book.input_per_output,
        margin_frac=book.price.margin_frac,
        origins=origins,
        supply_t=_frozen(basin.supply_t),
        supply_grade=tuple(line.grade for line in book.supply.values()),
        supply_source=tuple(line.source for line in book.supply.values()),
        destinations=destinations,
        demand_t=_frozen(np.array([line.tonnes for line in book.demand.values()])),
        final_t=_frozen(np.array(list(book.final_t.values()))),
        demand_grade=tuple(line.grade for line in book.demand.values()),
        demand_source=tuple(line.source for line in book.demand.values()),
        shares=_frozen(shares[:, column_group]),
        column_group=_frozen(column_group),
    )
    return market, _compared(market, groups, basin=basin, shares=shares, printed=printed)


def _groups(book: Book, place: Geography, printed: Columns) -> list[Group]:
    """Group destinations by home area where it produces or has printed shares, else by zone."""
    apart = {place.home[origin] for origin in book.supply} | set(printed)
    members: dict[tuple[str, int], list[int]] = {}
    for number, region in enumerate(book.demand):
        home = place.home[region]
        key = (home if home in apart else "", place.zone[region])
        members.setdefault(key, []).append(number)
    return [Group(home, zone, tuple(numbers)) for (home, zone), numbers in members.items()]


def _basin(book: Book, place: Geography, groups: list[Group]) -> Basin:
    """Supply, demand and prior shares by group."""
    supply_t = np.array([line.tonnes for line in book.supply.values()])
    tonnes = np.array([line.tonnes for line in book.demand.values()])
    demand_t = np.array([tonnes[list(group.members)].sum() for group in groups])
    homes = np.array([place.home[origin] for origin in book.supply])
    at_home = (homes[:, None] == np.array([group.home for group in groups])).astype(np.float64)
    zones = [place.zone[origin] for origin in book.supply]
    distance_km = place.distance_km[np.ix_(zones, [group.zone for group in groups])]
    prior = supply_t[:, None] * default_preference(distance_km, at_home=at_home)
    return Basin(supply_t, demand_t, at_home, prior / prior.sum(axis=0))


def _fitted(
    basin: Basin, *, origins: tuple[str, ...], groups: list[Group], printed: Columns
) -> FloatArray:
    """Fit (s, g) shares: nearly all as the printed ones ask, the rest by default."""
    supply_t, demand_t = basin.supply_t, basin.demand_t
    pliability = np.ones(len(groups))
    default = fit_shares(basin.prior, supply_t=supply_t, demand_t=demand_t, pliability=pliability)
    if not any(group.home in printed for group in groups):
        return default
    prior = default.copy()
    for number, group in enumerate(groups):
        if group.home in printed:
            at_home = basin.at_home[:, number]
            prior[:, number] = wanted_column(
                printed[group.home],
                origins=origins,
                default=default[:, number],
                at_home=at_home,
                home_frac=min(1.0, float(supply_t @ at_home) / float(demand_t[number])),
            )
            pliability[number] = PRINTED_PLIABILITY
    fitted = fit_shares(prior, supply_t=supply_t, demand_t=demand_t, pliability=pliability)
    return (1.0 - BLEND_FRAC) * fitted + BLEND_FRAC * default


def _compared(
    market: Market, groups: list[Group], *, basin: Basin, shares: FloatArray, printed: Columns
) -> list[PrintedShare]:
    """Set the printed shares of the market beside the fitted ones."""
    number_of = {group.home: number for number, group in enumerate(groups)}
    found: list[PrintedShare] = []
    for destination, rows in printed.items():
        number = number_of.get(destination)
        found += compare_column(
            rows,
            market=(market.mineral, market.stage, destination),
            origins=market.origins,
            fitted=None if number is None else shares[:, number],
            at_home=np.zeros(len(market.origins)) if number is None else basin.at_home[:, number],
        )
    return found


def _frozen(array: _Array) -> _Array:
    """Make an array read-only."""
    array.setflags(write=False)
    return array
