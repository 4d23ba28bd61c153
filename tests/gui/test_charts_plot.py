"""A plot that is drawn: held axes, cursor, labels, colours, and nothing made anew on an update."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.helpers.pictures import a_picture, a_series, a_world
from ui.charts.bars import BarFigure
from ui.charts.card import ChartCard
from ui.charts.figure import Note
from ui.charts.lines import LineFigure
from ui.charts.paint import note_place
from ui.charts.plot import SETTLE_AFTER_MS
from ui.charts.stack import StackFigure
from ui.colours import DARK, LIGHT
from ui.theme import application_palette
from ui.viewmodels.chart_parts import EventMark, Words
from ui.viewmodels.charts import outcome_charts

pytestmark = pytest.mark.gui
FIGURES = {
    0: lambda: LineFigure(2),
    1: lambda: LineFigure(4),
    2: StackFigure,
    3: BarFigure,
}
Q1_2031 = 20


def charts_of(**changes):
    """Return the four charts of a picture."""
    return outcome_charts(a_picture(**changes), a_world())


def dearer(factor):
    """Return the chart of prices with all prices of members higher."""
    series = a_series()
    higher = series.price_home_usd_per_t * factor
    return charts_of(series=replace(series, price_home_usd_per_t=higher))[1]


@pytest.fixture
def shown(qtbot):
    """Return a maker of a card that shows one of the four charts."""

    cards = []

    def show(index, **changes):
        card = ChartCard(FIGURES[index]())
        cards.append(card)
        qtbot.addWidget(card)
        card.resize(375, 202)
        card.show()
        card.show_chart(charts_of(**changes)[index], quarter=Q1_2031)
        return card

    return show


def colour_at(card, x, y):
    """Return the colour of a pixel of the plot."""
    return card.plot.grab().toImage().pixelColor(round(x), round(y))


def test_that_axes_hold_still_while_data_sink_and_settle_after(shown, qtbot):
    plot = shown(1).plot
    plot.show_chart(dearer(4.0))
    before = plot.scale_shown
    for factor in np.linspace(4.0, 1.0, 10):
        plot.show_chart(dearer(float(factor)))
        assert plot.scale_shown == before
    qtbot.waitUntil(lambda: plot.scale_shown != before, timeout=4 * SETTLE_AFTER_MS)
    assert plot.scale_shown.high < before.high / 2.0


def test_that_axes_make_room_at_once_for_data_that_would_leave_them(shown):
    plot = shown(1).plot
    for factor in np.linspace(1.0, 4.0, 10):
        plot.show_chart(dearer(float(factor)))
        highest = float(factor) * a_series().price_home_usd_per_t.max() / 1000.0
        assert plot.scale_shown.high >= highest


def test_that_a_line_on_the_edge_of_the_axis_is_drawn_in_its_whole_width(shown):
    card = shown(0, series=a_series(secure_share_frac=np.ones(60)))
    area = card.plot._frame.area
    middle = round(area.left() + 0.4 * area.width())
    line = [colour_at(card, middle, area.top() + row).name() for row in (-1, 0)]
    assert line == [LIGHT.members.name()] * 2


def test_that_a_label_without_room_over_the_end_of_its_line_moves_along_it(shown):
    card = shown(2)
    frame, look = card.plot._frame, card.plot._look
    room = frame.scale.high - 2.0 * (look.metrics.height() + 6.0) / frame.area.height()
    high, low = frame.scale.high, 0.5 * room
    over_the_end = Note(59.0, low, Words("x"), others=((30.0, low),))
    moved = Note(59.0, high, Words("x"), others=((30.0, low),))
    below = Note(59.0, high, Words("x"), others=((30.0, high),))
    places = [note_place(note, frame, look) for note in (over_the_end, moved, below)]
    assert [quarter for quarter, _ in places] == [59.0, 30.0, 59.0]
    assert places[0][1] == places[1][1] < frame.y_of(low)
    assert places[2][1] > frame.y_of(high)


def test_that_axes_settle_at_once_for_another_mineral(shown):
    card = shown(1)
    before = card.plot.scale_shown
    card.show_chart(charts_of(mineral="antimony")[1], quarter=Q1_2031)
    assert card.plot.scale_shown.high > 10.0 * before.high


def test_that_a_chart_hidden_during_a_drag_settles_and_leaves_no_timer(shown):
    card = shown(1)
    card.plot.show_chart(dearer(4.0))
    card.plot.show_chart(dearer(1.0))
    card.hide()
    assert card.plot.scale_shown.high < 500.0


def test_that_the_axis_of_a_share_ends_at_a_hundred(shown):
    share = a_series(secure_share_frac=np.full(60, 0.2))
    assert shown(0, series=share).plot.scale_shown.ticks == (0.0, 25.0, 50.0, 75.0, 100.0)


@pytest.mark.parametrize("index", list(FIGURES))
def test_that_labels_at_the_line_ends_stand_fifteen_pixels_apart(shown, index):
    rows = sorted(label.row_px for label in shown(index).plot.labels)
    assert len(rows) >= 2
    assert np.diff(rows).min() >= 15.0 - 1e-9


def test_that_labels_name_lines_and_their_last_values(shown):
    texts = {label.words.text for label in shown(1).plot.labels}
    assert texts == {"members 110", "no deal 92", "outside 54"}


def test_that_the_floor_is_labelled_on_its_line_and_not_in_the_margin(shown):
    (note,) = shown(1).plot.figure.notes
    assert note.words.text == "border floor 110.4"
    assert note.value == pytest.approx(110.4)
    nothing = a_series(floor_usd_per_t=np.zeros(60))
    assert shown(1, series=nothing).plot.figure.notes == ()


@pytest.mark.parametrize("index", list(FIGURES))
def test_that_an_update_makes_no_new_item(shown, index):
    card = shown(index)
    before = [id(item) for item in card.plot.figure.items]
    series = a_series()
    for factor in (0.9, 1.1, 2.0):
        changed = replace(
            series,
            secure_share_frac=series.secure_share_frac * factor,
            price_home_usd_per_t=series.price_home_usd_per_t * factor,
            sources_t={key: tonnes * factor for key, tonnes in series.sources_t.items()},
            buyers_musd=series.buyers_musd * factor,
        )
        card.show_chart(charts_of(series=changed)[index], quarter=Q1_2031)
    card.plot.settle()
    assert sorted(id(item) for item in card.plot.figure.items) == sorted(before)


@pytest.mark.parametrize(
    ("key", "quarter"),
    [
        (Qt.Key.Key_Left, 19),
        (Qt.Key.Key_Right, 21),
        (Qt.Key.Key_PageUp, 16),
        (Qt.Key.Key_PageDown, 24),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 59),
    ],
)
def test_that_keys_move_the_cursor(shown, qtbot, key, quarter):
    plot = shown(0).plot
    with qtbot.waitSignal(plot.quarter_wanted) as asked:
        qtbot.keyClick(plot, key)
    assert asked.args == [quarter]


def test_that_the_cursor_stays_within_the_run(shown, qtbot):
    card = shown(0)
    card.set_quarter(59)
    with qtbot.waitSignal(card.plot.quarter_wanted) as asked:
        qtbot.keyClick(card.plot, Qt.Key.Key_Right)
    assert asked.args == [59]


def test_that_other_keys_are_left_to_the_window(shown, qtbot):
    plot = shown(0).plot
    with qtbot.assertNotEmitted(plot.quarter_wanted):
        qtbot.keyClick(plot, Qt.Key.Key_A)
        qtbot.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(("index", "quarter"), [(0, 44), (3, 45)])
def test_that_the_mouse_moves_the_cursor_over_the_plot(shown, qtbot, index, quarter):
    plot = shown(index).plot
    left, right = 32, plot.width() - 96
    x = round(left + (right - left) * 45.0 / plot.figure.span) - (4 if index == 0 else -2)
    with qtbot.waitSignal(plot.quarter_wanted) as asked:
        qtbot.mouseMove(plot, QPoint(x, 60))
    assert asked.args == [quarter]


def test_that_the_mouse_over_the_labels_leaves_the_cursor_alone(shown, qtbot):
    plot = shown(0).plot
    with qtbot.assertNotEmitted(plot.quarter_wanted):
        qtbot.mouseMove(plot, QPoint(plot.width() - 20, 60))


def test_that_the_adversary_is_painted_at_the_bottom_and_members_on_top(shown, palette_kept):
    card = shown(2)
    area = card.plot._frame.area
    x = card.plot._frame.x_of(30.0)
    assert colour_at(card, x, area.bottom() - 6) == LIGHT.adversary
    top = card.plot._frame.y_of(float(sum(layer.values[30] for layer in card.plot.figure.layers)))
    assert colour_at(card, x, top + 6) == LIGHT.members


def test_that_levies_are_painted_inside_the_bar_of_the_buyers(shown, palette_kept):
    series = a_series()
    levies = replace(series, treasuries_musd=-0.3 * series.buyers_musd)
    card = shown(3, series=levies)
    chart = charts_of(series=levies)[3]
    frame = card.plot._frame
    paid = float(chart.buyers.values[1])
    x = frame.x_of(6.0)
    assert colour_at(card, x, frame.y_of(0.5 * paid)) == LIGHT.buyers
    inside, above = colour_at(card, x, frame.y_of(0.85 * paid)), frame.y_of(paid) - 8
    assert inside not in (LIGHT.buyers, LIGHT.base)
    assert colour_at(card, x, above) == LIGHT.base


def test_that_pens_and_ground_follow_the_palette_of_the_system(shown, palette_kept):
    card = shown(0)
    line = card.plot.figure.items[-1]
    assert line.pen.color() == LIGHT.members
    palette_kept.setPalette(application_palette(dark=True))
    QApplication.processEvents()
    assert line.pen.color() == DARK.members
    assert colour_at(card, 2, 2) == DARK.base


def test_that_a_line_of_another_event_is_drawn_at_once(shown):
    card = shown(0)
    card.set_quarter(0)
    x, middle = card.plot._frame.x_of(40.0), card.plot._frame.area.center().y()
    before = colour_at(card, x + 6, middle)
    chart = card.chart
    card.show_chart(replace(chart, marks=(EventMark(40, 59, "bans"),)), quarter=0)
    assert colour_at(card, x + 6, middle) != before
    card.show_chart(replace(chart, marks=()), quarter=0)
    assert colour_at(card, x + 6, middle) == colour_at(card, x - 6, middle)


def test_that_screen_readers_are_told_the_question_and_the_values(shown):
    card = shown(0)
    assert card.plot.accessibleName() == "How much of our NdPr need is secure?  % of need"
    card.set_quarter(0)
    assert card.plot.accessibleDescription() == (
        "How much of our NdPr need is secure? Q1 2026: 24, no deal 24 (0), % of need."
    )


def test_that_a_figure_refuses_a_chart_of_another_kind():
    secure, prices, sources, cost = charts_of()
    for figure, wrong in (
        (LineFigure(2), sources),
        (LineFigure(2), prices),
        (StackFigure(), cost),
        (BarFigure(), secure),
    ):
        with pytest.raises(TypeError, match="is not a"):
            figure.show(wrong)


def test_that_treasuries_are_named_only_where_their_part_can_be_seen(shown):
    series = a_series()
    for frac, named in ((0.2, True), (0.001, False)):
        paid = replace(series, treasuries_musd=frac * series.buyers_musd)
        labels = {label.words.text for label in shown(3, series=paid).plot.labels}
        assert ("treasuries" in labels) is named


def test_that_the_head_of_prices_says_why_members_may_pay_less_than_the_floor(shown):
    assert "average can lie below the floor" in shown(1).head.toolTip()
    free = shown(1, series=a_series(floor_usd_per_t=np.zeros(60)))
    assert "floor" not in free.head.toolTip()


@pytest.mark.parametrize(("part", "is_low"), [(0.99, True), (0.4, False)])
def test_that_words_of_events_leave_the_top_to_lines_that_run_there(shown, part, is_low):
    card = shown(0, series=a_series(secure_share_frac=np.full(60, part)))
    card.plot.show_chart(replace(card.chart, marks=(EventMark(12, 16, "China halves exports"),)))
    assert card.plot._has_full_top() is is_low
