"""The validation table in words: headings, cells, and a page of text or CSV."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from negotiator.validation.check import tally
from negotiator.validation.table import SECTIONS, check_tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.validation.calibrate import Fit
    from negotiator.validation.check import Check, Section

HEADINGS: Final[dict[Section, str]] = {
    "limit": "Limits with exact answers",
    "solver": "Independent solver",
    "history": "Back-tests: what happened, and what is simulated",
}
COLUMNS: Final[dict[Section, tuple[str, str]]] = {
    "limit": ("exact", "engine"),
    "solver": ("exact", "engine"),
    "history": ("observed", "simulated"),
}
"""What the two numbers of a line are called."""
_GAP: Final = "  "
_LEAST_PLAIN: Final = 1.0e-3


def number_text(value: float) -> str:
    """Four digits, or a power of ten where the number is small."""
    return f"{value:.1e}" if 0.0 < abs(value) < _LEAST_PLAIN else f"{value:,.4g}"


def error_text(check: Check) -> str:
    """Return the error as a factor or a distance; the wrong direction is said."""
    if check.band.scale != "factor":
        return number_text(check.error)
    factor = f"factor {check.error:.2f}"
    return f"{factor}, wrong way" if check.is_wrong_way else factor


def verdict_text(check: Check) -> str:
    """Return the verdict; in brackets where the line does not count."""
    return f"({check.verdict})" if check.not_counted else check.verdict


def table_text(checks: tuple[Check, ...]) -> str:
    """Return the whole table as a page of text."""
    blocks = [_block(checks, section) for section in SECTIONS]
    return "\n\n".join("\n".join(block) for block in blocks)


def table_csv(checks: Sequence[Check]) -> bytes:
    """Return the table as CSV, a row a check."""
    rows = [check_tree(check) for check in checks]
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def calibration_text(fits: Sequence[Fit]) -> str:
    """Return how well each tried value of the calibrated constants fits."""
    blocks = []
    for fit in fits:
        stays = "stays" if fit.supports_default else f"should be {fit.best:g}"
        lines = [f"{fit.constant}: default {fit.default:g}, best {fit.best:g}; the default {stays}"]
        lines += [
            f"  {value:4.2g}  root mean square log error {error:.3f}"
            for value, error in fit.error_log.items()
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _block(checks: tuple[Check, ...], section: Section) -> list[str]:
    lines = [check for check in checks if check.section == section]
    rows = [[HEADINGS[section], *COLUMNS[section], "error", "verdict", "bands"]]
    rows += [
        [
            check.title,
            number_text(check.expected),
            number_text(check.found),
            error_text(check),
            verdict_text(check),
            check.band.words,
        ]
        for check in lines
    ]
    counts = ", ".join(f"{count} {verdict}" for verdict, count in tally(checks, section).items())
    return [*_aligned(rows), f"Counted: {counts}.", *_reasons(lines)]


def _reasons(lines: Sequence[Check]) -> Iterator[str]:
    """Why lines in brackets are not counted, a line a reason."""
    for reason in dict.fromkeys(check.not_counted for check in lines if check.not_counted):
        titles = [check.title.partition(":")[0] for check in lines if check.not_counted == reason]
        yield f"In brackets, {titles[0]}, {len(titles)} lines: {reason}."


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns of one width, titles and bands to the left."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    last = len(widths) - 1
    return [
        _GAP.join(
            cell.ljust(width) if place in {0, last} else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
