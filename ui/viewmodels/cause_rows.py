"""What an edit moved, taken apart: a line for each mineral and for each channel by which its change comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.format import signed
from ui.texts import translate_entry
from ui.viewmodels.chart_parts import Words
from ui.viewmodels.headline_text import toned
from ui.viewmodels.mineral_names import list_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.measures.changes import Cause, Causes
    from negotiator.model.world import World

_CHANNELS: Final = {
    "demand response": QT_TRANSLATE_NOOP("channels", "Users and makers answer the price"),
    "substitution": QT_TRANSLATE_NOOP("channels", "Users turn to or from substitutes"),
    "reallocation": QT_TRANSLATE_NOOP("channels", "Buyers turn to other origins or scrap"),
    "capacity": QT_TRANSLATE_NOOP("channels", "Capacity is built, closed, used"),
    "stock release": QT_TRANSLATE_NOOP("channels", "Stocks are sold or filled"),
    "prices": QT_TRANSLATE_NOOP("channels", "Origins ask other prices"),
    "policy": QT_TRANSLATE_NOOP("channels", "Levies, subsidies, agreed prices"),
    "terms": QT_TRANSLATE_NOOP("channels", "Other need or assumptions"),
}


@dataclass(frozen=True, slots=True)
class CauseRow:
    """A mineral, or a channel under it."""

    label: str
    secure: Words
    """Points of the secure share."""
    cost: Words
    """Million USD a year."""
    is_mineral: bool


def cause_rows(causes: Sequence[Causes], world: World) -> tuple[CauseRow, ...]:
    """Write the lines of some minerals; channels by which nothing comes are left out."""
    return tuple(row for one in causes for row in _rows(one, world))


def _rows(causes: Causes, world: World) -> Iterator[CauseRow]:
    share, cost = causes.secure_share_frac, causes.cost_musd_per_year
    name = list_name(world.mineral(causes.mineral))
    yield _row(name, share.after - share.before, cost.after - cost.before, is_mineral=True)
    shares, costs = _by_channel(share.causes), _by_channel(cost.causes)
    channels = [one.channel for one in (*share.causes, *cost.causes)]
    for channel in dict.fromkeys(channels):
        label = translate_entry("channels", _CHANNELS[channel])
        row = _row(label, shares.get(channel, 0.0), costs.get(channel, 0.0), is_mineral=False)
        if row.secure.text or row.cost.text:
            yield row


def _by_channel(causes: Sequence[Cause]) -> dict[str, float]:
    return {one.channel: one.amount for one in causes}


def _row(label: str, share_frac: float, cost_musd: float, *, is_mineral: bool) -> CauseRow:
    points = signed(share_frac * 100.0, decimals=1)
    return CauseRow(
        label,
        _words(points, share_frac, good=1.0),
        _words(signed(cost_musd, decimals=1), cost_musd, good=-1.0),
        is_mineral,
    )


def _words(text: str, change: float, *, good: float) -> Words:
    """Write a change in its colour; nothing where it is rounded away."""
    return Words("") if text == "0" else toned(text, change, good=good)
