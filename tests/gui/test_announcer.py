"""What assistive technology is told when results change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from negotiator.model.edits import with_floor
from tests.helpers.pictures import NDPR, a_picture, a_scenario, a_world
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.change_words import plain_text
from ui.viewmodels.headline import HeadlineViewModel
from ui.views.announcer import STILL_MS, Announcer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Room:
    """A headline on a document, and what was spoken of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.document = Document(a_scenario())
        self.view_model = HeadlineViewModel(self.document, Selection(NDPR), a_world())
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.announcer = Announcer(self.view_model, self.window)
        self.spoken: list[str] = []
        self.announcer.announced.connect(self.spoken.append)
        self.view_model.show_picture(a_picture())

    def edit(self, price_usd_per_t: float) -> None:
        after = with_floor(a_scenario(), mineral=NDPR, price_usd_per_t=price_usd_per_t)
        self.document.edit(after, "floor", gesture="floor")
        self.view_model.show_picture(a_picture(scenario=after))


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_that_a_drag_is_one_sentence_with_the_words_of_the_strip(room: Room, qtbot: QtBot) -> None:
    for price in (1.0e5, 1.1e5, 1.2e5):
        room.edit(price)
    assert room.spoken == []
    qtbot.waitUntil(lambda: bool(room.spoken), timeout=10 * STILL_MS)
    assert room.spoken == [plain_text(room.view_model.strip)]


def test_that_reasons_are_spoken_alone_when_they_come_after(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.announcer.announced, timeout=10 * STILL_MS):
        room.edit(1.2e5)
    room.view_model._set_strip((*room.view_model.strip, *room.view_model.strip))
    with qtbot.waitSignal(room.announcer.announced, timeout=10 * STILL_MS):
        pass
    assert room.spoken[1] == room.spoken[0]


def test_that_the_sentence_is_handed_to_assistive_technology(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[object, str]] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: told.append((event.object(), event.message())),
    )
    room.edit(1.2e5)
    qtbot.waitUntil(lambda: bool(told), timeout=10 * STILL_MS)
    assert told == [(room.window, plain_text(room.view_model.strip))]


def test_that_nothing_is_spoken_after_the_window_is_closed(room: Room, qtbot: QtBot) -> None:
    room.edit(1.2e5)
    room.announcer.hush()
    qtbot.wait(2 * STILL_MS)
    assert room.spoken == []
