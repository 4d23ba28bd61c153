"""Quarters and the units used at the edges.

A quarter is written ``2027Q1`` and counted from ``2026Q1``, which is 0.
"""

from __future__ import annotations

import re
from typing import Final

FIRST_YEAR: Final = 2026
QUARTERS_PER_YEAR: Final = 4
DAYS_PER_YEAR: Final = 365.0
KG_PER_T: Final = 1000.0
USD_PER_MUSD: Final = 1.0e6
QUARTER_PATTERN: Final = r"^20[0-9]{2}Q[1-4]$"


def quarter_index(quarter: str) -> int:
    """Count of quarters from ``2026Q1``; negative before it.

    Raises
    ------
    ValueError
        If the text is not a quarter like ``2027Q1``.
    """
    if not re.match(QUARTER_PATTERN, quarter):
        message = f"{quarter!r} is not a quarter; write it like 2027Q1."
        raise ValueError(message)
    year, number = quarter.split("Q")
    return (int(year) - FIRST_YEAR) * QUARTERS_PER_YEAR + int(number) - 1


def quarter_name(index: int) -> str:
    """Name of the quarter that lies `index` quarters after ``2026Q1``."""
    year, number = divmod(index, QUARTERS_PER_YEAR)
    return f"{FIRST_YEAR + year}Q{number + 1}"
