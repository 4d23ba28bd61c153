"""The catalogues hold the texts of today, and what is compiled is what the translators wrote."""

from __future__ import annotations

import re

import pytest

from tests import translations
from tests.helpers.sources import python_files
from tests.helpers.wording import literals
from ui.languages import LANGUAGES, SOURCE

PLACEHOLDER = re.compile(r"\{\w*\}")
PARTICLE = re.compile(r"\}(은|는|이|가|을|를|과|와|로|으로)(?![가-힣])")
"""What follows a value in Korean, where its form hangs on the last sound of the value."""


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_a_catalogue_holds_the_texts_of_today(language):
    texts = {text for path in python_files("ui") for text in literals(path)}
    texts.update(translations.entries())
    found = {(each.context, each.source) for each in translations.messages(language)}
    assert (sorted(texts - found), sorted(found - texts)) == ([], [])


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_a_translation_keeps_the_places_of_values(language):
    wrong = [
        each.source
        for each in translations.messages(language)
        if each.translation
        and set(PLACEHOLDER.findall(each.source)) != set(PLACEHOLDER.findall(each.translation))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_the_compiled_catalogue_is_that_of_today(language, tmp_path):
    shipped = translations.CATALOGUES / f"negotiator_{language}.qm"
    assert shipped.read_bytes() == translations.compile_to(language, tmp_path).read_bytes()


def test_that_every_language_of_the_window_has_a_catalogue():
    assert {SOURCE, *translations.LANGUAGES} == set(LANGUAGES)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_every_text_is_translated(language):
    waiting = [each.source for each in translations.messages(language) if not each.translation]
    assert waiting == []


def test_that_no_particle_that_hangs_on_a_sound_follows_a_value_in_korean():
    wrong = [
        each.translation
        for each in translations.messages("ko")
        if PARTICLE.search(each.translation)
    ]
    assert wrong == []
