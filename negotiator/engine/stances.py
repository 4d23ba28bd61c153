"""What programs do from quarter to quarter, decided by what has just cleared, draw by draw (section 6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.programs import Predation, Retaliation, programs
from negotiator.engine.treatment import event_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Layout, Place
    from negotiator.engine.programs import Program
    from negotiator.engine.treatment import BoolArray, Club
    from negotiator.model.world import FloatArray, IntArray

WAITING: Final = 0
UNDERCUTTING: Final = 1
ACTING: Final = 2
"""A predator charges, a retaliator restricts."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A program in the slots of its market."""

    program: Program
    place: Place
    slot: int
    """Origin slot of the actor."""
    active: BoolArray
    """(t,) True while it can act."""
    counted: BoolArray
    """(t, d) buyer groups whose purchases a predator looks at."""
    base_rivals_frac: FloatArray
    """(t,) rivals' share of those purchases in the base year."""
    log_cut: float
    """Log of what is left of the actor's costs while it undercuts; 0 where it never does."""


@dataclass(frozen=True, slots=True, eq=False)
class Stance:
    """What a program does in a quarter, `(k,)`."""

    phase: IntArray
    since: IntArray
    """Quarters that the phase has lasted before this one."""

    @property
    def acting(self) -> BoolArray:
        """Whether the act of the program happens."""
        on: BoolArray = self.phase == ACTING
        return on

    @property
    def undercutting(self) -> BoolArray:
        """Whether the actor undercuts."""
        on: BoolArray = self.phase == UNDERCUTTING
        return on


def rules_of(layout: Layout, club: Club) -> tuple[Rule | None, ...]:
    """Lower the programs of a scenario, in their order; None where one has nothing to do in this run."""
    return tuple(_rule(layout, club, program) for program in programs(club.scenario))


def _rule(layout: Layout, club: Club, program: Program) -> Rule | None:
    act, (mineral,) = program.act, program.act.minerals
    if mineral not in layout.minerals:
        return None
    place = layout.place(mineral, act.stage)
    market = place.market
    if act.actor not in market.origins:
        return None
    origin = market.origins.index(act.actor)
    counted = _counted(club, place, program)
    weights = layout.buckets[place.bucket].weights[place.row, origin, : counted.shape[1]]
    demand = np.bincount(place.groups, market.demand_t)
    total = np.maximum(counted @ demand, 1e-300)
    return Rule(
        program=program,
        place=place,
        slot=place.origins.start + origin,
        active=event_span(act, club.quarters),
        counted=counted,
        base_rivals_frac=1.0 - counted @ (demand * weights) / total,
        log_cut=float(np.log1p(-program.cut_frac)) if isinstance(program, Predation) else 0.0,
    )


def _counted(club: Club, place: Place, program: Program) -> BoolArray:
    """(t, d) groups whose purchases count: members while there are any, else all but the actor."""
    firsts = np.unique(place.groups, return_index=True)[1]
    regions = [place.market.destinations[number] for number in firsts]
    others = np.array([region != program.act.actor for region in regions])
    if not isinstance(program, Predation) or program.market == "everyone":
        return np.broadcast_to(others, (club.quarters, len(others)))
    inside = np.array([club.inside(region) for region in regions]).T & others
    return np.where(inside.any(axis=1, keepdims=True), inside, others)


def first_stances(rules: Sequence[Rule | None], draws: int) -> list[Stance]:
    """Return what programs do in the first quarter, by the base year."""
    nothing = np.zeros(draws, dtype=np.intp)
    stances = []
    for rule in rules:
        stance = Stance(nothing, nothing)
        if rule is not None and isinstance(rule.program, Predation):
            share = np.full(draws, rule.base_rivals_frac[0])
            stance = _preyed(rule, rule.program, stance, share, 0)
        stances.append(stance)
    return stances


