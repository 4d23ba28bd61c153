"""What runs now beside the test: Python threads, Qt threads and timers, child processes."""

from __future__ import annotations

import gc
import multiprocessing
import threading
import time
from multiprocessing import resource_tracker
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QProcess, QThread, QThreadPool, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

GRACE_S = 1.0
"""How long something that is about to end may take."""
Running = dict[object, str]
"""Key by which a running thing is known again, and its name for people."""


def running() -> Running:
    """Everything that runs now."""
    return dict([*_threads(), *_processes(), *_qt_objects()])


def left_since(before: Running) -> list[str]:
    """Names of what runs now and did not before, once the grace is over."""
    end = time.monotonic() + GRACE_S
    while True:
        left = [name for key, name in running().items() if key not in before]
        if not left or time.monotonic() > end:
            return left
        _let_qt_finish()
        time.sleep(0.01)


def _threads() -> Iterator[tuple[object, str]]:
    for thread in threading.enumerate():
        if not isinstance(thread, threading._DummyThread):
            yield thread, f"thread {thread.name!r}"


def _processes() -> Iterator[tuple[object, str]]:
    for pid in _child_pids():
        if pid != resource_tracker._resource_tracker._pid:
            yield pid, f"process {pid} ({_command(pid)})"
    for child in multiprocessing.active_children():
        yield child.pid, f"process {child.name!r}"


def _child_pids() -> Iterator[int]:
    """Children of this process that have not ended, where the system has a /proc."""
    for listing in Path("/proc/self/task").glob("*/children"):
        try:
            pids = [int(word) for word in listing.read_text().split()]
        except OSError:  # the thread has ended meanwhile
            continue
        yield from (pid for pid in pids if _state(pid) not in {"Z", ""})


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ").strip()
    except OSError:
        return "ended"


def _qt_objects() -> Iterator[tuple[object, str]]:
    """Qt threads, timers and processes that this interpreter knows and that run."""
    for item in _live_qt_objects():
        yield id(item), f"{type(item).__name__} {item.objectName()!r} of {_owner(item)}"
    if QThreadPool.globalInstance().activeThreadCount():
        yield QThreadPool, "QThreadPool.globalInstance()"


def _live_qt_objects() -> list[Any]:
    is_running = {
        QThread: lambda thread: thread.isRunning() and thread is not QThread.currentThread(),
        QTimer: lambda timer: timer.isActive(),
        QProcess: lambda process: process.state() != QProcess.ProcessState.NotRunning,
    }
    known: dict[type, Any] = {}
    live = []
    for item in gc.get_objects():
        kind = type(item)
        if kind not in known:
            known[kind] = next((is_running[k] for k in is_running if issubclass(kind, k)), None)
        if known[kind] is not None and isValid(item) and known[kind](item):
            live.append(item)
    return live


def _owner(item: Any) -> str:
    parent = item.parent()
    return "nobody" if parent is None else type(parent).__name__


def _let_qt_finish() -> None:
    """Deliver what was posted, deletions included."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
