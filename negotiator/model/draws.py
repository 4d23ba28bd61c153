"""Draws: parameters and levels that differ between runs which are otherwise the same, side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.assumptions import Assumptions
    from negotiator.model.world import FloatArray, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """The assumptions of several runs, and the levels of their instruments."""

    common: Assumptions
    """What all have in common; what the user has set among it."""
    values: Mapping[tuple[str, str], FloatArray]
    """(k,) by mineral and name, as in `Override`; NaN in a draw that leaves the parameter as it is."""
    count: int
    levels: Mapping[tuple[int, str], FloatArray] = field(default_factory=dict)
    """(k,) by place of an instrument in the deal and name of its field, see `negotiator.model.levels`."""

    def some(self, places: slice | IntArray) -> Draws:
        """Return some of the draws."""
        values = {key: of_draws[places] for key, of_draws in self.values.items()}
        levels = {key: of_draws[places] for key, of_draws in self.levels.items()}
        count = len(range(self.count)[places]) if isinstance(places, slice) else len(places)
        return Draws(self.common, values, count, levels)
