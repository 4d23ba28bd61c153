"""The worker process that computes pictures, and the line to it. No Qt.

The run is in a process of its own because many small numpy calls in a thread of the window would
keep the interpreter lock from it and freeze frames.
"""

from __future__ import annotations

import _thread
import logging
import multiprocessing
import os
import signal
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from negotiator.errors import NegotiatorError
from ui.bench import ClosedBench, Hand
from ui.messages import Expectation, Halt

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from ui.bench import Bench
    from ui.messages import Answer, Message

ONE_THREAD: Final = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}
"""Environment in which numpy keeps to one thread."""
_PATIENCE_S: Final = 0.5
_log = logging.getLogger(__name__)


def serve(requests: Connection, answers: Connection, make_bench: Callable[[], Bench]) -> None:
    """Answer requests until the other side closes; the main function of the process."""
    os.environ.update(ONE_THREAD)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        bench = make_bench()
    except NegotiatorError as error:
        bench = ClosedBench(error)
    inbox: SimpleQueue[Message | None] = SimpleQueue()
    hand = Hand(bench, lambda: not inbox.empty())
    signal.signal(signal.SIGINT, hand.halt)
    threading.Thread(target=_receive, args=(requests, inbox), daemon=True).start()
    try:
        while (message := inbox.get()) is not None:
            if isinstance(message, Expectation):
                for answer in hand.look_ahead(message):
                    answers.send(answer)
            elif not isinstance(message, Halt):
                answers.send(hand.answer(message))
    except (BrokenPipeError, ConnectionResetError):
        return


def _receive(requests: Connection, inbox: SimpleQueue[Message | None]) -> None:
    """Take messages while the main thread computes, and break into what it computes ahead."""
    message: Message | None = Halt()
    while message is not None:
        try:
            message = requests.recv()
        except (EOFError, OSError):
            message = None
        inbox.put(message)
        if message is None or isinstance(message, Halt):
            _thread.interrupt_main()


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

    def send(self, message: Message) -> None:
        """Hand a message to the worker; one that has died says so through `on_end`."""
        try:
            self._requests.send(message)
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
