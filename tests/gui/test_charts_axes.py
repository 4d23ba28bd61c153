"""Ticks, ranges and labels that keep their distance."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from ui.charts.frame import Frame, plot_area
from ui.charts.scales import Scale, fixed_scale, nice_scale, year_ticks
from ui.charts.spread import spread

values = st.floats(min_value=1e-6, max_value=1e9)


@pytest.mark.parametrize(
    ("high", "ticks"),
    [
        (225.0, (0.0, 50.0, 100.0, 150.0, 200.0, 250.0)),
        (11.8, (0.0, 4.0, 8.0, 12.0)),
        (1.4, (0.0, 0.5, 1.0, 1.5)),
        (100.0, (0.0, 25.0, 50.0, 75.0, 100.0)),
        (0.0, (0.0, 0.25, 0.5, 0.75, 1.0)),
    ],
)
def test_that_ticks_are_few_and_round(high, ticks):
    assert nice_scale(0.0, high).ticks == pytest.approx(ticks)


@given(low=st.one_of(st.just(0.0), values.map(lambda value: -value)), high=values)
def test_that_a_scale_holds_both_values_and_zero_in_three_to_five_steps(low, high):
    scale = nice_scale(low, high)
    slack = 1e-6 * (scale.high - scale.low)
    assert scale.low <= low + slack
    assert scale.high >= high - slack
    assert 3 <= len(scale.ticks) - 1 <= 5
    assert min(abs(tick) for tick in scale.ticks) <= slack


@pytest.mark.parametrize(
    ("step", "decimals"), [(50.0, 0), (2.5, 1), (0.5, 1), (0.25, 2), (0.2, 1), (5000.0, 0)]
)
def test_that_tick_texts_tell_neighbours_apart_without_needless_decimals(step, decimals):
    assert Scale(0.0, 4.0 * step, step).decimals == decimals


def test_that_a_fixed_scale_has_four_steps():
    assert fixed_scale(100.0).ticks == (0.0, 25.0, 50.0, 75.0, 100.0)


@pytest.mark.parametrize(
    ("quarters", "width", "years"),
    [
        (60, 240.0, (2026, 2030, 2034, 2038)),
        (40, 240.0, (2026, 2028, 2030, 2032, 2034)),
        (60, 900.0, tuple(range(2026, 2041))),
        (8, 240.0, (2026, 2027)),
    ],
)
def test_that_years_are_written_as_dense_as_there_is_room(quarters, width, years):
    assert year_ticks(quarters, width) == years


@given(
    wanted=st.lists(st.floats(min_value=0.0, max_value=200.0), min_size=1, max_size=9),
    weight=st.floats(min_value=0.1, max_value=100.0),
)
def test_that_labels_stand_fifteen_pixels_apart_within_the_plot(wanted, weight):
    weights = [weight] + [1.0] * (len(wanted) - 1)
    placed = spread(wanted, weights, low=0.0, high=200.0, pitch=15.0)
    rows = sorted(placed)
    assert all(after - before >= 15.0 - 1e-9 for before, after in itertools.pairwise(rows))
    assert rows[0] >= -1e-9
    assert rows[-1] <= 200.0 + 1e-9


def test_that_labels_with_room_stay_where_they_are():
    assert spread([100.0, 10.0, 50.0], [1.0] * 3, low=0.0, high=200.0, pitch=15.0) == [
        100.0,
        10.0,
        50.0,
    ]


def test_that_two_labels_in_one_place_part_evenly():
    assert spread([50.0, 50.0], [1.0, 1.0], low=0.0, high=200.0, pitch=15.0) == [42.5, 57.5]


def test_that_a_heavy_label_moves_less():
    light, heavy = spread([50.0, 50.0], [1.0, 4.0], low=0.0, high=200.0, pitch=15.0)
    assert (light, heavy) == pytest.approx((38.0, 53.0))


def test_that_pixels_and_values_map_to_each_other():
    frame = Frame(QRectF(32.0, 10.0, 240.0, 130.0), 60.0, fixed_scale(100.0))
    assert (frame.x_of(0.0), frame.x_of(60.0), frame.x_of(30.0)) == (32.0, 272.0, 152.0)
    assert (frame.y_of(0.0), frame.y_of(100.0)) == (140.0, 10.0)
    assert frame.quarter_at(frame.x_of(17.0)) == pytest.approx(17.0)


def test_that_margins_are_those_of_the_design():
    assert plot_area(375.0, 166.0) == QRectF(32.0, 10.0, 247.0, 136.0)
