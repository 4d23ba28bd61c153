"""Bands put into a chart of lines: around its lines, in its table, under the cursor, and in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.bands import Band
from ui.format import fixed, signed
from ui.texts import translate
from ui.viewmodels.chart_parts import Chart, Column, Curve, LineChart, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from negotiator.measures.bands import HeadlineBands, LineBands
    from negotiator.measures.picture import Picture


def banded(chart: Chart, picture: Picture) -> Chart:
    """Return a chart with the bands of its picture; as it is where it has no lines with bands."""
    bands = picture.bands
    if bands is None or not isinstance(chart, LineChart):
        return chart
    shown = replace(
        chart,
        curves=tuple(_with_band(curve, chart, bands) for curve in chart.curves),
        columns=(*chart.columns, *_columns(chart, bands)),
        note=draws_note(bands),
    )
    main = next((curve for curve in shown.curves if curve.band and curve.label.strong), None)
    if main is None or main.band is None:
        return chart
    pair = main.band, _scaled(bands.change[main.line], chart)
    return replace(
        shown,
        reading=lambda quarter: (
            *chart.reading(quarter),
            Words(ends_text(*pair, quarter, decimals=chart.decimals)),
        ),
    )


def _with_band(curve: Curve, chart: LineChart, bands: LineBands) -> Curve:
    """Return a curve with its band, cut where lines are."""
    if curve.line not in bands.deal:
        return curve
    band, most = _scaled(bands.deal[curve.line], chart), chart.most
    return replace(curve, band=Band(np.minimum(band.low, most), np.minimum(band.high, most)))


def _scaled(band: Band, chart: LineChart) -> Band:
    """Return a band in the unit of the chart; 0 where there is nothing, as in lines."""
    low, high = (
        np.nan_to_num(end, nan=0.0, posinf=np.inf) / chart.line_unit
        for end in (band.low, band.high)
    )
    return Band(low, high)


def _columns(chart: LineChart, bands: LineBands) -> Iterator[Column]:
    """Yield two columns of the table for each one that has a band."""
    for column in chart.columns:
        if column.line in bands.deal:
            yield from end_columns(column.header, _scaled(bands.deal[column.line], chart))


def end_columns(header: str, band: Band) -> tuple[Column, Column]:
    """Return the two columns of the table with the ends of a band."""
    low = translate("charts", "{line}, low (10 %)").format(line=header)
    high = translate("charts", "{line}, high (90 %)").format(line=header)
    return Column(low, band.low), Column(high, band.high)


def draws_note(bands: LineBands | HeadlineBands) -> str:
    """Say what the bands are, from how many draws and which seed."""
    words = translate(
        "charts",
        "Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that "
        "to no deal in the same draw.",
    ).format(draws=fixed(bands.draws, 0), seed=bands.seed)
    return with_left_out(words, draws=bands.draws, counted=bands.counted)


def whiskers_note(bands: LineBands | HeadlineBands) -> str:
    """Say the same of a chart with whiskers, and of what these are."""
    whiskers = translate("charts", "Whiskers show the band of the sum.")
    return f"{draws_note(bands)} {whiskers}"


def with_left_out(words: str, *, draws: int, counted: int) -> str:
    """Add to what is said of bands how many draws are not in them, where any are not."""
    if counted == draws:
        return words
    left_out = translate("charts", "Draws left out because a market did not clear: {count}.")
    return f"{words} {left_out.format(count=fixed(draws - counted, 0))}"


def ends_text(band: Band, change: Band, place: int, *, decimals: int) -> str:
    """Put bands of a value and of its change at the end of a reading."""
    value = _ends(band, place, lambda end: fixed(end, decimals))
    moved = _ends(change, place, lambda end: signed(end, decimals=decimals))
    said = translate("charts", "; band {low} to {high}").format(**value) if value else ""
    if moved:
        said += translate("charts", ", change {low} to {high}").format(**moved)
    return said


def _ends(band: Band, place: int, write: Callable[[float], str]) -> dict[str, str]:
    """Return both ends of a band at a place in words; nothing where there is no end."""
    if not np.isfinite(band.low[place] + band.high[place]):
        return {}
    return {"low": write(float(band.low[place])), "high": write(float(band.high[place]))}
