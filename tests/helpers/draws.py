"""Draws made by hand, and one of several taken by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.simulate import some_draws_of
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.draws import Draws

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.outcome import Outcome


def side_by_side(draws: Sequence[Assumptions]) -> Draws:
    """Put assumptions that differ in overrides alone side by side."""
    count, common = len(draws), draws[0].model_copy(update={"overrides": ()})
    values = {
        (each.mineral, each.parameter): np.full(count, np.nan)
        for drawn in draws
        for each in drawn.overrides
    }
    for place, drawn in enumerate(draws):
        for each in drawn.overrides:
            values[each.mineral, each.parameter][place] = each.value
    return Draws(common, values, count)


def assumptions_of(draws: Draws, place: int) -> Assumptions:
    """Return the assumptions of a draw, as a user would set them."""
    drawn = tuple(
        Override(mineral=mineral, parameter=name, value=float(of_draws[place]))
        for (mineral, name), of_draws in draws.values.items()
        if np.isfinite(of_draws[place])
    )
    overrides = (*draws.common.overrides, *drawn)
    return draws.common.model_copy(update={"overrides": overrides})


def one_draw(outcome: Outcome, mineral: str, place: int) -> Outcome:
    """Return a mineral in one draw of an outcome of several."""
    return some_draws_of(outcome, mineral, slice(place, place + 1))
