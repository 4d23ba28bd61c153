"""A process that computes something beside the worker, and the line from it. No Qt.

It is another one than the worker's, so that a deal can be edited meanwhile.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import traceback
from typing import TYPE_CHECKING, Final, TypeAlias

from negotiator.errors import NegotiatorError
from negotiator.phrases import phrase
from ui.messages import Refusal
from ui.worker import ONE_THREAD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

Part: TypeAlias = tuple[float, object]
"""Share of the work that is done, and what came last."""
_KINDER: Final = 10
"""How far it stands back behind the window and the worker, where a system lets it."""


def compute(answers: Connection, make_parts: Callable[[], Iterator[Part]]) -> None:
    """Send each part, or why there is none; the main function of the process."""
    os.environ.update(ONE_THREAD)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    try:
        for part in make_parts():
            answers.send(part)
    except NegotiatorError as error:
        answers.send(Refusal(error.found, error.where, error.cure))
    except (BrokenPipeError, ConnectionResetError):
        return
    except Exception as error:  # noqa: BLE001 (a fault of the program must reach the window too)
        found = phrase(
            "the computation failed with {name}: {reason}.",
            name=type(error).__name__,
            reason=str(error),
        )
        cure = phrase("This is a fault of the program.")
        answers.send(Refusal(found, "", cure, "".join(traceback.format_exception(error))))


class SideLine:
    """A started computation; its parts arrive in a thread that only waits for them."""

    def __init__(
        self,
        make_parts: Callable[[], Iterator[Part]],
        *,
        on_part: Callable[[SideLine, Part | Refusal], None],
        on_end: Callable[[SideLine], None],
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self._answers, writer = context.Pipe(duplex=False)
        self._process = context.Process(
            target=compute, args=(writer, make_parts), name="negotiator-side", daemon=True
        )
        self._process.start()
        writer.close()
        self._on_part, self._on_end = on_part, on_end
        self._reader = threading.Thread(target=self._read, name="side-reader", daemon=True)
        self._reader.start()

    def close(self) -> None:
        """End process and thread, and wait for both."""
        self._process.kill()
        self._process.join()
        self._reader.join()
        self._answers.close()
        self._process.close()

    def _read(self) -> None:
        try:
            while True:
                self._on_part(self, self._answers.recv())
        except (EOFError, OSError):
            self._on_end(self)
