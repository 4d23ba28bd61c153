"""Names, dates, decimals and events as the charts write them."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from negotiator.model.events import (
    DemandShock,
    Event,
    ExitAndJackUp,
    ExportCharge,
    ExportRestriction,
    MarketEvent,
    NewCapacity,
    Outage,
    Undercutting,
)
from negotiator.units import quarter_index
from ui.format import exact_percent, fixed, signed
from ui.texts import translate, translate_entry
from ui.viewmodels.chart_parts import EventMark, Spare, Words
from ui.viewmodels.places import load_places

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.world import FloatArray, World
    from ui.viewmodels.places import Places

_DIGITS: Final = 3
_SHORT_NAMES: Final = {
    "ARE": QT_TRANSLATE_NOOP("charts", "UAE"),
    "BIH": QT_TRANSLATE_NOOP("charts", "Bosnia"),
    "DOM": QT_TRANSLATE_NOOP("charts", "Dominican Rep."),
    "EUX": QT_TRANSLATE_NOOP("charts", "EU"),
    "GBR": QT_TRANSLATE_NOOP("charts", "UK"),
    "PNG": QT_TRANSLATE_NOOP("charts", "Papua N. Guinea"),
    "ROW": QT_TRANSLATE_NOOP("charts", "rest of world"),
}
_HALF: Final = 0.5
_ALL: Final = 1.0


def quarter_text(quarter: str) -> str:
    """Write `2031Q2` as `Q2 2031`."""
    year, number = quarter.split("Q")
    pattern = translate("charts", "Q{number} {year}")
    return pattern.format(number=number, year=year)


@cache
def quarter_texts(quarters: tuple[str, ...]) -> tuple[str, ...]:
    """Write every quarter of a run; kept, because all charts of all pictures ask for the same."""
    return tuple(quarter_text(quarter) for quarter in quarters)


def region_text(world: World, region: str) -> str:
    """Write an origin as short as the margin of a chart asks for."""
    short = _SHORT_NAMES.get(region)
    if short is None:
        return _places().name(world.region(region))
    return translate_entry("charts", short)


@cache
def _places() -> Places:
    return load_places()


def decimals_of(*curves: FloatArray) -> int:
    """Decimals that give the largest value of some curves three significant digits.

    All numbers of a chart have the same decimals, so that they do not jump under the cursor.
    """
    peak = max(float(abs(curve).max()) for curve in curves)
    if peak <= 0.0:
        return 0
    return max(_DIGITS - 1 - math.floor(math.log10(peak)), 0)


def dated(date: str, value: str, rest: str, *, of: str = "") -> tuple[Words, ...]:
    """Open a reading: the date, `Q1 2031: `, the value in bold, and what it is compared with.

    Parameters
    ----------
    of : what has the value, before it; nothing if empty
    """
    named = (Words(f"{of} "),) if of else ()
    first = Words(f"{date}: ", spare=Spare.DATE)
    return (first, *named, Words(value, "text", strong=True), Words(rest))


def change_words(after: float, before: float, *, decimals: int, good: float) -> Words:
    """Write a change in brackets, as a gain where it goes the way of `good` (+1, -1, or 0: neither).

    It is the difference of the two numbers as they are written: whoever subtracts them finds it.
    """
    change = round(after, decimals) - round(before, decimals)
    text = signed(change, decimals=decimals)
    if text == "0" or not good:
        return Words(f"({text})")
    return Words(f"({text})", "gain_text" if change * good > 0.0 else "loss_text")


def value_at(curve: FloatArray, index: int, decimals: int) -> str:
    """Write one value of a curve."""
    return fixed(float(curve[index]), decimals)


@lru_cache(maxsize=1)
def event_marks(picture: Picture, world: World) -> tuple[EventMark, ...]:
    """Return the events that touch the mineral during the run, first ones first.

    Those of the last picture are kept: all its charts ask for them.
    """
    quarters = len(picture.quarters)
    events = [event for event in picture.scenario.events if picture.mineral in event.minerals]
    marks = [_mark(event, world) for event in events if isinstance(event, MarketEvent)]
    within = [
        EventMark(max(mark.start, 0), min(mark.end, quarters), mark.text)
        for mark in marks
        if mark.start < quarters and mark.end > 0
    ]
    return tuple(sorted(within, key=lambda mark: mark.start))


def _mark(event: MarketEvent, world: World) -> EventMark:
    start = quarter_index(event.start)
    length = event.quarters
    if isinstance(event, ExitAndJackUp):
        length += event.markup_quarters
    return EventMark(start, start + length, _event_text(event, world))


def _event_text(event: MarketEvent, world: World) -> str:
    """Say who does what; a region where something happens stands in the place of the actor."""
    if isinstance(event, DemandShock):
        pattern = translate("charts", "final demand times {size}")
        return pattern.format(size=fixed(event.factor, 2))
    if isinstance(event, Outage):
        pattern = translate("charts", "{actor}: {size} stands still")
        where = region_text(world, event.region)
        return pattern.format(actor=where, size=exact_percent(event.stopped_frac))
    if isinstance(event, Event):
        pattern, size = _act_pattern(event)
        return pattern.format(actor=region_text(world, event.actor), size=exact_percent(size))
    return ""


def _act_pattern(event: Event) -> tuple[str, float]:
    """Return the words for what an actor does, and the size that goes into them."""
    if isinstance(event, ExportRestriction):
        return _cut_pattern(event.cut_frac), event.cut_frac
    if isinstance(event, ExportCharge):
        return translate("charts", "{actor} charges {size} on exports"), event.markup_frac
    if isinstance(event, ExitAndJackUp):
        return translate("charts", "{actor} undercuts by {size}, then charges"), event.cut_frac
    if isinstance(event, Undercutting):
        return translate("charts", "{actor} undercuts by {size}"), event.cut_frac
    if isinstance(event, NewCapacity):
        return translate("charts", "{actor} opens new capacity"), 0.0
    return translate("charts", "trade with {actor} opens"), 0.0


def _cut_pattern(cut_frac: float) -> str:
    if cut_frac == _HALF:
        return translate("charts", "{actor} halves exports")
    if cut_frac == _ALL:
        return translate("charts", "{actor} stops exports")
    return translate("charts", "{actor} cuts exports by {size}")


def place_text(world: World, region: str) -> str:
    """Write a region as the list of the coalition does."""
    return _places().name(world.region(region))
