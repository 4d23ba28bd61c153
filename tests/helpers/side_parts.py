"""Parts of made-up computations beside the window; they are imported by the process that computes them."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final

from negotiator.errors import NotConvergedError
from negotiator.validation.check import Band, Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.side_line import Part

_SIZE: Final = Band("factor", 1.5, 2.0)
FLAT: Final = Check(
    "flat", "limit", "Nothing moves", 0.0, 5e-10, Band("difference", 1e-6, 1e-2), source="data"
)
MISS: Final = Check(
    "ree", "history", "Rare earths: price", 9.0, 0.5, _SIZE, is_change=True, source="a paper (B)"
)
FITTED: Final = Check(
    "sb", "history", "Antimony: price", 2.0, 3.5, _SIZE,
    not_counted="calibrated on, not counted", note="a note", source="a survey (A)",
)  # fmt: skip


def good_parts() -> Iterator[Part]:
    """Two parts."""
    yield 0.5, (FLAT,)
    yield 1.0, (FITTED, MISS)


def slow_parts() -> Iterator[Part]:
    """One part, and then nothing for a long time."""
    yield 0.5, (FLAT,)
    time.sleep(60.0)


def refused_parts() -> Iterator[Part]:
    """One part, and then a chain that does not clear."""
    yield 0.5, (FLAT,)
    raise NotConvergedError(mineral="tin", quarter="2027Q1", draw=0, excess=1e-3)


def dying_parts() -> Iterator[Part]:
    """One part, and then the end of the process."""
    yield 0.5, (FLAT,)
    os._exit(3)
