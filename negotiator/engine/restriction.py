"""Restricted buyers within a trial: what they would want, and what they pay (E10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.demand import purchases
from negotiator.engine.rationing import Rationed, restricted_prices, shortage_valve
from negotiator.engine.supply import utilisation

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.cuts import Cuts
    from negotiator.engine.excess import Offers
    from negotiator.model.world import FloatArray, IntArray


def restrict(given: Conditions, cuts: Cuts, caps: FloatArray, offers: Offers) -> None:
    """Give the buyers of a stage that are hit by cuts their prices (E10)."""
    pull, cost = offers.plain[cuts.origin], offers.price[cuts.origin]
    if given.enforcing is not None and offers.floored is not None and offers.landed is not None:
        enforced = given.enforcing[cuts.slots[cuts.buyer]]
        pull = np.where(enforced, offers.floored[cuts.origin], pull)
        cost = np.where(enforced, offers.landed[cuts.origin], cost)
    found = restricted_prices(
        cuts,
        caps,
        capped=(pull, cost),
        others=(offers.base_sum[cuts.slots], offers.base_price[cuts.slots]),
        shortage_price=offers.price[cuts.shortage],
        wanted_at=lambda paid: _wanted(given, cuts, paid),
    )
    offers.restricted.append(found)
    offers.base_price[cuts.slots] = found.price
    offers.base_sum[cuts.slots] = found.natural_sum


def _wanted(
    given: Conditions, cuts: Cuts, paid: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """(U, k) what buyers hit by cuts would buy beyond what is reserved at these prices, and its slope."""
    total, slope = np.zeros_like(paid), np.zeros_like(paid)
    if len(cuts.finals):
        part = cuts.final_slots
        final = purchases(paid[cuts.finals], given.demand.part(part), given.coefficients.part(part))
        total[cuts.finals], slope[cuts.finals] = final.bought, final.slope
    if len(cuts.makers):
        np.add.at(total, cuts.maker_buyer, _usual_inputs(given, cuts.makers))
    if given.reserved is None:
        return total, slope
    free = 1.0 - given.reserved[cuts.slots]
    return total * free, slope * free


def _usual_inputs(given: Conditions, makers: IntArray) -> FloatArray:
    """(maker, k) inputs that makers would buy at their base margin, t.

    Good enough to tell whether a cap binds: where it does not, the other origins cost no more than the capped one.
    """
    used = utilisation(given.logit[makers])
    inputs: FloatArray = given.capacity[makers] * used * given.layout.input_ratio[makers, None]
    return inputs


def ration(
    given: Conditions, part: int, offers: Offers, wanted: FloatArray
) -> list[tuple[int, Rationed, FloatArray]]:
    """Shortage slot, state and pairs of each market whose buyers are left without another origin (E10).

    Parameters
    ----------
    part : index of the stage's cuts
    wanted : (U, k) purchases beyond those reserved
    """
    cuts, caps, restricted = given.parts[part], given.caps[part], offers.restricted[part]
    found = []
    for slot in np.unique(cuts.shortage[cuts.alone]):
        here = cuts.alone & (cuts.shortage == slot)
        pairs = np.flatnonzero(here[cuts.buyer])
        valve = float(cuts.valve[here].sum())
        choke = given.coefficients.choke_price[slot]
        given_up = shortage_valve(offers.log_price[slot], choke, np.array(valve))
        natural = np.log(restricted.natural_price[here][0])
        state = Rationed(
            gap=valve * (offers.log_price[slot] - natural),
            slack=caps[pairs].sum(axis=0) + given_up - wanted[here].sum(axis=0),
            given_up=given_up,
            valve=valve,
        )
        found.append((int(slot), state, pairs))
    return found
