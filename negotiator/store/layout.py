"""The form of a save file: its numbers in the header, its limits, and the digests of rows."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

SAVE_SUFFIX: Final = ".negotiation"
APPLICATION_ID: Final = 0x4E45474F
"""`NEGO`, at byte 68 of the header."""
SIZE_LIMIT: Final = 32_000_000
"""Bytes; a document of 500 revisions has about 1,100,000."""
ATTACHMENT_LIMIT: Final = 5_000_000
"""Bytes of one attachment."""
MESSAGE_LIMIT: Final = 500
NAME_LIMIT: Final = 200
TEXT_LIMIT: Final = 10_000
ROWS_LIMIT: Final = 50_000
"""Rows of one table."""
UNDO_LIMIT: Final = 200
"""Steps of the undo history; older states are revisions still."""
Cell = int | str | bytes | None


class Version(NamedTuple):
    """Version of the form: programs may read over a newer minor one, never a newer major one."""

    major: int
    minor: int

    @property
    def number(self) -> int:
        """What stands in `user_version`."""
        return self.major * 65536 + self.minor

    @classmethod
    def of(cls, number: int) -> Version:
        """Return the version that a `user_version` means."""
        return cls(*divmod(number, 65536))


CURRENT: Final = Version(2, 0)


def row_digest(table: str, cells: Iterable[Cell]) -> str:
    """SHA-256 of a row, hexadecimal: its table, and the kind, length and bytes of each cell."""
    whole = hashlib.sha256(table.encode())
    for cell in cells:
        content = cell if isinstance(cell, bytes) else str(cell).encode()
        whole.update(f"{type(cell).__name__}:{len(content)}:".encode())
        whole.update(content)
    return whole.hexdigest()


def seal_of(digests: Iterable[str]) -> str:
    """SHA-256 of the digests of all rows of a table, in the order of its key."""
    return hashlib.sha256("".join(digests).encode()).hexdigest()
