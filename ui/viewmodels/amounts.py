"""Amounts as a person types them into a table: a number of the locale, and perhaps a unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from ui.format import MINUS, NO_VALUE, locale, number_of, short
from ui.texts import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENOUGH_DIGITS: Final = 15
_KEPT_DIGITS: Final = 12
_NOTHING: Final = frozenset({"", "-", MINUS, NO_VALUE, "\u2014"})
_PARTS: Final = re.compile(
    r"(?P<number>[\d.,'\u2019\u066b\u066c\s+\-\u2212]*)(?P<unit>.*)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that may stand behind a number: which setting it is one of, and how large it is."""

    field: str
    """Field of the instrument."""
    factor: float
    """One of it in the unit of the scenario."""


def read_amount(text: str, units: Mapping[str, Unit]) -> tuple[str, float] | None:
    """Read an amount: the field that it sets, and the value in the unit of the scenario.

    Parameters
    ----------
    text : what was typed or pasted
    units : units by their names; the first one counts where none is written

    Returns
    -------
    field and value; None for nothing, a dash or zero

    Raises
    ------
    ValueError
        If it is no amount; says what was found and what would do.
    """
    if text.strip() in _NOTHING:
        return None
    parts = _PARTS.fullmatch(text.strip())
    number_text, unit_text = (parts["number"].strip(), parts["unit"].strip()) if parts else ("", "")
    number = number_of(number_text)
    known = {name.casefold(): unit for name, unit in units.items()}
    unit = known.get(unit_text.casefold()) if unit_text else next(iter(units.values()))
    if number is None or unit is None:
        raise ValueError(no_amount_text(text.strip(), f"{short(2.5)} {next(iter(units))}"))
    value = float(f"{number * unit.factor:.{_KEPT_DIGITS}g}")
    return None if value == 0.0 else (unit.field, value)


def no_amount_text(text: str, example: str) -> str:
    """Say that a text is no amount, and how one is written."""
    words = translate("amounts", "\u201c{text}\u201d is no amount. Write it like {example}.")
    return words.format(text=text, example=example)


def written(value: float) -> str:
    """Write a number with all its digits, for a cell."""
    return short(value, _ENOUGH_DIGITS)


def plain(value: float) -> str:
    """Write a number with all its digits, not grouped, for a spreadsheet."""
    here = QLocale(locale())
    here.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return here.toString(value, "g", _KEPT_DIGITS)
