"""Errors, bands and verdicts of a line of the validation table."""

from __future__ import annotations

import math

import pytest

from negotiator.validation.check import Band, Check, tally

SIZE = Band("factor", 1.5, 2.0)


def line(expected, found, **changes):
    """Make a line of a back-test."""
    return Check("x", "history", "X", expected, found, SIZE, **changes)


@pytest.mark.parametrize(
    ("scale", "expected", "found", "error"),
    [
        ("difference", 1.0, 0.75, 0.25),
        ("relative", 4.0, 5.0, 0.25),
        ("factor", 2.0, 3.0, 1.5),
        ("factor", 3.0, 2.0, 1.5),
    ],
)
def test_that_an_error_is_taken_on_the_scale_of_its_band(scale, expected, found, error):
    assert Band(scale, 0.1, 1.0).error(expected, found) == pytest.approx(error, rel=1e-12)


@pytest.mark.parametrize(
    ("found", "verdict"),
    [(2.0, "within"), (2.9, "within"), (3.9, "near"), (4.1, "missed"), (0.9, "missed")],
)
def test_that_the_verdict_follows_the_bands(found, verdict):
    assert line(2.0, found).verdict == verdict


def test_that_the_wrong_direction_is_missed_however_near():
    assert line(1.2, 0.99).verdict == "within"
    assert line(1.2, 0.99, is_change=True).verdict == "missed"
    assert line(1.2, 1.0, is_change=True).is_wrong_way
    assert line(0.8, 0.99, is_change=True).verdict == "within"


def test_that_what_hardly_moved_has_no_direction():
    assert line(1.09, 0.95, is_change=True).verdict == "within"


@pytest.mark.parametrize("found", [math.nan, math.inf, 0.0])
def test_that_what_is_no_answer_is_missed(found):
    assert line(2.0, found).verdict == "missed"


def test_that_lines_that_are_no_test_are_not_counted():
    checks = (line(2.0, 2.0), line(2.0, 9.0), line(2.0, 9.0, not_counted="fitted"))
    assert tally(checks, "history") == {"within": 1, "near": 0, "missed": 1}
    assert sum(tally(checks, "limit").values()) == 0
