"""Back-tests: an episode of the record run again, observed beside simulated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.simulate import simulate
from negotiator.measures.flows import chain_flows
from negotiator.measures.market import average_paid, exports
from negotiator.phrases import kept, phrase
from negotiator.validation.check import Band, Check
from negotiator.validation.earlier import earlier_world
from negotiator.validation.observed import quarters_of

if TYPE_CHECKING:
    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, World
    from negotiator.validation.episodes import Episode, Line

_SIZE: Final = Band("factor", 1.5, 2.0)
_FITTED: Final = phrase("calibrated on, not counted")
_PEAK: Final = "price_peak"


def back_test(
    world: World, episode: Episode, scenario: Scenario | None = None
) -> tuple[Check, ...]:
    """Observed beside simulated, a check a line; by default the shipped scenario is run.

    Raises
    ------
    SimulationError
        If the engine cannot compute the episode.
    """
    replayed = scenario or episode.replay()
    minerals = tuple(dict.fromkeys(line.mineral for line in episode.lines))
    if episode.earlier is not None:
        world = earlier_world(world, episode.id, episode.earlier, minerals, replayed.adversary)
    outcome = simulate(world, replayed, minerals)
    return tuple(_check(outcome, episode, place) for place in range(len(episode.lines)))


def _check(outcome: Outcome, episode: Episode, place: int) -> Check:
    line = episode.lines[place]
    rows = line.rows(episode.id)
    printed = "; ".join(f"{row.source} ({row.grade})" for row in rows.values())
    return Check(
        id=f"{episode.id}_{place + 1}",
        section="history",
        title=phrase("{episode}: {line}", episode=kept(episode.title), line=kept(line.title)),
        expected=line.observed(episode.id),
        found=_simulated(outcome, episode, line),
        band=_SIZE,
        is_change=line.per_quarter is None and line.over is None,
        not_counted=_FITTED if episode.calibrates else kept(line.not_counted),
        note=kept(line.note) or rows["after"].note,
        source=printed,
    )


def _simulated(outcome: Outcome, episode: Episode, line: Line) -> float:
    """Return the simulated counterpart of `Line.observed`."""
    flows = next(
        f for f in chain_flows(outcome, line.mineral) if f.path.market.stage == line.stage
    )  # fmt: skip
    series = _series(outcome, flows, line)
    rows = line.rows(episode.id)
    period = line.over_year or rows["after"].period
    after = series[list(quarters_of(period, episode.years_later))]
    if line.per_quarter is not None:
        return float(after.mean())
    since = rows["before"].period if "before" in rows else line.since
    before = float(series[list(quarters_of(since, episode.years_later))].mean())
    if line.over is not None:
        return (float(after.mean()) - before) / _used_elsewhere(outcome, line)
    peak = line.after[0] == _PEAK
    return float(after.max() if peak else after.mean()) / before


def _series(outcome: Outcome, flows: MarketFlows, line: Line) -> FloatArray:
    """(t,) the measure of a line: prices over base, tonnes a quarter."""
    actor, buyers = outcome.scenario.adversary, flows.path.market.destinations
    if line.measure == "price_outside":
        return average_paid(flows, [region for region in buyers if region != actor])
    if line.measure == "price_home":
        return average_paid(flows, [actor])
    if line.measure == "exports":
        return exports(flows, actor)
    if line.measure in {"imports", "transshipped"}:
        return _arriving(flows, line, actor)
    return _made(flows, line, actor)


def _made(flows: MarketFlows, line: Line, actor: str) -> FloatArray:
    """(t,) output of a region, of all but the actor, or of the world."""
    origins = flows.path.market.origins
    names = {"output": {line.region}, "output_others": {*origins} - {actor}}
    here = flows.origins_in(names.get(line.measure, origins))
    total: FloatArray = flows.path.made[flows.draws][:, here].sum(axis=1) * flows.path.growth
    return total


def _arriving(flows: MarketFlows, line: Line, actor: str) -> FloatArray:
    """(t,) what a region buys abroad, or of the actor alone."""
    abroad = {actor} if line.measure == "transshipped" else {*flows.path.market.origins}
    sold = flows.to([line.region])[:, flows.origins_in(abroad - {line.region})]
    total: FloatArray = sold.sum(axis=1)
    return total


def _used_elsewhere(outcome: Outcome, line: Line) -> float:
    """Refined tonnes bought in the first quarter everywhere but in the actor's country."""
    market = outcome.world.market(line.mineral, "refined")
    path = outcome.path(line.mineral, "refined")
    abroad = np.array([region != outcome.scenario.adversary for region in market.destinations])
    return float(market.demand_t[abroad].sum() / market.demand_t.sum() * path.bought[0, 0].sum())
