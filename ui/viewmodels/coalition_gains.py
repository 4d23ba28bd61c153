"""The column of gains: one unit and one number of decimals for the whole list."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from ui.format import signed
from ui.texts import translate
from ui.viewmodels.money_words import shown_musd

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_BILLION_MUSD: Final = 1000.0
_FROM_BILLIONS_MUSD: Final = 100.0
"""Where the largest gain is at least this, the column is in billions."""


@dataclass(frozen=True, slots=True)
class Gain:
    """A yearly gain as the list shows it."""

    text: str
    """Number with its sign, `+0.17`."""
    sign: int
    """1 for a gain, -1 for a loss, 0 for what rounds to nothing."""
    inside: bool
    """Whether the seat is in the club; outsiders gain or lose by the deal of others."""


@dataclass(frozen=True)
class GainColumn:
    """Yearly gains against no deal, million USD by region."""

    gains_musd_per_year: Mapping[str, float]

    @property
    def unit(self) -> str:
        """Unit of the whole column; empty while there are no gains."""
        if not self.gains_musd_per_year:
            return ""
        if self._factor_musd == 1.0:
            return translate("coalition", "m USD a year")
        return translate("coalition", "bn USD a year")

    def gain(self, regions: Iterable[str], *, inside: bool) -> Gain | None:
        """Sum of the gains of some regions; None while one of them is not known."""
        known = [self.gains_musd_per_year.get(region) for region in regions]
        values = [value for value in known if value is not None]
        if not known or len(values) < len(known):
            return None
        shown = round(shown_musd(sum(values)) / self._factor_musd, self._decimals)
        sign = (shown > 0.0) - (shown < 0.0)
        return Gain(signed(shown, decimals=self._decimals), sign, inside)

    @cached_property
    def _largest_musd(self) -> float:
        return max((abs(value) for value in self.gains_musd_per_year.values()), default=0.0)

    @cached_property
    def _factor_musd(self) -> float:
        return _BILLION_MUSD if self._largest_musd >= _FROM_BILLIONS_MUSD else 1.0

    @cached_property
    def _decimals(self) -> int:
        """Three digits for the largest gain of the column, two decimals at most."""
        largest = self._largest_musd / self._factor_musd
        return 2 if largest < 10.0 else 1 if largest < 100.0 else 0  # noqa: PLR2004
