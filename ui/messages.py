"""What window and worker say to each other: values that travel between processes."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import override

from negotiator.errors import NegotiatorError

if TYPE_CHECKING:
    from negotiator.measures.changes import Causes
    from negotiator.measures.picture import Extra
    from negotiator.measures.series import MineralReasons
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario


_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Request:
    """A scenario, its mineral to be shown, the further figures looked at, and the baseline."""

    scenario: Scenario
    mineral: str
    extras: frozenset[Extra] = frozenset()
    baseline: Baseline = "own"
    _hash: int | None = field(default=None, init=False, repr=False, compare=False)
    """Kept, because a scenario has many parts; another process has hashes of its own."""

    @override
    def __hash__(self) -> int:
        if self._hash is None:
            parts = (self.scenario, self.mineral, self.extras, self.baseline)
            object.__setattr__(self, "_hash", hash(parts))
        return self._hash or 0

    @override
    def __reduce__(self) -> tuple[type[Request], tuple[object, ...]]:
        return Request, (self.scenario, self.mineral, self.extras, self.baseline)


@dataclass(frozen=True, slots=True)
class Question:
    """Why the secure share moved from one scenario to another."""

    before: Scenario
    after: Scenario
    in_full: bool = False
    """Whether the largest changes are wanted taken apart, those of cost too: `Causes` instead of reasons."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """Requests that may come soon; they differ in nothing but the scenario.

    Several are done in one batch; one alone is run by itself.
    """

    requests: tuple[Request, ...]
    at_leisure: bool = False
    """Whether no hand is near: what is run goes no further than its picture."""


@dataclass(frozen=True, slots=True)
class Halt:
    """Something else is wanted: what is being computed ahead, or told in full, is left off."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error on its way between processes."""

    found: str
    where: str
    cure: str
    trace: str = ""
    """Where in the program a fault of it is; the process that found it has no log."""

    def error(self) -> NegotiatorError:
        """Return the error that this stands for."""
        return NegotiatorError(self.found, where=self.where, cure=self.cure)

    def note(self) -> None:
        """Put a fault of the program into its log."""
        if self.trace:
            _log.error("a fault in another process of the program\n%s", self.trace.rstrip())


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A picture that was expected, pickled, with its place in the expectation."""

    place: int
    picture: bytes


@dataclass(frozen=True, slots=True)
class Looked:
    """An expectation is done with, or was left off."""

    left_off: bool


Message: TypeAlias = "Request | Question | Expectation | Halt"
Told: TypeAlias = "tuple[MineralReasons, ...] | tuple[Causes, ...]"
"""What answers a question, in short or in full."""
Answer: TypeAlias = "bytes | Told | Refusal | Foreseen | Looked"
"""A picture travels pickled: it is kept so, and one that is passed over is never unpacked."""
