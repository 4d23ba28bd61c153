"""Recording a run: quarter by quarter into arrays, then one path per market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.contracts import promised_share
from negotiator.model.outcome import CappedFlow, MarketPath

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Place
    from negotiator.engine.plan import Plan
    from negotiator.engine.state import State
    from negotiator.model.world import FloatArray, Stage

_OF_ORIGINS: Final = (
    "price", "receipt", "made", "capacity", "mothballed", "plain", "floored", "landed",
)  # fmt: skip
_OF_DESTINATIONS: Final = (
    "paid", "bought", "base_pull", "seller_pull", "reserved", "promised",
)  # fmt: skip
_OF_FINAL: Final = (
    "used", "recycled", "stock_change", "public_bought", "public_released", "adjustment",
)  # fmt: skip


class Recorder:
    """Arrays `(t, slot, k)` that fill up as a run goes on."""

    def __init__(self, plan: Plan, draws: int) -> None:
        layout, quarters = plan.layout, plan.scenario.quarters
        self._plan = plan
        self._origins = _empty(_OF_ORIGINS, (quarters, layout.origin_count, draws))
        self._destinations = _empty(_OF_DESTINATIONS, (quarters, layout.destination_count, draws))
        finals = layout.destination_count - layout.final_slots.start
        self._finals = _empty(_OF_FINAL, (quarters, finals, draws))
        self._flows: list[list[FloatArray]] = []

    def record(self, quarter: int, state: State, given: Conditions, at: Excess) -> None:
        """Write down a cleared quarter."""
        self._record_origins(quarter, state, given, at)
        self._record_destinations(quarter, given, at)
        self._record_finals(quarter, given, at)
        self._flows.append(at.flows)

    def _record_origins(self, quarter: int, state: State, given: Conditions, at: Excess) -> None:
        to = self._origins
        to["price"][quarter] = at.price
        to["receipt"][quarter] = (
            at.price if given.guaranteed is None else np.maximum(at.price, given.guaranteed)
        )
        to["made"][quarter] = at.made
        to["capacity"][quarter] = given.capacity
        to["mothballed"][quarter] = given.coefficients.capacity * state.makers.mothballed
        offers = at.offers
        to["plain"][quarter] = offers.plain
        to["floored"][quarter] = offers.plain if offers.floored is None else offers.floored
        to["landed"][quarter] = offers.price if offers.landed is None else offers.landed

    def _record_destinations(self, quarter: int, given: Conditions, at: Excess) -> None:
        to = self._destinations
        to["paid"][quarter] = at.paid
        to["bought"][quarter] = at.bought
        to["base_pull"][quarter] = at.base_pull
        to["seller_pull"][quarter] = 0.0 if at.seller_pull is None else at.seller_pull
        to["reserved"][quarter] = 0.0 if given.reserved is None else given.reserved
        for program in self._plan.quotas:
            slots = program.place.destinations
            to["promised"][quarter, slots] = promised_share(program, at.bought[slots], quarter)

    def _record_finals(self, quarter: int, given: Conditions, at: Excess) -> None:
        to, final, state = self._finals, at.final, given.demand
        to["used"][quarter] = final.used
        to["recycled"][quarter] = final.recycled
        to["stock_change"][quarter] = final.stock_change
        to["public_bought"][quarter] = state.public_purchase
        to["public_released"][quarter] = final.released
        to["adjustment"][quarter] = state.adjustment

    def paths(self) -> dict[tuple[str, Stage], MarketPath]:
        """Return the path of each market; arrays are read-only views with `k` first."""
        for table in (self._origins, self._destinations, self._finals):
            for array in table.values():
                array.flags.writeable = False
        return {
            (place.market.mineral, place.market.stage): self._path(place)
            for place in self._plan.layout.places
        }

    def _path(self, place: Place) -> MarketPath:
        plan, market = self._plan, place.market
        groups = place.destinations.stop - place.destinations.start
        weights = plan.layout.buckets[place.bucket].weights[place.row]
        quarters = plan.scenario.quarters
        enforcing = np.zeros((quarters, groups), dtype=bool)
        if plan.enforcing is not None and plan.log_floor is not None:
            binding = np.isfinite(plan.log_floor[:, place.origins]).any(axis=1)
            enforcing = plan.enforcing[:, place.destinations] & binding[:, None]
        seller = np.zeros((quarters, len(market.origins)), dtype=bool)
        for program in plan.quotas:
            if program.place is place:
                seller = program.sellers & program.buyers.any(axis=1)[:, None]
        origins = {name: _view(a, place.origins) for name, a in self._origins.items()}
        destinations = {name: _view(a, place.destinations) for name, a in self._destinations.items()}
        return MarketPath(
            market=market,
            groups=place.groups,
            weights=weights[: len(market.origins), :groups],
            growth=plan.growth[:, place.chain],
            enforcing=enforcing,
            seller=seller,
            shortfall=np.moveaxis(self._origins["made"][:, place.shortage_slot], -1, 0),
            capped=self._capped(place),
            **origins,
            **destinations,
            **self._final_views(place, groups),
        )

    def _final_views(self, place: Place, groups: int) -> dict[str, FloatArray]:
        first = self._plan.layout.final_slots.start
        if place.destinations.start < first:
            some = next(iter(self._finals.values()))
            nothing = np.zeros((some.shape[-1], some.shape[0], groups))
            return dict.fromkeys(_OF_FINAL, nothing)
        slots = slice(place.destinations.start - first, place.destinations.stop - first)
        return {name: _view(array, slots) for name, array in self._finals.items()}

    def _capped(self, place: Place) -> tuple[CappedFlow, ...]:
        """Flows of the market's pairs under caps."""
        found: dict[tuple[int, int], tuple[list[int], list[FloatArray]]] = {}
        for quarter, (cuts, flows) in enumerate(zip(self._plan.cuts, self._flows, strict=True)):
            for part, flow in zip(() if cuts is None else cuts.parts, flows, strict=True):
                here = (part.origin >= place.origins.start) & (part.origin < place.origins.stop)
                for i in np.flatnonzero(here):
                    group = int(part.slots[part.buyer[i]]) - place.destinations.start
                    key = (int(part.origin[i]) - place.origins.start, group)
                    when, values = found.setdefault(key, ([], []))
                    when.append(quarter)
                    values.append(flow[i])
        return tuple(
            CappedFlow(origin, group, np.array(when, dtype=np.intp), np.array(values).T)
            for (origin, group), (when, values) in found.items()
        )


def _empty(names: tuple[str, ...], shape: tuple[int, int, int]) -> dict[str, FloatArray]:
    return {name: np.zeros(shape) for name in names}


def _view(array: FloatArray, slots: slice) -> FloatArray:
    return np.moveaxis(array[:, slots], -1, 0)
