"""JSON from a stranger: what is refused, with the place."""

from __future__ import annotations

import tracemalloc

import pytest

from negotiator.errors import FileError, Problem
from negotiator.files.decode import DEPTH_LIMIT, VALUES_LIMIT, decode_json

WRONG = {
    "nothing": (b"", Problem("line 1, column 1", "no JSON (Expecting value)", "JSON")),
    "broken": (
        b'{"a":\n 1,}',
        Problem(
            "line 2, column 4",
            "no JSON (Expecting property name enclosed in double quotes)",
            "JSON",
        ),
    ),
    "byte order mark": (
        b"\xef\xbb\xbf{}",
        Problem("byte 0", "a byte order mark", "UTF-8 without one"),
    ),
    "UTF-16": ("{}".encode("utf-16"), Problem("byte 0", "a byte order mark", "UTF-8 without one")),
    "Latin 1": (b'{"a": "\xe9"}', Problem("byte 7", "bytes that are no UTF-8", "UTF-8")),
    "key twice": (
        b'{"a": {"b": [{"c": 1, "d": 2, "c": 3}]}}',
        Problem("a.b[0]", 'the key "c" twice', "each key once"),
    ),
    "NaN": (b'{"a": NaN}', Problem("a", "NaN", "a number as people write it")),
    "infinity": (b"[-Infinity]", Problem("[0]", "-Infinity", "a number as people write it")),
    "overflow": (b"[1e999]", Problem("[0]", "1e999", "a number as people write it")),
    "huge number": (
        b"[" + b"9" * 5000 + b"]",
        Problem("[0]", "a number of 5000 digits", "a number as people write it"),
    ),
    "half a surrogate pair": (
        b'{"a": ["x", "\\ud800"]}',
        Problem("a[1]", "half of a surrogate pair", "whole characters"),
    ),
    "half a surrogate pair in a key": (
        b'{"a": {"\\udc00": 1}}',
        Problem("a", "half of a surrogate pair", "whole characters"),
    ),
    "too deep": (
        b"[" * (DEPTH_LIMIT + 1) + b"]" * (DEPTH_LIMIT + 1),
        Problem("", "lists or objects too deep within each other", "at most 20 levels"),
    ),
    "deeper than Python goes": (
        b"[" * 200_000 + b"]" * 200_000,
        Problem("", "lists or objects too deep within each other", "at most 20 levels"),
    ),
    "too many values": (
        b"[" + b"1," * VALUES_LIMIT + b"1]",
        Problem("", "too many values", "at most 100,000"),
    ),
}


@pytest.mark.parametrize(("content", "problem"), WRONG.values(), ids=WRONG.keys())
def test_that_json_on_which_two_readers_could_differ_is_refused(content, problem):
    with pytest.raises(FileError) as caught:
        decode_json(content)
    assert caught.value.problems == (problem,)


@pytest.mark.parametrize("unit", [b"{},", b"[],", b'{"a":1},'])
def test_that_a_file_of_countless_values_is_refused_before_they_are_built(unit):
    content = b"[" + unit * (5_000_000 // len(unit)) + b"1]"
    tracemalloc.start()
    with pytest.raises(FileError):
        decode_json(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * len(content)


def test_that_plain_json_is_decoded():
    content = b'{"a": [1, -2.5e3, null, true, "\\u00e9\\ud83d\\ude00"], "b": {}}'
    assert decode_json(content) == {"a": [1, -2500.0, None, True, "é😀"], "b": {}}


def test_that_the_deepest_allowed_nesting_is_decoded():
    assert decode_json(b"[" * DEPTH_LIMIT + b"]" * DEPTH_LIMIT)
