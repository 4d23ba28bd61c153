"""Every error that the program raises on purpose.

::

    NegotiatorError                 has .found, .where and .cure
    ├─ InputError (ValueError)      the user's or a file's fault; may have several .problems
    │  ├─ ScenarioError             a value of a scenario; where is its dotted path
    │  ├─ DataError                 shipped or edited tables: unknown region, wrong total, NaN
    │  └─ FileError                 not readable, not a scenario, written by a newer version
    ├─ StoreError (OSError)         the world's fault: a save file could not be held or written
    │  ├─ StoreFullError            no room: the disk, or the largest size of a save file
    │  ├─ StoreReadOnlyError        a place that may not be written
    │  ├─ StoreGoneError            the folder or the file is no longer there
    │  └─ StoreBusyError            somebody else has it open, or has changed it
    └─ SimulationError (ArithmeticError)
       └─ NotConvergedError         a quarter that the solver could not clear

Anything else that is raised is a fault of the program and is not caught below the top.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from typing_extensions import override

from negotiator.phrases import Fact, count_fact, in_a_row, number_fact, phrase, quarter_fact

if TYPE_CHECKING:
    from collections.abc import Iterable


WHOLE_COPY: Final = phrase("a whole copy of the file")
"""What would do where a file is damaged."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with an input: what was found, where, and what would do."""

    path: str
    """Dotted path like `deal.instruments[2].price_usd_per_t`; empty for the whole."""
    found: str
    allowed: str = ""
    nearest: str = ""
    """Known name that is most like an unknown one."""
    file: str = ""

    @property
    def where(self) -> str:
        """File and dotted path."""
        return ": ".join(part for part in (self.file, self.path) if part)

    @property
    def cure(self) -> str:
        """What would do, as a sentence; empty where nothing is known."""
        allowed = phrase("Allowed: {allowed}.", allowed=self.allowed) if self.allowed else ""
        nearest = phrase("Did you mean {name}?", name=self.nearest) if self.nearest else ""
        return in_a_row((allowed, nearest))

    @property
    def text(self) -> str:
        """What was found and what would do, without the place."""
        return in_a_row((phrase("{found}.", found=self.found), self.cure))


class NegotiatorError(Exception):
    """An error that says what was found, where, and what would do."""

    def __init__(self, found: str, *, where: str = "", cure: str = "") -> None:
        """Take what was found and the cure as sentences; phrases are said in the user's language."""
        super().__init__(found, where, cure)
        self.found = found
        self.where = where
        self.cure = cure

    @override
    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        cure = f" {self.cure}" if self.cure else ""
        return f"{place}{self.found}{cure}"

    @override
    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.args, vars(self))


class InputError(NegotiatorError, ValueError):
    """The user's or a file's fault."""

    problems: tuple[Problem, ...] = ()
    """All that was found at once; empty where the error stands for itself."""

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> Self:
        """Make one error of several problems (one at least); its text is that of the first."""
        first, *others = problems
        found = phrase("found {found}.", found=first.found)
        if others:
            found = phrase(
                "found {found} (and {count} more).",
                found=first.found,
                count=count_fact(len(others)),
            )
        error = cls(found, where=first.where, cure=first.cure)
        error.problems = (first, *others)
        return error


class ScenarioError(InputError):
    """A value of a scenario that cannot be used."""


class UnfitError(ValueError):
    """A value that its class refuses by what its fields say together; becomes a `Problem` of its place."""

    def __init__(self, found: str, allowed: str) -> None:
        super().__init__(f"{found}; {allowed}")
        self.found = found
        self.allowed = allowed


class DataError(InputError):
    """A table of the world that cannot be used."""


class FileError(InputError):
    """A file that cannot be read as what it should be."""


class StoreError(NegotiatorError, OSError):
    """A save file could not be held or written; what was to be kept is still in memory."""


class StoreFullError(StoreError):
    """There is no room for the file."""


class StoreReadOnlyError(StoreError):
    """The file or its folder may not be written."""


class StoreGoneError(StoreError):
    """The file or its folder is no longer there, for example because a stick was pulled out."""


class StoreBusyError(StoreError):
    """Another program holds the file, or has changed it."""

    may_take_over: bool = False
    """Whether the holder is on another computer and may have ended without saying so."""


class SimulationError(NegotiatorError, ArithmeticError):
    """The engine could not compute a scenario."""


class NotConvergedError(SimulationError):
    """A quarter of a mineral whose markets could not be cleared."""

    def __init__(self, *, mineral: str, quarter: str, draw: int, excess: float) -> None:
        named = Fact("mineral", mineral, mineral)
        super().__init__(
            phrase(
                "the markets of {mineral} did not clear: relative excess {excess}.",
                mineral=named,
                excess=number_fact(excess, f"{excess:.1e}"),
            ),
            where=phrase(
                "{mineral}, {quarter}, draw {draw}",
                mineral=named,
                quarter=quarter_fact(quarter),
                draw=number_fact(draw, f"{draw}"),
            ),
            cure=phrase("Make the largest floor, quota or event of this mineral milder."),
        )
        self.mineral = mineral
        self.quarter = quarter
        self.draw = draw
        self.excess = excess


def _restored(
    cls: type[NegotiatorError], args: tuple[object, ...], fields: dict[str, object]
) -> NegotiatorError:
    """Make an error again that came from another process."""
    error = cls.__new__(cls, *args)
    vars(error).update(fields)
    return error
