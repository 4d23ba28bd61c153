"""How long a file may be, and how a test is called."""

from __future__ import annotations

import ast
import re

import pytest

from tests.helpers.sources import python_files, shown, tree_of

LINES_AT_MOST = 400
EMPTY_WORDS = re.compile(r"works|correctly|as_expected")
ROOM_WORDS = re.compile(r"(^|_)(utils?|helpers?|managers?|misc|common)$")
ALL_FOLDERS = ("negotiator", "ui", "resources", "tests", "build")


def names_of_tests(tree: ast.AST) -> list[str]:
    """Names of the functions that pytest takes for tests."""
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return [node.name for node in functions if node.name.startswith("test")]


def test_that_no_file_is_longer_than_a_reader_can_bear():
    lines = {
        shown(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files(*ALL_FOLDERS)
    }
    assert lines
    assert {name: count for name, count in lines.items() if count > LINES_AT_MOST} == {}


def test_that_no_module_is_named_after_nothing():
    names = {shown(path) for path in python_files("negotiator", "ui", "resources")}
    assert {name for name in names if ROOM_WORDS.search(name.removesuffix(".py"))} == set()


def test_that_each_test_is_named_by_its_rule():
    wrong = [
        f"{shown(path)}: {name}"
        for path in python_files("tests")
        for name in names_of_tests(tree_of(path))
        if not name.startswith("test_that_") or EMPTY_WORDS.search(name)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["utils", "chart_helpers", "misc"])
def test_that_a_module_named_after_nothing_is_noticed(name):
    assert ROOM_WORDS.search(name)
