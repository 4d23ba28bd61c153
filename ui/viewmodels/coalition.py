"""The coalition as the panel shows it: who is in, what that weighs, and what may be changed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from negotiator.model.edits import with_blocs, with_member, with_members
from negotiator.model.world import COMMISSION
from ui.texts import translate_entry
from ui.viewmodels.coalition_articles import signs_words
from ui.viewmodels.coalition_facts import (
    BlocNotice,
    MeterRow,
    bloc_notices,
    commission_words,
    meter_rows,
)
from ui.viewmodels.coalition_gains import Gain, GainColumn
from ui.viewmodels.coalition_groups import UNION, Grouping, SeatGroup, seat_groups
from ui.viewmodels.memberships import Memberships
from ui.viewmodels.mineral_names import capitalised
from ui.viewmodels.places import load_places, load_presets
from ui.viewmodels.thresholds import Thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from negotiator.measures.picture import Picture
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.document import Document
    from ui.selection import Selection
    from ui.viewmodels.places import Preset

DIM_AFTER_MS: Final = 150
"""Gains of an older scenario are dimmed when no newer ones came for so long."""
GAINS_EVERY_MS: Final = 150
"""While pictures keep coming the column of gains changes no more often than this."""
REST_MS: Final = 100
"""A hand that points at a seat for so long may let it join or leave."""


class Standing(Enum):
    """What a region is to the club."""

    MEMBER = "member"
    ATTENDED = "attended"
    ADVERSARY = "adversary"
    ABSENT = "absent"


class CoalitionViewModel(QObject):
    """Coalition of the document, with the weight that it has in the chosen mineral."""

    changed = Signal()
    """Members, adversary or chosen mineral are others."""
    gains_changed = Signal()
    expected = Signal(object)
    """Scenarios that the next edit may lead to."""
    view_moved = Signal()
    """Other lines are in view."""
    explained = Signal(str)
    """Why a region cannot be ticked."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        world: World,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self.world = world
        self.places = load_places()
        self.presets = load_presets(world)
        self.seats = tuple(seat.id for seat in world.seated)
        self.union = tuple(seat.id for seat in world.seated if seat.bloc == UNION)
        """Seats of the European Union."""
        self.thresholds = Thresholds(len(self.seats), self)
        """Marks of the user on the meter."""
        self.thresholds.changed.connect(self.changed)
        self.memberships = Memberships(document, world, self.name, self)
        self._regions = {region.id: region for region in world.regions}
        self._coalition = document.scenario.coalition
        self._adversary = document.scenario.adversary
        self._members = self._coalition.regions
        self._picture: Picture | None = None
        self._column = GainColumn({})
        self.gains_are_old = False
        """Whether the gains shown belong to another coalition or deal than the one on the table."""
        self._dimming = QTimer(self, singleShot=True, interval=DIM_AFTER_MS)
        self._dimming.timeout.connect(self._dim)
        self._pace = QTimer(self, singleShot=True, interval=GAINS_EVERY_MS)
        self._pace.timeout.connect(self._show_gains)
        self._pointed: tuple[tuple[str, ...], ...] = ()
        """Seats of the lines to which the hand is near, the nearest first."""
        self._in_view: tuple[tuple[str, ...], ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._expect_pointed)
        document.changed.connect(self._take_scenario)
        selection.mineral_changed.connect(self.changed)

    @property
    def members(self) -> tuple[str, ...]:
        """Ids of the members."""
        return self._members

    @property
    def adversary(self) -> str:
        """Id of the adversary."""
        return self._adversary

    @property
    def meter(self) -> tuple[MeterRow, ...]:
        """Lines of the threshold meter, for the chosen mineral."""
        rows = meter_rows(self.world, self.members, self._selection.mineral)
        return self.thresholds.marked(rows)

    @property
    def threshold_words(self) -> str:
        """Whether the thresholds of the user are met; empty where there are none."""
        return self.thresholds.words(self.meter)

    @property
    def notices(self) -> tuple[BlocNotice, ...]:
        """Customs unions that matter for this coalition."""
        return bloc_notices(self.world, self.places, self._coalition)

    @property
    def blocs_act_as_one(self) -> bool:
        """Whether customs unions other than the EU are held to a rule like the EU's."""
        return self._coalition.blocs_act_as_one

    @property
    def gain_unit(self) -> str:
        """Unit of the column of gains."""
        return self._column.unit

    def groups(self, grouping: Grouping) -> tuple[SeatGroup, ...]:
        """All seats in groups, each seat once."""
        return seat_groups(self.world, self.places, grouping, self._selection.mineral)

    def name(self, region: str) -> str:
        """Name of a region in lists and messages."""
        return self.places.name(self._regions[region])

    def iso2(self, region: str) -> str:
        """Code of the flag of a region."""
        return self._regions[region].iso2

    def is_found(self, region: str, typed: str) -> bool:
        """Whether a region matches what was typed."""
        return self.places.is_found(self._regions[region], typed)

    def absent_found(self, typed: str) -> str | None:
        """First region that matches what was typed and has no seat."""
        absent = (region for region in self._regions.values() if not region.seated)
        return next((region.id for region in absent if self.places.is_found(region, typed)), None)

    def standing(self, region: str) -> Standing:
        """What a region is to the club."""
        if region in self.members:
            return Standing.MEMBER
        if region == self.adversary:
            return Standing.ADVERSARY
        return Standing.ATTENDED if self._regions[region].seated else Standing.ABSENT

    def explanation(self, region: str) -> str:
        """Name and standing of a region in one line."""
        sentences = {
            Standing.MEMBER: self.tr("{name} is in the club"),
            Standing.ATTENDED: self.tr("{name} attended and is not in the club"),
            Standing.ADVERSARY: self.tr("{name} is the adversary and cannot join"),
            Standing.ABSENT: self.tr("{name} did not attend and has no seat"),
        }
        return sentences[self.standing(region)].format(name=self.name(region))

    def tip(self, region: str) -> str:
        """Name, standing, dates and articles of a region, and what the Commission stands for."""
        lines = [self.explanation(region)]
        signs = self.memberships.signs(region)
        if signs is not None:
            lines += [self.memberships.span(region).text, capitalised(signs_words(signs))]
        if region == COMMISSION:
            lines.append(commission_words(self.places))
        return "\n".join(line for line in lines if line)

    def gain(self, *regions: str) -> Gain | None:
        """Yearly gain of a seat; of the members among several seats, of all where none is in."""
        inside = tuple(region for region in regions if region in self.members)
        return self._column.gain(inside or regions, inside=bool(inside))

    def toggle(self, region: str) -> None:
        """Let a seat join or leave; explain why where a region cannot."""
        if self.standing(region) not in {Standing.MEMBER, Standing.ATTENDED}:
            self.explained.emit(self.explanation(region))
            return
        text = self.tr("Add {name} to the club")
        if region in self.members:
            text = self.tr("Take {name} out of the club")
        self._document.edit(self._toggled(region), text.format(name=self.name(region)))

    def toggle_union(self) -> None:
        """Let all seats of the European Union join; take them out where all are in."""
        text = self.tr("Add the European Union to the club")
        if set(self.union) <= set(self.members):
            text = self.tr("Take the European Union out of the club")
        self._document.edit(self._union_toggled(), text)

    def point_at(self, *lines: tuple[str, ...]) -> None:
        """Note to what a hand is near: a seat, all seats of the European Union, or nothing.

        Parameters
        ----------
        lines : seats of each line, the one that is pointed at first
        """
        self._pointed = lines
        self._rest.start()

    def press_on(self, *regions: str) -> None:
        """Note that a click has begun there: until it ends the worker has a tenth of a second."""
        self._pointed = (regions,)
        self._rest.stop()
        self._expect_pointed()

    def note_in_view(self, lines: tuple[tuple[str, ...], ...]) -> None:
        """Note the seats of each line that can be seen in the list."""
        if lines != self._in_view:
            self._in_view = lines
            self.view_moved.emit()

    def clubs_in_view(self) -> Iterator[Scenario]:
        """Yield to which scenarios clicks on the lines in view would lead."""
        return (way for line in self._in_view if (way := self._way_of(line)) is not None)

    def let_blocs_act(self, *, as_one: bool) -> None:
        """Hold customs unions other than the EU to a rule like the EU's, or not."""
        text = self.tr("Let each member act by itself")
        if as_one:
            text = self.tr("Let customs unions act as one")
        self._document.edit(with_blocs(self._document.scenario, act_as_one=as_one), text)

    def choose(self, preset: Preset) -> None:
        """Make a preset the coalition."""
        text = self.tr("Choose coalition: {name}").format(
            name=translate_entry("presets", preset.name)
        )
        self.set_members(preset.regions, text)

    def set_members(self, regions: Iterable[str], text: str) -> None:
        """Make these regions the club in one step of the undo history; the adversary stays out."""
        self._document.edit(self._with_members(regions), text)

    def _with_members(self, regions: Iterable[str]) -> Scenario:
        """Return the scenario with these members; as it is where that changes nothing."""
        wanted = tuple(region for region in regions if region != self.adversary)
        scenario = self._document.scenario
        same = set(wanted) == set(self.members)
        return scenario if same else with_members(scenario, wanted)

    def _toggled(self, region: str) -> Scenario:
        joined = region not in self.members
        return with_member(self._document.scenario, region, joined=joined)

    def _union_toggled(self) -> Scenario:
        if set(self.union) <= set(self.members):
            return self._with_members(one for one in self.members if one not in self.union)
        return self._with_members((*self.members, *self.union))

    @Slot()
    def _expect_pointed(self) -> None:
        """Say to which scenarios clicks near the place where the hand rests would lead."""
        ways = [way for line in self._pointed if (way := self._way_of(line)) is not None]
        if ways:
            self.expected.emit(tuple(ways))

    def _way_of(self, line: tuple[str, ...]) -> Scenario | None:
        """To which scenario a click on a line of these seats leads."""
        if len(line) > 1:
            return self._union_toggled()
        can = line and self.standing(line[0]) in {Standing.MEMBER, Standing.ATTENDED}
        return self._toggled(line[0]) if can else None

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        """Take the gains of a run; they are shown at once unless others were a moment ago."""
        self._picture = picture
        if picture.scenario == self._document.scenario:
            self._dimming.stop()
        else:
            self._dimming.start()
        if not self._pace.isActive():
            self._show_gains()

    @Slot()
    def _show_gains(self) -> None:
        """Show the newest gains where they are others, and hold them for a moment."""
        if self._picture is None:
            return
        column = GainColumn(self._picture.gains_musd_per_year)
        if column == self._column and not self.gains_are_old:
            return
        self._column = column
        self.gains_are_old = False
        self._pace.start()
        self.gains_changed.emit()

    @Slot(object)
    def _take_scenario(self, scenario: Scenario) -> None:
        """Say so where members or adversary are others; a price moves neither."""
        self._note_age(scenario)
        if (scenario.coalition, scenario.adversary) == (self._coalition, self._adversary):
            return
        self._coalition, self._adversary = scenario.coalition, scenario.adversary
        self._members = scenario.coalition.regions
        self._rest.start()
        self.changed.emit()

    def _note_age(self, scenario: Scenario) -> None:
        """Begin to count how long the gains belong to another scenario."""
        if self._picture is None:
            return
        if self._picture.scenario == scenario:
            self._dimming.stop()
        elif not self.gains_are_old and not self._dimming.isActive():
            self._dimming.start()

    @Slot()
    def _dim(self) -> None:
        self.gains_are_old = True
        self.gains_changed.emit()
