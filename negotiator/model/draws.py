"""Draws: parameters of minerals that differ between runs which are otherwise the same, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.assumptions import Assumptions
    from negotiator.model.world import FloatArray, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """The assumptions of several runs."""

    common: Assumptions
    """What all have in common; what the user has set among it."""
    values: Mapping[tuple[str, str], FloatArray]
    """(k,) by mineral and name, as in `Override`; NaN in a draw that leaves the parameter as it is."""
    count: int

    def some(self, places: slice | IntArray) -> Draws:
        """Return some of the draws."""
        values = {key: of_draws[places] for key, of_draws in self.values.items()}
        count = len(range(self.count)[places]) if isinstance(places, slice) else len(places)
        return Draws(self.common, values, count)
