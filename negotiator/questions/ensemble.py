"""An ensemble: one scenario, with the deal and without it, under many draws of the parameters.

The work falls into parts that depend on nothing but their own key, so that it does not matter who answers them,
in what order, or when: a family of minerals (a host to which something happens, and its by-products) and a
block of draws.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.hosts import lineage, touched_minerals
from negotiator.engine.simulate import simulate_draws, some_draws_of
from negotiator.errors import NotConvergedError
from negotiator.measures.entries import received_musd
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import standing
from negotiator.measures.market import prices_usd_per_t
from negotiator.measures.money import buyers_musd
from negotiator.measures.scope import club_scope
from negotiator.measures.security import secure_share
from negotiator.measures.treasury import TREASURY_PARTS
from negotiator.model.baselines import baseline_of
from negotiator.model.edits import without_deal
from negotiator.questions.draws import drawn_parameters
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.model.baselines import Baseline
    from negotiator.model.draws import Draws
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, IntArray, World

BLOCK: Final = 512
"""Draws that are run together at most: more take less time each, and more memory."""
_ORIGINS_AT_ONCE: Final = 10_000
"""Origins of a family's markets times draws that are run together at most: so many fit into the memory."""
VARIABLES: Final = (
    "secure_share_frac",
    "cost_musd_per_year",
    "price_home_usd_per_t",
    "price_outside_usd_per_t",
)
"""What is measured in each draw, with the deal and without it."""
TOLERANCE: Final = 1.0e-7
"""Largest relative excess of a cleared quarter of a draw: far below the width of any band, and found a quarter
sooner than that of a run that is quoted."""
_QUIET_QUARTERS: Final = 2
"""A run in which nothing happens need be no longer: the second quarter tells growth."""
_MEASURED_LINES: Final = 60_000
"""Quarters of origins and buyer groups of a market that are measured together: about as many as caches hold."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the scenario, over which minerals, in how many draws."""

    scenario: Scenario
    minerals: tuple[str, ...]
    """In the order of the world."""
    draws: int
    """Beside the central case, which is number 0."""
    seed: int
    baseline: Baseline = "own"
    """Around whose assumptions no deal is drawn; what the user has set is drawn too around those shipped."""

    @property
    def no_deal(self) -> Scenario:
        """What the deal is compared with."""
        return baseline_of(self.scenario, self.baseline)


class PartKey(NamedTuple):
    """Which part of the work: minerals that are run together, and the numbers of the draws."""

    minerals: tuple[str, ...]
    first: int
    stop: int


class Unclear(NamedTuple):
    """A draw in which the markets of a mineral did not clear."""

    draw: int
    mineral: str
    quarter: str
    excess: float


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What came out of a part; draws that did not clear hold NaN."""

    key: PartKey
    values: FloatArray
    """(mineral, draw, 2, variable, t): with the deal and without it; see `VARIABLES`. Of minerals to which
    nothing happens there is one quarter, of which the others are copies but for growth."""
    gains_musd_per_year: FloatArray
    """(mineral, draw, t) what the club's members gain together by the deal (E29)."""
    growth_per_quarter: FloatArray
    """(mineral, draw) ratio of need to that of the quarter before."""
    unclear: tuple[Unclear, ...]

    def of_mineral(self, mineral: str, quarters: int) -> tuple[FloatArray, FloatArray]:
        """(draw, 2, variable, t) and (draw, t) values and gains of a mineral in every quarter."""
        row = self.key.minerals.index(mineral)
        values, gains = self.values[row], self.gains_musd_per_year[row]
        if values.shape[-1] < quarters:
            values = np.repeat(values, quarters, axis=-1)
            growth = self.growth_per_quarter[row][:, None] ** np.arange(quarters)
            values[:, :, VARIABLES.index("cost_musd_per_year")] *= growth[:, None]
            gains = np.repeat(gains, quarters, axis=-1)
        return values, gains


def part_keys(world: World, question: Question) -> tuple[PartKey, ...]:
    """Return the parts of the work, the same whoever does it; short ones come last."""
    families: dict[str, list[str]] = {}
    touched = touched_minerals(world, question.scenario)
    for mineral in question.minerals:
        line = lineage(world, mineral)
        moved = [each for each in line if each in touched]
        families.setdefault([*line, *moved][-1], []).append(mineral)
    numbers = range(question.draws + 1)
    return tuple(
        PartKey(tuple(family), first, min(first + step, numbers.stop))
        for step, family in sorted(
            ((_block(world, question, family), family) for family in families.values()),
            key=lambda pair: pair[0] + BLOCK * _is_quiet(world, question.scenario, pair[1]),
        )
        for first in numbers[::step]
    )


