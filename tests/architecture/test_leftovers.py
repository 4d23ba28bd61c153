"""The guard that fails a test which leaves something running sees each kind of it."""

from __future__ import annotations

import subprocess
import sys
import threading

from PySide6.QtCore import QObject, QThread, QTimer

from tests.helpers import leftovers

SLEEP = "import time; time.sleep(60)"


def test_that_what_is_left_running_is_named(qapp, monkeypatch):
    monkeypatch.setattr(leftovers, "GRACE_S", 0.0)
    before = leftovers.running()
    owner, stop = QObject(), threading.Event()
    timer, qt_thread = QTimer(owner), QThread()
    timer.setObjectName("tick")
    qt_thread.setObjectName("worker")
    thread = threading.Thread(target=stop.wait, name="waiter")
    child = subprocess.Popen([sys.executable, "-c", SLEEP])
    try:
        for each in (thread, qt_thread):
            each.start()
        timer.start(60_000)
        left = leftovers.left_since(before)
    finally:
        stop.set()
        thread.join()
        timer.stop()
        qt_thread.quit()
        qt_thread.wait()
        child.kill()
        child.wait()
    assert "thread 'waiter'" in left
    assert "QTimer 'tick' of QObject" in left
    assert "QThread 'worker' of nobody" in left
    if sys.platform == "linux":
        assert any(name.startswith(f"process {child.pid} (") for name in left)


def test_that_what_ends_by_itself_is_waited_for():
    before = leftovers.running()
    timer = threading.Timer(0.1, threading.Event().set)
    timer.start()
    assert leftovers.left_since(before) == []
