"""What the engine says, said in the language of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from negotiator.model.notice_texts import NOTICE_TEXTS
from negotiator.phrases import (
    Fact,
    Listed,
    count_fact,
    number_fact,
    phrase,
    quarter_fact,
    share_fact,
)
from tests import translations
from tests.helpers.cases import case, club, floor, outcome, shipped_world
from tests.helpers.pictures import a_picture
from tests.helpers.told import all_notices, runs
from tests.helpers.tongues import MUTE, spoken, words_outside
from ui.viewmodels.notice_words import notice_words
from ui.viewmodels.phrase_words import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

JAPAN = Fact("region", "JPN", "Japan", "Japan")


def fixed_words(template: str) -> list[str]:
    """The longer pieces of a template between its places."""
    pieces = template.replace("}", "{").split("{")[::2]
    return [piece.strip() for piece in pieces if len(piece.strip()) > 8]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_every_notice_is_said_in_the_language(qapp: QApplication, language: str) -> None:
    with spoken(qapp, language):
        for notice in all_notices():
            for text, english in zip(
                (said(notice.text), said(notice.cure)), NOTICE_TEXTS[notice.code], strict=True
            ):
                assert bool(text) == bool(english)
                assert not [mark for mark in ("{", "}", "%1", "%n") if mark in text], text
                assert not [piece for piece in fixed_words(english) if piece in text], text


def test_that_no_word_of_a_notice_is_left_untranslated(qapp: QApplication) -> None:
    with spoken(qapp, MUTE):
        texts = [said(text) for one in all_notices() for text in (one.text, one.cure)]
    assert {words_outside(text) for text in texts} == {""}


def test_that_the_place_of_every_notice_is_said_in_words(qapp: QApplication) -> None:
    with spoken(qapp, MUTE):
        for scenario, minerals in runs():
            picture = a_picture(scenario=scenario, notices=outcome(scenario, *minerals).notices)
            for words in notice_words(picture, shipped_world()):
                assert words.where
                assert words_outside(words.where) == ""


def test_that_a_notice_names_the_term_that_it_is_of(qapp: QApplication) -> None:
    scenario = case(club("USA", "AUS"), floor("gallium", 1.5), quarters=12)
    picture = a_picture(scenario=scenario, notices=outcome(scenario, "gallium").notices)
    (words,) = notice_words(picture, shipped_world())
    assert words.found == "Nobody in the club refines gallium."
    assert words.where == "Gallium \u00b7 Refined \u00b7 Floor at the border"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Japan from Q1 2028, Japan from Q1 2028"),
        ("fr", "Japon à partir de T1 2028, Japon à partir de T1 2028"),
        ("ar", "اليابان من ر1 2028، اليابان من ر1 2028"),
    ],
)
def test_that_names_and_quarters_are_those_of_the_language(
    qapp: QApplication, language: str, text: str
) -> None:
    place = phrase("{region} from {quarter}", region=JAPAN, quarter=quarter_fact("2028Q1"))
    with spoken(qapp, language):
        assert text in said(phrase("{first} {second}", first=Listed((place, place)), second=""))


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (count_fact(12345), "12\u202f345"),
        (number_fact(1234.5, "1,234.5"), "1\u202f234,5"),
        (number_fact(9e6, "9e+06"), "9\u202f000\u202f000"),
        (number_fact(1.0000001, "1.0000001"), "1,0000001"),
        (number_fact(1.2e-5, "1.2e-05"), "1,2e-05"),
        (number_fact(2**63 - 1, "9,223,372,036,854,775,807"), "9,223,372,036,854,775,807"),
        (share_fact(0.204), "20 %"),
    ],
)
def test_that_numbers_are_written_as_the_language_does(
    qapp: QApplication, fact: Fact, text: str
) -> None:
    with spoken(qapp, "fr"):
        assert said(phrase("{number}", number=fact)) == text


def test_that_text_without_a_template_is_the_same_in_every_language(qapp: QApplication) -> None:
    with spoken(qapp, "fr"):
        assert said("file.json") == "file.json"
    with spoken(qapp, "ar"):
        assert said("file.json") == "\u2068file.json\u2069"
