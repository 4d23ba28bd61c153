"""Knows when a window was painted, with or without a new picture."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from negotiator.errors import NegotiatorError
    from negotiator.measures.picture import Picture
    from negotiator.model.scenario import Scenario
    from ui.runner import Runner
    from ui.views.main_window import MainWindow

_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class FrameWatch(QObject):
    """Knows whether the window was painted since the watch was started."""

    def __init__(self, window: MainWindow, runner: Runner) -> None:
        super().__init__(window)
        self._ready = False
        self.painted = False
        self.error = ""
        runner.finished.connect(self._take_picture)
        runner.failed.connect(self._give_up)
        window.installEventFilter(self)

    def start(self, *, with_picture: bool = True) -> None:
        """Wait for the next frame from now on; for the one that shows the next picture if asked."""
        self._ready = not with_picture
        self.painted = False

    def _take_picture(self) -> None:
        self._ready = True

    def _give_up(self, error: NegotiatorError) -> None:
        self.error = str(error)
        self.painted = True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._ready:
            self.painted = True
        return super().eventFilter(watched, event)


def await_frame(app: QApplication, watch: FrameWatch) -> None:
    """Handle events until the frame is painted."""
    while not watch.painted:
        app.processEvents(_WAIT)


@dataclass(slots=True)
class Move:
    """A move of a hand that led to another scenario, and when a frame showed what it does."""

    scenario: Scenario
    start_s: float
    shown_s: float | None = None


class MoveWatch(QObject):
    """Knows when the frame that shows the result of each edit was painted."""

    _PAINTED = QEvent.Type(QEvent.registerEventType())

    def __init__(self, window: MainWindow, runner: Runner) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self.moves: list[Move] = []
        self.frames = 0
        self.busy_s = 0.0
        """What the thread of the window has worked while it was watched, all in all."""
        self._begun_s = time.thread_time()
        self._start_s = 0.0
        self._arrived: Scenario | None = None
        self._painted: Scenario | None = None
        window.document.changed.connect(self._take_edit)
        runner.finished.connect(self._take_picture)
        window.installEventFilter(self)

    def begin_move(self) -> None:
        """Count from now on for the next edit."""
        self._start_s = time.perf_counter()

    @property
    def behind_ms(self) -> list[float]:
        """Milliseconds from each move to the first frame with its result or that of a later move."""
        found, newest_s = [], math.inf
        for move in reversed(self.moves):
            newest_s = min(newest_s, move.shown_s or math.inf)
            found.append((newest_s - move.start_s) * 1000.0)
        return found

    @property
    def taken_ms(self) -> list[float]:
        """Milliseconds from each move to the frame with its result, for those that had one."""
        return [(m.shown_s - m.start_s) * 1000.0 for m in self.moves if m.shown_s is not None]

    def stop(self) -> None:
        """Watch no more; what was seen stays."""
        self.busy_s = time.thread_time() - self._begun_s
        self._window.removeEventFilter(self)
        self._window.document.changed.disconnect(self._take_edit)
        self._runner.finished.disconnect(self._take_picture)

    def _take_edit(self, scenario: Scenario) -> None:
        self.moves.append(Move(scenario, self._start_s))

    def _take_picture(self, picture: Picture) -> None:
        self._arrived = picture.scenario

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            # Comes when this one has been handled, and the window is painted.
            self._painted = self._arrived
            QCoreApplication.postEvent(self, QEvent(self._PAINTED))
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() != self._PAINTED:
            return super().event(event)
        self.frames += 1
        last = next((m for m in reversed(self.moves) if m.scenario == self._painted), None)
        if last is not None and last.shown_s is None:
            last.shown_s = time.perf_counter()
        return True
