"""The headline and the strip: the newest picture in words, and what the last edit moved."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.messages import Question
from ui.viewmodels.change_words import (
    baseline_words,
    change_words,
    explainable,
    opening_words,
)
from ui.viewmodels.chart_parts import Words
from ui.viewmodels.chart_words import region_text
from ui.viewmodels.headline_text import HeadlineText, blank_headline, headline_span, headline_text
from ui.viewmodels.places import load_places
from ui.viewmodels.reason_words import reason_words

if TYPE_CHECKING:
    from negotiator.measures.changes import Causes
    from negotiator.measures.picture import Picture
    from negotiator.measures.series import MineralReasons
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.document import Document
    from ui.messages import Told
    from ui.selection import Selection

_STEPS_KEPT: Final = 64
_REST_MS: Final = 400
"""Reasons cost a run: they are asked for when the hand rests."""


class HeadlineViewModel(QObject):
    """What the headline and the strip say.

    The strip compares with the last picture of the undo step before, so that a drag is compared
    with its beginning however many pictures came on the way.
    """

    changed = Signal()
    """There is another picture."""
    strip_changed = Signal()
    wondered = Signal(object)
    """A `Question`: why the secure share moved, once nothing has been edited for a while."""
    causes_changed = Signal()
    why_wanted = Signal()
    """The changes of the last edit are to be shown taken apart."""

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
        self._world = world
        self._places = load_places()
        self._steps: deque[tuple[Scenario, int]] = deque(maxlen=_STEPS_KEPT)
        self._shown: tuple[Picture, int] | None = None
        self._reference: Picture | None = None
        self._past: Picture | None = None
        self._moved: tuple[Words, ...] = ()
        self._strip = opening_words(document.scenario)
        self._has_ranges = False
        self._is_explaining = False
        self._causes: tuple[Causes, ...] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._wonder)
        document.changed.connect(self._note_scenario)
        document.undo_stack.indexChanged.connect(self._note_step)
        document.path_changed.connect(self._begin_anew)
        self._note_scenario()

    @property
    def text(self) -> HeadlineText:
        """The words of the four blocks."""
        if self._shown is None:
            return blank_headline("")
        picture = self._past or self._shown[0]
        return headline_text(
            picture, self._world, region_name=self._short_name, span=headline_span(picture)
        )

    @property
    def has_ranges(self) -> bool:
        """Whether there is a line for ranges, be they there yet or not."""
        return self._has_ranges

    @property
    def strip(self) -> tuple[Words, ...]:
        """The line under the headline, in runs of one look."""
        if self._past is not None:
            return (Words(self.tr("Before the last change"), strong=True),)
        return self._strip

    @property
    def before(self) -> Picture | None:
        """The picture before the last step, where it shows the same things as the newest one."""
        before = self._reference
        if before is None or self._shown is None:
            return None
        after = self._shown[0]
        is_alike = (before.mineral, before.baseline) == (after.mineral, after.baseline)
        return before if is_alike and before.scenario != after.scenario else None

    def look_back(self, picture: Picture | None) -> None:
        """Show an older picture until there is a newer one; None for the newest."""
        if picture is not self._past:
            self._past = picture
            self.changed.emit()
            self.strip_changed.emit()

    def region_name(self, region: str) -> str:
        """Name of a region as lists write it."""
        return self._places.name(self._world.region(region))

    def iso2(self, region: str) -> str:
        """Code under which the flag of a region is kept."""
        return self._world.region(region).iso2

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        """Take the newest results."""
        self._past = None
        step = self._step_of(picture.scenario)
        if self._shown is not None and self._shown[0].baseline != picture.baseline:
            self._forget_reference(baseline_words(picture.baseline))
        elif self._shown is not None and self._shown[1] != step:
            self._reference = self._shown[0]
        self._shown = (picture, step)
        self.changed.emit()
        self._refresh_strip(picture)

    def show_ranges(self, picture: Picture | None, *, wanted: bool) -> None:
        """Take the same picture with the ranges of its figures, or without them; and whether there is room."""
        self._has_ranges = wanted
        if picture is not None and self._shown is not None:
            self._shown = (picture, self._shown[1])
        self.changed.emit()

    @property
    def causes(self) -> tuple[Causes, ...] | None:
        """Largest changes by the last edit, taken apart; None while they are not known."""
        return self._causes

    @property
    def has_moved(self) -> bool:
        """Whether the strip tells of an edit."""
        return self._reference is not None

    @property
    def has_other_members(self) -> bool:
        """Whether the edit of which the strip tells let a member join or leave."""
        if self._reference is None or self._shown is None:
            return False
        before, after = self._reference.scenario, self._shown[0].scenario
        return set(before.coalition.regions) != set(after.coalition.regions)

    def explain(self, *, wanted: bool) -> None:
        """Take apart what edits move from now on, or no longer."""
        self._is_explaining = wanted
        if wanted and self._causes is None:
            self._wonder_in_full()

    @Slot(object, object)
    def show_reasons(self, question: Question, told: Told) -> None:
        """Tell why the secure share moved, in the strip or taken apart, if the strip still says so."""
        if question.in_full:
            self._take_causes(question, cast("tuple[Causes, ...]", told))
        elif question == self._question():
            reasons = cast("tuple[MineralReasons, ...]", told)
            words = reason_words(reasons, self._world, region_name=self.region_name)
            self._set_strip((*self._moved, *words))
            self._wonder_in_full()

    def _take_causes(self, question: Question, causes: tuple[Causes, ...]) -> None:
        if question == self._full_question():
            self._causes = causes
            self.causes_changed.emit()

    @Slot()
    def _wonder(self) -> None:
        question = self._question()
        if question is not None:
            self.wondered.emit(question)
        else:
            self._wonder_in_full()

    def _wonder_in_full(self) -> None:
        question = self._full_question()
        if self._is_explaining and question is not None:
            self.wondered.emit(question)

    def _full_question(self) -> Question | None:
        if self._reference is None or self._shown is None:
            return None
        return Question(self._reference.scenario, self._shown[0].scenario, in_full=True)

    def _forget_causes(self) -> None:
        self._causes = None
        self.causes_changed.emit()

    def _question(self) -> Question | None:
        """Return what is to be explained; None where the secure share of the strip stands still."""
        if self._reference is None or self._shown is None:
            return None
        before, after = self._reference, self._shown[0]
        if not explainable(before, after, self._world):
            return None
        return Question(before.scenario, after.scenario)

    @Slot()
    def _note_scenario(self) -> None:
        self._note_step(self._document.undo_stack.index())

    @Slot(int)
    def _note_step(self, step: int) -> None:
        """Remember to which undo step the current scenario belongs.

        The stack counts a step only after it was done, so the same scenario is noted twice and the
        later note holds.
        """
        self._steps.append((self._document.scenario, step))

    @Slot()
    def _begin_anew(self) -> None:
        """Forget what was before where another scenario was opened: it has no steps yet."""
        if self._document.undo_stack.count() > 0:
            return
        self._steps.clear()
        self._note_scenario()
        if self._shown is not None:
            self._shown = (self._shown[0], 0)
        self._forget_reference(opening_words(self._document.scenario))

    def _forget_reference(self, words: tuple[Words, ...]) -> None:
        """Say nothing of a change: there is nothing before that can be compared with what is now."""
        self._reference = None
        self._rest.stop()
        self._set_strip(words)
        self._forget_causes()

    def _step_of(self, scenario: Scenario) -> int:
        for noted, step in reversed(self._steps):
            if noted == scenario:
                return step
        return self._document.undo_stack.index()

    def _short_name(self, region: str) -> str:
        return region_text(self._world, region)

    def _refresh_strip(self, picture: Picture) -> None:
        if self._reference is None:
            return
        words = change_words(
            self._reference,
            picture,
            self._world,
            mineral=self._selection.mineral,
            region_name=self.region_name,
        )
        if words:
            self._moved = words
            self._set_strip(words)
            self._forget_causes()
            self._rest.start()

    def _set_strip(self, words: tuple[Words, ...]) -> None:
        self._strip = words
        self.strip_changed.emit()
