"""The worker process that computes pictures, and the line to it. No Qt.

The run is in a process of its own because many small numpy calls in a thread of the window would
keep the interpreter lock from it and freeze frames.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from negotiator.errors import NegotiatorError

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from negotiator.measures.picture import Extra, Picture
    from negotiator.measures.series import MineralReasons
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario

ONE_THREAD: Final = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}
"""Environment in which numpy keeps to one thread."""
_PATIENCE_S: Final = 0.5
_log = logging.getLogger(__name__)


class Bench(Protocol):
    """What the worker needs of `negotiator.workbench.Workbench`."""

    def picture(
        self, scenario: Scenario, mineral: str, extras: frozenset[Extra], *, baseline: Baseline
    ) -> Picture:
        """Compute what the window shows of a scenario and a mineral, against a baseline."""

    def reasons(self, before: Scenario, after: Scenario) -> tuple[MineralReasons, ...]:
        """Tell why the secure share moved from one scenario to another."""


@dataclass(frozen=True, slots=True)
class Request:
    """A scenario, its mineral to be shown, the further figures looked at, and the baseline."""

    scenario: Scenario
    mineral: str
    extras: frozenset[Extra] = frozenset()
    baseline: Baseline = "own"


@dataclass(frozen=True, slots=True)
class Question:
    """Why the secure share moved from one scenario to another."""

    before: Scenario
    after: Scenario


Answer: TypeAlias = "Picture | tuple[MineralReasons, ...] | Refusal"


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error on its way between processes."""

    found: str
    where: str
    cure: str

    def error(self) -> NegotiatorError:
        """Return the error that this stands for."""
        return NegotiatorError(self.found, where=self.where, cure=self.cure)


def shipped_bench() -> Bench:
    """Return the workbench over the shipped world."""
    # Imported here because the threads of BLAS are set before numpy comes in.
    from negotiator.data import load_world  # noqa: PLC0415
    from negotiator.workbench import Workbench  # noqa: PLC0415

    return Workbench(load_world())


def serve(requests: Connection, answers: Connection, make_bench: Callable[[], Bench]) -> None:
    """Answer requests until the other side closes; the main function of the process."""
    os.environ.update(ONE_THREAD)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        bench: Bench = make_bench()
    except NegotiatorError as error:
        bench = _ClosedBench(error)
    try:
        while True:
            request: Request | Question = requests.recv()
            answers.send(without_scenario(_answer(bench, request)))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


@dataclass(frozen=True, slots=True)
class _ClosedBench:
    """Refuses all work for one reason, such as a damaged table of the world."""

    reason: NegotiatorError

    def picture(
        self,
        scenario: Scenario,  # noqa: ARG002
        mineral: str,  # noqa: ARG002
        extras: frozenset[Extra],  # noqa: ARG002
        *,
        baseline: Baseline,  # noqa: ARG002
    ) -> Picture:
        """Raise the reason."""
        raise self.reason

    def reasons(self, before: Scenario, after: Scenario) -> tuple[MineralReasons, ...]:  # noqa: ARG002
        """Raise the reason."""
        raise self.reason


def _answer(bench: Bench, request: Request | Question) -> Answer:
    try:
        if isinstance(request, Question):
            return bench.reasons(request.before, request.after)
        return bench.picture(
            request.scenario, request.mineral, request.extras, baseline=request.baseline
        )
    except NegotiatorError as error:
        return Refusal(error.found, error.where, error.cure)
    except Exception as error:  # noqa: BLE001 (a fault of the program must reach the window too)
        _log.exception("the run failed")
        return Refusal(
            f"the run failed with {type(error).__name__}: {error}.",
            request.mineral if isinstance(request, Request) else "",
            "This is a fault of the program; undo the last step and go on.",
        )


def without_scenario(answer: Answer) -> Answer:
    """Leave out of a picture what who asked for it has: a fifth of it, and most of the objects."""
    # Imported here because only the worker needs it before the window is there.
    from negotiator.measures.picture import Picture  # noqa: PLC0415
    from negotiator.model.scenario import Scenario  # noqa: PLC0415

    return replace(answer, scenario=Scenario()) if isinstance(answer, Picture) else answer


class WorkerLine:
    """A started worker and the line to it; answers arrive in a thread that only waits for them."""

    def __init__(
        self,
        make_bench: Callable[[], Bench],
        *,
        on_answer: Callable[[WorkerLine, Answer], None],
        on_end: Callable[[WorkerLine], None],
    ) -> None:
        context = multiprocessing.get_context("spawn")
        request_reader, self._requests = context.Pipe(duplex=False)
        self._answers, answer_writer = context.Pipe(duplex=False)
        self._process = context.Process(
            target=serve,
            args=(request_reader, answer_writer, make_bench),
            name="negotiator-worker",
            daemon=True,
        )
        self._process.start()
        request_reader.close()
        answer_writer.close()
        self._on_answer = on_answer
        self._on_end = on_end
        self._reader = threading.Thread(target=self._read, name="negotiator-reader", daemon=True)
        self._reader.start()

    @property
    def process_id(self) -> int | None:
        """Id of the worker process."""
        return self._process.pid

    def send(self, request: Request | Question) -> None:
        """Hand a request to the worker; one that has died says so through `on_end`."""
        try:
            self._requests.send(request)
        except (BrokenPipeError, ConnectionResetError):
            _log.warning("the worker was gone before it could be asked")

    def close(self) -> None:
        """End process and thread, and wait for both."""
        self._requests.close()
        self._process.join(_PATIENCE_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._reader.join()
        self._answers.close()
        self._process.close()

    def _read(self) -> None:
        try:
            while True:
                self._on_answer(self, self._answers.recv())
        except (EOFError, OSError):
            self._on_end(self)
