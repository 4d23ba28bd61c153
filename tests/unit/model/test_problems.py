"""From a validation error to problems, and texts that are safe to print."""

from __future__ import annotations

import pickle
import tracemalloc

import pytest
from pydantic import ValidationError

from negotiator.errors import FileError, NotConvergedError, Problem, ScenarioError
from negotiator.model.deal import PurchaseQuota
from negotiator.model.problems import nearest_name, printable, problems_of, shown


def test_that_the_nearest_name_is_found_whatever_the_case():
    known = ("gallium", "germanium", "USA", "UZB")
    assert nearest_name("Galium", known) == "gallium"
    assert nearest_name("usaa", known) == "USA"


def test_that_there_is_no_nearest_name_where_none_is_like_it():
    assert nearest_name("xyzzy", ("gallium", "germanium")) == ""
    assert nearest_name("gallium", ()) == ""


def test_that_a_huge_unknown_name_is_compared_by_its_beginning_only():
    known = "gallium" * 9
    assert nearest_name(known + "x" * 4_000_000, (known,)) == known


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (1, "1"),
        (0.5, "0.5"),
        ("é", '"é"'),
        ("\x1b[31m\n", '"\\x1b[31m\\n"'),
        ([1, 2], "a list of 2"),
        ({"a": 1}, "an object"),
        ("x" * 61, '"' + "x" * 60 + '…"'),
        ("x" * 60, '"' + "x" * 60 + '"'),
    ],
)
def test_that_a_found_value_is_shown_as_in_the_file_and_safely(value, text):
    assert shown(value) == text


def test_that_only_control_characters_are_escaped():
    assert printable("Côte d'Ivoire 価格 a\tb\u202ec\x7f") == (
        "Côte d'Ivoire 価格 a\\tb\\u202ec\\x7f"
    )


def test_that_paths_begin_where_the_value_stands():
    with pytest.raises(ValidationError) as caught:
        PurchaseQuota(mineral="tin", share_frac=2.0)
    problems = problems_of(
        caught.value, PurchaseQuota.model_json_schema(), inside="deal.instruments[4]"
    )
    assert problems == (
        Problem("deal.instruments[4].share_frac", "2.0", "a number from 0 up to 1 or null"),
    )


def test_that_an_error_of_several_problems_reads_like_the_first():
    problems = (
        Problem("a.b", "5", "6", "six", "x.json"),
        Problem("c", "7"),
        Problem("d", "8"),
    )
    error = ScenarioError.of(problems)
    assert error.problems == problems
    assert (error.where, error.cure) == ("x.json: a.b", "Allowed: 6. Did you mean six?")
    assert str(error) == "x.json: a.b: found 5 (and 2 more). Allowed: 6. Did you mean six?"


def test_that_an_error_of_one_problem_has_no_more():
    assert str(FileError.of((Problem("", "a directory"),))) == "found a directory."


@pytest.mark.parametrize(
    "error",
    [
        ScenarioError.of((Problem("a", "5", "6"),)),
        NotConvergedError(mineral="tin", quarter="2027Q1", draw=0, excess=1e-3),
    ],
)
def test_that_an_error_goes_from_one_process_to_another(error):
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_that_a_huge_text_is_cut_before_it_is_worked_through():
    text = "\ue000" * 1_000_000
    tracemalloc.start()
    assert shown(text) == '"' + "\\ue000" * 10 + '…"'
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000
