"""What a later start of the program brings to the window that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from negotiator.files import shipped_scenarios, write_scenario
from negotiator.model.scenario import Scenario
from tests.helpers.pictures import a_scenario
from tests.helpers.worlds import a_world
from tests.helpers.zones import zones_of
from ui import desktop
from ui.document import Document
from ui.keeper import Keeper
from ui.views.body import Page
from ui.views.main_window import FIRST_VIEW, MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    document = Document(a_scenario())
    keeper = Keeper(document, a_world())
    zones = zones_of(document, {FIRST_VIEW: Page(QWidget)})
    item = MainWindow(document, zones, world=a_world(), keeper=keeper)
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.addWidget(item)
    yield item
    keeper.close()


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    path = tmp_path / "brought.negotiation.json"
    write_scenario(path, Scenario(name="Brought"), data_digest="0" * 64)
    return path


def test_that_a_later_start_brings_a_file_or_a_shipped_scenario(
    window: MainWindow, brought: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Scenario] = []
    monkeypatch.setattr(window.desk, "begin", begun.append)
    window.take_up(str(brought))
    assert window.document.scenario.name == "Brought"
    window.take_up("no-deal")
    assert begun == [shipped_scenarios()["no-deal"]]


def test_that_a_later_start_waits_for_the_answer_to_an_open_question(
    window: MainWindow, brought: Path, qtbot: QtBot
) -> None:
    question = QDialog(window)
    question.setModal(True)
    question.show()
    window.take_up(str(brought))
    qtbot.wait(400)
    assert window.document.scenario.name != "Brought"
    question.close()
    qtbot.waitUntil(lambda: window.document.scenario.name == "Brought")


def test_that_a_later_start_hands_over_names_that_mean_the_same_in_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[str] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(desktop, "keep_log", lambda _file: None)
    monkeypatch.setattr(desktop, "hand_over", lambda file, _name: handed.append(file) or True)
    (tmp_path / "trilateral").write_text("a file of this name")
    for file in ("", "no-deal", "missing.negotiation.json", "trilateral"):
        assert desktop.open_window(file, runner=None) == 0  # type: ignore[arg-type]  # not asked
    assert handed == [
        "", "no-deal", str(tmp_path / "missing.negotiation.json"), str(tmp_path / "trilateral"),
    ]  # fmt: skip
