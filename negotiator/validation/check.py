"""One line of the validation table: what is expected, what was found, and the verdict by stated bands."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from typing import Final, Literal

Section = Literal["limit", "solver", "history"]
Verdict = Literal["within", "near", "missed"]
Scale = Literal["difference", "relative", "factor"]
_PLAIN_FRAC: Final = 0.1
"""An observed change smaller than this has no direction that could be missed."""
_NOTHING: Final = 1.0e-12


@dataclass(frozen=True, slots=True)
class Band:
    """Errors up to `within` are within, up to `near` near, all others missed."""

    scale: Scale
    within: float
    near: float

    @property
    def words(self) -> str:
        """The band as it stands beside the verdict."""
        if self.scale == "factor":
            return f"within a factor {self.within:g}, near up to {self.near:g}"
        return f"within {self.within:g}, near up to {self.near:g}"

    def error(self, expected: float, found: float) -> float:
        """How far the found number is from the expected one; a factor is 1 or more."""
        if self.scale == "difference":
            return abs(found - expected)
        if self.scale == "relative":
            return abs(found - expected) / max(abs(expected), _NOTHING)
        return exp(abs(log(max(found, _NOTHING) / max(expected, _NOTHING))))

    def verdict(self, error: float) -> Verdict:
        """Return the verdict on an error; what is no number is missed."""
        if error <= self.within:
            return "within"
        return "near" if error <= self.near else "missed"


@dataclass(frozen=True, slots=True)
class Check:
    """A line of the table."""

    id: str
    section: Section
    title: str
    """A phrase, as the reason, the note and the source; of printed figures these last are those of the data."""
    expected: float
    found: float
    band: Band
    is_change: bool = False
    """Whether both numbers are ratios to the time before, so that the direction counts too."""
    not_counted: str = ""
    """Why the line is no test of the model; empty where it is one."""
    note: str = ""
    source: str = ""

    @property
    def error(self) -> float:
        """Distance of the found number from the expected one, on the scale of the band."""
        return self.band.error(self.expected, self.found)

    @property
    def is_wrong_way(self) -> bool:
        """Whether something rose that is simulated to fall, or the reverse."""
        if not self.is_change or abs(self.expected - 1.0) < _PLAIN_FRAC:
            return False
        return (self.expected - 1.0) * (self.found - 1.0) <= 0.0

    @property
    def verdict(self) -> Verdict:
        """Return within, near or missed; the wrong direction is missed, however small the distance."""
        return "missed" if self.is_wrong_way else self.band.verdict(self.error)

    @property
    def must_hold(self) -> bool:
        """Whether a miss is a fault of the program and not a limit of the model."""
        return self.section != "history"


def tally(checks: tuple[Check, ...], section: Section) -> dict[Verdict, int]:
    """Number of counted lines of a section by verdict."""
    counted = [c.verdict for c in checks if c.section == section and not c.not_counted]
    verdicts: tuple[Verdict, ...] = ("within", "near", "missed")
    return {verdict: counted.count(verdict) for verdict in verdicts}
