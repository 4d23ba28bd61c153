"""What a plot asks of the drawing inside it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from ui.charts.item import Item
    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import Chart, Words


@dataclass(frozen=True, slots=True)
class EndLabel:
    """A label in the right margin, beside a value."""

    value: float
    words: Words
    weight: float = 1.0
    """How much it resists being moved; above 0."""


@dataclass(frozen=True, slots=True)
class Note:
    """A label inside the plot that ends above a point of a line."""

    quarter: float
    value: float
    words: Words
    others: tuple[tuple[float, float], ...] = ()
    """Further places, as quarter and value, where there is no room above the first."""
    boxed: bool = False
    """Whether it stands on areas and needs a ground of its own."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A value of a line under the cursor."""

    at: QPointF
    """Quarter and value."""
    role: str


class Figure(ABC):
    """The lines, areas or bars of one chart. Its items are made once and take new data."""

    @property
    @abstractmethod
    def items(self) -> tuple[Item, ...]:
        """What is drawn, the lowest first."""

    @property
    @abstractmethod
    def span(self) -> float:
        """Quarter of the right edge."""

    @property
    @abstractmethod
    def extent(self) -> tuple[float, float]:
        """Lowest and highest value drawn."""

    @property
    @abstractmethod
    def end_labels(self) -> tuple[EndLabel, ...]:
        """Labels of the right margin, the more important ones first."""

    @property
    def notes(self) -> tuple[Note, ...]:
        """Labels inside the plot."""
        return ()

    @abstractmethod
    def show(self, chart: Chart) -> None:
        """Take the data of a chart; axes and items stay."""

    @abstractmethod
    def dress(self, look: Look) -> None:
        """Take colours."""

    @abstractmethod
    def highest_between(self, first: float, last: float) -> float:
        """Return the highest value between two quarters of the run: a text stands above it."""

    def dots(self, quarter: int) -> tuple[Dot, ...]:  # noqa: ARG002
        """Return the values under the cursor."""
        return ()

    def cursor_at(self, quarter: int) -> float:
        """Return where the cursor stands for a quarter."""
        return float(quarter)

    def year_at(self, year: int) -> float:
        """Return where a year is written, counted from the first one."""
        return float(QUARTERS_PER_YEAR * year)

    def quarter_under(self, position: float) -> int:
        """Return the quarter for a position of the mouse."""
        return round(position)
