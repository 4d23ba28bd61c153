"""Linear algebra of the searches where matrices have no inverse or hold what is no number."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.linear import inverses, numbers, solved

SOUND = np.array([[2.0, 1.0], [0.0, 4.0]])
SINGULAR = np.array([[2.0, 0.0], [0.0, 0.0]])


def test_that_sound_systems_are_solved_exactly():
    values = np.array([[[3.0, 4.0]]])
    assert inverses(SOUND[None])[0] @ SOUND == pytest.approx(np.eye(2), abs=1e-15)
    assert solved(SOUND[None, None], values)[0, 0] == pytest.approx([1.0, 1.0], rel=1e-15)


def test_that_an_unknown_that_nothing_answers_stays_where_it_is():
    values = np.array([[[3.0, 4.0]]])
    assert inverses(SINGULAR[None])[0] == pytest.approx(np.diag([0.5, 0.0]), abs=1e-15)
    assert solved(SINGULAR[None, None], values)[0, 0] == pytest.approx([1.5, 0.0], abs=1e-15)


def test_that_an_inverse_leaves_out_what_is_no_number_and_no_other_matrix_notices():
    broken = np.array([[2.0, np.inf], [0.0, 4.0]])
    found = inverses(np.stack([SOUND, broken]))
    assert found[0] == pytest.approx(np.linalg.inv(SOUND), rel=1e-15)
    assert found[1] == pytest.approx(np.diag([0.5, 0.25]), rel=1e-15)


def test_that_what_is_no_number_counts_as_nothing():
    assert (numbers(np.array([np.nan, np.inf, -np.inf, 2.0])) == [0.0, 0.0, 0.0, 2.0]).all()
    broken = np.array([[[[2.0, np.nan], [0.0, 4.0]]]])
    assert solved(broken, np.array([[[3.0, 4.0]]]))[0, 0] == pytest.approx([1.5, 1.0], rel=1e-15)
