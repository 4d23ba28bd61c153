"""Bands of charts and headline: asked for, computed beside the window, gone with the next edit."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from negotiator.measures.bands import HeadlineBands, LineBands
from ui.side_run import SideRun
from ui.side_work import band_parts
from ui.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.errors import NegotiatorError
    from negotiator.measures.picture import Picture
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario

DRAWS: Final = 200
SEED: Final = 1
"""That of the command line, so that it gives the same numbers."""
PAUSE_MS: Final = 1500
"""Without an edit, before bands that went with one are computed anew."""
LONG_S: Final = 10.0
"""From this length on it is told how long a computation still takes."""
_SURE_S: Final = 2.0
"""Time after which that can be told."""
_Found = TypeVar("_Found", LineBands, HeadlineBands)


class Deal(NamedTuple):
    """What the headline is of."""

    scenario: Scenario
    baseline: Baseline


class Subject(NamedTuple):
    """What charts are of."""

    deal: Deal
    mineral: str


def shipped_run(subject: Subject, minerals: tuple[str, ...]) -> SideRun:
    """Return the computation of bands over the shipped world; of the headline too if it has minerals."""
    return SideRun(
        partial(
            band_parts,
            subject.deal.scenario,
            subject.mineral,
            minerals=minerals,
            baseline=subject.deal.baseline,
            draws=DRAWS,
            seed=SEED,
        ),
        where=translate("errors", "bands"),
    )


class BandsViewModel(QObject):
    """Holds the bands of one deal and mineral. `close` must be called before the program ends.

    They are shown with pictures of these and no others, so that bands are never those of older lines.
    """

    state_changed = Signal()
    """Whether they are wanted, how far they are, or why there are none."""
    bands_changed = Signal()
    """There are others, there are none any more, or none are waited for."""

    def __init__(
        self,
        make_run: Callable[[Subject, tuple[str, ...]], SideRun] = shipped_run,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_run = make_run
        self._is_wanted = False
        self._subject: Subject | None = None
        self._minerals: tuple[str, ...] = ()
        self._lines: tuple[Subject, LineBands] | None = None
        self._headline: tuple[Deal, HeadlineBands] | None = None
        self._run: SideRun | None = None
        self._share = 0.0
        self._begun_s = 0.0
        self._problem: NegotiatorError | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)

    @property
    def is_wanted(self) -> bool:
        """Whether charts and headline show bands as far as there are any."""
        return self._is_wanted

    @property
    def share(self) -> float | None:
        """Part of the draws that is done; None while nothing is computed."""
        return self._share if self._run is not None else None

    @property
    def left_s(self) -> float | None:
        """Seconds that the draws still take, where they take over ten in all; None otherwise."""
        spent_s = time.monotonic() - self._begun_s
        if self._run is None or not self._share or spent_s < _SURE_S:
            return None
        whole_s = spent_s / self._share
        return whole_s - spent_s if whole_s > LONG_S else None

    @property
    def is_waiting(self) -> bool:
        """Whether bands are computed, or will be after a pause."""
        return self._run is not None or self._pause.isActive()

    @property
    def awaits_lines(self) -> bool:
        """Whether bands are still to come to the lines of the charts."""
        return self.is_waiting and not self._has_lines

    @property
    def problem(self) -> NegotiatorError | None:
        """Why the bands that are wanted could not be computed."""
        return self._problem

    @Slot(bool)
    def want(self, wanted: bool) -> None:  # noqa: FBT001 (slot of a signal with one flag)
        """Show bands, computing them at once; or show none, and end what is being computed."""
        if wanted == self._is_wanted:
            return
        self._is_wanted = wanted
        self._drop_run()
        if wanted:
            self._start()
        self.state_changed.emit()
        self.bands_changed.emit()

    def follow(self, picture: Picture | None) -> None:
        """Take the newest picture; bands of another scenario or mineral are computed after a pause."""
        subject = None if picture is None else _subject_of(picture)
        if subject == self._subject:
            return
        self._subject = subject
        self._minerals = () if picture is None else picture.headline_minerals
        self._drop_run()
        if self._is_wanted and subject is not None and not self._has_all:
            self._pause.start()
        self.state_changed.emit()

    def dressed(self, picture: Picture) -> Picture:
        """Return a picture with its bands, where they are wanted and there are any."""
        if not self._is_wanted:
            return picture
        lines, headline = _of(self._lines, _subject_of(picture)), self.headline_of(picture)
        if lines is None and headline is None:
            return picture
        return replace(picture, bands=lines, headline_bands=headline)

    def headline_of(self, picture: Picture) -> HeadlineBands | None:
        """Return the bands of headline and gains of a picture, where they are wanted and there are any."""
        return _of(self._headline, _subject_of(picture).deal) if self._is_wanted else None

    def close(self) -> None:
        """End what is being computed. Nothing is reported afterwards."""
        self._is_wanted = False
        self._drop_run()

    @property
    def _has_lines(self) -> bool:
        """Whether there are bands of the lines of the newest picture."""
        return self._subject is not None and _of(self._lines, self._subject) is not None

    @property
    def _has_headline(self) -> bool:
        """Whether there are bands of the headline of the newest picture."""
        return self._subject is not None and _of(self._headline, self._subject.deal) is not None

    @property
    def _has_all(self) -> bool:
        return self._has_lines and self._has_headline

    def _drop_run(self) -> None:
        self._pause.stop()
        self._problem = None
        run, self._run = self._run, None
        if run is not None:
            run.close()
            run.deleteLater()

    @Slot()
    def _start(self) -> None:
        if self._subject is None or self._has_all:
            return
        self._share, self._begun_s = 0.0, time.monotonic()
        minerals = () if self._has_headline else self._minerals
        self._run = self._make_run(self._subject, minerals)
        self._run.setParent(self)
        self._run.progressed.connect(self._take)
        self._run.failed.connect(self._fail)
        self._run.start()
        self.state_changed.emit()

    @Slot(float, object)
    def _take(self, share: float, found: object) -> None:
        self._share = share
        if share >= 1.0:
            self._drop_run()
        if self._subject is not None and isinstance(found, LineBands):
            self._lines = (self._subject, found)
            self.bands_changed.emit()
        elif self._subject is not None and isinstance(found, HeadlineBands):
            self._headline = (self._subject.deal, found)
            self.bands_changed.emit()
        self.state_changed.emit()

    @Slot(object)
    def _fail(self, error: NegotiatorError) -> None:
        self._drop_run()
        self._problem = error
        self.state_changed.emit()
        self.bands_changed.emit()


def _subject_of(picture: Picture) -> Subject:
    return Subject(Deal(picture.scenario, picture.baseline), picture.mineral)


def _of(found: tuple[object, _Found] | None, wanted: object) -> _Found | None:
    """Return what was found of the wanted thing; None where it is of another."""
    return found[1] if found is not None and found[0] == wanted else None
