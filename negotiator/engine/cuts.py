"""The capped flows of a stage, as arrays (E10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from negotiator.engine.layout import Layout
    from negotiator.engine.pairs import Flow
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray

_NO_OTHER_ORIGIN_FRAC: Final = 1.0e-6
"""A buyer whose other origins have less than this share of its purchases has none."""
_LEAST_PURCHASES_FRAC: Final = 1.0e-9
"""Base purchases of a rationed buyer count as no less than this share of its market."""
_UNLIMITED: Final = 100.0
"""A cap of so many times the base purchases of a buyer never binds."""


@dataclass(frozen=True, slots=True, eq=False)
class Short:
    """Buyers whom cuts leave without another origin: `V` of them in `G` markets, with `Q` pairs."""

    slots: IntArray
    """(G,) origin slot of the shortage price of each market."""
    buyers: IntArray
    """(V,) index into the buyers hit, market by market."""
    buyer_starts: IntArray
    """(G,) start of each market's run in `buyers`."""
    pairs: IntArray
    """(Q,) index into the pairs, market by market."""
    pair_starts: IntArray
    """(G,) start of each market's run in `pairs`."""
    market: IntArray
    """(Q,) market of each pair."""
    lot: IntArray
    """(Q,) index of the origin of each pair among the `L` capped origins of all markets."""
    lot_starts: IntArray
    """(G,) start of each market's run of origins."""
    lot_market: IntArray
    """(L,) market of each origin."""
    lot_slots: IntArray
    """(L,) origin slot of each."""
    valve: FloatArray
    """(G, 1) base purchases of these buyers, t a quarter."""


@dataclass(frozen=True, slots=True, eq=False)
class Cuts:
    """The capped flows of one stage in some quarters: `P` pairs of origin and destination, `U` groups hit."""

    origin: IntArray
    """(P,) origin slot."""
    buyer: IntArray
    """(P,) index into `slots`."""
    weight: FloatArray
    """(P, 1) sourcing weight."""
    base_flow: FloatArray
    """(P, 1) what flows at base prices, t a quarter."""
    unlimited: FloatArray
    """(P, 1) cap that never binds, t a quarter: many times what the buyer takes of all goods."""
    neutral: FloatArray
    """(P, 1) 1 where some buyer of the market is not hit, so that goods can leak, else 0."""
    slots: IntArray
    """(U,) destination slots hit, ascending."""
    buyer_starts: IntArray
    """(U,) first pair of each buyer; its pairs follow each other."""
    alone: BoolArray
    """(U, 1) True where no other origin is left."""
    shortage: IntArray
    """(U,) origin slot of the shortage price of the market."""
    sellers: IntArray
    """Origin slots that occur in `origin`, ascending."""
    by_seller: IntArray
    """(P,) the pairs ordered by origin."""
    seller_starts: IntArray
    """Start of each seller's run in `by_seller`."""
    short: Short | None
    """The buyers without another origin, market by market; None where all have one."""
    finals: IntArray
    """Positions in `slots` of groups with final demand."""
    final_slots: IntArray
    """Final slots (counted from the first) of those groups."""
    makers: IntArray
    """Origin slots that buy inputs at one of `slots`."""
    maker_buyer: IntArray
    """Position in `slots` of each of `makers`."""

    keys: tuple[tuple[int, int], ...]
    """(P,) origin slot and destination slot."""

    def by_buyer(self, pairs: FloatArray) -> FloatArray:
        """Sum over the pairs of each buyer: (P, k) to (U, k).

        Parameters
        ----------
        pairs : (P, k)
        """
        if len(pairs) == len(self.slots):
            return pairs
        return np.add.reduceat(pairs, self.buyer_starts, axis=0)


def cuts_of(layout: Layout, flows: list[Flow]) -> Cuts:
    """Put the capped flows of a stage into arrays.

    Parameters
    ----------
    flows : ordered by destination slot, then by origin slot
    """
    slots, buyer = np.unique([flow.destination for flow in flows], return_inverse=True)
    weight = np.array([[flow.weight] for flow in flows])
    demand = np.array([[flow.base_demand] for flow in flows])
    opened = np.zeros(len(slots))
    for number, slot in enumerate(slots):
        opened[number] = max(flow.opened for flow in flows if flow.destination == slot)
    alone = 1.0 + opened - np.bincount(buyer, weight[:, 0]) < _NO_OTHER_ORIGIN_FRAC
    buyer_starts = np.searchsorted(buyer, np.arange(len(slots)))
    firsts = [flows[int(start)] for start in buyer_starts]
    shortage = np.array([flow.place.shortage_slot for flow in firsts], dtype=np.intp)
    makers = np.flatnonzero(np.isin(layout.input_slot, slots))
    origin = np.array([flow.origin for flow in flows], dtype=np.intp)
    by_seller = np.argsort(origin, kind="stable")
    sellers, seller_starts = np.unique(origin[by_seller], return_index=True)
    valve = np.array([max(flow.base_demand, _least_purchases(flow)) for flow in firsts])
    return Cuts(
        origin=origin,
        buyer=buyer.astype(np.intp),
        weight=weight,
        base_flow=weight * demand,
        unlimited=_UNLIMITED * demand,
        neutral=np.array([[float(flow.neutral)] for flow in flows]),
        slots=slots.astype(np.intp),
        buyer_starts=buyer_starts,
        alone=alone[:, None],
        shortage=shortage,
        sellers=sellers,
        by_seller=by_seller,
        seller_starts=seller_starts,
        short=_short(alone, shortage, (buyer, origin), valve) if alone.any() else None,
        finals=np.flatnonzero(slots >= layout.final_slots.start),
        final_slots=slots[slots >= layout.final_slots.start] - layout.final_slots.start,
        makers=makers,
        maker_buyer=np.searchsorted(slots, layout.input_slot[makers]),
        keys=tuple((flow.origin, flow.destination) for flow in flows),
    )


def _least_purchases(flow: Flow) -> float:
    """Tonnes a quarter that stand for the purchases of who bought nothing in the base year but may now."""
    return _LEAST_PURCHASES_FRAC * float(flow.place.market.supply_t.sum()) / QUARTERS_PER_YEAR


def _short(
    alone: BoolArray, shortage: IntArray, pair: tuple[IntArray, IntArray], valve: FloatArray
) -> Short:
    """Gather the buyers that are alone, (U,), by market; markets follow each other among buyers.

    Parameters
    ----------
    pair : buyer and origin slot of each pair
    """
    buyer, origin = pair
    buyers, pairs = np.flatnonzero(alone), np.flatnonzero(alone[buyer])
    slots, buyer_starts = np.unique(shortage[buyers], return_index=True)
    market = np.searchsorted(slots, shortage[buyer[pairs]])
    # The slots of a market follow each other, its shortage price last, so origins are ordered by market.
    lot_slots, lot = np.unique(origin[pairs], return_inverse=True)
    lot_market = np.searchsorted(slots, lot_slots)
    return Short(
        slots=slots,
        buyers=buyers,
        buyer_starts=buyer_starts,
        pairs=pairs,
        pair_starts=np.searchsorted(market, np.arange(len(slots))),
        market=market,
        lot=lot.astype(np.intp),
        lot_starts=np.searchsorted(lot_market, np.arange(len(slots))),
        lot_market=lot_market,
        lot_slots=lot_slots,
        valve=np.add.reduceat(valve[buyers], buyer_starts)[:, None],
    )
