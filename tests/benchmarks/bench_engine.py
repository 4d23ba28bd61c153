"""Time of the engine: `python -m tests.benchmarks.bench_engine [--runs 20] [--no-scipy]`.

Full run (all minerals, 60 quarters, all stages, a floor on each mineral, two events) and the edit of one
mineral, each also in its parts; trials a quarter; the edit in batches of levels, run and pictured side by
side; and one quarter against `scipy.optimize.root`. It is a measurement, not a test: it prints and never fails.
"""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from scipy.optimize import root

from negotiator.engine import clearing
from negotiator.engine.excess import trial
from negotiator.engine.guess import Trail
from negotiator.engine.plan import plan
from negotiator.engine.quarter import conditions
from negotiator.engine.residual import relative_excess, residual
from negotiator.engine.simulate import run, simulate, simulate_draws
from negotiator.engine.state import advance, first_state
from negotiator.model.edits import with_floor
from negotiator.model.levels import side_by_side
from negotiator.workbench import Workbench
from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    embargo,
    floor,
    shipped_world,
    undercutting,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.engine.conditions import Conditions
    from negotiator.engine.plan import Plan
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray

_MINERAL: Final = "gallium"
_QUARTER: Final = 30
_BATCHES: Final = (1, 8, 16, 24, 48)
"""Levels that are run together."""
_ALL: Final = tuple(mineral.id for mineral in shipped_world().minerals)


def full_case(times: float = 1.3) -> Scenario:
    """Floors on all minerals and two events."""
    return case(
        TRILATERAL,
        *(floor(mineral, times) for mineral in _ALL),
        embargo("gallium", "germanium", "antimony", cut_frac=0.5),
        undercutting("rare_earths_ndpr", "graphite", cut_frac=0.3, start="2031Q1", quarters=6),
    )


def timed_ms(
    steps: Sequence[Callable[[], object]], clock: Callable[[], float] = perf_counter
) -> FloatArray:
    """Milliseconds of each step by a clock, after one that does not count."""
    steps[0]()
    times = []
    for step in steps:
        start = clock()
        step()
        times.append((clock() - start) * 1000.0)
    return np.array(times)


def report(name: str, times_ms: FloatArray, note: str = "") -> None:
    """Print median and 95th percentile."""
    p50, p95 = np.percentile(times_ms, (50, 95))
    sys.stdout.write(f"{name:<44} median {p50:7.2f} ms, p95 {p95:7.2f} ms{note}\n")


def trials_of(scenario: Scenario, minerals: tuple[str, ...]) -> float:
    """Trials a quarter of a run."""
    count = 0
    real = clearing.trial

    def counted(given: Conditions, markup: FloatArray) -> object:
        nonlocal count
        count += 1
        return real(given, markup)

    clearing.trial = counted
    try:
        simulate(shipped_world(), scenario, minerals)
    finally:
        clearing.trial = real
    return count / scenario.quarters


def one_quarter(lowered: Plan) -> tuple[clearing.Solver, Conditions, FloatArray]:
    """Solver, conditions and guess of a quarter in the middle of a run."""
    solver, state, trail = (
        clearing.Solver(lowered.ground, 1),
        first_state(lowered, 1),
        Trail(lowered),
    )
    before = None
    for quarter in range(_QUARTER):
        given = conditions(lowered, state, quarter, before)
        before, _ = solver.clear(given, trail.guess(given, quarter))
        advance(lowered, state, given, before, quarter)
        trail.follow(given, before)
    given = conditions(lowered, state, _QUARTER, before)
    return solver, given, trail.guess(given, _QUARTER)


def against_scipy(lowered: Plan, runs: int) -> None:
    """Print the time of one quarter, and that of scipy's general solver from the same guess."""
    solver, given, guess = one_quarter(lowered)
    ours = timed_ms([partial(solver.clear, given, guess)] * runs)
    free = np.flatnonzero(given.coefficients.output[:, 0] > 0.0)

    def excess_of(unknown: FloatArray) -> FloatArray:
        markup = guess.copy()
        markup[free, 0] = unknown
        return residual(given, trial(given, markup))[free, 0]

    start = perf_counter()
    found = root(excess_of, guess[free, 0], method="hybr", options={"xtol": 1e-11})
    theirs = (perf_counter() - start) * 1000.0
    markup = guess.copy()
    markup[free, 0] = found.x
    left = float(relative_excess(given, trial(given, markup)).max())
    report(f"one quarter, {len(free)} prices", ours)
    ratio = theirs / float(np.median(ours))
    sys.stdout.write(
        f"{'the same by scipy.optimize.root':<44} {theirs:.0f} ms: {ratio:.0f} times as long "
        f"(excess {left:.0e})\n"
    )


def report_batches(mineral: str, runs: int) -> None:
    """Print the processor time of an edit in batches of levels: of the run, and of the picture as a whole."""
    world, scenario = shipped_world(), full_case()
    bench = Workbench(world)
    bench.picture(scenario, mineral)
    for count in _BATCHES:
        times = np.linspace(1.2, 1.4, count) * base_price(mineral)
        levels = [with_floor(scenario, mineral=mineral, price_usd_per_t=each) for each in times]
        run = partial(simulate_draws, world, levels[0], (mineral,), side_by_side(levels))
        shown = partial(bench.pictures, levels, mineral)
        for name, step in (
            (f"edit of {mineral} in a batch of {count}", run),
            ("  pictured", shown),
        ):
            report(name, timed_ms([step] * runs, process_time) / count, " each")


def main() -> None:
    """Print the times."""
    parser = argparse.ArgumentParser(description="Time of the engine.")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--no-scipy", action="store_true")
    options = parser.parse_args()
    world = shipped_world()
    edits = [full_case(times) for times in np.linspace(1.2, 1.4, options.runs)]
    for name, minerals, aim in (
        ("full run", _ALL, " (aim: median 40 ms on two cores)"),
        (f"edit of {_MINERAL}", (_MINERAL,), " (aim: 8 ms)"),
    ):
        lowered = [plan(world, scenario, minerals) for scenario in edits]
        whole = [partial(simulate, world, scenario, minerals) for scenario in edits]
        report(name, timed_ms(whole), aim)
        report("  plan", timed_ms([partial(plan, world, scenario, minerals) for scenario in edits]))
        report("  run of the plan", timed_ms([partial(run, each) for each in lowered]))
        sys.stdout.write(f"  trials a quarter: {trials_of(edits[-1], minerals):.1f}\n")
    for mineral in (_MINERAL, "rare_earths_ndpr"):
        report_batches(mineral, min(options.runs, 5))
    if not options.no_scipy:
        against_scipy(plan(world, edits[-1], _ALL), options.runs)


if __name__ == "__main__":
    main()
