"""The folder of tables: reading them all, and their digest."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from negotiator.data.table import Table, parse_table
from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

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
        If a table is missing or is not a table.
    """
    digest = hashlib.sha256()
    tables = {}
    for name in TABLES:
        content = _content(folder, f"{name}.csv")
        digest.update(f"{name}.csv\n".encode())
        digest.update(content.replace(b"\r\n", b"\n"))
        tables[name] = parse_table(f"{name}.csv", content)
    return tables, digest.hexdigest()


def _content(folder: Traversable, file: str) -> bytes:
    try:
        return (folder / file).read_bytes()
    except OSError as error:
        raise DataError(
            f"the file cannot be read: {error.strerror or error}.",
            where=file,
            cure=f"Restore it in the folder {folder}.",
        ) from error
