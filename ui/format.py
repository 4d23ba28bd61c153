"""Numbers for people: three significant digits, digits grouped by locale, a true minus sign."""

from __future__ import annotations

import math
import re
from enum import Enum
from functools import lru_cache
from html import escape
from typing import Final

from PySide6.QtCore import QLocale, Qt

from negotiator.units import KG_PER_T
from ui.texts import translate

MINUS: Final = "\u2212"
NO_VALUE: Final = "\u2013"
_LEFT_TO_RIGHT: Final = "\u2066"
_FIRST_STRONG: Final = "\u2068"
_END_OF_ISOLATE: Final = "\u2069"
_DEAR_USD_PER_T: Final = 10_000.0
_BETWEEN_THOUSANDS: Final = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))")
_PLAIN: Final = re.compile(r"[0-9]+")
_THOUSAND: Final = 1.0e3
_MILLION: Final = 1.0e6
_BILLIONS_FROM_MUSD: Final = 100.0
_ENOUGH_DIGITS: Final = 12
"""More than anybody sets, and fewer than the error of a product of two numbers needs."""


class PriceUnit(Enum):
    """Unit in which the prices of a mineral are shown."""

    USD_PER_KG = KG_PER_T
    USD_PER_T = 1.0

    @property
    def usd_per_t(self) -> float:
        """One of this unit in USD per tonne."""
        return float(self.value)

    @property
    def label(self) -> str:
        """The unit as it is written behind a number."""
        if self is PriceUnit.USD_PER_KG:
            return translate("format", "USD/kg")
        return translate("format", "USD/t")


def price_unit(base_price_usd_per_t: float) -> PriceUnit:
    """USD/kg for minerals above 10,000 USD/t in the base year, else USD/t."""
    dear = base_price_usd_per_t > _DEAR_USD_PER_T
    return PriceUnit.USD_PER_KG if dear else PriceUnit.USD_PER_T


def locale() -> QLocale:
    """Return the locale of the user; English where there is none, so that thousands are grouped."""
    return QLocale(_readable(QLocale()))  # who asks may change its own


@lru_cache(maxsize=8)
def _readable(chosen: QLocale) -> QLocale:
    is_none = chosen.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English) if is_none else chosen


@lru_cache(maxsize=8)
def _runs_leftwards(chosen: QLocale) -> bool:
    return chosen.textDirection() == Qt.LayoutDirection.RightToLeft


def number_of(text: str) -> float | None:
    """Read a number of the locale; any space may part thousands, and plain digits are read everywhere.

    None where it is no number, `12,5` in English.
    """
    bare = _BETWEEN_THOUSANDS.sub("", text.strip()).replace(MINUS, "-")
    if _PLAIN.fullmatch(bare):
        return float(bare)
    number, is_number = locale().toDouble(bare)
    return number if is_number and math.isfinite(number) else None


def fixed(value: float, decimals: int) -> str:
    """Write a number with so many decimals, `1,234.50`; a dash where it is not a number."""
    if not math.isfinite(value):
        return NO_VALUE
    rounded = round(value, decimals) + 0.0
    text = _readable(QLocale()).toString(abs(rounded), "f", decimals)
    return isolated(f"{MINUS}{text}") if rounded < 0.0 else text


def isolated(text: str) -> str:
    """Keep a sign or a percent mark on its side of the number where the script runs leftwards."""
    if _runs_leftwards(QLocale()):
        return f"{_LEFT_TO_RIGHT}{text}{_END_OF_ISOLATE}"
    return text


def quoted(text: str) -> str:
    """Keep text that may be of another script together, in its own direction."""
    if _runs_leftwards(QLocale()):
        return f"{_FIRST_STRONG}{text}{_END_OF_ISOLATE}"
    return text


def figure(value: float, digits: int = 3) -> str:
    """Write a number with so many significant digits; the zero before the point counts as one.

    `4.66`, `0.74`, `110`, `18,500`; a dash where it is not a number.
    """
    return fixed(*_rounded(value, digits))


