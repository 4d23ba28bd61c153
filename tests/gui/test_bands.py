"""Bands in the charts: with the lines they belong to and no others, and told in numbers and words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from negotiator.data import load_world
from negotiator.errors import SimulationError
from negotiator.measures.bands import Band, HeadlineBands, LineBands
from negotiator.questions.ensemble import Question
from negotiator.questions.picture_bands import picture_bands
from tests.helpers.cases import TRILATERAL, case, floor
from tests.helpers.pictures import (
    NDPR,
    a_picture,
    a_scenario,
    a_world,
    some_bands,
    some_extras,
    some_headline_bands,
)
from tests.helpers.zones import zones_of
from ui.actions import VIEW
from ui.charts.card import ChartCard
from ui.charts.export import csv_text
from ui.charts.gallery import drawing_of
from ui.charts.plot import SETTLE_AFTER_MS
from ui.charts.table import spreadsheet_text
from ui.document import Document
from ui.keeper import Keeper
from ui.selection import Selection
from ui.side_run import SideRun
from ui.side_work import band_parts
from ui.viewmodels import bands as bands_module
from ui.viewmodels.bands import BandsViewModel
from ui.viewmodels.chart_parts import LineChart, PartsChart
from ui.viewmodels.gallery import KINDS, made_chart
from ui.viewmodels.outcome import OutcomeViewModel
from ui.views.body import Page
from ui.views.main_window import FIRST_VIEW, MainWindow
from ui.views.outcome import OutcomeView
from ui.views.status_line import StatusLine
from ui.widgets.bands_button import BandsButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
WAIT_MS = 20_000
OTHER = a_picture(scenario=a_scenario(note="edited"))


class StagedRun(QObject):
    """A computation that says what the test lets it say."""

    progressed = Signal(float, object)
    failed = Signal(object)

    def __init__(self, *subject: Any) -> None:
        super().__init__()
        self.subject = subject
        self.is_running = False

    def start(self) -> None:
        self.is_running = True

    def close(self) -> None:
        self.is_running = False


@pytest.fixture
def runs() -> list[StagedRun]:
    """Computations that were asked for, the last one at the end."""
    return []


@pytest.fixture
def bands(
    runs: list[StagedRun], monkeypatch: pytest.MonkeyPatch, qapp: Any
) -> Iterator[BandsViewModel]:
    monkeypatch.setattr(bands_module, "PAUSE_MS", 20)

    def make(*subject: Any) -> Any:
        runs.append(StagedRun(*subject))
        return runs[-1]

    item = BandsViewModel(make)
    yield item
    item.close()


def test_that_bands_are_computed_when_asked_and_end_at_once_when_not(
    bands: BandsViewModel, runs: list[StagedRun]
) -> None:
    bands.follow(a_picture())
    assert runs == []
    bands.want(wanted=True)
    assert runs[0].is_running
    assert runs[0].subject == (((a_scenario(), "own"), NDPR), (NDPR,))
    runs[0].progressed.emit(0.5, None)
    assert bands.share == 0.5
    bands.want(wanted=False)
    assert not runs[0].is_running
    assert bands.share is None


def test_that_bands_go_with_an_edit_and_come_back_after_a_pause(
    bands: BandsViewModel, runs: list[StagedRun], qtbot: QtBot
) -> None:
    bands.follow(a_picture())
    bands.want(wanted=True)
    with qtbot.waitSignal(bands.bands_changed):
        runs[0].progressed.emit(1.0, some_bands())
    assert bands.dressed(a_picture()).bands is not None
    bands.follow(OTHER)
    assert bands.dressed(OTHER).bands is None
    qtbot.waitUntil(lambda: len(runs) == 2, timeout=WAIT_MS)
    assert runs[1].subject == (((OTHER.scenario, "own"), NDPR), (NDPR,))
    with qtbot.waitSignal(bands.bands_changed):
        runs[1].progressed.emit(1.0, some_bands())
    assert bands.dressed(OTHER).bands is not None
    assert bands.dressed(a_picture()).bands is None


def test_that_an_edit_ends_the_computation_of_what_was_before(
    bands: BandsViewModel, runs: list[StagedRun], qtbot: QtBot
) -> None:
    bands.follow(a_picture())
    bands.want(wanted=True)
    bands.follow(a_picture())
    assert runs[0].is_running
    bands.follow(OTHER)
    assert not runs[0].is_running
    qtbot.waitUntil(lambda: len(runs) == 2, timeout=WAIT_MS)


def test_that_bands_that_cannot_be_computed_are_told(
    bands: BandsViewModel, runs: list[StagedRun], qtbot: QtBot
) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    bands.state_changed.connect(lambda: status.show_bands(bands.share, bands.problem))
    bands.follow(a_picture())
    bands.want(wanted=True)
    runs[0].progressed.emit(0.4, None)
    assert status.bands.text() == "Computing bands, 40 % · Cancel"
    runs[0].failed.emit(SimulationError("the process ended.", cure="Try again."))
    assert status.bands.text() == "The bands cannot be computed"
    assert "the process ended" in status.bands.toolTip()
    bands.want(wanted=False)
    assert status.bands.text() == ""


def test_that_a_long_computation_says_how_long_it_still_takes(
    bands: BandsViewModel,
    runs: list[StagedRun],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock_s = [0.0]
    monkeypatch.setattr("ui.viewmodels.bands.time.monotonic", lambda: clock_s[0])
    status = StatusLine()
    qtbot.addWidget(status)
    bands.follow(a_picture())
    bands.want(wanted=True)
    told = []
    for clock_s[0], share in ((1.0, 0.05), (2.0, 0.25), (3.0, 0.25), (9.0, 0.75)):
        runs[0].progressed.emit(share, None)
        status.show_bands(bands.share, bands.problem, left_s=bands.left_s)
        told.append(status.bands.text())
    assert told == [
        "Computing bands, 5 % · Cancel",  # too early to tell
        "Computing bands, 25 % · Cancel",  # eight seconds in all
        "Computing bands, 25 %, 9 s left · Cancel",
        "Computing bands, 75 %, 3 s left · Cancel",
    ]


def test_that_the_button_stays_down_while_bands_are_wanted(
    bands: BandsViewModel, qtbot: QtBot
) -> None:
    button = BandsButton(bands)
    qtbot.addWidget(button)
    button.click()
    assert bands.is_wanted
    bands.want(wanted=False)
    assert not button.isChecked()


@pytest.mark.parametrize("name", [kind.id for kind in KINDS])
def test_that_each_chart_of_lines_has_bands_in_its_own_unit(name: str) -> None:
    picture = a_picture(extras=some_extras())
    plain = made_chart(name, picture, a_world())
    chart = made_chart(name, replace(picture, bands=some_bands()), a_world())
    if isinstance(chart, PartsChart):
        assert chart.total_band is not None
        return
    if not isinstance(chart, LineChart) or not isinstance(plain, LineChart):
        assert [column.header for column in chart.columns] == [
            column.header for column in plain.columns
        ]
        return
    banded = [curve for curve in chart.curves if curve.band is not None]
    assert banded
    for curve in banded:
        np.testing.assert_allclose(curve.band.low, 0.9 * curve.values)
        np.testing.assert_allclose(curve.band.high, 1.2 * curve.values)
    lines = {column.line: column for column in plain.columns if column.line}
    added = {column.header: column.values for column in chart.columns[len(plain.columns) :]}
    assert list(added) == [
        f"{column.header}, {end}"
        for column in lines.values()
        for end in ("low (10 %)", "high (90 %)")
    ]
    assert set(lines) == {curve.line for curve in banded}
    assert "200 draws of the parameters, seed 1" in chart.note


def test_that_a_reading_ends_with_the_bands_of_value_and_change() -> None:
    picture = a_picture(bands=some_bands())
    chart = made_chart("secure", picture, a_world())
    assert chart.sentence(chart.reading(20)).endswith(
        "(+31); band 49 to 65, change −100 to +100, % of need."
    )
    shipped = made_chart("secure", replace(picture, baseline="shipped"), a_world())
    assert shipped.sentence(shipped.reading(20)) == chart.sentence(chart.reading(20))


def test_that_draws_that_are_left_out_are_told() -> None:
    chart = made_chart("prices", a_picture(bands=some_bands(counted=198)), a_world())
    assert chart.note.endswith("Draws left out because a market did not clear: 2.")


def test_that_copies_of_the_numbers_say_how_bands_were_drawn() -> None:
    chart = made_chart("secure", a_picture(bands=some_bands()), a_world())
    for text in (csv_text(chart), spreadsheet_text(chart)):
        assert "200 draws of the parameters, seed 1" in text.splitlines()[0]
        assert "Deal, % of need, low (10 %)" in text.splitlines()[0]


def test_that_bands_are_painted_and_axes_make_room_for_them(qtbot: QtBot) -> None:
    card = ChartCard(drawing_of("prices"))
    qtbot.addWidget(card)
    card.resize(500, 300)
    card.show()
    chart = made_chart("prices", a_picture(), a_world())
    assert isinstance(chart, LineChart)
    card.show_chart(chart, quarter=0)
    members = chart.curves[-1]
    quarter = 50
    frame = card.plot._frame
    place = QPoint(round(frame.x_of(quarter)), round(frame.y_of(0.95 * members.values[quarter])))
    plain = card.plot.grab().toImage().pixelColor(place)
    banded = made_chart("prices", a_picture(bands=some_bands()), a_world())
    card.show_chart(banded, quarter=0)
    assert card.plot.scale_shown.high >= 1.2 * members.values.max()
    frame = card.plot._frame
    place = QPoint(round(frame.x_of(quarter)), round(frame.y_of(0.95 * members.values[quarter])))
    tinted = card.plot.grab().toImage().pixelColor(place)
    assert tinted != plain
    assert tinted.blue() - tinted.red() > plain.blue() - plain.red()
    assert "seed 1" in card.head.toolTip()
    card.open_table()
    assert card.table.note.text() == banded.note
    card.table.close()


def test_that_the_outcome_shows_bands_as_they_come_and_go(
    bands: BandsViewModel, runs: list[StagedRun], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.viewmodels.outcome.BandsViewModel", lambda **_: bands)
    outcome = OutcomeViewModel(Document(a_scenario()), Selection(NDPR), a_world())
    view = OutcomeView(outcome)
    qtbot.addWidget(view)
    outcome.show_picture(a_picture())
    assert [bool(chart.note) for chart in outcome.charts] == [False] * 4
    view.findChild(BandsButton).click()
    assert view.is_busy
    wide = {name: Band(band.low, 3.0 * band.high) for name, band in some_bands().deal.items()}
    runs[0].progressed.emit(1.0, some_bands(deal=wide))
    assert [bool(chart.note) for chart in outcome.charts] == [True] * 4
    room = view.cards[1].plot.scale_shown
    outcome.show_picture(OTHER)
    assert [bool(chart.note) for chart in outcome.charts] == [False] * 4
    qtbot.wait(2 * SETTLE_AFTER_MS)
    assert view.cards[1].plot.scale_shown == room
    bands.want(wanted=False)
    qtbot.waitUntil(lambda: view.cards[1].plot.scale_shown.high < room.high, timeout=WAIT_MS)


@pytest.mark.slow
def test_that_the_process_beside_the_window_gives_the_numbers_of_the_ensemble(
    qtbot: QtBot,
) -> None:
    scenario = case(TRILATERAL, floor("tin", 1.5), quarters=8)
    asked = {"minerals": ("tin",), "baseline": "own", "draws": 4, "seed": 1}
    run = SideRun(partial(band_parts, scenario, "tin", **asked), where="bands")
    told: list[object] = []
    run.progressed.connect(lambda _share, found: told.append(found))
    run.start()
    qtbot.waitUntil(lambda: not run.busy, timeout=WAIT_MS)
    question = Question(scenario, ("tin",), 4, 1)
    (lines, headline) = (found for _, found in picture_bands(load_world(), question, "tin"))
    assert isinstance(lines, LineBands)
    assert isinstance(told[0], LineBands)
    for name, band in lines.deal.items():
        np.testing.assert_array_equal(told[0].deal[name].low, band.low)
        np.testing.assert_array_equal(told[0].deal[name].high, band.high)
    assert isinstance(headline, HeadlineBands)
    assert isinstance(told[1], HeadlineBands)
    assert told[1].gains == headline.gains
    assert told[1].secure_share_frac == headline.secure_share_frac


def test_that_bands_of_the_headline_stay_while_another_mineral_is_looked_at(
    bands: BandsViewModel, runs: list[StagedRun], qtbot: QtBot
) -> None:
    bands.follow(a_picture())
    bands.want(wanted=True)
    runs[0].progressed.emit(0.5, some_bands())
    assert bands.is_waiting
    assert not bands.awaits_lines
    runs[0].progressed.emit(1.0, some_headline_bands())
    assert not bands.is_waiting
    other = a_picture(mineral="gallium", headline_minerals=(NDPR,), scenario=a_scenario())
    bands.follow(other)
    assert bands.dressed(other).headline_bands is not None
    qtbot.waitUntil(lambda: len(runs) == 2, timeout=WAIT_MS)
    assert runs[1].subject == (((a_scenario(), "own"), "gallium"), ())


def test_that_another_baseline_has_bands_of_its_own(
    bands: BandsViewModel, runs: list[StagedRun], qtbot: QtBot
) -> None:
    bands.follow(a_picture())
    bands.want(wanted=True)
    runs[0].progressed.emit(0.5, some_bands())
    runs[0].progressed.emit(1.0, some_headline_bands())
    shipped = a_picture(baseline="shipped")
    bands.follow(shipped)
    assert bands.dressed(shipped) is shipped
    qtbot.waitUntil(lambda: len(runs) == 2, timeout=WAIT_MS)
    assert runs[1].subject == (((a_scenario(), "shipped"), NDPR), (NDPR,))


def test_that_the_menu_and_the_status_line_switch_bands(
    bands: BandsViewModel, qtbot: QtBot
) -> None:
    document = Document(a_scenario())
    pages = {name: Page(QWidget) for name in (FIRST_VIEW, "ledger", "sources")}
    keeper = Keeper(document, a_world())
    window = MainWindow(document, zones_of(document, pages), world=a_world(), keeper=keeper)
    qtbot.addWidget(window)
    window.offer_bands(bands)
    window.show_view("sources")
    action = window.actions_by_id["bands"]
    action.trigger()
    assert bands.is_wanted
    assert action.isChecked()
    assert window.actions_by_id[f"{VIEW}{FIRST_VIEW}"].isChecked()
    window.status.bands.click()
    assert not bands.is_wanted
    assert not action.isChecked()
    window.show_view("ledger")
    action.trigger()
    assert bands.is_wanted
    assert window.actions_by_id[f"{VIEW}ledger"].isChecked()
    keeper.close()
