"""Every text of the window is translated, and in every language the controls have room for theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from negotiator.data import load_world
from negotiator.files import shipped_scenarios
from tests.helpers.benches import scripted_bench
from tests.helpers.tongues import spoken, texts_of, words_outside
from ui.composition import compose
from ui.languages import LANGUAGES
from ui.runner import Runner
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.views.main_window import MainWindow

WAIT_MS = 20_000
VIEWS = ("start", "outcome", "ledger", "sources")
"""Compare and the validation compute on their own; the handbook is a document in English."""
SCENARIO = shipped_scenarios()["trilateral"].model_copy(update={"name": "", "note": ""})
"""Without words of its author, which nobody translates."""


@pytest.fixture
def runner(qapp: Any, nothing_left_running: None) -> Iterator[Runner]:
    item = Runner(scripted_bench)
    yield item
    item.close()


@pytest.fixture
def window(
    request: pytest.FixtureRequest, runner: Runner, qtbot: QtBot, qapp: Any, tmp_path: Path
) -> Iterator[MainWindow]:
    """Return the window in the language of the parameter; empty for brackets."""
    with spoken(qapp, request.param):
        settings = Settings(tmp_path / "settings.ini")
        item = compose(load_world(), runner, SCENARIO, settings=settings)
        item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        qtbot.addWidget(item)
        item.resize(1366, 768)
        with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
            item.show()
        yield item


def lacking_px(widget: QWidget) -> int:
    """Pixels by which the text of a control is wider than its place."""
    words = widget.fontMetrics().horizontalAdvance
    if not widget.isVisible():
        return 0
    if isinstance(widget, QComboBox):
        edges = widget.sizeHint().width() - max(
            (words(widget.itemText(row)) for row in range(widget.count())), default=0
        )
        return words(widget.currentText()) + edges - widget.width()
    if isinstance(widget, QLabel) and not widget.wordWrap() and "<" not in widget.text():
        return words(widget.text()) - widget.contentsRect().width()
    shows_words = not isinstance(widget.parent(), QLineEdit)  # what stands in a field is an icon
    if isinstance(widget, QAbstractButton) and widget.text() and shows_words:
        return widget.minimumSizeHint().width() - widget.width()
    return 0


@pytest.mark.parametrize("window", [""], indirect=True)
@pytest.mark.parametrize("view", VIEWS)
def test_that_every_text_that_is_shown_is_translated(window: MainWindow, view: str) -> None:
    window.show_view(view)
    bare = {(place, text) for place, text in texts_of(window) if words_outside(text)}
    citation = window.status.grade.toolTip()
    assert {text for _place, text in bare} == {citation}, sorted(bare)


@pytest.mark.parametrize("window", LANGUAGES, indirect=True)
def test_that_controls_have_room_for_their_words(window: MainWindow) -> None:
    window.show_view("outcome")
    clipped = [
        (type(widget).__name__, getattr(widget, "text", lambda: "")(), lacking_px(widget))
        for widget in window.findChildren(QWidget)
        if lacking_px(widget) > 1
    ]
    assert clipped == []
