"""Parts of charts that compare things rather than quarters: members, places, minerals, flows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.viewmodels.chart_parts import Chart

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from negotiator.measures.bands import Ends
    from negotiator.model.world import FloatArray, Region
    from ui.viewmodels.chart_parts import Reading, Words


@dataclass(frozen=True, slots=True, eq=False)
class ItemChart(Chart):
    """A chart of things, of which the mouse or the arrow keys read one."""

    items: tuple[str, ...]
    """Key of each thing."""
    item_reading: Callable[[int, int], Reading]
    """What the head says of a thing, by its index, in a quarter."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """What one member gains, in three parts; or several members together."""

    name: str
    parts: tuple[float, float, float]
    """Of consumers, producers and the treasury, in the unit of the chart."""
    ends: Ends | None = None
    """Between which values the sum lies in most draws."""

    @property
    def total(self) -> float:
        """Sum of the parts."""
        return sum(self.parts)


@dataclass(frozen=True, slots=True, eq=False)
class LedgerChart(ItemChart):
    """A bar a member, the most affected first."""

    rows: tuple[LedgerRow, ...]
    part_names: tuple[str, str, str]
    total_name: str
    decimals: int


@dataclass(frozen=True, slots=True, eq=False)
class MapChart(ItemChart):
    """The world in the colours of gain and loss."""

    gains: Mapping[str, float]
    """By region, in the unit of the chart; those without a seat have none."""
    members: frozenset[str]
    legend: tuple[str, str, str]
    """Words for the largest loss, for none and for the largest gain of the scale."""
    peak: float
    """Gain, and loss, of the strongest colour."""
    seats: Mapping[str, Region]
    """Every seat by its id."""
    others_text: str
    """What the ground colour stands for."""


@dataclass(frozen=True, slots=True, eq=False)
class RiskPoint:
    """A mineral in the matrix."""

    name: str
    importance: float
    risk: FloatArray
    """(t,) NaN where it is not known."""
    ghost: FloatArray
    """(t,) without the deal."""
    is_subject: bool
    is_moved: bool
    """Whether the deal moves it."""


@dataclass(frozen=True, slots=True, eq=False)
class RiskChart(ItemChart):
    """Economic importance across, supply risk up; a point a mineral."""

    points: tuple[RiskPoint, ...]
    least_importance: float
    least_risk: float
    """Thresholds from which a mineral is critical."""
    across: str
    critical: str
    """Words at the horizontal axis and in the critical corner."""


@dataclass(frozen=True, slots=True)
class Node:
    """A side of a flow."""

    label: Words
    role: str
    shade: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class FlowChart(ItemChart):
    """Who sells to whom in the quarter under the cursor."""

    origins: tuple[Node, ...]
    targets: tuple[Node, ...]
    amounts: FloatArray
    """(t, origin, target) in the unit of the chart."""
    ghost: FloatArray
    """The same without the deal."""
    decimals: int
