"""Every text of the window is translated, and in every language the controls have room for theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QToolTip,
    QWidget,
)

from negotiator.data import load_world
from negotiator.files import shipped_scenarios
from tests.helpers.tongues import BRACKETS, DRAWL, drawled, spoken, texts_of, words_outside
from ui.composition import compose
from ui.languages import LANGUAGES
from ui.settings import Settings
from ui.theme import body_font
from ui.widgets.quiet_combo import QuietCombo
from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

WAIT_MS = 20_000
VIEWS = ("start", "outcome", "ledger", "sources")
"""Compare and the validation compute on their own; the handbook is a document in English."""
CONTROLS = ("start", "outcome", "ledger")
"""Views that are more than a table."""
DIALOGS = ("show_grid", "show_terms", "show_events", "show_adversary", "show_why")
"""Methods of the window that open a dialog that stays open."""
SCENARIO = shipped_scenarios()["trilateral"].model_copy(update={"name": "", "note": ""})
"""Without words of its author, which nobody translates."""


@pytest.fixture
def window(
    request: pytest.FixtureRequest, runner: Runner, qtbot: QtBot, qapp: Any, tmp_path: Path
) -> Iterator[MainWindow]:
    """Return the window in the language of the parameter."""
    with spoken(qapp, request.param):
        settings = Settings(tmp_path / "settings.ini")
        item = compose(load_world(), runner, SCENARIO, settings=settings)
        item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        qtbot.addWidget(item)
        item.resize(1366, 768)
        with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
            item.show()
        yield item


def lacking_px(widget: QWidget, *, may_cut: bool = False) -> int:
    """Pixels by which the text of a control is wider than its place.

    Where texts may be cut, labels and choices that end in an ellipsis and have the whole as their tool tip
    have room enough for half of it.
    """
    words = widget.fontMetrics().horizontalAdvance
    if not widget.isVisible():
        return 0
    if may_cut and isinstance(widget, TonedLabel | QuietCombo) and _shows_half(widget):
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


@pytest.mark.parametrize("window", [BRACKETS], indirect=True)
@pytest.mark.parametrize("view", VIEWS)
def test_that_every_text_that_is_shown_is_translated(window: MainWindow, view: str) -> None:
    window.show_view(view)
    bare = {(place, text) for place, text in texts_of(window) if words_outside(text)}
    citation = window.status.grade.toolTip()
    assert {text for _place, text in bare} == {citation}, sorted(bare)


@pytest.mark.parametrize("window", [*LANGUAGES, DRAWL], indirect=True)
def test_that_controls_have_room_for_their_words(
    window: MainWindow, request: pytest.FixtureRequest
) -> None:
    may_cut = request.node.callspec.params["window"] == DRAWL
    for view in CONTROLS:
        window.show_view(view)
        QApplication.processEvents()
        assert clipped_in(window, may_cut=may_cut) == [], view


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.parametrize("window", [DRAWL], indirect=True)
def test_that_dialogs_have_room_for_long_words(window: MainWindow) -> None:
    for method in DIALOGS:
        getattr(window, method)()
        QApplication.processEvents()
        (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
        assert clipped_in(dialog, may_cut=True) == [], method
        dialog.close()


def clipped_in(window: QWidget, *, may_cut: bool) -> list[tuple[str, str, int]]:
    """Controls without room for their words: which, the words, and how many pixels are lacking."""
    lacking = {each: lacking_px(each, may_cut=may_cut) for each in window.findChildren(QWidget)}
    return [
        (type(widget).__name__, getattr(widget, "text", lambda: "")(), pixels)
        for widget, pixels in lacking.items()
        if pixels > 1
    ]


def _shows_half(widget: TonedLabel | QuietCombo) -> bool:
    whole = widget.text() if isinstance(widget, TonedLabel) else widget.currentText()
    return 2 * len(widget.shown_text()) >= len(whole)


def test_that_a_made_up_language_is_longer_and_leaves_blanks_and_markup_alone() -> None:
    meant = "Floor price of {mineral} in <b>force</b>, any scenario (*.negotiation)"
    said = drawled(meant)
    assert said.startswith("Floooor priicee oof {mineral} iin <b>foorcee</b>")
    assert said.endswith("(*.negotiation)")
    english = "The average of what members pay, wherever the goods come from."
    assert 1.3 < len(drawled(english)) / len(english) < 1.5


@pytest.mark.parametrize("make", [TonedLabel, QuietCombo])
def test_that_a_text_that_is_cut_is_whole_in_its_tool_tip(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make: type[Any]
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    widget = make(body_font()) if make is TonedLabel else make()
    qtbot.addWidget(widget)
    put = widget.setText if make is TonedLabel else widget.addItem
    put("Neodymium-praseodymium")
    for width in (400, 100):
        widget.resize(width, 28)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert told == ["Neodymium-praseodymium"]
    assert widget.shown_text().endswith("\u2026")
