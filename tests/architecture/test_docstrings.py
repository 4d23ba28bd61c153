"""What docstrings of equations and measures must say, beyond what the numpydoc linter asks."""

from __future__ import annotations

import ast
import inspect
import re

import pytest
from numpydoc.docscrape import NumpyDocString

from tests.helpers.sources import public_functions, shown

ARRAY = re.compile(r"\b(Float|Int|Bool|ND)Array\b")
FOLDERS = ("negotiator/engine", "negotiator/measures")
FUNCTIONS = [
    pytest.param(node, id=f"{shown(path).removeprefix('negotiator/')}:{node.name}")
    for path, node in public_functions(*FOLDERS)
]


def docstring_of(function: ast.FunctionDef) -> str:
    """Docstring of a function, empty where there is none."""
    return inspect.cleandoc(ast.get_docstring(function) or "")


def listed_parameters(text: str) -> dict[str, str]:
    """What a docstring says of each parameter that it lists: type and description."""
    said = {}
    for parameter in NumpyDocString(text)["Parameters"]:
        for name in parameter.name.split(", "):
            said[name.lstrip("*")] = " ".join([parameter.type, *parameter.desc]).strip()
    return said


def arguments_of(function: ast.FunctionDef) -> dict[str, str]:
    """Annotation of each argument of a function, in the order of the signature."""
    arguments = function.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return {each.arg: ast.unparse(each.annotation) for each in every if each.annotation}


def raised_by(function: ast.FunctionDef) -> set[str]:
    """Classes of errors that the body of a function raises."""
    raises = (node.exc for node in ast.walk(function) if isinstance(node, ast.Raise))
    calls = (each.func if isinstance(each, ast.Call) else each for each in raises)
    return {call.id for call in calls if isinstance(call, ast.Name) and call.id[0].isupper()}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_that_a_list_of_parameters_gives_the_shape_of_every_array(function):
    said, arguments = listed_parameters(docstring_of(function)), arguments_of(function)
    arrays = [name for name, annotation in arguments.items() if ARRAY.search(annotation)]
    if said:
        assert [name for name in arrays if not said.get(name)] == []


@pytest.mark.parametrize("function", FUNCTIONS)
def test_that_a_list_of_parameters_has_the_order_of_the_signature(function):
    said, arguments = listed_parameters(docstring_of(function)), arguments_of(function)
    assert list(said) == [name for name in arguments if name in said]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_that_the_errors_of_a_function_are_named(function):
    text = docstring_of(function)
    assert [name for name in sorted(raised_by(function)) if name not in text] == []
