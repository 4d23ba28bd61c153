"""Plain text pages and tables in monospace."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP: Final = "  "
WHOLE_FROM: Final = 1e5
"""Numbers from here on are printed without decimals."""
_NUMBER: Final = re.compile(r"[-+]?[0-9][0-9,.]*(e[-+]?[0-9]+)?%?")


def page(title: str, parts: Sequence[str]) -> str:
    """Title, a rule, and the parts with a blank line between them; ends with a line feed."""
    return "\n\n".join([f"{title}\n{'=' * len(title)}", *parts]) + "\n"


def table_text(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Table with a header; columns of numbers stand to the right, all others to the left."""
    columns = list(zip(header, *rows, strict=True))
    right = [all(_NUMBER.fullmatch(cell) or not cell for cell in column[1:]) for column in columns]
    widths = [max(map(len, column)) for column in columns]
    lines = [header, ["-" * width for width in widths], *rows]
    return "\n".join(
        GAP.join(
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    )


def number_text(value: float) -> str:
    """Write a number with six digits, or all of those before the point, without exponent."""
    return f"{value:,.0f}" if abs(value) >= WHOLE_FROM else f"{value:,.6g}"
