"""Many runs at once: parts of a question answered by processes side by side, and kept when done."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import active_children, get_context, parent_process
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Final, NamedTuple

from negotiator.data import load_world
from negotiator.errors import SimulationError
from negotiator.phrases import phrase
from negotiator.questions.ensemble import answer, part_keys

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from negotiator.files.parts import PartFolder
    from negotiator.model.world import World
    from negotiator.questions.ensemble import Part, PartKey, Question

_THREADS: Final = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Variables that keep the processes of a pool from asking for more than a core each."""


class Progress(NamedTuple):
    """How far the work has come."""

    done: int
    total: int
    part: Part


def answered(
    world: World, question: Question, *, workers: int, kept: PartFolder | None = None
) -> Generator[Progress]:
    """Yield the parts of a question as they get done; those that are kept come first.

    Closing the iterator ends the processes at once; parts that are done stay kept.

    Parameters
    ----------
    world : the shipped world, which each process loads by itself
    question : has been checked against the world
    workers : number of processes
    kept : where parts are kept, or None

    Raises
    ------
    SimulationError
        If a process ended, for example for want of memory.
    """
    keys = part_keys(world, question)
    found = {key: None if kept is None else kept.load(key) for key in keys}
    ready = [part for part in found.values() if part is not None]
    for done, part in enumerate(ready, start=1):
        yield Progress(done, len(keys), part)
    missing = [key for key, part in found.items() if part is None]
    for done, part in enumerate(_solved(question, missing, workers), start=len(ready) + 1):
        if kept is not None:
            kept.save(part)
        yield Progress(done, len(keys), part)


def _solved(question: Question, keys: Sequence[PartKey], workers: int) -> Iterator[Part]:
    """Yield parts in the order in which the processes get them done."""
    if not keys:
        return
    with _pool(min(workers, len(keys))) as pool:
        with _deaf():
            futures = [pool.submit(_answer_here, question, key) for key in keys]
        try:
            for future in as_completed(futures):
                yield future.result()
        except BrokenProcessPool as error:
            raise SimulationError(
                phrase("a process of the ensemble ended before its work was done."),
                cure=phrase("Use fewer workers if memory is short, then run it again."),
            ) from error


def _answer_here(question: Question, key: PartKey) -> Part:
    """Answer a part in a process of the pool."""
    return answer(load_world(), question, key)


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Give a pool of processes that end with the block, whatever they are doing."""
    others = set(active_children())
    before = {name: os.environ.get(name) for name in _THREADS}
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_follow_parent)
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(active_children()) - others:
            process.terminate()
            process.join()
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def _follow_parent() -> None:
    """Let a process of the pool leave Ctrl-C to its parent, and end when its parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    """End this process, whatever it is doing, when the parent of this sentinel ends."""
    wait([sentinel])
    os._exit(1)


@contextmanager
def _deaf() -> Iterator[None]:
    """Let processes that start within not hear Ctrl-C, which their parent answers for them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
