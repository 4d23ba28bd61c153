"""The start of a quarter: what was decided by the prices of the one before, and all that is then given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.conditions import Conditions, Floors, Tariffs
from negotiator.engine.contracts import next_reserve
from negotiator.engine.demand import DemandState, demand_terms
from negotiator.engine.public_stock import Orders, no_orders
from negotiator.engine.rationing import LEAKAGE_LAG_QUARTERS
from negotiator.engine.sourcing import attraction
from negotiator.engine.stockpile import Past, stockpile_moves
from negotiator.engine.supply import utilisation
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from negotiator.engine.cuts import Cuts
    from negotiator.engine.demand import DemandTerms
    from negotiator.engine.excess import Excess
    from negotiator.engine.pair_schedule import FlowSet
    from negotiator.engine.plan import Plan, StockpileProgram
    from negotiator.engine.state import State
    from negotiator.model.world import FloatArray

_CHOOSY: Final = 16.0
"""Sourcing elasticity from which prices that a search may try leave the range of numbers of an attraction."""


def conditions(plan: Plan, state: State, quarter: int, before: Excess | None) -> Conditions:
    """Gather what is given in a quarter, from the state and the quarter before."""
    c = plan.coefficients
    _decide_contracts(plan, state, quarter, before)
    demand = _demand(plan, state, quarter)
    logit = c.steepness * (1.0 - c.response) * state.makers.log_year_margin
    logit += c.base_logit
    if plan.undercut is not None:
        logit -= c.steepness * plan.undercut[quarter][:, None]
    for rule, stance in zip(plan.rules, state.stances, strict=True):
        if rule is not None and rule.log_cut:
            logit[rule.slot] -= c.steepness[rule.slot] * rule.log_cut * stance.undercutting
    linked = 1.0 - c.margin_frac
    working = working_capacity(plan, state, quarter)
    log_capacity = np.log(working)
    seller = _sellers(plan, quarter)
    now = plan.flows.now(quarter, [stance.acting for stance in state.stances])
    orders = _decide_stockpiles(plan, state, quarter, before)
    guaranteed = None if plan.guaranteed is None else plan.guaranteed[quarter]
    if guaranteed is not None and not guaranteed.any():
        guaranteed = None
    given = Conditions(
        layout=plan.layout,
        coefficients=c,
        linked=linked if guaranteed is None else np.where(guaranteed[:, :1] > 0.0, 0.0, linked),
        response_power=c.response * c.steepness,
        output_scale=_output_scale(plan, state, now.flows),
        log_capacity=log_capacity,
        is_choosy=float(c.sourcing_elasticity.max()) >= _CHOOSY,
        capacity=c.capacity * working,
        logit=logit,
        floors=_floors(plan, quarter, log_capacity),
        guaranteed=guaranteed,
        reserved=None if seller is None else _reserved(plan, state, orders, before),
        seller=seller,
        own=now.flows,
        terms=now.capped,
        open_terms=now.open,
        caps=(),
        demand=demand,
        orders=orders,
        restricted_demand=(),
        usual_inputs=(),
    )
    if given.parts:
        given.caps = tuple(
            _caps(state, part, terms.cap)
            for part, terms in zip(given.parts, given.terms, strict=True)
        )
        given.restricted_demand = tuple(demand.part(part.final_slots) for part in given.parts)
        given.usual_inputs = tuple(_usual_inputs(given, part) for part in given.parts)
    return given


def working_capacity(plan: Plan, state: State, quarter: int) -> FloatArray:
    """(origin slot, k) capacity over base: less outages, and of by-products no more than their hosts feed."""
    feed, working = plan.feed_in(quarter), state.makers.capacity
    if plan.running is not None:
        working = working * plan.running[quarter][:, None]
    return working if feed is None else np.minimum(working, feed)


def _floors(plan: Plan, quarter: int, log_capacity: FloatArray) -> Floors | None:
    """Border measures in force in a quarter (E12, E16)."""
    if not plan.is_bordered[quarter]:
        return None
    log_floor = plan.log_floor[quarter]
    enforcing = plan.ground.enforcing[quarter][:, None]
    sigma, tariffs = plan.coefficients.sourcing_elasticity, None
    if plan.tariff is not None:
        factor = 1.0 + plan.tariff[quarter]
        tariffs = Tariffs(factor, factor**-sigma)
    pull = attraction(log_floor, log_capacity, sigma)
    return Floors(
        log_price=log_floor,
        price=np.exp(log_floor),
        tariffs=tariffs,
        pull=pull,
        enforcing=enforcing,
        open_border=1.0 - enforcing,
        home=plan.home,
    )


def _demand(plan: Plan, state: State, quarter: int) -> DemandTerms:
    users = DemandState(
        adjustment=state.year_adjustment * state.long_adjustment,
        stock=state.stock,
        expected_price=np.exp(state.log_expected_price),
    )
    factor = None if plan.demand_factor is None else plan.demand_factor[quarter][:, None]
    return demand_terms(users, plan.coefficients, factor)


def _sellers(plan: Plan, quarter: int) -> FloatArray | None:
    """(origin slot, 1) 1 where goods count towards a quota or a stockpile in force, or None."""
    if not any(program.buyers[quarter].any() for program in plan.reserving):
        return None
    seller = np.zeros((plan.layout.origin_count, 1))
    for program in plan.reserving:
        if program.sellers is not None:
            seller[program.place.origins, 0] = program.sellers[quarter]
    return seller


def _reserved(
    plan: Plan, state: State, orders: Orders | None, before: Excess | None
) -> FloatArray | None:
    """(destination slot, k) share of purchases to reserve: for quotas, and for stockpiles of members' goods."""
    reserved = state.reserved
    for program in plan.stockpiles:
        if program.sellers is None or orders is None or reserved is None:
            continue
        slots = program.place.destinations
        wanted = orders.wanted[slots]
        taken = _taken(before, slots, program.need)
        share = wanted / np.maximum(wanted + taken, 1e-300)
        reserved = reserved.copy()
        reserved[slots] += share * (1.0 - reserved[slots])
    return reserved


