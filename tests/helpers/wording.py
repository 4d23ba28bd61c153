"""What the code of the window says to the user, read from its syntax trees."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK: Final = "QT_TRANSLATE_NOOP"
_PROGRAM: Final = "Negotiator"
_WORD: Final = re.compile(r"[^\W\d_]{2}")
SHOWING: Final = frozenset({
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setStatusTip"),
    *("setAccessibleName", "setAccessibleDescription", "setInformativeText", "setSuffix"),
    *("setPrefix", "setSpecialValueText", "setTitle", "setWhatsThis", "addAction", "addMenu"),
    *("addTab", "addItem", "addRow", "QLabel", "QPushButton", "QToolButton", "QCheckBox"),
    *("QRadioButton", "QGroupBox", "QAction"),
})  # fmt: skip
"""Calls that put a text before the user."""


def literals(path: Path) -> Iterator[tuple[str, str]]:
    """Context and text of each text that a file marks for translation; a class is a context."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from ((node.name, text[0]) for text in _texts_of(node, {"tr"}))
    yield from ((text[0], text[1]) for text in _texts_of(tree, {"translate", MARK}))


def _texts_of(tree: ast.AST, names: set[str]) -> Iterator[tuple[str, ...]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in names:
            given = [argument for argument in node.args if isinstance(argument, ast.Constant)]
            if given:
                yield tuple(str(argument.value) for argument in given)


def faults(path: Path) -> Iterator[str]:
    """Lines of a file where a text is asked for in another way than the one."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        wrong = _call_fault(node) if isinstance(node, ast.Call) else _other_fault(node)
        if wrong:
            yield f"{path.name}:{node.lineno} {wrong}"


def _other_fault(node: ast.AST) -> str:
    if isinstance(node, ast.FunctionDef) and node.name.lstrip("_") in {"tr", "translate"}:
        return f"defines {node.name}"
    if isinstance(node, ast.Attribute) and node.attr == "translate":
        return "uses another translate than that of ui.texts"
    return ""


def _call_fault(call: ast.Call) -> str:
    name, given = _name(call), [_is_text(argument) for argument in call.args]
    if name in {"translate", MARK}:
        return "" if given == [True, True] else "has no literal context and text"
    if name == "tr":
        return "" if given == [True] and ast.unparse(call.func) == "self.tr" else "is no self.tr"
    if name == "translate_entry":
        return "" if given == [True, False] else "looks up what is no entry"
    if name in SHOWING:
        shown = call.args[:1] if name == "addItem" else call.args  # the rest is data
        return "shows words untranslated" if any(map(_has_words, shown)) else ""
    return ""


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _has_words(node: ast.AST) -> bool:
    """Whether a literal, or a literal part of a filled one, has a word; the program's name is none."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = (str(part.value) for part in parts if isinstance(part, ast.Constant))
    return any(_WORD.search(text.replace(_PROGRAM, "")) for text in texts)
