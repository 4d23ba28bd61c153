"""What a class of values allows, in words, read from its JSON Schema so that no bound is written twice."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, Final

from negotiator.phrases import Listed, Phrase, kept, number_fact, phrase, template

if TYPE_CHECKING:
    from collections.abc import Iterable

Node = dict[str, Any]
"""A node of a JSON Schema."""
A_QUARTER: Final = phrase("a quarter like 2027Q1")
_DESCRIBED: Final = (
    phrase("a region id like USA"),
    phrase("a mineral id like gallium"),
    phrase("a parameter name like stock_days or component.stock_days"),
)
"""What descriptions of the schema say, so that translators find it."""
_PLAIN: Final = {
    "array": phrase("a list"),
    "object": phrase("an object"),
    "null": phrase("null"),
    "string": phrase("text"),
}
_NUMBERS: Final = {"number": phrase("a number"), "integer": phrase("a whole number")}
_BOUNDS: Final = {
    "exclusiveMinimum": template("{number} above {bound}"),
    "minimum": template("{number} from {bound}"),
    "exclusiveMaximum": template("{number} below {bound}"),
    "maximum": template("{number} up to {bound}"),
}
_CHARACTERS: Final = template("{what} of {least} to {most} characters")
_ITEMS: Final = template("{what} of {least} to {most} items")


def allowed_text(node: Node, schema: Node) -> str:
    """Say in words what a node of a schema allows, for example `a number from 0 to 1`."""
    node = resolved(node, schema)
    if "anyOf" in node:
        return either(allowed_text(option, schema) for option in node["anyOf"])
    if "const" in node:
        return _const_text(node["const"])
    if "enum" in node:
        return one_of(node["enum"])
    if "pattern" in node:
        return described(node["description"])
    kind = node.get("type", "object")
    return _number_text(node) if kind in _NUMBERS else _length_text(_PLAIN[kind], node)


def described(description: str) -> Phrase:
    """What a description of the schema names, with its article."""
    return kept(f"a {description}")


def one_of(names: Iterable[str]) -> Phrase:
    """Say that one of some names is allowed."""
    return phrase("one of {names}", names=Listed(tuple(names)))


def either(options: Iterable[str]) -> str:
    """Say that each of some options, one at least, is allowed."""
    return reduce(
        lambda one, other: phrase("{first} or {second}", first=one, second=other), options
    )


def resolved(node: Node, schema: Node) -> Node:
    """Follow a reference into the definitions of the schema."""
    if "$ref" not in node:
        return node
    target: Node = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
    return target


def _const_text(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else f"{value}"


def _number_text(node: Node) -> Phrase:
    """Say what numbers a node allows."""
    text = _NUMBERS[node["type"]]
    for key, words in _BOUNDS.items():
        if key in node:
            bound = number_fact(node[key], _plain(node[key]))
            text = Phrase(words, {"number": text, "bound": bound})
    return text


def _length_text(what: Phrase, node: Node) -> Phrase:
    """Say how long a text or a list may be."""
    most = node.get("maxLength", node.get("maxItems"))
    if most is None:
        return what
    least = int(node.get("minLength") or node.get("minItems") or 0)
    words = _CHARACTERS if node.get("type") == "string" else _ITEMS
    ends = {"least": number_fact(least, f"{least}"), "most": number_fact(most, f"{most}")}
    return Phrase(words, {"what": what, **ends})


def _plain(bound: float) -> str:
    """Write a bound without a needless exponent or fraction."""
    return f"{int(bound):,}" if float(bound).is_integer() else str(bound)
