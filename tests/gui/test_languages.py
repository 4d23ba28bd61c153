"""Which language the window speaks, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QStyle, QStyleOptionSpinBox

from negotiator.files import shipped_scenarios
from negotiator.model.deal import BorderFloor, Deal
from negotiator.model.scenario import Scenario
from tests.helpers.coalitions import shipped_world
from tests.helpers.deal_desk import Desk
from tests.helpers.pictures import NDPR
from ui import texts
from ui.languages import LANGUAGES, spoken
from ui.settings import Settings
from ui.viewmodels.change_words import opening_words
from ui.viewmodels.places import load_places
from ui.views import language_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TEXT_MARGIN_PX = 2
"""What a line edit keeps free on either side of its text."""


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
        (["pt_PT"], "pt"),
        (["de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_that_the_first_wish_that_there_is_is_spoken(wishes: list[str], language: str) -> None:
    assert spoken(wishes) == language


@pytest.mark.parametrize(
    ("language", "japan"),
    [
        ("en", "Japan"),
        ("fr", "Japon"),
        ("es", "Japón"),
        ("ja", "日本"),
        ("ko", "일본"),
        ("ar", "اليابان"),
        ("pt", "Japão"),
    ],
)
def test_that_a_country_has_its_name_in_the_language_and_is_found_by_it_and_in_english(
    speak: Callable[[str], None], language: str, japan: str
) -> None:
    speak(language)
    places, region = load_places(), shipped_world().region("JPN")
    assert places.name(region) == japan
    assert places.is_found(region, japan)
    assert places.is_found(region, "jap")


@pytest.mark.parametrize(("language", "cancel"), [("fr", "Annuler"), ("pt", "Cancelar")])
def test_that_qt_speaks_the_language_too(
    speak: Callable[[str], None], qtbot: QtBot, language: str, cancel: str
) -> None:
    speak(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == cancel


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
    speak("pt")
    assert QLocale().toString(1050.5) == "1.050,5"
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_quota_can_be_read_in_its_box(
    speak: Callable[[str], None], qtbot: QtBot, language: str
) -> None:
    speak(language)
    desk = Desk(qtbot, Scenario(), NDPR)
    box = desk.panel.quota.box
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxEditField
    room = box.style().subControlRect(control, option, part, box).width()
    for share_frac in (0.25, 1.0):
        desk.view_model.set_quota_share(share_frac)
        assert box.fontMetrics().horizontalAdvance(box.text()) + 2 * TEXT_MARGIN_PX <= room, (
            box.text()
        )


def test_that_the_first_mineral_is_chosen_where_lines_run_from_right_to_left(
    speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak("ar")
    deal = Deal(instruments=(BorderFloor(mineral=NDPR, price_usd_per_t=1.1e5),))
    desk = Desk(qtbot, Scenario(deal=deal), NDPR)
    chosen = desk.panel.minerals.selectionModel().selectedRows()
    assert [index.row() for index in chosen] == [0]


def test_that_a_shipped_scenario_is_introduced_in_the_language(
    speak: Callable[[str], None],
) -> None:
    scenario = shipped_scenarios()["no-deal"]
    english = [words.text for words in opening_words(scenario)]
    speak("ja")
    japanese = [words.text for words in opening_words(scenario)]
    assert english[0] == "No deal: "
    assert "\u5408\u610f\u306a\u3057" in japanese[0]
    assert "Washington" not in japanese[1]
