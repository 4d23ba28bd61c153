"""A number that was typed is taken before anything else is started, without Enter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from negotiator.model.edits import floor_price_usd_per_t
from tests.helpers.pictures import NDPR, a_scenario, a_world
from tests.helpers.zones import zones_of
from ui.actions import ACTIONS
from ui.document import Document
from ui.keeper import Keeper
from ui.selection import Selection
from ui.viewmodels.deal import DealViewModel
from ui.viewmodels.deal_grid import DealGridViewModel
from ui.views.body import Page
from ui.views.deal import DealPanel
from ui.views.main_window import MainWindow
from ui.widgets.deal_grid import DealGrid
from ui.widgets.typed_text import take_typed
from ui.widgets.view_tab import ViewTab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Discard.value)
    document = Document(a_scenario())
    pages = dict.fromkeys((spec.view for spec in ACTIONS if spec.view), Page(QWidget))
    zones = zones_of(document, pages)
    panel = DealPanel(DealViewModel(document, Selection(NDPR), a_world()))
    zones = replace(zones, deal=panel)
    item = MainWindow(document, zones, world=a_world(), keeper=Keeper(document, a_world()))
    qtbot.addWidget(item)
    with qtbot.waitActive(item):
        item.show()
    box = panel.floor.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "95")
    yield item
    item.close()


def floor_usd_per_t(window: MainWindow) -> float:
    return floor_price_usd_per_t(window.document.scenario, NDPR, "refined") or 0.0


def test_that_a_click_on_a_tab_takes_the_number(window: MainWindow) -> None:
    assert floor_usd_per_t(window) == 110_400.0
    tab = next(tab for tab in window.findChildren(ViewTab) if tab.text() == "Ledger")
    QTest.mouseClick(tab, Qt.MouseButton.LeftButton)
    assert floor_usd_per_t(window) == 95_000.0


def test_that_undo_takes_back_what_was_typed_and_no_other_step(window: MainWindow) -> None:
    window.document.edit(a_scenario(note="Another"), "Set the note")
    window.actions_by_id["undo"].trigger()
    assert window.document.scenario.note == "Another"
    assert floor_usd_per_t(window) == 110_400.0
    assert window.document.undo_stack.redoText() == "Set NdPr floor to 95 USD/kg"


def test_that_closing_asks_about_a_number_that_was_only_typed(window: MainWindow) -> None:
    window.close()
    assert floor_usd_per_t(window) == 95_000.0


def test_that_the_text_of_a_cell_is_taken_too(qtbot: QtBot) -> None:
    document = Document(a_scenario())
    grid = DealGrid(DealGridViewModel(document, a_world()))
    qtbot.addWidget(grid)
    with qtbot.waitActive(grid):
        grid.show()
    row = next(row for row in range(3) if grid._view_model.minerals[row].id == NDPR)
    index = grid.model().index(row, grid.currentIndex().column())
    grid.setCurrentIndex(index)
    grid.edit(index)
    line = grid.viewport().findChild(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "95")
    take_typed()
    assert floor_price_usd_per_t(document.scenario, NDPR, "refined") == 95_000.0
    take_typed()
    assert document.undo_stack.count() == 1
