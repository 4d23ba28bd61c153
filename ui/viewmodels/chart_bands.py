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

    from negotiator.measures.bands import LineBands
    from negotiator.measures.picture import Picture
    from ui.viewmodels.chart_parts import Reading


def banded(chart: Chart, picture: Picture) -> Chart:
    """Return a chart with the bands of its picture; as it is where it has no lines with bands."""
    bands = picture.bands
    if bands is None or not isinstance(chart, LineChart):
        return chart
    shown = replace(
        chart,
        curves=tuple(_with_band(curve, chart, bands) for curve in chart.curves),
        columns=(*chart.columns, *_columns(chart, bands)),
        note=_note(bands),
    )
    main = next((curve for curve in shown.curves if curve.band and curve.label.strong), None)
    if main is None:
        return chart
    change = _scaled(bands.change[main.line], chart)
    return replace(shown, reading=lambda quarter: _read(chart, quarter, main.band, change))


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
    patterns = (
        translate("charts", "{line}, low (10 %)"),
        translate("charts", "{line}, high (90 %)"),
    )
    for column in chart.columns:
        if column.line in bands.deal:
            band = _scaled(bands.deal[column.line], chart)
            for pattern, values in zip(patterns, (band.low, band.high), strict=True):
                yield Column(pattern.format(line=column.header), values)


def _note(bands: LineBands) -> str:
    """Say what the bands are, from how many draws and which seed."""
    words = translate(
        "charts",
        "Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that "
        "to no deal in the same draw.",
    ).format(draws=fixed(bands.draws, 0), seed=bands.seed)
    return with_left_out(words, draws=bands.draws, counted=bands.counted)


def with_left_out(words: str, *, draws: int, counted: int) -> str:
    """Add to what is said of bands how many draws are not in them, where any are not."""
    if counted == draws:
        return words
    left_out = translate("charts", "Draws left out because a market did not clear: {count}.")
    return f"{words} {left_out.format(count=fixed(draws - counted, 0))}"


def _read(chart: LineChart, quarter: int, band: Band | None, change: Band) -> Reading:
    """Put the bands of the value and of its change at the end of a reading."""
    decimals = chart.decimals
    value = _ends(band, quarter, lambda end: fixed(end, decimals))
    moved = _ends(change, quarter, lambda end: signed(end, decimals=decimals))
    said = translate("charts", "; band {low} to {high}").format(**value) if value else ""
    if moved:
        said += translate("charts", ", change {low} to {high}").format(**moved)
    return (*chart.reading(quarter), Words(said))


def _ends(band: Band | None, quarter: int, write: Callable[[float], str]) -> dict[str, str]:
    """Return both ends of a band at a quarter in words; nothing where there is no end."""
    if band is None or not np.isfinite(band.low[quarter] + band.high[quarter]):
        return {}
    return {"low": write(float(band.low[quarter])), "high": write(float(band.high[quarter]))}
