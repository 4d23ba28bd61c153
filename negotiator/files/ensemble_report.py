"""What an ensemble hands out: JSON, a table as CSV, and a workbook."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Final

from negotiator.files.report import number
from negotiator.files.tables import harmless
from negotiator.model.version import MODEL_VERSION
from negotiator.questions.bands import CHANCES, GAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from negotiator.files.tables import Cell
    from negotiator.model.world import World
    from negotiator.questions.bands import Band, Bands, Compared

ENSEMBLE_FORMAT: Final = "negotiator-ensemble"
ENSEMBLE_VERSION: Final = 1
CASES: Final = ("deal", "no_deal", "change")
QUANTILES: Final = tuple(f"p{round(100 * chance):02}" for chance in CHANCES)
COLUMNS: Final = ("quarter", "mineral", "variable", "unit", "case", "central", *QUANTILES)
"""Of the table: the quarter is empty for means over the run, the mineral for the club."""
_UNITS: Final = {"_frac": "share", "_musd_per_year": "million USD/year", "_usd_per_t": "USD/t"}


def ensemble_tree(found: Bands, world: World) -> dict[str, Any]:
    """Return the object that is written as JSON; None where a number is not defined."""
    asked = found.question
    return {
        "format": ENSEMBLE_FORMAT,
        "version": ENSEMBLE_VERSION,
        "model": MODEL_VERSION,
        "data": world.digest,
        "scenario": asked.scenario.model_dump(mode="json"),
        "minerals_asked": list(asked.minerals),
        "draws": asked.draws,
        "seed": asked.seed,
        "draws_counted": found.counted,
        "unclear": [each._asdict() for each in found.unclear],
        "fails": {
            "club_loses": found.fails.club_loses,
            "less_secure": found.fails.less_secure,
            "either": found.fails.either,
        },
        "quarters": list(found.quarters),
        "means": _compared_trees(found.means) | {GAIN: {"change": _band_tree(found.mean_gain)}},
        "club": _compared_trees(found.club) | {GAIN: {"change": _band_tree(found.gain)}},
        "minerals": {name: _compared_trees(each) for name, each in found.minerals.items()},
    }


def ensemble_json(found: Bands, world: World) -> bytes:
    """Return `ensemble_tree` as JSON text that every terminal can show."""
    return f"{json.dumps(ensemble_tree(found, world), allow_nan=False, indent=1)}\n".encode()


def ensemble_csv(found: Bands) -> bytes:
    """Return all bands as one table: UTF-8, comma, line feed."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in (*mean_rows(found), *club_rows(found), *mineral_rows(found)):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue().encode()


def ensemble_workbook(found: Bands, world: World) -> bytes:
    """Return a workbook: what was asked, means over the run, club, minerals, draws that did not clear."""
    from negotiator.files.workbook import book_bytes  # noqa: PLC0415 - costs 60 ms

    return book_bytes(
        found.question.scenario.name,
        (
            ("Summary", ("what", "value"), _summary_rows(found, world)),
            ("Means", COLUMNS, mean_rows(found)),
            ("Club", COLUMNS, club_rows(found)),
            ("Minerals", COLUMNS, mineral_rows(found)),
            ("Unclear", ("draw", "mineral", "quarter", "relative excess"), found.unclear),
        ),
    )


def mean_rows(found: Bands) -> Iterator[tuple[Cell, ...]]:
    """Yield the club's means over the run."""
    for name, compared in found.means.items():
        yield from _rows(("",), "", name, _cases(compared))
    yield from _rows(("",), "", GAIN, {"change": found.mean_gain})


def club_rows(found: Bands) -> Iterator[tuple[Cell, ...]]:
    """Yield the club's bands, a row a quarter."""
    for name, compared in found.club.items():
        yield from _rows(found.quarters, "", name, _cases(compared))
    yield from _rows(found.quarters, "", GAIN, {"change": found.gain})


def mineral_rows(found: Bands) -> Iterator[tuple[Cell, ...]]:
    """Yield the bands of each mineral, a row a quarter."""
    for mineral, variables in found.minerals.items():
        for name, compared in variables.items():
            yield from _rows(found.quarters, mineral, name, _cases(compared))


def _cases(compared: Compared) -> dict[str, Band]:
    return {case: getattr(compared, case) for case in CASES}


def _rows(
    quarters: tuple[str, ...], mineral: str, name: str, cases: Mapping[str, Band]
) -> Iterator[tuple[Cell, ...]]:
    unit = next(unit for ending, unit in _UNITS.items() if name.endswith(ending))
    for case, band in cases.items():
        central = band.central.reshape(-1)
        spread = band.quantiles.reshape(len(CHANCES), -1)
        for t, quarter in enumerate(quarters):
            numbers = (number(float(value)) for value in (central[t], *spread[:, t]))
            yield (quarter, mineral, name, unit, case, *numbers)


def _compared_trees(compared: Mapping[str, Compared]) -> dict[str, Any]:
    return {
        name: {case: _band_tree(band) for case, band in _cases(each).items()}
        for name, each in compared.items()
    }


def _band_tree(band: Band) -> dict[str, Any]:
    """Numbers by quarter, or one number each for a mean over the run."""
    named = zip(("central", *QUANTILES), (band.central, *band.quantiles), strict=True)
    return {
        name: [number(float(value)) for value in values] if values.ndim else number(float(values))
        for name, values in named
    }


def _summary_rows(found: Bands, world: World) -> Iterator[tuple[Cell, ...]]:
    asked, fails = found.question, found.fails
    yield ("scenario", asked.scenario.name)
    yield ("model", MODEL_VERSION)
    yield ("data", world.digest)
    yield ("draws", asked.draws)
    yield ("seed", asked.seed)
    yield ("draws counted", found.counted)
    yield ("draws in which the club loses money by the deal", fails.club_loses)
    yield ("draws in which the club is less secure with the deal", fails.less_secure)
    yield ("draws in which one or both hold", fails.either)
