"""What the engine says: English text that remembers its template and its facts."""

from __future__ import annotations

import ast
import pickle
import re

import pytest

from negotiator.model.notice_texts import NOTICE_TEXTS
from negotiator.phrases import (
    Fact,
    Listed,
    Phrase,
    count_fact,
    in_a_row,
    phrase,
    quarter_fact,
    share_fact,
)
from tests.helpers.sources import python_files, shown, tree_of
from tests.helpers.told import all_notices

ERRORS = frozenset({
    *("Problem", "UnfitError", "ScenarioError", "FileError", "StoreError", "StoreFullError"),
    *("StoreReadOnlyError", "StoreGoneError", "StoreBusyError", "SimulationError"),
    *("refused", "_fault", "unknown_name"),
})  # fmt: skip
"""Calls that make an error."""
SAID_ROOMS = ("model", "files", "store", "documents", "questions")
"""Rooms of the engine whose errors the window shows; tables of the data are told of in English."""
PLACE = re.compile(r"\{(\w+)\}")
JAPAN = Fact("region", "JPN", "Japan", "Japan")


def calls_of_phrase():
    """Place and syntax tree of each call of `phrase`."""
    for path in python_files("negotiator", "ui"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "phrase":
                yield f"{shown(path)}:{node.lineno}", node


def test_that_a_phrase_is_its_english_text():
    said = phrase("{region} makes {share} of it.", region=JAPAN, share=share_fact(0.204))
    assert said == "Japan makes 20% of it."
    assert said.template == "{region} makes {share} of it."
    assert said.parts["region"] is JAPAN


def test_that_a_phrase_goes_to_another_process_with_its_facts():
    inner = phrase("{region} from {quarter}", region=JAPAN, quarter=quarter_fact(5))
    sent = phrase("So: {places}.", places=Listed((inner, inner)))
    got = pickle.loads(pickle.dumps(sent))  # noqa: S301 (made here)
    assert got == sent == "So: Japan from 2027Q2, Japan from 2027Q2."
    assert isinstance(got, Phrase)
    assert (got.template, got.parts) == (sent.template, sent.parts)


def test_that_a_phrase_without_places_keeps_its_braces():
    assert Phrase("{as it is}", {}) == "{as it is}"


def test_that_sentences_stand_in_a_row_without_the_empty_ones():
    assert in_a_row(("One.", "", "Two.", "Three.")) == "One. Two. Three."
    assert in_a_row(("", "")) == ""


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (quarter_fact("2028Q3"), "2028Q3"),
        (quarter_fact(10, "2028 Q3"), "2028 Q3"),
        (count_fact(12345), "12,345"),
    ],
)
def test_that_a_fact_is_written_in_english(fact, text):
    assert str(fact) == text


def test_that_quarters_are_counted_from_the_first():
    assert quarter_fact("2028Q3").value == quarter_fact(10).value == 10


def test_that_every_phrase_of_the_code_is_a_literal_whose_places_are_filled():
    wrong = [
        place
        for place, call in calls_of_phrase()
        if not (len(call.args) == 1 and isinstance(call.args[0], ast.Constant))
        or set(PLACE.findall(call.args[0].value)) != {keyword.arg for keyword in call.keywords}
    ]
    assert wrong == []


def test_that_every_notice_that_there_is_can_be_provoked():
    assert {notice.code for notice in all_notices()} == set(NOTICE_TEXTS)


def test_that_the_facts_of_a_notice_fill_its_texts():
    lacking = [
        (notice.code, place)
        for notice in all_notices()
        for text in NOTICE_TEXTS[notice.code]
        for place in PLACE.findall(text)
        if place not in notice.facts
    ]
    assert lacking == []
    assert all(not PLACE.search(notice.text + notice.cure) for notice in all_notices())


def plain_sentences():
    """Place of each argument of several words that an error of the engine has, and is no phrase."""
    for path in python_files(*(f"negotiator/{room}" for room in SAID_ROOMS)):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS:
                given = [*node.args, *(keyword.value for keyword in node.keywords)]
                yield from (f"{shown(path)}:{node.lineno}" for one in given if has_words(one))


def has_words(node):
    """Whether a literal, or a literal part of a filled one, has more than a word."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
    return any(re.search(r"[a-z] [a-z]", text) for text in texts)


def test_that_what_the_window_shows_of_errors_is_said_in_phrases():
    assert list(plain_sentences()) == []


def test_that_a_sentence_that_is_no_phrase_is_noticed():
    for words in ('"no such file"', 'f"a file of {count} bytes"'):
        assert has_words(ast.parse(words, mode="eval").body)
    assert not has_words(ast.parse('f"{path}.region"', mode="eval").body)
