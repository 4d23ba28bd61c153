"""Search for scenarios that do not clear: ``python -m tests.robustness.search_extremes N [--seed S]``.

Draws N random extreme scenarios, runs each, and prints every one that fails with its seed; ends with 1 if
any does. Scenarios that the program refuses with a reason, such as demand that is more elastic than its curve
allows, are counted apart.
"""

from __future__ import annotations

import argparse
import collections
import multiprocessing
import os
import sys
import warnings
from random import Random
from typing import TYPE_CHECKING, Literal

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from negotiator.engine.simulate import simulate
from negotiator.errors import NotConvergedError, ScenarioError
from tests.helpers.cases import shipped_world
from tests.robustness.extreme_scenarios import extreme_scenario

if TYPE_CHECKING:
    from negotiator.model.outcome import Outcome

Verdict = Literal["clears", "refused", "does not clear", "breaks"]
FAILURES: tuple[Verdict, ...] = ("does not clear", "breaks")
_OF_PATHS = ("price", "paid", "made", "bought", "capacity", "used")


def verdict(seed: int) -> tuple[int, Verdict, str]:
    """Draw the scenario of a seed and run it; say how it went, and what went wrong."""
    scenario, minerals = extreme_scenario(Random(seed), shipped_world())  # noqa: S311
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            wrong = faults(simulate(shipped_world(), scenario, minerals))
    except ScenarioError as error:
        return seed, "refused", str(error)
    except NotConvergedError as error:
        return seed, "does not clear", f"{error}"
    except Exception as error:  # noqa: BLE001 (whatever breaks is what is searched for)
        return seed, "breaks", f"{type(error).__name__}: {error}"
    return (seed, "breaks", wrong) if wrong else (seed, "clears", "")


def faults(outcome: Outcome) -> str:
    """Tell what of an outcome is not a number, or below zero; nothing if all is sound."""
    for (mineral, stage), path in outcome.paths.items():
        for name in _OF_PATHS:
            values = getattr(path, name)
            if not np.isfinite(values).all():
                return f"{name} of {mineral} ({stage}) is not finite"
            if (values < 0.0).any():
                return f"{name} of {mineral} ({stage}) is below zero"
    return ""


def search(count: int, first: int, processes: int) -> collections.Counter[Verdict]:
    """Run the scenarios of some seeds and print those that fail."""
    found: collections.Counter[Verdict] = collections.Counter()
    context = multiprocessing.get_context("spawn")
    with context.Pool(processes) as pool:
        seeds = range(first, first + count)
        for seed, how, what in pool.imap_unordered(verdict, seeds, chunksize=20):
            found[how] += 1
            if how in FAILURES:
                sys.stdout.write(f"seed {seed} {how}: {what}\n")
                sys.stdout.flush()
    return found


def main() -> int:
    """Search and print the count."""
    parser = argparse.ArgumentParser(description="Search for scenarios that do not clear.")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    found = search(options.count, options.seed, options.processes)
    parts = ", ".join(f"{number} {how}" for how, number in sorted(found.items()))
    sys.stdout.write(f"{options.count} scenarios: {parts}\n")
    return int(any(found[how] for how in FAILURES))


if __name__ == "__main__":
    sys.exit(main())
