"""The levers in which two scenarios differ, each by the path that a delegate would look for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.scenario import Scenario

Tree = Any
"""What JSON has: objects, lists, texts, numbers, true, false and null."""
_KEYS: Final = (("region",), ("mineral", "stage", "kind"), ("mineral", "parameter"))
"""By what an item of a list is known again, whatever its place."""


@dataclass(frozen=True, slots=True)
class LeverChange:
    """A lever that stands otherwise in a second scenario; None where it is absent."""

    path: str
    """For example `deal.gallium.refined.border_floor.price_usd_per_t`."""
    before: Tree
    after: Tree


def levers_that_differ(before: Scenario, after: Scenario) -> tuple[LeverChange, ...]:
    """Return every lever that differs, in the order of the scenario; names and notes are none."""
    texts = {"name", "note"}
    trees = (one.model_dump(mode="json", exclude=texts) for one in (before, after))
    return tuple(_changes("", *trees))


def levers(scenario: Scenario) -> dict[str, Tree]:
    """Return every single lever of a scenario by its path; names and notes are none."""
    tree = scenario.model_dump(mode="json", exclude={"name", "note"})
    return {_short(path): leaf for path, leaf in _leaves("", tree)}


def _leaves(path: str, tree: Tree) -> Iterator[tuple[str, Tree]]:
    branch = _by_key(tree)
    if isinstance(branch, dict):
        for key, below in branch.items():
            yield from _leaves(f"{path}.{key}".lstrip("."), below)
    elif not isinstance(branch, list) or branch:
        yield path, branch


def _changes(path: str, before: Tree, after: Tree) -> Iterator[LeverChange]:
    old, new = _by_key(before), _by_key(after)
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            yield from _changes(f"{path}.{key}".lstrip("."), old.get(key), new.get(key))
    elif before != after:
        yield LeverChange(_short(path), before, after)


def _by_key(tree: Tree) -> Tree:
    """Return a list of objects as one object, by what its items are known by."""
    if not isinstance(tree, list) or not all(isinstance(item, dict) for item in tree):
        return tree
    keyed: dict[str, Tree] = {}
    for number, item in enumerate(tree):
        name = _name(item) or f"[{number}]"
        keyed[name if name not in keyed else f"{name}[{number}]"] = item
    return keyed


def _name(item: dict[str, Tree]) -> str:
    for keys in _KEYS:
        if all(key in item for key in keys):
            return ".".join(str(item[key]) for key in keys)
    return ""


def _short(path: str) -> str:
    """Leave out of a path the names of lists, whose items say what they are."""
    for name in ("instruments.", "members.", "overrides."):
        path = path.replace(f".{name}", ".")
    return path.replace(".[", "[")
