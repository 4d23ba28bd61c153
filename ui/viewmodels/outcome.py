"""What the outcome view shows: the chosen charts of the newest picture, the shared cursor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.viewmodels.bands import BandsViewModel
from ui.viewmodels.charts import empty_text
from ui.viewmodels.gallery import (
    FIRST,
    KINDS,
    extras_of,
    has_extra,
    kind_of,
    made_chart,
    sound_places,
)
from ui.viewmodels.headline import HeadlineViewModel
from ui.viewmodels.timeline import TimelineViewModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from negotiator.measures.picture import Extra, Picture
    from negotiator.model.world import World
    from ui.document import Document
    from ui.selection import Selection
    from ui.viewmodels.chart_parts import Chart

BEFORE_MS: Final = 1200
"""So long a replay shows what was before."""


class OutcomeViewModel(QObject):
    """Four places with a chart each, charts in windows of their own, and the cursor they share."""

    charts_changed = Signal()
    """Charts or `message` are others."""
    sources_wanted = Signal()
    """The numbers behind the chosen mineral are to be shown."""
    places_changed = Signal()
    """Another chart was chosen for a place."""
    extras_wanted = Signal()
    """A chart is shown that needs figures which the newest picture has not."""
    quarter_changed = Signal(int)

    def __init__(
        self, document: Document, selection: Selection, world: World, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.headline = HeadlineViewModel(document, selection, world, self)
        """What stands above the charts."""
        self.timeline = TimelineViewModel(document, selection, self)
        """What runs along the bottom."""
        self.bands = BandsViewModel(parent=self)
        """Bands of the charts and the headline."""
        self._document = document
        self._selection = selection
        self._world = world
        self._picture: Picture | None = None
        self._places: tuple[str, ...] = FIRST
        self._detached: tuple[str, ...] = ()
        self._charts: dict[str, Chart] = {}
        self._message = ""
        self._past: Picture | None = None
        self._replay = QTimer(self, singleShot=True, interval=BEFORE_MS)
        self._replay.timeout.connect(self._come_back)
        selection.quarter_changed.connect(self._follow_cursor)
        self.bands.bands_changed.connect(self._show_bands)

    @property
    def world(self) -> World:
        """The world that is shown."""
        return self._world

    @property
    def picture(self) -> Picture | None:
        """The newest picture; None before the first run."""
        return self._picture

    @property
    def picture_before(self) -> Picture | None:
        """The picture before the last change; None where it cannot be shown beside the newest one."""
        before = self.headline.before
        if before is None or self._message or empty_text(before, self._world):
            return None
        return before

    @property
    def places(self) -> tuple[str, ...]:
        """Ids of the charts of the four places, row by row."""
        return self._places

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Charts of the four places; empty where `message` says why."""
        return tuple(self._charts[name] for name in self._places) if self._charts else ()

    def chart(self, name: str) -> Chart | None:
        """Return a chart that is shown, by its id; None where `message` says why there is none."""
        return self._charts.get(name)

    @property
    def names(self) -> dict[str, str]:
        """Words of every chart of the gallery by its id, for menus."""
        adversary = self._document.scenario.adversary
        return {kind.id: kind.words(self._world, adversary) for kind in KINDS}

    @property
    def extras(self) -> frozenset[Extra]:
        """Further figures that the charts on the screen need."""
        return extras_of((*self._places, *self._detached))

    @property
    def is_waiting(self) -> bool:
        """Whether the newest picture lacks figures of a chart on the screen."""
        picture = self._picture
        return picture is None or not all(has_extra(picture, extra) for extra in self.extras)

    @property
    def message(self) -> str:
        """Why there are no charts, and what would do."""
        return self._message

    @property
    def quarter(self) -> int:
        """Quarter under the shared cursor, within the run that is shown."""
        last = len(self._picture.quarters) - 1 if self._picture else 0
        return min(self._selection.quarter, last)

    def choose(self, place: int, name: str) -> None:
        """Show a chart in a place; where another place has it already, the two change places."""
        places = list(self._places)
        if name in places:
            places[places.index(name)] = places[place]
        places[place] = name
        self.arrange(places)

    def arrange(self, names: Iterable[str]) -> None:
        """Show these charts in the four places, as far as there are such charts."""
        places = sound_places(names)
        if places == self._places:
            return
        self._places = places
        self.places_changed.emit()
        self._show_others()

    def detach(self, name: str) -> None:
        """Keep a chart up to date for a window of its own."""
        if name not in self._detached:
            self._detached = (*self._detached, name)
            self._show_others()

    def release(self, name: str) -> None:
        """Forget the window of a chart."""
        self._detached = tuple(other for other in self._detached if other != name)

    @Slot()
    def replay_change(self) -> None:
        """Show for a moment what was before the last change, then what is."""
        self._look_at(self.picture_before)
        self._replay.start()

    def show_picture(self, picture: Picture) -> None:
        """Show what a run delivered."""
        self._picture, self._past = picture, None
        self._replay.stop()
        self._message = empty_text(picture, self._world)
        self.bands.follow(None if self._message else picture)
        self._make_charts()
        self.headline.show_picture(self.bands.dressed(picture))
        self.charts_changed.emit()

    def select_quarter(self, quarter: int) -> None:
        """Move the shared cursor, within the run that is shown."""
        last = len(self._picture.quarters) - 1 if self._picture else 0
        self._selection.select_quarter(min(max(quarter, 0), last))

    def _make_charts(self) -> None:
        """Make the charts that are on the screen, and no others."""
        names = dict.fromkeys((*self._places, *self._detached))
        self._charts = {}
        if self._picture is not None and not self._message:
            waits = self.bands.awaits_lines or self._past is not None
            self._charts = {
                name: replace(self._chart_of(name, self._picture), awaits_bands=waits)
                for name in names
            }

    def _chart_of(self, name: str, newest: Picture) -> Chart:
        """Chart of what is looked at; of the newest picture where that alone has its figures."""
        past, extra = self._past, kind_of(name).extra
        is_past = past is not None and (extra is None or has_extra(past, extra))
        picture = past if past is not None and is_past else newest
        return made_chart(name, self.bands.dressed(picture), self._world)

    def _look_at(self, past: Picture | None) -> None:
        self._past = past
        self.headline.look_back(past)
        self._make_charts()
        self.charts_changed.emit()

    @Slot()
    def _come_back(self) -> None:
        self._look_at(None)

    def _show_others(self) -> None:
        """Show other charts of the same picture, and ask for what they lack."""
        self._make_charts()
        self.charts_changed.emit()
        if self.is_waiting:
            self.extras_wanted.emit()

    def _show_bands(self) -> None:
        """Show charts and headline with the bands that there are now."""
        self._show_others()
        picture = None if self._picture is None else self.bands.dressed(self._picture)
        self.headline.show_ranges(picture, wanted=self.bands.is_wanted)

    def _follow_cursor(self) -> None:
        self.quarter_changed.emit(self.quarter)
