"""An outcome: what the engine found for a scenario, mineral by mineral."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from negotiator.model.draws import Draws
    from negotiator.model.events import Targets
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, IntArray, Market, Stage, World


@dataclass(frozen=True, slots=True, eq=False)
class CappedFlow:
    """Flows of one pair with terms of its own, in the quarters in which it has them (E7, E8, E10)."""

    origin: int
    group: int
    quarters: IntArray
    flow: FloatArray
    """(k, quarters) t a quarter over growth."""
    landed: FloatArray
    """(k, quarters) price at which it lands, over base; levies and charges on exports included."""
    charge: FloatArray
    """(k, quarters) charge on exports, a tonne, over base price."""
    is_capped: NDArray[np.bool_]
    """(quarters,) True where an export cap is in force."""


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """What an outsider did in a market by a rule that is decided quarter by quarter (section 6)."""

    actor: str
    kind: Literal["restricts", "undercuts", "charges"]
    size_frac: float
    """Cut or mark-up."""
    targets: Targets
    """Who is hit; all buyers where it undercuts."""
    quarters: NDArray[np.bool_]
    """(k, t)"""


@dataclass(frozen=True, slots=True, eq=False)
class MarketPath:
    """One stage of one chain over time.

    Arrays are `(k, t, s)` by origin or `(k, t, g)` by buyer group; prices over the base price of the market,
    tonnes a quarter over `growth`. Buyers in a group pay the same and answer alike.
    """

    market: Market
    groups: IntArray
    """(d,) buyer group of each destination of the market."""
    weights: FloatArray
    """(s, g) base sourcing shares."""
    growth: FloatArray
    """(t,), or (k, t) in an outcome of several draws."""
    price: FloatArray
    """(k, t, s) producer's price."""
    receipt: FloatArray
    """(k, t, s) what makers receive a tonne on average, subsidies and settled contracts included."""
    settled: FloatArray
    """(k, t, s) what contracts for difference pay an average tonne; below 0 where they collect (E14)."""
    made: FloatArray
    capacity: FloatArray
    """(k, t, s) t a quarter over growth."""
    mothballed: FloatArray
    plain: FloatArray
    """(k, t, s) attraction of the origin (E7) where no border measure is enforced."""
    floored: FloatArray
    """(k, t, s) the same where one is."""
    landed: FloatArray
    """(k, t, s) price at which goods land where a floor or a tariff is enforced."""
    tariff: FloatArray
    """(t, s) tariff on goods of each origin there, over their price (E16); (k, t, s) where draws differ."""
    enforcing: NDArray[np.bool_]
    """(t, g)"""
    home: NDArray[np.bool_]
    """(s, g) True for goods that cross no border, where members' goods pay a tariff as well (E16)."""
    seller: NDArray[np.bool_]
    """(t, s) origins whose goods count towards a purchase quota."""
    paid: FloatArray
    """(k, t, g) average price paid (E9)."""
    bought: FloatArray
    """(k, t, g) what final users and makers of the next stage buy, stockpiles included."""
    base_pull: FloatArray
    """(k, t, g) free purchases per unit of attraction."""
    seller_pull: FloatArray
    """(k, t, g) reserved purchases per unit of attraction."""
    reserved: FloatArray
    """(k, t, g) share of purchases reserved for members' goods (E15)."""
    promised: FloatArray
    """(k, t, g) share of purchases that was promised to members' goods (E15)."""
    used: FloatArray
    """(k, t, g) what final users use."""
    recycled: FloatArray
    stock_change: FloatArray
    """(k, t, g) net purchases of commercial stocks."""
    public_bought: FloatArray
    public_released: FloatArray
    adjustment: FloatArray
    """(k, t, g) slow part of the response of final demand (E5)."""
    shortfall: FloatArray
    """(k, t) what rationed buyers give up (E10)."""
    capped: tuple[CappedFlow, ...]
    """Flows with terms of their own."""
    deeds: tuple[Deed, ...] = ()
    """What outsiders decided on by a rule."""
    feed: FloatArray | None = None
    """(k or 1, t, s) largest capacity that the host of a by-product allows, t a quarter over growth; None where
    the stage does not draw on a host."""

    @property
    def bordered(self) -> NDArray[np.bool_]:
        """(t, s, g) True for goods that land under border measures."""
        crossing: NDArray[np.bool_] = self.enforcing[:, None, :] & ~self.home
        return crossing


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What a scenario does in the world: the markets of every mineral, by quarter."""

    world: World
    scenario: Scenario
    quarters: tuple[str, ...]
    paths: Mapping[tuple[str, Stage], MarketPath]
    notices: tuple[Notice, ...]
    max_relative_excess: float
    """Largest difference between what is made and what is sold, over output, of all markets and quarters."""
    draws: Draws | None = None
    """Of the axis `k`, where several draws were run together; what is measured then has that axis first."""
    chains: dict[str, Any] = field(init=False, repr=False, default_factory=dict)
    """By mineral what was read off its paths already; measures keep their flows here."""

    def path(self, mineral: str, stage: Stage) -> MarketPath:
        """Return the path of a market; `KeyError` if the chain has no such stage or was not run."""
        return self.paths[mineral, stage]

    @property
    def minerals(self) -> tuple[str, ...]:
        """Minerals that were run, in the order of the world."""
        return tuple(dict.fromkeys(mineral for mineral, _ in self.paths))
