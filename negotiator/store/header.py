"""The first hundred bytes of a save file: what is refused before SQLite sees it."""

from __future__ import annotations

from typing import Final

from negotiator.errors import FileError, Problem
from negotiator.phrases import phrase
from negotiator.store.layout import APPLICATION_ID, CURRENT, Version
from negotiator.store.migrations import is_known

_MAGIC: Final = b"SQLite format 3\0"
_SIZE: Final = 100
_UTF_8: Final = 1
_ROLLBACK: Final = (1, 1)
"""Read and write version of a file that has no log beside it."""

_DOCUMENT = phrase("a Negotiator document")


def version_of(content: bytes, *, file: str) -> Version:
    """Return the version of a save file, from its header.

    A newer major version is returned as well: who wrote the file stands inside it.

    Raises
    ------
    FileError
        If it is no save file, not whole, or of a version that never was.
    """
    if len(content) < _SIZE or not content.startswith(_MAGIC):
        raise refused(phrase("no save file"), _DOCUMENT, file)
    if _number(content, 68) != APPLICATION_ID:
        raise refused(phrase("a database of another program"), _DOCUMENT, file)
    page_size = _number(content, 16, 2)
    page_size = 65536 if page_size == 1 else page_size
    if _number(content, 28) * page_size != len(content):
        raise refused(phrase("a part of a save file"), phrase("a whole copy of it"), file)
    if tuple(content[18:20]) != _ROLLBACK or _number(content, 56) != _UTF_8:
        found, allowed = (
            phrase("a save file in another form"),
            phrase("one that this program wrote"),
        )
        raise refused(found, allowed, file)
    version = Version.of(_number(content, 60))
    if version.major <= CURRENT.major and not is_known(version):
        found = phrase("version {version}", version=f"{version.major}.{version.minor}")
        raise refused(found, phrase("a version that was used"), file)
    return version


def refused(found: str, allowed: str, file: str, path: str = "") -> FileError:
    """Make the error of a save file that is not taken."""
    return FileError.of((Problem(path, found, allowed, file=file),))


def _number(content: bytes, at: int, size: int = 4) -> int:
    return int.from_bytes(content[at : at + size], "big")
