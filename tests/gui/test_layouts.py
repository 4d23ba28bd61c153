"""Layouts move panels, bars and letters; what is on the table stays, and the choice is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QTableView

from negotiator.data import load_world
from negotiator.files import shipped_scenarios
from ui.composition import compose
from ui.layouts import LAYOUTS
from ui.settings import Settings
from ui.type_scale import BODY_PX, scaled, set_body_px
from ui.viewmodels.coalition_list import SideColumn
from ui.views.coalition import CoalitionPanel
from ui.views.deal import DealPanel
from ui.views.layout_box import LayoutBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

WAIT_MS = 20_000


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def made(
    runner: Runner, qtbot: QtBot, settings: Settings, qapp: QApplication
) -> Iterator[Callable[[], MainWindow]]:
    """Make a window as the settings want it."""
    font = qapp.font()

    def make() -> MainWindow:
        item = compose(load_world(), runner, shipped_scenarios()["trilateral"], settings=settings)
        item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        qtbot.addWidget(item, before_close_func=lambda one: one.document.undo_stack.setClean())
        with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
            item.show()
        return item

    yield make
    set_body_px(qapp, BODY_PX)
    qapp.setFont(font)


def take(window: MainWindow, name: str) -> None:
    window.actions_by_id[f"layout_{name}"].trigger()


def bars(window: MainWindow) -> list[bool]:
    return [bar.isVisible() for bar in (window.menuBar(), window.tools, window.status)]


def test_that_a_presentation_has_large_letters_and_nothing_to_edit_with(
    made: Callable[[], MainWindow],
) -> None:
    window = made()
    coalition, deal = window.findChild(CoalitionPanel), window.findChild(DealPanel)
    assert coalition.isVisible()
    assert not window.stage.isVisible()
    take(window, "present")
    assert not any((coalition.isVisible(), deal.isVisible(), *bars(window)))
    assert window.stage.name.text() == window.document.scenario.name
    assert scaled(BODY_PX) == 16
    window.resize(1920, 1080)
    assert scaled(BODY_PX) == 22
    assert window.size().width() == 1920
    window.stage.leave.click()
    assert scaled(BODY_PX) == BODY_PX
    assert all((coalition.isVisible(), deal.isVisible(), *bars(window)))


def test_that_the_smallest_window_holds_every_layout(made: Callable[[], MainWindow]) -> None:
    window = made()
    for name in LAYOUTS:
        take(window, name)
        window.resize(1280, 720)
        assert (window.width(), window.height()) == (1280, 720), name


def test_that_a_negotiation_has_the_articles_and_the_ledger_and_a_map_on_demand(
    made: Callable[[], MainWindow],
) -> None:
    window = made()
    panel = window.findChild(CoalitionPanel)
    take(window, "negotiate")
    assert panel.head.actions_by_column[SideColumn.SIGNS].isChecked()
    assert window.body.page("ledger").findChild(QTableView).isVisible()
    assert not panel.map.isVisible()
    panel.map_button.click()
    assert panel.map.isVisible()
    window.actions_by_id["reset_layout"].trigger()
    assert not panel.map.isVisible()
    take(window, "explore")
    assert panel.map.isVisible()
    assert not panel.map_button.isVisible()
    assert panel.head.actions_by_column[SideColumn.GAINS].isChecked()


def test_that_a_layout_leaves_what_is_on_the_table(
    made: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = made()
    deal, outcome = window.findChild(DealPanel), window.body.page("outcome")
    charts = tuple(reversed(outcome.arrange(())))
    outcome.arrange(charts)
    outcome.open_window(charts[0])
    deal.minerals.mineral_chosen.emit("gallium")
    qtbot.waitUntil(lambda: deal.title.text() == "Gallium", timeout=WAIT_MS)
    window.actions_by_id["reset_deal"].trigger()
    before = window.document.scenario
    for name in (*LAYOUTS, "explore"):
        take(window, name)
    assert window.document.scenario is before
    assert window.actions_by_id["undo"].isEnabled()
    assert deal.title.text() == "Gallium"
    assert outcome.arrange(charts) == charts
    assert [one.isVisible() for one in outcome.windows] == [True]


def test_that_the_layout_and_its_widths_come_back_at_the_next_start(
    made: Callable[[], MainWindow], settings: Settings
) -> None:
    first = made()
    take(first, "negotiate")
    splitter = first.body.findChild(QSplitter)
    wide, deal = splitter.sizes()[0] + 40, splitter.sizes()[2]
    splitter.setSizes([wide, first.width() - wide - deal, deal])
    splitter.splitterMoved.emit(wide, 1)
    assert settings.panels("negotiate")[0] == wide
    assert not settings.panels("explore")
    second = made()
    assert second.actions_by_id["layout_negotiate"].isChecked()
    assert second.findChild(LayoutBox).currentData() == "negotiate"
    assert second.findChild(CoalitionPanel).width() == wide
    second.actions_by_id["reset_layout"].trigger()
    assert second.findChild(CoalitionPanel).width() == wide - 40
    settings.set_layout_at_start("present")
    assert made().stage.isVisible()


def test_that_the_box_in_the_toolbar_and_the_menu_say_the_same(
    made: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = made()
    box = window.findChild(LayoutBox)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert window.actions_by_id["layout_negotiate"].isChecked()
    take(window, "explore")
    assert box.currentData() == "explore"


def test_that_letters_grow_as_far_as_there_is_room(
    made: Callable[[], MainWindow], settings: Settings
) -> None:
    window = made()
    settings.set_body_px(16)
    assert scaled(BODY_PX) == 14
    window.resize(1700, 900)
    assert scaled(BODY_PX) == 16
    settings.restore_defaults()
    assert scaled(BODY_PX) == BODY_PX
