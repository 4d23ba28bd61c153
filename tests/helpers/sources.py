"""The files of the project as text and as syntax trees, for rules about the whole tree."""

from __future__ import annotations

import ast
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("negotiator", "ui", "resources")
BINARY = frozenset(
    {".png", ".ico", ".icns", ".gz", ".zip", ".xlsx", ".qm", ".pyc", ".db", ".negotiation"}
)
NOT_OURS = frozenset({"dist", "__pycache__", "node_modules"})


def python_files(*folders: str) -> list[Path]:
    """Python files below these folders of the project."""
    return sorted(path for folder in folders for path in Path(ROOT, folder).rglob("*.py"))


def text_files() -> Iterator[Path]:
    """Every text file of a checkout, except what tools have put there."""
    for name, folders, files in os.walk(ROOT):
        folder = Path(name)
        folders[:] = sorted(each for each in folders if _is_ours(folder / each))
        for each in sorted(files):
            if Path(each).suffix not in BINARY and each not in {"uv.lock", ".git"}:
                yield folder / each


def _is_ours(folder: Path) -> bool:
    hidden = folder.name.startswith(".") and folder.name != ".ci"
    environment = (folder / "pyvenv.cfg").exists()
    return not (hidden or environment or folder.name in NOT_OURS)


def tree_of(path: Path) -> ast.Module:
    """Syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def shown(path: Path) -> str:
    """Name of a file in messages."""
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> set[str]:
    """Dotted names of all that a file imports, wherever the import stands.

    ``from a.b import c`` gives both ``a.b`` and ``a.b.c``, as `c` may be a module.
    """
    names: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def public_functions(*folders: str) -> Iterator[tuple[Path, ast.FunctionDef]]:
    """Public functions and methods of public classes below these folders."""
    for path in python_files(*folders):
        for owner in _public_owners(tree_of(path)):
            for node in owner.body:
                if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                    yield path, node


def _public_owners(tree: ast.Module) -> Iterator[ast.Module | ast.ClassDef]:
    yield tree
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node
