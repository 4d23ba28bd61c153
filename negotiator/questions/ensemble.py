"""An ensemble: one scenario, with the deal and without it, under many draws of the parameters.

The work falls into parts that depend on nothing but their own key, so that it does not matter who answers them,
in what order, or when: a family of minerals (a host and its by-products) and a block of draws.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.hosts import lineage, touched_minerals
from negotiator.engine.simulate import simulate_draws
from negotiator.errors import NotConvergedError
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import mineral_ledger
from negotiator.measures.market import average_paid
from negotiator.measures.money import buyers_musd, treasuries_musd
from negotiator.measures.scope import club_scope
from negotiator.measures.security import secure_share
from negotiator.model.edits import without_deal
from negotiator.questions.draws import drawn_assumptions
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.assumptions import Assumptions
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, World

BLOCK: Final = 64
"""Draws that are run together, of one mineral."""
_LEAST_BLOCK: Final = 16
"""The same of a large family, whose paths take more memory."""
VARIABLES: Final = (
    "secure_share_frac",
    "cost_musd_per_year",
    "price_home_usd_per_t",
    "price_outside_usd_per_t",
)
"""What is measured in each draw, with the deal and without it."""
_QUIET_QUARTERS: Final = 8
"""A run in which nothing happens need be no longer."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the scenario, over which minerals, in how many draws."""

    scenario: Scenario
    minerals: tuple[str, ...]
    """In the order of the world."""
    draws: int
    """Beside the central case, which is number 0."""
    seed: int


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
    """Return the parts of the work, the same whoever does it."""
    families: dict[str, list[str]] = {}
    for mineral in question.minerals:
        families.setdefault(lineage(world, mineral)[-1], []).append(mineral)
    numbers = range(question.draws + 1)
    blocks = {root: _block(world, question, minerals) for root, minerals in families.items()}
    return tuple(
        PartKey(tuple(minerals), first, min(first + blocks[root], numbers.stop))
        for root, minerals in families.items()
        for first in numbers[:: blocks[root]]
    )


