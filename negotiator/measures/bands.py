"""Bands around the lines that charts draw of a mineral. Values alone, as in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import FloatArray, Stage

TONNES: Final = ("exports_adversary_t", "club_output_t")
"""Lines of amounts, which grow with the need, or how the names of these begin."""


def at_stage(line: str, stage: Stage) -> str:
    """Return the name of a line that there is at each stage."""
    return f"{line}.{stage}"


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """The two values between which most draws of the parameters lie."""

    low: FloatArray
    high: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class LineBands:
    """How the lines of a mineral spread over draws of the parameters."""

    draws: int
    seed: int
    counted: int
    """Draws in the bands: all but those in which a market did not clear."""
    deal: Mapping[str, Band]
    """By the name of the line, (t,)."""
    change: Mapping[str, Band]
    """Of the difference to the same draw without the deal."""
