"""Labels at the ends of lines: pushed apart so that none covers another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def spread(
    wanted: Sequence[float],
    weights: Sequence[float],
    *,
    low: float,
    high: float,
    pitch: float,
) -> list[float]:
    """Move positions as little as possible (weighted least squares) so that they keep a distance.

    Parameters
    ----------
    wanted : sequence of float
        Where each label would stand by itself; the order need not be theirs.
    weights : sequence of float
        How much each label resists being moved; above 0.
    low, high : float
        Ends of the room; where it is too small, labels run over `high`.
    pitch : float
        Least distance of neighbours.

    Returns
    -------
    list of float
        One position a label, in the order of `wanted`.
    """
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    last = max(high - pitch * (len(wanted) - 1), low)
    placed = [0.0] * len(wanted)
    shifted = _rising(
        [wanted[index] - pitch * rank for rank, index in enumerate(order)],
        [weights[index] for index in order],
    )
    for rank, (index, position) in enumerate(zip(order, shifted, strict=True)):
        placed[index] = min(max(position, low), last) + pitch * rank
    return placed


def _rising(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return the nearest values that never fall (pool adjacent violators)."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        mean, mass, count = value, weight, 1
        while pools and pools[-1][0] > mean:
            before, heft, size = pools.pop()
            mean = (before * heft + mean * mass) / (heft + mass)
            mass, count = mass + heft, count + size
        pools.append((mean, mass, count))
    return [mean for mean, _, count in pools for _ in range(count)]