def _block(world: World, question: Question, minerals: Sequence[str]) -> int:
    """Draws of a family that are run together; it depends on the question alone."""
    if _is_quiet(world, question.scenario, minerals):
        return BLOCK
    return max(_LEAST_BLOCK, BLOCK // len(_with_hosts(world, minerals)))


def _with_hosts(world: World, minerals: Sequence[str]) -> list[str]:
    """Minerals and their hosts, in the order of the world."""
    every = {host for mineral in minerals for host in lineage(world, mineral)}
    return [mineral.id for mineral in world.minerals if mineral.id in every]


def answer(world: World, question: Question, key: PartKey) -> Part:
    """Do a part of the work. The question has been checked: `require_sound`.

    Draws that do not clear with the others are tried by themselves before they are given up.
    """
    quiet = _is_quiet(world, question.scenario, key.minerals)
    quarters = 1 if quiet else question.scenario.quarters
    shape = (len(key.minerals), key.stop - key.first)
    values = np.full((*shape, 2, len(VARIABLES), quarters), np.nan)
    gains = np.full((*shape, quarters), np.nan)
    growth = np.full(shape, np.nan)
    unclear = []
    for number, pair in outcomes(world, question, key):
        if isinstance(pair, NotConvergedError):
            unclear.append(Unclear(number, pair.mineral, pair.quarter, pair.excess))
            continue
        place = number - key.first
        for row, mineral in enumerate(key.minerals):
            measured = _measured(pair, mineral)
            values[row, place], gains[row, place] = (each[..., :quarters] for each in measured)
            stage = pair[0].world.mineral(mineral).main_stage
            growth[row, place] = pair[0].path(mineral, stage).growth[1]
    return Part(key, values, gains, growth, tuple(unclear))


Pair = tuple["Outcome", "Outcome"]
"""Outcomes of a draw, with the deal and without it."""


def outcomes(
    world: World, question: Question, key: PartKey
) -> Iterator[tuple[int, Pair | NotConvergedError]]:
    """Run a part of the work: yield the number of each draw with its outcomes, or why there are none.

    Outcomes of minerals to which nothing happens are shorter: each quarter is as the first but for growth.
    """
    numbers = range(key.first, key.stop)
    drawn = drawn_assumptions(
        world,
        _with_hosts(world, key.minerals),
        question.scenario.assumptions,
        seed=question.seed,
        numbers=numbers,
    )
    for place, pair in _pairs(world, question.scenario, key.minerals, drawn):
        yield numbers[place], pair


def _pairs(
    world: World, scenario: Scenario, minerals: Sequence[str], draws: Sequence[Assumptions]
) -> Iterator[tuple[int, Pair | NotConvergedError]]:
    """Run the draws, all together; by themselves those that are in the way of the others."""
    waiting = list(range(len(draws)))
    while waiting:
        try:
            pairs = _run(world, scenario, minerals, [draws[place] for place in waiting])
        except NotConvergedError as error:
            stuck = waiting.pop(error.draw)
            yield stuck, _run_alone(world, scenario, minerals, draws[stuck])
        else:
            yield from zip(waiting, pairs, strict=True)
            return


def _run_alone(
    world: World, scenario: Scenario, minerals: Sequence[str], drawn: Assumptions
) -> Pair | NotConvergedError:
    try:
        return _run(world, scenario, minerals, [drawn])[0]
    except NotConvergedError as error:
        return error


def _run(
    world: World, scenario: Scenario, minerals: Sequence[str], draws: Sequence[Assumptions]
) -> list[Pair]:
    """Run some draws with the deal and without it; once where it does not matter."""
    if _is_quiet(world, scenario, minerals):
        still = without_deal(scenario).model_copy(
            update={"events": (), "quarters": _QUIET_QUARTERS}
        )
        return [(each, each) for each in simulate_draws(world, still, minerals, draws)]
    deal = simulate_draws(world, scenario, minerals, draws)
    baseline = without_deal(scenario)
    if baseline == scenario:
        return [(each, each) for each in deal]
    return list(zip(deal, simulate_draws(world, baseline, minerals, draws), strict=True))


def _is_quiet(world: World, scenario: Scenario, minerals: Sequence[str]) -> bool:
    """Whether nothing happens to these minerals, and the club stays as it is: each quarter is as the first."""
    return touched_minerals(world, scenario).isdisjoint(minerals) and (
        len(club_scope(scenario).spans) == 1
    )


def _measured(pair: Pair, mineral: str) -> tuple[FloatArray, FloatArray]:
    """(2, variable, t) what a draw means for the club, and (t,) what it gains, million USD a year."""
    deal, no_deal = pair
    chain = chain_flows(deal, mineral)
    found = _variables(deal, chain, mineral)
    if deal is no_deal:
        return np.stack([found, found]), np.zeros(len(deal.quarters))
    chain_before = chain_flows(no_deal, mineral)
    ledger = mineral_ledger((deal, chain), (no_deal, chain_before)).sum(axis=0)
    members = set(deal.scenario.coalition.regions)
    inside = [i for i, region in enumerate(deal.world.regions) if region.id in members]
    gain = ledger[:, inside].sum(axis=1) * QUARTERS_PER_YEAR
    return np.stack([found, _variables(no_deal, chain_before, mineral)]), gain


def _variables(outcome: Outcome, chain: Sequence[MarketFlows], mineral: str) -> FloatArray:
    """(variable, t) what is measured in an outcome."""
    scenario, club = outcome.scenario, club_scope(outcome.scenario)
    stage = outcome.world.mineral(mineral).main_stage
    flows = next(f for f in chain if f.path.market.stage == stage)
    others = [r for r in flows.path.market.destinations if r != scenario.adversary]

    def cost(regions: tuple[str, ...]) -> FloatArray:
        paid = buyers_musd(outcome, chain, regions) + treasuries_musd(outcome, chain, regions)
        return paid * QUARTERS_PER_YEAR

    def paid_by(regions: Sequence[str]) -> FloatArray:
        return average_paid(flows, regions) * flows.path.market.price_usd_per_t

    home: Callable[[tuple[str, ...]], FloatArray] = paid_by
    return np.stack(
        [
            secure_share(outcome, chain, club),
            club.over(cost),
            club.over(home)
            if scenario.coalition.regions
            else np.full(len(outcome.quarters), np.nan),
            paid_by(others),
        ]
    )
