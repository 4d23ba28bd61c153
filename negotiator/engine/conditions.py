"""All that is given within a quarter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.sourcing import attraction

if TYPE_CHECKING:
    from negotiator.engine.coefficients import Coefficients
    from negotiator.engine.cuts import Cuts
    from negotiator.engine.demand import DemandTerms
    from negotiator.engine.home import HomeGoods
    from negotiator.engine.layout import Layout
    from negotiator.engine.pair_schedule import FlowSet, Terms
    from negotiator.engine.public_stock import Orders
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray


class Tariffs(NamedTuple):
    """Tariffs in force (E16)."""

    factor: FloatArray
    """(origin slot, k) one plus the tariff."""
    pull: FloatArray
    """(origin slot, k) part of the attraction of goods that is left with it."""


class Floors(NamedTuple):
    """Border measures in force: floors (E12) and tariffs (E16)."""

    log_price: FloatArray
    """(origin slot, k) log of the floor over base; -inf for goods that pass free."""
    price: FloatArray
    """(origin slot, k) floor over base; 0 for goods that pass free."""
    tariffs: Tariffs | None
    """None where nothing pays a tariff."""
    pull: FloatArray
    """(origin slot, k) attraction of goods that land at the floor; infinite for goods that pass free."""
    enforcing: BoolArray
    """(destination slot, 1) True where they are enforced."""
    open_border: FloatArray
    """(destination slot, 1) 0 where they are enforced, else 1."""
    home: HomeGoods | None
    """Goods that pay no tariff because they cross no border; None where members' goods pay none at all."""


@dataclass(slots=True, eq=False)
class Conditions:
    """What makers and buyers bring into a quarter. Arrays `(slot, k)` or `(slot, 1)`."""

    layout: Layout
    coefficients: Coefficients
    linked: FloatArray
    """(origin slot, 1) part of the base price that follows the price of the input; 0 where a receipt is
    guaranteed, and the unknown is the log price itself."""
    response_power: FloatArray
    """(origin slot, 1) `k` of (E4) times the part of the response that acts within a quarter."""
    output_scale: FloatArray
    """(origin slot, 1) base output, or the base purchases of rationed buyers, t; 1 where there is neither."""
    log_capacity: FloatArray
    """Log of capacity over base capacity."""
    is_choosy: bool
    """True where buyers answer prices so much that attractions may be no numbers (E7)."""
    capacity: FloatArray
    """t a quarter."""
    logit: FloatArray
    """Log odds of utilisation at the base receipt, past receipts and undercutting included."""
    floors: Floors | None
    guaranteed: FloatArray | None
    """(origin slot, k) least receipt over base; 0 where none (E13)."""
    reserved: FloatArray | None
    """(destination slot, k) share of purchases to reserve for members' goods at prices buyers accept (E15)."""
    seller: FloatArray | None
    """(origin slot, 1) 1 where goods count as members', else 0."""
    own: FlowSet | None
    """Flows with terms of their own; None where there are none."""
    terms: tuple[Terms, ...]
    """For each part of the cuts the terms of its flows."""
    open_terms: Terms | None
    """Terms of the flows that nothing caps."""
    caps: tuple[FloatArray, ...]
    """For each part of the cuts (P, k) tonnes that may flow, leakage included."""
    demand: DemandTerms
    orders: Orders | None
    """What stockpiles want to do; None where there are none (E17)."""
    restricted_demand: tuple[DemandTerms, ...]
    """For each part of the cuts, the terms of the final users hit."""
    usual_inputs: tuple[FloatArray, ...]
    """For each part of the cuts (U, k) inputs that makers would buy at their base margin, t. Good enough to
    tell whether a cap binds: where it does not, the other origins cost no more than the capped one."""

    def less_choosy(self, most: float) -> Conditions:
        """Return what would be given if no buyers' elasticity of sourcing were larger than this (E7).

        Parameters
        ----------
        most : elasticity of sourcing
        """
        c = self.coefficients
        sigma = np.minimum(c.sourcing_elasticity, most)
        floors = self.floors
        if floors is not None:
            tariffs = floors.tariffs
            if tariffs is not None:
                tariffs = tariffs._replace(pull=tariffs.factor**-sigma)
            pull = attraction(floors.log_price, self.log_capacity, sigma)
            floors = floors._replace(tariffs=tariffs, pull=pull)
        return replace(
            self,
            coefficients=replace(c, sourcing_elasticity=sigma),
            floors=floors,
        )

    @property
    def parts(self) -> tuple[Cuts, ...]:
        """Cuts in force, stage by stage."""
        return () if self.own is None else self.own.parts

    @property
    def flow_layout(self) -> Layout:
        """The layout whose sourcing weights leave out the flows with terms of their own."""
        return self.layout if self.own is None else self.own.layout
