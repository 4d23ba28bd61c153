"""Causes: by which channels a change of the club's secure share (E23) and of its cost (E29) comes.

Two outcomes of a mineral, before and after an edit, are taken apart into channels (see
`negotiator.measures.channels`). The effect of a channel is its Shapley value: the mean, over all orders in
which the channels can be swapped from before to after one by one, of what the measure changes when the
channel is swapped. It needs no order and no base to be chosen, and the effects add up to the whole change
exactly (Shorrocks 2013, Decomposition procedures for distributional analysis, J. Econ. Inequality 11).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from negotiator.errors import ScenarioError
from negotiator.measures.alignment import aligned
from negotiator.measures.changes import Cause, Causes, Change
from negotiator.measures.channels import (
    Channel,
    OutcomeParts,
    Pick,
    goods_musd,
    mixed_flows,
    taken_apart,
)
from negotiator.measures.security import secure_share
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.outcome import Outcome

_OF_SECURITY: Final[tuple[Channel, ...]] = (
    "demand response",
    "substitution",
    "reallocation",
    "capacity",
    "stock release",
    "terms",
)
_OF_COST: Final[tuple[Channel, ...]] = (*_OF_SECURITY[:-1], "prices", "policy", "terms")
Measure: TypeAlias = Callable[[Pick], float]


def causes(before: Outcome, after: Outcome, mineral: str) -> Causes:
    """Changes of the club's secure share (E23) and cost (E29) for a mineral, by channel.

    Parameters
    ----------
    before, after : outcomes of one world over the same quarters; each with its own club
    mineral : id

    Raises
    ------
    ScenarioError
        If the two outcomes do not cover the same quarters.
    """
    if before.quarters != after.quarters:
        raise ScenarioError(
            f"found {len(before.quarters)} and {len(after.quarters)} quarters.",
            where="quarters",
            cure="Compare runs over the same quarters.",
        )
    first, second = aligned(before, after, mineral)
    pair = taken_apart(first, mineral), taken_apart(second, mineral)
    return Causes(mineral, secure_share_causes(pair), _change(pair, _OF_COST, _cost_musd_per_year))


def secure_share_causes(pair: tuple[OutcomeParts, OutcomeParts]) -> Change:
    """Change of the mean secure share (E23) between two outcomes taken apart, by channel."""
    return _change(pair, _OF_SECURITY, _secure_share_frac)


def _secure_share_frac(pick: Pick) -> float:
    """Mean secure share of mixed parts."""
    return float(secure_share(pick("terms").outcome, mixed_flows(pick)).mean())


def _cost_musd_per_year(pick: Pick) -> float:
    """Mean yearly cost of mixed parts."""
    return float((goods_musd(pick) + pick("policy").policy_musd).mean()) * QUARTERS_PER_YEAR


def _change(
    pair: tuple[OutcomeParts, OutcomeParts], channels: Sequence[Channel], measure: Measure
) -> Change:
    moved = [channel for channel in channels if not _same(*pair, channel)]
    worth = {
        swapped: measure(_picker(pair, swapped))
        for size in range(len(moved) + 1)
        for swapped in map(frozenset, combinations(moved, size))
    }
    amounts = dict.fromkeys(channels, 0.0)
    for channel in moved:
        amounts[channel] = sum(
            (worth[swapped | {channel}] - value) / (len(moved) * comb(len(moved) - 1, len(swapped)))
            for swapped, value in worth.items()
            if channel not in swapped
        )
    found = (Cause(channel, amount) for channel, amount in amounts.items())
    return Change(
        before=worth[frozenset()],
        after=worth[frozenset(moved)],
        causes=tuple(sorted(found, key=lambda cause: -abs(cause.amount))),
    )


def _picker(pair: tuple[OutcomeParts, OutcomeParts], swapped: frozenset[Channel]) -> Pick:
    """Take swapped channels from the outcome after, all others from the one before."""
    return lambda channel: pair[channel in swapped]


def _same(before: OutcomeParts, after: OutcomeParts, channel: Channel) -> bool:
    """Whether a channel is the same in both outcomes, so that nothing comes by it."""
    if channel == "terms":
        return _same_terms(before, after)
    if channel == "policy":
        return np.array_equal(before.policy_musd, after.policy_musd)
    return all(
        np.array_equal(*arrays)
        for stages in zip(before.parts, after.parts, strict=True)
        for arrays in zip(*(stage[channel] for stage in stages), strict=True)
    )


def _same_terms(before: OutcomeParts, after: OutcomeParts) -> bool:
    """Whether members, what is wanted (shocks are events) and assumptions are the same."""
    one, other = before.outcome.scenario, after.outcome.scenario
    return (one.coalition, one.events, one.assumptions) == (
        other.coalition,
        other.events,
        other.assumptions,
    )
