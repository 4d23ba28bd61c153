"""Bands of the bars of gains: of each part in the table, of the sum in the picture and under the mouse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.bands import Band, Ends
from ui.format import signed
from ui.texts import translate
from ui.viewmodels.chart_bands import end_columns, whiskers_note
from ui.viewmodels.chart_parts import Words

if TYPE_CHECKING:
    from negotiator.measures.bands import HeadlineBands
    from ui.viewmodels.chart_items import LedgerChart
    from ui.viewmodels.chart_parts import Reading


def ledger_banded(chart: LedgerChart, bands: HeadlineBands, *, musd: float) -> LedgerChart:
    """Return the chart with the bands of its bars.

    Parameters
    ----------
    chart : with a column for each part, and one for the sum
    musd : million USD in the unit of the chart
    """
    ends = np.array([bands.gains[region] for region in chart.items]) / musd  # (member, part, end)
    columns = [
        column
        for own, part in zip(chart.columns, np.moveaxis(ends, 1, 0), strict=True)
        for column in end_columns(own.header, Band(*part.T))
    ]
    totals = [Ends(*pair) for pair in ends[:, -1].tolist()]

    def item_reading(item: int, quarter: int) -> Reading:
        low, high = (signed(end, decimals=chart.decimals) for end in totals[item])
        said = translate("charts", "; band {low} to {high}").format(low=low, high=high)
        return (*chart.item_reading(item, quarter), Words(said))

    return replace(
        chart,
        columns=(*chart.columns, *columns),
        note=whiskers_note(bands),
        item_reading=item_reading,
        rows=tuple(replace(row, ends=own) for row, own in zip(chart.rows, totals, strict=True)),
    )
