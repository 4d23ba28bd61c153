"""Recording a run: quarter by quarter into arrays, then one path per market."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.contracts import promised_share
from negotiator.engine.deeds import deeds
from negotiator.engine.own_flows import OwnFlows, own_flows
from negotiator.engine.settlement import settled
from negotiator.engine.state import receipts
from negotiator.model.outcome import CappedFlow, MarketPath

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Place
    from negotiator.engine.plan import Plan
    from negotiator.engine.state import State
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, Stage

_OF_ORIGINS: Final = (
    "price", "receipt", "settled", "made", "capacity", "mothballed", "plain", "floored", "landed",
)  # fmt: skip
_AS_OTHERS: Final = (("receipt", "price"), ("floored", "plain"), ("landed", "price"))
"""What is the same where nothing guarantees receipts, or nothing is due at any border."""
_OF_DESTINATIONS: Final = (
    "paid", "bought", "base_pull", "seller_pull", "reserved", "promised",
    "public_bought", "public_released",
)  # fmt: skip
_OF_FINAL: Final = (
    "used", "recycled", "stock_change", "adjustment",
)  # fmt: skip


class _Table:
    """Arrays `(k, t, slot)` by name, made when something is written; what is never written is 0."""

    def __init__(self, names: tuple[str, ...], shape: tuple[int, int, int], rows: int) -> None:
        self._names, self._shape, self._rows = names, shape, rows
        self._arrays: dict[str, FloatArray] = {}

    def put(self, name: str, quarter: int, values: FloatArray, slots: slice | None = None) -> None:
        """Write the values of a quarter, (slot, k), into some of the slots, or all."""
        array = self._arrays.get(name)
        if array is None or quarter >= array.shape[1]:
            draws, quarters, every = self._shape
            made = np.zeros((draws, self._rows if quarter < self._rows else quarters, every))
            if array is not None:
                made[:, : array.shape[1]] = array
            array = self._arrays[name] = made
        array[:, quarter, slice(None) if slots is None else slots] = values.T

    def share(self, name: str, other: str) -> None:
        """Let what is written under one name be told under another that was not written too."""
        if name not in self._arrays:
            self._arrays[name] = self._arrays[other]

    def finished(self) -> dict[str, FloatArray]:
        """Return read-only arrays; the first quarter stands for all where no other was written."""
        return {name: self._finished(self._arrays.get(name)) for name in self._names}

    def _finished(self, array: FloatArray | None) -> FloatArray:
        if array is None or not array.any():
            return np.broadcast_to(0.0, self._shape)
        return np.broadcast_to(array, self._shape)


class Recorder:
    """Writes a run down as it goes on."""

    def __init__(self, plan: Plan, draws: int) -> None:
        layout, quarters = plan.layout, plan.scenario.quarters
        finals = layout.destination_count - layout.final_slots.start
        rows = 1 if plan.is_quiet else quarters
        self._plan = plan
        self._origins = _Table(_OF_ORIGINS, (draws, quarters, layout.origin_count), rows)
        self._destinations = _Table(
            _OF_DESTINATIONS, (draws, quarters, layout.destination_count), rows
        )
        self._finals = _Table(_OF_FINAL, (draws, quarters, finals), rows)
        self._flows: list[tuple[int, OwnFlows]] = []
        self._phases = np.zeros((quarters, len(plan.rules), draws), dtype=np.intp)

    def record(self, quarter: int, state: State, given: Conditions, at: Excess) -> None:
        """Write down a cleared quarter; if it is the first and the only one, it stands for all."""
        self._record_origins(quarter, state, given, at)
        self._record_destinations(quarter, at)
        self._record_finals(quarter, state, at)
        self._flows += ((quarter, flows) for flows in own_flows(given, at))
        for number, stance in enumerate(state.stances):
            self._phases[quarter, number] = stance.phase

    def _record_origins(self, quarter: int, state: State, given: Conditions, at: Excess) -> None:
        plan, put, offers = self._plan, self._origins.put, at.offers
        put("price", quarter, at.price)
        if plan.guaranteed is not None or plan.cover is not None:
            put("receipt", quarter, receipts(plan, given, at, quarter))
        if plan.cover is not None:
            put("settled", quarter, settled(at.price, plan.cover.at(quarter)))
        put("made", quarter, at.made)
        put("capacity", quarter, given.capacity)
        put("mothballed", quarter, given.coefficients.capacity * state.makers.mothballed)
        put("plain", quarter, offers.plain)
        if plan.is_bordered.any():
            put("floored", quarter, offers.plain if given.floors is None else offers.floored)
            put("landed", quarter, offers.price if offers.landed is None else offers.landed)

    def _record_destinations(self, quarter: int, at: Excess) -> None:
        put, reserved = self._destinations.put, at.offers.reserved
        put("paid", quarter, at.paid)
        put("bought", quarter, at.bought)
        put("base_pull", quarter, at.base_pull)
        if at.seller_pull is not None and reserved is not None:
            put("seller_pull", quarter, at.seller_pull)
            put("reserved", quarter, reserved)
        if at.public is not None:
            put("public_bought", quarter, at.public.bought)
            put("public_released", quarter, at.public.released)
        for program in self._plan.quotas:
            slots = program.place.destinations
            put("promised", quarter, promised_share(program, at.bought[slots], quarter), slots)

    def _record_finals(self, quarter: int, state: State, at: Excess) -> None:
        put, final = self._finals.put, at.final
        put("used", quarter, final.used)
        put("recycled", quarter, final.recycled)
        put("stock_change", quarter, final.stock_change)
        put("adjustment", quarter, state.year_adjustment * state.long_adjustment)

    def paths(self) -> dict[tuple[str, Stage], MarketPath]:
        """Return the path of each market; arrays are read-only, with `k` first."""
        for name, other in _AS_OTHERS:
            self._origins.share(name, other)
        tables = [table.finished() for table in (self._origins, self._destinations, self._finals)]
        return {
            (place.market.mineral, place.market.stage): self._path(place, tables)
            for place in self._plan.layout.places
        }

    def _path(self, place: Place, tables: list[dict[str, FloatArray]]) -> MarketPath:
        plan, market, layout = self._plan, place.market, self._plan.layout
        slots = place.destinations
        groups, first = slots.stop - slots.start, layout.final_slots.start
        origins, destinations, finals = tables
        seller = np.zeros((plan.scenario.quarters, len(market.origins)), dtype=bool)
        for program in plan.reserving:
            if program.place is place and program.sellers is not None:
                seller = program.sellers & np.any(program.buyers, axis=1, keepdims=True)
        shortage = place.shortage_slot
        return MarketPath(
            market=market,
            groups=place.groups,
            weights=layout.buckets[place.bucket].weights[place.row, : len(market.origins), :groups],
            growth=plan.growth[:, place.chain, 0],
            enforcing=self._enforcing(place),
            home=self._home(place),
            tariff=self._tariff(place),
            seller=seller,
            shortfall=origins["made"][:, :, shortage],
            capped=self._capped(place),
            deeds=tuple(deeds(plan.rules, self._phases, place)),
            feed=self._feed(place),
            **{name: array[:, :, place.origins] for name, array in origins.items()},
            **{name: array[:, :, slots] for name, array in destinations.items()},
            **_final_views(finals, slice(slots.start - first, slots.stop - first)),
        )

    def _feed(self, place: Place) -> FloatArray | None:
        """(k or 1, t, s) largest capacity that hosts and projects allow, t a quarter; None without a bound."""
        plan = self._plan
        if plan.feed is None or not np.isfinite(plan.feed[0, place.origins.start, 0]):
            return None
        feed = plan.feed[:, place.origins]
        if plan.opened is not None:
            feed = feed + plan.opened[:, place.origins]
        feed = feed * plan.coefficients.capacity[place.origins]
        quarters = (plan.scenario.quarters, *feed.shape[1:])
        return _turned(np.broadcast_to(feed, quarters))

    def _enforcing(self, place: Place) -> BoolArray:
        """(t, g) True where a floor or a tariff on goods of this market is enforced."""
        plan, slots = self._plan, place.destinations
        binding = np.any(plan.log_floor[:, place.origins, 0] > -np.inf, axis=1, keepdims=True)
        if plan.tariff is not None:
            binding |= np.any(plan.tariff[:, place.origins, 0] > 0.0, axis=1, keepdims=True)
        enforcing: BoolArray = plan.ground.enforcing[:, slots] & binding
        return enforcing

    def _tariff(self, place: Place) -> FloatArray:
        """(t, s) tariff on goods of each origin, over their price, where it is enforced; (k, t, s) by level."""
        if self._plan.tariff is None:
            return np.zeros((self._plan.scenario.quarters, len(place.market.origins)))
        tariff = self._plan.tariff[:, place.origins]
        return tariff[..., 0] if tariff.shape[-1] == 1 else _turned(tariff)

    def _home(self, place: Place) -> BoolArray:
        """(s, g) True for goods that cross no border, where members' goods pay a tariff."""
        makers, buyers = len(place.market.origins), int(place.groups.max()) + 1
        if self._plan.home is None:
            return np.zeros((makers, buyers), dtype=bool)
        return self._plan.home.masks[place.bucket][place.row, :makers, :buyers]

    def _capped(self, place: Place) -> tuple[CappedFlow, ...]:
        """Flows of the market's pairs with terms of their own."""
        found: dict[tuple[int, int], list[tuple[int, OwnFlows, int]]] = {}
        for quarter, flows in self._flows:
            here = (flows.origin >= place.origins.start) & (flows.origin < place.origins.stop)
            for i in np.flatnonzero(here):
                group = int(flows.destination[i]) - place.destinations.start
                key = (int(flows.origin[i]) - place.origins.start, group)
                found.setdefault(key, []).append((quarter, flows, int(i)))
        return tuple(_capped_flow(*key, cells) for key, cells in found.items())


