"""Time of an ensemble: `python -m tests.benchmarks.bench_ensemble [NAME...] [--draws 1000] [--workers 2]`.

The whole question from the command line's point of view, processes and start included; then how its cost grows
with draws, minerals and quarters, and where it goes, in one process. It prints and never fails.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from negotiator.batches import answered
from negotiator.data import load_world
from negotiator.documents import open_scenario
from negotiator.engine.hosts import lineage, touched_minerals
from negotiator.engine.simulate import simulate_draws
from negotiator.model.edits import without_deal
from negotiator.questions.bands import bands
from negotiator.questions.draws import drawn_parameters
from negotiator.questions.ensemble import TOLERANCE, Question, answer, part_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World

_AIM_S: Final = 15.0
_NAMES: Final = ("trilateral", "all-55")
_DRAWS: Final = 192
"""Draws of which the cost of one is told."""


def say(name: str, text: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{name:<52}{text}\n")


def whole(world: World, question: Question, workers: int) -> None:
    """Print the time of a question from the first process to the last band."""
    start = perf_counter()
    parts = [each.part for each in answered(world, question, workers=workers)]
    ran = perf_counter() - start
    bands(world, question, parts)
    told = perf_counter() - start - ran
    say(
        f"{question.draws} draws, {len(question.minerals)} minerals, {workers} processes",
        f"{ran + told:7.1f} s, of which bands {told:.1f} s (aim: {_AIM_S:.0f} s for 1000 draws)",
    )


def cost_ms(world: World, question: Question) -> float:
    """Processor time of all parts of a question in this process, ms a draw."""
    start = process_time()
    for key in part_keys(world, question):
        answer(world, question, key)
    return (process_time() - start) * 1000.0 / (question.draws + 1)


def engine_ms(world: World, scenario: Scenario, minerals: Sequence[str], draws: int) -> float:
    """Processor time of the runs alone, with the deal and without it, ms a draw."""
    families: dict[str, list[str]] = {}
    for mineral in minerals:
        families.setdefault(lineage(world, mineral)[-1], []).append(mineral)
    total = 0.0
    for family in families.values():
        drawn = drawn_parameters(
            world, family, scenario.assumptions, seed=1, numbers=range(1, draws + 1)
        )
        start = process_time()
        for each in (scenario, without_deal(scenario)):
            simulate_draws(world, each, family, drawn, tolerance=TOLERANCE)
        total += process_time() - start
    return total * 1000.0 / draws


def growth(world: World, scenario: Scenario) -> None:
    """Print how the cost of a draw grows."""
    every = tuple(mineral.id for mineral in world.minerals)
    moved = touched_minerals(world, scenario)
    touched = tuple(m for m in every if m in moved)
    full = Question(scenario, every, _DRAWS - 1, 1)
    say("  a draw, all minerals", f"{cost_ms(world, full):7.1f} ms of one processor")
    ran = engine_ms(world, scenario, touched, _DRAWS)
    asked = replace(full, minerals=touched)
    say(f"  of these the {len(touched)} that the scenario touches", f"{cost_ms(world, asked):7.1f}")
    say("    of these the runs, the rest is measuring", f"{ran:7.1f}")
    for draws in (3, 15, 511):
        text = f"{cost_ms(world, replace(asked, draws=draws)):7.1f}"
        say(f"    the same in {draws + 1} draws", text)
    for mineral in touched[:2]:
        text = f"{cost_ms(world, replace(asked, minerals=(mineral,))):7.1f}"
        say(f"    {mineral} alone", text)
    longest = max((event.quarters for event in scenario.events), default=0)
    for quarters in (24, 40, 60):
        if quarters >= longest + 12:
            short = scenario.model_copy(update={"quarters": quarters})
            text = f"{cost_ms(world, replace(asked, scenario=short)):7.1f}"
            say(f"    the same over {quarters} quarters", text)


def main() -> None:
    """Print the times."""
    parser = argparse.ArgumentParser(description="Time of an ensemble.")
    parser.add_argument("names", nargs="*", default=_NAMES)
    parser.add_argument("--draws", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    world = load_world()
    for name in options.names:
        scenario = open_scenario(name).scenario
        minerals = tuple(mineral.id for mineral in world.minerals)
        say(name, "")
        growth(world, scenario)
        whole(world, Question(scenario, minerals, options.draws, 1), options.workers)


if __name__ == "__main__":
    main()
