"""All that is given within a quarter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from negotiator.engine.coefficients import Coefficients
    from negotiator.engine.cuts import Cuts, CutSet
    from negotiator.engine.demand import DemandState
    from negotiator.engine.layout import Layout
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Conditions:
    """What makers and buyers bring into a quarter. Arrays `(slot, k)` or `(slot, 1)`."""

    layout: Layout
    coefficients: Coefficients
    linked: FloatArray
    """(origin slot, 1) part of the base price that follows the price of the input; 0 where a receipt is
    guaranteed, and the unknown is the log price itself."""
    trickle: FloatArray
    response_power: FloatArray
    """(origin slot, 1) `k` of (E4) times the part of the response that acts within a quarter."""
    log_capacity: FloatArray
    """Log of capacity over base capacity."""
    capacity: FloatArray
    """t a quarter."""
    logit: FloatArray
    """Log odds of utilisation at the base receipt, past receipts and undercutting included."""
    log_floor: FloatArray | None
    enforcing: BoolArray | None
    guaranteed: FloatArray | None
    reserved: FloatArray | None
    """(destination slot, k) share of purchases that is reserved for members' goods (E15)."""
    seller: FloatArray | None
    """(origin slot, 1) 1 where goods count as members', else 0."""
    cuts: CutSet | None
    caps: tuple[FloatArray, ...]
    """For each part of the cuts (P, k) tonnes that may flow."""
    demand: DemandState

    @property
    def parts(self) -> tuple[Cuts, ...]:
        """Cuts in force, stage by stage."""
        return () if self.cuts is None else self.cuts.parts

    @property
    def flow_layout(self) -> Layout:
        """The layout whose sourcing weights leave out the capped pairs."""
        return self.layout if self.cuts is None else self.cuts.layout
