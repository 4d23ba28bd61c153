"""The folder of tables: reading them all, and their digest."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from negotiator.data.table import Table, parse_table
from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

_HEADER_BYTES: Final = 1000
TABLES: Final = (
    "agreements",
    "components",
    "components_demand",
    "components_parameters",
    "components_supply",
    "demand",
    "demand_adjusted",
    "minerals",
    "parameters",
    "policy_facts",
    "regions",
    "reserves",
    "sourcing",
    "supply",
    "zones",
)
"""Tables that make a world, in the order of their names."""


RECORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "backtests": "episode_id,mineral_id,variable,region_or_market,period,value,unit,note,source,grade",
        "demand_intensity_factors": "factor_set,region,factor,scope,mva_adjustment,grade,source",
        "prices_history": "mineral_id,period,freq,price,unit,market,series,source,licence,grade",
    }
)
"""Tables of what the world was derived from or is compared with, and their columns; a folder may lack them."""


def shipped_folder() -> Traversable:
    """Folder of the tables that come with the program."""
    return files("resources") / "world"


def read_tables(folder: Traversable) -> tuple[Mapping[str, Table], str]:
    """Read all tables of a folder; return them by name, and their digest.

    The digest is the SHA-256 over name and content of each table in the order of the names, with
    line ends taken as one line feed.

    Raises
    ------
    DataError
        If a table is missing or is not a table, or a record has other columns than it should.
    """
    _check_records(folder)
    digest = hashlib.sha256()
    tables = {}
    for name in TABLES:
        content = _content(folder, f"{name}.csv")
        digest.update(f"{name}.csv\n".encode())
        digest.update(content.replace(b"\r\n", b"\n"))
        tables[name] = parse_table(f"{name}.csv", content)
    return tables, digest.hexdigest()


def _check_records(folder: Traversable) -> None:
    for name, columns in RECORDS.items():
        try:
            with (folder / f"{name}.csv").open("rb") as file:
                found = file.readline(_HEADER_BYTES)
        except FileNotFoundError:
            continue
        if found.rstrip() != columns.encode():
            raise DataError(
                "the columns are others.",
                where=f"{name}.csv, line 1",
                cure=f"Restore them: {columns.replace(',', ', ')}.",
            )


def _content(folder: Traversable, file: str) -> bytes:
    try:
        return (folder / file).read_bytes()
    except OSError as error:
        raise DataError(
            f"the file cannot be read: {error.strerror or error}.",
            where=file,
            cure=f"Restore it in the folder {folder}.",
        ) from error
