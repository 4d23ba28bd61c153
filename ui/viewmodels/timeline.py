"""The timeline: what of the deal is in force when, and what happens outside, for the chosen mineral."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, Signal, Slot

from negotiator.model.date_edits import with_event_dates, with_instrument_dates
from negotiator.units import quarter_index, quarter_name
from ui.texts import listed
from ui.viewmodels.chart_words import quarter_text
from ui.viewmodels.choice_words import kind_words

if TYPE_CHECKING:
    from negotiator.model.events import AnyEvent
    from negotiator.model.scenario import Scenario
    from ui.document import Document
    from ui.selection import Selection

_POINTS: Final = frozenset({"project_finance"})
"""Kinds of instruments that begin and then stand."""
Row = Literal["deal", "events"]


@dataclass(frozen=True, slots=True)
class TimelineBar:
    """Something that lasts from one quarter to another, both counted from 2026 Q1 and inside.

    An event may last beyond the run.
    """

    row: Row
    places: tuple[int, ...]
    """Its instruments or its event, by their place in the scenario."""
    label: str
    first: int
    last: int
    has_length: bool
    """Whether its end can be moved by itself."""

    @property
    def key(self) -> tuple[Row, tuple[int, ...]]:
        """What stays the same while its dates change."""
        return self.row, self.places


class TimelineViewModel(QObject):
    """Bars of the timeline, and the edits that dragging them makes: one undo step a gesture."""

    changed = Signal()
    quarter_changed = Signal(int)

    def __init__(
        self, document: Document, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._gesture = 0
        self._shown = (self.quarters, self.bars)
        document.changed.connect(self._follow)
        selection.mineral_changed.connect(self._follow)
        selection.quarter_changed.connect(self.quarter_changed)

    @property
    def quarters(self) -> int:
        """Length of the run."""
        return self._scenario.quarters

    @property
    def quarter(self) -> int:
        """Quarter under the shared cursor."""
        return min(self._selection.quarter, self.quarters - 1)

    @property
    def bars(self) -> tuple[TimelineBar, ...]:
        """Bars of the deal, those of like dates as one, then events."""
        return (*self._deal_bars(), *self._event_bars())

    @Slot(int)
    def select_quarter(self, quarter: int) -> None:
        """Move the shared cursor, within the run."""
        self._selection.select_quarter(min(max(quarter, 0), self.quarters - 1))

    def start_gesture(self) -> None:
        """Begin a drag or a press: the edits until the next one are a single undo step."""
        self._gesture += 1

    def move(self, bar: TimelineBar, first: int, last: int) -> None:
        """Give a bar other dates, kept inside the run; the end of an event may lie beyond it."""
        end = self.quarters - 1
        last = max(last, 0) if bar.row == "events" else min(max(last, 0), end)
        first = min(max(first, 0), last, end)
        if (first, last) == (bar.first, bar.last):
            return
        words = self.tr("Move: {what}").format(what=bar.label)
        if bar.row == "deal":
            after = with_instrument_dates(self._scenario, bar.places, first=first, last=last)
        else:
            after = with_event_dates(self._scenario, bar.places[0], first=first, last=last)
        self._document.edit(after, words, gesture=f"timeline:{bar.key}:{self._gesture}")

    def description(self, bar: TimelineBar) -> str:
        """Say what a bar is and when, `Floor at the border: Q1 2027 to Q4 2040`."""
        if not bar.has_length and bar.first == bar.last:
            return self.tr("{what}: {first}").format(what=bar.label, first=_shown(bar.first))
        pattern = self.tr("{what}: {first} to {last}")
        return pattern.format(what=bar.label, first=_shown(bar.first), last=_shown(bar.last))

    @property
    def _scenario(self) -> Scenario:
        return self._document.scenario

    def _deal_bars(self) -> list[TimelineBar]:
        by_dates: dict[tuple[int, int, bool], list[int]] = {}
        instruments = self._scenario.deal.instruments
        for place, one in enumerate(instruments):
            if one.mineral == self._selection.mineral:
                last = self.quarters - 1 if one.end is None else quarter_index(one.end)
                has_length = one.kind not in _POINTS
                dates = (quarter_index(one.start), last, has_length)
                by_dates.setdefault(dates, []).append(place)
        return [
            self._bar("deal", tuple(places), (first, last), has_length=has_length)
            for (first, last, has_length), places in sorted(by_dates.items())
            if first < self.quarters
        ]

    def _event_bars(self) -> list[TimelineBar]:
        found = []
        for place, event in enumerate(self._scenario.events):
            if self._concerns(event) and quarter_index(event.start) < self.quarters:
                first = quarter_index(event.start)
                length = getattr(event, "quarters", 1)
                has_length = hasattr(event, "quarters")
                span = (first, first + length - 1)
                found.append(self._bar("events", (place,), span, has_length=has_length))
        return found

    def _bar(
        self, row: Row, places: tuple[int, ...], span: tuple[int, int], *, has_length: bool
    ) -> TimelineBar:
        first, last = span
        of_row = self._scenario.deal.instruments if row == "deal" else self._scenario.events
        names = dict.fromkeys(kind_words(of_row[place].kind) for place in places)
        return TimelineBar(
            row=row,
            places=places,
            label=listed(names),
            first=max(first, 0),
            last=max(last, first) if row == "events" else min(max(last, first), self.quarters - 1),
            has_length=has_length,
        )

    def _concerns(self, event: AnyEvent) -> bool:
        """Whether an event touches the chosen mineral; who joins or leaves concerns all."""
        mineral = getattr(event, "mineral", None)
        minerals = getattr(event, "minerals", ()) if mineral is None else (mineral,)
        return not minerals or self._selection.mineral in minerals

    @Slot()
    def _follow(self) -> None:
        """Tell of other bars; most edits move none."""
        shown = (self.quarters, self.bars)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


def _shown(quarter: int) -> str:
    return quarter_text(quarter_name(quarter))
