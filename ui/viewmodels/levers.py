"""The levers of an instrument or an event, read off its class and the register: one control for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal

from negotiator.data.register import load_register
from ui.texts import translate_entry

if TYPE_CHECKING:
    from negotiator.data.register import Register, Variable
    from negotiator.model.coalition import Value

Control = Literal[
    "price", "percent", "number", "count", "quarter", "choice", "flag", "region", "targets",
    "minerals", "stage", "tiers",
]  # fmt: skip
Node = dict[str, Any]
"""A node of a JSON Schema."""
_LEFT_OUT: Final = frozenset({"kind", "mineral", "shares"})
"""Fields that the form does not set: chosen before, or with a table of its own."""
_FIXED: Final = frozenset({("project_finance", "end")})
"""Fields that a kind does not let be set: a project stands."""
_QUARTER_MARK: Final = "Q"
_REGION_PATTERN: Final = "^[A-Z]{3}$"
_MINERAL_PATTERN: Final = "^[a-z]"


@dataclass(frozen=True, slots=True)
class Lever:
    """One field of an instrument or an event, and how it is set."""

    name: str
    label: str
    description: str
    unit: str
    control: Control
    low: float
    high: float
    step: float
    optional: bool
    """Whether it may be absent."""
    choices: tuple[str, ...]
    """Words of the scenario that can be chosen."""


@cache
def levers_of(cls: type[Value], path: str) -> tuple[Lever, ...]:
    """Return the levers of a class in the order of its fields.

    Parameters
    ----------
    cls : class of an instrument or an event
    path : `deal` or `events`, with which its levers begin in the register
    """
    schema, register = cls.model_json_schema(), load_register()
    kind = cls.model_fields["kind"].default
    return tuple(
        _lever(name, node, _variable(register, path, kind, name), schema)
        for name, node in schema["properties"].items()
        if name not in _LEFT_OUT and (kind, name) not in _FIXED
    )


def _variable(register: Register, path: str, kind: str, name: str) -> Variable:
    own = f"{path}.{kind}.{name}"
    places = (own, f"{own}.cut_frac", f"{path}.{name}")
    return next(register.levers[place] for place in places if place in register.levers)


def _lever(name: str, node: Node, variable: Variable, schema: Node) -> Lever:
    parts = [_resolved(part, schema) for part in node.get("anyOf", (node,))]
    filled = [part for part in parts if part.get("type") != "null"]
    low, high = _bounds(filled, variable)
    return Lever(
        name=name,
        label=translate_entry("levers", variable.label),
        description=translate_entry("levers", variable.description),
        unit=variable.unit,
        control=_control(name, filled, variable),
        low=low,
        high=high,
        step=variable.step or 1.0,
        optional=len(filled) < len(parts),
        choices=tuple(word for part in filled for word in _words(part)),
    )


def _resolved(node: Node, schema: Node) -> Node:
    return schema["$defs"][node["$ref"].rsplit("/", 1)[-1]] if "$ref" in node else node


def _words(part: Node) -> tuple[str, ...]:
    words = part.get("enum", [part["const"]] if "const" in part else [])
    return tuple(words)


def _bounds(parts: list[Node], variable: Variable) -> tuple[float, float]:
    first = parts[0]
    low = first.get("minimum", first.get("exclusiveMinimum"))
    high = first.get("maximum", first.get("exclusiveMaximum"))
    least = variable.low if low is None else float(low)
    greatest = variable.high if high is None else float(high)
    return least or 0.0, greatest or 0.0


def _control(name: str, parts: list[Node], variable: Variable) -> Control:
    first = parts[0]
    types = {part.get("type") for part in parts}
    if name in {"stage", "tiers"}:
        return "stage" if name == "stage" else "tiers"
    if "array" in types:
        return _list_control(parts)
    if _words(first):
        return "choice"
    plain: dict[str, Control] = {"boolean": "flag", "integer": "count"}
    if first.get("type") in plain:
        return plain[first["type"]]
    if first.get("type") == "string":
        return "quarter" if _QUARTER_MARK in first["pattern"] else "region"
    by_kind: dict[str, Control] = {"price": "price", "share": "percent"}
    return by_kind.get(variable.kind, "number")


def _list_control(parts: list[Node]) -> Control:
    """Tell a list of minerals from one of regions by what its items look like."""
    items = next(part["items"] for part in parts if part.get("type") == "array")
    return "minerals" if str(items.get("pattern", "")).startswith(_MINERAL_PATTERN) else "targets"