def _some_of_capped(capped: CappedFlow, which: slice) -> CappedFlow:
    return replace(
        capped, flow=capped.flow[which], landed=capped.landed[which], charge=capped.charge[which]
    )


def _capped_flow(origin: int, group: int, cells: list[tuple[int, OwnFlows, int]]) -> CappedFlow:
    """One pair, put together from its place among the flows of each quarter."""
    return CappedFlow(
        origin,
        group,
        np.array([quarter for quarter, _, _ in cells], dtype=np.intp),
        np.array([flows.flow[i] for _, flows, i in cells]).T,
        np.array([flows.landed[i] for _, flows, i in cells]).T,
        np.array([flows.charge[i] for _, flows, i in cells]).T,
        np.array([flows.is_capped for _, flows, _ in cells], dtype=bool),
    )


def some_of(path: MarketPath, which: slice) -> MarketPath:
    """Return the path of some of the draws of an outcome of several; arrays are views."""
    names = (*_OF_ORIGINS, *_OF_DESTINATIONS, *_OF_FINAL, "growth", "shortfall")
    return replace(
        path,
        tariff=path.tariff if path.tariff.ndim == 2 else path.tariff[which],  # noqa: PLR2004
        feed=path.feed if path.feed is None or len(path.feed) == 1 else path.feed[which],
        capped=tuple(_some_of_capped(capped, which) for capped in path.capped),
        deeds=tuple(replace(deed, quarters=deed.quarters[which]) for deed in path.deeds),
        **{name: getattr(path, name)[which] for name in names},
    )


def _turned(array: FloatArray) -> FloatArray:
    """(t, slot, k) to a read-only (k, t, slot)."""
    turned = array.transpose(2, 0, 1)
    turned.flags.writeable = False
    return turned


def _final_views(finals: dict[str, FloatArray], slots: slice) -> dict[str, FloatArray]:
    """Paths of final users; zeros in a market that has none."""
    if slots.start >= 0:
        return {name: array[:, :, slots] for name, array in finals.items()}
    draws, quarters, _ = finals["used"].shape
    return dict.fromkeys(_OF_FINAL, np.zeros((draws, quarters, slots.stop - slots.start)))
