"""The replay of the last change: for a moment what was before, then what is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from negotiator.model import edits
from tests.helpers.pictures import NDPR, a_club, a_picture, a_scenario, a_series, a_world
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels import outcome as outcome_module
from ui.viewmodels.change_words import plain_text
from ui.viewmodels.outcome import OutcomeViewModel
from ui.widgets.change_button import ChangeButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from negotiator.measures.picture import Picture
    from negotiator.model.scenario import Scenario

pytestmark = pytest.mark.gui
BEFORE = a_scenario()
AFTER = edits.with_floor(BEFORE, mineral=NDPR, price_usd_per_t=120_000.0)


def results(scenario: Scenario, factor: float, **changes: object) -> Picture:
    """Results whose prices and secure share are those of others times a factor."""
    series = a_series()
    moved = replace(series, price_home_usd_per_t=series.price_home_usd_per_t * factor)
    picture = a_picture(scenario=scenario, series=moved, **changes)
    secure = picture.headline.secure_share_frac * factor
    return replace(picture, headline=replace(picture.headline, secure_share_frac=secure))


@pytest.fixture
def model(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> OutcomeViewModel:
    monkeypatch.setattr(outcome_module, "BEFORE_MS", 30)
    return OutcomeViewModel(Document(BEFORE), Selection(NDPR, 20), a_world())


def change(model: OutcomeViewModel) -> None:
    """Show results, edit, and show those of the edit."""
    model.show_picture(results(BEFORE, 1.0))
    model._document.edit(AFTER, "Set NdPr floor")
    model.show_picture(results(AFTER, 0.5))


def paid(model: OutcomeViewModel) -> float:
    chart = model.chart("prices")
    assert chart is not None
    return float(chart.columns[0].values[20])


def test_that_a_replay_shows_charts_and_headline_of_before_and_comes_back(
    model: OutcomeViewModel, qtbot: QtBot
) -> None:
    change(model)
    after, share, strip = paid(model), model.headline.text.secure, model.headline.strip
    model.replay_change()
    assert paid(model) == pytest.approx(2.0 * after)
    assert model.headline.text.secure != share
    assert plain_text(model.headline.strip) == "Before the last change"
    with qtbot.waitSignal(model.charts_changed, timeout=1000):
        pass
    assert paid(model) == after
    assert (model.headline.text.secure, model.headline.strip) == (share, strip)
    assert model._document.undo_stack.count() == 1


def test_that_newer_results_end_a_replay(model: OutcomeViewModel, qtbot: QtBot) -> None:
    change(model)
    model.replay_change()
    model.show_picture(results(AFTER, 0.25))
    after = paid(model)
    qtbot.wait(60)
    assert paid(model) == after
    assert plain_text(model.headline.strip) != "Before the last change"


def test_that_the_button_waits_for_a_change_that_can_be_compared(
    model: OutcomeViewModel, qtbot: QtBot
) -> None:
    button = ChangeButton(model)
    qtbot.addWidget(button)
    model.show_picture(results(BEFORE, 1.0))
    assert not button.isEnabled()
    model._document.edit(AFTER, "Set NdPr floor")
    model.show_picture(results(AFTER, 0.5))
    assert button.isEnabled()
    model.show_picture(results(AFTER, 0.5, mineral="gallium"))
    assert not button.isEnabled()


def test_that_an_empty_club_of_before_is_not_replayed(model: OutcomeViewModel) -> None:
    model.show_picture(results(BEFORE, 1.0, club=a_club(members=())))
    model._document.edit(AFTER, "Set NdPr floor")
    model.show_picture(results(AFTER, 0.5))
    assert model.picture_before is None
    after = paid(model)
    model.replay_change()
    assert paid(model) == after
