"""Bands of stacks: of each part in the table, of the sum in the picture, of both under the cursor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from negotiator.measures.bands import band_of
from ui.texts import translate
from ui.viewmodels.chart_bands import end_columns, ends_text, whiskers_note
from ui.viewmodels.chart_parts import Column, Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.measures.bands import LineBands
    from negotiator.model.world import FloatArray
    from ui.viewmodels.chart_parts import PartsChart

_C = TypeVar("_C", bound="PartsChart")


@dataclass(frozen=True, slots=True, eq=False)
class StackDraws:
    """What a chart stacks, draw by draw, in its unit: by quarter or by year, `(draw, place)`."""

    parts: tuple[FloatArray, ...]
    """In the order of the columns of the chart."""
    total: FloatArray
    told: tuple[FloatArray, FloatArray]
    """What the head reads, with the deal and without it."""


def stack_banded(
    chart: _C, bands: LineBands, draws: StackDraws, *, place_of: Callable[[int], int], decimals: int
) -> _C:
    """Return a chart with the bands of its stack.

    Parameters
    ----------
    chart : its first columns are those of the parts
    place_of : from the quarter under the cursor to its place among the draws
    decimals : of numbers under the cursor
    """
    told, change = band_of(draws.told[0]), band_of(draws.told[0] - draws.told[1])
    parts, total = chart.columns[: len(draws.parts)], band_of(draws.total)
    header = translate("charts", "Total, {unit}").format(unit=chart.unit)
    columns = [
        column
        for part, own in zip(parts, draws.parts, strict=True)
        for column in end_columns(part.header, band_of(own))
    ]
    whole = Column(header, np.sum([part.values for part in parts], axis=0))
    return replace(
        chart,
        columns=(*chart.columns, *columns, whole, *end_columns(header, total)),
        note=whiskers_note(bands),
        total_band=total,
        reading=lambda quarter: (
            *chart.reading(quarter),
            Words(ends_text(told, change, place_of(quarter), decimals=decimals)),
        ),
    )