def _taken(before: Excess | None, slots: slice, need_per_year: FloatArray) -> FloatArray:
    """(d, k) tonnes that users and makers took in the quarter before; their need before the first."""
    if before is None:
        return need_per_year[:, None] / QUARTERS_PER_YEAR
    if before.public is None:
        return before.bought[slots]
    public = before.public
    taken: FloatArray = before.bought[slots] - public.bought[slots] + public.released[slots]
    return taken


def _decide_contracts(plan: Plan, state: State, quarter: int, before: Excess | None) -> None:
    if state.reserved is None or before is None:
        return
    reserved = np.zeros_like(state.reserved)
    for program in plan.quotas:
        place = program.place
        weights = plan.layout.buckets[place.bucket].weights[place.row]
        own = weights[
            : len(place.market.origins), : place.destinations.stop - place.destinations.start
        ]
        reserved[place.destinations] = next_reserve(
            program,
            state.reserved[place.destinations],
            at=before,
            weights=own,
            enforcing=plan.ground.enforcing[quarter - 1, place.destinations, None],
            quarter=quarter,
        )
    state.reserved = reserved


def _decide_stockpiles(
    plan: Plan, state: State, quarter: int, before: Excess | None
) -> Orders | None:
    """What stockpiles want to buy, up to which price, and what they offer."""
    if not plan.stockpiles:
        return None
    shape = plan.layout.destination_count, state.makers.capacity.shape[1]
    orders = no_orders(shape)
    state.moves = []
    for program, held in zip(plan.stockpiles, state.stockpiles, strict=True):
        slots = program.place.destinations
        price = np.ones_like(held.held) if before is None else before.paid[slots]
        growth = plan.growth[quarter, program.place.chain]
        past = Past(price, _taken(before, slots, program.need), _wanted(plan, program, quarter - 1))
        move = stockpile_moves(program, held, past=past, growth=growth, quarter=quarter)
        state.moves.append(move)
        orders.wanted[slots], orders.limit[slots] = move.wanted, move.limit
        orders.offered[slots], orders.reservation[slots] = move.offered, move.reservation
    return orders


def _wanted(plan: Plan, program: StockpileProgram, quarter: int) -> FloatArray:
    """(d, 1) tonnes that users and makers would want in a quarter at base prices."""
    wanted, place = program.need[:, None] / QUARTERS_PER_YEAR, program.place
    first = plan.layout.final_slots.start
    if plan.demand_factor is not None and quarter >= 0 and place.destinations.start >= first:
        slots = slice(place.destinations.start - first, place.destinations.stop - first)
        more = plan.demand_factor[quarter, slots, None] - 1.0
        wanted = wanted + plan.coefficients.final[slots] * more
    return wanted


def _output_scale(plan: Plan, state: State, flows: FlowSet | None) -> FloatArray:
    """(origin slot, 1) tonnes to which excess is compared while prices are searched for."""
    output = plan.coefficients.output
    scale = np.where(output > 0.0, output, 1.0)
    if plan.opened is not None:
        scale *= np.maximum(1.0, state.makers.capacity.max(axis=1, keepdims=True))
    for part in () if flows is None else flows.parts:
        if part.short is not None:
            scale[part.short.slots] = part.short.valve
    if plan.layout.relief is not None:
        scale[plan.layout.relief.origin] = plan.layout.relief.usual
    return scale


def _caps(state: State, cuts: Cuts, allowed: FloatArray) -> FloatArray:
    """(P, k) tonnes that may flow in a quarter: the cap and what leaks through neutrals (E10)."""
    draws = state.makers.capacity.shape[1]
    caps = np.broadcast_to(allowed, (len(allowed), draws)).copy()
    for i, key in enumerate(cuts.keys):
        routes = state.leaks.get(key, [])
        if len(routes) >= LEAKAGE_LAG_QUARTERS:
            caps[i] += routes[-LEAKAGE_LAG_QUARTERS]
    return caps


def _usual_inputs(given: Conditions, cuts: Cuts) -> FloatArray:
    """(U, k) inputs that makers who buy from buyers hit by cuts would need at their base margin, t."""
    makers = cuts.makers
    inputs = given.capacity[makers] * utilisation(given.logit[makers])
    inputs *= given.layout.input_ratio[makers, None]
    total = np.zeros((len(cuts.slots), inputs.shape[1]))
    np.add.at(total, cuts.maker_buyer, inputs)
    return total
