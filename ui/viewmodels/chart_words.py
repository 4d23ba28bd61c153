"""Names, dates, decimals and events as the charts write them."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Final

from negotiator.model.events import ExportRestriction, NewCapacity
from negotiator.units import quarter_index
from ui.format import fixed, percent, signed
from ui.texts import translate
from ui.viewmodels.chart_parts import EventMark, Words
from ui.viewmodels.places import load_places

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.events import AnyEvent, Undercutting
    from negotiator.model.world import FloatArray, World
    from ui.viewmodels.places import Places

_DIGITS: Final = 3
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
    short = {
        "ARE": translate("charts", "UAE"),
        "BIH": translate("charts", "Bosnia"),
        "DOM": translate("charts", "Dominican Rep."),
        "EUX": translate("charts", "EU"),
        "GBR": translate("charts", "UK"),
        "PNG": translate("charts", "Papua N. Guinea"),
        "ROW": translate("charts", "rest of world"),
    }
    return short.get(region) or _places().name(world.region(region))


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


def dated(text: str, value: str, rest: str) -> tuple[Words, Words, Words]:
    """Open a reading: the date, `Q1 2031: `, the value in bold, and what it is compared with."""
    return Words(text), Words(value, "text", strong=True), Words(rest)


def change_words(change: float, *, decimals: int, good: float) -> Words:
    """Write a change in brackets, as a gain where it goes the way of `good` (+1 or -1)."""
    text = signed(change, decimals=decimals)
    if text == "0":
        return Words(f"({text})")
    return Words(f"({text})", "gain_text" if change * good > 0.0 else "loss_text")


def value_at(curve: FloatArray, index: int, decimals: int) -> str:
    """Write one value of a curve."""
    return fixed(float(curve[index]), decimals)


def event_marks(picture: Picture, world: World) -> tuple[EventMark, ...]:
    """Return the events that touch the mineral during the run, first ones first."""
    quarters = len(picture.quarters)
    events = [event for event in picture.scenario.events if picture.mineral in event.minerals]
    marks = [_mark(event, world) for event in events]
    within = [
        EventMark(max(mark.start, 0), min(mark.end, quarters), mark.text)
        for mark in marks
        if mark.start < quarters and mark.end > 0
    ]
    return tuple(sorted(within, key=lambda mark: mark.start))


def _mark(event: AnyEvent, world: World) -> EventMark:
    start, actor = quarter_index(event.start), region_text(world, event.actor)
    if isinstance(event, NewCapacity):
        text = translate("charts", "{actor} opens new capacity").format(actor=actor)
    else:
        text = _event_pattern(event).format(actor=actor, cut=percent(event.cut_frac))
    return EventMark(start, start + event.quarters, text)


def _event_pattern(event: ExportRestriction | Undercutting) -> str:
    if not isinstance(event, ExportRestriction):
        return translate("charts", "{actor} undercuts by {cut}")
    if event.cut_frac == _HALF:
        return translate("charts", "{actor} halves exports")
    if event.cut_frac == _ALL:
        return translate("charts", "{actor} stops exports")
    return translate("charts", "{actor} cuts exports by {cut}")
