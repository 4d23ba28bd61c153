"""JSON from a stranger: decoded within limits, and refused where two readers could differ on it."""

from __future__ import annotations

import codecs
import json
import math
from collections import Counter
from typing import Final

from negotiator.errors import FileError, Problem
from negotiator.model.problems import shown
from negotiator.phrases import Phrase, count_fact, number_fact, phrase

DEPTH_LIMIT: Final = 20
"""Lists and objects within each other; a scenario has 6."""
VALUES_LIMIT: Final = 100_000
"""Values in the whole file; a scenario of all members and minerals has about 2,000."""
_MARKS_LIMIT: Final = 2 * VALUES_LIMIT
"""Commas and opening brackets; those within texts count too."""
_DIGITS_LIMIT: Final = 30
_TOO_MANY: Final = phrase("too many values")
_AT_MOST: Final = phrase("at most {number}", number=count_fact(VALUES_LIMIT))
_Place = tuple[()] | tuple["_Place", str | int]
"""Where a value stands: the place of what holds it, and its name or number there."""


class _Object(dict[str, object]):
    """A JSON object that remembers a key that stood in it twice."""

    __slots__ = ("twin",)

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.twin: str | None = None
        if len(self) != len(pairs):
            times = Counter(name for name, _ in pairs)
            self.twin = next(name for name, count in times.items() if count > 1)


class _Refused(str):
    """What stands in the place of a number that JSON or a scenario does not have: what it was."""

    __slots__ = ()


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
            parse_constant=_Refused,
            parse_float=_finite,
            parse_int=_short_int,
        )
    except json.JSONDecodeError as error:
        place = phrase(
            "line {line}, column {column}",
            line=number_fact(error.lineno, f"{error.lineno}"),
            column=number_fact(error.colno, f"{error.colno}"),
        )
        raise _fault(phrase("no JSON ({reason})", reason=error.msg), "JSON", place) from error
    except RecursionError as error:
        raise _too_deep() from error
    _check_tree(value)
    return value


def _byte(place: int) -> Phrase:
    return phrase("byte {number}", number=number_fact(place, f"{place}"))


def _decoded_text(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise _fault(phrase("a byte order mark"), phrase("UTF-8 without one"), _byte(0))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _fault(phrase("bytes that are no UTF-8"), "UTF-8", _byte(error.start)) from error


def _check_marks(content: bytes) -> None:
    """Refuse what would take much memory before it is built: each value needs one of these marks."""
    if sum(map(content.count, (b",", b"[", b"{"))) > _MARKS_LIMIT:
        raise _fault(_TOO_MANY, _AT_MOST)


def _check_tree(root: object) -> None:
    """Walk over all values, without recursion, and refuse the first fault."""
    waiting: list[tuple[_Place, int, object]] = [((), 1, root)]
    seen = 0
    while waiting:
        place, depth, value = waiting.pop()
        seen += 1
        if seen + len(waiting) > VALUES_LIMIT:
            raise _fault(_TOO_MANY, _AT_MOST)
        if isinstance(value, str):
            _check_text(place, value)
        elif isinstance(value, _Object):
            _check_object(place, depth, value)
            waiting.extend(((place, name), depth + 1, child) for name, child in value.items())
        elif isinstance(value, list):
            _check_depth(depth)
            waiting.extend(((place, i), depth + 1, child) for i, child in enumerate(value))


def _check_object(place: _Place, depth: int, value: _Object) -> None:
    _check_depth(depth)
    if value.twin is not None:
        found = phrase("the key {key} twice", key=shown(value.twin))
        raise _fault(found, phrase("each key once"), _path(place))
    for name in value:
        _check_text(place, name)


def _check_text(place: _Place, text: str) -> None:
    if isinstance(text, _Refused):
        allowed = phrase("a number as people write it")
        raise _fault(shown(text).strip('"'), allowed, _path(place))
    if any("\ud800" <= mark <= "\udfff" for mark in text):
        raise _fault(phrase("half of a surrogate pair"), phrase("whole characters"), _path(place))


def _path(place: _Place) -> str:
    """Dotted path of a place; names that are long are cut."""
    path = ""
    while place:
        place, last = place
        path = f"[{last}]{path}" if isinstance(last, int) else f".{shown(last)[1:-1]}{path}"
    return path.removeprefix(".")


def _check_depth(depth: int) -> None:
    if depth > DEPTH_LIMIT:
        raise _too_deep()


def _too_deep() -> FileError:
    found = phrase("lists or objects too deep within each other")
    return _fault(found, phrase("at most {count} levels", count=count_fact(DEPTH_LIMIT)))


def _finite(text: str) -> float | _Refused:
    number = float(text)
    return _Refused(text) if math.isinf(number) else number


def _short_int(text: str) -> int | _Refused:
    if len(text) > _DIGITS_LIMIT:
        return _Refused(f"a number of {len(text)} digits")
    return int(text)


def _fault(found: str, allowed: str, path: str = "") -> FileError:
    return FileError.of((Problem(path, found, allowed),))
