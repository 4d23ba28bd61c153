"""Instruments of a deal in the slots of their markets, with the levels of several runs side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from negotiator.engine.layout import Layout, Place
    from negotiator.model.deal import AnyInstrument, Deal
    from negotiator.model.draws import Draws
    from negotiator.model.world import FloatArray

_Kind = TypeVar("_Kind", bound="AnyInstrument")


@dataclass(frozen=True, slots=True, eq=False)
class Placed(Generic[_Kind]):
    """An instrument in the slots of its market."""

    place: Place
    instrument: _Kind
    levels: Mapping[str, FloatArray]
    """(k,) by name, of those that differ."""

    def level(self, name: str) -> FloatArray:
        """(k,) a number of the instrument in each run; (1,) where no run differs."""
        own = self.levels.get(name)
        return np.array([getattr(self.instrument, name)]) if own is None else own


@dataclass(frozen=True, slots=True, eq=False)
class PlacedDeal:
    """A deal in the slots of a layout."""

    layout: Layout
    deal: Deal
    draws: Draws | None

    def of(self, kind: type[_Kind]) -> Iterator[Placed[_Kind]]:
        """Yield the instruments of a kind whose minerals are run, in the order of the deal."""
        for number, instrument in enumerate(self.deal.instruments):
            if isinstance(instrument, kind) and instrument.mineral in self.layout.minerals:
                place = self.layout.place(instrument.mineral, instrument.stage)
                yield Placed(place, instrument, self._levels_of(number))

    def table(self, kind: type[AnyInstrument], quarters: int, fill: float = 0.0) -> FloatArray:
        """(t, origin slot, k) the same number throughout; `k` is 1 where no instrument of a kind differs."""
        differs = any(one.levels for one in self.of(kind))
        columns = self.draws.count if self.draws is not None and differs else 1
        return np.full((quarters, self.layout.origin_count, columns), fill)

    def _levels_of(self, number: int) -> dict[str, FloatArray]:
        levels = {} if self.draws is None else self.draws.levels
        return {name: each for (place, name), each in levels.items() if place == number}
