"""The first minute: settings, the start page, recent files and hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from ui.settings import Settings
from ui.views.start_page import StartPage
from ui.widgets.hint_tour import Hint, HintTour

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def made(folder: Path, *names: str) -> list[Path]:
    files = [folder / name for name in names]
    for file in files:
        file.write_text("x", encoding="utf-8")
    return files


def test_that_the_newest_file_comes_first_and_once(settings: Settings, tmp_path: Path) -> None:
    first, second = made(tmp_path, "a.json", "b.json")
    for file in (first, second, first):
        settings.note_file(file)
    assert settings.recent_files == (first, second)


def test_that_at_most_ten_files_are_kept_and_gone_ones_left_out(
    settings: Settings, tmp_path: Path
) -> None:
    files = made(tmp_path, *(f"{number}.json" for number in range(12)))
    for file in files:
        settings.note_file(file)
    assert settings.recent_files == tuple(reversed(files[2:]))
    files[-1].unlink()
    assert settings.recent_files[0] == files[-2]
    settings.forget_files()
    assert settings.recent_files == ()


def test_that_settings_last_and_damaged_ones_count_as_absent(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    before = Settings(file)
    assert before.shows_start_page
    before.set_shows_start_page(shows=False)
    before.note_file(made(tmp_path, "a.json")[0])
    del before
    assert not Settings(file).shows_start_page
    assert len(Settings(file).recent_files) == 1
    file.write_bytes(b"\x00\xff[[[=\n\nrecent=@Invalid(\n")
    assert Settings(file).recent_files == ()
    assert Settings(file).shows_start_page


@pytest.fixture
def page(qtbot: QtBot, settings: Settings, tmp_path: Path) -> StartPage:
    settings.note_file(made(tmp_path, "night before.negotiation.json")[0])
    page = StartPage(settings)
    qtbot.addWidget(page)
    return page


def test_that_each_tile_says_what_is_wanted(qtbot: QtBot, page: StartPage) -> None:
    wanted = (page.trial_wanted, page.empty_wanted, page.file_dialog_wanted, page.view_wanted)
    for tile, signal in zip(page.tiles, wanted, strict=True):
        assert tile.accessibleName()
        assert tile.accessibleDescription()
        with qtbot.waitSignal(signal):
            QTest.keyClick(tile, Qt.Key.Key_Space)


def test_that_a_recent_file_is_listed_and_opened(
    qtbot: QtBot, page: StartPage, settings: Settings
) -> None:
    item = page.recent.topLevelItem(0)
    assert item.text(0) == "night before.negotiation.json"
    assert item.text(1)
    with qtbot.waitSignal(page.file_wanted) as wanted:
        page.recent.itemActivated.emit(item, 0)
    assert wanted.args == [settings.recent_files[0]]
    settings.forget_files()
    assert page.recent.isHidden()


def test_that_the_page_can_be_left_out_at_start(page: StartPage, settings: Settings) -> None:
    page.again.setChecked(False)
    assert not settings.shows_start_page


@pytest.fixture
def tour(qtbot: QtBot) -> HintTour:
    window = QMainWindow()
    window.resize(800, 600)
    holder = QWidget()
    window.setCentralWidget(holder)
    targets = [QPushButton(str(number), holder) for number in range(2)]
    targets[1].move(700, 560)
    qtbot.addWidget(window)
    window.show()
    return HintTour([Hint(target, f"hint {i}") for i, target in enumerate(targets)], window)


def test_that_a_card_lies_inside_the_window_beside_its_target(tour: HintTour) -> None:
    window = tour.card.parentWidget()
    for _ in range(2):
        assert window.rect().contains(tour.card.geometry())
        assert not tour.card.geometry().intersects(tour.ring.geometry())
        tour.card.next.click()


def test_that_the_last_hint_ends_the_tour(qtbot: QtBot, tour: HintTour) -> None:
    tour.card.next.click()
    assert (tour.at, tour.card.next.text()) == (1, "Done")
    with qtbot.waitSignal(tour.ended):
        tour.card.next.click()


def test_that_escape_ends_the_tour(qtbot: QtBot, tour: HintTour) -> None:
    with qtbot.waitSignal(tour.ended):
        QTest.keyClick(tour.card, Qt.Key.Key_Escape)
