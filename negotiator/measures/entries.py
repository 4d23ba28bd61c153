"""Entries: amounts of money that move in some places, and their sums by region (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from negotiator.model.world import FloatArray


class Entry(NamedTuple):
    """What one thing adds to the money of some places."""

    part: str
    """Of the ledger."""
    places: tuple[str, ...]
    """Region ids, each once."""
    amounts_musd: FloatArray
    """(t, place) million USD a quarter; with the axis of draws first where there are several."""


def booked(
    entries: Iterable[Entry], parts: Sequence[str], regions: Sequence[str], table: FloatArray
) -> FloatArray:
    """Add entries to a table (part, t, region); what belongs to other parts or regions is left out."""
    columns = {region: column for column, region in enumerate(regions)}
    for part, places, amounts in entries:
        if part in parts:
            here = [place for place, name in enumerate(places) if name in columns]
            row = table[..., parts.index(part), :, :]
            row[..., [columns[places[place]] for place in here]] += amounts[..., here]
    return table


def yearly_musd(
    entries: Iterable[Entry], parts: Sequence[str], regions: Sequence[str]
) -> FloatArray:
    """(part, region) million USD a year, means over the run."""
    means = [
        entry._replace(amounts_musd=entry.amounts_musd.mean(axis=-2, keepdims=True))
        for entry in entries
    ]
    draws = max((mean.amounts_musd.shape[:-2] for mean in means), default=())
    table = booked(means, parts, regions, np.zeros((*draws, len(parts), 1, len(regions))))
    return table[..., 0, :] * QUARTERS_PER_YEAR


def received_musd(entries: Iterable[Entry], regions: Iterable[str], quarters: int) -> FloatArray:
    """(t,) million USD a quarter that entries bring to some regions together."""
    wanted, total = set(regions), np.zeros(quarters)
    for _, places, amounts in entries:
        here = [place for place, name in enumerate(places) if name in wanted]
        if here:
            total = total + amounts[..., here].sum(axis=-1)
    return total
