"""The runner: at most one run at a time, of the newest scenario, in a process of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from negotiator.errors import NegotiatorError
from negotiator.measures.picture import Picture
from ui.worker import Question, Refusal, Request, WorkerLine, shipped_bench

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.measures.picture import Extra
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario
    from ui.worker import Answer, Bench


class Runner(QObject):
    """Turns requests into pictures in a worker process.

    While a run is under way only the newest of the later requests is kept. A worker that dies is
    started again once for a request. `close` must be called before the program ends.
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

    def __init__(
        self, make_bench: Callable[[], Bench] = shipped_bench, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_bench = make_bench
        self._running: Request | Question | None = None
        self._next: Request | None = None
        self._repeated = False
        self._answered.connect(self._take_answer, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._take_end, Qt.ConnectionType.QueuedConnection)
        self._line: WorkerLine | None = self._open_line()

    @property
    def busy(self) -> bool:
        """Whether a run is under way, or waits for a question to be answered."""
        return isinstance(self._running, Request) or self._next is not None

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
        request, was_busy = Request(scenario, mineral, extras, baseline), self.busy
        if self._running is not None:
            self._next = request
        else:
            self._repeated = False
            self._run(request)
        if not was_busy:
            self.busy_changed.emit(self.busy)

    def ask(self, question: Question) -> None:
        """Ask why something moved; forgotten while anything else is under way."""
        if self._running is None:
            self._run(question)

    def close(self) -> None:
        """End the worker and wait for it. Nothing is reported afterwards."""
        self._running = self._next = None
        self._drop_line()

    def _run(self, request: Request | Question) -> None:
        self._running = request
        if self._line is None:
            self._line = self._open_line()
        self._line.send(request)

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
        waiting = self._go_on()
        if isinstance(done, Question):
            if waiting is None and isinstance(answer, tuple):
                self.explained.emit(done, answer)
        elif isinstance(answer, Refusal):
            if waiting is None:
                self.failed.emit(answer.error())
        elif isinstance(answer, Picture) and (waiting is None or _shows_same(waiting, done)):
            self.finished.emit(replace(answer, scenario=done.scenario))

    @Slot(object)
    def _take_end(self, line: WorkerLine) -> None:
        if line is not self._line:
            return
        self._drop_line()
        if self._running is None:
            return
        if isinstance(self._running, Question):
            self._go_on()
        elif not self._repeated:
            self._repeated = True
            newest, self._next = self._next or self._running, None
            self._run(newest)
        elif self._go_on() is None:
            self.failed.emit(_worker_died())

    def _go_on(self) -> Request | None:
        """Start the request that waits and return it; None if there is none."""
        was_busy = self.busy
        waiting, self._running, self._next = self._next, None, None
        if waiting is not None:
            self._repeated = False
            self._run(waiting)
        elif was_busy:
            self.busy_changed.emit(self.busy)
        return waiting


def _shows_same(one: Request, other: Request) -> bool:
    """Whether two requests are for the same mineral against the same baseline."""
    return (one.mineral, one.baseline) == (other.mineral, other.baseline)


def _worker_died() -> NegotiatorError:
    return NegotiatorError(
        "the process that computes ended twice without an answer.",
        where="computation",
        cure="Undo the last step, or save your work and start the program again.",
    )
