"""What a plot keeps as a picture never shows anything but what a plot that is drawn anew shows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.helpers.pictures import a_picture, a_series, a_world
from ui.charts.card import ChartCard
from ui.charts.gallery import drawing_of
from ui.theme import application_palette
from ui.viewmodels.gallery import FIRST, made_chart

pytestmark = pytest.mark.gui
PAINTS = 3
"""So often a plot is painted until it holds what stands still."""
ROUNDING = 3
"""Of 255: a line on a picture with nothing under it is blended twice."""


@pytest.fixture
def shown(qtbot):
    """Return a maker of a card that shows a chart."""
    cards = []

    def show(chart, name):
        card = ChartCard(drawing_of(name))
        cards.append(card)
        qtbot.addWidget(card)
        card.resize(375, 202)
        card.show()
        card.show_chart(chart, quarter=20)
        return card

    return show


def charts_of(name, factor=1.0, ghost_factor=1.0):
    """Return a chart with other numbers of the deal, and of no deal."""
    series, picture = a_series(), a_picture()
    return made_chart(
        name,
        replace(
            picture,
            series=scaled(series, factor),
            series_no_deal=scaled(picture.series_no_deal, ghost_factor),
        ),
        a_world(),
    )


def scaled(series, factor):
    return replace(
        series,
        secure_share_frac=series.secure_share_frac * factor,
        price_home_usd_per_t=series.price_home_usd_per_t * factor,
        sources_t={source: tonnes * factor for source, tonnes in series.sources_t.items()},
        buyers_musd=series.buyers_musd * factor,
    )


def painted(card):
    """Return the pixels of the plot, `(rows, columns, 4)`."""
    image = card.plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4).astype(int)


def differ(one, other):
    """Return how many pixels are not the same."""
    return int((np.abs(one - other).max(axis=2) > ROUNDING).sum())


@pytest.mark.parametrize("name", FIRST)
def test_that_a_plot_painted_again_looks_as_at_first(shown, name):
    card = shown(charts_of(name), name)
    first = painted(card)
    for _ in range(PAINTS):
        assert differ(painted(card), first) == 0


@pytest.mark.parametrize("name", FIRST)
@pytest.mark.parametrize("changed", [{"factor": 0.8}, {"ghost_factor": 0.8}])
def test_that_a_line_that_moves_is_drawn_where_it_is(shown, name, changed):
    card = shown(charts_of(name), name)
    before = [painted(card) for _ in range(PAINTS)][-1]
    card.show_chart(charts_of(name, **changed), quarter=20)
    card.plot.settle()
    fresh = painted(shown(charts_of(name, **changed), name))
    for _ in range(PAINTS):
        assert differ(painted(card), fresh) == 0
    assert differ(fresh, before) > 0


@pytest.mark.parametrize("name", FIRST)
def test_that_a_line_follows_the_size_and_the_colours(shown, name, palette_kept):
    card = shown(charts_of(name), name)
    for _ in range(PAINTS):
        painted(card)
    palette_kept.setPalette(application_palette(dark=True))
    QApplication.processEvents()
    card.resize(500, 300)
    fresh = shown(charts_of(name), name)
    fresh.resize(500, 300)
    for _ in range(PAINTS):
        assert differ(painted(card), painted(fresh)) == 0


def test_that_a_line_stands_on_a_scale_that_settles(shown):
    card = shown(charts_of("prices", factor=4.0), "prices")
    card.show_chart(charts_of("prices"), quarter=20)
    high = [painted(card) for _ in range(PAINTS)][-1]
    card.plot.settle()
    low = painted(card)
    assert differ(high, low) > 0
    assert differ(low, painted(shown(charts_of("prices"), "prices"))) == 0
