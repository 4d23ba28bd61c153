"""Every equation that the program claims to compute has a test of its number, and the reverse."""

from __future__ import annotations

import ast
import re

from tests.helpers.sources import public_functions, python_files, shown, tree_of

NUMBER = re.compile(r"\bE(\d{1,2}b?)\b")
NUMBER_IN_NAME = re.compile(r"_e(\d{1,2}b?)(?=_|$)")
FOLDERS = ("negotiator/engine", "negotiator/measures")
LAST_NUMBER = 34


def numbers(text: str) -> set[str]:
    """Numbers of equations in a text, such as `12` of ``(E12)``."""
    return set(NUMBER.findall(text))


def numbers_in_code() -> dict[str, str]:
    """Where a public function says that it computes an equation, by number."""
    return {
        number: f"{shown(path)}:{node.name}"
        for path, node in public_functions(*FOLDERS)
        for number in numbers(ast.get_docstring(node) or "")
    }


def numbers_in_tests() -> dict[str, str]:
    """Where a test names an equation, in its name or in its body, by number."""
    return {
        number: f"{shown(path)}:{node.name}"
        for path in python_files("tests/equations")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        for number in numbers_of_test(path.read_text(encoding="utf-8"), node)
    }


def numbers_of_test(text: str, node: ast.FunctionDef) -> set[str]:
    """Numbers of equations that one test names."""
    return numbers(ast.get_source_segment(text, node) or "") | set(
        NUMBER_IN_NAME.findall(node.name)
    )


def test_that_every_claimed_equation_has_a_test_of_its_number():
    where = numbers_in_code()
    assert where
    assert {
        number: place for number, place in where.items() if number not in numbers_in_tests()
    } == {}


def test_that_every_tested_equation_stands_in_the_code():
    where = numbers_in_tests()
    assert where
    written = numbers("".join(p.read_text(encoding="utf-8") for p in python_files(*FOLDERS)))
    assert {number: place for number, place in where.items() if number not in written} == {}


def test_that_no_equation_is_numbered_beyond_the_written_model():
    everywhere = {**numbers_in_code(), **numbers_in_tests()}
    wrong = {
        n: place for n, place in everywhere.items() if not 1 <= int(n.rstrip("b")) <= LAST_NUMBER
    }
    assert wrong == {}


def test_that_numbers_are_found_in_docstrings_and_names():
    assert numbers("Landed price (E8, E12), as (E5b) says; 1e5 and E123 are none.") == {
        "8",
        "12",
        "5b",
    }
    assert NUMBER_IN_NAME.findall("test_that_e12_lifts_the_price_of_e5b") == ["12", "5b"]
