"""What is computed beside the worker: the validation table, and bands. No Qt.

The libraries that compute are imported where they are used: the threads of BLAS are set before numpy comes in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario
    from ui.side_line import Part


def validation_parts() -> Iterator[Part]:
    """Compute the validation table over the shipped world; parts are tuples of `Check`."""
    from negotiator.data import load_world  # noqa: PLC0415
    from negotiator.validation.table import validate  # noqa: PLC0415

    yield from validate(load_world())


def band_parts(
    scenario: Scenario,
    mineral: str,
    *,
    minerals: tuple[str, ...],
    baseline: Baseline,
    draws: int,
    seed: int,
) -> Iterator[Part]:
    """Compute bands over the shipped world; parts are `LineBands`, then `HeadlineBands`, else None.

    Parameters
    ----------
    mineral : id of that whose lines are drawn
    minerals : those of the headline, if its bands are wanted
    """
    from negotiator.data import load_world  # noqa: PLC0415
    from negotiator.questions.ensemble import Question  # noqa: PLC0415
    from negotiator.questions.picture_bands import picture_bands  # noqa: PLC0415

    question = Question(scenario, minerals, draws, seed, baseline)
    yield from picture_bands(load_world(), question, mineral)
