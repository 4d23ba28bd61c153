"""The validation in the window: computed beside the worker, with verdicts in words and signs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from negotiator.data import load_world
from negotiator.phrases import Phrase
from negotiator.validation.table import validate
from tests.helpers.side_parts import (
    FITTED,
    FLAT,
    MISS,
    dying_parts,
    good_parts,
    refused_parts,
    slow_parts,
)
from tests.helpers.tongues import DRAWL, MUTE, spoken, words_outside
from ui.side_run import SideRun
from ui.viewmodels.validation import Column, ValidationModel
from ui.views.main_window import SMALLEST_SIZE
from ui.views.validation import ValidationView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

WAIT_MS = 20_000
Shown = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def made(qtbot: QtBot, nothing_left_running: None) -> Iterator[Callable[[Any], ValidationView]]:
    """Make a view over a run of these parts; the run is closed in the end."""
    runs: list[SideRun] = []

    def make(parts: Any) -> ValidationView:
        runs.append(SideRun(parts, where="validation"))
        view = ValidationView(runs[-1])
        qtbot.addWidget(view)
        view.resize(1366, 640)
        view.show()
        return view

    yield make
    for run in runs:
        run.close()


def texts(model: ValidationModel, row: int) -> list[str]:
    return [str(model.index(row, column).data() or "") for column in Column]


def test_that_the_table_fills_part_by_part_and_counts(
    made: Callable[[Any], ValidationView], qtbot: QtBot
) -> None:
    view = made(good_parts)
    assert view.is_busy
    assert view.progress.isVisible()
    assert not view.again.isEnabled()
    qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
    assert [texts(view.model, row)[0] for row in range(view.model.rowCount())] == [
        "Limits with exact answers",
        "Nothing moves",
        "Back-tests: observed beside simulated",
        "Antimony: price",
        "Rare earths: price",
    ]
    assert view.summary.text() == (
        "Exact answers: 1 within, 0 near, 0 missed · Back-tests: 0 within, 0 near, 1 missed"
    )
    assert not view.progress.isVisible()
    assert view.again.isEnabled()
    assert view.table.columnSpan(0, 0) == len(Column)
    assert view.table.columnSpan(1, 0) == 1


def test_that_the_counts_give_way_before_the_window_does(
    made: Callable[[Any], ValidationView],
) -> None:
    view = made(slow_parts)
    assert view.progress.isVisible()
    before = view.minimumSizeHint().width()
    view.summary.setText("Back-tests: 5 within, 0 near, 7 missed · " * 10)
    assert view.minimumSizeHint().width() == before < SMALLEST_SIZE.width() // 2


def test_that_the_table_can_be_computed_again(
    made: Callable[[Any], ValidationView], qtbot: QtBot
) -> None:
    view = made(good_parts)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
    view.again.click()
    assert view.model.rowCount() == 0
    qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
    assert view.model.rowCount() == 5


def test_that_what_was_found_before_a_failure_stays_and_the_failure_is_told(
    made: Callable[[Any], ValidationView], qtbot: QtBot
) -> None:
    view = made(refused_parts)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
    assert "the markets of tin did not clear" in view.note.text()
    assert view.model.rowCount() == 2


def test_that_a_process_that_dies_is_told(
    made: Callable[[Any], ValidationView], qtbot: QtBot
) -> None:
    view = made(dying_parts)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
    assert "ended before its last part" in view.note.text()


def test_that_closing_ends_a_computation_that_is_under_way(qtbot: QtBot) -> None:
    run = SideRun(slow_parts, where="validation")
    with qtbot.waitSignal(run.progressed, timeout=WAIT_MS):
        run.start()
    run.close()
    assert not run.busy


def test_that_a_line_says_numbers_verdict_and_bands_in_words(qtbot: QtBot) -> None:
    model = ValidationModel()
    model.add((FLAT,))
    model.add((FITTED, MISS))
    assert texts(model, 1) == [
        "Nothing moves", "0", "5.0e-10", "5.0e-10", "within", "within 1.0e-06, near 0.01",
    ]  # fmt: skip
    assert texts(model, 3)[3:5] == ["factor 1.75", "near, not counted"]
    assert texts(model, 4) == [
        "Rare earths: price", "9", "0.5", "factor 18.00, wrong way", "missed",
        "factor: within 1.5, near 2",
    ]  # fmt: skip


def test_that_a_line_gives_source_and_reason_on_hover_and_below(
    made: Callable[[Any], ValidationView], qtbot: QtBot
) -> None:
    view = made(good_parts)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
    view.table.selectRow(3)
    assert view.detail.text().splitlines() == [
        "Antimony: price",
        "Calibrated on, not counted",
        "Note of the data: a note",
        "Printed source: a survey (A)",
    ]
    tip = view.model.index(3, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert "Printed source: a survey (A)" in tip


def test_that_only_the_words_of_the_data_are_left_untranslated(qapp: QApplication) -> None:
    checks = tuple(check for _share, part in validate(load_world()) for check in part)
    model = ValidationModel()
    model.add(checks)
    with spoken(qapp, MUTE):
        rows = range(model.rowCount())
        told = [text for row in rows for text in (*texts(model, row), model.explanation(row))]
    of_data = {text for check in checks for text in (check.source, check.note) if text}
    english = [text for text in of_data if not isinstance(text, Phrase)]
    for text in sorted(english, key=len, reverse=True):
        told = [each.replace(text, "") for each in told]
    assert [text for text in told if words_outside(text)] == []


def test_that_long_words_for_errors_and_verdicts_have_room(
    made: Callable[[Any], ValidationView], qtbot: QtBot, qapp: QApplication
) -> None:
    with spoken(qapp, DRAWL):
        view = made(good_parts)
        qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
        for column in (Column.ERROR, Column.VERDICT):
            assert view.table.columnWidth(column) >= view.table.sizeHintForColumn(column)
        taken = view.table.horizontalHeader().length()
        assert taken <= view.table.viewport().width()


def test_that_every_verdict_has_a_sign_of_its_own(
    made: Callable[[Any], ValidationView], qtbot: QtBot
) -> None:
    view = made(good_parts)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=WAIT_MS)
    delegate = view.table.itemDelegate()
    pictures = []
    for row in (1, 3, 4):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, view.model.index(row, Column.VERDICT))
        pictures.append(option.icon.pixmap(20).toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    heading = QStyleOptionViewItem()
    delegate.initStyleOption(heading, view.model.index(0, Column.TITLE))
    assert heading.icon.isNull()
    assert heading.font.bold() or heading.font.weight() > option.font.weight()
