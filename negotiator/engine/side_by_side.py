"""Scenarios that differ in nothing but levels, run side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.simulate import simulate_draws
from negotiator.errors import NotConvergedError
from negotiator.model.levels import side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.engine.hosts import Paths
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import IntArray, World


def simulate_levels(
    world: World, scenarios: Sequence[Scenario], minerals: Sequence[str], known: Paths
) -> Iterator[tuple[IntArray, Outcome | NotConvergedError]]:
    """Run minerals of checked scenarios: yield places of scenarios with their outcome, or why there is none.

    One that does not clear with the others is tried by itself before it is given up.

    Parameters
    ----------
    world : World
    scenarios : differ in nothing but levels, see `negotiator.model.levels`
    minerals : ids
    known : paths of hosts that the levels do not touch; they are not run again
    """
    draws, waiting = side_by_side(scenarios), np.arange(len(scenarios))
    while len(waiting):
        chosen, first = draws.some(waiting), scenarios[waiting[0]]
        try:
            outcome = simulate_draws(world, first, minerals, chosen, known)
        except NotConvergedError as error:
            stuck = waiting[error.draw : error.draw + 1]
            if len(waiting) == 1:
                yield stuck, error
                return
            waiting = np.delete(waiting, error.draw)
            yield from (
                (stuck, run)
                for _, run in simulate_levels(world, [scenarios[stuck[0]]], minerals, known)
            )
        else:
            yield waiting, outcome
            return
