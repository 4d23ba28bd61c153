"""The settings dialog: each setting is kept, acts, and comes back to what it was at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox

from tests.helpers.keyboard import faults
from tests.helpers.pictures import a_scenario
from tests.helpers.worlds import a_world
from ui import keeper as keeper_module
from ui.document import Document
from ui.keeper import Keeper
from ui.settings import Settings
from ui.views.language_menu import LanguageMenu
from ui.views.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QComboBox
    from pytestqt.qtbot import QtBot

Button = QDialogButtonBox.StandardButton


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def dialog(settings: Settings, tmp_path: Path, qtbot: QtBot) -> SettingsDialog:
    item = SettingsDialog(settings, account="kim", log=tmp_path / "negotiator.log")
    qtbot.addWidget(item)
    item.show()
    return item


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def chosen(settings: Settings) -> tuple[object, ...]:
    return (
        settings.language, settings.theme, settings.body_px, settings.layout_at_start,
        settings.author, settings.shows_start_page, settings.shows_hints,
    )  # fmt: skip


def test_that_every_setting_is_kept_and_restored(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    first = chosen(settings)
    settings.set_charts(["map"])
    choose(dialog.language, "ja")
    choose(dialog.theme, "contrast")
    choose(dialog.letters, 16)
    choose(dialog.layout_at_start, "present")
    dialog.author.setText("  Delegation 7 ")
    qtbot.keyClick(dialog.author, Qt.Key.Key_Return)
    dialog.start_page.click()
    dialog.hints.click()
    kept = Settings(tmp_path / "settings.ini")
    assert chosen(kept) == ("ja", "contrast", 16, "present", "Delegation 7", False, False)
    dialog.findChild(QDialogButtonBox).button(Button.RestoreDefaults).click()
    assert chosen(settings) == first == ("", "", 13, "", "", True, True)
    assert dialog.letters.currentData() == 13
    assert dialog.author.text() == ""
    assert dialog.hints.isChecked()
    assert settings.charts == ("map",)


def test_that_the_dialog_and_the_menu_of_languages_show_one_choice(
    dialog: SettingsDialog, settings: Settings, qtbot: QtBot
) -> None:
    menu = LanguageMenu(settings)
    qtbot.addWidget(menu)
    choose(dialog.language, "es")
    assert [line.text() for line in menu.actions() if line.isChecked()] == ["Español"]
    settings.set_language("fr")
    assert dialog.language.currentData() == "fr"


def test_that_every_setting_is_named_and_reached_by_tab(dialog: SettingsDialog) -> None:
    assert not faults(dialog)


def test_that_a_value_that_makes_no_sense_counts_as_absent(settings: Settings) -> None:
    first = chosen(settings)
    settings.set_theme("pink")
    settings.set_body_px(400)
    settings.set_layout_at_start("upside down")
    settings.set_layout("upside down")
    settings.set_panels("explore", (280, 304))
    assert chosen(settings) == first
    assert settings.layout == "explore"
    assert settings.panels("explore") == (280, 304)
    assert settings.panels("negotiate") == ()


def test_that_the_log_is_shown_and_opened(
    dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: not opened.append(url.toLocalFile())
    )
    dialog.open_log.click()
    assert opened == [str(tmp_path / "negotiator.log")]
    without = SettingsDialog(Settings(tmp_path / "other.ini"), account="", log=None)
    qtbot.addWidget(without)
    assert not without.open_log.isEnabled()


def test_that_changes_are_kept_under_the_name_of_the_settings(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper_module, "account_name", lambda: "kim")
    document = Document(a_scenario())
    keeper = Keeper(document, a_world(), author=lambda: settings.author)
    assert keeper.stamp().author == "kim"
    settings.set_author("Delegation 7")
    assert keeper.stamp().author == "Delegation 7"
    keeper.close()
