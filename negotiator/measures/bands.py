"""Bands: how figures of a picture spread over draws of the parameters. Values alone, as in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import FloatArray, Stage

ENDS: Final = (0.1, 0.9)
"""Probabilities of the ends of a band."""
SOURCE: Final = "sources_t."
"""How the names of lines begin that tell what a source delivers."""
GROWING: Final = ("exports_adversary_t", "club_output_t", SOURCE, "buyers_musd", "treasuries_musd")
"""Lines of amounts, which grow with the need, or how the names of these begin."""


def at_stage(line: str, stage: Stage) -> str:
    """Return the name of a line that there is at each stage."""
    return f"{line}.{stage}"


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """The two values between which most draws of the parameters lie."""

    low: FloatArray
    high: FloatArray


def band_of(values: FloatArray) -> Band:
    """Return the band of some draws; an end of it between two infinite draws is infinite.

    Parameters
    ----------
    values : (draw, ...)
    """
    found = np.quantile(values, ENDS, axis=0)
    return Band(
        *np.where(np.isnan(found), np.quantile(values, ENDS, axis=0, method="higher"), found)
    )


@dataclass(frozen=True, slots=True, eq=False)
class Stacks:
    """What charts stack, draw by draw: parts are summed before their band is taken."""

    sources_t: Mapping[str, FloatArray]
    """(draw, t) by source, as in `MineralSeries`."""
    buyers_musd: FloatArray
    """(draw, t) a quarter, as the next."""
    treasuries_musd: FloatArray


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
    stacks: tuple[Stacks, Stacks]
    """With the deal and without it."""


class Ends(NamedTuple):
    """The two numbers between which most draws of the parameters lie."""

    low: float
    high: float


class GainEnds(NamedTuple):
    """How the yearly gain of a region spreads, and each of its parts (E29)."""

    consumers: Ends
    producers: Ends
    treasury: Ends
    total: Ends


@dataclass(frozen=True, slots=True, eq=False)
class HeadlineBands:
    """How the headline and the gains spread over draws of the parameters; changes draw by draw."""

    draws: int
    seed: int
    counted: int
    """Draws in which every market of every mineral of the headline cleared."""
    secure_share_frac: Ends
    secure_change_frac: Ends
    cost_musd_per_year: Ends
    cost_change_musd_per_year: Ends
    buyers_change_musd_per_year: Ends
    treasuries_change_musd_per_year: Ends
    gains: Mapping[str, GainEnds]
    """Of each seated region, member or not."""
    members_gain: GainEnds
    """Of all members together."""
    worst_frac: Mapping[str, float]
    """By member: part of the draws in which it is the one that gains least."""


def ends_of(values: FloatArray) -> Ends:
    """Return the ends of a number.

    Parameters
    ----------
    values : (draw,)
    """
    low, high = np.quantile(values, ENDS).tolist()
    return Ends(low, high)
