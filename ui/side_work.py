"""What is computed beside the worker: the validation table, and bands. No Qt.

The libraries that compute are imported where they are used: the threads of BLAS are set before numpy comes in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.scenario import Scenario
    from ui.side_line import Part


def validation_parts() -> Iterator[Part]:
    """Compute the validation table over the shipped world; parts are tuples of `Check`."""
    from negotiator.data import load_world  # noqa: PLC0415
    from negotiator.validation.table import validate  # noqa: PLC0415

    yield from validate(load_world())


def band_parts(scenario: Scenario, mineral: str, *, draws: int, seed: int) -> Iterator[Part]:
    """Compute bands over the shipped world; the last part is `LineBands`, those before it are None."""
    from negotiator.data import load_world  # noqa: PLC0415
    from negotiator.questions.ensemble import Question  # noqa: PLC0415
    from negotiator.questions.line_bands import line_bands  # noqa: PLC0415

    yield from line_bands(load_world(), Question(scenario, (mineral,), draws, seed))