def short(value: float, digits: int = 3) -> str:
    """Like `figure`, without zeros at the end of the decimals: `69`, `0.5`, `1,250`."""
    rounded, decimals = _rounded(value, digits)
    while decimals > 0 and round(rounded, decimals) == round(rounded, decimals - 1):
        decimals -= 1
    return fixed(rounded, decimals)


def exact(value: float) -> str:
    """Write a number that somebody has set: with all its digits, `1,234.5`."""
    return short(value, _ENOUGH_DIGITS)


def signed(value: float, digits: int = 3, *, decimals: int | None = None) -> str:
    """Write a change with its sign, `+0.74`; `0` where it rounds to nothing.

    The number of significant digits rules unless `decimals` is given.
    """
    text = figure(value, digits) if decimals is None else fixed(value, decimals)
    rounded = _rounded(value, digits)[0] if decimals is None else round(value, decimals)
    if rounded == 0.0:
        return "0"
    return isolated(f"+{text}") if rounded > 0.0 else text


def percent(frac: float, decimals: int = 0) -> str:
    """Write a share, `58 %`."""
    return _percent_text(fixed(frac * 100.0, decimals))


def exact_percent(frac: float) -> str:
    """Write a share that somebody has set: with all its digits, `27.5 %`."""
    return _percent_text(exact(frac * 100.0))


def written_change_frac(after_frac: float, before_frac: float) -> float:
    """Difference of two shares as they are written in whole percent: whoever subtracts them finds it."""
    return (round(after_frac * 100.0) - round(before_frac * 100.0)) / 100.0


def signed_points(frac: float) -> str:
    """Write a change of a share in percentage points, `+21`."""
    return signed(frac * 100.0, decimals=0)


def money_per_year(musd: float) -> tuple[str, str]:
    """Text and unit of a yearly sum: `("4.66", "bn USD")`, below 0.1 bn `("74.0", "m USD")`."""
    factor, unit = _money_scale(musd)
    return figure(musd / factor), unit


def price_value(usd_per_t: float, display: PriceUnit) -> float:
    """Return the price in the unit that is shown."""
    return usd_per_t / display.usd_per_t


def exact_price(usd_per_t: float, display: PriceUnit) -> str:
    """Write a price that somebody has set, with all its digits and its unit, `110.25 USD/kg`."""
    return f"{exact(price_value(usd_per_t, display))} {display.label}"


def tonnes(t_per_year: float) -> tuple[str, str]:
    """Text and unit of a yearly quantity: t, kt or Mt."""
    factor, unit = _mass_scale(t_per_year)
    return figure(t_per_year / factor), unit


def exact_tonnes(t_per_year: float) -> str:
    """Write a yearly quantity that somebody has set: with all its digits, `1.234 kt`."""
    factor, unit = _mass_scale(t_per_year)
    return f"{exact(t_per_year / factor)} {unit}"


def tip(text: str) -> str:
    """Write a tool tip that wraps: Qt leaves plain text in lines of any length."""
    return f"<qt>{escape(text, quote=False).replace(chr(10), '<br>')}</qt>"


def _percent_text(number: str) -> str:
    return isolated(translate("format", "{number} %").format(number=number))


def _mass_scale(t_per_year: float) -> tuple[float, str]:
    if abs(t_per_year) >= _MILLION:
        return _MILLION, translate("format", "Mt")
    if abs(t_per_year) >= _THOUSAND:
        return _THOUSAND, translate("format", "kt")
    return 1.0, translate("format", "t")


def _money_scale(musd: float) -> tuple[float, str]:
    if abs(musd) >= _BILLIONS_FROM_MUSD:
        return _THOUSAND, translate("format", "bn USD")
    return 1.0, translate("format", "m USD")


def _rounded(value: float, digits: int) -> tuple[float, int]:
    """Value at so many significant digits, and the decimals that show them."""
    if value == 0.0 or not math.isfinite(value):
        return value, 0
    kept = digits if abs(value) >= 1.0 else max(digits - 1, 1)
    rounded = float(f"{value:.{kept - 1}e}")
    if abs(rounded) >= 1.0:
        kept = digits
    exponent = math.floor(math.log10(abs(rounded)))
    return rounded, max(kept - 1 - exponent, 0)
