"""The program put together: an edit reaches the worker, and its picture the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QMessageBox

from negotiator.data import load_world
from negotiator.files import shipped_scenarios
from negotiator.model.deal import BorderFloor, Deal
from negotiator.model.scenario import Scenario
from ui import desktop
from ui.composition import compose
from ui.settings import Settings
from ui.views.against_box import AgainstBox
from ui.views.dialogs import open_log
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

WAIT_MS = 20_000


@pytest.fixture
def window(runner: Runner, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    item = compose(
        load_world(),
        runner,
        shipped_scenarios()["trilateral"],
        settings=Settings(tmp_path / "settings.ini"),
    )
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.addWidget(item, before_close_func=_forget_edits)
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        item.show()
    return item


def _forget_edits(window: MainWindow) -> None:
    """Let the window close without a question."""
    window.document.undo_stack.setClean()


def test_that_an_edit_is_computed_and_shown(
    window: MainWindow, runner: Runner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS) as answer:
        window.actions_by_id["reset_deal"].trigger()
    assert answer.args[0].scenario == window.document.scenario
    assert answer.args[0].scenario.deal.instruments == ()
    assert window.status.state.text().startswith("Up to date")


def test_that_a_scenario_that_is_opened_shows_the_first_mineral_of_its_deal(
    window: MainWindow, runner: Runner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(
        runner.finished,
        timeout=WAIT_MS,
        check_params_cb=lambda picture: picture.mineral == "gallium",
    ):
        floor = BorderFloor(mineral="gallium", price_usd_per_t=8.0e5)
        window.desk.begin(Scenario(name="Gallium", deal=Deal(instruments=(floor,))))
    assert "gallium" in window.status.grade.text()


def test_that_the_choice_of_the_baseline_reaches_the_worker(
    window: MainWindow, runner: Runner, qtbot: QtBot
) -> None:
    box = window.tools.findChild(AgainstBox)
    assert box.currentData() == "own"
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS) as answer:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert answer.args[0].baseline == "shipped"
    assert not window.document.modified


def test_that_the_menus_offer_every_shipped_scenario_and_preset(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    offered = [action.text() for action in menus[0].actions()[0].menu().actions()]
    shipped = shipped_scenarios()
    assert sorted(offered) == sorted(scenario.name for scenario in shipped.values())
    assert offered[0] == shipped["no-deal"].name
    menus[2].actions()[1].trigger()
    assert window.document.scenario.coalition.regions == ("USA", "MEX")


def test_that_the_whole_window_fits_a_small_laptop(window: MainWindow) -> None:
    window.resize(1280, 720)
    assert (window.width(), window.height()) == (1280, 720)
    for widget in (window.menuBar(), window.statusBar(), window.centralWidget()):
        assert window.rect().contains(widget.geometry())


def test_that_a_fault_is_shown_once_and_the_document_stays_alive(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    hook = desktop._fault_hook(window, None)

    def note(box: QMessageBox) -> int:
        shown.append(box.informativeText())
        hook(KeyError, KeyError("second"), None)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", note)
    hook(ValueError, ValueError("first"), None)
    assert shown == ["ValueError: first"]
    hook(ValueError, ValueError("third"), None)
    assert shown == ["ValueError: first", "ValueError: third"]
    window.actions_by_id["reset_deal"].trigger()
    assert window.document.modified


def test_that_a_fault_that_comes_with_every_frame_is_shown_once_and_logged_each_time(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.informativeText()) or 0)
    hook = desktop._fault_hook(window, None)
    for divisor in (0, 0, ""):
        try:
            1 / divisor  # type: ignore[operator]
        except (ZeroDivisionError, TypeError) as fault:
            hook(type(fault), fault, fault.__traceback__)
    assert len(shown) == 1
    assert caplog.text.count("a fault of the program") == 3


def test_that_a_file_named_on_the_command_line_that_is_absent_is_told(
    runner: Runner, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()) or 0)
    monkeypatch.setattr(desktop, "keep_log", lambda _file: None)
    assert desktop.open_window("absent.negotiation.json", runner, is_new=True) == 2
    assert "absent.negotiation.json" in shown[0]
    assert "absent.negotiation.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("room", "is_whole"),
    [
        (QSize(1366, 768), True),
        (QSize(1920, 790), True),
        (QSize(1366, 1080), True),
        (QSize(1920, 1080), False),
    ],
)
def test_that_the_window_fills_a_screen_that_has_no_room_for_its_frame(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, room: QSize, *, is_whole: bool
) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:  # noqa: N802 (name of Qt)
            return QRect(QPoint(0, 0), room)

    monkeypatch.setattr(window, "screen", Screen)
    desktop.show_whole(window)
    assert window.isMaximized() is is_whole


def test_that_a_log_that_nothing_opens_is_named(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()) or 0)
    open_log(tmp_path / "negotiator.log", window)
    assert str(tmp_path / "negotiator.log") in told[0]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    open_log(tmp_path / "negotiator.log", window)
    assert len(told) == 1


def test_that_a_grade_leads_to_the_numbers_of_the_mineral(window: MainWindow, qtbot: QtBot) -> None:
    sources = window.body.page("sources")
    sources.show_mineral("lithium")
    window.status.grade.click()
    chosen = sources.mineral.currentData()
    assert chosen != "lithium"
    assert sources.isVisibleTo(window)
    sources.show_mineral("lithium")
    window.show_view("outcome")
    outcome = window.body.page("outcome")
    qtbot.waitUntil(lambda: len(outcome.cards) == 4, timeout=WAIT_MS)
    mark = outcome.cards[0].mark
    mark.show_weakness("judged")
    mark.click()
    assert sources.isVisibleTo(window)
    assert sources.mineral.currentData() == chosen


def test_that_no_field_keeps_a_dropped_file_from_the_window(window: MainWindow) -> None:
    for view in ("compare", "sources", "validation", "handbook", "outcome"):
        window.show_view(view)
    fields = [*window.findChildren(QLineEdit), *window.findChildren(QAbstractSpinBox)]
    kept = [field for field in fields if field.acceptDrops() and field.window() is window]
    assert sum(isinstance(field, SearchField) for field in fields) > 2
    assert kept == []
