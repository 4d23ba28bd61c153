"""The outcome view: four charts, one cursor, a word where there is nothing to draw."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from negotiator.model.events import ExportRestriction
from tests.helpers.pictures import a_club, a_picture, a_scenario, a_series, a_world
from ui.charts.paint import word_span
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.outcome import OutcomeViewModel
from ui.views.outcome import OutcomeView

pytestmark = pytest.mark.gui


@pytest.fixture
def selection():
    """Return a selection with the cursor at Q1 2031."""
    return Selection("rare_earths_ndpr", 20)


@pytest.fixture
def model(selection, qtbot):
    """Return the view-model of an outcome."""
    return OutcomeViewModel(Document(a_picture().scenario), selection, a_world())


@pytest.fixture
def view(model, qtbot):
    """Return a shown outcome of 782 by 600."""
    made = OutcomeView(model)
    qtbot.addWidget(made)
    made.resize(782, 600)
    made.show()
    return made


def readings(view):
    """Return what the heads of the four charts read."""
    return [card.head.reading_text for card in view.cards]


def test_that_charts_are_made_once_the_window_was_painted(view, model, qtbot):
    assert view._cards == ()
    qtbot.waitUntil(lambda: len(view._cards) == 4)
    made = view._cards
    model.show_picture(a_picture())
    assert view.cards is made


def test_that_a_picture_fills_four_charts(view, model):
    model.show_picture(a_picture())
    assert [card.head.title_text for card in view.cards] == [
        "How much of our NdPr need is secure?  % of need",
        "What do members pay for NdPr?  USD/kg",
        "Where does our NdPr come from?  kt a year",
        "What does our NdPr cost?  bn USD a year",
    ]
    assert all(card.isVisible() for card in view.cards)


class Frames(QObject):
    """Notes what is painted in each frame of a window."""

    def __init__(self, view):
        super().__init__(view)
        self.painted = []
        self._names = {id(card.plot): card.name for card in view.cards}
        self._names |= {id(card.head): f"head of {card.name}" for card in view.cards}
        for watched in (view, *(part for card in view.cards for part in (card.plot, card.head))):
            watched.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 (a name of Qt)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted.append(set())
        if event.type() == QEvent.Type.Paint and id(watched) in self._names:
            self.painted[-1].add(self._names[id(watched)])
        return False


def test_that_heads_and_plots_of_a_picture_are_painted_in_one_frame(view, model, qtbot):
    model.show_picture(a_picture())
    qtbot.wait(20)
    frames, series = Frames(view), a_series()
    for factor in (0.9, 0.8):
        frames.painted.clear()
        shares = series.secure_share_frac * factor
        moved = replace(
            series,
            secure_share_frac=shares,
            price_home_usd_per_t=series.price_home_usd_per_t * factor,
            buyers_musd=series.buyers_musd * factor,
            sources_t={source: factor * tonnes for source, tonnes in series.sources_t.items()},
        )
        model.show_picture(replace(a_picture(), series=moved))
        QApplication.processEvents()
        names = [card.name for card in view.cards]
        first, *others = frames.painted
        assert first == {*names, *(f"head of {name}" for name in names)}
        assert set().union(*others) == set()


def test_that_all_charts_share_one_cursor(view, model, selection, qtbot):
    model.show_picture(a_picture())
    qtbot.keyClick(view.cards[2].plot, Qt.Key.Key_PageUp)
    assert selection.quarter == 16
    assert [text.split(":")[0] for text in readings(view)] == [
        "Q1 2030",
        "Q1 2030",
        "Q1 2030",
        "2030",
    ]


def test_that_the_cursor_set_elsewhere_moves_every_chart(view, model, selection):
    model.show_picture(a_picture())
    selection.select_quarter(0)
    assert [text.split(":")[0] for text in readings(view)] == ["Q1 2026"] * 3 + ["2026"]


def test_that_a_cursor_beyond_a_shorter_run_stands_at_its_end(view, model, selection):
    selection.select_quarter(100)
    model.show_picture(a_picture())
    assert readings(view)[0].startswith("Q4 2040")


def test_that_an_empty_club_is_told_in_words_and_charts_come_back(view, model):
    model.show_picture(a_picture(club=a_club(members=())))
    assert view.message.isVisible()
    assert view.message.text() == "Nobody is in the club yet: tick a country on the left."
    assert not view.cards[0].isVisible()
    model.show_picture(a_picture())
    assert view.cards[0].isVisible()
    assert not view.message.isVisible()


def test_that_a_club_without_price_at_home_is_told_in_words(view, model):
    nobody = replace(a_series(), price_home_usd_per_t=None, club_demand_t=np.zeros(60))
    model.show_picture(a_picture(series=nobody, series_no_deal=nobody))
    assert view.message.text().startswith("Nobody is in the club yet")


@pytest.mark.parametrize("start", ["2026Q1", "2040Q4"])
def test_that_the_word_of_an_event_at_either_end_stays_inside_the_plot(view, model, start):
    event = ExportRestriction(minerals=("rare_earths_ndpr",), cut_frac=0.5, start=start)
    model.show_picture(a_picture(scenario=a_scenario(events=(event,))))
    plot = view.cards[1].plot
    (mark,) = model.charts[1].marks
    first, last = word_span(plot._frame, plot._look, mark)
    assert 0.0 <= first < last <= 59.0
    assert not view.grab().isNull()


def test_that_charts_stand_in_two_rows_with_the_gaps_of_the_design(view, model):
    model.show_picture(a_picture())
    QApplication.processEvents()
    secure, prices, sources, _ = (card.geometry() for card in view.cards)
    assert prices.left() - secure.right() - 1 == 24
    assert sources.top() - secure.bottom() - 1 == 12
    assert abs(secure.width() - prices.width()) <= 1


def test_that_the_layout_from_right_to_left_draws_and_keeps_time_from_left_to_right(view, model):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    model.show_picture(a_picture())
    QApplication.processEvents()
    assert view.cards[0].mapTo(view, view.cards[0].rect().topLeft()).x() > 300
    assert view.cards[0].plot.layoutDirection() == Qt.LayoutDirection.LeftToRight
    left, right = view.cards[0].plot._frame.x_of(0.0), view.cards[0].plot._frame.x_of(59.0)
    assert left < right
    assert not view.grab().isNull()
