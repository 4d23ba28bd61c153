"""What goes into a save file and comes out of it: plain values, no rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from negotiator.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who writes, and when; the clock is the caller's."""

    at: datetime
    """With a time zone."""
    author: str


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of the document that was kept; revisions are never changed or removed."""

    id: int
    parent: int | None
    message: str
    stamp: Stamp
    digest: str
    """Of its scenario, data and model."""


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A place in the undo history. Two steps are the same only if they are one object."""

    text: str
    """What was done to come here; empty for the first."""
    scenario: Callable[[], Scenario]
    """Where it led to; read from the file when it is first asked for."""


@dataclass(frozen=True, slots=True)
class History:
    """The undo history: the scenario on the table is that of `steps[index]`."""

    steps: tuple[Step, ...]
    index: int


@dataclass(frozen=True, slots=True)
class NamedScenario:
    """A scenario that has a name in the document, for example that of a team."""

    name: str
    revision: Revision


@dataclass(frozen=True, slots=True)
class Note:
    """A remark about the document, or about one of its revisions."""

    text: str
    stamp: Stamp
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was put into the document. The program never opens or runs it."""

    id: int
    name: str
    size_bytes: int
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A line of the exercise log; lines are never changed or removed."""

    id: int
    kind: str
    text: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class OutcomeKey:
    """What an outcome depends on: it may be computed again at any time."""

    scenario: str
    data: str
    model: str


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a document open."""

    author: str
    host: str
    process: int
    since: str
    """Time of opening, ISO 8601."""
    revision: int = 0
    """Newest revision when it was opened; 0 for a new document."""


@dataclass(frozen=True, slots=True, eq=False)
class OpenedDocument:
    """A document as it was found."""

    path: Path
    history: History
    last: Revision
    """The newest revision."""
    left: Owner | None = None
    """Who had it open and did not end; None after a clean end."""
    before: Scenario | None = None
    """What was on the table when they opened it, where that is known."""


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A document that was never saved by name, left by a program that did not end."""

    path: Path
    origin: str
    """Scenario or file that it began from."""
    first: Scenario
    """What it began from."""
    last: Scenario
    """What was on the table."""
    revision: Revision
    """The last change."""
