"""JSON from a stranger: decoded within limits, and refused where two readers could differ on it."""

from __future__ import annotations

import codecs
import json
import math
from collections import Counter
from typing import Final

from negotiator.errors import FileError, Problem
from negotiator.model.problems import shown

DEPTH_LIMIT: Final = 20
"""Lists and objects within each other; a scenario has 6."""
VALUES_LIMIT: Final = 100_000
"""Values in the whole file; a scenario of all members and minerals has about 2,000."""
_MARKS_LIMIT: Final = 2 * VALUES_LIMIT
"""Commas and opening brackets; those within texts count too."""
_DIGITS_LIMIT: Final = 30


class _Object(dict[str, object]):
    """A JSON object that remembers a key that stood in it twice."""

    __slots__ = ("twin",)

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.twin: str | None = None
        if len(self) != len(pairs):
            times = Counter(name for name, _ in pairs)
            self.twin = next(name for name, count in times.items() if count > 1)


class _RefusedError(ValueError):
    """A number that JSON or a scenario does not have."""


def decode_json(content: bytes) -> object:
    """Decode UTF-8 JSON; no NaN, no key twice, no number beyond measure, no deep nesting.

    Raises
    ------
    FileError
        With the line, or the dotted path, of the first fault.
    """
    text = _decoded_text(content)
    _check_marks(content)
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_Object,
            parse_constant=_refused_constant,
            parse_float=_finite,
            parse_int=_short_int,
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise _fault(f"no JSON ({error.msg})", "JSON", place) from error
    except _RefusedError as error:
        raise _fault(str(error), "a number as people write it") from error
    except RecursionError as error:
        raise _too_deep() from error
    _check_tree(value)
    return value


def _decoded_text(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise _fault("a byte order mark", "UTF-8 without one", "byte 0")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _fault("bytes that are no UTF-8", "UTF-8", f"byte {error.start}") from error


def _check_marks(content: bytes) -> None:
    """Refuse what would take much memory before it is built: each value needs one of these marks."""
    if sum(map(content.count, (b",", b"[", b"{"))) > _MARKS_LIMIT:
        raise _fault("too many values", f"at most {VALUES_LIMIT:,}")


def _check_tree(root: object) -> None:
    """Walk over all values, without recursion, and refuse the first fault."""
    waiting: list[tuple[str, int, object]] = [("", 1, root)]
    seen = 0
    while waiting:
        path, depth, value = waiting.pop()
        seen += 1
        if seen + len(waiting) > VALUES_LIMIT:
            raise _fault("too many values", f"at most {VALUES_LIMIT:,}")
        if isinstance(value, str):
            _check_text(path, value)
        elif isinstance(value, _Object):
            _check_object(path, depth, value)
            children = ((f"{path}.{name}".lstrip("."), child) for name, child in value.items())
            waiting.extend((place, depth + 1, child) for place, child in children)
        elif isinstance(value, list):
            _check_depth(depth)
            waiting.extend((f"{path}[{i}]", depth + 1, child) for i, child in enumerate(value))


def _check_object(path: str, depth: int, value: _Object) -> None:
    _check_depth(depth)
    if value.twin is not None:
        raise _fault(f"the key {shown(value.twin)} twice", "each key once", path)
    for name in value:
        _check_text(path, name)


def _check_text(path: str, text: str) -> None:
    if any("\ud800" <= mark <= "\udfff" for mark in text):
        raise _fault("half of a surrogate pair", "whole characters", path)


def _check_depth(depth: int) -> None:
    if depth > DEPTH_LIMIT:
        raise _too_deep()


def _too_deep() -> FileError:
    return _fault("lists or objects too deep within each other", f"at most {DEPTH_LIMIT} levels")


def _refused_constant(name: str) -> object:
    raise _RefusedError(name)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _RefusedError(shown(text))
    return number


def _short_int(text: str) -> int:
    if len(text) > _DIGITS_LIMIT:
        message = f"a number of {len(text)} digits"
        raise _RefusedError(message)
    return int(text)


def _fault(found: str, allowed: str, path: str = "") -> FileError:
    return FileError.of((Problem(path, found, allowed),))
