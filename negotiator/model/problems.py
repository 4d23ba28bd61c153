"""From the errors of a validated value to problems: dotted path, found, allowed and nearest name.

What is allowed is read from the JSON Schema of the value, so that no bound is written twice.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Final

from negotiator.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

Node = dict[str, Any]
"""A node of a JSON Schema."""
_SHOWN_CHARACTERS: Final = 60
_KEY: Final = "[key]"
"""Last part of the location of a name that was refused."""
PROBLEMS_LIMIT: Final = 100
"""Problems of one value that are told at once; who mends these sees the next."""
_PLAIN: Final = {"array": "a list", "object": "an object", "null": "null", "string": "text"}
_NUMBERS: Final = {"number": "a number", "integer": "a whole number"}
_BOUNDS: Final = {
    "exclusiveMinimum": "above",
    "minimum": "from",
    "exclusiveMaximum": "below",
    "maximum": "up to",
}


def nearest_name(name: str, known: Iterable[str]) -> str:
    """Return the known name that is most like this one, whatever the case; empty if none is."""
    by_fold = {other.casefold(): other for other in known}
    matches = difflib.get_close_matches(name[:_SHOWN_CHARACTERS].casefold(), by_fold, n=1)
    return by_fold[matches[0]] if matches else ""


def shown(value: object) -> str:
    """Text of a value found in a file: as JSON, printable, and cut where it is long."""
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    if isinstance(value, dict):
        return "an object"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = printable(str(value)[: _SHOWN_CHARACTERS + 1])
    text = text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"
    return f'"{text}"' if isinstance(value, str) else text


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
    for details in error.errors(include_url=False, include_context=False)[:PROBLEMS_LIMIT]:
        problem = _problem(details, schema, inside)
        problems.setdefault(problem.path, problem)
    return tuple(
        problem
        for path, problem in problems.items()
        if not any(other.startswith(f"{path}[") for other in problems)
    )


def allowed_text(node: Node, schema: Node) -> str:
    """Say in words what a node of a schema allows, for example `a number from 0 to 1`."""
    node = _resolved(node, schema)
    if "anyOf" in node:
        return " or ".join(allowed_text(option, schema) for option in node["anyOf"])
    if "const" in node:
        return shown(node["const"])
    if "enum" in node:
        return "one of " + ", ".join(node["enum"])
    if "pattern" in node:
        return f"a {node['description']}"
    kind = node.get("type", "object")
    return _number_text(node) if kind in _NUMBERS else _PLAIN[kind] + _length_text(node)


def _problem(details: ErrorDetails, schema: Node, inside: str) -> Problem:
    if details["loc"] and details["loc"][-1] == _KEY:
        return _key_problem(details, schema, inside)
    path, node = _place(details["loc"], schema, inside)
    kind = details["type"]
    found = shown(details["input"])
    if kind == "extra_forbidden":
        known = sorted(_resolved(node, schema).get("properties", ()))
        name = printable(str(details["loc"][-1])[:_SHOWN_CHARACTERS])
        return Problem(
            f"{path}.{name}".lstrip("."),
            f"the unknown key {shown(name)}",
            "one of " + ", ".join(known),
            nearest_name(name, known),
        )
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        return _kind_problem(details["input"], path, _resolved(node, schema))
    if kind == "value_error":
        found, _, allowed = details["msg"].removeprefix("Value error, ").partition("; ")
        return Problem(path, found, allowed)
    if kind == "missing":
        found = "nothing"
    return Problem(path, found, allowed_text(node, schema), _nearest_choice(details, node, schema))


def _key_problem(details: ErrorDetails, schema: Node, inside: str) -> Problem:
    """Problem of a name that may not stand in an object of named values."""
    path, node = _place(details["loc"][:-2], schema, inside)
    allowed = _resolved(node, schema)["propertyNames"]["description"]
    return Problem(path, f"the key {shown(details['input'])}", f"a {allowed}")


def _kind_problem(found: object, path: str, node: Node) -> Problem:
    """Problem of an instrument or event whose `kind` is absent or unknown."""
    kinds = sorted(node["discriminator"]["mapping"])
    value = found.get("kind") if isinstance(found, dict) else None
    text = shown(value) if isinstance(found, dict) and "kind" in found else "nothing"
    nearest = nearest_name(value, kinds) if isinstance(value, str) else ""
    return Problem(f"{path}.kind", text, "one of " + ", ".join(kinds), nearest)


def _nearest_choice(details: ErrorDetails, node: Node, schema: Node) -> str:
    node = _resolved(node, schema)
    options = (node, *node.get("anyOf", ()))
    choices = [choice for option in options for choice in option.get("enum", ())]
    value = details["input"]
    return nearest_name(value, choices) if isinstance(value, str) and choices else ""


def _place(loc: Sequence[str | int], schema: Node, inside: str) -> tuple[str, Node]:
    """Dotted path and schema node of a location; names of choices in it are no part of the path."""
    path, node = inside, schema
    for part in loc:
        node = _resolved(node, schema)
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


def _resolved(node: Node, schema: Node) -> Node:
    """Follow a reference into the definitions of the schema."""
    if "$ref" not in node:
        return node
    target: Node = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
    return target


def _number_text(node: Node) -> str:
    bounds = (f"{word} {_plain(node[key])}" for key, word in _BOUNDS.items() if key in node)
    return " ".join((_NUMBERS[node["type"]], *bounds))


def _length_text(node: Node) -> str:
    """Say how long a text or a list may be."""
    unit = "characters" if node.get("type") == "string" else "items"
    least = node.get("minLength", node.get("minItems", 0))
    most = node.get("maxLength", node.get("maxItems"))
    return "" if most is None else f" of {least} to {most} {unit}"


def _plain(bound: float) -> str:
    """Write a bound without a needless exponent or fraction."""
    return f"{int(bound):,}" if float(bound).is_integer() else str(bound)
