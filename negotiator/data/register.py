"""The register: every lever of a scenario and every number that a run hands out, once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["price", "share", "flow", "level", "constant", "count", "time", "date", "choice"]
_FILE: Final = "variables.toml"
_TEXTS: Final = ("id", "label", "unit", "axes", "kind", "description", "source")
_NUMBERS: Final = ("low", "high", "step")


@dataclass(frozen=True, slots=True)
class Variable:
    """A lever or an output."""

    id: str
    """Lever: dotted path in the scenario. Output: place in the object of `run --json`."""
    label: str
    unit: str
    axes: str
    """Letters of the model with spaces between them; empty for a single value."""
    kind: Kind
    description: str
    source: str
    low: float | None = None
    high: float | None = None
    default: float | str | tuple[str, ...] | None = None
    step: float | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """All variables, each under its id."""

    levers: Mapping[str, Variable]
    outputs: Mapping[str, Variable]

    @property
    def units(self) -> dict[str, str]:
        """Unit of each output by its id."""
        return {name: variable.unit for name, variable in self.outputs.items()}


def load_register() -> Register:
    """Read the shipped register.

    Raises
    ------
    DataError
        If an entry lacks a field, has one that is not known, or an id stands twice.
    """
    text = files("resources").joinpath(_FILE).read_text(encoding="utf-8")
    return parse_register(text)


def parse_register(text: str) -> Register:
    """Read a register from its TOML text; raises as `load_register` does."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"found no TOML ({error}).", where=_FILE) from error
    return Register(
        levers=_by_id(tree.get("lever", []), "lever"),
        outputs=_by_id(tree.get("output", []), "output"),
    )


def _by_id(entries: list[dict[str, Any]], group: str) -> dict[str, Variable]:
    variables: dict[str, Variable] = {}
    for place, entry in enumerate(entries):
        where = f"{_FILE}, {group} {place + 1}"
        _check_entry(entry, where)
        default = entry.get("default")
        values = entry | {"default": tuple(default) if isinstance(default, list) else default}
        variable = Variable(**values)
        if variable.id in variables:
            raise DataError(f"found the id {variable.id} twice.", where=where)
        variables[variable.id] = variable
    return variables


def _check_entry(entry: dict[str, Any], where: str) -> None:
    known = {*_TEXTS, *_NUMBERS, "default"}
    for name in sorted(entry.keys() - known):
        raise DataError(f"found the unknown field {name}.", where=where)
    for name in _TEXTS:
        if not isinstance(entry.get(name), str) or (name != "axes" and not entry[name]):
            raise DataError(f"found no text for {name}.", where=where)
    for name in _NUMBERS:
        if not isinstance(entry.get(name, 0), int | float):
            raise DataError(f"found no number for {name}.", where=where)
    if entry["kind"] not in get_args(Kind):
        cure = "Allowed: " + ", ".join(get_args(Kind)) + "."
        raise DataError(f"found the kind {entry['kind']}.", where=where, cure=cure)
