"""Sums of money in the headline: several numbers in one unit, which is written once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ui.format import MINUS, figure, isolated, short
from ui.texts import translate

_SHOWN_MUSD: Final = 0.05
"""A yearly sum below this many million USD is shown as nothing."""
_BN_FROM_MUSD: Final = 100.0
_MUSD_PER_BN: Final = 1000.0


@dataclass(frozen=True, slots=True)
class MoneyUnit:
    """Billions or millions of USD."""

    musd: float
    """Million USD in one of this unit."""
    short: str
    """`bn`."""
    full: str
    """`bn USD`."""

    def amount(self, musd: float) -> str:
        """Write a sum without its sign or unit, `0.58`."""
        shown = shown_musd(abs(musd)) / self.musd
        return short(shown) if self.musd == 1.0 else figure(shown)

    def change(self, musd: float) -> str:
        """Write a change with its sign, without unit, `+0.74`."""
        text = self.amount(musd)
        if text == "0":
            return text
        return isolated(f"+{text}" if musd > 0.0 else f"{MINUS}{text}")


def money_unit(musd: float) -> MoneyUnit:
    """Return the unit that fits a sum: billions from 100 million on."""
    if abs(musd) >= _BN_FROM_MUSD:
        return MoneyUnit(
            _MUSD_PER_BN,
            translate("money", "bn"),
            translate("money", "bn USD"),
        )
    return MoneyUnit(
        1.0,
        translate("money", "m"),
        translate("money", "m USD"),
    )


def change_with_unit(musd: float) -> str:
    """Write a change with sign and unit, `+0.12 bn` or `−60 m`; `0` where it is nothing."""
    unit = money_unit(musd)
    text = unit.change(musd)
    return text if text == "0" else f"{text} {unit.short}"


def shown_musd(musd: float) -> float:
    """Return the sum, or 0 where it is too small to be shown."""
    return 0.0 if abs(musd) < _SHOWN_MUSD else musd
