"""Scenario files inside a save file: deflated, inflated within a limit, and checked."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from negotiator.errors import WHOLE_COPY, FileError, Problem
from negotiator.files import parse_scenario
from negotiator.phrases import phrase

if TYPE_CHECKING:
    from negotiator.files import ScenarioFile
    from negotiator.model.scenario import Scenario


def deflate(content: bytes) -> bytes:
    """Return the content in less room."""
    return zlib.compress(content)


def inflate(content: bytes, *, size: int) -> bytes:
    """Return what was deflated, which has this many bytes.

    Raises
    ------
    FileError
        If it is damaged or of another size.
    """
    inflater = zlib.decompressobj()
    try:
        whole = inflater.decompress(content, size + 1)
    except (zlib.error, ValueError, OverflowError) as error:
        raise _damaged() from error
    if len(whole) != size:
        raise _damaged()
    return whole


@dataclass(frozen=True, slots=True)
class Packed:
    """A scenario file as a row holds it."""

    id: str
    """SHA-256 of the scenario file."""
    size: int
    content: bytes

    @classmethod
    def of(cls, whole: bytes) -> Packed:
        """Pack a scenario file."""
        return cls(hashlib.sha256(whole).hexdigest(), len(whole), deflate(whole))

    def to_bytes(self) -> bytes:
        """Return the scenario file.

        Raises
        ------
        FileError
            If it is damaged.
        """
        whole = inflate(self.content, size=self.size)
        if hashlib.sha256(whole).hexdigest() != self.id:
            raise _damaged()
        return whole

    def file(self) -> ScenarioFile:
        """Return the scenario with its envelope; raises as `parse_scenario` does."""
        return parse_scenario(self.to_bytes(), file=f"revision {self.id[:8]}")

    def scenario(self) -> Scenario:
        """Return the scenario; raises as `parse_scenario` does."""
        return self.file().scenario


def _damaged() -> FileError:
    return FileError.of((Problem("body", phrase("a damaged scenario"), WHOLE_COPY),))
