"""Headings of a pasted table of the deal: which column each names, and the unit that it may give."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from negotiator.model.problems import nearest_name, printable
from ui.format import PriceUnit
from ui.texts import translate
from ui.viewmodels.deal_grid_change import told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.viewmodels.deal_grid_columns import GridColumn

_MOST_SHOWN: Final = 60
_IN_BRACKETS: Final = re.compile(r"(?P<name>[^(\[]+)[(\[](?P<unit>[^)\]]*)[)\]]?\s*", re.DOTALL)
_AT_THE_END: Final = re.compile(r"(?P<name>.+?)[\s,]+(?P<unit>\S+)\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Heading:
    """Where a column stands in a pasted table, and the unit of its numbers; empty for the usual one."""

    place: int
    unit: str = ""


def mineral_heading() -> str:
    """Heading over the names; with it a pasted table begins."""
    return translate("grid", "Mineral")


def unit_heading() -> str:
    """Heading over the units of the prices."""
    return translate("grid", "Prices in")


def price_heading() -> str:
    """Heading over the prices of the base year, which are shown and not read."""
    return translate("grid", "Price now")


def read_headings(cells: Sequence[str], columns: Sequence[GridColumn]) -> dict[str, Heading]:
    """Tell where each heading of a table stands, by its name in the table of the window.

    Raises
    ------
    ValueError
        If one is not known, gives a unit that its column does not have, or stands there twice, or
        if there is none over the minerals; says which, and the nearest.
    """
    names, known = _names(columns), _known(columns)
    by_name = {column.heading: column for column in columns}
    found: dict[str, Heading] = {}
    faults = []
    for place, cell in enumerate(cells):
        name, unit = _split(cell, names)
        fault = _fault(cell, name, found, known)
        if name in by_name and not fault:
            unit, fault = _unit_of(by_name[name], unit, cell)
        if fault:
            faults.append(fault)
        elif name is not None:
            found[name] = Heading(place, unit)
    if not faults and mineral_heading() not in found:
        words = translate("grid", "No heading \u201c{name}\u201d in the first row.")
        faults.append(words.format(name=mineral_heading()))
    if faults:
        words = translate("grid", "Headings that can stand there: {known}.")
        raise ValueError(told(faults) + "\n" + words.format(known=", ".join(known)))
    return found


def unknown_text(words: str, found: str, known: Sequence[str]) -> str:
    """Say what is not known and what it is most like: by its letters, or else by its first word."""
    first = found.casefold().split()[:1]
    alike = (name for name in known if name.casefold().split()[:1] == first)
    nearest = nearest_name(found, known) or next(alike, "")
    said = words.format(name=printable(found[:_MOST_SHOWN]))
    asked = translate("grid", "Did you mean \u201c{name}\u201d?").format(name=nearest)
    return f"{said} {asked}" if nearest else said


def _known(columns: Sequence[GridColumn]) -> list[str]:
    return [mineral_heading(), unit_heading(), *(column.heading for column in columns)]


def _names(columns: Sequence[GridColumn]) -> dict[str, str]:
    """Headings by what may be written for them: kinds of instruments, and words of the deal panel too."""
    names = {name.casefold(): name for name in (*_known(columns), price_heading())}
    names |= {column.kind: column.heading for column in columns}
    quota = names["purchase_quota"]
    panel = translate("DealTableModel", "Quota"), translate("QuotaForm", "Buy from members")
    return names | {word.casefold(): quota for word in panel}


def _split(cell: str, names: Mapping[str, str]) -> tuple[str | None, str]:
    """Heading and unit that a cell names; the unit stands in brackets or is the last word."""
    whole = names.get(cell.casefold())
    parts = _IN_BRACKETS.fullmatch(cell) or _AT_THE_END.fullmatch(cell)
    if whole or parts is None:
        return whole, ""
    return names.get(parts["name"].strip(" ,\n").casefold()), parts["unit"].strip()


def _fault(cell: str, name: str | None, found: Mapping[str, Heading], known: Sequence[str]) -> str:
    """Why a heading will not do; empty where it does, and for an empty cell."""
    if name in found:
        words = translate("grid", "The heading \u201c{name}\u201d stands there twice.")
        return words.format(name=printable(cell[:_MOST_SHOWN]))
    if name is None and cell:
        words = translate("grid", "The heading \u201c{name}\u201d is not known.")
        return unknown_text(words, cell, known)
    return ""


def _unit_of(column: GridColumn, unit: str, cell: str) -> tuple[str, str]:
    """Unit for the numbers under a heading, empty for the usual one; and why it will not do."""
    usual = {"", column.unit_words.casefold()}
    known = {name.casefold(): name for name in column.units(PriceUnit.USD_PER_T)}
    if unit.casefold() in usual:
        return "", ""
    if unit.casefold() in known:
        return known[unit.casefold()], ""
    words = translate("grid", "The heading \u201c{name}\u201d has a unit that is not known.")
    said = unknown_text(words, cell, ())
    wanted = translate("grid", "Units that can stand there: {known}.")
    return "", f"{said} {wanted.format(known=', '.join(known.values()))}"
