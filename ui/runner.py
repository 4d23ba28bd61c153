"""The runner: the newest request wins, in a process of its own that also computes ahead."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from negotiator.errors import NegotiatorError
from ui.bench import shipped_bench
from ui.foresight import Foresight, Parts
from ui.known_pictures import KnownPictures, unpacked
from ui.messages import Expectation, Foreseen, Halt, Looked, Question, Refusal, Request
from ui.texts import translate
from ui.worker import WorkerLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from negotiator.measures.picture import Extra
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario
    from ui.bench import Bench
    from ui.messages import Answer

REST_MS: Final = 150
"""After so long without a request the hand rests: what was computed ahead is run by itself."""
LEISURE_MS: Final = 250
"""After so long without a hand near anything what is likely is computed ahead."""
_BREATH_MS: Final = 10
"""Looking for what to compute ahead waits until the frame that shows the last move is painted."""
_log = logging.getLogger(__name__)


class Runner(QObject):
    """Turns requests into pictures in a worker process.

    While a run is under way only the newest of the later requests is kept. A picture that is known
    is shown at once; when the hand rests it is run all the same, so that what stands there at rest
    comes from a run by itself, which the worker keeps. What is expected is computed while nothing
    else waits, and whatever goes wrong there is not told.

    A worker that dies is started again once for a request. `close` must be called before the
    program ends.
    """

    finished = Signal(object)
    """A `Picture`. Pictures of older requests for the same mineral and baseline are shown on the way."""
    failed = Signal(object)
    """A `NegotiatorError`, of the newest request only."""
    explained = Signal(object, object)
    """A `Question`, and the tuple of `MineralReasons` that answers it."""
    busy_changed = Signal(bool)
    _answered = Signal(object, object)
    _ended = Signal(object)
    _recalled = Signal()

    def __init__(
        self, make_bench: Callable[[], Bench] = shipped_bench, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_bench = make_bench
        self._running: Request | Question | Expectation | None = None
        self._wanted: Request | None = None
        self._unsettled: Request | None = None
        self._question: Question | None = None
        self._begun_s = 0.0
        self._is_passed = False
        """Whether a newer picture was shown than the one that is being run."""
        self._fatal: Request | None = None
        """At which request a worker has died."""
        self._is_wary = False
        """Whether a worker has died of what was computed ahead, and none has lived through a run since."""
        self.known = KnownPictures()
        """What is shown at once when it is asked for."""
        self._foresight = Foresight(self.known)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._go_on)
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.timeout.connect(self._go_on)
        self._leisure = QTimer(self, singleShot=True, interval=LEISURE_MS)
        self._leisure.timeout.connect(self._go_on)
        self._likely: Callable[[], Parts] = tuple
        self._answered.connect(self._take_answer, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._take_end, Qt.ConnectionType.QueuedConnection)
        self._recalled.connect(self._show_known, Qt.ConnectionType.QueuedConnection)
        self._line: WorkerLine | None = self._open_line()

    @property
    def busy(self) -> bool:
        """Whether the picture that was asked for last is still to come."""
        return self._wanted is not None

    @property
    def worker_process_id(self) -> int | None:
        """Id of the worker process; None while there is none."""
        return None if self._line is None else self._line.process_id

    def request(
        self,
        scenario: Scenario,
        mineral: str,
        extras: frozenset[Extra] = frozenset(),
        *,
        baseline: Baseline = "own",
    ) -> None:
        """Ask for a picture with further figures; a request that is still waiting is forgotten."""
        request, was_busy = self.known.asked(scenario, mineral, extras, baseline), self.busy
        self._wanted, self._unsettled, self._question = request, None, None
        self._rest.start()
        self._await_leisure()
        if request in self.known:
            self._leave_leisure()
            self._recalled.emit()
        else:
            self._make_way(request)
            self._go_on()
        if not was_busy:
            self.busy_changed.emit(self.busy)

    def expect(self, requests: Iterable[Request], *, one_by_one: bool = False) -> None:
        """Say which pictures may be asked for next, the likeliest first; older expectations are forgotten.

        Parameters
        ----------
        requests : made when it is their turn
        one_by_one : whether the scenarios differ in more than levels, so that each takes its own time
        """
        if not self._is_wary:
            self._foresight.expect(requests, one_by_one=one_by_one)
            self._leave_leisure()
            self._look_soon()

    def expect_at_leisure(self, likely: Callable[[], Parts]) -> None:
        """Say how to tell which pictures are likely while no hand is near anything.

        Parameters
        ----------
        likely : as `Foresight.expect_at_leisure` takes them; asked anew after each request
        """
        self._likely = likely
        self.begin_leisure()

    def begin_leisure(self) -> None:
        """Ask anew what is likely, once no hand has been near anything for a while."""
        self._await_leisure()
        self._leave_leisure()

    def ask(self, question: Question) -> None:
        """Ask why something moved; forgotten while a picture is made."""
        if self._running is None or isinstance(self._running, Expectation):
            self._question = question
            self._make_way(question)
            self._go_on()

    def close(self) -> None:
        """End the worker and wait for it. Nothing is reported afterwards."""
        self._running = self._wanted = self._unsettled = self._question = None
        self._foresight.forget()
        self._rest.stop()
        self._breath.stop()
        self._leisure.stop()
        self._drop_line()

    def _make_way(self, message: Request | Question) -> None:
        """Let the worker leave off what can wait, unless just that is wanted and soon there."""
        ahead, can_wait = self._running, False
        if isinstance(ahead, Expectation):
            is_soon = len(ahead.requests) <= self._foresight.few
            can_wait = not (is_soon and message in ahead.requests)
        elif isinstance(ahead, Question):
            can_wait = ahead.in_full
        if can_wait and self._line is not None:
            self._line.send(Halt())

    def _await_leisure(self) -> None:
        if not self._is_wary:
            self._foresight.expect_at_leisure(*self._likely())
        self._leisure.start()

    def _leave_leisure(self) -> None:
        """Leave off what no hand is near, until none is near anything again."""
        self._leisure.start()
        ahead = self._running
        if isinstance(ahead, Expectation) and ahead.at_leisure and self._line is not None:
            self._line.send(Halt())

    def _look_soon(self) -> None:
        if not self._breath.isActive():
            self._breath.start()

    @Slot()
    def _go_on(self) -> None:
        """Start what is most wanted, unless something is under way."""
        if self._running is not None:
            return
        if self._wanted is not None:
            if self._wanted not in self.known:
                self._run(self._wanted)
        elif self._unsettled is not None and not self._rest.isActive():
            self._run(self._unsettled)
        elif self._question is not None:
            question, self._question = self._question, None
            self._run(question)
        elif self._line is not None:
            self._look_ahead()

    def _look_ahead(self) -> None:
        few = self._foresight.next_few(hasty=self._rest.isActive())
        if few is None and not self._leisure.isActive():
            few = self._foresight.next_at_leisure()
        if few is not None:
            self._run(few)

    def _run(self, message: Request | Question | Expectation) -> None:
        self._running, self._begun_s, self._is_passed = message, time.monotonic(), False
        if self._line is None:
            self._line = self._open_line()
        self._line.send(message)

    def _open_line(self) -> WorkerLine:
        return WorkerLine(self._make_bench, on_answer=self._answered.emit, on_end=self._ended.emit)

    def _drop_line(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()

    @Slot(object, object)
    def _take_answer(self, line: WorkerLine, answer: Answer) -> None:
        done = self._running
        if line is not self._line or done is None:
            return
        if isinstance(done, Expectation) and isinstance(answer, Foreseen):
            self._take_foreseen(done.requests[answer.place], answer.picture)
            return
        self._running = None
        if isinstance(answer, Refusal):
            answer.note()
        if isinstance(done, Request):
            self._take_run(done, answer)
        elif isinstance(done, Question):
            self._go_on()
            if self._wanted is None and isinstance(answer, tuple):
                self.explained.emit(done, answer)
        else:
            self._take_back(done, left_off=isinstance(answer, Looked) and answer.left_off)
            self._go_on()

    def _take_back(self, done: Expectation, *, left_off: bool) -> None:
        if left_off:
            self._foresight.take_back(done)
        else:
            self._foresight.note_pace(len(done.requests), time.monotonic() - self._begun_s)

    def _take_foreseen(self, request: Request, picture: bytes) -> None:
        self.known.keep(request, picture)
        if request == self._wanted:
            self._show_known()

    def _take_run(self, done: Request, answer: Answer) -> None:
        """Show a picture or an error, unless something newer has been shown; start the next run before."""
        is_newest = done in (self._wanted, self._unsettled)
        is_shown = is_newest or self._is_on_the_way(done)
        if isinstance(answer, bytes):
            self.known.keep(done, answer)
            self._is_wary = False
        self._fatal = None
        if is_newest:
            self._come_to_rest()
        self._go_on()
        if isinstance(answer, bytes) and is_shown:
            self.finished.emit(unpacked(answer, done))
        elif isinstance(answer, Refusal) and is_newest:
            self.failed.emit(answer.error())

    def _is_on_the_way(self, done: Request) -> bool:
        """Whether an older picture may be shown while a newer one, of the same things, is awaited."""
        wanted = self._wanted
        if wanted is None or self._is_passed or wanted in self.known:
            return False
        return (wanted.mineral, wanted.baseline) == (done.mineral, done.baseline)

    @Slot()
    def _show_known(self) -> None:
        """Show the picture that is wanted, if it is known; it is run by itself when the hand rests."""
        wanted = self._wanted
        if wanted is None:
            return
        picture = self.known.get(wanted)
        if picture is None:
            self._go_on()
            return
        self._come_to_rest()
        self._unsettled, self._is_passed = wanted, True
        self._look_soon()
        self.finished.emit(picture)

    def _come_to_rest(self) -> None:
        """Want nothing any more."""
        was_busy = self.busy
        self._wanted = self._unsettled = None
        if was_busy:
            self.busy_changed.emit(self.busy)

    @Slot(object)
    def _take_end(self, line: WorkerLine) -> None:
        """Begin anew with another worker; give up a request at which two have died."""
        if line is not self._line:
            return
        self._drop_line()
        _log.warning("the process that computes has ended; another one begins")
        done, self._running = self._running, None
        if isinstance(done, Expectation):
            self._is_wary = True
            self._foresight.forget()
            self._line = self._open_line()
        elif isinstance(done, Request):
            is_hopeless = done == self._fatal and done in (self._wanted, self._unsettled)
            self._fatal = None if is_hopeless else done
            if is_hopeless:
                self._come_to_rest()
                self.failed.emit(_worker_died())
        self._go_on()


def _worker_died() -> NegotiatorError:
    return NegotiatorError(
        translate("errors", "the process that computes ended twice without an answer."),
        where=translate("errors", "computation"),
        cure=translate(
            "errors", "Undo the last step, or save your work and start the program again."
        ),
    )
