"""Linear algebra that gives an answer where slopes vanish or are no numbers: searches go on from it (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray


def inverses(matrices: FloatArray) -> FloatArray:
    """Inverse of each matrix, (n, u, u); where one has none, the pseudo-inverses of all."""
    try:
        found = np.asarray(np.linalg.inv(matrices), dtype=np.float64)
    except np.linalg.LinAlgError:
        found = np.asarray(np.linalg.pinv(numbers(matrices)), dtype=np.float64)
    finite = np.isfinite(found)
    if not finite.all():
        odd = ~finite.all(axis=(-2, -1))
        found[odd] = np.linalg.pinv(numbers(matrices[odd]))
    return found


def solved(matrices: FloatArray, values: FloatArray) -> FloatArray:
    """Solution of each system; where one has none, those of least squares of all.

    Parameters
    ----------
    matrices : (k, n, u, u)
    values : (k, n, u)
    """
    matrices, columns = numbers(matrices), numbers(values)[..., None]
    try:
        found = np.asarray(np.linalg.solve(matrices, columns), dtype=np.float64)
    except np.linalg.LinAlgError:
        found = np.asarray(np.linalg.pinv(matrices) @ columns, dtype=np.float64)
    return numbers(found[..., 0])


def moving_part(matrix: FloatArray, values: FloatArray, least: float) -> FloatArray:
    """(n,) solution of a system, in directions along which anything answers.

    Parameters
    ----------
    matrix : (n, n)
    values : (n,)
    least : singular value below which nothing answers
    """
    left, answers, right = np.linalg.svd(numbers(matrix))
    some = answers > least
    along = (left.T @ values)[some] / answers[some]
    found: FloatArray = right[some].T @ along
    return found


def numbers(values: FloatArray) -> FloatArray:
    """Put 0 in the place of what is no finite number."""
    finite: FloatArray = np.where(np.isfinite(values), values, 0.0)
    return finite
