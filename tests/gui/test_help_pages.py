"""Help from every control: each has a page of the handbook, and F1 and the mark show it from dialogs too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
)

from negotiator.data import load_world
from negotiator.data.handbook import load_handbook
from negotiator.files import shipped_scenarios
from tests.helpers.keyboard import controls, described, shown_controls
from ui.actions import ACTIONS
from ui.composition import compose
from ui.settings import Settings
from ui.views.coalition import CoalitionPanel
from ui.views.deal import DealPanel
from ui.widgets.help_mark import HelpMark, page_of
from ui.widgets.many_control import ManyControl
from ui.widgets.tiers_control import TiersControl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
WAIT_MS = 20_000
BESIDE = ["show_grid", "show_terms", "show_events", "show_adversary", "show_why"]
FIELDS = (QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, ManyControl)
IN_FRONT = ["show_shortcuts", "find_command", "show_history"]


@pytest.fixture
def window(runner: Runner, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    scenario = shipped_scenarios()["trilateral"]
    item = compose(load_world(), runner, scenario, settings=Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(item, before_close_func=lambda one: one.document.undo_stack.setClean())
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        item.show()
    item.activateWindow()
    return item


def without_page(root: QWidget) -> Iterator[str]:
    """Controls that no page of the handbook explains."""
    pages = {page.id for page in load_handbook()}
    for control in controls(root):
        if page_of(control) not in pages:
            yield described(control)


def without_mark(root: QWidget) -> Iterator[str]:
    """Controls whose page no mark opens: of a field one in its row, of another one somewhere near."""
    marks = [mark for mark in root.findChildren(HelpMark) if mark.isVisible()]
    for control in shown_controls(root):
        near = [mark for mark in marks if page_of(mark) == page_of(control)]
        if isinstance(control, FIELDS):
            near = [mark for mark in near if is_beside(mark, control)]
        if not near:
            yield described(control)


def is_beside(mark: QWidget, control: QWidget) -> bool:
    """Whether the middle of a mark is as high as a control, or as the tiers that it is a part of."""
    whole = control
    while whole is not None and not isinstance(whole, TiersControl):
        whole = whole.parentWidget()
    row = whole or control
    return row.rect().top() <= row.mapFromGlobal(middle_of(mark)).y() <= row.rect().bottom()


def middle_of(widget: QWidget) -> QPoint:
    """Place of its middle on the screen."""
    return widget.mapToGlobal(widget.rect().center())


def opened(window: MainWindow) -> QDialog:
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog):
        return modal
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def test_that_every_control_of_every_view_has_a_page(window: MainWindow, qtbot: QtBot) -> None:
    for view in (spec.view for spec in ACTIONS if spec.view):
        window.show_view(view)
        qtbot.wait(50)
        assert list(without_page(window)) == []


def test_that_panels_charts_and_toolbar_have_pages_of_their_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_view("outcome")
    outcome = window.body.page("outcome")
    qtbot.waitUntil(lambda: len(outcome.cards) == 4, timeout=WAIT_MS)
    assert [page_of(card.plot) for card in outcome.cards] == [
        "secure-share", "floor", "secure-share", "money",
    ]  # fmt: skip
    assert page_of(outcome.timeline) == "outcome"
    assert page_of(window.findChild(object, "seats")) == "coalition"
    assert page_of(window.tools) == "window"


@pytest.mark.parametrize("method", BESIDE)
def test_that_marks_and_f1_of_a_dialog_show_its_page_in_front(
    window: MainWindow, qtbot: QtBot, method: str
) -> None:
    window.show_view("outcome")
    getattr(window, method)()
    dialog = opened(window)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
    assert list(without_page(dialog)) == []
    assert list(without_mark(dialog)) == []
    handbook = window.body.page("handbook")
    for mark in dialog.findChildren(HelpMark)[:1]:
        mark.click()
        assert handbook.isVisible()
        assert handbook.shown == page_of(mark)
        assert not dialog.isVisible()
        getattr(window, method)()
    window.show_view("outcome")
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
    wanted = page_of(dialog.focusWidget() or dialog)
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_F1)
    assert handbook.isVisible()
    assert handbook.shown == wanted


def test_that_every_control_of_the_deal_has_a_mark(window: MainWindow) -> None:
    window.show_view("outcome")
    panel = window.findChild(DealPanel)
    assert len([one for one in shown_controls(panel) if isinstance(one, FIELDS)]) >= 6
    assert list(without_mark(panel)) == []


def test_that_every_control_of_each_event_has_a_mark(window: MainWindow) -> None:
    window.show_events()
    dialog = opened(window)
    kinds = len(dialog.add.menu().actions())
    for action in dialog.add.menu().actions():
        action.trigger()
        assert list(without_mark(dialog)) == []
    assert dialog.list.count() >= kinds > 1


def test_that_every_control_of_the_settings_has_a_mark(window: MainWindow) -> None:
    window.settings_wanted.emit()
    assert list(without_mark(opened(window))) == []


def test_that_every_control_of_the_dates_of_a_member_has_a_mark(window: MainWindow) -> None:
    window.show_view("outcome")
    seats = window.findChild(CoalitionPanel).list
    missing: list[list[str]] = []

    def look() -> None:
        dialog = opened(window)
        missing.append(list(without_mark(dialog)))
        dialog.close()

    QTimer.singleShot(100, window, look)
    seats.dates_wanted.emit(seats.model().index(0, 0, seats.model().index(0, 0)))
    assert missing == [[]]


@pytest.mark.parametrize("method", IN_FRONT)
def test_that_f1_leaves_a_dialog_that_the_window_waits_for(window: MainWindow, method: str) -> None:
    window.show_view("outcome")

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isActiveWindow():
            QTest.keyClick(dialog, Qt.Key.Key_F1)
            dialog.close()

    pressing = QTimer(window, interval=50)
    pressing.timeout.connect(press)
    pressing.start()
    getattr(window, method)()
    pressing.stop()
    assert window.body.page("handbook").isVisible()


def test_that_undo_takes_back_what_was_typed_and_counted_and_what_a_dialog_set(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.document.scenario
    box = window.findChild(object, "floor_slider").parent().box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "120")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.document.scenario != before
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.scenario == before
    window.show_events()
    dialog = opened(window)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
    window._zones.events.remove(0)
    assert window.document.scenario != before
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.scenario == before
