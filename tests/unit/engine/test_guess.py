"""Where a quarter's search starts: the trend that foretold the last quarter best."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from negotiator.engine.guess import Trail

SLOTS = 3


def trail_over(breaks, markup_of):
    """Guesses of a chain of three slots whose markups follow a curve."""
    lowered = SimpleNamespace(
        breaks=np.array(breaks)[:, None],
        layout=SimpleNamespace(slot_chain=np.zeros(SLOTS, dtype=int)),
    )
    trail, guesses = Trail(lowered), []
    for quarter in range(len(breaks)):
        given = SimpleNamespace(guaranteed=None, capacity=np.ones((SLOTS, 1)))
        guesses.append(trail.guess(given, quarter)[:, 0])
        markup = np.array([[markup_of(quarter) * (slot + 1)] for slot in range(SLOTS)])
        trail.follow(given, SimpleNamespace(markup=markup))
    return np.array(guesses)


def test_that_a_parabola_is_foretold_once_it_has_shown():
    def curve(t):
        return 0.01 * t + 0.002 * t * t

    guesses = trail_over([True] + [False] * 9, curve)
    slots = np.arange(1, SLOTS + 1)
    for quarter in range(5, 10):
        assert guesses[quarter] == pytest.approx(curve(quarter) * slots, abs=1e-12)


def test_that_no_trend_reaches_over_a_break():
    def steps(t):
        return 0.01 * t if t < 5 else 1.0

    guesses = trail_over([True] + [False] * 4 + [True] + [False] * 4, steps)
    slots = np.arange(1, SLOTS + 1)
    assert guesses[5] == pytest.approx(0.04 * slots)
    assert guesses[6] == pytest.approx(1.0 * slots)
    assert guesses[7:] == pytest.approx(np.tile(slots, (3, 1)))


def test_that_a_trend_is_believed_only_so_far():
    guesses = trail_over([True] + [False] * 9, lambda t: 10.0 * t)
    assert guesses[9][0] == pytest.approx(80.0 + 0.3)
