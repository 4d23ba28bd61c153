"""Tables of the handbook that are written when asked for: the levers, and the licences of all parts."""

from __future__ import annotations

import sys
from itertools import groupby
from typing import TYPE_CHECKING, Final

from negotiator.data.parts import program_parts
from negotiator.data.register import load_register

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from negotiator.data.parts import Part
    from negotiator.data.register import Variable

PLACE: Final = "{table}"
"""Where the tables stand in the text of the page."""


def made_tables() -> Mapping[str, Callable[[], str]]:
    """Return what writes the tables of a page, by its id."""
    return {"levers": lever_tables, "licences": part_table}


def lever_tables() -> str:
    """Return a table of levers for each section of a scenario, in the order of the register."""
    levers = load_register().levers.values()
    groups = groupby(levers, key=_section_name)
    return "\n".join(_section(name, tuple(found)) for name, found in groups).rstrip()


def part_table() -> str:
    """Return the table of all parts with their licences, and a note on some."""
    parts = program_parts(frozen=bool(getattr(sys, "frozen", False)))
    head = ("part", "version", "licence", "home")
    rows = [(part.name, part.version, part.licence, _home(part)) for part in parts]
    notes = [f"- **{part.name}.** {part.note}" for part in parts if part.note]
    return "\n".join((_table(head, rows), "", *notes))


def _home(part: Part) -> str:
    return part.home.removeprefix("https://").removeprefix("http://").removeprefix("www.")


def _section_name(lever: Variable) -> str:
    head, dot, _ = lever.id.partition(".")
    return head if dot else "scenario"


def _section(name: str, levers: tuple[Variable, ...]) -> str:
    head = ("lever", "id", "unit", "range", "default", "what it is")
    rows = [
        (
            lever.label,
            f"`{lever.id}`" + (f" ({lever.axes})" if lever.axes else ""),
            lever.unit,
            _range(lever),
            _default(lever),
            lever.description,
        )
        for lever in levers
    ]
    return f"## {name.replace('_', ' ').capitalize()}\n\n{_table(head, rows)}\n"


def _range(lever: Variable) -> str:
    ends = ["" if end is None else f"{end:,.10g}" for end in (lever.low, lever.high)]
    return " to ".join(ends).strip() if any(ends) else "-"


def _default(lever: Variable) -> str:
    if lever.default is None:
        return "-"
    if isinstance(lever.default, tuple):
        return ", ".join(lever.default) or "none"
    return lever.default if isinstance(lever.default, str) else f"{lever.default:,.10g}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)
