"""Bands of what charts stack: of sums of draws, in the picture, in the table and under the cursor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from negotiator.measures.bands import Ends, LineBands, Stacks
from tests.helpers.pictures import (
    a_picture,
    a_series,
    a_world,
    some_bands,
    some_headline_bands,
)
from ui.charts.card import ChartCard
from ui.charts.export import csv_text
from ui.charts.gallery import drawing_of
from ui.charts.ledger_bars import LedgerBars
from ui.charts.plot import Plot
from ui.viewmodels.chart_items import LedgerChart
from ui.viewmodels.chart_parts import BarChart, StackChart
from ui.viewmodels.gallery import made_chart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.viewmodels.chart_parts import Chart

pytestmark = pytest.mark.gui
SPREAD = np.linspace(0.8625, 1.2375, 11)[:, None]
"""From a tenth below to a fifth above, most of the way."""


def stack_chart(bands: LineBands | None = None) -> StackChart:
    chart = made_chart("sources", a_picture(bands=bands or some_bands()), a_world())
    assert isinstance(chart, StackChart)
    return chart


def cost_chart(bands: LineBands | None = None) -> BarChart:
    chart = made_chart("cost", a_picture(bands=bands or some_bands()), a_world())
    assert isinstance(chart, BarChart)
    return chart


def ledger_chart() -> LedgerChart:
    chart = made_chart("ledger", a_picture(headline_bands=some_headline_bands()), a_world())
    assert isinstance(chart, LedgerChart)
    return chart


def column_of(chart: Chart, header: str) -> np.ndarray:
    (found,) = (column.values for column in chart.columns if column.header == header)
    return found


def against_each_other() -> LineBands:
    """Draws in which the rest delivers as much less as the adversary delivers more."""
    sources = a_series().sources_t
    more = (SPREAD - 1.0) * sources["CHN"]
    rest = sum(values for name, values in sources.items() if name not in {"CHN", "stocks"})
    drawn = {
        name: values * (1.0 - more / rest) if name != "stocks" else np.tile(values, (11, 1))
        for name, values in sources.items()
    }
    drawn["CHN"] = SPREAD * sources["CHN"]
    nothing = np.zeros_like(more)
    stacks = Stacks(drawn, nothing, nothing)
    return some_bands(stacks=(stacks, stacks))


def test_that_each_layer_and_their_sum_have_both_ends_in_the_table() -> None:
    chart = stack_chart()
    for layer, column in zip(chart.layers, chart.columns, strict=False):
        low, high = (
            column_of(chart, f"{column.header}, {end}") for end in ("low (10 %)", "high (90 %)")
        )
        np.testing.assert_allclose(low, 0.9 * layer.values)
        np.testing.assert_allclose(high, 1.2 * layer.values)
    total = np.sum([layer.values for layer in chart.layers], axis=0)
    np.testing.assert_allclose(column_of(chart, "Total, kt a year"), total)
    np.testing.assert_allclose(column_of(chart, "Total, kt a year, high (90 %)"), 1.2 * total)


def test_that_the_band_of_a_sum_is_that_of_sums_and_not_the_sum_of_bands() -> None:
    chart = stack_chart(against_each_other())
    total = np.sum([layer.values for layer in chart.layers], axis=0)
    assert chart.total_band is not None
    assert chart.first_band is not None
    without_filling = a_series().sources_t["stocks"] >= 0.0
    np.testing.assert_allclose(chart.total_band.low[without_filling], total[without_filling])
    np.testing.assert_allclose(chart.total_band.high[without_filling], total[without_filling])
    np.testing.assert_allclose(
        chart.first_band.high[without_filling], 1.2 * chart.layers[0].values[without_filling]
    )


def test_that_the_adversary_is_told_with_its_band_and_change_in_the_same_draw() -> None:
    chart = stack_chart()
    assert chart.first_band is not None
    low, high = chart.first_band.low[20], chart.first_band.high[20]
    change = SPREAD[:, 0] * (chart.layers[0].values[20] - chart.ghost.values[20])
    ends = np.quantile(change, (0.1, 0.9))
    said = f"; band {low:.1f} to {high:.1f}, change {ends[0]:.1f} to {ends[1]:.1f}"
    assert said.replace("-", "\u2212") in chart.sentence(chart.reading(20))
    assert "Whiskers show the band of the sum. The lower ones show that of China." in chart.note


def test_that_cost_has_bands_of_years() -> None:
    chart = cost_chart()
    total = chart.buyers.values + chart.treasuries.values
    assert chart.total_band is not None
    np.testing.assert_allclose(chart.total_band.low, 0.9 * total)
    np.testing.assert_allclose(chart.total_band.high, 1.2 * total)
    low, high = 0.9 * total[5], 1.2 * total[5]
    assert f"; band {low:.2f} to {high:.2f}, change " in chart.sentence(chart.reading(20))
    buyers = column_of(chart, "Buyers pay, bn USD a year, low (10 %)")
    np.testing.assert_allclose(buyers, 0.9 * chart.buyers.values)


@pytest.mark.parametrize("name", ["sources", "cost"])
def test_that_whiskers_are_painted_and_axes_make_room_for_them(name: str, qtbot: QtBot) -> None:
    card = ChartCard(drawing_of(name))
    qtbot.addWidget(card)
    card.resize(600, 400)
    card.show()
    banded = stack_chart() if name == "sources" else cost_chart()
    card.show_chart(banded, quarter=0)
    assert isinstance(card.plot, Plot)
    assert banded.total_band is not None
    assert card.plot.scale_shown.high >= banded.total_band.high.max()
    place = 7
    quarter = 4 * place + 2
    step = quarter if name == "sources" else place
    frame = card.plot._frame
    value = 0.5 * (banded.total_band.low[step] + banded.total_band.high[step])
    at = QPoint(round(frame.x_of(quarter)), round(frame.y_of(0.97 * value)))
    whiskers = card.plot.grab().toImage().pixelColor(at)
    card.show_chart(replace(banded, total_band=None, first_band=None) if name == "sources"
                    else replace(banded, total_band=None), quarter=0)  # fmt: skip
    assert card.plot.grab().toImage().pixelColor(at) != whiskers


def test_that_without_bands_stacks_are_as_they_were() -> None:
    for name in ("sources", "cost", "ledger"):
        chart = made_chart(name, a_picture(), a_world())
        assert not chart.note
        assert not any("10 %" in column.header for column in chart.columns)
        assert "band" not in chart.sentence(chart.reading(20))


def test_that_gains_have_bands_of_each_part_and_of_the_sum() -> None:
    chart = ledger_chart()
    place = chart.items.index("JPN")
    assert chart.rows[place].ends == Ends(-0.08, -0.04)
    assert column_of(chart, "sum, bn USD, low (10 %)")[place] == -0.08
    assert column_of(chart, "producers, bn USD, high (90 %)")[place] == pytest.approx(0.0)
    said = "".join(words.text for words in chart.item_reading(place, 0))
    assert said.endswith("; band \u22120.080 to \u22120.040")
    assert "200 draws of the parameters, seed 1" in csv_text(chart).splitlines()[0]


def test_that_bars_of_members_have_whiskers_and_the_others_together_none(qtbot: QtBot) -> None:
    bars = LedgerBars()
    qtbot.addWidget(bars)
    bars.resize(500, 18 * 7)
    bars.show()
    chart = ledger_chart()
    bars.show_chart(chart)
    assert [row.ends is not None for row in bars.rows] == [True] * (len(bars.rows) - 1) + [False]
    banded = bars.grab().toImage()
    bars.show_chart(replace(chart, rows=tuple(replace(row, ends=None) for row in chart.rows)))
    assert bars.grab().toImage() != banded
