"""What carries over from one quarter to the next (E19 to E22), and the step between two quarters."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.demand import adjustment_targets
from negotiator.engine.investment import CapacityState, Margins, cash_cover, next_capacity, starts
from negotiator.engine.projects import project_arrivals
from negotiator.engine.rationing import leakage
from negotiator.engine.settlement import average_receipt
from negotiator.engine.stances import Stance, first_stances, next_stances
from negotiator.engine.stockpile import (
    StockpileMoves,
    StockpileState,
    calm_quarters,
    empty_stockpile,
)
from negotiator.engine.supply import positive_margin, relative_margin, trickle
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.plan import Plan
    from negotiator.model.world import FloatArray

_YEAR_SPEED: Final = 0.25
"""Speed a quarter at which demand reaches its annual elasticity (E5)."""
_LONG_SPEED: Final = 1.0 / 12.0
"""Speed a quarter at which demand reaches its long-run elasticity (E5)."""
_LEAK_SPEED: Final = 0.25
"""Part of the gap between routes through neutrals that would pay and those that exist, closed in a quarter."""
_TRADER_SPEED: Final = 0.125
"""Speed a quarter of the price that traders expect (E5b)."""

_STILL: Final = 1.0e-12
"""Change in a quarter, over what there was, that is only rounding."""
_OF_USERS: Final = ("year_adjustment", "long_adjustment", "stock", "log_expected_price")


@dataclass(slots=True, eq=False)
class State:
    """Everything that a quarter hands to the next. The only mutable thing in a run."""

    makers: CapacityState
    begun: FloatArray
    """(quarter + longest lead, origin slot, k) capacity decided on; the rows before the first quarter are 0."""
    year_adjustment: FloatArray
    long_adjustment: FloatArray
    stock: FloatArray
    log_expected_price: FloatArray
    reserved: FloatArray | None
    stockpiles: list[StockpileState]
    moves: list[StockpileMoves]
    leaks: dict[tuple[int, int], list[FloatArray]]
    """By origin and destination slot: (k,) tonnes under way through neutrals, by quarter of the restriction."""
    stances: list[Stance]
    """What each program does in the quarter (section 6)."""


def first_state(plan: Plan, draws: int) -> State:
    """Return the state of the base year: everything as it was, nothing under way."""
    layout, c = plan.layout, plan.coefficients
    ones = np.ones((layout.origin_count, draws))
    final = np.ones((len(c.final), draws))
    nothing = np.zeros_like(ones)
    rows = plan.scenario.quarters + int(c.lead_quarters.max())
    capacity = ones if plan.opened is None else ones + plan.opened[0]
    return State(
        makers=CapacityState(capacity, nothing, nothing, nothing, cash_cover(ones, ones, c)),
        begun=np.zeros((rows, layout.origin_count, draws)),
        year_adjustment=final,
        long_adjustment=final,
        stock=c.stock * final,
        log_expected_price=np.zeros_like(final),
        reserved=np.zeros((layout.destination_count, draws)) if plan.reserving else None,
        stockpiles=[empty_stockpile(len(p.target), draws) for p in plan.stockpiles],
        moves=[],
        leaks={},
        stances=first_stances(plan.rules, draws),
    )


def is_still(plan: Plan, state: State) -> bool:
    """Tell whether a quarter has left everything as it was in the base year."""
    first = first_state(plan, state.stock.shape[1])
    then, now = first.makers, state.makers
    pairs = [
        (getattr(then, field.name), getattr(now, field.name)) for field in fields(CapacityState)
    ]
    pairs += [(getattr(first, name), getattr(state, name)) for name in _OF_USERS]
    return not state.begun.any() and all(
        bool((np.abs(b - a) <= _STILL * (1.0 + np.abs(a))).all()) for a, b in pairs
    )


def advance(plan: Plan, state: State, given: Conditions, at: Excess, quarter: int) -> None:
    """Move the state on by what happened in a quarter."""
    _advance_makers(plan, state, given, at, quarter)
    _advance_users(plan, state, at)
    _advance_leaks(plan, state, given, at)
    _advance_stockpiles(plan, state, at, quarter)
    state.stances = next_stances(plan.rules, state.stances, (given, at), quarter)


def _advance_makers(plan: Plan, state: State, given: Conditions, at: Excess, quarter: int) -> None:
    """Decide on new capacity, and let what was decided on a lead time before the next quarter arrive."""
    c, behaviour = plan.coefficients, plan.scenario.assumptions.behaviour
    receipt, log_average = receipts(plan, given, at, quarter), at.log_margin
    if plan.cover is not None:
        covered = plan.cover.at(quarter).covered > 0.0
        log_average = np.where(covered, log_margin(given, at, receipt), log_average)
    makers, longest = state.makers, len(state.begun) - plan.scenario.quarters
    begun = starts(makers.log_expected_margin, makers.capacity, c, behaviour.investment_rate_frac)
    feed = plan.feed_in(quarter)
    if feed is not None:
        begun *= makers.capacity + makers.mothballed < feed
    state.begun[longest + quarter] = begun
    exit_rate: FloatArray | float = behaviour.exit_rate_frac
    if plan.running is not None:
        exit_rate = exit_rate * plan.running[quarter][:, None]
    arriving = longest + quarter + 1 - c.lead_quarters
    slots, draws = (np.arange(length) for length in makers.capacity.shape)
    arrivals = state.begun[arriving, slots[:, None], draws]
    if plan.opened is not None and quarter + 1 < plan.scenario.quarters:
        now, after = plan.opened[quarter], plan.opened[quarter + 1]
        arrivals = arrivals + project_arrivals(now, after, makers.capacity)
    state.makers = next_capacity(
        makers,
        margins=Margins(at.log_margin, log_average),
        cover=cash_cover(receipt, at.input_price(given), c),
        arrivals=arrivals,
        exit_rate=exit_rate,
        c=c,
    )


def receipts(plan: Plan, given: Conditions, at: Excess, quarter: int) -> FloatArray:
    """(origin slot, k) what makers receive for a tonne on average, over base (E13, E14)."""
    marginal = at.price if given.guaranteed is None else np.maximum(at.price, given.guaranteed)
    return marginal if plan.cover is None else average_receipt(marginal, plan.cover.at(quarter))


def log_margin(given: Conditions, at: Excess, receipt: FloatArray) -> FloatArray:
    """(origin slot, k) log of the margin over its base at some receipts, kept above zero (E4)."""
    frac = given.coefficients.margin_frac
    margin = relative_margin(receipt, at.input_price(given), frac)
    margins: FloatArray = np.log(positive_margin(margin, trickle(frac)))
    return margins


def _advance_users(plan: Plan, state: State, at: Excess) -> None:
    price = at.final.price
    year, long = adjustment_targets(price, plan.coefficients)
    state.year_adjustment = state.year_adjustment + _YEAR_SPEED * (year - state.year_adjustment)
    state.long_adjustment = state.long_adjustment + _LONG_SPEED * (long - state.long_adjustment)
    state.stock = state.stock + at.final.stock_change
    state.log_expected_price = state.log_expected_price + _TRADER_SPEED * (
        np.log(price) - state.log_expected_price
    )


def _advance_leaks(plan: Plan, state: State, given: Conditions, at: Excess) -> None:
    """Neutrals see what they could earn, and new routes open (E10)."""
    if not given.parts:
        state.leaks.clear()
        return
    largest = plan.scenario.assumptions.behaviour.leakage_max_frac
    for part, terms in zip(given.parts, given.terms, strict=True):
        gap = at.paid[part.slots[part.buyer]] / at.price[part.origin] - 1.0
        kept_back = np.maximum(np.broadcast_to(part.base_flow - terms.cap, gap.shape), 0.0)
        leaks = leakage(gap, kept_back, largest) * part.neutral
        for i, key in enumerate(part.keys):
            routes = state.leaks.setdefault(key, [])
            opened = routes[-1] if routes else np.zeros_like(leaks[i])
            routes.append(opened + _LEAK_SPEED * (leaks[i] - opened))


def _advance_stockpiles(plan: Plan, state: State, at: Excess, quarter: int) -> None:
    """Book what stockpiles bought and sold, and what it cost (E17)."""
    growth, public = plan.growth, at.public
    if public is None:
        return
    for i, program in enumerate(plan.stockpiles):
        slots, chain = program.place.destinations, program.place.chain
        bought = public.bought[slots]
        paid = (bought * at.paid[slots]).sum(axis=0) * growth[quarter, chain]
        cost = paid * program.place.market.price_usd_per_t / USD_PER_MUSD
        before = state.stockpiles[i]
        held = before.held + bought - public.released[slots]
        shrink = growth[quarter, chain] / growth[min(quarter + 1, len(growth) - 1), chain]
        state.stockpiles[i] = StockpileState(
            held * shrink,
            (before.bought + bought) * shrink,
            before.spent_musd + cost,
            calm_quarters(
                program,
                before.calm,
                price=at.paid[slots],
                released=public.released[slots],
                quarter=quarter,
            ),
        )
