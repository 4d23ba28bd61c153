"""What flows with terms of their own carry in a cleared quarter (E7, E8, E10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.pair_schedule import Terms
    from negotiator.model.world import FloatArray, IntArray


class OwnFlows(NamedTuple):
    """Flows with terms of their own in a cleared quarter; arrays `(P,)` of slots and `(P, k)`."""

    origin: IntArray
    destination: IntArray
    flow: FloatArray
    """t a quarter over growth."""
    landed: FloatArray
    """Over base."""
    charge: FloatArray
    """Charge on exports, a tonne, over base price."""
    is_capped: bool


def own_flows(given: Conditions, at: Excess) -> Iterator[OwnFlows]:
    """Give the flows with terms of their own: capped ones stage by stage, then the others (E7, E8, E10)."""
    for part, cuts in enumerate(given.parts):
        charge = _charge(at, cuts.origin, given.terms[part])
        landed = at.offers.restricted[part].landed
        where = cuts.origin, cuts.slots[cuts.buyer]
        yield OwnFlows(*where, at.flows[part], landed, charge, is_capped=True)
    open_flows, goods, terms = at.open_flows, at.offers.open_goods, given.open_terms
    if given.own is None or given.own.open is None:
        return
    if open_flows is not None and goods is not None and terms is not None:
        flows = given.own.open
        charge = _charge(at, flows.origin, terms)
        yield OwnFlows(*flows, open_flows, goods[:, 1], charge, is_capped=False)


def _charge(at: Excess, origin: IntArray, terms: Terms) -> FloatArray:
    """(P, k) charge on exports, a tonne, over base price (E8)."""
    price = at.price[origin]
    if terms.log_charge is None:
        return np.zeros_like(price)
    return price * np.expm1(terms.log_charge)
