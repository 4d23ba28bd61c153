"""From the errors of a validated value to problems: dotted path, found, allowed and nearest name.

What is allowed is read from the JSON Schema of the value, so that no bound is written twice.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Final, TypeGuard

from negotiator.errors import Problem, UnfitError
from negotiator.model.allowed import Node, allowed_text, described, one_of, resolved
from negotiator.phrases import count_fact, number_fact, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

_SHOWN_CHARACTERS: Final = 60
_SHOWN_BELOW: Final = 1.0e15
"""Numbers below this size are written as the user's language does, larger ones as they are."""
_KEY: Final = "[key]"
"""Last part of the location of a name that was refused."""
PROBLEMS_LIMIT: Final = 100
"""Problems of one value that are told at once; who mends these sees the next."""


def nearest_name(name: str, known: Iterable[str]) -> str:
    """Return the known name that is most like this one, whatever the case; empty if none is."""
    by_fold = {other.casefold(): other for other in known}
    matches = difflib.get_close_matches(name[:_SHOWN_CHARACTERS].casefold(), by_fold, n=1)
    return by_fold[matches[0]] if matches else ""


def shown(value: object) -> str:
    """Text of a value found in a file: as JSON, printable, and cut where it is long."""
    if isinstance(value, list | tuple):
        return phrase("a list of {count}", count=count_fact(len(value)))
    if isinstance(value, dict):
        return phrase("an object")
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = printable(str(value)[: _SHOWN_CHARACTERS + 1])
    text = text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"
    if isinstance(value, str):
        return f'"{text}"'
    return phrase("{number}", number=number_fact(value, text)) if _is_finite(value) else text


def _is_finite(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and abs(value) < _SHOWN_BELOW


def printable(text: str) -> str:
    """Return the text with every control character written as an escape."""
    return "".join(
        mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in text
    )


def problems_of(error: ValidationError, schema: Node, *, inside: str = "") -> tuple[Problem, ...]:
    """Translate a validation error: one problem a place, in the order in which they were found.

    Parameters
    ----------
    error : ValidationError
        What pydantic found.
    schema : dict
        JSON Schema of the class that was validated.
    inside : str
        Dotted path of the value that was validated.
    """
    problems: dict[str, Problem] = {}
    for details in error.errors(include_url=False)[:PROBLEMS_LIMIT]:
        problem = _problem(details, schema, inside)
        problems.setdefault(problem.path, problem)
    return tuple(
        problem
        for path, problem in problems.items()
        if not any(other.startswith(f"{path}[") for other in problems)
    )


def _problem(details: ErrorDetails, schema: Node, inside: str) -> Problem:
    if details["loc"] and details["loc"][-1] == _KEY:
        return _key_problem(details, schema, inside)
    path, node = _place(details["loc"], schema, inside)
    kind = details["type"]
    found = shown(details["input"])
    if kind == "extra_forbidden":
        known = sorted(resolved(node, schema).get("properties", ()))
        name = printable(str(details["loc"][-1])[:_SHOWN_CHARACTERS])
        return Problem(
            f"{path}.{name}".lstrip("."),
            phrase("the unknown key {key}", key=shown(name)),
            one_of(known),
            nearest_name(name, known),
        )
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        return _kind_problem(details["input"], path, resolved(node, schema))
    if kind == "value_error":
        refusal: UnfitError = details["ctx"]["error"]
        return Problem(path, refusal.found, refusal.allowed)
    if kind == "missing":
        found = phrase("nothing")
    return Problem(path, found, allowed_text(node, schema), _nearest_choice(details, node, schema))


def _key_problem(details: ErrorDetails, schema: Node, inside: str) -> Problem:
    """Problem of a name that may not stand in an object of named values."""
    path, node = _place(details["loc"][:-2], schema, inside)
    allowed = resolved(node, schema)["propertyNames"]["description"]
    found = phrase("the key {key}", key=shown(details["input"]))
    return Problem(path, found, described(allowed))


def _kind_problem(found: object, path: str, node: Node) -> Problem:
    """Problem of an instrument or event whose `kind` is absent or unknown."""
    kinds = sorted(node["discriminator"]["mapping"])
    value = found.get("kind") if isinstance(found, dict) else None
    text = shown(value) if isinstance(found, dict) and "kind" in found else phrase("nothing")
    nearest = nearest_name(value, kinds) if isinstance(value, str) else ""
    return Problem(f"{path}.kind", text, one_of(kinds), nearest)


def _nearest_choice(details: ErrorDetails, node: Node, schema: Node) -> str:
    node = resolved(node, schema)
    options = (node, *node.get("anyOf", ()))
    choices = [choice for option in options for choice in option.get("enum", ())]
    value = details["input"]
    return nearest_name(value, choices) if isinstance(value, str) and choices else ""


def _place(loc: Sequence[str | int], schema: Node, inside: str) -> tuple[str, Node]:
    """Dotted path and schema node of a location; names of choices in it are no part of the path."""
    path, node = inside, schema
    for part in loc:
        node = resolved(node, schema)
        kinds = node.get("discriminator", {}).get("mapping", {})
        if isinstance(part, int):
            path, node = f"{path}[{part}]", _items(node)
        elif part in node.get("properties", {}):
            path, node = f"{path}.{part}".lstrip("."), node["properties"][part]
        elif part in kinds:
            node = {"$ref": kinds[part]}
        elif "patternProperties" in node:
            path, (node,) = f"{path}.{shown(part)[1:-1]}", node["patternProperties"].values()
    return path, node


def _items(node: Node) -> Node:
    """Return the schema of the items of a list, also where the list is one choice of several."""
    options = (node, *node.get("anyOf", ()))
    items: Node = next((option["items"] for option in options if "items" in option), {})
    return items
