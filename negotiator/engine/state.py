"""What carries over from one quarter to the next (E19 to E22), and the step between two quarters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.contracts import next_reserve
from negotiator.engine.demand import DemandState, adjustment_targets
from negotiator.engine.conditions import Conditions
from negotiator.engine.investment import CapacityState, cash_cover, next_capacity, starts
from negotiator.engine.rationing import LEAKAGE_LAG_QUARTERS, leakage
from negotiator.engine.stockpile import StockpileMoves, StockpileState, stockpile_moves
from negotiator.engine.supply import positive_margin, trickle
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from negotiator.engine.cuts import Cuts
    from negotiator.engine.excess import Excess
    from negotiator.engine.plan import Plan
    from negotiator.model.world import FloatArray

_YEAR_SPEED: Final = 0.25
"""Speed a quarter at which demand reaches its annual elasticity (E5)."""
_LONG_SPEED: Final = 1.0 / 12.0
"""Speed a quarter at which demand reaches its long-run elasticity (E5)."""
_LEAK_SPEED: Final = 0.25
"""Part of the gap between the routes through neutrals that would pay and those that exist, closed in a quarter."""
_TRADER_SPEED: Final = 0.125
"""Speed a quarter of the price that traders expect (E5b)."""


@dataclass(slots=True, eq=False)
class State:
    """Everything that a quarter hands to the next. The only mutable thing in a run."""

    makers: CapacityState
    begun: list[FloatArray]
    """(origin slot, k) capacity decided on, by quarter."""
    year_adjustment: FloatArray
    long_adjustment: FloatArray
    stock: FloatArray
    log_expected_price: FloatArray
    reserved: FloatArray | None
    stockpiles: list[StockpileState]
    moves: list[StockpileMoves]
    leaks: dict[tuple[int, int], list[FloatArray]]
    """By origin and destination slot: (k,) tonnes on their way through neutrals, by quarter of the restriction."""


def first_state(plan: Plan, draws: int) -> State:
    """Return the state of the base year: everything as it was, nothing under way."""
    layout, c = plan.layout, plan.coefficients
    ones = np.ones((layout.origin_count, draws))
    final = np.ones((len(c.final), draws))
    nothing = np.zeros_like(ones)
    return State(
        makers=CapacityState(ones, nothing, nothing, nothing, cash_cover(ones, ones, c)),
        begun=[],
        year_adjustment=final,
        long_adjustment=final,
        stock=c.stock * final,
        log_expected_price=np.zeros_like(final),
        reserved=np.zeros((layout.destination_count, draws)) if plan.quotas else None,
        stockpiles=[
            StockpileState(np.zeros((len(p.target), draws)), np.zeros(draws)) for p in plan.stockpiles
        ],
        moves=[],
        leaks={},
    )


def conditions(plan: Plan, state: State, quarter: int, before: Excess | None) -> Conditions:
    """Gather what is given in a quarter."""
    c, layout = plan.coefficients, plan.layout
    draws = state.makers.capacity.shape[1]
    _decide_contracts(plan, state, quarter, before)
    buys, offers = _decide_stockpiles(plan, state, quarter, before)
    logit = c.base_logit + c.steepness * (1.0 - c.response) * state.makers.log_year_margin
    if plan.undercut is not None:
        logit = logit - c.steepness * plan.undercut[quarter][:, None]
    floors = None if plan.log_floor is None else plan.log_floor[quarter][:, None]
    if floors is not None and not np.isfinite(floors).any():
        floors = None
    seller = _sellers(plan, quarter)
    cuts = plan.cuts[quarter]
    linked = 1.0 - c.margin_frac
    if plan.guaranteed is not None:
        linked = np.where(plan.guaranteed[quarter][:, None] > 0.0, 0.0, linked)
    return Conditions(
        layout=layout,
        coefficients=c,
        linked=linked,
        trickle=np.where(linked > 0.0, 0.0, trickle(c.margin_frac)),
        response_power=c.response * c.steepness,
        log_capacity=np.log(state.makers.capacity),
        capacity=c.capacity * state.makers.capacity,
        logit=logit,
        log_floor=floors,
        enforcing=None if floors is None or plan.enforcing is None else plan.enforcing[quarter][:, None],
        guaranteed=None if plan.guaranteed is None else plan.guaranteed[quarter][:, None],
        reserved=state.reserved if seller is not None else None,
        seller=seller,
        cuts=cuts,
        caps=() if cuts is None else tuple(_caps(state, part, draws) for part in cuts.parts),
        demand=DemandState(
            adjustment=state.year_adjustment * state.long_adjustment,
            stock=state.stock,
            expected_price=np.exp(state.log_expected_price),
            public_purchase=buys,
            public_release=offers,
        ),
    )


def advance(plan: Plan, state: State, given: Conditions, at: Excess, quarter: int) -> None:
    """Move the state on by what happened in a quarter."""
    _advance_makers(plan, state, given, at, quarter)
    _advance_users(plan, state, at)
    _advance_leaks(plan, state, at, quarter)
    growth = plan.growth[quarter]
    for i, (program, move) in enumerate(zip(plan.stockpiles, state.moves, strict=True)):
        slots = program.place.destinations
        paid = at.paid[slots]
        cost = (move.bought * paid).sum(axis=0) * growth[program.place.chain]
        cost = cost * program.place.market.price_usd_per_t / USD_PER_MUSD
        first = plan.layout.final_slots.start
        offered = np.maximum(move.offered, 1e-300)
        everyone = given.demand.public_release
        done = at.final.released[slots.start - first : slots.stop - first] if np.ndim(everyone) else 0.0
        sold = np.where(move.offered > 0.0, np.minimum(done, offered), 0.0)
        held = state.stockpiles[i].held + move.bought - sold
        shrink = growth[program.place.chain] / plan.growth[min(quarter + 1, len(plan.growth) - 1), program.place.chain]
        state.stockpiles[i] = StockpileState(held * shrink, state.stockpiles[i].spent_musd + cost)


def _advance_makers(plan: Plan, state: State, given: Conditions, at: Excess, quarter: int) -> None:
    c, behaviour = plan.coefficients, plan.scenario.assumptions.behaviour
    log_margin = np.log(positive_margin(at.margin, given.trickle))
    receipt = at.price if given.guaranteed is None else np.maximum(at.price, given.guaranteed)
    paid = np.concatenate([at.paid, np.ones((1, at.paid.shape[1]))])[plan.layout.input_slot]
    begun = starts(
        state.makers.log_expected_margin, state.makers.capacity, c, behaviour.investment_rate_frac
    )
    state.begun.append(begun)
    state.makers = next_capacity(
        state.makers,
        log_margin=log_margin,
        cover=cash_cover(receipt, paid, c),
        arrivals=_arrivals(plan, state, quarter),
        exit_rate=behaviour.exit_rate_frac,
        c=c,
    )


def _arrivals(plan: Plan, state: State, quarter: int) -> FloatArray:
    """(origin slot, k) capacity decided on a lead time before the next quarter."""
    arrivals = np.zeros_like(state.makers.capacity)
    for lead, slots in plan.leads:
        if quarter + 1 >= lead:
            arrivals[slots] = state.begun[quarter + 1 - lead][slots]
    return arrivals


def _advance_users(plan: Plan, state: State, at: Excess) -> None:
    c = plan.coefficients
    price = at.paid[plan.layout.final_slots]
    year, long = adjustment_targets(price, c)
    state.year_adjustment = state.year_adjustment + _YEAR_SPEED * (year - state.year_adjustment)
    state.long_adjustment = state.long_adjustment + _LONG_SPEED * (long - state.long_adjustment)
    state.stock = state.stock + at.final.stock_change
    state.log_expected_price = state.log_expected_price + _TRADER_SPEED * (
        np.log(price) - state.log_expected_price
    )


def _sellers(plan: Plan, quarter: int) -> FloatArray | None:
    """(origin slot, 1) 1 where goods count towards a quota in force, or None."""
    if not any(program.buyers[quarter].any() for program in plan.quotas):
        return None
    seller = np.zeros((plan.layout.origin_count, 1))
    for program in plan.quotas:
        seller[program.place.origins, 0] = program.sellers[quarter]
    return seller


def _decide_contracts(plan: Plan, state: State, quarter: int, before: Excess | None) -> None:
    if state.reserved is None or before is None:
        return
    reserved = np.zeros_like(state.reserved)
    for program in plan.quotas:
        place = program.place
        weights = plan.layout.buckets[place.bucket].weights[place.row]
        own = weights[: len(place.market.origins), : place.destinations.stop - place.destinations.start]
        reserved[place.destinations] = next_reserve(
            program, state.reserved[place.destinations], at=before, weights=own, quarter=quarter
        )
    state.reserved = reserved


def _decide_stockpiles(
    plan: Plan, state: State, quarter: int, before: Excess | None
) -> tuple[FloatArray | float, FloatArray | float]:
    """(final slot, k) tonnes bought for and offered from stockpiles."""
    if not plan.stockpiles:
        return 0.0, 0.0
    first = plan.layout.final_slots.start
    buys, offers = np.zeros_like(state.stock), np.zeros_like(state.stock)
    state.moves = []
    for program, held in zip(plan.stockpiles, state.stockpiles, strict=True):
        slots = program.place.destinations
        price = np.ones_like(held.held) if before is None else before.paid[slots]
        growth = float(plan.growth[quarter, program.place.chain])
        move = stockpile_moves(program, held, price=price, growth=growth, quarter=quarter)
        state.moves.append(move)
        buys[slots.start - first : slots.stop - first] += move.bought
        offers[slots.start - first : slots.stop - first] += move.offered
    return buys, offers


def _caps(state: State, cuts: Cuts, draws: int) -> FloatArray:
    """(P, k) tonnes that may flow in a quarter: the cap and what leaks through neutrals (E10)."""
    caps = np.repeat(cuts.cap, draws, axis=1)
    for i, key in enumerate(zip(cuts.origin, cuts.slots[cuts.buyer], strict=True)):
        routes = state.leaks.get((int(key[0]), int(key[1])), [])
        if len(routes) >= LEAKAGE_LAG_QUARTERS:
            caps[i] += routes[-LEAKAGE_LAG_QUARTERS]
    return caps


def _advance_leaks(plan: Plan, state: State, at: Excess, quarter: int) -> None:
    """Neutrals see what they could earn, and new routes open (E10)."""
    cuts = plan.cuts[quarter]
    if cuts is None:
        state.leaks.clear()
        return
    largest = plan.scenario.assumptions.behaviour.leakage_max_frac
    for part in cuts.parts:
        gap = at.paid[part.slots[part.buyer]] / at.price[part.origin] - 1.0
        kept_back = np.broadcast_to(part.base_flow - part.cap, gap.shape)
        leaks = leakage(gap, kept_back, largest) * part.neutral
        for i, key in enumerate(zip(part.origin, part.slots[part.buyer], strict=True)):
            routes = state.leaks.setdefault((int(key[0]), int(key[1])), [])
            opened = routes[-1] if routes else np.zeros_like(leaks[i])
            routes.append(opened + _LEAK_SPEED * (leaks[i] - opened))
