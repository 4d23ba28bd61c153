"""Reasons: which minerals moved the club's secure share, by which channels, and whose doing it is (E23)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.alignment import aligned
from negotiator.measures.causes import secure_share_causes
from negotiator.measures.channels import mixed_flows, taken_apart
from negotiator.measures.flows import chain_flows
from negotiator.measures.sales import SalesTable
from negotiator.measures.security import secure_share
from negotiator.measures.series import RECYCLING, MineralReasons, Reason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.measures.changes import Change
    from negotiator.measures.channels import Channel, OutcomeParts
    from negotiator.measures.flows import MarketFlows
    from negotiator.measures.series import Deed
    from negotiator.model.outcome import Outcome

LEAST_CHANGE_FRAC: Final = 0.005
"""What is shown in whole points is nothing below this."""
_LEAST_PART_FRAC: Final = 0.25
"""Part of what all do in one direction that a region must do to be named."""
_MOST_NAMED: Final = 2
_MOST_MINERALS: Final = 2


def reasons(before: Outcome, after: Outcome, minerals: Sequence[str]) -> tuple[MineralReasons, ...]:
    """Tell which minerals moved the club's secure share the most, and by which channels (E23).

    Minerals count by how far they moved times their economic importance. None that moved by less than
    half a point is told, nor a channel that did.

    Parameters
    ----------
    before, after : outcomes of one world over the same quarters
    minerals : ids of those that the edit may have moved
    """
    moved = {mineral: _moved(before, after, mineral) for mineral in minerals}
    told = [m for m, change in moved.items() if abs(change) >= LEAST_CHANGE_FRAC]
    importance = {m: after.world.mineral(m).economic_importance.value for m in told}
    told.sort(key=lambda m: -abs(moved[m]) * importance[m])
    return tuple(_of_mineral(before, after, mineral) for mineral in told[:_MOST_MINERALS])


def largest_moves(
    before: Outcome, after: Outcome, minerals: Sequence[str], most: int
) -> tuple[str, ...]:
    """Return the minerals whose secure share moved the most, by economic importance, however little it is."""
    weight = {m: after.world.mineral(m).economic_importance.value for m in minerals}
    size = {m: abs(_moved(before, after, m)) * weight[m] for m in minerals}
    return tuple(sorted(minerals, key=lambda m: -size[m])[:most])


def _moved(before: Outcome, after: Outcome, mineral: str) -> float:
    return _share(after, chain_flows(after, mineral)) - _share(before, chain_flows(before, mineral))


def _of_mineral(before: Outcome, after: Outcome, mineral: str) -> MineralReasons:
    first, second = aligned(before, after, mineral)
    pair = taken_apart(first, mineral), taken_apart(second, mineral)
    change = secure_share_causes(pair)
    found = tuple(
        Reason(channel, amount, *_doers(pair, channel, amount))
        for channel, amount in main_channels(change).items()
    )
    return MineralReasons(mineral, change.after - change.before, found)


def main_channels(change: Change) -> Mapping[Channel, float]:
    """Return the channels that together bring half of a change at least, two at most; none if none do."""
    whole = change.after - change.before
    found: dict[Channel, float] = {}
    for cause in change.causes[:_MOST_NAMED]:
        if cause.amount * whole > 0.0 and abs(cause.amount) >= LEAST_CHANGE_FRAC:
            found[cause.channel] = cause.amount
        if abs(sum(found.values())) >= 0.5 * abs(whole):
            return found
    return {}


def _doers(
    pair: tuple[OutcomeParts, OutcomeParts], channel: Channel, amount: float
) -> tuple[Deed, tuple[str, ...]]:
    """Return what is done by a channel, and who does most of it."""
    more = amount > 0.0
    if channel == "reallocation":
        names = _one_kind(_named(effects_by_origin(pair, channel), amount))
        if names == (RECYCLING,) or _sales_change(pair, names) * amount > 0.0:
            return "sells more" if more else "sells less", names
    if channel == "capacity":
        names = _named(effects_by_origin(pair, channel), amount)
        kept, built = (_capacity_change(pair, names, limit) for limit in (np.minimum, np.maximum))
        if abs(kept) >= abs(built) and kept * amount > 0.0:
            return "closes less" if more else "closes more", names
        if built * amount > 0.0:
            return "builds more" if more else "builds less", names
    return "", ()


def effects_by_origin(
    pair: tuple[OutcomeParts, OutcomeParts], channel: Channel
) -> dict[str, float]:
    """Effect on the secure share (E23) of each origin's part in a channel, and of recycling's.

    With the channel alone swapped, the part of one origin is put back to what it was before; what that
    takes away is its effect.
    """
    outcome = pair[0].outcome
    before = mixed_flows(lambda _: pair[0])
    swapped = mixed_flows(lambda name: pair[name == channel])

    stages = list(zip(swapped, before, strict=True))
    whole = _share(outcome, swapped)
    origins = sorted({r for flows in before for r in flows.path.market.origins})
    effects = {
        r: whole - _share(outcome, [_without(*stage, r) for stage in stages]) for r in origins
    }
    scrap = [
        replace(flows, path=replace(flows.path, recycled=old.path.recycled))
        for flows, old in stages
    ]
    return effects | {RECYCLING: whole - _share(outcome, scrap)}


def _share(outcome: Outcome, chain: Sequence[MarketFlows]) -> float:
    return float(secure_share(outcome, chain).mean())


def _without(flows: MarketFlows, old: MarketFlows, origin: str) -> MarketFlows:
    """Flows with those of one origin, and its capacity, as they were."""
    here = flows.origins_in([origin])
    if not here.size:
        return flows
    tonnes = flows.tonnes.copy()
    tonnes[:, here] = old.tonnes[:, here]
    made = {}
    for name in ("capacity", "mothballed", "made"):
        made[name] = getattr(flows.path, name).copy()
        made[name][..., here] = getattr(old.path, name)[..., here]
    sales = SalesTable(tonnes, flows.landed)
    return replace(flows, path=replace(flows.path, **made), sales=sales)


def _named(effects: Mapping[str, float], amount: float) -> tuple[str, ...]:
    """Return who brings most of what is done in the direction of an effect."""
    sign = 1.0 if amount > 0.0 else -1.0
    total = sum(sign * value for value in effects.values() if sign * value > 0.0)
    large = [n for n, value in effects.items() if sign * value > _LEAST_PART_FRAC * total > 0.0]
    return tuple(sorted(large, key=lambda name: -abs(effects[name]))[:_MOST_NAMED])


def _one_kind(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return recycling alone where it comes first, else origins alone."""
    if names[:1] == (RECYCLING,):
        return names[:1]
    return tuple(name for name in names if name != RECYCLING)


