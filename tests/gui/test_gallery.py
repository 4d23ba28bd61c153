"""The gallery: which charts stand in the four places, what they ask for, and what each one says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from negotiator.measures.series import Gain
from tests.helpers.pictures import EVERY_EXTRA, a_club, a_picture, a_scenario, a_world, some_extras
from ui.charts.card import ChartCard
from ui.charts.gallery import drawing_of
from ui.charts.look import current_look
from ui.charts.surface import NOTHING, Surface
from ui.composition import compose
from ui.document import Document
from ui.runner import Runner
from ui.selection import Selection
from ui.settings import Settings
from ui.viewmodels.chart_items import RiskPoint
from ui.viewmodels.chart_parts import LineChart, WordChart
from ui.viewmodels.gallery import FIRST, KINDS, extras_of, made_chart, sound_places
from ui.viewmodels.outcome import OutcomeViewModel
from ui.views.outcome import OutcomeView

pytestmark = pytest.mark.gui
Q1_2031 = 20
ALL = tuple(kind.id for kind in KINDS)
OF_THINGS = ("ledger", "map", "flows", "risk")


def chart_of(name, **changes):
    """Return a chart of the gallery with all that it needs."""
    return made_chart(name, a_picture(extras=some_extras(), **changes), a_world())


@pytest.fixture
def model(qtbot):
    """Return the view-model of an outcome."""
    document = Document(a_picture().scenario)
    return OutcomeViewModel(document, Selection("rare_earths_ndpr", Q1_2031), a_world())


@pytest.fixture
def view(model, qtbot):
    """Return a shown outcome with a picture."""
    made = OutcomeView(model)
    qtbot.addWidget(made)
    made.resize(782, 600)
    made.show()
    model.show_picture(a_picture())
    return made


@pytest.fixture
def shown(qtbot):
    """Return a maker of a card that shows a chart of the gallery."""

    def show(name, **changes):
        card = ChartCard(drawing_of(name), name=name, page="money")
        qtbot.addWidget(card)
        card.resize(375, 202)
        card.show()
        card.show_chart(chart_of(name, **changes), quarter=Q1_2031)
        return card

    return show


def test_that_there_are_ten_charts_at_least_and_each_has_other_words(model):
    assert len(ALL) >= 10
    assert len(set(model.names.values())) == len(ALL)
    assert model.names["dependence"] == "Dependence on China"


@pytest.mark.parametrize("name", ALL)
def test_that_every_chart_is_drawn_named_and_has_a_table(name, shown):
    card = shown(name)
    assert card.plot.isVisible()
    assert not card.grab().isNull()
    assert card.plot.accessibleName() == card.head.title_text
    assert card.plot.accessibleDescription()
    assert card.chart.question.endswith("?")
    assert card.chart.columns
    assert all(len(column.values) == len(card.chart.times) for column in card.chart.columns)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.extra], ids=lambda kind: kind.id)
def test_that_a_chart_waits_for_the_figure_that_it_needs(kind):
    without = some_extras(EVERY_EXTRA - {kind.extra})
    waiting = made_chart(kind.id, a_picture(extras=without), a_world())
    assert isinstance(waiting, WordChart)
    assert not isinstance(chart_of(kind.id), WordChart)


def test_that_only_charts_on_the_screen_cost(model):
    assert model.extras == frozenset()
    model.choose(0, "cover")
    assert model.extras == {"cover"}
    model.detach("risk")
    assert model.extras == {"cover", "risk"}
    model.release("risk")
    model.choose(0, "secure")
    assert model.extras == frozenset()


def test_that_figures_are_asked_for_once_a_chart_lacks_them(model, qtbot):
    model.show_picture(a_picture())
    with qtbot.waitSignal(model.extras_wanted):
        model.choose(1, "flows")
    assert model.is_waiting
    model.show_picture(a_picture(extras=some_extras(model.extras)))
    assert not model.is_waiting
    with qtbot.assertNotEmitted(model.extras_wanted):
        model.choose(2, "map")


def test_that_two_places_change_charts_where_one_has_the_chosen_one(model):
    model.choose(0, "cost")
    assert model.places == ("cost", "prices", "sources", "secure")


@pytest.mark.parametrize(
    ("names", "places"),
    [
        ((), FIRST),
        (("nonsense", "map"), ("map", "secure", "prices", "sources")),
        (("map", "map", "cost"), ("map", "cost", "secure", "prices")),
        (ALL, ALL[:4]),
    ],
)
def test_that_remembered_places_are_four_different_charts(names, places):
    assert sound_places(names) == places


def test_that_charts_need_what_they_name():
    assert extras_of(FIRST) == frozenset()
    assert extras_of(ALL) == EVERY_EXTRA


def test_that_the_menu_of_a_place_shows_another_chart_there(view, model):
    prices = view.cards[1]
    actions = {action.text(): action for action in prices.chooser.menu().actions()}
    assert actions["Prices and floor"].isChecked()
    actions["Exports of China"].trigger()
    assert model.places[1] == "exports"
    assert [card.name for card in view.cards] == list(model.places)
    assert view.cards[1].head.title_text.startswith("How much NdPr does China export?")
    assert view.cards[1].isVisible()


def test_that_the_chosen_charts_last(tmp_path):
    file = tmp_path / "settings.ini"
    Settings(file).set_charts(("map", "cost", "risk", "prices"))
    assert Settings(file).charts == ("map", "cost", "risk", "prices")


def test_that_the_window_begins_with_the_charts_chosen_last_and_remembers(qtbot, tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.set_charts(("map", "exports", "secure", "cost"))
    runner = Runner()
    window = compose(a_world(), runner, a_picture().scenario, settings=settings)
    qtbot.addWidget(window)
    try:
        outcome = window.body.page("outcome")
        assert outcome.arrange(FIRST) == ("map", "exports", "secure", "cost")
        assert settings.charts == FIRST
    finally:
        runner.close()


def test_that_a_chart_in_a_window_follows_the_newest_picture(view, model, qtbot):
    view.open_window("exports")
    (window,) = view.windows
    before = window.card.head.reading_text
    series = a_picture().series
    more = replace(series, exports_adversary_t=2.0 * series.exports_adversary_t)
    model.show_picture(a_picture(series=more))
    assert window.card.head.reading_text != before
    view.open_window("exports")
    assert view.windows == (window,)
    window.close()
    assert view.windows == ()
    assert model.chart("exports") is not None


def test_that_frozen_axes_hold_until_they_are_let_go(shown):
    card = shown("prices")
    before = card.plot.scale_shown
    card.freeze.setChecked(True)
    series = a_picture().series
    dearer = replace(series, price_home_usd_per_t=9.0 * series.price_home_usd_per_t)
    card.show_chart(chart_of("prices", series=dearer), quarter=0)
    assert card.plot.scale_shown == before
    card.freeze.setChecked(False)
    assert card.plot.scale_shown.high > before.high


def test_that_frozen_axes_take_those_of_another_mineral(shown):
    card = shown("prices")
    before = card.plot.scale_shown
    card.freeze.setChecked(True)
    card.show_chart(chart_of("prices", mineral="silver"), quarter=0)
    assert card.plot.scale_shown.high > before.high


@pytest.mark.parametrize("name", OF_THINGS)
def test_that_arrow_keys_read_one_thing_after_the_other(name, shown, qtbot):
    card = shown(name)
    whole = card.head.reading_text
    order = card.plot.order
    for item in order[:3]:
        qtbot.keyClick(card.plot, Qt.Key.Key_Down)
        assert card.plot.pointed == item
    assert card.head.reading_text != whole
    assert card.plot.accessibleDescription() == card.head.reading_text
    qtbot.keyClick(card.plot, Qt.Key.Key_Up)
    assert card.plot.pointed == order[1]


@pytest.mark.parametrize("name", OF_THINGS)
def test_that_time_keys_move_the_shared_cursor(name, shown, qtbot):
    card = shown(name)
    with qtbot.waitSignal(card.quarter_wanted) as wanted:
        qtbot.keyClick(card.plot, Qt.Key.Key_PageDown)
    assert wanted.args == [Q1_2031 + 4]


@pytest.mark.parametrize("name", OF_THINGS)
def test_that_what_lies_under_the_mouse_is_found_again(name, shown):
    plot = shown(name).plot
    assert isinstance(plot, Surface)
    found = {
        plot.item_at(QPointF(x, y))
        for x in range(0, plot.width(), 3)
        for y in range(0, plot.height(), 3)
    }
    assert NOTHING in found
    assert len(found) > 1
    assert found - {NOTHING} <= set(plot.order)


def test_that_the_most_affected_member_stands_first_and_the_rest_is_added_up(shown):
    card = shown("ledger")
    totals = [row.total for row in card.chart.rows]
    assert [abs(total) for total in totals] == sorted(map(abs, totals), reverse=True)
    card.resize(375, 150)
    *named, others = card.plot.rows
    assert others.total == pytest.approx(sum(totals[len(named) :]))
    assert others.name == f"{len(totals) - len(named)} others"


def test_that_parts_of_a_member_add_up_to_its_gain():
    gains = {"USA": Gain(-300.0, 500.0, 20.0), "EUX": Gain(10.0, -50.0, 0.0)}
    picture = a_picture(gains=a_picture().gains | gains)
    chart = made_chart("ledger", picture, a_world())
    row = chart.items.index("USA")
    assert chart.rows[row].total == pytest.approx(0.22)
    told = [column.values[row] for column in chart.columns]
    assert told == pytest.approx([-0.3, 0.5, 0.02, 0.22])


def test_that_cover_without_imports_is_told_in_words():
    days = np.full(60, np.inf)
    picture = a_picture(extras=replace(some_extras(), cover_days=(days, days)))
    chart = made_chart("cover", picture, a_world())
    assert isinstance(chart, WordChart)
    assert "no import to replace" in chart.message


def test_that_cover_is_drawn_up_to_two_years_and_told_in_full():
    days = np.full(60, 400.0)
    days[10], days[20] = np.inf, 5000.0
    picture = a_picture(extras=replace(some_extras(), cover_days=(days, days)))
    chart = made_chart("cover", picture, a_world())
    assert isinstance(chart, LineChart)
    deal = chart.curves[-1]
    assert deal.values.max() == 730.0
    assert not deal.drawn[10]
    assert "".join(words.text for words in chart.reading(20)).startswith("Q1 2031: 5,000")
    assert "".join(words.text for words in chart.reading(10)) == "Q3 2028: no net imports"


def test_that_flows_leave_out_what_the_adversary_sells_at_home():
    chart = chart_of("flows")
    china = [node.label.text for node in chart.origins].index("China")
    buyers = [node.label.text for node in chart.targets]
    assert buyers == ["the club", "others", "China"]
    assert not chart.amounts[:, china, 2].any()
    assert chart.amounts[:, :china, 2].all()


def test_that_a_critical_mineral_is_told_so_and_its_ghost_stays(shown):
    card = shown("risk")
    assert card.head.reading_text == "Q1 2031: NdPr 1.50, no deal 3.00 (−1.50), critical"


def test_that_signs_stay_before_their_numbers_where_the_window_runs_leftwards(shown):
    card = shown("ledger")
    before = card.plot.grab().toImage()
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert card.plot.grab().toImage() == before


@pytest.mark.parametrize("name", ["ledger", "map"])
@pytest.mark.parametrize(
    ("amounts", "words"),
    [
        ((-300.0, 0.02, 4.0), "1 of 3 gain; worst off"),
        ((0.2, 7.0, 4.0), "3 of 3 gain; the least: "),
        ((-0.04, 0.0, 0.01), "nobody gains or loses, "),
    ],
)
def test_that_charts_count_whom_the_headline_counts(name, amounts, words):
    members = ("USA", "EUX", "JPN")
    gains = {
        region: Gain(amount, 0.0, 0.0) for region, amount in zip(members, amounts, strict=True)
    }
    picture = a_picture(scenario=a_scenario(members=members), club=a_club(members=members))
    picture = replace(picture, gains=gains)
    reading = made_chart(name, picture, a_world()).reading(0)
    assert "".join(run.text for run in reading).startswith(words)


@pytest.mark.parametrize("seed", range(8))
def test_that_names_of_minerals_keep_clear_of_one_another(shown, seed):
    card, rng = shown("risk"), np.random.default_rng(seed)
    points = tuple(
        RiskPoint(
            name="mineral " + "x" * int(rng.integers(0, 9)),
            importance=float(rng.uniform(0.5, 9.5)),
            risk=np.full(60, rng.uniform(0.1, 5.0)),
            ghost=np.full(60, rng.uniform(0.1, 5.0)),
            is_moved=number < 6,
            is_subject=number == 0,
        )
        for number in range(35)
    )
    card.plot.show_chart(replace(card.chart, points=points))
    look, area = current_look(), QRectF(card.plot.rect())
    places = card.plot.name_places(area, look)
    assert 0 in places
    assert len(places) > 8
    boxes = [box for number, box in places.items() if number]
    for number, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in (*boxes[:number], places[0]))