def next_stances(
    rules: Sequence[Rule | None],
    stances: Sequence[Stance],
    cleared: tuple[Conditions, Excess],
    quarter: int,
) -> list[Stance]:
    """Return what programs do in the quarter after one that has cleared.

    Parameters
    ----------
    cleared : the quarter, as given and as found
    quarter : its index
    """
    decided = []
    for rule, stance in zip(rules, stances, strict=True):
        if rule is None or quarter + 1 >= len(rule.active):
            decided.append(stance)
        elif isinstance(rule.program, Retaliation):
            binds = rule.active[quarter + 1] & floor_binds(rule, *cleared)
            decided.append(_moved(stance, np.where(binds, ACTING, WAITING)))
        else:
            share = rivals_frac(rule, *cleared, quarter)
            decided.append(_preyed(rule, rule.program, stance, share, quarter + 1))
    return decided


def floor_binds(rule: Rule, given: Conditions, at: Excess) -> BoolArray:
    """(k,) True where a floor lifts what the actor's goods cost at the border, tariff paid (E12, E16)."""
    price = at.offers.price[rule.slot]
    if given.floors is None or not given.floors.enforcing[rule.place.destinations].any():
        return np.zeros(price.shape, dtype=bool)
    if given.floors.tariffs is not None:
        price = price * given.floors.tariffs.factor[rule.slot]
    binds: BoolArray = given.floors.price[rule.slot] > price
    return binds


def rivals_frac(rule: Rule, given: Conditions, at: Excess, quarter: int) -> FloatArray:
    """(k,) share of the counted purchases that others than the actor deliver."""
    counted = rule.counted[quarter]
    slots = rule.place.destinations
    total = at.bought[slots][counted].sum(axis=0)
    sold = sales(given, at, rule.place, rule.slot)[counted].sum(axis=0)
    share: FloatArray = 1.0 - sold / np.maximum(total, 1e-300)
    return share


def sales(given: Conditions, at: Excess, place: Place, slot: int) -> FloatArray:
    """(d, k) tonnes that an outsider sells to each buyer group of its market."""
    slots, offers = place.destinations, at.offers
    count = slots.stop - slots.start
    weights = given.flow_layout.buckets[place.bucket].weights[
        place.row, slot - place.origins.start, :count
    ]
    pull = np.broadcast_to(offers.plain[slot], at.base_pull[slots].shape)
    if given.floors is not None:
        pull = np.where(given.floors.enforcing[slots], offers.floored[slot], pull)
    sold: FloatArray = weights[:, None] * pull * at.base_pull[slots]
    for part, flows in zip(given.parts, at.flows, strict=True):
        mine = part.origin == slot
        sold[part.slots[part.buyer[mine]] - slots.start] += flows[mine]
    if given.own is not None and given.own.open is not None and at.open_flows is not None:
        mine = given.own.open.origin == slot
        sold[given.own.open.destination[mine] - slots.start] += at.open_flows[mine]
    return sold


def _preyed(
    rule: Rule, program: Predation, stance: Stance, rivals: FloatArray, quarter: int
) -> Stance:
    """Return what a predator does in a quarter, by the rivals' share (k,) in the one before."""
    if not rule.active[quarter]:
        return _moved(stance, np.full_like(stance.phase, WAITING))
    strong = rivals >= program.stop_share_frac
    begun = np.where(strong, UNDERCUTTING, ACTING)
    if quarter == 0 or not rule.active[quarter - 1]:
        return _moved(stance, begun)
    lasted = stance.since + 1
    phase = stance.phase
    tired = ~strong | (lasted >= program.longest_quarters)
    after = begun if program.begins_again else np.full_like(phase, WAITING)
    done = lasted >= program.markup_quarters
    return _moved(
        stance,
        np.where(
            phase == UNDERCUTTING,
            np.where(tired, ACTING, UNDERCUTTING),
            np.where((phase == ACTING) & done, after, phase),
        ),
    )


def _moved(stance: Stance, phase: IntArray) -> Stance:
    since = np.where(phase == stance.phase, stance.since + 1, 0)
    return Stance(phase, since)
