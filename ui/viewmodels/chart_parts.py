"""What a chart is made of, before anything is drawn: words, curves, layers, bars and marks."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy import bool_
    from numpy.typing import NDArray

    from negotiator.measures.bands import Band
    from negotiator.model.world import FloatArray


class Spare(IntEnum):
    """Whether a run may be left out where a reading has no room: not at all, or the higher the sooner."""

    NOT = 0
    UNIT = 1
    DATE = 2
    """It stands on the timeline, and all charts have the same."""
    DETAIL = 3
    """A line of the chart says it too, or the table."""


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text in one look."""

    text: str
    role: str = "text_secondary"
    """Field of `ui.colours.Palette`."""
    strong: bool = False
    spare: Spare = Spare.NOT


Reading: TypeAlias = tuple[Words, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A line by quarter."""

    label: Words
    """What stands at its end."""
    role: str
    values: FloatArray
    """(t,) in the unit of the chart."""
    dashed: bool = False
    wide: bool = False
    drawn: NDArray[bool_] | None = None
    """(t,) where there is a line at all; everywhere if None."""
    label_on_line: bool = False
    shade: int = 0
    """0 is the colour of the role itself; each step is nearer to the ground."""
    line: str = ""
    """Its name in `negotiator.measures.lines`; empty where it has no band."""
    band: Band | None = None
    """Between which values most draws lie, (t,) each, in the unit of the chart."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """An area of a stack, or a part of stacked bars."""

    label: Words
    role: str
    values: FloatArray
    """Thickness, in the unit of the chart."""
    shade: int = 0
    """0 is the colour of the role itself; each step is nearer to the ground."""


@dataclass(frozen=True, slots=True)
class EventMark:
    """Something an outsider does to the mineral, from the quarter `start` to before `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """Numbers of the table twin."""

    header: str
    values: FloatArray
    line: str = ""
    """The same name as that of its curve."""


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """What every chart has."""

    subject: str
    """Id of the mineral; the axes settle at once when it changes."""
    question: str
    unit: str
    times: tuple[str, ...]
    """Rows of the table: quarters, years, or the things that the chart compares."""
    quarters: int
    marks: tuple[EventMark, ...]
    columns: tuple[Column, ...]
    reading: Callable[[int], Reading]
    """What the head says of a quarter."""
    meaning: str
    """What the chart shows, in a sentence or two."""
    weakness: str
    """Which inputs of the chart are judgements; empty where none is."""
    note: str = field(default="", kw_only=True)
    """What else is to be known of the numbers; empty where nothing is."""
    awaits_bands: bool = field(default=False, kw_only=True)
    """Whether bands or a newer state will follow, for which the axes keep their room."""

    def sentence(self, reading: Reading) -> str:
        """Say the chart and what it reads in one sentence, for a screen reader."""
        said = "".join(words.text for words in reading)
        return f"{self.question} {said}, {self.unit}."


@dataclass(frozen=True, slots=True, eq=False)
class LineChart(Chart):
    """Lines by quarter, the last one on top."""

    curves: tuple[Curve, ...]
    fixed_top: float | None = None
    """Top of the axis where it never changes."""
    decimals: int = 0
    """Of numbers under the cursor."""
    line_unit: float = 1.0
    """The unit of the chart in that of `negotiator.measures.lines`."""
    most: float = math.inf
    """Up to where lines are drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class PartsChart(Chart):
    """Parts on top of each other, by quarter or by year."""

    total_band: Band | None = field(default=None, kw_only=True)
    """Between which values the sum of the parts lies in most draws."""


@dataclass(frozen=True, slots=True, eq=False)
class StackChart(PartsChart):
    """Layers by quarter, the first at the bottom, and one dashed line of the no-deal run."""

    layers: tuple[Layer, ...]
    ghost: Curve
    first_band: Band | None = field(default=None, kw_only=True)
    """(t,) between which values the first layer lies in most draws."""


@dataclass(frozen=True, slots=True, eq=False)
class BarChart(PartsChart):
    """Stacked bars by year, and dashed steps of the no-deal run.

    `treasuries` is what treasuries add to what buyers pay; where it is negative that part of the
    buyers' bar comes back as levies.
    """

    buyers: Layer
    treasuries: Layer
    ghost: Curve


@dataclass(frozen=True, slots=True, eq=False)
class WordChart(Chart):
    """A chart that has nothing to draw, and says why."""

    message: str