def _block(world: World, question: Question, family: Sequence[str]) -> int:
    """Draws of a family that are run together; most where nothing happens."""
    if _is_quiet(world, question.scenario, family):
        return BLOCK
    origins = sum(
        len(world.market(mineral, stage).origins)
        for mineral in family
        for stage in world.mineral(mineral).stages
    )
    return max(1, min(BLOCK, _ORIGINS_AT_ONCE // origins))


def _with_hosts(world: World, minerals: Sequence[str]) -> list[str]:
    """Minerals and their hosts, in the order of the world."""
    every = {host for mineral in minerals for host in lineage(world, mineral)}
    return [mineral.id for mineral in world.minerals if mineral.id in every]


def answer(world: World, question: Question, key: PartKey) -> Part:
    """Do a part of the work. The question has been checked: `require_sound`.

    Draws that do not clear with the others are tried by themselves before they are given up.
    """
    quiet = _is_quiet(world, question.scenario, key.minerals)
    part = _blank(key, 1 if quiet else question.scenario.quarters)
    unclear = []
    for numbers, pair in outcomes(world, question, key):
        if isinstance(pair, NotConvergedError):
            stuck = int(numbers[0])
            unclear.append(Unclear(stuck, pair.mineral, pair.quarter, pair.excess))
        else:
            _measure(part, numbers, pair)
    return replace(part, unclear=tuple(unclear))


def _blank(key: PartKey, quarters: int) -> Part:
    """A part of which nothing is known yet."""
    shape = len(key.minerals), key.stop - key.first
    return Part(
        key,
        values=np.full((*shape, 2, len(VARIABLES), quarters), np.nan),
        gains_musd_per_year=np.full((*shape, quarters), np.nan),
        growth_per_quarter=np.full(shape, np.nan),
        unclear=(),
    )


Pair = tuple["Outcome", "Outcome"]
"""Outcomes of some draws, with the deal and without it."""
_Drawn = tuple["Draws", "Draws"]
"""Parameters of some draws, with the deal and without it; the same where assumptions are."""


def outcomes(
    world: World, question: Question, key: PartKey
) -> Iterator[tuple[IntArray, Pair | NotConvergedError]]:
    """Run a part of the work: yield numbers of draws with their outcomes, or of one with why there are none.

    Outcomes of minerals to which nothing happens are shorter: each quarter is as the first but for growth.
    """
    numbers, names = range(key.first, key.stop), _with_hosts(world, key.minerals)
    deal, no_deal = (
        drawn_parameters(world, names, each.assumptions, seed=question.seed, numbers=numbers)
        for each in (question.scenario, question.no_deal)
    )
    for places, pair in _pairs(world, question, key.minerals, (deal, no_deal)):
        yield key.first + places, pair


def _pairs(
    world: World, question: Question, minerals: Sequence[str], drawn: _Drawn
) -> Iterator[tuple[IntArray, Pair | NotConvergedError]]:
    """Run the draws, all together; by themselves those that are in the way of the others."""
    waiting = np.arange(drawn[0].count)
    while len(waiting):
        try:
            pair = _run(world, question, minerals, _some(drawn, waiting))
        except NotConvergedError as error:
            stuck = waiting[error.draw : error.draw + 1]
            waiting = np.delete(waiting, error.draw)
            yield stuck, _run_alone(world, question, minerals, _some(drawn, stuck))
        else:
            yield waiting, pair
            return


def _some(drawn: _Drawn, places: IntArray) -> _Drawn:
    deal, no_deal = drawn
    return deal.some(places), no_deal.some(places)


def _run_alone(
    world: World, question: Question, minerals: Sequence[str], drawn: _Drawn
) -> Pair | NotConvergedError:
    try:
        return _run(world, question, minerals, drawn)
    except NotConvergedError as error:
        return error


def _run(world: World, question: Question, minerals: Sequence[str], drawn: _Drawn) -> Pair:
    """Run some draws with the deal and without it; once where it does not matter."""
    scenario, no_deal = question.scenario, question.no_deal
    if _is_quiet(world, scenario, minerals):
        scenario, no_deal = _still(scenario), _still(no_deal)
    deal = _simulated(world, scenario, minerals, drawn[0])
    return deal, deal if no_deal == scenario else _simulated(world, no_deal, minerals, drawn[1])


def _still(scenario: Scenario) -> Scenario:
    """A scenario in which nothing happens, no longer than it takes to tell growth."""
    return without_deal(scenario).model_copy(update={"events": (), "quarters": _QUIET_QUARTERS})


def _simulated(world: World, scenario: Scenario, minerals: Sequence[str], draws: Draws) -> Outcome:
    return simulate_draws(world, scenario, minerals, draws, tolerance=TOLERANCE)


def _is_quiet(world: World, scenario: Scenario, minerals: Sequence[str]) -> bool:
    """Whether nothing happens to these minerals, and the club stays as it is: each quarter is as the first."""
    return touched_minerals(world, scenario).isdisjoint(minerals) and (
        len(club_scope(scenario).spans) == 1
    )


def few_at_once(pair: Pair, mineral: str) -> Iterator[tuple[slice, Pair]]:
    """Yield the draws of a mineral in turn, as many at once as the processor has at hand, by their place."""
    deal, no_deal = pair
    markets = [path for (name, _), path in deal.paths.items() if name == mineral]
    largest = max(sum(path.weights.shape) for path in markets) * len(deal.quarters)
    step, count = max(1, _MEASURED_LINES // largest), len(markets[0].growth)
    for first in range(0, count, step):
        which = slice(first, first + step)
        few = some_draws_of(deal, mineral, which)
        yield which, (few, few if no_deal is deal else some_draws_of(no_deal, mineral, which))


def grown_over(outcome: Outcome, mineral: str, quarters: int) -> FloatArray | None:
    """Return how amounts go on from their first quarter where nothing happens; None where all were run.

    Returns
    -------
    (k, t) over the first quarter.
    """
    if len(outcome.quarters) == quarters:
        return None
    growth = outcome.path(mineral, outcome.world.mineral(mineral).main_stage).growth
    grown: FloatArray = growth[:, 1:2] ** np.arange(quarters)
    return grown


def _measure(part: Part, numbers: IntArray, pair: Pair) -> None:
    """Write down what some draws mean for the club."""
    quarters = part.values.shape[-1]
    for row, mineral in enumerate(part.key.minerals):
        stage = pair[0].world.mineral(mineral).main_stage
        for which, few in few_at_once(pair, mineral):
            values, gains = _measured(few, mineral)
            places = numbers[which] - part.key.first
            part.values[row, places] = values[..., :quarters]
            part.gains_musd_per_year[row, places] = gains[..., :quarters]
            part.growth_per_quarter[row, places] = few[0].path(mineral, stage).growth[:, 1]


def _measured(pair: Pair, mineral: str) -> tuple[FloatArray, FloatArray]:
    """(k, 2, variable, t) what draws mean for the club, and (k, t) what it gains, million USD a year."""
    deal, no_deal = pair
    found, stands = _variables(deal, mineral)
    if deal is no_deal:
        return np.stack([found, found], axis=1), np.zeros((len(found), len(deal.quarters)))
    found_before, stands_before = _variables(no_deal, mineral)
    change = (stands - stands_before) * QUARTERS_PER_YEAR
    return np.stack([found, found_before], axis=1), change


def _variables(outcome: Outcome, mineral: str) -> tuple[FloatArray, FloatArray]:
    """(k, variable, t) what is measured in an outcome, and (k, t) the money that all members stand for."""
    chain = chain_flows(outcome, mineral)
    scenario, club = outcome.scenario, club_scope(outcome.scenario)
    stage = outcome.world.mineral(mineral).main_stage
    flows = next(f for f in chain if f.path.market.stage == stage)
    members = scenario.coalition.regions
    entries, count = standing((outcome, chain), members), len(outcome.quarters)
    public = [entry for entry in entries if entry.part in TREASURY_PARTS]

    def cost(regions: tuple[str, ...]) -> FloatArray:
        paid = buyers_musd(outcome, chain, regions) - received_musd(public, regions, count)
        return paid * QUARTERS_PER_YEAR

    home, outside = prices_usd_per_t(scenario, flows)
    home = np.full_like(outside, np.nan) if home is None else home
    secure = secure_share(outcome, chain, club)
    found = [
        np.broadcast_to(each, outside.shape) for each in (secure, club.over(cost), home, outside)
    ]
    return np.stack(found, axis=1), received_musd(entries, members, count)
