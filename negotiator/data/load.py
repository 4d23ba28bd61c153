"""Loading the world."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from negotiator.data.books import build_books
from negotiator.data.folder import read_tables, shipped_folder
from negotiator.data.markets import fit_market
from negotiator.data.minerals import (
    COMPONENT_PARAMETERS,
    OPTIONAL_PARAMETERS,
    PARAMETERS,
    read_minerals,
    read_parameters,
)
from negotiator.data.places import read_regions
from negotiator.data.quantities import read_quantities
from negotiator.data.record import read_agreements, read_policy_facts, read_reserves
from negotiator.data.sourcing import read_sourcing
from negotiator.engine.geography import geography
from negotiator.model.world import World

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from negotiator.model.world import Market, PrintedShare


def load_world(folder: Path | Traversable | None = None) -> World:
    """Load the world from a folder of tables, by default the shipped one, which is loaded once.

    Raises
    ------
    DataError
        If a table is missing or damaged: the message names file, line and column, what was found
        and what would do.
    """
    return _shipped_world() if folder is None else _load(folder)


@cache
def _shipped_world() -> World:
    return _load(shipped_folder())


def _load(folder: Path | Traversable) -> World:
    """Load the world from a folder."""
    tables, digest = read_tables(folder)
    regions = read_regions(tables["regions"], tables["zones"])
    minerals = read_minerals(tables["minerals"], tables["components"])
    region_ids = {region.id: None for region in regions}
    mineral_ids = {mineral.id: None for mineral in minerals}
    chains = [mineral.id for mineral in minerals if "component" in mineral.forms]
    parameters = read_parameters(tables["parameters"], mineral_ids, needed=PARAMETERS)
    component_parameters = read_parameters(
        tables["components_parameters"],
        chains,
        needed=COMPONENT_PARAMETERS,
        optional=OPTIONAL_PARAMETERS,
    )
    books = build_books(
        minerals,
        read_quantities(tables, region_ids, minerals),
        table=tables["minerals"],
        parameters=parameters,
        component_parameters=component_parameters,
    )
    printed = read_sourcing(tables["sourcing"], region_ids, minerals)
    place = geography(regions)
    markets: list[Market] = []
    shares: list[PrintedShare] = []
    for book in books:
        market, compared = fit_market(book, place, printed.get((book.mineral, book.stage), {}))
        markets.append(market)
        shares += compared
    return World(
        regions=regions,
        minerals=minerals,
        markets=tuple(markets),
        parameters=parameters,
        component_parameters=component_parameters,
        reserves_t=read_reserves(tables["reserves"], region_ids, mineral_ids),
        printed_shares=tuple(shares),
        agreements=read_agreements(tables["agreements"], region_ids, mineral_ids),
        policy_facts=read_policy_facts(tables["policy_facts"]),
        digest=digest,
    )
