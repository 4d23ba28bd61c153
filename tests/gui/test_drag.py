"""A drag of the floor: only what it moves is told, laid out and painted."""

from __future__ import annotations

import pickle

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

from negotiator.model.edits import with_floor
from tests.helpers.coalitions import NDPR, a_table
from tests.helpers.pictures import a_picture, parted
from ui.bench import without_scenario
from ui.viewmodels.coalition import DIM_AFTER_MS, GAINS_EVERY_MS
from ui.viewmodels.coalition_list import CoalitionListModel
from ui.widgets.flat_bars import FlatToolBar
from ui.widgets.icon_button import IconButton

pytestmark = pytest.mark.usefixtures("qapp")
GAINS = dict.fromkeys(a_table().coalition.seats, 0.0)


def drag(table, price):
    """Move the floor and return the scenario."""
    scenario = table.document.scenario
    after = with_floor(scenario, mineral=NDPR, price_usd_per_t=price)
    table.document.edit(after, "Set floor", gesture="floor")
    return after


def show(table, **gains):
    """Show a picture of the scenario with these gains."""
    table.coalition.show_picture(
        a_picture(scenario=table.document.scenario, gains=parted(GAINS | gains))
    )


def told(signal):
    """Return a list that grows with each emission."""
    seen = []
    signal.connect(lambda *values: seen.append(values))
    return seen


def test_that_a_floor_leaves_the_coalition_alone():
    table = a_table("USA", "JPN")
    seen = told(table.coalition.changed)
    drag(table, 90_000.0)
    assert seen == []
    table.coalition.toggle("KOR")
    assert len(seen) == 1
    table.document.undo_stack.undo()
    assert len(seen) == 2
    assert table.coalition.members == ("USA", "JPN")


def test_that_gains_change_at_a_measured_pace_and_end_with_the_newest(qtbot):
    table = a_table("USA")
    seen = told(table.coalition.gains_changed)
    for gain in range(1, 6):
        show(table, USA=100.0 * gain)
    assert len(seen) == 1
    assert table.coalition.gain("USA").text == "+0.10"
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=10 * GAINS_EVERY_MS)
    assert table.coalition.gain("USA").text == "+0.50"


def test_that_gains_do_not_grow_pale_while_pictures_keep_coming(qtbot):
    table = a_table("USA")
    show(table, USA=100.0)
    for step in range(8):
        before = a_picture(scenario=table.document.scenario, gains=parted(GAINS))
        drag(table, 90_000.0 + step)
        qtbot.wait(DIM_AFTER_MS // 3)
        table.coalition.show_picture(before)  # always one step late
        assert not table.coalition.gains_are_old
    qtbot.waitUntil(lambda: table.coalition.gains_are_old, timeout=10 * DIM_AFTER_MS)


def test_that_the_list_tells_the_lines_whose_gain_reads_another_way(qtbot):
    table = a_table("USA", "JPN")
    model = CoalitionListModel(table.coalition, table.document)
    show(table, USA=200.0, JPN=100.0)
    lines = []
    model.dataChanged.connect(lambda first, last, _roles: lines.append((first, last)))
    show(table, USA=200.0, JPN=300.0)
    qtbot.waitUntil(lambda: bool(lines), timeout=10 * GAINS_EVERY_MS)
    assert [(first.data(), first == last) for first, last in lines] == [("Japan", True)]


class LayoutRequests(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def test_that_the_words_of_undo_do_not_lay_out_the_toolbar(qtbot):
    bar = FlatToolBar()
    qtbot.addWidget(bar)
    action = QAction("Undo set NdPr floor to 95 USD/kg", bar)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    button = IconButton(action)
    bar.addWidget(button)
    bar.show()
    QCoreApplication.sendPostedEvents()
    requests = LayoutRequests(bar)
    action.setText("&Undo set NdPr floor to 110 USD/kg")
    QCoreApplication.sendPostedEvents()
    assert requests.count == 0
    assert button.toolTip() == "Undo set NdPr floor to 110 USD/kg (Ctrl+Z)"
    assert button.accessibleName() == "Undo set NdPr floor to 110 USD/kg"


def test_that_a_button_of_the_toolbar_starts_its_action_and_is_off_with_it(qtbot):
    action = QAction("Save")
    button = IconButton(action)
    qtbot.addWidget(button)
    seen = told(action.triggered)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(seen) == 1
    action.setEnabled(False)
    assert not button.isEnabled()


def test_that_a_picture_travels_without_the_scenario_that_was_asked_for():
    picture = a_picture(scenario=a_table(*GAINS).document.scenario)
    sent = without_scenario(picture)
    assert sent.headline is picture.headline
    assert len(pickle.dumps(sent)) < 0.9 * len(pickle.dumps(picture))
