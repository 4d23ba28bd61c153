"""Scenarios side by side: outcomes with the difference to one of them, who gains, and which levers differ."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from negotiator.measures.together import club_over
from negotiator.model.checks import require_sound
from negotiator.model.difference import levers
from negotiator.model.edits import without_deal
from ui.format import NO_VALUE, figure, percent, short, signed, signed_points, written_change_frac
from ui.texts import translate
from ui.viewmodels.error_words import error_text
from ui.viewmodels.lever_words import LeverWords
from ui.viewmodels.money_words import shown_musd

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.errors import NegotiatorError
    from negotiator.measures.picture import Extra, Picture
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.document import Document
    from ui.runner import Runner
    from ui.selection import Selection

MOST_SCENARIOS: Final = 6
_WANTED: Final[frozenset[Extra]] = frozenset({"minerals"})
Kind = Literal["heading", "outcome", "gain", "lever"]


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A line of the table: its words and a cell for each scenario, then lowest, mean and highest."""

    kind: Kind
    label: str
    unit: str
    cells: tuple[str, ...]
    spread: tuple[str, str, str]
    differs: bool
    """Whether the scenarios do not agree on it."""


@dataclass(slots=True)
class _Entry:
    """A scenario of the comparison; the first is the document, which changes."""

    name: str
    scenario: Scenario
    picture: Picture | None = None
    failure: str = ""


