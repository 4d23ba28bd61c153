"""Which language the window speaks, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from tests.helpers.coalitions import shipped_world
from ui import texts
from ui.languages import LANGUAGES, spoken
from ui.settings import Settings
from ui.viewmodels.places import load_places
from ui.views import language_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Let the program speak a language until the end of the test."""
    before, translators = QLocale(), []
    yield lambda language: translators.extend(texts.speak(qapp, language))
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (["fr-CA", "en"], "fr"),
        (["de-DE", "es_MX"], "es"),
        (["", "AR"], "ar"),
        (["de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_that_the_first_wish_that_there_is_is_spoken(wishes: list[str], language: str) -> None:
    assert spoken(wishes) == language


@pytest.mark.parametrize(
    ("language", "japan"),
    [("en", "Japan"), ("fr", "Japon"), ("es", "Japón"), ("ja", "日本"), ("ar", "اليابان")],
)
def test_that_a_country_has_its_name_in_the_language_and_is_found_by_it_and_in_english(
    speak: Callable[[str], None], language: str, japan: str
) -> None:
    speak(language)
    places, region = load_places(), shipped_world().region("JPN")
    assert places.name(region) == japan
    assert places.is_found(region, japan)
    assert places.is_found(region, "jap")


def test_that_qt_speaks_the_language_too(speak: Callable[[str], None], qtbot: QtBot) -> None:
    speak("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Annuler"


def test_that_arabic_runs_from_right_to_left(
    speak: Callable[[str], None], qapp: QApplication
) -> None:
    speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak("ja")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_that_numbers_follow_the_language(speak: Callable[[str], None]) -> None:
    speak("fr")
    assert QLocale().toString(1.5) == "1,5"
    speak("ar")
    assert QLocale().toString(1234.5) == "1,234.5"


def test_that_the_menu_offers_every_language_and_keeps_the_choice(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(language_menu, "tell", lambda _parent, _title, text: told.append(text))
    settings = Settings(tmp_path / "settings.ini")
    menu = language_menu.LanguageMenu(settings)
    qtbot.addWidget(menu)
    lines = {action.text(): action for action in menu.actions() if action.text()}
    assert list(lines)[1:] == list(LANGUAGES.values())
    assert lines["As the system"].isChecked()
    lines["Español"].trigger()
    assert told
    assert Settings(tmp_path / "settings.ini").language == "es"
    assert lines["Español"].isChecked()
    lines["As the system"].trigger()
    assert Settings(tmp_path / "settings.ini").language == ""


def test_that_a_language_that_there_is_not_counts_as_none(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set_language("tlh")
    assert settings.language == ""