def _capacity_change(
    pair: tuple[OutcomeParts, OutcomeParts], regions: Sequence[str], limit: np.ufunc
) -> float:
    """Change of the mean capacity of some makers, over that of all at the start.

    Parameters
    ----------
    limit : `minimum` for the part up to what was there at the start, `maximum` for what lies beyond
    """
    change = 0.0
    for old, new in zip(pair[0].chain, pair[1].chain, strict=True):
        start, here = old.path.capacity[old.draws][:1], old.origins_in(regions)
        ends = [
            limit(flows.path.capacity[flows.draws], start)[:, here].sum() for flows in (old, new)
        ]
        change += float((ends[1] - ends[0]) / start.sum())
    return change


def _sales_change(pair: tuple[OutcomeParts, OutcomeParts], regions: Sequence[str]) -> float:
    """Change of what some origins sell to members when buyers alone move, over all that is sold to them."""
    members = pair[0].outcome.scenario.coalition.regions
    swapped = mixed_flows(lambda name: pair[name == "reallocation"])
    change = 0.0
    for old, new in zip(mixed_flows(lambda _: pair[0]), swapped, strict=True):
        here, total = old.origins_in(regions), old.to(members).sum()
        if total > 0.0:
            sold = [flows.to(members)[:, here].sum() for flows in (old, new)]
            change += float((sold[1] - sold[0]) / total)
    return change