class CompareViewModel(QObject):
    """The scenarios that are compared; each is computed once, one after the other."""

    changed = Signal()
    """Scenarios, their figures or the base are others."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        make_runner: Callable[[], Runner],
        *,
        region_name: Callable[[str], str],
        world: World,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._make_runner = make_runner
        self._runner: Runner | None = None
        self._region_name = region_name
        self._world = world
        self._words = LeverWords(world, region_name)
        self._entries = [_Entry(self._own_name(), document.scenario)]
        self._base = 0
        self._asked: Scenario | None = None
        document.changed.connect(self._follow)
        selection.baseline_changed.connect(self._compute_anew)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the scenarios, the document first."""
        return tuple(entry.name for entry in self._entries)

    @property
    def base(self) -> int:
        """Which scenario the others are compared with."""
        return self._base

    @property
    def is_full(self) -> bool:
        """Whether no further scenario fits."""
        return len(self._entries) >= MOST_SCENARIOS

    @property
    def is_computing(self) -> bool:
        """Whether figures are still to come."""
        return any(entry.picture is None and not entry.failure for entry in self._entries)

    @property
    def failures(self) -> tuple[str, ...]:
        """Scenarios that cannot be computed, with the reason."""
        return tuple(f"{one.name}: {one.failure}" for one in self._entries if one.failure)

    @property
    def rows(self) -> tuple[CompareRow, ...]:
        """Lines of the table."""
        return (
            _heading(self._outcome_heading()),
            *self._outcome_rows(),
            _heading(translate("compare", "Gain a year against no deal, m USD")),
            *self._gain_rows(),
            _heading(translate("compare", "Settings that differ")),
            *self._lever_rows(),
        )

    def start(self) -> None:
        """Compute what is missing; called when the view is shown."""
        if self._runner is None:
            self._runner = self._make_runner()
            self._runner.finished.connect(self._take)
            self._runner.failed.connect(self._fail)
        self._ask()

    def require_sound(self, scenario: Scenario) -> None:
        """Raise `ScenarioError` where a scenario from elsewhere does not fit the data."""
        require_sound(self._world, scenario)

    def add(self, name: str, scenario: Scenario) -> None:
        """Put a scenario beside the others."""
        if not self.is_full:
            self._entries.append(_Entry(name, scenario))
            self.changed.emit()
            self._ask()

    def add_without_deal(self) -> None:
        """Put the document without its deal beside it: the same members, events and assumptions."""
        name = translate("compare", "This document, no deal")
        self.add(name, without_deal(self._document.scenario))

    def remove(self, index: int) -> None:
        """Take a scenario away; the document stays."""
        if 0 < index < len(self._entries):
            del self._entries[index]
            self._base = 0 if self._base == index else self._base - (self._base > index)
            self.changed.emit()

    def set_base(self, index: int) -> None:
        """Compare with this scenario."""
        self._base = index
        self.changed.emit()

    def close(self) -> None:
        """End the computation and wait for it."""
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def _own_name(self) -> str:
        return translate("compare", "This document")

    @Slot()
    def _follow(self) -> None:
        self._entries[0] = _Entry(self._own_name(), self._document.scenario)
        self.changed.emit()
        self._ask()

    @Slot()
    def _compute_anew(self) -> None:
        """Compare all with the baseline that was chosen for the whole window."""
        for entry in self._entries:
            entry.picture, entry.failure = None, ""
        self.changed.emit()
        self._ask()

    def _ask(self) -> None:
        """Ask for the next missing picture; one is under way at a time."""
        if self._runner is None or self._runner.busy:
            return
        missing = (one for one in self._entries if one.picture is None and not one.failure)
        entry = next(missing, None)
        if entry is not None:
            self._asked = entry.scenario
            self._runner.request(
                entry.scenario,
                self._selection.mineral,
                _WANTED,
                baseline=self._selection.baseline,
            )

    @Slot(object)
    def _take(self, picture: Picture) -> None:
        is_asked = picture.baseline == self._selection.baseline
        for entry in self._entries:
            if is_asked and entry.scenario == picture.scenario:
                entry.picture = picture
        self.changed.emit()
        self._ask()

    @Slot(object)
    def _fail(self, error: NegotiatorError) -> None:
        for entry in self._entries:
            if entry.scenario == self._asked:
                entry.failure = error_text(error)
        self.changed.emit()
        self._ask()

    @property
    def _minerals(self) -> tuple[str, ...]:
        """Minerals over which all are measured: those of any of the deals, else all."""
        deals = (entry.scenario.deal.minerals for entry in self._entries)
        touched = dict.fromkeys(mineral for deal in deals for mineral in deal)
        return tuple(touched) or tuple(mineral.id for mineral in self._world.minerals)

    def _outcome_heading(self) -> str:
        """Say over how many minerals: different ones would make the figures incomparable."""
        pattern = translate("compare", "Outcome, mean of the run over the same minerals: {count}")
        return pattern.format(count=len(self._minerals))

    def _outcome_rows(self) -> list[CompareRow]:
        money, none = translate("compare", "m USD a year"), ""
        deal, no_deal = self._clubs(is_without=False), self._clubs(is_without=True)
        scenarios = [entry.scenario for entry in self._entries]
        lines: tuple[tuple[str, str, Sequence[float | None], _Style], ...] = (
            (
                translate("compare", "Members"),
                none,
                [float(len(one.coalition.members)) for one in scenarios],
                _COUNT,
            ),
            (
                translate("compare", "Minerals of the deal"),
                none,
                [float(len(one.deal.minerals)) for one in scenarios],
                _COUNT,
            ),
            (translate("compare", "Secure share"), none, deal[0], _SHARE),
            (translate("compare", "Secure share without a deal"), none, no_deal[0], _SHARE),
            (translate("compare", "Cost"), money, deal[1], _MONEY),
            (translate("compare", "Cost without a deal"), money, no_deal[1], _MONEY),
            (
                translate("compare", "Buyers, against no deal"),
                money,
                self._headline("buyers_change_musd_per_year"),
                _CHANGE,
            ),
            (
                translate("compare", "Treasuries, against no deal"),
                money,
                self._headline("treasuries_change_musd_per_year"),
                _CHANGE,
            ),
        )
        return [self._row("outcome", (label, unit), each, how) for label, unit, each, how in lines]

    def _clubs(self, *, is_without: bool) -> tuple[list[float | None], list[float | None]]:
        """Secure share and cost of each scenario over the same minerals; None where they are to come."""
        found = [self._club(entry.picture, is_without=is_without) for entry in self._entries]
        return [one[0] for one in found], [one[1] for one in found]

    def _club(
        self, picture: Picture | None, *, is_without: bool
    ) -> tuple[float | None, float | None]:
        if picture is None or picture.extras.minerals is None or not picture.club.members:
            return None, None
        return club_over(picture.extras.minerals[int(is_without)], self._minerals)

    def _headline(self, name: str) -> list[float | None]:
        pictures = (entry.picture for entry in self._entries)
        return [None if one is None else getattr(one.headline, name) for one in pictures]

    def _gain_rows(self) -> list[CompareRow]:
        """Members of any of the scenarios that gain or lose in one; one outside a club has its gain as well."""
        regions = dict.fromkeys(
            region for entry in self._entries for region in entry.scenario.coalition.regions
        )
        gains = [
            {region: shown_musd(gain) for region, gain in one.picture.gains_musd_per_year.items()}
            if one.picture
            else {}
            for one in self._entries
        ]
        named = sorted((self._region_name(region), region) for region in regions)
        lines = [(name, [line.get(region) for line in gains]) for name, region in named]
        return [
            self._row("gain", (name, ""), values, _CHANGE) for name, values in lines if any(values)
        ]

    def _lever_rows(self) -> list[CompareRow]:
        found = [levers(entry.scenario) for entry in self._entries]
        paths = dict.fromkeys(path for one in found for path in one)
        rows = []
        for path in paths:
            values = [one.get(path) for one in found]
            if any(value != values[0] for value in values) and not self._words.is_said(path):
                place = self._words.place_of_event_kind(path)
                kinds = {str(one[place]) for one in found if place in one}
                kind = kinds.pop() if len(kinds) == 1 else ""
                label = self._words.label(path, kind)
                rows.append(
                    self._lever_row(
                        label, values, partial(self._words.written, path, event_kind=kind)
                    )
                )
        return rows

    def _lever_row(
        self, label: str, values: Sequence[object], write: Callable[[object], str]
    ) -> CompareRow:
        numbers = [
            float(v) for v in values if isinstance(v, int | float) and not isinstance(v, bool)
        ]
        spread = _spread(numbers, write) if numbers else ("", "", "")
        cells = tuple(map(write, values))
        return CompareRow("lever", label, "", cells, spread, differs=True)

    def _row(
        self, kind: Kind, words: tuple[str, str], values: Sequence[float | None], how: _Style
    ) -> CompareRow:
        base = values[self._base]
        known = [value for value in values if value is not None]
        cells = tuple(
            _cell(value, None if place == self._base else base, how)
            for place, value in enumerate(values)
        )
        plain = {NO_VALUE if value is None else how.write(value) for value in values}
        return CompareRow(kind, *words, cells, _spread(known, how.write), differs=len(plain) > 1)


class _Style(NamedTuple):
    """How a number and a difference of two are written."""

    write: Callable[[float], str]
    difference: Callable[[float, float], str]


def _cell(value: float | None, base: float | None, how: _Style) -> str:
    """Write a number, with the difference to the base where there is one: `62 % (+4)`."""
    if value is None:
        return NO_VALUE
    text = how.write(value)
    if base is None:
        return text
    change = how.difference(value, base)
    return text if change == "0" else f"{text} ({change})"


def _spread(known: Sequence[float], write: Callable[[float], str]) -> tuple[str, str, str]:
    """Lowest, mean and highest; dashes where nothing is known."""
    if not known:
        return (NO_VALUE, NO_VALUE, NO_VALUE)
    return write(min(known)), write(sum(known) / len(known)), write(max(known))


def _heading(words: str) -> CompareRow:
    return CompareRow("heading", words, "", (), ("", "", ""), differs=True)


_SHARE: Final = _Style(percent, lambda one, base: signed_points(written_change_frac(one, base)))
_MONEY: Final = _Style(figure, lambda one, base: signed(one - base))
_CHANGE: Final = _Style(signed, lambda one, base: signed(one - base))
_COUNT: Final = _Style(short, lambda one, base: signed(one - base, decimals=0))
