"""What is wrong, said in the language of the user."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from negotiator.errors import FileError, NotConvergedError, Problem, ScenarioError
from negotiator.files import parse_scenario
from negotiator.files.disk import read_bytes
from negotiator.model.assumptions import Override
from negotiator.model.checks import check_scenario
from negotiator.model.coalition import Member
from negotiator.model.deal import BorderFloor, Deal, PurchaseQuota, Stockpile
from negotiator.model.problems import problems_of
from negotiator.model.scenario import Scenario
from negotiator.phrases import phrase
from negotiator.store.faults import gone
from tests import translations
from tests.helpers.cases import shipped_world
from tests.helpers.tongues import MUTE, spoken, words_outside
from tests.helpers.wrong_events import CLUB, WRONG_EVENTS
from tests.helpers.wrong_scenarios import WORLD, WRONG
from ui.viewmodels.error_words import error_text, problem_text
from ui.viewmodels.phrase_words import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

KEPT = {"stock", "days", "rho", "coalition", "members", "events", "custom", "share", "sharing"}
"""Words that files have as names of fields."""
OF_PYTHON = "Expecting property name enclosed in double quotes"
"""What Python says of JSON stays as it is."""


def problems() -> Iterator[Problem]:
    """Every problem of scenarios and events that cannot run, and of some values."""
    yield from (check_scenario(WORLD, scenario)[0] for scenario, _ in WRONG.values())
    for event, *_ in WRONG_EVENTS.values():
        yield from check_scenario(shipped_world(), Scenario(coalition=CLUB, events=(event,)))
    yield from bad_values()


def bad_values() -> Iterator[Problem]:
    """Problems of values that their classes refuse."""
    floor = {"mineral": "gallium", "price_usd_per_t": 5.0, "kind": "border_floor"}
    bad = (
        (PurchaseQuota, {"mineral": "tin", "share_frac": 2.0}),
        (PurchaseQuota, {"mineral": "tin"}),
        (BorderFloor, {**floor, "start": "soon"}),
        (BorderFloor, {**floor, "mineral": 7}),
        (BorderFloor, {**floor, "price_usd_per_t": -1.0}),
        (Stockpile, {"mineral": "tin", "target_days": 9.0, "budget_musd": 9.0, "shares": 5}),
        (Deal, {"instruments": [floor, floor]}),
        (Deal, {"instruments": 5}),
        (Scenario, {"name": "x" * 1000}),
        (Member, {"region": "usa"}),
        (Override, {"mineral": "tin", "parameter": "Stock days", "value": 1.0}),
    )
    for cls, values in bad:
        try:
            cls.model_validate(values)
        except ValidationError as error:
            yield from problems_of(error, cls.model_json_schema())


def test_that_only_names_of_files_are_left_untranslated(qapp: QApplication) -> None:
    with spoken(qapp, MUTE):
        texts = {problem_text(replace(problem, nearest="")) for problem in problems()}
    bare = {word for text in texts for word in words_outside(unquoted(text)).split()}
    assert bare - KEPT == set()


def unquoted(text: str) -> str:
    """A text without what stands in quotation marks, which was found in a file."""
    return "".join(text.split('"')[::2])


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_every_problem_is_said_in_the_language(qapp: QApplication, language: str) -> None:
    with spoken(qapp, language):
        for problem in problems():
            text = problem_text(problem)
            assert "{" not in text
            assert "Allowed" not in text


def test_that_an_error_says_where_in_front(qapp: QApplication) -> None:
    error = ScenarioError.of((Problem("deal.end", "2025Q1", phrase("a quarter like 2027Q1")),))
    text = "deal.end: found 2025Q1. Allowed: a quarter like 2027Q1."
    assert error_text(error) == str(error) == text
    with spoken(qapp, "fr"):
        assert error_text(error) == (
            "deal.end : trouv\u00e9 : 2025Q1. Autoris\u00e9 : un trimestre comme 2027Q1."
        )


def test_that_several_problems_have_a_line_each(qapp: QApplication) -> None:
    found = tuple(Problem(f"a[{place}]", f"{place}", "6") for place in range(12))
    lines = error_text(ScenarioError.of(found)).splitlines()
    assert lines[:2] == ["a[0]: found 0. Allowed: 6.", "a[1]: found 1. Allowed: 6."]
    assert lines[9:] == ["a[9]: found 9. Allowed: 6.", "(+2)"]


@pytest.mark.parametrize(
    ("count", "text"), [(2, "trouv\u00e9 : 0 (et 1 autre)."), (3, "trouv\u00e9 : 0 (et 2 autres).")]
)
def test_that_what_is_counted_has_its_plural(qapp: QApplication, count: int, text: str) -> None:
    error = ScenarioError.of(Problem("a", f"{place}") for place in range(count))
    with spoken(qapp, "fr"):
        assert said(error.found) == text


def test_that_files_and_runs_that_fail_are_told_without_english(
    qapp: QApplication, tmp_path: Path
) -> None:
    errors = [NotConvergedError(mineral="tin", quarter="2027Q1", draw=0, excess=1e-3), gone("")]
    for content in (b"{", b'{"format": 5}', b"[1]", b"\xff", b'{"a": 1, "a": 2}'):
        with pytest.raises(FileError) as caught:
            parse_scenario(content)
        errors.append(caught.value)
    with pytest.raises(FileError) as caught:
        read_bytes(tmp_path / "none", limit=10)
    errors.append(caught.value)
    with spoken(qapp, MUTE):
        texts = [said(one.found) + said(one.cure) for one in errors]
    left = {words_outside(unquoted(text)) for text in texts}
    assert left == {"", f"{OF_PYTHON} JSON", "UTF", "negotiator scenario"}
